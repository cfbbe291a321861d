/*
 * Strict Base64 (RFC 4648 §4): the standard alphabet, padding required, unused bits zero, nothing in between.
 *
 * Ring: core.
 */
#ifndef MCP_CORE_BASE64_H
#define MCP_CORE_BASE64_H

#include "buf.h"
#include "text.h"

/* Appends the decoded bytes. False: not strict Base64, or `out` failed; what was appended before is then worthless. */
bool mcp_base64_decode(mcp_text encoded, mcp_buf *out);

#endif /* MCP_CORE_BASE64_H */
