/*
 * Texts brought into one form for searching: "Visits Summary", "VisitsSummary" and "visits_summary.get" meet.
 *
 * Ring: tools. Case, accents, blanks, `_`, `-` and `.` do not count.
 */
#ifndef MCP_TOOLS_SEARCH_KEY_H
#define MCP_TOOLS_SEARCH_KEY_H

#include "php.h"

/* Owned by the caller; may be empty. */
zend_string *mcp_search_key(zend_string *text);

/* Does the text hold this key? The empty key is everywhere. */
bool mcp_search_key_in(zend_string *key, zend_string *text);

#endif /* MCP_TOOLS_SEARCH_KEY_H */
