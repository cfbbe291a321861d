/*
 * The sites that the user may see, as the tools list them.
 *
 * Ring: tools.
 */
#ifndef MCP_TOOLS_SITES_H
#define MCP_TOOLS_SITES_H

#include "mcp/tool.h"

#define MCP_SITE_NOT_FOUND "Site not found or access denied."

/*
 * A new list of rows (idsite, name, main_url, type): the sites that match Matomo's own search, all without a pattern
 * (NULL; it must not be empty). False: Matomo does not give them, and nothing is owned.
 */
bool mcp_sites_rows(mcp_call *call, zend_string *pattern, zval *rows);

/* The id of a site as a URI or a user writes it: digits, no leading zero. False: not one. */
bool mcp_site_id_parse(zend_string *text, zend_long *id_site);

/* Members of such a row. */
zend_long mcp_site_row_id(zval *row);
zend_string *mcp_site_row_text(zval *row, const char *name);    /* borrowed */

/* The one site of this name, or the only one that Matomo finds by it; 0: none, or several. */
zend_long mcp_site_by_name(mcp_call *call, zend_string *name);

#endif /* MCP_TOOLS_SITES_H */
