/*
 * Recorded calls that a fatal error or an exit cut off: what is left of them for the shutdown functions.
 *
 * Ring: php. The list stands in the module's globals, its members in request memory (mcp_open_call).
 */
#ifndef MCP_PHP_UNFINISHED_H
#define MCP_PHP_UNFINISHED_H

#include "php.h"

struct mcp_open_call;

void mcp_php_unfinished_add(struct mcp_open_call *open);

/* The call has ended. Frees it, unless an exit is on its way: then it is one that was cut off. */
void mcp_php_unfinished_remove(struct mcp_open_call *open);

/*
 * `now` in milliseconds. Fills a list with what is known of each, the outermost first, each told once. Empty while the script still
 * runs.
 */
void mcp_php_unfinished_take(double now, zval *list);

/* At the request's end. */
void mcp_php_unfinished_clear(void);

#endif /* MCP_PHP_UNFINISHED_H */
