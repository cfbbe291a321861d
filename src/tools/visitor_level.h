/*
 * What is about single visitors: reports with a row for each of them, and segments that single one out.
 *
 * Ring: tools. Policy: profile aggregate gives none of it; masked gives it with identifiers masked (by the walk of src/mcp, which is
 * told by mcp_identifier_kind and mcp_call.label_mask); full gives it as it is.
 */
#ifndef MCP_TOOLS_VISITOR_LEVEL_H
#define MCP_TOOLS_VISITOR_LEVEL_H

#include "tools/params.h"

#define MCP_VISITOR_REPORT_REFUSED \
	"This report is about single visitors. The administrator allows figures of groups only (setting privacy_profile: aggregate)."

#define MCP_VISITOR_SEGMENT_REFUSED \
	"The segment singles out visitors by an id, an order, an address or other personal data. The administrator allows figures of groups only (setting " \
	"privacy_profile: aggregate). Conditions such as userId!= (without a value) still work."

/* Does Matomo's report of this name have a row for each visitor? Either may be NULL. */
bool mcp_visitor_report(zend_string *module, zend_string *action);

/* The same of a metadata row that Matomo returned. */
bool mcp_visitor_report_row(zval *metadata);

/* Must this report be kept back from the call's user? */
bool mcp_visitor_report_denied(const mcp_call *call, zval *metadata);

/* Does some row of a report (rows, or tables by period) carry the id of a visitor, whatever the report is called? */
bool mcp_visitor_rows(zval *rows);

/*
 * Does the segment compare an identifier of a visitor with a value? Encoded or not, in lists of conditions too. When in doubt: yes.
 */
bool mcp_visitor_segment(zend_string *segment);

/* The same of what a client may send for one or several segments (text, or texts at any depth), for this call's profile. */
bool mcp_visitor_segments_denied(const mcp_call *call, zval *segments);

#endif /* MCP_TOOLS_VISITOR_LEVEL_H */
