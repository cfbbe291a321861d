/*
 * What one server offers: tools, resources and prompts; finding one, and showing them.
 *
 * Ring: mcp. The built-in ones are const tables. Contributed ones come in by `load`, which is called at most once, before the first
 * look at any list.
 */
#ifndef MCP_REGISTRY_H
#define MCP_REGISTRY_H

#include "mcp/resource.h"
#include "mcp/tool.h"

typedef struct mcp_registry mcp_registry;
struct mcp_registry {
	const mcp_tool *const *tools;            /* NULL-terminated, in the order of tools/list */
	const mcp_resource *const *resources;    /* likewise */
	const mcp_prompt *const *prompts;        /* likewise */
	mcp_resource_lister list_more_resources; /* NULL: none */
	void (*load)(mcp_registry *self);        /* may replace the three lists; NULL: nothing is contributed */
	bool tools_changed;                      /* these are not just the built-in tools, all of them: the kept JSON text does not hold */
	zend_string **list;                      /* where the JSON text of the built-in tools is kept: made once per process, persistent memory */
};

const mcp_tool *const *mcp_registry_tools(mcp_registry *registry);
const mcp_resource *const *mcp_registry_resources(mcp_registry *registry);
const mcp_prompt *const *mcp_registry_prompts(mcp_registry *registry);

const mcp_tool *mcp_registry_find(mcp_registry *registry, zend_string *name);

/* The JSON array of the built-in tools, made on first use and kept. Borrowed; NULL when it cannot be made or does not hold. */
zend_string *mcp_registry_list(mcp_registry *registry);

/* The input schema of one tool; owned by the caller. */
void mcp_tool_input_schema(const mcp_tool *tool, zval *schema);

/* One Tool object as a tree; owned by the caller. */
void mcp_tool_describe(const mcp_tool *tool, zval *description);

#endif /* MCP_REGISTRY_H */
