/*
 * Strict UTF-8 (RFC 3629): decoding, validation and the classes of code points that matter to us.
 *
 * Ring: core.
 */
#ifndef MCP_CORE_UTF8_H
#define MCP_CORE_UTF8_H

#include "text.h"

#define MCP_UTF8_INVALID 0xFFFFFFFFu

/*
 * Decodes the code point at `*offset` and moves the offset behind it. On an ill-formed sequence returns
 * MCP_UTF8_INVALID and moves behind the maximal subpart (Unicode §3.9), so that each such subpart becomes
 * one replacement character. Precondition: *offset < text.len.
 */
unsigned mcp_utf8_next(mcp_text text, size_t *offset);

bool mcp_utf8_is_valid(mcp_text text);

/* The length of the longest prefix with all bytes in 0x20..0x7E: the fast path of all text work. */
size_t mcp_utf8_plain_ascii_prefix(mcp_text text);

/* The largest length <= max that does not cut a code point (text must be valid up to there). */
size_t mcp_utf8_cut(mcp_text text, size_t max);

typedef enum mcp_char_class {
	MCP_CHAR_VISIBLE,     /* stays */
	MCP_CHAR_BREAK,       /* CR LF VT FF NEL U+2028 U+2029 TAB: becomes a blank */
	MCP_CHAR_REMOVED,     /* C0, C1, DEL, bidi controls, zero-width, tags, soft hyphen, non-characters ... */
	MCP_CHAR_JOINER,      /* U+200C, U+200D: kept only where a script or an emoji sequence needs it */
	MCP_CHAR_SELECTOR     /* variation selectors: kept only directly behind a base that takes one */
} mcp_char_class;

mcp_char_class mcp_char_classify(unsigned code_point);

#endif /* MCP_CORE_UTF8_H */
