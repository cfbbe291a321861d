/*
 * Rows of a processed report whose names are masked on their way out: no filter by name may find them, and their `segment`, which
 * repeats the name in another spelling, stays here.
 *
 * Ring: tools. With a filter by name Matomo is asked for all rows that it finds, and paging is done here: the number of rows must not
 * tell either what was found.
 */
#ifndef MCP_TOOLS_REPORT_NAMES_H
#define MCP_TOOLS_REPORT_NAMES_H

#include "tools/port.h"
#include "tools/report_request.h"

/* Is there a filter by name (label, filter_pattern)? Sets request->by_name. False: the call is refused. */
bool mcp_report_names_read(mcp_report_request *request);

/*
 * Leaves in the report, of the rows that Matomo found by name, the page that was asked for, without those with masked names; `all`: every
 * name is masked. `facts` follow. Only with request->by_name.
 */
void mcp_report_names_sift(const mcp_report_request *request, bool all, zval *report, mcp_table_facts *facts);

/* Takes `segment` out of the metadata of rows with masked names. */
void mcp_report_names_hide_segments(const mcp_call *call, zval *report);

#endif /* MCP_TOOLS_REPORT_NAMES_H */
