/*
 * The tools of one server: finding one, and showing them.
 *
 * Ring: mcp.
 */
#ifndef MCP_REGISTRY_H
#define MCP_REGISTRY_H

#include "mcp/tool.h"

typedef struct mcp_registry {
	const mcp_tool *const *tools;   /* NULL-terminated, in the order of tools/list */
	zend_string **list;             /* where the JSON text of all tools is kept: made once per process, persistent memory */
} mcp_registry;

const mcp_tool *mcp_registry_find(const mcp_registry *registry, zend_string *name);

/* The JSON array of all Tool objects (specification "Tool"), made on first use and kept. Borrowed; NULL when it cannot be made. */
zend_string *mcp_registry_list(mcp_registry *registry);

/* The schemas of one tool; owned by the caller. */
void mcp_tool_input_schema(const mcp_tool *tool, zval *schema);
void mcp_tool_output_schema(const mcp_tool *tool, zval *schema);

/* One Tool object as a tree; owned by the caller. */
void mcp_tool_describe(const mcp_tool *tool, zval *description);

#endif /* MCP_REGISTRY_H */
