/*
 * A processed report with small counts folded (setting minimum_visits).
 *
 * Ring: tools. The request asks for whole tables (mcp_lump_view_take); what comes is folded here, then filtered, sorted and paged.
 * A tree and its flat form are folded alike, and a subtable is told only when the row above it is, so that none gives away what another folds.
 */
#ifndef MCP_TOOLS_REPORT_LUMP_H
#define MCP_TOOLS_REPORT_LUMP_H

#include "tools/fields.h"
#include "tools/lump_view.h"
#include "tools/port.h"
#include "tools/report_lookup.h"
#include "tools/report_request.h"

/* Members of "folding" in an answer, and that member. */
extern const mcp_field mcp_folding_fields[];

#define MCP_OUT_FOLDING \
	{ "folding", MCP_OBJECT, 0, 0, 0, NULL, NULL, mcp_folding_fields, \
		"Only when the administrator keeps small counts back: how many rows were added up, and what is missing for it." }

typedef struct mcp_report_lump {
	mcp_report_request *request;
	const mcp_lump_view *view;
	mcp_report_lookup *lookup;
	mcp_table_facts *facts;     /* of the report */
	zval *report;               /* as Matomo returned it; changed in place */
} mcp_report_lump;

/*
 * MCP_CALL_DONE: the report is folded, and `*pagination` (fields of report_page.h) and `*folding` are new arrays of the caller.
 * Anything else: the handler's outcome.
 */
mcp_outcome mcp_report_lump_all(mcp_report_lump *fold, zval *pagination, zval *folding);

/* The member "folding"; `withheld`: there is nothing left. */
void mcp_folding_note(zval *folding, zend_long minimum, zend_long folded, bool withheld);

#endif /* MCP_TOOLS_REPORT_LUMP_H */
