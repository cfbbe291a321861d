/*
 * Class McpServer: what PHP code sees of the extension. stubs/mcpserver.stub.php is its reference.
 *
 * Ring: php. The way of a request starts in McpServer::handle() (class.c).
 */
#ifndef MCP_PHP_CLASS_H
#define MCP_PHP_CLASS_H

#include "php.h"

extern zend_class_entry *mcp_php_session_store_interface;

/* MINIT: registers McpServer, McpServerResponse and McpServerSessionStore. */
void mcp_php_classes_register(void);

#endif /* MCP_PHP_CLASS_H */
