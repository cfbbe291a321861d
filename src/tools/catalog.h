/*
 * The product's tools, in the order in which tools/list shows them.
 *
 * Ring: tools. Every handler expects `call->host` to be an mcp_matomo.
 */
#ifndef MCP_TOOLS_CATALOG_H
#define MCP_TOOLS_CATALOG_H

#include "mcp/tool.h"

/* NULL-terminated, sorted by name; static. */
extern const mcp_tool *const mcp_tools_catalog[];

#endif /* MCP_TOOLS_CATALOG_H */
