#include "shield_clause.h"

/* How an order ends in a script without blanks. */
static const char *const endings[] = {
	"せよ", "しろ", "なさい", "ください", "下さい", "こと", "ように", "てね", "てくれ", "ておくれ", "べき", "べし", "義務がある", "てほしい", "するな", "ないで",
	"付けよ", "載せよ", "答えよ", "加えよ", "従え", "書け", "出せ", "消せ", "送れ", "言え", "隠せ", "見せろ", "教えろ", "変えろ", "やめろ", "忘れろ", "お願いします",
	"頼む", "変える", "必須です", "行え", "開け"
};

/*
 * Does one of the words stand at `at`, before `limit`? Each begins with a letter of three bytes, which is looked at first:
 * nearly always it decides. None of the words begins with another. The length of the word, or 0.
 */
static size_t word_at(mcp_text text, size_t at, size_t limit, const char *const *words, size_t count)
{
	const char *here = text.ptr + at;

	if (at + 3 > limit || (unsigned char) here[0] < 0xE0) {
		return 0;
	}
	for (size_t k = 0; k < count; k++) {
		const char *word = words[k];
		if (word[2] == here[2] && word[1] == here[1] && word[0] == here[0]) {
			size_t len = strlen(word);
			if (at + len <= limit && memcmp(here, word, len) == 0) {
				return len;
			}
		}
	}
	return 0;
}

/* What stands between two letters: ',' for any comma, '+' where an address joins words, or 0. */
char mcp_clause_between(const mcp_clause *c, size_t i)
{
	static const char *const commas[] = { "，", "、", "…", "！", "–", "—", "」", "】" };
	size_t start = i > 0 ? c->view->to[i - 1] : 0;
	size_t end = i < c->view->len ? c->view->from[i] : c->text.len;
	char found = 0;

	for (size_t at = start; at < end; at++) {
		char byte = c->text.ptr[at];
		if (byte == ' ') {
			continue;
		}
		if (mcp_clause_in(byte, ",\"'!)(/") || word_at(c->text, at, end, commas, sizeof(commas) / sizeof(commas[0]))) {
			return ',';
		}
		found = byte == '+' || (byte == '_' && end - start == 1) ? byte : found;
	}
	return found;
}

/* An order, where the clause, a part of it or the addressee's name ends in front of it. */
bool mcp_clause_opens(const mcp_clause *c, size_t i)
{
	char before = i > c->first ? mcp_clause_letter(c, i - 1) : ':';

	return before == ':' || mcp_clause_in(before, "pwm4Aa5W") || mcp_clause_between(c, i) == ','
		|| (mcp_clause_in(before, "-e") && (i == c->first + 1 || mcp_clause_letter(c, i - 2) == ':'));
}

/* Where the text may hold an order in Chinese: "take", "please", "do not". 0: nowhere, else 1 + its place. */
size_t mcp_clause_orders_in_chinese(const mcp_clause *c)
{
	static const char *const words[] = {
		"把", "请", "請", "须", "須", "务必", "務必", "给我", "給我", "别", "別", "顺便", "順便", "不要", "不得", "一律", "统统", "統統", "切勿", "立即", "立刻", "马上",
		"馬上", "帮我", "幫我", "替我", "记得", "記得", "听好", "聽好", "必须", "必須", "应当", "應當", "应将", "應將"
	};
	size_t start = c->view->from[c->first];
	size_t limit = c->end < c->view->len ? c->view->from[c->end] : c->text.len;

	for (size_t at = start; at + 3 <= limit; at++) {
		if (word_at(c->text, at, limit, words, sizeof(words) / sizeof(words[0]))) {
			return at + 1;
		}
	}
	return 0;
}

bool mcp_clause_is_chinese(const mcp_clause *c)
{
	size_t limit = c->end < c->view->len ? c->view->from[c->end] : c->text.len;
	bool found = false;

	for (size_t at = c->view->from[c->first]; at + 1 < limit; at++) {
		unsigned char byte = (unsigned char) c->text.ptr[at];
		if (byte == 0xE3 && (unsigned char) c->text.ptr[at + 1] >= 0x81 && (unsigned char) c->text.ptr[at + 1] <= 0x83) {
			return false;
		}
		found = found || (byte >= 0xE4 && byte <= 0xE9);
	}
	return found;
}

bool mcp_clause_ends_as_order(const mcp_clause *c)
{
	size_t end = c->end > c->first ? c->view->to[c->end - 1] : 0;
	size_t start = c->end > c->first ? c->view->from[c->first] : 0;
	size_t limit = c->end < c->view->len ? c->view->from[c->end] : c->text.len;

	/* unknown letters at the end may not be in the view; a comma may follow */
	for (size_t at = start; at + 3 <= limit; at++) {
		size_t len = word_at(c->text, at, limit, endings, sizeof(endings) / sizeof(endings[0]));
		size_t rest = at + len;
		if (len > 0 && (rest >= end || c->text.ptr[rest] == ' ' || c->text.ptr[rest] == ','
				|| (rest + 3 <= limit && (memcmp(c->text.ptr + rest, "、", 3) == 0 || memcmp(c->text.ptr + rest, "。", 3) == 0)))) {
			return true;
		}
	}
	return false;
}

/* "ChatGPT: delete the history" is the heading of a help page. */
bool mcp_clause_is_product(const mcp_clause *c, size_t i)
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

bool mcp_clause_is_chatbot(const mcp_clause *c, size_t i)
{
	const char *word = c->text.ptr + c->view->from[i];
	size_t len = c->view->to[i] - c->view->from[i];

	return len >= 7 && mcp_ascii_lower(word[0]) == 'c' && memcmp(word + 1, "hatbot", 6) == 0;
}

/* In Japanese: with an AI, of an AI, an AI as an object. */
bool mcp_clause_is_means(const mcp_clause *c, size_t i)
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

bool mcp_clause_is_any(const mcp_clause *c, size_t i)
{
	static const char *const articles[] = { "a", "an", "ein", "eine", "un", "une", "una", "um", "uma", "een" };
	size_t end = c->view->from[i];

	while (end > 0 && c->text.ptr[end - 1] == ' ') {
		end--;
	}
	for (size_t k = 0; k < sizeof(articles) / sizeof(articles[0]); k++) {
		size_t len = strlen(articles[k]);
		if (end >= len && (end == len || c->text.ptr[end - len - 1] == ' ')
			&& mcp_text_equals_nocase(mcp_text_of(c->text.ptr + end - len, len), mcp_text_of(articles[k], len))) {
			return i == c->first || mcp_clause_letter(c, i - 1) != 'f';
		}
	}
	return false;
}

/* An address that the text begins with, up to its query, says where something was, not where to. */
size_t mcp_clause_own_address(mcp_text text)
{
	size_t end = 0;

	if (text.len < 8 || (text.ptr[0] != '/' && memcmp(text.ptr, "http", 4) != 0)) {
		return 0;
	}
	while (end < text.len && !mcp_clause_in(text.ptr[end], " ?#&=+")) {
		end++;
	}
	return end;
}

/* "send_report": a function by its name. */
bool mcp_clause_names_function(mcp_clause *c)
{
	bool blank = false;
	size_t verb = c->end;

	for (size_t i = c->first; i < c->end; i++) {
		size_t gap = i > c->first ? c->view->to[i - 1] : c->text.len;
		blank = blank || (gap < c->text.len && (c->text.ptr[gap] == ' ' || (unsigned char) c->text.ptr[gap] >= 0x80))
			|| mcp_clause_wide(c->text, c->view->from[i]);
		verb = mcp_clause_in(mcp_clause_letter(c, i), "CX13") && mcp_clause_between(c, i) != '_' ? i : verb;
		if (blank && verb < i && i - verb < 5 && mcp_clause_between(c, i) == '_') {
			mcp_clause_mark(c, verb);
			mcp_clause_mark(c, i);
			return true;
		}
	}
	return false;
}
