/*
 * A borrowed view of bytes: pointer and length, never NUL-terminated by promise.
 *
 * Ring: core (pure C11; no PHP header, no globals, no I/O).
 * A view never owns what it points to. `ptr == NULL` means "absent", which is not the same as
 * "empty" (`ptr != NULL, len == 0`): a missing HTTP header differs from a blank one.
 */
#ifndef MCP_CORE_TEXT_H
#define MCP_CORE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct mcp_text {
	const char *ptr;
	size_t len;
} mcp_text;

/* A view of a string literal; usable in static initialisers through MCP_TEXT_INIT. */
#define MCP_TEXT_INIT(literal) { (literal), sizeof(literal) - 1 }
#define MCP_TEXT(literal) ((mcp_text) MCP_TEXT_INIT(literal))
#define MCP_TEXT_ABSENT ((mcp_text) { NULL, 0 })

static inline mcp_text mcp_text_of(const char *ptr, size_t len)
{
	return (mcp_text) { ptr, len };
}

static inline char mcp_ascii_lower(char c)
{
	return (c >= 'A' && c <= 'Z') ? (char) (c + ('a' - 'A')) : c;
}

/* 0 .. 15; -1: no hexadecimal digit. */
static inline int mcp_hex_digit(char c)
{
	if (c >= '0' && c <= '9') {
		return c - '0';
	}
	c = mcp_ascii_lower(c);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static inline bool mcp_text_equals(mcp_text a, mcp_text b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

/* ASCII case only: the names compared this way (headers, hosts, media types) are ASCII by their standards. */
static inline bool mcp_text_equals_nocase(mcp_text a, mcp_text b)
{
	if (a.len != b.len) {
		return false;
	}
	for (size_t i = 0; i < a.len; i++) {
		if (mcp_ascii_lower(a.ptr[i]) != mcp_ascii_lower(b.ptr[i])) {
			return false;
		}
	}
	return true;
}

/* Without leading and trailing optional white space (RFC 9110 §5.6.3: blank and tab). */
static inline mcp_text mcp_text_trim_ows(mcp_text t)
{
	while (t.len > 0 && (t.ptr[0] == ' ' || t.ptr[0] == '\t')) {
		t.ptr++;
		t.len--;
	}
	while (t.len > 0 && (t.ptr[t.len - 1] == ' ' || t.ptr[t.len - 1] == '\t')) {
		t.len--;
	}
	return t;
}

#endif /* MCP_CORE_TEXT_H */
