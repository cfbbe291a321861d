/*
 * Walking what Matomo's API returned into plain trees.
 *
 * Ring: php. The shape is that of Matomo's own JSON output: rows are columns, then metadata, then `idsubdatatable` and
 * `subtable`. HTML entities are decoded here, once; nothing else happens to the text.
 */
#ifndef MCP_PHP_DATATABLE_H
#define MCP_PHP_DATATABLE_H

#include "php.h"
#include "tools/port.h"

/*
 * Copies `in` (scalars, arrays, DataTable, Simple, Map; any other object becomes null) to `*out`, owned by the caller.
 * `facts` may be NULL; it must be zeroed before (total_rows -1) and collects over all tables met.
 * False: a table's own method failed or exit() is under way; `*out` is UNDEF then.
 */
bool mcp_php_tree(zval *in, zval *out, mcp_table_facts *facts);

#endif /* MCP_PHP_DATATABLE_H */
