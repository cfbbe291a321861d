/*
 * The protocol's port (mcp/port.h), filled with PHP's clock and random source and with the objects from the options.
 *
 * Ring: php.
 */
#ifndef MCP_PHP_PORT_H
#define MCP_PHP_PORT_H

#include "mcp/port.h"
#include "php/matomo.h"
#include "php/options.h"

typedef struct mcp_php_port {
	mcp_port port;                     /* first: handed to the protocol */
	const mcp_php_options *options;
	mcp_php_matomo *matomo;
	void *line_out;                    /* stdio.c's; NULL over HTTP */
} mcp_php_port;

void mcp_php_port_init(mcp_php_port *port, const mcp_php_options *options, mcp_php_matomo *matomo);

/* The clock behind the port's `milliseconds`. */
double mcp_php_milliseconds(void);

#endif /* MCP_PHP_PORT_H */
