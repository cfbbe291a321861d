/*
 * Class McpServerResponse: a finished HTTP answer as a PHP object.
 *
 * Ring: php.
 */
#ifndef MCP_PHP_RESPONSE_H
#define MCP_PHP_RESPONSE_H

#include "mcp/endpoint.h"

/* The class entry; set by mcp_php_classes_register (class.c). */
extern zend_class_entry *mcp_php_response_class;

/* Makes `return_value` a McpServerResponse from the answer, which stays the caller's. */
void mcp_php_response_make(const mcp_answer *answer, zval *return_value);

/* Hands status and headers (name => string) to the SAPI, over whatever was set before; they go out with the first output. */
void mcp_php_response_send_headers(int status, HashTable *headers);
void mcp_php_response_send_header(const char *name, const char *value);

#endif /* MCP_PHP_RESPONSE_H */
