#include "decode.h"

#include "utf8.h"

#define DIGITS_MAX 7u /* of a numeric reference */

typedef struct reference {
	mcp_text name;
	unsigned code_point;
} reference;

static const reference references[] = {
	{ MCP_TEXT_INIT("lt;"), '<' },
	{ MCP_TEXT_INIT("gt;"), '>' },
	{ MCP_TEXT_INIT("amp;"), '&' },
	{ MCP_TEXT_INIT("quot;"), '"' },
	{ MCP_TEXT_INIT("apos;"), '\'' },
	{ MCP_TEXT_INIT("nbsp;"), ' ' }
};

static bool digit_of(char c, unsigned base, unsigned *digit)
{
	int value = mcp_hex_digit(c);

	*digit = (unsigned) value;
	return value >= 0 && *digit < base;
}

/* So many hexadecimal digits at `i`? */
static bool hexadecimal(mcp_text text, size_t i, size_t digits, unsigned *value)
{
	unsigned digit;

	if (i > text.len || text.len - i < digits) {
		return false;
	}
	*value = 0;
	for (size_t end = i + digits; i < end; i++) {
		if (!digit_of(text.ptr[i], 16, &digit)) {
			return false;
		}
		*value = *value << 4 | digit;
	}
	return true;
}

static bool is_digit(mcp_text text, size_t i)
{
	return i < text.len && text.ptr[i] >= '0' && text.ptr[i] <= '9';
}

static unsigned code_point_or_blank(unsigned value)
{
	return value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF) ? value : ' ';
}

/* %XX, \xXX or three octal digits: how many bytes they take, 0 when there is none. */
static size_t byte_at(mcp_text text, size_t i, unsigned *byte)
{
	unsigned high;
	unsigned middle;
	unsigned low;

	if (text.len - i < 3) {
		return 0;
	}
	if (text.ptr[i] == '%') {
		return hexadecimal(text, i + 1, 2, byte) ? 3 : 0;
	}
	if (text.ptr[i] != '\\') {
		return 0;
	}
	if (mcp_ascii_lower(text.ptr[i + 1]) == 'x') {
		return hexadecimal(text, i + 2, 2, byte) ? 4 : 0;
	}
	if (text.len - i < 4 || is_digit(text, i + 4) || !digit_of(text.ptr[i + 1], 4, &high)
		|| !digit_of(text.ptr[i + 2], 8, &middle) || !digit_of(text.ptr[i + 3], 8, &low)) {
		return 0;
	}
	*byte = high << 6 | middle << 3 | low;
	return 4;
}

/* Bytes, up to four of them when they make one code point. An ill-formed one is a separator in a URL, and else Latin-1. */
static bool byte_sequence(mcp_text text, size_t *offset, unsigned *code_point)
{
	char bytes[4];
	size_t ends[4];
	size_t count = 0;
	size_t i = *offset;
	size_t used = 0;
	unsigned byte = 0;
	size_t len;

	while (count < sizeof(bytes) && i < text.len && text.ptr[i] == text.ptr[*offset] && (len = byte_at(text, i, &byte)) > 0) {
		bytes[count] = (char) byte;
		ends[count++] = i += len;
	}
	if (count == 0) {
		return false;
	}
	*code_point = mcp_utf8_next(mcp_text_of(bytes, count), &used);
	if (*code_point == MCP_UTF8_INVALID) {
		bool url = text.ptr[*offset] == '%';
		*code_point = url ? ' ' : (unsigned char) bytes[0];
		used = url ? used : 1;
	}
	*offset = ends[used - 1];
	return true;
}

/* The digits behind %u or \u: four of them, twice for a surrogate pair. */
static bool unit(mcp_text text, size_t *offset, unsigned *code_point)
{
	size_t i = *offset + 2;
	unsigned low;

	if (!hexadecimal(text, i, 4, code_point)) {
		return false;
	}
	i += 4;
	if (*code_point <= 1 && text.ptr[*offset] == '\\' && hexadecimal(text, i, 4, &low)) {
		*code_point = *code_point << 16 | low; /* eight digits; no text holds the control character that these four would be */
		i += 4;
	} else if (*code_point >= 0xD800 && *code_point < 0xDC00 && i < text.len && text.ptr[i] == text.ptr[*offset]
		&& hexadecimal(text, i + 2, 4, &low) && mcp_ascii_lower(text.ptr[i + 1]) == 'u' && low >= 0xDC00 && low <= 0xDFFF) {
		*code_point = 0x10000 + ((*code_point - 0xD800) << 10) + (low - 0xDC00);
		i += 6;
	}
	*offset = i;
	return true;
}

/* The digits between braces behind \u or \x. */
static bool braced(mcp_text text, size_t *offset, unsigned *code_point)
{
	size_t first = *offset + 3;
	size_t i = first;
	unsigned digit;

	*code_point = 0;
	while (i < text.len && i - first < DIGITS_MAX && digit_of(text.ptr[i], 16, &digit)) {
		*code_point = *code_point << 4 | digit;
		i++;
	}
	if (i == first || i >= text.len || text.ptr[i] != '}') {
		return false;
	}
	*offset = i + 1;
	return true;
}

static mcp_decoded escape(mcp_text text, size_t *offset, unsigned *code_point)
{
	char c = text.len - *offset > 1 ? text.ptr[*offset + 1] : 0;
	bool unicode = c == 'u' || c == 'U';
	bool done;

	if (unicode || c == 'x' || c == 'X') {
		done = text.len - *offset > 2 && text.ptr[*offset + 2] == '{' ? braced(text, offset, code_point)
			: unicode ? unit(text, offset, code_point) : byte_sequence(text, offset, code_point);
		*code_point = done ? code_point_or_blank(*code_point) : 0;
		return done ? MCP_DECODED_YES : MCP_DECODED_NOTHING;
	}
	if (c >= '0' && c <= '9') {
		return byte_sequence(text, offset, code_point) ? MCP_DECODED_YES : MCP_DECODED_NOTHING;
	}
	if (c > 0 && strchr("nrtbfv", c)) {
		*offset += 2;
		*code_point = ' ';
		c = *offset < text.len ? mcp_ascii_lower(text.ptr[*offset]) : 0;
		return (c >= 'a' && c <= 'z') || is_digit(text, *offset) ? MCP_DECODED_MAYBE : MCP_DECODED_YES;
	}
	c = mcp_ascii_lower(c);
	if (c > 0x20 && c < 0x7F && !(c >= 'a' && c <= 'z')) {
		*offset += 2;
		*code_point = (unsigned char) c;
		return MCP_DECODED_YES;
	}
	return MCP_DECODED_NOTHING;
}

static bool numeric(mcp_text text, size_t *offset, unsigned *code_point)
{
	size_t i = *offset + 2;
	unsigned base = 10;
	unsigned value = 0;
	unsigned digit;

	if (i < text.len && mcp_ascii_lower(text.ptr[i]) == 'x') {
		base = 16;
		i++;
	}
	size_t first = i;
	while (i < text.len && i - first < DIGITS_MAX && digit_of(text.ptr[i], base, &digit)) {
		value = value * base + digit;
		i++;
	}
	if (i == first) {
		return false;
	}
	*offset = i < text.len && text.ptr[i] == ';' ? i + 1 : i;
	*code_point = code_point_or_blank(value);
	return true;
}

static bool named(mcp_text text, size_t *offset, unsigned *code_point)
{
	mcp_text rest = mcp_text_of(text.ptr + *offset + 1, text.len - *offset - 1);

	for (size_t i = 0; i < sizeof(references) / sizeof(references[0]); i++) {
		mcp_text name = references[i].name;
		if (rest.len >= name.len && mcp_text_equals_nocase(mcp_text_of(rest.ptr, name.len), name)) {
			*offset += 1 + name.len;
			*code_point = references[i].code_point;
			return true;
		}
	}
	return false;
}

mcp_decoded mcp_decode(mcp_text text, size_t *offset, unsigned *code_point)
{
	size_t left = text.len - *offset;
	bool done = false;

	switch (text.ptr[*offset]) {
	case '\\':
		return escape(text, offset, code_point);
	case '%':
		done = left > 1 && mcp_ascii_lower(text.ptr[*offset + 1]) == 'u' && unit(text, offset, code_point);
		if (done) {
			*code_point = code_point_or_blank(*code_point);
		} else {
			done = byte_sequence(text, offset, code_point);
		}
		break;
	case '&':
		done = left > 2 && (text.ptr[*offset + 1] == '#' ? numeric(text, offset, code_point) : named(text, offset, code_point));
		break;
	default:
		break;
	}
	return done ? MCP_DECODED_YES : MCP_DECODED_NOTHING;
}
