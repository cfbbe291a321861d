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
	c = mcp_ascii_lower(c);
	if (c >= '0' && c <= '9') {
		*digit = (unsigned) (c - '0');
	} else if (c >= 'a' && c <= 'f') {
		*digit = (unsigned) (c - 'a') + 10;
	} else {
		return false;
	}
	return *digit < base;
}

static bool escaped_byte(mcp_text text, size_t offset, char *byte)
{
	unsigned high;
	unsigned low;

	if (text.len - offset < 3 || text.ptr[offset] != '%'
		|| !digit_of(text.ptr[offset + 1], 16, &high) || !digit_of(text.ptr[offset + 2], 16, &low)) {
		return false;
	}
	*byte = (char) (high << 4 | low);
	return true;
}

/* %XX, up to four of them when they make one code point; an ill-formed byte is a separator. */
static bool escaped(mcp_text text, size_t *offset, unsigned *code_point)
{
	char bytes[4];
	size_t count = 0;
	size_t used = 0;

	while (count < sizeof(bytes) && *offset + 3 * count < text.len
		&& escaped_byte(text, *offset + 3 * count, &bytes[count])) {
		count++;
	}
	if (count == 0) {
		return false;
	}
	*code_point = mcp_utf8_next(mcp_text_of(bytes, count), &used);
	if (*code_point == MCP_UTF8_INVALID) {
		*code_point = ' ';
	}
	*offset += 3 * used;
	return true;
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
	*code_point = value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF) ? value : ' ';
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

unsigned mcp_decode_next(mcp_text text, size_t *offset)
{
	unsigned code_point;

	if (text.ptr[*offset] == '%' && escaped(text, offset, &code_point)) {
		return code_point;
	}
	if (text.ptr[*offset] == '&' && text.len - *offset > 2) {
		if (text.ptr[*offset + 1] == '#' ? numeric(text, offset, &code_point) : named(text, offset, &code_point)) {
			return code_point;
		}
	}
	return mcp_utf8_next(text, offset);
}
