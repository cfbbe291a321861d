/*
 * The period and date of a report request.
 *
 * Ring: tools.
 */
#ifndef MCP_TOOLS_PERIOD_H
#define MCP_TOOLS_PERIOD_H

#include "mcp/tool.h"
#include "tools/fields.h"

#define MCP_PERIOD_INVALID "Invalid period/date parameters."

#define MCP_IN_PERIOD(flags) \
	MCP_IN_TEXT("period", flags, \
		"day, week, month, year or range. With range, date is one span that is added up to one total.")

#define MCP_IN_DATE(flags) \
	MCP_IN_TEXT("date", flags, \
		"One date (2026-11-20; also 2026 with year, 2026-11 with month), a keyword (today, yesterday, lastWeek, lastMonth, " \
		"lastYear), a span 2026-11-01,2026-11-20, or last7 / previous7: so many periods including / before the current one " \
		"(days when period is range). When date covers several periods the answer has one entry for each.")

/*
 * The date as Matomo wants it: trimmed, a bare year or month completed. NULL when Matomo does not accept the pair;
 * else owned by the caller.
 */
zend_string *mcp_period_date(mcp_call *call, zend_string *period, zend_string *date);

/* More sub-periods than anybody can read; Matomo would build a table for each. */
#define MCP_PERIODS_MAX 1000
#define MCP_PERIODS_TOO_MANY "The span has more than %d periods. Choose a longer period or a shorter span."

/* How many periods a span of days touches, roughly (never too few); a range is one. */
zend_long mcp_period_touched(const char *period, zend_long days);

/* The same for a date that Matomo accepts: a span, lastN, previousN; anything else is one. */
zend_long mcp_period_count(zend_string *period, zend_string *date);

/* A day of the Gregorian calendar, YYYY-MM-DD. `*number` (may be NULL): days since a fixed day, to count with. */
bool mcp_calendar_day(zend_string *text, zend_long *number);

#endif /* MCP_TOOLS_PERIOD_H */
