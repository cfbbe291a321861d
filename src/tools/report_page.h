/*
 * The paging numbers of a processed report.
 *
 * Ring: tools. Matomo does not always say how many rows there are in all: a page that is not full tells it, else the
 * report's own method is asked.
 */
#ifndef MCP_TOOLS_REPORT_PAGE_H
#define MCP_TOOLS_REPORT_PAGE_H

#include "tools/fields.h"
#include "tools/port.h"
#include "tools/report_request.h"

extern const mcp_field mcp_report_page_fields[];

/* `out`: a new array with these fields. `facts` and `metadata` are those of the processed report. */
void mcp_report_page(const mcp_report_request *request, const mcp_report_choice *choice, const mcp_table_facts *facts,
	zval *metadata, zval *out);

#endif /* MCP_TOOLS_REPORT_PAGE_H */
