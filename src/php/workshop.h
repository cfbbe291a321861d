/*
 * Everything that one request needs, put together from the options of a McpServer.
 *
 * Ring: php. Lives on the stack of one method call; between open and close the object whose options these are must be held.
 */
#ifndef MCP_PHP_WORKSHOP_H
#define MCP_PHP_WORKSHOP_H

#include "core/gate.h"
#include "mcp/server.h"
#include "php/contributions.h"
#include "php/matomo.h"
#include "php/options.h"
#include "php/port.h"

typedef struct mcp_php_workshop {
	mcp_php_matomo matomo;
	mcp_php_port port;
	mcp_php_contributions offer;
	mcp_server server;
} mcp_php_workshop;

void mcp_php_workshop_open(mcp_php_workshop *workshop, const mcp_php_options *options);
void mcp_php_workshop_close(mcp_php_workshop *workshop);

/* Tools may call tools. One that calls itself without end must not use up the C stack. */
bool mcp_php_is_nested_too_deeply(void);

/* What the gate asks of every transport: who is calling, and what the administrator decided. `root_request`: not nested too deeply. */
void mcp_php_gather_facts(const mcp_php_options *options, size_t body_length, mcp_gate_facts *facts);

#endif /* MCP_PHP_WORKSHOP_H */
