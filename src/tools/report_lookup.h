/*
 * Finding a report in the metadata of a site's reports.
 *
 * Ring: tools. The metadata is asked for at most once in the life of a look-up.
 */
#ifndef MCP_TOOLS_REPORT_LOOKUP_H
#define MCP_TOOLS_REPORT_LOOKUP_H

#include "mcp/tool.h"

typedef struct mcp_report_lookup {
	mcp_call *call;
	zend_long id_site;
	zend_string *period;   /* of the metadata; NULL: none */
	zend_string *date;     /* a day, or the span of a range; NULL: none */
	bool with_docs;        /* documentation of the metrics too */
	zval rows;             /* UNDEF until asked for */
} mcp_report_lookup;

void mcp_report_lookup_init(mcp_report_lookup *lookup, mcp_call *call, zend_long id_site, bool with_docs);
void mcp_report_lookup_clear(mcp_report_lookup *lookup);

/*
 * Sets the period that metadata is asked for: the first day of it, or the span of a range. Must come before the first
 * search. False: Matomo does not accept it and the call is refused.
 */
bool mcp_report_lookup_set_period(mcp_report_lookup *lookup, zend_string *period, zend_string *date);

/*
 * The searches. MCP_CALL_DONE: `*row` is Matomo's metadata row, borrowed from the look-up. Anything else: the handler's
 * outcome.
 */

/* By unique id, also with a dot between module and action. */
mcp_outcome mcp_report_lookup_by_id(mcp_report_lookup *lookup, zend_string *unique_id, zval **row);

/*
 * By module, action and exactly these selector parameters (object or array; NULL: none). When nothing matches and
 * `more` (array; NULL: none) has something, a second search has these parameters too.
 */
mcp_outcome mcp_report_lookup_by_action(mcp_report_lookup *lookup, zend_string *module, zend_string *action,
	zval *parameters, zval *more, zval **row);

/* All of them: a list of Matomo's metadata rows, borrowed likewise. */
mcp_outcome mcp_report_lookup_all(mcp_report_lookup *lookup, zval **rows);

#endif /* MCP_TOOLS_REPORT_LOOKUP_H */
