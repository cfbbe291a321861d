/*
 * The Matomo that we run in. matomo_classes.h is the only file that names its classes.
 *
 * Ring: php. Fills the tools' port (tools/port.h), answers the gate's questions, and tells Matomo's exceptions apart. Differences between
 * Matomo releases are met here by feature detection, nowhere else.
 */
#ifndef MCP_PHP_MATOMO_H
#define MCP_PHP_MATOMO_H

#include "php.h"
#include "core/gate.h"
#include "mcp/fault.h"
#include "tools/port.h"

typedef struct mcp_php_matomo {
	mcp_matomo port;            /* first: handed to the tools */
	zend_string *login;         /* cached; NULL until asked */
} mcp_php_matomo;

/* `policy` must outlive it. */
void mcp_php_matomo_init(mcp_php_matomo *matomo, const mcp_tools_policy *policy);
void mcp_php_matomo_clear(mcp_php_matomo *matomo);

/* The login of the current user; "" when it cannot be had. Borrowed. */
zend_string *mcp_php_matomo_login(mcp_php_matomo *matomo);

/* Anything that cannot be found out counts as the refusing answer. */
bool mcp_php_matomo_is_root_request(void);
bool mcp_php_matomo_is_anonymous(void);
mcp_access mcp_php_matomo_access(void);

/* Throws Matomo's BadRequestException (HTTP 400); its text names the right query. */
void mcp_php_matomo_throw_wrong_format(void);

/* What an exception that never reached the endpoint's method means for the client. `*message` is constant text. */
mcp_fault mcp_php_matomo_refusal(zend_object *exception, const char **message);

/* Kinds of Matomo's table objects. */
typedef enum mcp_php_table_kind {
	MCP_PHP_NO_TABLE,
	MCP_PHP_TABLE,
	MCP_PHP_SIMPLE_TABLE,   /* one row without label */
	MCP_PHP_TABLE_MAP
} mcp_php_table_kind;

mcp_php_table_kind mcp_php_matomo_table_kind(zend_object *object);

#endif /* MCP_PHP_MATOMO_H */
