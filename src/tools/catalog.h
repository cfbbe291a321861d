/*
 * What the product offers: tools, resources and prompts, in the order in which they are listed.
 *
 * Ring: tools. Every handler, lister and completer expects its `host` to be an mcp_matomo (tools/port.h).
 */
#ifndef MCP_TOOLS_CATALOG_H
#define MCP_TOOLS_CATALOG_H

#include "mcp/resource.h"
#include "mcp/tool.h"

/* NULL-terminated, sorted by name; static. */
extern const mcp_tool *const mcp_tools_catalog[];
extern const mcp_resource *const mcp_resources_catalog[];
extern const mcp_prompt *const mcp_prompts_catalog[];

/* The sites that the user may see, as matomo://sites/{idSite} and matomo://sites/{idSite}/reports; at most MCP_SITES_LISTED_MAX. */
#define MCP_SITES_LISTED_MAX 100
void mcp_resources_list_sites(void *host, zval *list);

#endif /* MCP_TOOLS_CATALOG_H */
