/*
 * Class McpServer: what PHP code sees of the extension. stubs/mcpserver.stub.php is its reference.
 *
 * Ring: php. The way of a request starts in McpServer::handle() (class.c), that of a line in McpServer::serve() (stdio.c).
 */
#ifndef MCP_PHP_CLASS_H
#define MCP_PHP_CLASS_H

#include "php.h"
#include "php/options.h"

extern zend_class_entry *mcp_php_session_store_interface;

/* The options of a constructed McpServer; NULL: it is something else. They live as long as the object. */
const mcp_php_options *mcp_php_server_options(zend_object *object);

/* MINIT: registers McpServer, McpServerResponse and McpServerSessionStore. */
void mcp_php_classes_register(void);

#endif /* MCP_PHP_CLASS_H */
