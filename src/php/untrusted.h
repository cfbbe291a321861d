/*
 * The administrator's options for untrusted text, made into what the choke point works with (mcp/untrusted.h).
 *
 * Ring: php.
 */
#ifndef MCP_PHP_UNTRUSTED_H
#define MCP_PHP_UNTRUSTED_H

#include "mcp/untrusted.h"
#include "php/options.h"
#include "php/port.h"

/*
 * Borrows from the options. Own patterns that cannot be used leave it without a shield, so that nothing goes out, and the log says why.
 */
void mcp_php_untrusted_init(mcp_untrusted *untrusted, const mcp_php_options *options, mcp_port *port);

/* Without options: the defaults. */
void mcp_php_untrusted_default(mcp_untrusted *untrusted);

/* Ends what a thread keeps: its shield with own patterns. */
void mcp_php_untrusted_shutdown(void **own_shield, zend_string **own_source);

#endif /* MCP_PHP_UNTRUSTED_H */
