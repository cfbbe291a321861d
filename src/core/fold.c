#include "fold.h"

#include "decode.h"
#include "fold_put.h"
#include "fold_table.h"
#include "utf8.h"

#include <stdlib.h>

typedef struct expansion {
	uint32_t code_point;
	const char *to; /* never longer than the UTF-8 form of the code point */
} expansion;

static const expansion expansions[] = {
	{ 0x00C6, "ae" }, { 0x00DF, "ss" }, { 0x00E6, "ae" }, { 0x0152, "oe" }, { 0x0153, "oe" }, { 0x1E9E, "ss" },
	{ 0xFB00, "ff" }, { 0xFB01, "fi" }, { 0xFB02, "fl" }, { 0xFB03, "ffi" }, { 0xFB04, "ffl" }, { 0xFB05, "st" },
	{ 0xFB06, "st" }
};

void mcp_fold_free(mcp_fold *fold)
{
	free(fold->ptr);
	free(fold->from);
	free(fold->to);
	*fold = (mcp_fold) { 0 };
}

bool mcp_fold_prepare(mcp_fold *fold, size_t size)
{
	fold->len = 0;
	fold->as_it_is = 0;
	if (size > MCP_FOLD_MAX) {
		return false;
	}
	if (size <= fold->size) {
		return true;
	}
	mcp_fold_free(fold);
	fold->ptr = malloc(size);
	fold->from = malloc(size * sizeof(*fold->from));
	fold->to = malloc(size * sizeof(*fold->to));
	if (!fold->ptr || !fold->from || !fold->to) {
		mcp_fold_free(fold);
		return false;
	}
	fold->size = size;
	return true;
}

static const mcp_fold_range *range_of(unsigned code_point)
{
	size_t low = 0;
	size_t high = mcp_fold_table_size;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const mcp_fold_range *range = &mcp_fold_table[middle];
		if (code_point < range->first) {
			high = middle;
		} else if (code_point - range->first >= range->count) {
			low = middle + 1;
		} else {
			return range;
		}
	}
	return NULL;
}

static const char *expansion_of(unsigned code_point)
{
	for (size_t i = 0; i < sizeof(expansions) / sizeof(expansions[0]); i++) {
		if (expansions[i].code_point == code_point) {
			return expansions[i].to;
		}
	}
	return NULL;
}

/* Of the scripts with two cases whose letters are not folded to ASCII. */
static unsigned lower_of(unsigned code_point)
{
	if ((code_point >= 0x0391 && code_point <= 0x03A9) || (code_point >= 0x0410 && code_point <= 0x042F)) {
		return code_point + 0x20;
	}
	if (code_point >= 0x0400 && code_point <= 0x040F) {
		return code_point + 0x50;
	}
	return code_point >= 0x0531 && code_point <= 0x0556 ? code_point + 0x30 : code_point;
}

static void put_code_point(mcp_fold *fold, unsigned code_point, size_t from, size_t to)
{
	code_point = lower_of(code_point);
	if (code_point < 0x800) {
		mcp_fold_put(fold, (char) (0xC0 | (code_point >> 6)), from, to);
	} else {
		if (code_point < 0x10000) {
			mcp_fold_put(fold, (char) (0xE0 | (code_point >> 12)), from, to);
		} else {
			mcp_fold_put(fold, (char) (0xF0 | (code_point >> 18)), from, to);
			mcp_fold_put(fold, (char) (0x80 | ((code_point >> 12) & 0x3F)), from, to);
		}
		mcp_fold_put(fold, (char) (0x80 | ((code_point >> 6) & 0x3F)), from, to);
	}
	mcp_fold_put(fold, (char) (0x80 | (code_point & 0x3F)), from, to);
}

static void put_folded(mcp_fold *fold, unsigned code_point, size_t from, size_t to)
{
	const mcp_fold_range *range = range_of(code_point);
	const char *letters = range ? NULL : expansion_of(code_point);

	if (letters) {
		for (; *letters; letters++) {
			mcp_fold_put(fold, *letters, from, to);
		}
	} else if (!range && mcp_char_classify(code_point) == MCP_CHAR_VISIBLE) {
		put_code_point(fold, code_point, from, to);
	} else if (range && range->to) {
		mcp_fold_put(fold, (char) (range->to + (int) ((code_point - range->first) * range->step)), from, to);
	} else if (fold->len > 0) {
		fold->to[fold->len - 1] = (uint32_t) to; /* a mark goes with its letter */
	}
}

static bool is_simple(char c)
{
	return c >= 0x20 && c < 0x7F && !mcp_is_encoding(c);
}

/* Letters of scripts without cases, which make up most of a Chinese or Japanese text and stand for themselves. */
static bool is_own_letter(mcp_text source, size_t i)
{
	const unsigned char *at = (const unsigned char *) source.ptr + i;

	if (source.len - i < 3 || at[0] < 0xE3 || at[0] > 0xE9) {
		return false;
	}
	if (at[0] >= 0xE4) {
		return at[0] > 0xE4 || at[1] >= 0xB8;                                      /* U+4E00..U+9FFF */
	}
	return (at[1] == 0x81 && at[2] >= 0x81) || (at[1] == 0x82 && at[2] <= 0x94)    /* U+3041..U+3094 */
		|| (at[1] == 0x82 && at[2] >= 0xA1) || (at[1] == 0x83 && at[2] <= 0xB6);   /* U+30A1..U+30F6 */
}

/* The simple bytes from `i` on; returns the offset behind them. Three loops: each is one that compilers make wide. */
static size_t put_simple(mcp_fold *plain, mcp_text source, size_t i)
{
	size_t end = i;
	size_t len = plain->len;

	while (end < source.len && is_simple(source.ptr[end])) {
		end++;
	}
	for (size_t k = i; k < end; k++) {
		char c = source.ptr[k];
		plain->ptr[len + k - i] = (char) (c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0));
	}
	for (size_t k = i; k < end; k++) {
		plain->from[len + k - i] = (uint32_t) k;
	}
	for (size_t k = i; k < end; k++) {
		plain->to[len + k - i] = (uint32_t) k + 1;
	}
	plain->len += end - i;
	return end;
}

/* What is encoded at *i, as it is to be read. False: nothing. */
static bool decode(mcp_fold *plain, mcp_text source, bool paths, size_t *i, unsigned *code_point)
{
	size_t next = *i;
	mcp_decoded decoded = mcp_decode(source, &next, code_point);

	if (decoded == MCP_DECODED_NOTHING || (decoded == MCP_DECODED_MAYBE && paths)) {
		return false;
	}
	plain->in_doubt = plain->in_doubt || decoded == MCP_DECODED_MAYBE;
	*i = next;
	return true;
}

/* True when what was put may be the beginning of something encoded. */
static bool put_any(mcp_fold *plain, unsigned code_point, size_t from, size_t to)
{
	if (code_point >= 0x80) {
		put_folded(plain, code_point, from, to);
	} else if (code_point >= 0x20 && code_point != 0x7F) {
		mcp_fold_put(plain, mcp_ascii_lower((char) code_point), from, to);
	} else {
		mcp_fold_put(plain, ' ', from, to);
	}
	return plain->len > 0 && mcp_is_encoding(plain->ptr[plain->len - 1]);
}

/* Decodes a view in place: nothing becomes longer. True when there was something. */
static bool decode_again(mcp_fold *plain, bool paths)
{
	mcp_text source = mcp_fold_text(plain);
	size_t i = 0;
	bool found = false;

	plain->len = 0;
	while (i < source.len) {
		size_t start = i;
		unsigned code_point;
		if (mcp_is_encoding(source.ptr[i]) && decode(plain, source, paths, &i, &code_point)) {
			put_any(plain, code_point, plain->from[start], plain->to[i - 1]);
			found = true;
		} else {
			mcp_fold_put(plain, source.ptr[i], plain->from[i], plain->to[i]);
			i++;
		}
	}
	return found;
}

static bool fold_plain(mcp_fold *plain, mcp_text source, bool paths)
{
	size_t i = 0;
	bool again = false;

	if (!mcp_fold_prepare(plain, source.len)) {
		return false;
	}
	plain->in_doubt = false;
	while (i < source.len) {
		size_t start = i;
		if (is_simple(source.ptr[i])) {
			i = put_simple(plain, source, i);
			continue;
		}
		if (is_own_letter(source, i)) {
			for (size_t k = i; k < i + 3; k++) {
				mcp_fold_put(plain, source.ptr[k], i, i + 3);
			}
			i += 3;
			continue;
		}
		unsigned code_point;
		if (!mcp_is_encoding(source.ptr[i]) || !decode(plain, source, paths, &i, &code_point)) {
			code_point = mcp_utf8_next(source, &i);
		}
		again = put_any(plain, code_point, start, i) || again;
	}
	for (unsigned layer = 1; again && layer < MCP_FOLD_LAYERS; layer++) {
		again = decode_again(plain, paths);
	}
	return true;
}

bool mcp_fold_plain(mcp_fold *plain, mcp_text source)
{
	return fold_plain(plain, source, false);
}

bool mcp_fold_plain_paths(mcp_fold *plain, mcp_text source)
{
	return fold_plain(plain, source, true);
}

bool mcp_fold_plain_ascii(mcp_fold *plain, mcp_text source)
{
	size_t known = source.len <= plain->size ? plain->as_it_is : 0;

	if (!mcp_fold_prepare(plain, source.len)) {
		return false;
	}
	for (size_t i = 0; i < source.len; i++) {
		unsigned char c = (unsigned char) source.ptr[i];
		plain->ptr[i] = (char) (c + (((unsigned) c - 'A' < 26u) << 5));
	}
	for (; known < source.len; known++) {
		plain->from[known] = (uint32_t) known;
		plain->to[known] = (uint32_t) known + 1;
	}
	plain->len = source.len;
	plain->as_it_is = known;
	return true;
}

bool mcp_fold_has_encoding(mcp_text text)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned code_point;
		size_t next = i;
		if (mcp_is_encoding(text.ptr[i]) && mcp_decode(text, &next, &code_point) != MCP_DECODED_NOTHING) {
			return true;
		}
	}
	return false;
}
