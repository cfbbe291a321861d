/*
 * The current HTTP request as the engine's SAPI has it, and the quiet that Matomo's own code needs around it.
 *
 * Ring: php.
 */
#ifndef MCP_PHP_REQUEST_H
#define MCP_PHP_REQUEST_H

#include "php.h"
#include "core/text.h"

/* $_SERVER; never NULL (an empty table when there is none). Borrowed. */
HashTable *mcp_php_server_variables(void);

/* A string member of $_SERVER, $_GET ...; absent when missing or no string. */
mcp_text mcp_php_variable(HashTable *table, const char *name);

/* True when the request asked for format=mcp (any case), as Matomo sees it in $_GET. */
bool mcp_php_asks_for_mcp(void);

/*
 * The request body: NULL when its declared or real length passes `ceiling`. `*length` is the larger of both (capped at ceiling + 1
 * for the real one). Owned by the caller.
 */
zend_string *mcp_php_read_body(HashTable *server, size_t ceiling, size_t *length);

/*
 * Matomo's nested calls look at $_GET, $_POST and QUERY_STRING whatever they are given: `segment`, `showColumns`, even the caller's token
 * would leak into them. Between begin and end those hold only what addresses the endpoint, and whatever is printed is swallowed.
 */
typedef struct mcp_php_quiet {
	zval get;
	zval post;
	zval query_string;
	int level;          /* of output buffering before */
} mcp_php_quiet;

void mcp_php_quiet_begin(mcp_php_quiet *quiet);
void mcp_php_quiet_end(mcp_php_quiet *quiet);

/* After a fatal error, which jumps over the end: stops the swallowing, so that an answer can be printed. */
void mcp_php_quiet_abandon(void);

#endif /* MCP_PHP_REQUEST_H */
