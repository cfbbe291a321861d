/*
 * Reports without rows, one object of figures for each period: withheld when they are about too few visits.
 *
 * Ring: tools.
 */
#ifndef MCP_TOOLS_REPORT_SUMS_H
#define MCP_TOOLS_REPORT_SUMS_H

#include "tools/report_lump.h"

/*
 * Sets the figures of the report to null where they tell of some visits, but fewer than the minimum; `*withheld`: in how many periods.
 * Where the report does not say how many visits it is about, the site's visits of the same time and segment count. MCP_CALL_DONE, or the
 * handler's outcome.
 */
mcp_outcome mcp_report_sums_withhold(mcp_report_lump *fold, zend_long minimum, uint32_t *withheld);

/* Is it a number of visits that must not be told? */
static inline bool mcp_is_small_count(double count, zend_long minimum)
{
	return count != 0 && count < (double) minimum;
}

#endif /* MCP_TOOLS_REPORT_SUMS_H */
