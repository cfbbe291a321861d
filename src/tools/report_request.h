/*
 * A request for a processed report: the call's arguments checked and brought into Matomo's terms.
 *
 * Ring: tools.
 */
#ifndef MCP_TOOLS_REPORT_REQUEST_H
#define MCP_TOOLS_REPORT_REQUEST_H

#include "mcp/tool.h"

#define MCP_REPORT_LIMIT_MAX     250
#define MCP_REPORT_LIMIT_DEFAULT 50

typedef struct mcp_report_request {
	mcp_call *call;
	zend_long id_site;
	zend_string *period;      /* borrowed from the arguments */
	zend_string *date;        /* owned: completed */
	zend_string *segment;     /* owned: trimmed; NULL for none */
	zval *id_goal;            /* borrowed; NULL for none */
	zend_long id_dimension;   /* 0 for none */
	zend_long id_subtable;    /* 0 for none */
	zend_long limit;
	zend_long offset;
	bool whole;               /* asks for whole tables with all of their figures, whatever limit and offset say */
	bool by_name;             /* asks for all rows that a filter by name finds: see report_names.h */
	zval generic;             /* owned array: parameters that suit every report */
	zval specific;            /* owned array: parameters that select the report */
} mcp_report_request;

/* Which report, in Matomo's terms; all borrowed. */
typedef struct mcp_report_choice {
	zend_string *module;
	zend_string *action;
	zval *parameters;         /* the report's own: object or array; NULL for none */
} mcp_report_choice;

/* False: the call is refused. Either way the request must be released with mcp_report_request_clear. */
bool mcp_report_request_read(mcp_report_request *request, mcp_call *call);
/* Is one of apiParameters.compareSegments a segment that Matomo would answer with zeros? */
bool mcp_report_request_compares_unprocessed(const mcp_report_request *request);

void mcp_report_request_clear(mcp_report_request *request);

/* Is the report itself about one goal? */
bool mcp_report_choice_has_goal(const mcp_report_choice *choice);

/* Parameters of API.getProcessedReport in a new array. False: the call is refused and nothing is owned. */
bool mcp_report_request_processed(const mcp_report_request *request, const mcp_report_choice *choice, zval *params);

/*
 * Parameters of the report's own method, for the number of its rows alone, in a new array. False as above.
 * `metadata`: the report's metadata row as the processed report has it.
 */
bool mcp_report_request_counting(const mcp_report_request *request, const mcp_report_choice *choice, zval *metadata,
	zval *params);

#endif /* MCP_TOOLS_REPORT_REQUEST_H */
