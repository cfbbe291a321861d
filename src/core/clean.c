#include "clean.h"

#include "utf8.h"

#include <stdint.h>

#define ESC               0x1Bu
#define CSI               0x9Bu
#define KEYCAP            0x20E3u
#define REPLACEMENT       0xFFFDu
#define IDEOGRAPHIC_FIRST 0xE0100u

typedef struct range {
	uint32_t first;
	uint32_t last;
} range;

/* Scripts whose shaping or spelling needs ZWNJ and ZWJ. */
static const range joining_scripts[] = {
	{ 0x0600, 0x08FF },    /* Arabic, Syriac, Thaana, N'Ko, Mandaic */
	{ 0x0900, 0x0DFF },    /* Devanagari to Sinhala */
	{ 0x0F00, 0x109F },    /* Tibetan, Myanmar */
	{ 0x1780, 0x18AF },    /* Khmer, Mongolian */
	{ 0x1900, 0x1AAF },    /* Limbu to Tai Tham */
	{ 0x1B00, 0x1C4F },    /* Balinese to Lepcha */
	{ 0xA800, 0xA8FF },    /* Syloti Nagri to Devanagari extended */
	{ 0xA980, 0xAA7F },    /* Javanese to Myanmar extended */
	{ 0xABC0, 0xABFF },    /* Meetei Mayek */
	{ 0xFB50, 0xFDCF },    /* Arabic presentation forms */
	{ 0xFE70, 0xFEFC },
	{ 0x10A00, 0x10A5F },  /* Kharoshthi */
	{ 0x10D00, 0x10D3F },  /* Hanifi Rohingya */
	{ 0x11000, 0x1183F },  /* Brahmi to Dogra */
	{ 0x1E900, 0x1E95F }   /* Adlam */
};

/* Signs behind which ZWJ or ZWNJ may end a word (explicit half forms). */
static const range viramas[] = {
	{ 0x094D, 0x094D }, { 0x09CD, 0x09CD }, { 0x0A4D, 0x0A4D }, { 0x0ACD, 0x0ACD }, { 0x0B4D, 0x0B4D },
	{ 0x0BCD, 0x0BCD }, { 0x0C4D, 0x0C4D }, { 0x0CCD, 0x0CCD }, { 0x0D4D, 0x0D4D }, { 0x0DCA, 0x0DCA }
};

/* Code points with a text and a picture form, wide enough for every emoji sequence. */
static const range pictographs[] = {
	{ 0x00A9, 0x00A9 }, { 0x00AE, 0x00AE }, { 0x203C, 0x203C }, { 0x2049, 0x2049 }, { 0x2122, 0x2122 },
	{ 0x2139, 0x2139 }, { 0x2190, 0x21FF }, { 0x2300, 0x23FF }, { 0x24C2, 0x24C2 }, { 0x25A0, 0x27BF },
	{ 0x2934, 0x2935 }, { 0x2B00, 0x2BFF }, { 0x3030, 0x3030 }, { 0x303D, 0x303D }, { 0x3297, 0x3297 },
	{ 0x3299, 0x3299 }, { 0x1F000, 0x1FAFF }
};

/* Bases of the standardised sequences with the other selectors. */
static const range standardised[] = {
	{ 0x0030, 0x0030 }, { 0x1000, 0x109F }, { 0x2200, 0x22FF }, { 0x2A00, 0x2AFF }, { 0x3001, 0x3002 },
	{ 0xA840, 0xA87F }, { 0xAA60, 0xAA7F }, { 0xFF01, 0xFF1F }
};

static const range ideographs[] = {
	{ 0x3400, 0x4DBF }, { 0x4E00, 0x9FFF }, { 0xF900, 0xFAFF }, { 0x20000, 0x3FFFD }
};

#define IS_IN(table, code_point) is_in(table, sizeof(table) / sizeof((table)[0]), code_point)

/* What is kept of the text before: enough to judge a joiner or selector. */
typedef struct context {
	unsigned base;       /* the last visible code point; 0: none */
	unsigned previous;   /* the last code point that was kept */
} context;

static bool is_in(const range *table, size_t count, unsigned code_point)
{
	for (size_t i = 0; i < count; i++) {
		if (code_point >= table[i].first && code_point <= table[i].last) {
			return true;
		}
	}
	return false;
}

static unsigned code_point_at(mcp_text text, size_t offset)
{
	return offset < text.len ? mcp_utf8_next(text, &offset) : 0;
}

/* The code point at `offset` if it is sure to stay, else 0: what is judged by its neighbour must not lose it. */
static unsigned visible_at(mcp_text text, size_t offset)
{
	unsigned code_point = code_point_at(text, offset);
	return mcp_char_classify(code_point) == MCP_CHAR_VISIBLE ? code_point : 0;
}

static bool keeps_joiner(const context *seen, unsigned joiner, unsigned next)
{
	bool selected = seen->previous != seen->base;

	if (IS_IN(pictographs, seen->base) && IS_IN(pictographs, next)) {
		return joiner == 0x200D && (!selected || seen->previous == 0xFE0F);
	}
	return !selected && IS_IN(joining_scripts, seen->base)
		&& (IS_IN(joining_scripts, next) || IS_IN(viramas, seen->base));
}

static bool keeps_selector(const context *seen, unsigned selector, unsigned next)
{
	unsigned base = seen->base;

	if (seen->previous != base) {
		return false; /* one selector for one base */
	}
	if (selector >= IDEOGRAPHIC_FIRST) {
		return IS_IN(ideographs, base);
	}
	if (selector < 0xFE00) {
		return base >= 0x1820 && base <= 0x18AA; /* Mongolian letters */
	}
	if (selector < 0xFE0E) {
		return IS_IN(standardised, base) || IS_IN(ideographs, base);
	}
	if ((base >= '0' && base <= '9') || base == '#' || base == '*') {
		return next == KEYCAP;
	}
	return IS_IN(pictographs, base);
}

/* The end of a terminal control sequence (ECMA-48 §5.4) whose parameters begin at `from`; `from` when it is not one. */
static size_t control_sequence_end(mcp_text text, size_t from)
{
	size_t i = from;

	while (i < text.len && text.ptr[i] >= 0x30 && text.ptr[i] <= 0x3F) {
		i++;
	}
	while (i < text.len && text.ptr[i] >= 0x20 && text.ptr[i] <= 0x2F) {
		i++;
	}
	return i < text.len && text.ptr[i] >= 0x40 && text.ptr[i] <= 0x7E ? i + 1 : from;
}

/* The end of what goes together with the removed code point that ends at `from`. */
static size_t removed_end(mcp_text text, unsigned code_point, size_t from)
{
	if (code_point == CSI) {
		return control_sequence_end(text, from);
	}
	if (code_point == ESC && from < text.len && text.ptr[from] == '[') {
		size_t end = control_sequence_end(text, from + 1);
		return end > from + 1 ? end : from;
	}
	return from;
}

static void keep(context *seen, unsigned code_point, bool visible)
{
	seen->previous = code_point;
	if (visible) {
		seen->base = code_point;
	}
}

/*
 * Looks at the code point at *offset, moves behind it (and what goes with it), and tells whether it stays.
 * If not, *instead is the code point in its place, 0 for none.
 */
static bool stays(mcp_text text, size_t *offset, context *seen, unsigned *instead)
{
	unsigned code_point = mcp_utf8_next(text, offset);

	*instead = 0;
	if (code_point == MCP_UTF8_INVALID) {
		*instead = REPLACEMENT;
		keep(seen, REPLACEMENT, true);
		return false;
	}
	switch (mcp_char_classify(code_point)) {
	case MCP_CHAR_VISIBLE:
		keep(seen, code_point, true);
		return true;
	case MCP_CHAR_BREAK:
		if (code_point == '\r' && *offset < text.len && text.ptr[*offset] == '\n') {
			++*offset;
		}
		*instead = ' ';
		keep(seen, ' ', true);
		return false;
	case MCP_CHAR_JOINER:
		if (keeps_joiner(seen, code_point, visible_at(text, *offset))) {
			*seen = (context) { 0, code_point };
			return true;
		}
		return false;
	case MCP_CHAR_SELECTOR:
		if (keeps_selector(seen, code_point, visible_at(text, *offset))) {
			keep(seen, code_point, false);
			return true;
		}
		return false;
	case MCP_CHAR_REMOVED:
		*offset = removed_end(text, code_point, *offset);
		return false;
	}
	return false;
}

mcp_clean_result mcp_clean(mcp_text text, size_t enough, mcp_buf *out)
{
	context seen = { 0, 0 };
	size_t copied = 0; /* what stands before is in `out` or was dropped */
	size_t i = 0;
	bool changed = false;

	while (i < text.len && out->len + (i - copied) <= enough) {
		size_t wanted = enough - (out->len + (i - copied));
		size_t ahead = text.len - i <= wanted ? text.len - i : wanted + 1;
		size_t plain = mcp_utf8_plain_ascii_prefix(mcp_text_of(text.ptr + i, ahead));
		if (plain > 0) {
			i += plain;
			keep(&seen, (unsigned char) text.ptr[i - 1], true);
			continue;
		}

		unsigned instead;
		size_t start = i;
		if (!stays(text, &i, &seen, &instead)) {
			changed = true;
			mcp_buf_append(out, text.ptr + copied, start - copied);
			if (instead) {
				mcp_buf_append_code_point(out, instead);
			}
			if (out->failed) {
				return MCP_CLEAN_NO_MEMORY;
			}
			copied = i;
		}
	}
	if (!changed && i == text.len) {
		return MCP_CLEAN_UNCHANGED;
	}
	if (!mcp_buf_append(out, text.ptr + copied, i - copied)) {
		return MCP_CLEAN_NO_MEMORY;
	}
	return i == text.len ? MCP_CLEAN_CHANGED : MCP_CLEAN_CUT;
}

size_t mcp_clean_tail(mcp_text text)
{
	while (text.len > 0) {
		size_t start = mcp_utf8_cut(text, text.len - 1);
		mcp_char_class klass = mcp_char_classify(code_point_at(text, start));
		if (klass != MCP_CHAR_JOINER && klass != MCP_CHAR_SELECTOR) {
			break;
		}
		text.len = start;
	}
	return text.len;
}
