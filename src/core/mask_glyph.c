#include "mask_scan.h"

#include "utf8.h"

#include <stddef.h>

#define LAYERS_MAX 5u  /* of percent encoding: %40, %2540, %252540 ... */

/* The byte written as %XX at `at`, in up to LAYERS_MAX layers. *len: bytes; 0: none. */
static unsigned encoded_byte(mcp_text text, size_t at, size_t *len)
{
	size_t i = at + 1;
	unsigned layers = 1;

	*len = 0;
	if (at >= text.len || text.ptr[at] != '%') {
		return 0;
	}
	while (layers < LAYERS_MAX && text.len - i >= 4 && text.ptr[i] == '2' && text.ptr[i + 1] == '5'
		&& mcp_hex_digit(text.ptr[i + 2]) >= 0 && mcp_hex_digit(text.ptr[i + 3]) >= 0) {
		i += 2;
		layers++;
	}
	if (text.len - i < 2 || mcp_hex_digit(text.ptr[i]) < 0 || mcp_hex_digit(text.ptr[i + 1]) < 0) {
		return 0;
	}
	*len = i + 2 - at;
	return (unsigned) (mcp_hex_digit(text.ptr[i]) * 16 + mcp_hex_digit(text.ptr[i + 1]));
}

static unsigned char ascii_for(unsigned code_point)
{
	if (code_point < 0x80) {
		return code_point < 0x20 ? ' ' : (unsigned char) code_point;
	}
	if (code_point >= 0xFF01 && code_point <= 0xFF5E) {
		return (unsigned char) (code_point - 0xFF01 + '!');
	}
	if (code_point == 0xA0 || (code_point >= 0x2000 && code_point <= 0x200A) || code_point == 0x202F
		|| code_point == 0x205F || code_point == 0x3000) {
		return ' ';
	}
	if ((code_point >= 0x2010 && code_point <= 0x2015) || code_point == 0x2212 || code_point == 0xFE63) {
		return '-';
	}
	if (code_point == 0xFE6B) {
		return '@';
	}
	static const unsigned zeros[] = { 0x0660, 0x06F0, 0x0966, 0x09E6 };
	for (size_t i = 0; i < sizeof(zeros) / sizeof(zeros[0]); i++) {
		if (code_point >= zeros[i] && code_point <= zeros[i] + 9) {
			return (unsigned char) (code_point - zeros[i] + '0');
		}
	}
	return MASK_GLYPH_OTHER;
}

mask_glyph mcp_mask_encoded_sign(mcp_text text, size_t at)
{
	size_t len;
	unsigned byte = encoded_byte(text, at, &len);

	if (len == 0) {
		if (at >= text.len) {
			return (mask_glyph) { 0, 0 };
		}
		len = 1;
		byte = (unsigned char) text.ptr[at];
	}
	return (mask_glyph) { byte > 0 && byte < 0x80 ? (unsigned char) byte : MASK_GLYPH_OTHER, (unsigned char) len };
}

/* What the bytes [at, at + len), an ampersand, begin: a character reference, or the ampersand alone. */
static mask_glyph ampersand(mcp_text text, size_t at, size_t len)
{
	size_t end = at + len;
	unsigned code_point = mcp_mask_entity(text, end, &end);

	return (mask_glyph) { code_point ? ascii_for(code_point) : '&', (unsigned char) (end - at) };
}

mask_glyph mcp_mask_decode(mcp_text text, size_t at)
{
	size_t end = at;

	if (at >= text.len) {
		return (mask_glyph) { 0, 0 };
	}
	if (text.ptr[at] == '&') {
		return ampersand(text, at, 1);
	}
	if (text.ptr[at] != '%') {
		unsigned code_point = mcp_utf8_next(text, &end);
		return (mask_glyph) { code_point == MCP_UTF8_INVALID ? MASK_GLYPH_OTHER : ascii_for(code_point), (unsigned char) (end - at) };
	}

	size_t len;
	unsigned byte = encoded_byte(text, at, &len);
	if (len == 0) {
		return (mask_glyph) { '%', 1 };
	}
	if (byte == '&') {
		return ampersand(text, at, len);
	}
	if (byte < 0x80) {
		return (mask_glyph) { ascii_for(byte), (unsigned char) len };
	}

	char bytes[4];
	size_t count = 0;
	size_t ends[4];
	for (end = at; count < sizeof(bytes); count++) {
		byte = encoded_byte(text, end, &len);
		if (len == 0 || byte < 0x80) {
			break;
		}
		end += len;
		bytes[count] = (char) byte;
		ends[count] = end;
	}
	size_t used = 0;
	unsigned code_point = mcp_utf8_next(mcp_text_of(bytes, count), &used);
	return (mask_glyph) {
		code_point == MCP_UTF8_INVALID ? MASK_GLYPH_OTHER : ascii_for(code_point),
		(unsigned char) (ends[used - 1] - at)
	};
}

mask_glyph mcp_mask_encoded_back(mcp_text text, size_t at, size_t floor)
{
	if (at <= floor) {
		return (mask_glyph) { at == 0 ? 0 : ']', 0 };
	}

	const char *end = text.ptr + at;
	size_t room = at - floor;
	unsigned char last = (unsigned char) end[-1];
	if (room >= 3 && mcp_hex_digit(end[-1]) >= 0 && mcp_hex_digit(end[-2]) >= 0) {
		size_t back = 3;
		while (back < 2 * LAYERS_MAX + 1 && back + 2 <= room && end[-(ptrdiff_t) back] == '5' && end[-(ptrdiff_t) back - 1] == '2') {
			back += 2;
		}
		if (end[-(ptrdiff_t) back] == '%') {
			mask_glyph sign = mcp_mask_encoded_sign(text, at - back);
			if (sign.len == back) {
				return sign;
			}
		}
	}
	return (mask_glyph) { last < 0x80 && last > 0 ? last : MASK_GLYPH_OTHER, 1 };
}

mask_glyph mcp_mask_decode_back(mcp_text text, size_t at, size_t floor)
{
	mask_glyph sign = mcp_mask_encoded_back(text, at, floor);

	if (sign.c == ';' && sign.len > 0) {
		mask_glyph entity = mcp_mask_entity_back(text, at, floor);
		return entity.len > 0 ? entity : sign;
	}
	if (sign.len != 1 || sign.c != MASK_GLYPH_OTHER) {
		return sign;
	}
	for (size_t back = 2; back <= 4 && back <= at - floor; back++) {
		if ((unsigned char) text.ptr[at - back] >= 0xC0) {
			mask_glyph glyph = mcp_mask_decode(text, at - back);
			return glyph.len == back ? glyph : sign;
		}
	}
	return sign;
}
