/*
 * What the product offers: tools, resources and prompts, in the order in which they are listed.
 *
 * Ring: tools. Every handler, lister and completer expects its `host` to be an mcp_matomo (tools/port.h).
 */
#ifndef MCP_TOOLS_CATALOG_H
#define MCP_TOOLS_CATALOG_H

#include "mcp/resource.h"
#include "mcp/tool.h"
#include "tools/policy.h"

typedef struct mcp_catalog_entry {
	const mcp_tool *tool;
	unsigned toolset;           /* the family that it belongs to */
} mcp_catalog_entry;

typedef struct mcp_catalog_resource {
	const mcp_resource *resource;
	unsigned toolsets;          /* offered with any of these */
} mcp_catalog_resource;

typedef struct mcp_catalog_prompt {
	const mcp_prompt *prompt;
	unsigned toolsets;          /* those its steps call for: offered only with all of them */
} mcp_catalog_prompt;

/* Ended by an entry without tool (resource, prompt), sorted by name; static. */
extern const mcp_catalog_entry mcp_tools_catalog[];
extern const mcp_catalog_resource mcp_resources_catalog[];
extern const mcp_catalog_prompt mcp_prompts_catalog[];

typedef struct mcp_toolset_name {
	const char *name;
	unsigned toolset;
} mcp_toolset_name;

/* Ended by an entry without name. */
extern const mcp_toolset_name mcp_toolset_names[];

/* What there is with some families only, as NULL-terminated lists. */
#define MCP_CATALOG_MAX 20
typedef struct mcp_catalog_offer {
	const mcp_tool *tools[MCP_CATALOG_MAX + 1];
	const mcp_resource *resources[MCP_CATALOG_MAX + 1];
	const mcp_prompt *prompts[MCP_CATALOG_MAX + 1];
} mcp_catalog_offer;

void mcp_catalog_offered(unsigned toolsets, mcp_catalog_offer *offer);

/*
 * The sites that the user may see, as matomo://sites/{idSite} and matomo://sites/{idSite}/reports, whichever is offered; at most
 * MCP_SITES_LISTED_MAX.
 */
#define MCP_SITES_LISTED_MAX 100
void mcp_resources_list_sites(void *host, zval *list);

#endif /* MCP_TOOLS_CATALOG_H */
