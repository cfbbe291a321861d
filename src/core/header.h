/*
 * Values of HTTP header fields that the protocol reads. Pure parsing, no allocation but into a given buffer.
 *
 * Ring: core.
 */
#ifndef MCP_CORE_HEADER_H
#define MCP_CORE_HEADER_H

#include "buf.h"
#include "text.h"

/* True when the media type of a Content-Type value is application/json (RFC 9110 §8.3; parameters ignored). */
bool mcp_header_is_json(mcp_text content_type);

/*
 * Content negotiation (RFC 9110 §12.5.1) for a server that can answer application/json or text/event-stream:
 * an absent or blank value accepts everything; "*" ranges and q=0 are honoured.
 */
bool mcp_header_accepts(mcp_text accept, mcp_text media_type);

/* The host part of an Origin or Host value, without scheme, port and trailing dot; absent when malformed ("null"). */
mcp_text mcp_header_origin_host(mcp_text origin);
mcp_text mcp_header_host_name(mcp_text host);

/*
 * The value of an Mcp-Method / Mcp-Name / Mcp-Param-* header (revision 2026-07-28): trimmed, and decoded when it
 * has the whole form =?base64?...?= . `out` is reset first. False: absent, strict Base64 (RFC 4648 §4 with padding)
 * violated, or too long.
 */
bool mcp_header_decode(mcp_text value, mcp_buf *out);

/* True when all bytes are in 0x21..0x7E and 1 <= len <= max: a session id as the transport allows it. */
bool mcp_header_is_visible_ascii(mcp_text value, size_t max);

#endif /* MCP_CORE_HEADER_H */
