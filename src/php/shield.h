/*
 * The process's one shield (compiled patterns are immutable and shared) and each thread's work memory for it.
 *
 * Ring: php.
 */
#ifndef MCP_PHP_SHIELD_H
#define MCP_PHP_SHIELD_H

#include "php.h"
#include "core/shield.h"

/*
 * MINIT: before threads start. Compiling takes some 50 ms: web servers do it once, before they fork; Matomo's console, which starts
 * many processes that never ask for MCP, when it is needed.
 */
void mcp_php_shield_startup(void);
void mcp_php_shield_shutdown(void); /* MSHUTDOWN */

/* NULL when the patterns could not be compiled: then no result may go out. */
const mcp_shield *mcp_php_shield(void);

/* This thread's work memory; NULL when there is none to be had. */
mcp_shield_scratch *mcp_php_shield_scratch(void);

/* The request heap as the core ring's allocator. */
extern const mcp_allocator mcp_php_request_memory;

#endif /* MCP_PHP_SHIELD_H */
