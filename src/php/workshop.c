#include "php/workshop.h"
#include "php/untrusted.h"
#include "php_mcpserver.h"

#define NESTING_MAX 16

void mcp_php_workshop_open(mcp_php_workshop *w, const mcp_php_options *options)
{
	memset(w, 0, sizeof(*w));
	MCPSERVER_G(nesting)++;
	mcp_php_matomo_init(&w->matomo, &options->policy);
	mcp_php_port_init(&w->port, options, &w->matomo);
	mcp_php_contributions_init(&w->offer, &w->port, &w->server.untrusted, &MCPSERVER_G(tools_list));
	w->server.port = &w->port.port;
	w->server.registry = &w->offer.registry;
	w->server.tool_host = &w->matomo.port;
	mcp_php_untrusted_init(&w->server.untrusted, options, &w->port.port);
	w->server.settings = &options->settings;
	w->server.version = PHP_MCPSERVER_VERSION;
	w->server.transport = "http";
}

void mcp_php_workshop_close(mcp_php_workshop *w)
{
	mcp_php_contributions_clear(&w->offer);
	mcp_php_matomo_clear(&w->matomo);
	MCPSERVER_G(nesting)--;
}

bool mcp_php_is_nested_too_deeply(void)
{
	return MCPSERVER_G(nesting) > NESTING_MAX;
}

void mcp_php_gather_facts(const mcp_php_options *options, size_t body_length, mcp_gate_facts *facts)
{
	memset(facts, 0, sizeof(*facts));
	facts->root_request = !mcp_php_is_nested_too_deeply();
	facts->anonymous = mcp_php_matomo_is_anonymous();
	facts->access = facts->anonymous ? MCP_ACCESS_NONE : mcp_php_matomo_access();
	facts->scope_missing = options->scope_missing;
	facts->enabled = options->enabled;
	facts->ceiling = options->ceiling;
	facts->body_length = body_length;
	facts->body_ceiling = options->body_ceiling;
}
