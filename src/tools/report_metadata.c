/* matomo_report_metadata. */
#include "tools/families.h"
#include "tools/intake.h"
#include "tools/params.h"
#include "tools/period.h"
#include "tools/report_lookup.h"
#include "tools/report_row.h"

#include "mcp/json.h"

/* {{{ fields */
static const mcp_field metadata_input[] = {
	MCP_IN_SITE,
	MCP_IN_REPORT_SELECTORS,
	MCP_IN_PERIOD(0),
	MCP_IN_DATE(0),
	MCP_IN_FREE_OBJECT("apiParameters", 0,
		"Only with apiModule and apiAction: the report's own selector parameters, e.g. {\"idGoal\": 3}."),
	MCP_FIELD_END
};

static const mcp_field metadata_output[] = {
	MCP_OUT_REPORT_ROW,
	MCP_OUT_FREE_OBJECT("metadata",
		"All that Matomo tells of the report: dimension, metrics, their names, types and documentation."),
	MCP_FIELD_END
};
/* }}} */

static mcp_outcome find(mcp_call *call, mcp_report_lookup *lookup, zval **row)
{
	zend_string *unique_id = mcp_call_string(call, "reportUniqueId");
	zend_string *period, *date, *wanted;
	bool accepted;

	if (unique_id) {
		return mcp_report_lookup_by_id(lookup, unique_id, row);
	}
	period = mcp_call_string(call, "period");
	period = period ? zend_string_copy(period) : zend_string_init(ZEND_STRL("day"), 0);
	wanted = mcp_call_string(call, "date");
	wanted = wanted ? zend_string_copy(wanted) : zend_string_init(ZEND_STRL("today"), 0);
	date = mcp_period_date(call, period, wanted);
	accepted = date && mcp_report_lookup_set_period(lookup, period, date);
	zend_string_release(period);
	zend_string_release(wanted);
	if (date) {
		zend_string_release(date);
	}
	if (!accepted) {
		return mcp_call_refuse(call, MCP_PERIOD_INVALID);
	}
	return mcp_report_lookup_by_action(lookup, mcp_call_string(call, "apiModule"), mcp_call_string(call, "apiAction"),
		mcp_call_value(call, "apiParameters"), NULL, row);
}

static bool has_members(zval *object)
{
	HashTable *members = object ? mcp_json_members(object) : NULL;

	return members && zend_hash_num_elements(members) > 0;
}

static mcp_outcome report_metadata(mcp_call *call)
{
	mcp_matomo *matomo = mcp_matomo_of(call);
	zend_long id_site = mcp_call_integer(call, "idSite", 0);
	mcp_report_lookup lookup;
	mcp_outcome outcome;
	zval *row = NULL;

	if (!mcp_report_selectors_valid(call)) {
		return MCP_CALL_REFUSED;
	}
	if (mcp_call_string(call, "reportUniqueId") && has_members(mcp_call_value(call, "apiParameters"))) {
		return mcp_call_refuse(call, "Invalid parameter combination: reportUniqueId cannot be combined with apiParameters.");
	}
	if (!matomo->may_view(matomo, id_site)) {
		return mcp_call_refuse(call, MCP_REPORT_NOT_FOUND);
	}
	mcp_report_lookup_init(&lookup, call, id_site, true);
	outcome = find(call, &lookup, &row);
	if (outcome == MCP_CALL_DONE) {
		if (mcp_report_row_read(call, "Report metadata", row, &call->result)) {
			zval metadata;

			mcp_json_from_php(row, &metadata);
			add_assoc_zval(&call->result, "metadata", &metadata);
		} else {
			outcome = MCP_CALL_REFUSED;
		}
	}
	mcp_report_lookup_clear(&lookup);
	return outcome;
}

const mcp_tool mcp_tool_report_metadata = {
	.name = "matomo_report_metadata",
	.title = "Describe a report",
	.description =
		"Describes one report: its dimension, the metrics it has with their meaning and type, its parameters and subtables. "
		"Use it before interpreting unfamiliar columns or choosing a sort column. Select the report by reportUniqueId, or by "
		"apiModule and apiAction. It holds no figures: those come from matomo_report_processed.",
	.hints = MCP_HINTS_READ,
	.input = metadata_input,
	.input_constraint = MCP_REPORT_SELECTOR_NOT MCP_REPORT_SELECTOR_RULES ","
		"{\"required\":[\"reportUniqueId\",\"apiParameters\"],\"properties\":{\"apiParameters\":{\"minProperties\":1}}}"
		"]}}",
	.output = metadata_output,
	.intake = mcp_intake_report_metadata,
	.handler = report_metadata
};
