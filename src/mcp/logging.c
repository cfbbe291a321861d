#include "mcp/server.h"

void mcp_method_set_level(mcp_exchange *exchange)
{
	zval *name = mcp_exchange_param(exchange, "level");
	mcp_client_log level;

	if (!name || !mcp_client_log_parse(name, &level)) {
		mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "Parameter 'level' missing or invalid.");
		return;
	}
	/* Without a session there is nothing to remember it in; the answer is the same. */
	if (exchange->session && exchange->session->log_level != (int) level) {
		mcp_session changed = *exchange->session;

		changed.log_level = (int) level;
		mcp_session_update(exchange->server->port, exchange->server->settings->session_ttl, &changed);
	}
}
