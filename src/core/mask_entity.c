#include "mask_scan.h"

#define NAME_MAX_SIGNS 10u  /* of a reference: "#x00000040", "UnderBar" */
#define AMPERSANDS_MAX 3u   /* &amp;amp;amp;#64; */
#define BYTES_MAX      160u

typedef struct named_sign {
	mcp_text name;
	unsigned char sign;
} named_sign;

/* What may stand in or around a mail address or a number, and has a name in HTML; the ampersand for the layers. */
static const named_sign named_signs[] = {
	{ MCP_TEXT_INIT("amp"), '&' }, { MCP_TEXT_INIT("commat"), '@' }, { MCP_TEXT_INIT("period"), '.' },
	{ MCP_TEXT_INIT("plus"), '+' }, { MCP_TEXT_INIT("nbsp"), ' ' }, { MCP_TEXT_INIT("ensp"), ' ' },
	{ MCP_TEXT_INIT("emsp"), ' ' }, { MCP_TEXT_INIT("thinsp"), ' ' }, { MCP_TEXT_INIT("Tab"), ' ' },
	{ MCP_TEXT_INIT("NewLine"), ' ' }, { MCP_TEXT_INIT("hyphen"), '-' }, { MCP_TEXT_INIT("dash"), '-' },
	{ MCP_TEXT_INIT("ndash"), '-' }, { MCP_TEXT_INIT("mdash"), '-' }, { MCP_TEXT_INIT("minus"), '-' },
	{ MCP_TEXT_INIT("lowbar"), '_' }, { MCP_TEXT_INIT("UnderBar"), '_' }, { MCP_TEXT_INIT("sol"), '/' },
	{ MCP_TEXT_INIT("colon"), ':' }, { MCP_TEXT_INIT("equals"), '=' }, { MCP_TEXT_INIT("quot"), '"' },
	{ MCP_TEXT_INIT("apos"), '\'' }, { MCP_TEXT_INIT("lpar"), '(' }, { MCP_TEXT_INIT("rpar"), ')' },
	{ MCP_TEXT_INIT("lt"), '<' }, { MCP_TEXT_INIT("gt"), '>' }, { MCP_TEXT_INIT("num"), '#' },
	{ MCP_TEXT_INIT("quest"), '?' }, { MCP_TEXT_INIT("percnt"), '%' }
};

static unsigned digit_of(unsigned char c, unsigned base)
{
	unsigned value = mcp_mask_is_digit(c) ? (unsigned) c - '0' : mcp_mask_is_letter(c) ? (c | 0x20u) - 'a' + 10 : base;
	return value < base ? value : base;
}

/* The number behind "#" at `at`; *end is behind it. 0: none. Its semicolon may lack, as in a browser. */
static unsigned read_number(mcp_text text, size_t at, size_t *end)
{
	mask_glyph sign = mcp_mask_encoded_sign(text, at);
	unsigned base = (sign.c | 0x20) == 'x' ? 16 : 10;
	unsigned code_point = 0;

	if (base == 16) {
		at += sign.len;
	}
	for (unsigned i = 0; i < NAME_MAX_SIGNS; i++) {
		sign = mcp_mask_encoded_sign(text, at);
		unsigned digit = digit_of(sign.c, base);
		if (digit == base) {
			*end = sign.c == ';' ? at + sign.len : at;
			return code_point;
		}
		code_point = code_point * base + digit;
		if (code_point > 0x10FFFF) {
			return 0;
		}
		at += sign.len;
	}
	return 0;
}

static unsigned read_name(mcp_text text, size_t at, size_t *end)
{
	char name[NAME_MAX_SIGNS];
	size_t len = 0;

	for (;;) {
		mask_glyph sign = mcp_mask_encoded_sign(text, at);
		at += sign.len;
		if (sign.c == ';') {
			break;
		}
		if (len == sizeof(name) || !mcp_mask_is_letter(sign.c)) {
			return 0;
		}
		name[len++] = (char) sign.c;
	}
	for (size_t i = 0; i < sizeof(named_signs) / sizeof(named_signs[0]); i++) {
		if (mcp_text_equals(named_signs[i].name, mcp_text_of(name, len))) {
			*end = at;
			return named_signs[i].sign;
		}
	}
	return 0;
}

unsigned mcp_mask_entity(mcp_text text, size_t at, size_t *end)
{
	size_t start = at;

	for (unsigned layer = 0; layer <= AMPERSANDS_MAX; layer++) {
		mask_glyph sign = mcp_mask_encoded_sign(text, at);
		size_t behind = at;
		unsigned code_point = sign.c == '#' ? read_number(text, at + sign.len, &behind) : read_name(text, at, &behind);
		if (code_point == 0 || behind - start > BYTES_MAX) {
			return 0;
		}
		if (code_point != '&') {
			*end = behind;
			return code_point;
		}
		at = behind;
	}
	return 0;
}

mask_glyph mcp_mask_entity_back(mcp_text text, size_t at, size_t floor)
{
	size_t i = at;

	for (unsigned signs = 0; signs < NAME_MAX_SIGNS + 4 * AMPERSANDS_MAX; signs++) {
		mask_glyph sign = mcp_mask_encoded_back(text, i, floor);
		i -= sign.len;
		if (sign.c == '&' && sign.len > 0) {
			mask_glyph glyph = mcp_mask_decode(text, i);
			return glyph.len == at - i ? glyph : (mask_glyph) { 0, 0 };
		}
		if (sign.len == 0 || !(mcp_mask_is_alnum(sign.c) || sign.c == '#' || sign.c == ';')) {
			break;
		}
	}
	return (mask_glyph) { 0, 0 };
}
