/*
 * Class McpServerContext: what contributed code may do while it answers.
 *
 * Ring: php. The object points at a context that lives only as long as one call; it is cut off when the call ends, so that an object
 * that somebody kept does nothing.
 */
#ifndef MCP_PHP_CONTEXT_H
#define MCP_PHP_CONTEXT_H

#include "mcp/context.h"

extern zend_class_entry *mcp_php_context_class;

/* Class registration is done in class.c; this prepares the handlers. */
void mcp_php_context_startup(zend_class_entry *class);

/* `context` may be NULL (in-process callers: nothing to tell anybody). */
void mcp_php_context_make(mcp_context *context, zval *object);

/* After the call. */
void mcp_php_context_cut(zval *object);

#endif /* MCP_PHP_CONTEXT_H */
