/*
 * Memory for the shutdown functions of a request that ran out of it: without any they could neither answer nor record the call.
 *
 * Ring: php. It is given back by the engine's own notice of the error, before any shutdown function runs.
 */
#ifndef MCP_PHP_RESERVE_H
#define MCP_PHP_RESERVE_H

/* Never touched, so that it costs address space only; below the 2 MB from which PHP asks the system anew. */
#define MCP_RESERVE_BYTES (1024 * 1024)

void mcp_php_reserve_startup(void);   /* MINIT */
void mcp_php_reserve_take(void);      /* at most once in a request */
void mcp_php_reserve_release(void);

#endif /* MCP_PHP_RESERVE_H */
