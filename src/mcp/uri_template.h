/*
 * Matching a URI against a template of the two RFC 6570 forms that resources use: {name} (one path segment) and
 * {?a,b} (query parameters, each optional).
 *
 * Ring: mcp.
 */
#ifndef MCP_URI_TEMPLATE_H
#define MCP_URI_TEMPLATE_H

#include "php.h"

#define MCP_URI_MAX 4096   /* a longer URI matches nothing */

/*
 * True when the whole URI fits; then `*variables` is an array name => string (percent-decoded), owned by the caller. Unknown query
 * parameters, empty path variables and bad escapes do not fit.
 */
bool mcp_uri_template_match(const char *uri_template, zend_string *uri, zval *variables);

#endif /* MCP_URI_TEMPLATE_H */
