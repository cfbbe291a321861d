/*
 * What other plugins offer, read from PHP objects into the registry's tables.
 *
 * Ring: php. Option `contributions` (see the stub) is called once, when a list is first looked at. A contribution that is broken is left
 * out with a line in the log; a provider that fails leaves the built-in ones as they are.
 */
#ifndef MCP_PHP_CONTRIBUTIONS_H
#define MCP_PHP_CONTRIBUTIONS_H

#include "mcp/registry.h"
#include "mcp/untrusted.h"
#include "php/port.h"
#include "tools/catalog.h"

typedef struct mcp_php_contributions {
	mcp_registry registry;              /* first: its load() finds the rest */
	mcp_php_port *port;
	const mcp_untrusted *untrusted;     /* titles and descriptions may quote what users wrote. Borrowed */
	zval *provider;                     /* callable; NULL: nothing is contributed. Borrowed */
	mcp_catalog_offer offered;          /* built in, and not switched off */
	zval answer;                        /* the lists that it returned, ours alone; keeps the objects alive */
	zval definitions;                   /* list of definitions; keeps them alive */
	mcp_tool *tools;
	mcp_resource *resources;
	mcp_prompt *prompts;
	const mcp_tool **tool_list;
	const mcp_resource **resource_list;
	const mcp_prompt **prompt_list;
} mcp_php_contributions;

/* The built-in catalogue, with contributions to come. `kept_list`: where the process keeps the JSON of the built-in tools. */
void mcp_php_contributions_init(mcp_php_contributions *contributions, mcp_php_port *port, const mcp_untrusted *untrusted,
	zend_string **kept_list);
void mcp_php_contributions_clear(mcp_php_contributions *contributions);

/* contributed_call.c: what runs a contributed object; `owner` of the call is the object. */
mcp_outcome mcp_php_contributed_tool(mcp_call *call);
mcp_outcome mcp_php_contributed_resource(mcp_call *call);
mcp_outcome mcp_php_contributed_prompt(mcp_call *call);
void mcp_php_contributed_complete(mcp_completion *completion);

#endif /* MCP_PHP_CONTRIBUTIONS_H */
