#include "shield_evidence.h"

#include "shield_concepts.h"

#include <string.h>

#define THRESHOLD   6   /* without an addressee */
#define ADDRESSED   5   /* with one */
#define PAIR        4   /* two in a row */
#define CLAUSE_MAX  64u   /* letters of a clause that are weighed together */
#define VERBS       "SDHVvJXCTZBKFI3M1W"

/*
 * One kind of evidence: a letter of `first`, and if `near` is not empty one of those at most `gap` letters away, on either
 * side; when `near` begins with '>', behind it.
 */
typedef struct evidence_row {
	const char *first;
	const char *near;
	unsigned gap;
	int points;
	mcp_shield_class klass;
} evidence_row;

static const evidence_row rows[] = {
	/* old orders are void, new ones apply */
	{ "I", "Rro", 6, 2, MCP_SHIELD_OVERRIDE },
	{ "I", "PYOql", 2, 1, MCP_SHIELD_OVERRIDE },
	{ "ID", "t", 5, 1, MCP_SHIELD_OVERRIDE },
	{ "I", "7", 5, 1, MCP_SHIELD_OVERRIDE },
	{ "I", "u", 5, 2, MCP_SHIELD_OVERRIDE },
	{ "I", "ZVv", 8, 2, MCP_SHIELD_OVERRIDE },
	{ "Yy", "u", 3, 1, MCP_SHIELD_ROLE },
	{ "P", "tRr", 3, 1, MCP_SHIELD_OVERRIDE },
	{ "N", "RrI", 3, 1, MCP_SHIELD_OVERRIDE },
	{ "W", "", 0, 2, MCP_SHIELD_OVERRIDE },
	{ "F", "l7", 4, 1, MCP_SHIELD_OVERRIDE },
	{ "x", "", 0, 2, MCP_SHIELD_OVERRIDE },
	{ "YO", "t", 3, 1, MCP_SHIELD_OVERRIDE },
	/* who the reader is, who speaks */
	{ "B", "Aax50ytu9", 5, 2, MCP_SHIELD_ROLE },
	{ "0", "AayZ3Wm94", 5, 1, MCP_SHIELD_ROLE },
	{ "9", "AayYuW", 6, 1, MCP_SHIELD_ROLE },
	{ "m", "", 0, 1, MCP_SHIELD_ROLE },
	{ "9", "", 0, 1, MCP_SHIELD_ROLE },
	{ "l", "7R", 2, 1, MCP_SHIELD_ROLE },
	{ "Z3", "k7uw", 3, 1, MCP_SHIELD_ROLE },
	/* tools and commands */
	{ "CX31", "L2", 5, 2, MCP_SHIELD_TOOL },
	{ "XC", "cU", 5, 1, MCP_SHIELD_TOOL },
	{ "CX3", ">U", 5, 2, MCP_SHIELD_TOOL },
	{ "C3", "k", 5, 1, MCP_SHIELD_TOOL },
	{ "4", ">U", 6, 2, MCP_SHIELD_TOOL },
	/* data goes out */
	{ "S", "Gs", 8, 2, MCP_SHIELD_EXFILTRATE },
	{ "S", "g", 8, 1, MCP_SHIELD_EXFILTRATE },
	{ "SJ3", "Uk6", 8, 2, MCP_SHIELD_EXFILTRATE },
	{ "Gs", "U6", 8, 1, MCP_SHIELD_EXFILTRATE },
	/* data is lost or altered */
	{ "D", "G", 6, 2, MCP_SHIELD_DESTROY },
	{ "D", "g7", 6, 1, MCP_SHIELD_DESTROY },
	{ "X", "D", 3, 2, MCP_SHIELD_DESTROY },
	{ "H3", "Gg", 6, 1, MCP_SHIELD_DESTROY },
	{ "H3DIS", "8", 6, 2, MCP_SHIELD_DESTROY },
	{ "DH", "q", 3, 1, MCP_SHIELD_DESTROY },
	/* what the model keeps to itself */
	{ "VvZ3S", "so", 6, 2, MCP_SHIELD_REVEAL },
	{ "Vv", "Yy", 4, 1, MCP_SHIELD_REVEAL },
	{ "Vv", "O", 4, 1, MCP_SHIELD_REVEAL },
	{ "Vv3S", "RrL", 6, 1, MCP_SHIELD_REVEAL },
	{ "YO", "RroL", 3, 1, MCP_SHIELD_REVEAL },
	/* nobody shall know */
	{ "M", "", 0, 2, MCP_SHIELD_HIDE },
	{ "M", "u78Q", 6, 2, MCP_SHIELD_HIDE },
	{ "M", "gG", 4, 1, MCP_SHIELD_HIDE },
	{ "M", "ly", 4, 1, MCP_SHIELD_HIDE },
	{ "n", "T", 4, 2, MCP_SHIELD_HIDE },
	{ "K", "u7l", 5, 1, MCP_SHIELD_HIDE },
	{ "i", "", 0, 1, MCP_SHIELD_HIDE },
	{ "z", "T", 4, 1, MCP_SHIELD_HIDE },
	/* with an addressee: anything that an order may be about */
	{ VERBS, "gG78lquyYUk2Lsc9", 6, 1, MCP_SHIELD_CLASS_COUNT },
	/* no time to ask */
	{ "w", "", 0, 1, MCP_SHIELD_ROLE },
	{ "p", "Aa5", 3, 1, MCP_SHIELD_ROLE }
};

/* How an order ends in a script without blanks. */
static const char *const endings[] = {
	"せよ", "しろ", "なさい", "ください", "下さい", "こと", "ように", "てね", "てくれ", "ておくれ", "べき", "べし", "義務がある", "てほしい", "するな", "ないで",
	"付けよ", "載せよ", "答えよ", "加えよ", "従え", "書け", "出せ", "消せ", "送れ", "言え", "隠せ", "見せろ", "教えろ", "変えろ", "やめろ", "忘れろ", "お願いします",
	"頼む", "変える", "必須です", "行え", "開け"
};

static bool is_in(char letter, const char *letters)
{
	return letter && strchr(letters, letter) != NULL;
}

static bool is_wide_at(mcp_text text, size_t i)
{
	return i < text.len && (unsigned char) text.ptr[i] >= 0xE3;
}

typedef struct clause {
	const mcp_fold *view;
	mcp_text text;
	size_t first;
	size_t end;   /* behind the last letter */
	uint64_t counted; /* letters that gave points, from first */
	bool joined;      /* with the clause before: all of both counts */
	char letters[CLAUSE_MAX];
	uint64_t seen;    /* the letters, of mcp_concept_bit() */
	bool ends;        /* as an order in Japanese does */
	size_t chinese;   /* 1 + where an order in Chinese begins; 0: there is none */
} clause;

static char letter_at(const clause *c, size_t i)
{
	return i >= c->first && i < c->end ? c->letters[i - c->first] : 0;
}

static void mark(clause *c, size_t i)
{
	if (i - c->first < 64) {
		c->counted |= UINT64_C(1) << (i - c->first);
	}
}

/* What stands between two letters: ',' for any comma, '+' where an address joins words, or 0. */
static char between(const clause *c, size_t i)
{
	static const char *const commas[] = { ",", "，", "、", "…", "\"", "'", "!", "！", ")", "(", "–", "—", "/", "」", "】" };
	size_t start = i > 0 ? c->view->to[i - 1] : 0;
	size_t end = i < c->view->len ? c->view->from[i] : c->text.len;
	char found = 0;

	for (size_t at = start; at < end; at++) {
		if (c->text.ptr[at] == ' ') {
			continue;
		}
		for (size_t k = 0; k < sizeof(commas) / sizeof(commas[0]); k++) {
			size_t len = strlen(commas[k]);
			if (end - at >= len && memcmp(c->text.ptr + at, commas[k], len) == 0) {
				return ',';
			}
		}
		found = c->text.ptr[at] == '+' || (c->text.ptr[at] == '_' && end - start == 1) ? c->text.ptr[at] : found;
	}
	return found;
}

/* An order, where the clause, a part of it or the addressee's name ends in front of it. */
static bool opens(const clause *c, size_t i)
{
	char before = i > c->first ? letter_at(c, i - 1) : ':';

	return before == ':' || is_in(before, "pwm4Aa5W") || between(c, i) == ','
		|| (is_in(before, "-e") && (i == c->first + 1 || letter_at(c, i - 2) == ':'));
}

/* Where the text may hold an order in Chinese: "take", "please", "do not". 0: nowhere, else 1 + its place. */
static size_t orders_in_chinese(const clause *c)
{
	static const char *const words[] = {
		"把", "请", "請", "须", "須", "务必", "務必", "给我", "給我", "别", "別", "顺便", "順便", "不要", "不得", "一律", "统统", "統統", "切勿", "立即", "立刻", "马上",
		"馬上", "帮我", "幫我", "替我", "记得", "記得", "听好", "聽好", "必须", "必須", "应当", "應當", "应将", "應將"
	};
	size_t start = c->view->from[c->first];
	size_t limit = c->end < c->view->len ? c->view->from[c->end] : c->text.len;

	for (size_t at = start; at + 3 <= limit; at++) {
		if ((unsigned char) c->text.ptr[at] < 0xE4) {
			continue;
		}
		for (size_t k = 0; k < sizeof(words) / sizeof(words[0]); k++) {
			size_t len = strlen(words[k]);
			if (at + len <= limit && memcmp(c->text.ptr + at, words[k], len) == 0) {
				return at + 1;
			}
		}
	}
	return 0;
}

static bool ends_as_order(const clause *c)
{
	size_t end = c->end > c->first ? c->view->to[c->end - 1] : 0;
	size_t start = c->end > c->first ? c->view->from[c->first] : 0;
	size_t limit = c->end < c->view->len ? c->view->from[c->end] : c->text.len;

	for (size_t k = 0; k < sizeof(endings) / sizeof(endings[0]); k++) {
		size_t len = strlen(endings[k]);
		/* unknown letters at the end may not be in the view; a comma may follow */
		for (size_t at = start; at + len <= limit; at++) {
			if (memcmp(c->text.ptr + at, endings[k], len) == 0) {
				size_t rest = at + len;
				bool edge = rest >= end || c->text.ptr[rest] == ' ' || c->text.ptr[rest] == ','
					|| (rest + 3 <= limit && (memcmp(c->text.ptr + rest, "、", 3) == 0 || memcmp(c->text.ptr + rest, "。", 3) == 0));
				if (edge) {
					return true;
				}
			}
		}
	}
	return false;
}

/* "ChatGPT: delete the history" is the heading of a help page. */
static bool is_product(const clause *c, size_t i)
{
	static const char *const names[] = { "chatgpt", "claude", "gemini", "copilot", "gpt", "perplexity", "mistral", "grok", "deepseek" };
	const char *word = c->text.ptr + c->view->from[i];
	size_t len = c->view->to[i] - c->view->from[i];

	for (size_t k = 0; k < sizeof(names) / sizeof(names[0]); k++) {
		size_t n = strlen(names[k]);
		size_t at = 0;
		while (at < n && at < len && mcp_ascii_lower(word[at]) == names[k][at]) {
			at++;
		}
		if (at == n) {
			return true;
		}
	}
	return false;
}

static bool is_chatbot(const clause *c, size_t i)
{
	const char *word = c->text.ptr + c->view->from[i];
	size_t len = c->view->to[i] - c->view->from[i];

	return len >= 7 && mcp_ascii_lower(word[0]) == 'c' && memcmp(word + 1, "hatbot", 6) == 0;
}

/* In Japanese: with an AI, of an AI, an AI as an object. */
static bool is_means(const clause *c, size_t i)
{
	static const char *const particles[] = { "で", "の", "を", "と", "も", "に" };
	size_t behind = c->view->to[i];

	for (size_t k = 0; k < sizeof(particles) / sizeof(particles[0]); k++) {
		if (behind + 3 <= c->text.len && memcmp(c->text.ptr + behind, particles[k], 3) == 0) {
			return true;
		}
	}
	return false;
}

/* The points of the addressee, the most that any name gives. */
static int weigh_address(clause *c)
{
	int most = 0;
	size_t best = c->end;

	for (size_t i = c->first; i < c->end; i++) {
		char name = letter_at(c, i);
		if (!is_in(name, "Aa5")) {
			continue;
		}
		bool strong = name == 'A';
		char next = letter_at(c, i + 1);
		size_t part = i;   /* where the part before this name begins */
		while (part > c->first && i - part < 4 && !is_in(letter_at(c, part - 1), ":") && between(c, part) != ',') {
			part--;
		}
		bool front = i - part <= 3 && (i == part || strong || is_in(letter_at(c, part), "epAafd") || is_in(letter_at(c, i - 1), "epdEAa"));
		bool stop = next == ':' || (next && between(c, i + 1) == ',') || (is_in(next, strong ? "-pyAa5" : "pyAa5") && (letter_at(c, i + 2) == ':'
			|| (letter_at(c, i + 2) && between(c, i + 2) == ',')));
		bool last = i + 1 == c->end || (i + 2 == c->end && is_wide_at(c->text, c->view->from[i]));
		char sep = i > c->first ? between(c, i) : 0;
		int points = strong ? 1 : 0;
		if (front && stop) {
			points = strong && (next == ':' || between(c, i + 1) == ',') ? 3 : 2;
		} else if (last && i > c->first + 1 && (sep == ',' || (sep && is_in(letter_at(c, i - 1), "e-"))
			|| (between(c, i - 1) == ',' && is_in(letter_at(c, i - 1), "ep-")))) {
			points = strong ? 4 : 3;
		} else if (last && sep == '+' && i > c->first + 2) {
			points = 3;
		} else if (is_in(next, "4m") || is_in(letter_at(c, i + 2), "4m") || (i > c->first && letter_at(c, i - 1) == '4')
			|| (i > c->first + 1 && letter_at(c, i - 2) == '4' && letter_at(c, i - 1) == 'l')) {
			points = strong ? 3 : 2;
		} else if (front && is_in(next, "pwSDHVvJXCTZBKFI3M1")) {
			points = strong ? 2 : 1;
		}
		if (points < 3 && !is_means(c, i) && (c->ends || c->chinese > c->view->to[i])) {
			points = strong ? 3 : 2;
		}
		size_t behind = c->view->to[i];
		if (points < 3 && front && behind + 3 <= c->text.len) {
			points = memcmp(c->text.ptr + behind, "は", 3) == 0 ? 2 : memcmp(c->text.ptr + behind, "へ", 3) == 0
				|| memcmp(c->text.ptr + behind, "向", 3) == 0 || memcmp(c->text.ptr + behind, "宛", 3) == 0 ? 3 : points;
		}
		if ((is_product(c, i) || (next == ':' && is_chatbot(c, i))) && points < 4) {
			points = points > 1 ? 1 : points;
			strong = false;
		}
		points += (i > c->first && is_in(letter_at(c, i - 1), "e")) ? 1 : 0;
		points += !strong && name == 'A' ? 0 : is_in(next, "Q") || is_in(letter_at(c, i + 2), "Q")
			|| (i > c->first && is_in(letter_at(c, i - 1), "Q")) ? 1 : 0;
		if (points > most) {
			most = points;
			best = i;
		}
	}
	if (most > 0) {
		mark(c, best);
	}
	return most;
}

/* "Agents that read this title must ...": whatever it is that they must. */
static bool binds_reader(const clause *c)
{
	for (size_t i = c->first; i < c->end; i++) {
		bool reads = false;
		for (size_t k = i + 1; is_in(letter_at(c, i), "Aa5") && k < c->end && k < i + 9 && letter_at(c, k) != ':'; k++) {
			reads = reads || (letter_at(c, k) == 'Q' && k < i + 5);
			if (reads && is_in(letter_at(c, k), "4mh")) {
				return true;
			}
		}
	}
	return false;
}

/* 2 for a verb where an order stands, 1 for one elsewhere. */
static int weigh_order(clause *c)
{
	int most = 0;
	size_t best = 0;
	size_t number = 0;

	for (size_t i = c->first; i < c->end; i++) {
		if (is_in(letter_at(c, i), VERBS)) {
			int points = opens(c, i) ? 2 : 1;
			number++;
			if (points > most) {
				most = points;
				best = i;
			}
		}
	}
	if (most > 0) {
		mark(c, best);
	}
	if (most < 2 && (c->ends || (most > 0 && c->chinese))) {
		most++;
	}
	return most + (number > 2);
}

static bool has_any(uint64_t seen, const char *letters)
{
	for (; *letters; letters++) {
		if (seen & mcp_concept_bit(*letters)) {
			return true;
		}
	}
	return false;
}

static bool holds(clause *c, const evidence_row *row)
{
	if (!has_any(c->seen, row->first) || (*row->near && !has_any(c->seen, row->near))) {
		return false;
	}
	for (size_t i = c->first; i < c->end; i++) {
		if (!is_in(letter_at(c, i), row->first)) {
			continue;
		}
		if (!*row->near) {
			mark(c, i);
			return true;
		}
		bool behind = *row->near == '>';
		size_t from = behind ? i + 1 : i - c->first > row->gap ? i - row->gap : c->first;
		for (size_t k = from; k < c->end && k <= i + row->gap; k++) {
			if (k != i && is_in(letter_at(c, k), row->near)) {
				mark(c, i);
				mark(c, k);
				return true;
			}
		}
	}
	return false;
}

/* Questions, headings of help pages, offers. */
static int weigh_question(const clause *c)
{
	bool verb = false; /* before it */

	for (size_t i = c->first; i < c->end; i++) {
		char letter = letter_at(c, i);
		if (letter == 'h') {
			if ((i - c->first < 2 && !verb) || i + 1 == c->end) {
				return 4;
			}
			return verb && !is_in(letter_at(c, i + 1), VERBS) && !is_in(letter_at(c, i + 2), VERBS) ? 1 : 2;
		}
		if (letter == '#' && !verb) {
			return 2;
		}
		verb = verb || (is_in(letter, VERBS) && opens(c, i));
	}
	return 0;
}

/* An address that the text begins with, up to its query, says where something was, not where to. */
static size_t own_address(mcp_text text)
{
	size_t end = 0;

	if (text.len < 8 || (text.ptr[0] != '/' && memcmp(text.ptr, "http", 4) != 0)) {
		return 0;
	}
	while (end < text.len && !is_in(text.ptr[end], " ?#&=+")) {
		end++;
	}
	return end;
}

/* "send_report": a function by its name. */
static bool names_function(clause *c)
{
	bool blank = false;
	size_t verb = c->end;

	for (size_t i = c->first; i < c->end; i++) {
		size_t gap = i > c->first ? c->view->to[i - 1] : c->text.len;
		blank = blank || (gap < c->text.len && (c->text.ptr[gap] == ' ' || (unsigned char) c->text.ptr[gap] >= 0x80))
			|| is_wide_at(c->text, c->view->from[i]);
		verb = is_in(letter_at(c, i), "CX13") && between(c, i) != '_' ? i : verb;
		if (blank && verb < i && i - verb < 5 && between(c, i) == '_') {
			mark(c, verb);
			mark(c, i);
			return true;
		}
	}
	return false;
}

static bool weigh(mcp_evidence *state, clause *c)
{
	int address = weigh_address(c);
	int order = weigh_order(c);
	int strongest = 0;

	if (state->address > address) {
		address = state->address;
	}
	int question = weigh_question(c);
	if (binds_reader(c)) {
		address = 4;
		order = 2;
		question = 0;
	}
	int sum = address + order - (question < (address >= 4 ? 4 : address >= 2 ? 2 : 0) ? 0 : question);
	state->klass = MCP_SHIELD_ROLE;
	int acts = 0;
	bool firm = false; /* something besides urgency and pretexts */
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		bool about = rows[i].klass == MCP_SHIELD_CLASS_COUNT;
		if (about && address < 2) {
			continue;
		}
		if (holds(c, &rows[i])) {
			acts += rows[i].points;
			firm = firm || !is_in(rows[i].first[0], "wpm9") || *rows[i].near;
			if (rows[i].points > strongest && !about) {
				strongest = rows[i].points;
				state->klass = rows[i].klass;
			}
		}
	}
	if (names_function(c)) {
		acts += 2;
		firm = true;
		if (strongest < 2) {
			state->klass = MCP_SHIELD_TOOL;
		}
	}
	if (c->ends && address >= 2) {
		acts++; /* whatever the order is */
		firm = true;
	}
	sum += acts;
	if (order == 0 && address >= 3 && acts >= 2) {
		order = 1; /* by a verb that is not known */
		sum++;
	}
	bool last = address > 2 && c->end - c->first <= 6;
	if (last && state->before > 0 && state->before + address >= ADDRESSED) {
		state->klass = state->before_klass;
		state->before = 0;
		c->joined = true;
		return true;
	}
	/* two orders in a row, each nearly enough */
	if (order > 0 && firm && sum >= PAIR && state->before >= PAIR) {
		state->before = 0;
		c->joined = true;
		return true;
	}
	state->before = order > 0 && firm ? sum - address : 0;
	state->before_first = c->first;
	state->before_klass = state->klass;
	state->address = address > 2 && c->end - c->first <= 5 ? address - 1 : 0;
	return order > 0 && firm && sum >= (address >= 2 ? ADDRESSED : THRESHOLD);
}

bool mcp_evidence_next(mcp_evidence *state, const mcp_fold *view, mcp_text text)
{
	size_t own = own_address(text);

	while (state->at < view->len) {
		clause c = { .view = view, .text = text, .first = state->at, .end = state->at };
		while (c.end < view->len && view->ptr[c.end] != ';' && c.end - c.first < CLAUSE_MAX) {
			c.end++;
		}
		state->at = c.end < view->len && view->ptr[c.end] == ';' ? c.end + 1 : c.end;
		if (c.end == c.first) {
			continue;
		}
		memcpy(c.letters, view->ptr + c.first, c.end - c.first);
		for (size_t i = c.first; i < c.end && view->from[i] < own; i++) {
			c.letters[i - c.first] = '-';
		}
		bool wide = false;
		for (size_t i = c.first; i < c.end; i++) {
			size_t behind = view->to[i];
			if (c.letters[i - c.first] == 's' && behind < text.len && text.ptr[behind] == '=') {
				c.letters[i - c.first] = '-'; /* "token=abc" shows one, it does not ask for any */
			}
			c.seen |= mcp_concept_bit(c.letters[i - c.first]);
			wide = wide || is_wide_at(text, view->from[i]);
		}
		if (!has_any(c.seen, "Aa5") && !has_any(c.seen, VERBS)) {
			state->address = state->before = 0;
			continue;
		}
		c.ends = wide && ends_as_order(&c);
		c.chinese = wide ? orders_in_chinese(&c) : 0;
		bool found = weigh(state, &c);
		if (found && c.joined) {
			state->first = state->before_first;
			state->last = c.end - 1;
			return true;
		}
		if (found && c.counted) {
			size_t last = c.end - 1;
			state->first = c.first;
			while (!(c.counted >> (state->first - c.first) & 1)) {
				state->first++;
			}
			while (last > state->first && (last - c.first > 63 || !(c.counted >> (last - c.first) & 1))) {
				last--;
			}
			state->last = last;
			return true;
		}
	}
	return false;
}
