/*
 * A report as the discovery tools show it, made from Matomo's metadata row; and its selectors.
 *
 * Ring: tools.
 */
#ifndef MCP_TOOLS_REPORT_ROW_H
#define MCP_TOOLS_REPORT_ROW_H

#include "mcp/tool.h"
#include "tools/fields.h"

#define MCP_REPORT_NOT_FOUND "Report not found."
#define MCP_REPORT_FAILED    "Report retrieval failed."

/* Output fields of one report. */
#define MCP_OUT_REPORT_ROW \
	MCP_OUT("uniqueId", MCP_STRING, "Pass it as reportUniqueId."), \
	MCP_OUT("module", MCP_STRING, "Pass it as apiModule."), \
	MCP_OUT("action", MCP_STRING, "Pass it as apiAction."), \
	MCP_OUT("name", MCP_STRING, "Name of the report."), \
	MCP_OUT("category", MCP_STRING, "Section of Matomo it belongs to."), \
	MCP_OUT_FREE_OBJECT("parameters", "Selector parameters of the report, e.g. its idGoal; often {}."), \
	MCP_OUT("isSubtableReport", MCP_BOOLEAN, "Whether it can be read only through a parent row's idSubtable."), \
	MCP_OUT("actionToLoadSubTables", MCP_STRING | MCP_NULL, "Action of the report behind its rows' subtables.")

/* The selector arguments. */
#define MCP_IN_REPORT_SELECTORS \
	MCP_IN_TEXT("reportUniqueId", 0, \
		"Report selector to prefer, e.g. VisitsSummary_get or Goals_get_idGoal--3 (uniqueId of matomo_report_list)."), \
	MCP_IN_TEXT("apiModule", 0, "Instead of reportUniqueId, together with apiAction; e.g. Actions."), \
	MCP_IN_TEXT("apiAction", 0, "Instead of reportUniqueId, together with apiModule; e.g. getPageUrls.")

/* How a report is selected, as the start of a "not" schema: its description is what a wrong selection is told. */
#define MCP_REPORT_SELECTOR_NOT \
	"{\"not\":{\"description\":\"select the report by reportUniqueId alone, or by apiModule together with apiAction\",\"anyOf\":["

/* Schema rules every selection obeys: members of that "anyOf". */
#define MCP_REPORT_SELECTOR_RULES \
	"{\"not\":{\"anyOf\":[{\"required\":[\"reportUniqueId\"]},{\"required\":[\"apiModule\"]},{\"required\":[\"apiAction\"]}]}}," \
	"{\"required\":[\"reportUniqueId\",\"apiModule\"]}," \
	"{\"required\":[\"reportUniqueId\",\"apiAction\"]}," \
	"{\"required\":[\"apiModule\"],\"not\":{\"required\":[\"apiAction\"]}}," \
	"{\"required\":[\"apiAction\"],\"not\":{\"required\":[\"apiModule\"]}}"

/* Reads Matomo's row into a new array with the fields above. False: the call is refused with `context`'s complaint. */
bool mcp_report_row_read(mcp_call *call, const char *context, zval *metadata, zval *out);

/* The selector parameters of Matomo's row as a JSON object, {} when there are none. Owned by the caller. */
void mcp_report_row_parameters(zval *metadata, zval *out);

/* A text of Matomo's row; NULL when it has none. Borrowed. */
zend_string *mcp_report_row_text(zval *metadata, const char *name);

bool mcp_report_row_is_subtable(zval *metadata);

/*
 * "Module_action" with nothing behind it, which needs no look-up: `*module` and `*action` are then owned by the caller.
 */
bool mcp_report_plain_id(zend_string *unique_id, zend_string **module, zend_string **action);

/* The selectors once more, behind the schema. False: the call is refused. */
bool mcp_report_selectors_valid(mcp_call *call);

#endif /* MCP_TOOLS_REPORT_ROW_H */
