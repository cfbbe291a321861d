/*
 * Calling PHP code from C, with its exceptions kept apart.
 *
 * Ring: php. A fatal error inside the called code long-jumps over our frames: across these calls hold nothing but
 * request memory. exit() unwinds like an exception but must pass: then the status is MCP_PHP_EXIT, the engine goes on
 * unwinding, and the caller has to return to PHP without calling anything else.
 */
#ifndef MCP_PHP_CALL_H
#define MCP_PHP_CALL_H

#include "php.h"

typedef enum mcp_php_status {
	MCP_PHP_DONE,
	MCP_PHP_THROWN,    /* *thrown is the exception object, owned by the caller; nothing is pending */
	MCP_PHP_MISSING,   /* no such class or method */
	MCP_PHP_EXIT       /* exit() is under way; EG(exception) is set */
} mcp_php_status;

/* `thrown` may be NULL when the exception does not matter. `*result` is UNDEF unless DONE. */
mcp_php_status mcp_php_call_static(zend_class_entry *class, const char *method, uint32_t argc, zval *argv,
	zval *result, zval *thrown);
mcp_php_status mcp_php_call_method(zend_object *object, const char *method, uint32_t argc, zval *argv,
	zval *result, zval *thrown);
mcp_php_status mcp_php_call_callable(zval *callable, uint32_t argc, zval *argv, zval *result, zval *thrown);

/* The class, loaded if need be; NULL when there is none (a failing autoloader counts as none). */
zend_class_entry *mcp_php_class(const char *name);

/* True when `object` is of that class; never loads it. */
bool mcp_php_is_a(zend_object *object, const char *name);

#endif /* MCP_PHP_CALL_H */
