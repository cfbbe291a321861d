/*
 * What to say when a segment is the reason that a report cannot be given.
 *
 * Ring: tools. An unprocessed segment never looks like "no visits". The expression is never repeated.
 */
#ifndef MCP_TOOLS_SEGMENT_POLICY_H
#define MCP_TOOLS_SEGMENT_POLICY_H

#include "tools/params.h"

/* Guidance when only segments that Matomo prepared in advance can be used. */
extern const char mcp_segment_guidance[];

/* Does Matomo hold no data for this segment, and may it not make any now? False without a segment. */
bool mcp_segment_is_unprocessed(mcp_call *call, zend_long id_site, zend_string *period, zend_string *date,
	zend_string *segment);

/* The message for a failed segmented call; NULL when the segment is not to blame. `failure` stays as it is. */
const char *mcp_segment_complaint(mcp_call *call, const mcp_failure *failure, zend_long id_site, zend_string *period,
	zend_string *date, zend_string *segment);

#endif /* MCP_TOOLS_SEGMENT_POLICY_H */
