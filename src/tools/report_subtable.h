/*
 * May a subtable be told? Its number can be guessed, so that the row above it is looked for among the rows that are shown.
 *
 * Ring: tools.
 */
#ifndef MCP_TOOLS_REPORT_SUBTABLE_H
#define MCP_TOOLS_REPORT_SUBTABLE_H

#include "tools/report_lump.h"

/*
 * MCP_CALL_DONE: the request's subtable belongs to a row that is shown, and does not leave out just a few of its visits. `metadata`: of the
 * report that was asked for.
 */
mcp_outcome mcp_report_subtable_admit(mcp_report_lump *fold, zval *metadata);

#endif /* MCP_TOOLS_REPORT_SUBTABLE_H */
