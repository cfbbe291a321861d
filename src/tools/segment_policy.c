#include "tools/segment_policy.h"

const char mcp_segment_guidance[] =
	"Segment is not allowed in this Matomo configuration: only existing pre-archived segments can be used. "
	"Call matomo_segment_list and pass the definition of a saved segment, unchanged.";

static const char unknown_field[] =
	"The segment names a field that this Matomo does not provide to this token. "
	"Call matomo_segment_list for expressions that work here.";

static const char unreadable[] =
	"The segment could not be parsed. Write conditions as field, operator, value, for example countryCode==de; join them with "
	"';' for AND and ',' for OR. Operators: ==, !=, <=, >=, <, >, =@ (contains), !@ (does not contain), =^ (starts with), "
	"=$ (ends with). URL-encode special characters in values.";

/* Fragments of Matomo's messages, lower case. */
static const char *const unknown_field_marks[] = {
	"is not a supported segment", "permission to access the segment", NULL
};

static const char *const unreadable_marks[] = {
	"segment condition", "please specify a valid segment", "has no value specified", "for your segment", NULL
};

static const char *const unprocessed_marks[] = {
	"has not yet been created in the segment editor",
	"report data has not been pre-processed",
	"has not yet been processed by the system",
	"not currently configured to process segmented reports in api requests",
	NULL
};

static bool mentions_any(const mcp_failure *failure, const char *const *marks)
{
	for (; *marks; marks++) {
		if (mcp_failure_mentions(failure, *marks)) {
			return true;
		}
	}
	return false;
}

bool mcp_segment_is_unprocessed(mcp_call *call, zend_long id_site, zend_string *period, zend_string *date,
	zend_string *segment)
{
	mcp_matomo *matomo = mcp_matomo_of(call);

	return segment && matomo->segment_unprocessed(matomo, id_site, period, date, segment);
}

const char *mcp_segment_complaint(mcp_call *call, const mcp_failure *failure, zend_long id_site, zend_string *period,
	zend_string *date, zend_string *segment)
{
	if (!segment) {
		return NULL;
	}
	if (mentions_any(failure, unknown_field_marks)) {
		return unknown_field;
	}
	if (mentions_any(failure, unreadable_marks)) {
		return unreadable;
	}
	if (failure->kind == MCP_FAILURE_UNPROCESSED) {
		return mcp_segment_guidance;
	}
	if (mentions_any(failure, unprocessed_marks) && mcp_segment_is_unprocessed(call, id_site, period, date, segment)) {
		return mcp_segment_guidance;
	}
	return NULL;
}
