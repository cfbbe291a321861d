/*
 * Arguments mirrored in headers (revision 2026-07-28, "x-mcp-header"): a tool's schema may name a header Mcp-Param-{name} for a property,
 * so that proxies can route without reading the body; the server has to see that both say the same.
 *
 * Ring: mcp.
 */
#ifndef MCP_PARAM_HEADERS_H
#define MCP_PARAM_HEADERS_H

#include "mcp/tool.h"
#include "core/buf.h"

/* True when every mirrored argument of a call has its header and no header says anything else. `arguments` may be NULL. */
bool mcp_param_headers_agree(const mcp_tool *tool, zval *arguments, HashTable *headers, const mcp_allocator *allocator);

#endif /* MCP_PARAM_HEADERS_H */
