#include "utf8.h"

#include <stdint.h>

#define EVERY_BYTE(b) (0x0101010101010101ull * (b))

unsigned mcp_utf8_next(mcp_text text, size_t *offset)
{
	const unsigned char *bytes = (const unsigned char *) text.ptr;
	size_t i = *offset;
	unsigned lead = bytes[i++];
	unsigned low = 0x80;
	unsigned high = 0xBF;
	unsigned code_point;
	size_t rest;

	*offset = i;
	if (lead < 0x80) {
		return lead;
	}
	if (lead >= 0xC2 && lead <= 0xDF) {
		code_point = lead & 0x1F;
		rest = 1;
	} else if (lead >= 0xE0 && lead <= 0xEF) {
		code_point = lead & 0x0F;
		rest = 2;
		if (lead == 0xE0) {
			low = 0xA0;     /* no overlong form */
		} else if (lead == 0xED) {
			high = 0x9F;    /* no surrogate */
		}
	} else if (lead >= 0xF0 && lead <= 0xF4) {
		code_point = lead & 0x07;
		rest = 3;
		if (lead == 0xF0) {
			low = 0x90;
		} else if (lead == 0xF4) {
			high = 0x8F;    /* nothing above U+10FFFF */
		}
	} else {
		return MCP_UTF8_INVALID;
	}

	for (; rest > 0; rest--) {
		if (i >= text.len || bytes[i] < low || bytes[i] > high) {
			*offset = i;
			return MCP_UTF8_INVALID;
		}
		code_point = (code_point << 6) | (bytes[i++] & 0x3Fu);
		low = 0x80;
		high = 0xBF;
	}
	*offset = i;
	return code_point;
}

bool mcp_utf8_is_valid(mcp_text text)
{
	size_t i = 0;

	while (i < text.len) {
		i += mcp_utf8_plain_ascii_prefix(mcp_text_of(text.ptr + i, text.len - i));
		if (i < text.len && mcp_utf8_next(text, &i) == MCP_UTF8_INVALID) {
			return false;
		}
	}
	return true;
}

size_t mcp_utf8_plain_ascii_prefix(mcp_text text)
{
	size_t i = 0;

	/* Eight bytes at once: a byte above 0x7F, below 0x20, or equal to 0x7F ends the stride. */
	while (text.len - i >= sizeof(uint64_t)) {
		uint64_t word;
		memcpy(&word, text.ptr + i, sizeof(word));
		uint64_t without_del = word ^ EVERY_BYTE(0x7F);
		uint64_t below_blank = (word - EVERY_BYTE(0x20)) & ~word;
		uint64_t is_del = (without_del - EVERY_BYTE(0x01)) & ~without_del;
		if ((word | below_blank | is_del) & EVERY_BYTE(0x80)) {
			break;
		}
		i += sizeof(word);
	}
	while (i < text.len && text.ptr[i] >= 0x20 && text.ptr[i] <= 0x7E) {
		i++;
	}
	return i;
}

size_t mcp_utf8_cut(mcp_text text, size_t max)
{
	if (text.len <= max) {
		return text.len;
	}
	while (max > 0 && ((unsigned char) text.ptr[max] & 0xC0) == 0x80) {
		max--;
	}
	return max;
}
