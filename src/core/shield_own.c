#include "shield.h"

#include "detect.h"
#include "utf8.h"

#include <stdlib.h>

#define DEPTH_MAX   16u
#define PROBE_LEN   4096u
#define PROBE_END   100u
#define REPEAT_MAX  1000u   /* of a counted repeat, and of counted repeats inside each other */

/* One open group: the most often that something in it is repeated. */
typedef struct group {
	unsigned repeats;    /* product of the counted repeats inside; 0: an unbounded one */
} group;

/* Reads "{n,m}" at `i`; *most is 0 when unbounded. Returns the offset behind it, or `i` when it is literal. */
static size_t read_counted(mcp_text pattern, size_t i, unsigned *most)
{
	size_t k = i + 1;
	unsigned values[2] = { 0, 0 };
	size_t digits[2] = { 0, 0 };
	unsigned part = 0;

	for (; k < pattern.len && pattern.ptr[k] != '}'; k++) {
		char c = pattern.ptr[k];
		if (c == ',' && part == 0) {
			part = 1;
		} else if (c >= '0' && c <= '9' && ++digits[part] <= 5) {
			values[part] = values[part] * 10 + (unsigned) (c - '0');
		} else {
			return i;
		}
	}
	if (k == pattern.len || digits[0] + digits[1] == 0) {
		return i;
	}
	*most = part == 0 ? values[0] : digits[1] ? values[1] : 0;
	if (*most == 0 && (part == 0 || digits[1])) {
		*most = 1;
	}
	return k + 1;
}

/* The quantifier at *i: how often at most (0: unbounded, 1: none or "?"); moves behind it. */
static unsigned read_quantifier(mcp_text pattern, size_t *i)
{
	unsigned most = 1;

	if (*i < pattern.len) {
		char c = pattern.ptr[*i];
		if (c == '*' || c == '+') {
			most = 0;
			++*i;
		} else if (c == '?') {
			++*i;
		} else if (c == '{') {
			size_t end = read_counted(pattern, *i, &most);
			if (end == *i) {
				return 1;
			}
			*i = end;
		} else {
			return 1;
		}
		if (*i < pattern.len && (pattern.ptr[*i] == '?' || pattern.ptr[*i] == '+')) {
			++*i;
		}
	}
	return most;
}

/* Adds a repeat of `inner` by `most` to the group around it. False: too much. */
static bool combine(group *around, unsigned inner, unsigned most)
{
	if (most == 1) {
		around->repeats = around->repeats == 0 || inner == 0 ? 0 : around->repeats > inner ? around->repeats : inner;
		return true;
	}
	if (inner == 0 || (most == 0 && inner > 1) || most > REPEAT_MAX || inner * most > REPEAT_MAX) {
		return false;
	}
	around->repeats = most == 0 || around->repeats == 0 ? 0 : around->repeats > inner * most ? around->repeats : inner * most;
	return true;
}

static size_t class_end(mcp_text pattern, size_t i)
{
	i += i + 1 < pattern.len && pattern.ptr[i + 1] == '^' ? 2 : 1;
	i += i < pattern.len && pattern.ptr[i] == ']';
	while (i < pattern.len && pattern.ptr[i] != ']') {
		i += pattern.ptr[i] == '\\' ? 2 : 1;
	}
	return i < pattern.len ? i + 1 : pattern.len;
}

/* What opens a group is plain: "(", "(?:", a look-around, an option, an atomic group. */
static bool is_plain_group(mcp_text pattern, size_t i)
{
	if (i + 1 < pattern.len && pattern.ptr[i + 1] == '*') {
		return false;
	}
	if (i + 2 < pattern.len && pattern.ptr[i + 1] == '?') {
		return strchr(":=!<>i", pattern.ptr[i + 2]) != NULL;
	}
	return true;
}

/* Why the pattern may not be, read without compiling it; NULL: it may. */
static const char *complaint(mcp_text pattern)
{
	group open[DEPTH_MAX] = { { 1 } };
	size_t depth = 0;

	for (size_t i = 0; i < pattern.len;) {
		char c = pattern.ptr[i];
		unsigned inner = 1;
		if (c == '(') {
			if (!is_plain_group(pattern, i)) {
				return "only plain groups, look-arounds and (?i) are allowed";
			}
			if (++depth == DEPTH_MAX) {
				return "too many groups inside each other";
			}
			open[depth] = (group) { 1 };
			i++;
			i += i < pattern.len && pattern.ptr[i] == '?'; /* of "(?:", not a quantifier */
			continue;
		}
		if (c == ')') {
			if (depth == 0) {
				return "a parenthesis is not opened";
			}
			inner = open[depth--].repeats;
			i++;
		} else if (c == '[') {
			i = class_end(pattern, i);
		} else if (c == '\\') {
			if (i + 1 < pattern.len && strchr("KCgGkQEX", pattern.ptr[i + 1])) {
				return "this escape is not allowed";
			}
			if (i + 1 < pattern.len && pattern.ptr[i + 1] >= '1' && pattern.ptr[i + 1] <= '9') {
				return "back references are not allowed";
			}
			i += 2;
		} else {
			i++;
		}
		if (!combine(&open[depth], inner, read_quantifier(pattern, &i))) {
			return "a repeat inside a repeat, or too large a repeat";
		}
	}
	return NULL;
}

/* True when the pattern gives a verdict on the text without reaching a limit. */
static bool stands(const mcp_detector *detector, mcp_detect_scratch *scratch, mcp_text text)
{
	return mcp_detect(detector, scratch, text, mcp_utf8_plain_ascii_prefix(text) == text.len) != MCP_MATCH_ERROR;
}

/* Puts the end of the pattern behind the text: what a match must end with is there, so that it is tried. */
static bool stands_with_end(const mcp_detector *detector, mcp_detect_scratch *scratch, char *text, mcp_text pattern)
{
	size_t len = pattern.len < PROBE_END ? pattern.len : PROBE_END;

	if (!stands(detector, scratch, mcp_text_of(text, PROBE_LEN))) {
		return false;
	}
	text[PROBE_LEN - len - 1] = '!';
	memcpy(text + PROBE_LEN - len, pattern.ptr + pattern.len - len, len);
	return stands(detector, scratch, mcp_text_of(text, PROBE_LEN));
}

/* Long texts of each of the pattern's own characters, of pairs of them, and of the pattern itself. */
static bool stands_all(const mcp_detector *detector, mcp_detect_scratch *scratch, mcp_text pattern)
{
	char text[PROBE_LEN];

	for (size_t i = 0; i <= pattern.len; i++) {
		char one = i < pattern.len ? pattern.ptr[i] : ' ';
		char two = i + 1 < pattern.len ? pattern.ptr[i + 1] : 'a';
		if (one < 0x20 || two < 0x20) { /* part of a longer code point, or a control */
			continue;
		}
		memset(text, one, sizeof(text));
		if (!stands_with_end(detector, scratch, text, pattern)) {
			return false;
		}
		for (size_t k = 0; k < sizeof(text); k++) {
			text[k] = k % 2 ? two : one;
		}
		if (!stands_with_end(detector, scratch, text, pattern)) {
			return false;
		}
	}
	size_t len = 0;
	while (pattern.len > 0 && len + pattern.len <= sizeof(text)) {
		memcpy(text + len, pattern.ptr, pattern.len);
		len += pattern.len;
	}
	return stands(detector, scratch, mcp_text_of(text, len));
}

bool mcp_shield_pattern_check(mcp_text pattern, const char **error)
{
	mcp_detect_scratch scratch = { 0 };
	mcp_detector *detector = NULL;
	bool done = false;

	*error = NULL;
	if (pattern.len == 0 || pattern.len > MCP_SHIELD_OWN_LENGTH) {
		*error = pattern.len == 0 ? "empty" : "too long";
		return false;
	}
	*error = complaint(pattern);
	if (*error) {
		return false;
	}
	detector = mcp_detector_create_own(&pattern, 1, error);
	scratch.matcher = mcp_matcher_create();
	if (!detector || !scratch.matcher) {
		*error = *error ? *error : "out of memory";
		goto cleanup;
	}
	if (mcp_detect_matches_nothing(detector, &scratch)) {
		*error = "matches the empty text";
		goto cleanup;
	}
	done = stands_all(detector, &scratch, pattern);
	if (!done) {
		*error = "too slow";
	}

cleanup:
	mcp_matcher_destroy(&scratch.matcher);
	mcp_detect_scratch_free(&scratch);
	mcp_detector_destroy(&detector);
	return done;
}
