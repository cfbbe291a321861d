#include "shield_evidence.h"

#include "shield_clause.h"
#include "utf8.h"

#define THRESHOLD   6   /* without an addressee */
#define ADDRESSED   5   /* with one */
#define PAIR        4   /* two in a row */
#define FUNCTION    2   /* points of a function by its name */
#define ORDER_MAX   3   /* and of an order, at most */

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
	{ "VvZ3", "so", 6, 2, MCP_SHIELD_REVEAL },
	{ "S", "o", 6, 2, MCP_SHIELD_REVEAL },
	{ "W", "M", 6, 2, MCP_SHIELD_ROLE },
	{ "9", ">ZvVSD3JHC", 9, 1, MCP_SHIELD_ROLE },
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
	{ "K", ">u", 4, 2, MCP_SHIELD_HIDE },
	{ "B", "M", 6, 2, MCP_SHIELD_HIDE },
	{ "Z", "M", 12, 2, MCP_SHIELD_HIDE },
	{ "i", "", 0, 1, MCP_SHIELD_HIDE },
	{ "z", "T", 4, 1, MCP_SHIELD_HIDE },
	/* what was entrusted to the model alone */
	{ "%", "soRrLG", 7, 2, MCP_SHIELD_REVEAL },
	{ "VvZ", "%", 8, 1, MCP_SHIELD_REVEAL },
	/* it is said why: who explains to a machine wants it done */
	{ "DHSIKVvXC", ">$", 24, 2, MCP_SHIELD_ROLE },
	{ "$", ">DHSIKVvXC", 24, 1, MCP_SHIELD_ROLE },
	{ "D", "j", 8, 1, MCP_SHIELD_DESTROY },
	{ "D", "DH", 8, 1, MCP_SHIELD_DESTROY },
	{ "D", ">$", 24, 1, MCP_SHIELD_DESTROY },
	{ "H", "G", 5, 1, MCP_SHIELD_DESTROY },
	{ "J", ">U", 8, 1, MCP_SHIELD_EXFILTRATE },
	{ "8", "U6", 8, 1, MCP_SHIELD_EXFILTRATE },
	/* from now on it is somebody else */
	{ "W", "y", 2, 1, MCP_SHIELD_OVERRIDE },
	/* losses are passed over, and when it is asked for */
	{ "K", "8G", 6, 2, MCP_SHIELD_HIDE },
	{ "W", "Z", 6, 2, MCP_SHIELD_HIDE },
	{ "%", "8M3nZ", 9, 2, MCP_SHIELD_HIDE },
	/* who summarises this */
	{ "5", "Q", 4, 2, MCP_SHIELD_ROLE },
	/* with an addressee: anything that an order may be about */
	{ MCP_CLAUSE_VERBS, "gG78lquyYUk2Lsc9", 6, 1, MCP_SHIELD_CLASS_COUNT },
	/* no time to ask */
	{ "w", "", 0, 1, MCP_SHIELD_ROLE },
	{ "8", "q", 3, 1, MCP_SHIELD_DESTROY },
	{ "H3", "8", 5, 1, MCP_SHIELD_DESTROY },
	{ "p", "Aa5DHVK", 3, 1, MCP_SHIELD_ROLE }
};

#define ROWS (sizeof(rows) / sizeof(rows[0]))

_Static_assert(ROWS <= MCP_EVIDENCE_MAX, "MCP_EVIDENCE_MAX");

static uint64_t set_of(const char *letters)
{
	uint64_t set = 0;

	for (; *letters; letters++) {
		set |= mcp_concept_bit(*letters);
	}
	return set;
}

void mcp_evidence_table_make(mcp_evidence_table *table)
{
	for (size_t i = 0; i < ROWS; i++) {
		table->first[i] = set_of(rows[i].first);
		table->near[i] = *rows[i].near ? set_of(rows[i].near) : UINT64_MAX;
	}
	table->verbs = set_of(MCP_CLAUSE_VERBS);
	for (unsigned c = 0; c < 128; c++) {
		table->bit[c] = mcp_concept_bit((char) c);
	}
}

static bool has_name(uint64_t seen)
{
	return (seen & (mcp_concept_bit('A') | mcp_concept_bit('a') | mcp_concept_bit('5'))) != 0;
}

/* The most points that acts can give when these concepts stand in a clause. */
static int reachable(const mcp_evidence_table *table, uint64_t seen, bool addressed)
{
	const uint64_t callers = mcp_concept_bit('C') | mcp_concept_bit('X') | mcp_concept_bit('1') | mcp_concept_bit('3');
	int points = seen & callers ? FUNCTION : 0;

	for (size_t i = 0; i < ROWS; i++) {
		if ((table->first[i] & seen) && (table->near[i] & seen) && (addressed || rows[i].klass != MCP_SHIELD_CLASS_COUNT)) {
			points += rows[i].points;
		}
	}
	return points;
}

/* The points of the addressee, the most that any name gives. */
static int weigh_address(mcp_clause *c)
{
	int most = 0;
	size_t best = c->end;

	for (size_t i = c->first; i < c->end; i++) {
		char name = mcp_clause_letter(c, i);
		if (!mcp_clause_in(name, "Aa5")) {
			continue;
		}
		bool strong = name == 'A';
		char next = mcp_clause_letter(c, i + 1);
		size_t part = i;   /* where the part before this name begins */
		while (part > c->first && i - part < 4 && !mcp_clause_in(mcp_clause_letter(c, part - 1), ":")
			&& mcp_clause_between(c, part) != ',') {
			part--;
		}
		bool front = i - part <= 3 && (i == part || strong || mcp_clause_in(mcp_clause_letter(c, part), "epAafd")
			|| mcp_clause_in(mcp_clause_letter(c, i - 1), "epdEAa"));
		bool stop = next == ':' || (next && mcp_clause_between(c, i + 1) == ',')
			|| (mcp_clause_in(next, strong ? "-pyAa5" : "pyAa5") && (mcp_clause_letter(c, i + 2) == ':'
			|| (mcp_clause_letter(c, i + 2) && mcp_clause_between(c, i + 2) == ',')));
		bool last = i + 1 == c->end || (i + 2 == c->end && mcp_clause_wide(c->text, c->view->from[i]));
		char sep = i > c->first ? mcp_clause_between(c, i) : 0;
		int points = strong ? 1 : 0;
		if (front && stop) {
			points = strong && (next == ':' || mcp_clause_between(c, i + 1) == ',') ? 3 : 2;
		} else if (last && i > c->first + 1 && (sep == ',' || (sep && mcp_clause_in(mcp_clause_letter(c, i - 1), "e-"))
			|| (mcp_clause_between(c, i - 1) == ',' && mcp_clause_in(mcp_clause_letter(c, i - 1), "ep-")))) {
			points = strong ? 4 : 3;
		} else if (last && sep == '+' && i > c->first + 2) {
			points = 3;
		} else if (mcp_clause_in(next, "4m") || mcp_clause_in(mcp_clause_letter(c, i + 2), "4m") || (i > c->first
			&& mcp_clause_letter(c, i - 1) == '4')
			|| (i > c->first + 1 && mcp_clause_letter(c, i - 2) == '4' && mcp_clause_letter(c, i - 1) == 'l')) {
			points = strong ? 3 : 2;
		} else if (front && mcp_clause_in(next, "pwSDHVvJXCTZBKFI3M1") && !mcp_clause_is_any(c, i)) {
			points = strong ? 2 : 1;
		}
		if (points < 3 && !mcp_clause_is_means(c, i) && (c->ends || c->chinese > c->view->to[i])) {
			points = strong ? 3 : 2;
		}
		size_t behind = c->view->to[i];
		if (points < 3 && front && behind + 3 <= c->text.len) {
			points = memcmp(c->text.ptr + behind, "は", 3) == 0 ? 2 : memcmp(c->text.ptr + behind, "へ", 3) == 0
				|| memcmp(c->text.ptr + behind, "向", 3) == 0 || memcmp(c->text.ptr + behind, "宛", 3) == 0 ? 3 : points;
		}
		if ((mcp_clause_is_product(c, i) || (next == ':' && mcp_clause_is_chatbot(c, i))) && points < 4) {
			points = points > 1 ? 1 : points;
			strong = false;
		}
		points += (i > c->first && mcp_clause_in(mcp_clause_letter(c, i - 1), "e")) ? 1 : 0;
		points += !strong && name == 'A' ? 0 : mcp_clause_in(next, "Q") || mcp_clause_in(mcp_clause_letter(c, i + 2), "Q")
			|| (i > c->first && mcp_clause_in(mcp_clause_letter(c, i - 1), "Q")) ? 1 : 0;
		if (points > most) {
			most = points;
			best = i;
		}
	}
	if (most > 0) {
		mcp_clause_mark(c, best);
	}
	return most;
}

/* The name at letter i stands behind an "if". */
static bool follows_if(const mcp_clause *c, size_t i)
{
	for (size_t k = i; k > c->first && i - k < 3; k--) {
		if (mcp_clause_letter(c, k - 1) == 'f') {
			return true;
		}
	}
	return false;
}

/* "Agents that read this title must ...", "if any model reads this, let it ...": whatever it is. */
static bool binds_reader(const mcp_clause *c)
{
	for (size_t i = c->first; i < c->end; i++) {
		bool reads = false;
		for (size_t k = i + 1; mcp_clause_in(mcp_clause_letter(c, i), "Aa5") && k < c->end && k < i + 9
			&& mcp_clause_letter(c, k) != ':'; k++) {
			reads = reads || (mcp_clause_letter(c, k) == 'Q' && k < i + 5);
			if (reads && mcp_clause_in(mcp_clause_letter(c, k), follows_if(c, i) ? "4mhSDHVvJXCTZBKIM" : "4mh")) {
				return true;
			}
		}
	}
	return false;
}

/* 2 for a verb where an order stands, 1 for one elsewhere. */
static int weigh_order(const mcp_evidence_table *table, mcp_clause *c)
{
	int most = 0;
	size_t best = 0;
	size_t number = 0;

	for (size_t i = c->first; i < c->end; i++) {
		if (c->bits[i - c->first] & table->verbs) {
			int points = mcp_clause_opens(c, i) ? 2 : 1;
			number++;
			if (points > most) {
				most = points;
				best = i;
			}
		}
	}
	if (most > 0) {
		mcp_clause_mark(c, best);
	}
	if (most < 2 && (c->ends || (most > 0 && c->chinese))) {
		most++;
	}
	if (most == 1 && !c->ends && !c->chinese && mcp_clause_is_chinese(c)) {
		return 0; /* somebody did it: in Chinese an order begins with its verb */
	}
	return most + (number > 2);
}

static bool holds(mcp_clause *c, const evidence_row *row, uint64_t first, uint64_t near)
{
	if (!(c->seen & first) || !(c->seen & near)) {
		return false;
	}
	for (size_t i = c->first; i < c->end; i++) {
		if (!(c->bits[i - c->first] & first)) {
			continue;
		}
		if (!*row->near) {
			mcp_clause_mark(c, i);
			return true;
		}
		bool behind = *row->near == '>';
		size_t from = behind ? i + 1 : i - c->first > row->gap ? i - row->gap : c->first;
		for (size_t k = from; k < c->end && k <= i + row->gap; k++) {
			if (k != i && (c->bits[k - c->first] & near)) {
				mcp_clause_mark(c, i);
				mcp_clause_mark(c, k);
				return true;
			}
		}
	}
	return false;
}

/* "This line may not be mentioned": no question, whatever the verb may mean elsewhere. */
static bool forbids(const mcp_clause *c, size_t i)
{
	for (size_t k = i + 1; k < c->end && k < i + 6; k++) {
		char letter = mcp_clause_letter(c, k);
		if (letter == 'M' || (letter == 'n' && mcp_clause_in(mcp_clause_letter(c, k + 1), "TK"))) {
			return true;
		}
	}
	return false;
}

/* Questions, headings of help pages, offers. */
static int weigh_question(const mcp_evidence_table *table, const mcp_clause *c)
{
	bool verb = false; /* before it */

	for (size_t i = c->first; i < c->end; i++) {
		char letter = mcp_clause_letter(c, i);
		if (letter == 'h') {
			if (i > c->first && forbids(c, i)) {
				continue;
			}
			if ((i - c->first < 2 && !verb) || i + 1 == c->end) {
				return 4;
			}
			return verb && !mcp_clause_in(mcp_clause_letter(c, i + 1), MCP_CLAUSE_VERBS)
				&& !mcp_clause_in(mcp_clause_letter(c, i + 2), MCP_CLAUSE_VERBS) ? 1 : 2;
		}
		if (letter == '#' && !verb) {
			return 2;
		}
		verb = verb || ((c->bits[i - c->first] & table->verbs) && mcp_clause_opens(c, i));
	}
	return 0;
}

/*
 * True when acts cannot make an attack of the clause, nor of it and one behind it: this is the last one, or it is not nearly
 * an order and no clause of the text has an addressee.
 */
static bool is_hopeless(const mcp_evidence_table *table, const mcp_evidence *state, const mcp_clause *c, int address, int order,
	int sum)
{
	int most = reachable(table, c->seen, address >= 2) + (c->ends && address >= 2) + (order == 0);
	bool final = state->at == c->view->len;

	if (has_name(state->seen) ? !final || address > 2 : !final && sum + most >= PAIR) {
		return false;
	}
	return sum + most < (state->before >= PAIR ? PAIR : address >= 2 ? ADDRESSED : THRESHOLD);
}

static bool weigh(const mcp_evidence_table *table, mcp_evidence *state, mcp_clause *c)
{
	int address = has_name(c->seen) ? weigh_address(c) : 0;
	int order = weigh_order(table, c);
	int strongest = 0;

	if (state->address > address) {
		address = state->address;
	}
	int question = weigh_question(table, c);
	if (has_name(c->seen) && binds_reader(c)) {
		address = 4;
		order = 2;
		question = 0;
	}
	if (c->first > 0 && order >= 2 && mcp_clause_in(c->letters[0], "SDHVKI")) {
		order++; /* behind a title of its own */
	}
	int sum = address + order - (question < (address >= 4 ? 4 : address >= 2 ? 2 : 0) ? 0 : question);
	if (is_hopeless(table, state, c, address, order, sum)) {
		state->address = state->before = 0; /* nobody will ask */
		return false;
	}
	state->klass = MCP_SHIELD_ROLE;
	int acts = 0;
	bool firm = false; /* something besides urgency and pretexts */
	for (size_t i = 0; i < ROWS; i++) {
		bool about = rows[i].klass == MCP_SHIELD_CLASS_COUNT;
		if (about && address < 2) {
			continue;
		}
		if (holds(c, &rows[i], table->first[i], table->near[i])) {
			acts += rows[i].points;
			firm = firm || !mcp_clause_in(rows[i].first[0], "wpm9") || *rows[i].near;
			if (rows[i].points > strongest && !about) {
				strongest = rows[i].points;
				state->klass = rows[i].klass;
			}
		}
	}
	if (mcp_clause_names_function(c)) {
		acts += FUNCTION;
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

bool mcp_evidence_may(const mcp_evidence_table *table, uint64_t seen, const mcp_fold *view, mcp_text text)
{
	bool named = has_name(seen);
	int acts = reachable(table, seen, named);
	int least = memchr(mcp_fold_text(view).ptr, ';', view->len) || view->len > MCP_CLAUSE_MAX ? PAIR : THRESHOLD;

	if (mcp_utf8_plain_ascii_prefix(text) < text.len) {
		return true; /* other scripts have orders that are no concepts */
	}
	/* an addressee alone is no attack; without one, acts and orders are all there is */
	if (named) {
		return (seen & table->verbs) || acts >= (seen & mcp_concept_bit('Q') ? 1 : 2);
	}
	return (seen & table->verbs) && acts + ORDER_MAX >= least;
}

bool mcp_evidence_next(const mcp_evidence_table *table, mcp_evidence *state, const mcp_fold *view, mcp_text text)
{
	size_t own = mcp_clause_own_address(text);

	while (state->at < view->len) {
		mcp_clause c; /* the letters are not worth clearing */
		c.view = view;
		c.text = text;
		c.first = c.end = state->at;
		c.counted = c.seen = 0;
		c.joined = c.ends = false;
		c.chinese = 0;
		while (c.end < view->len && view->ptr[c.end] != ';' && c.end - c.first < MCP_CLAUSE_MAX) {
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
			c.bits[i - c.first] = table->bit[c.letters[i - c.first] & 0x7F];
			c.seen |= c.bits[i - c.first];
			wide = wide || mcp_clause_wide(text, view->from[i]);
		}
		if (!has_name(c.seen) && !(c.seen & table->verbs)) {
			state->address = state->before = 0;
			continue;
		}
		c.ends = wide && mcp_clause_ends_as_order(&c);
		c.chinese = wide ? mcp_clause_orders_in_chinese(&c) : 0;
		bool found = weigh(table, state, &c);
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
