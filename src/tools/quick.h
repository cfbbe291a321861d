/*
 * What the tools that answer one question share: a span of days, a site that may be left out, rows of plain numbers.
 *
 * Ring: tools.
 */
#ifndef MCP_TOOLS_QUICK_H
#define MCP_TOOLS_QUICK_H

#include "mcp/tool.h"
#include "tools/fields.h"

#define MCP_IN_QUICK_SITE \
	MCP_IN_ID("idSite", 0, "Numeric site id; may be left out when the token sees one site only.")

#define MCP_IN_DAY(name, description) \
	{ name, MCP_STRING, MCP_FIELD_REQUIRED, 0, 0, NULL, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", NULL, description }

#define MCP_IN_QUICK_SPAN \
	MCP_IN_DAY("startDate", "First day, YYYY-MM-DD, e.g. 2026-11-01."), \
	MCP_IN_DAY("endDate", "Last day, YYYY-MM-DD; the same as startDate for one day.")

/* The means that mcp_quick_add_means adds. */
#define MCP_OUT_QUICK_MEANS(types) \
	MCP_OUT("bounce_rate", types, "bounce_count / nb_visits, 0 to 1."), \
	MCP_OUT("nb_actions_per_visit", types, "Mean."), \
	MCP_OUT("avg_time_on_site", types, "Seconds per visit, mean.")

/*
 * startDate and endDate as Matomo's "start,end"; owned by the caller. NULL: the call is refused, because they are no days,
 * stand in the wrong order, or span more periods than anybody can read.
 */
zend_string *mcp_quick_span(mcp_call *call, const char *period);

/* The site that is asked about, or the only one. MCP_CALL_DONE: `*id_site` may be viewed; else the handler's outcome. */
mcp_outcome mcp_quick_site(mcp_call *call, zend_long *id_site);

/* Asks a report method about the site, with unformatted numbers. MCP_CALL_DONE: `*data` is the caller's. */
mcp_outcome mcp_quick_ask(mcp_call *call, const char *method, zval *params, zval *data, bool *is_map);

/* A metric of Matomo's row as a number; false when there is none. `row` may be anything. */
bool mcp_quick_metric(zval *row, const char *name, double *number);

/* Adds a number as integer, fraction dropped. */
void mcp_quick_add_whole(zval *out, const char *name, double number);

/* Adds a count; 0 when Matomo has none. */
void mcp_quick_add_count(zval *out, zval *row, const char *name);

/* Adds bounce_rate, nb_actions_per_visit, avg_time_on_site. */
void mcp_quick_add_means(zval *out, zval *row);

#endif /* MCP_TOOLS_QUICK_H */
