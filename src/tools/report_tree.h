/*
 * The processed report as Matomo returned it: its JSON shape, and whether it says anything.
 *
 * Ring: tools.
 */
#ifndef MCP_TOOLS_REPORT_TREE_H
#define MCP_TOOLS_REPORT_TREE_H

#include "php.h"

/* Makes empty objects out of empty arrays where an object belongs; in place, `report` is an array. */
void mcp_report_tree_shape(zval *report);

/* Takes `segment` out of every row of the metadata; in place. */
void mcp_report_tree_drop_segments(zval *report);

/* No value of the data other than a label has a digit but 0: no rows, or rows of zeros. */
bool mcp_report_tree_is_silent(zval *report);

#endif /* MCP_TOOLS_REPORT_TREE_H */
