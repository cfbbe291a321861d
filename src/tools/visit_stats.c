/* get_visit_stats. */
#include "tools/families.h"
#include "tools/params.h"
#include "tools/period.h"
#include "tools/quick.h"
#include "tools/report_lump.h"
#include "tools/report_sums.h"

/* {{{ fields */
static const char *const periods[] = { "day", "week", "month", "year", "range", NULL };

static const mcp_field stats_input[] = {
	MCP_IN_QUICK_SPAN,
	MCP_IN_CHOICE("period", MCP_FIELD_REQUIRED, periods,
		"One row per day, week, month or year; range gives one row for the whole span."),
	MCP_IN_QUICK_SITE,
	MCP_FIELD_END
};

/* All figures of a period are null when they are about too few visits (see folding). */
#define WITHHELD(type) ((type) | MCP_NULL)

static const mcp_field stats_row[] = {
	MCP_OUT("date", MCP_STRING, "The period: 2026-11-20, 2026-11-16,2026-11-22 (week, range), 2026-11 or 2026."),
	MCP_OUT("nb_visits", WITHHELD(MCP_INTEGER), "Visits."),
	MCP_OUT("nb_uniq_visitors", WITHHELD(MCP_INTEGER), "Unique visitors; null where Matomo does not compute them."),
	MCP_OUT("nb_actions", WITHHELD(MCP_INTEGER), "Page views, downloads, outlinks, searches."),
	MCP_OUT("nb_visits_converted", WITHHELD(MCP_INTEGER), "Visits with a goal conversion."),
	MCP_OUT("bounce_count", WITHHELD(MCP_INTEGER), "Visits with one action only."),
	MCP_OUT_QUICK_MEANS(WITHHELD(MCP_NUMBER)),
	MCP_OUT("max_actions", WITHHELD(MCP_INTEGER), "Actions of the longest visit."),
	MCP_FIELD_END
};
static const mcp_field stats_item[] = { MCP_ITEM(stats_row), MCP_FIELD_END };
static const mcp_field stats_output[] = {
	MCP_OUT_LIST("rows", stats_item, "One row per period, oldest first."),
	MCP_OUT_FOLDING,
	MCP_FIELD_END
};
/* }}} */

/* A period with some visits, but fewer than the administrator wants. */
static bool is_withheld(zval *row, zend_long minimum)
{
	double visits;

	return minimum > 0 && mcp_quick_metric(row, "nb_visits", &visits) && mcp_is_small_count(visits, minimum);
}

static void add_withheld_row(zval *rows, zend_string *date)
{
	zval out;

	array_init(&out);
	add_assoc_str(&out, "date", zend_string_copy(date));
	for (const mcp_field *field = stats_row + 1; field->name; field++) {
		add_assoc_null(&out, field->name);
	}
	add_next_index_zval(rows, &out);
}

static void add_stats_row(zval *rows, zend_string *date, zval *row)
{
	double visitors, visits;
	zval out;

	array_init(&out);
	add_assoc_str(&out, "date", zend_string_copy(date));
	mcp_quick_add_count(&out, row, "nb_visits");
	if (mcp_quick_metric(row, "nb_uniq_visitors", &visitors)) {
		mcp_quick_add_whole(&out, "nb_uniq_visitors", visitors);
	} else if (!mcp_quick_metric(row, "nb_visits", &visits) || visits == 0) {
		add_assoc_long(&out, "nb_uniq_visitors", 0);
	} else {
		add_assoc_null(&out, "nb_uniq_visitors");
	}
	mcp_quick_add_count(&out, row, "nb_actions");
	mcp_quick_add_count(&out, row, "nb_visits_converted");
	mcp_quick_add_count(&out, row, "bounce_count");
	mcp_quick_add_means(&out, row);
	mcp_quick_add_count(&out, row, "max_actions");
	add_next_index_zval(rows, &out);
}

/* Returns how many rows were withheld. */
static zend_long add_row(zval *rows, zend_string *date, zval *row, zend_long minimum)
{
	if (is_withheld(row, minimum)) {
		add_withheld_row(rows, date);
		return 1;
	}
	add_stats_row(rows, date, row);
	return 0;
}

static zend_long read_stats(zval *data, bool is_map, zend_string *span, zend_long minimum, zval *rows)
{
	zend_long withheld = 0;
	zend_string *name;
	zend_ulong index;
	zval *row;

	array_init(rows);
	if (!is_map) {
		return add_row(rows, span, data, minimum);
	}
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(data), index, name, row) {
		/* The key of a year looks like a number. */
		zend_string *date = name ? zend_string_copy(name) : zend_long_to_str((zend_long) index);

		ZVAL_DEREF(row);
		withheld += add_row(rows, date, row, minimum);
		zend_string_release(date);
	} ZEND_HASH_FOREACH_END();
	return withheld;
}

static mcp_outcome visit_stats_of(mcp_call *call, zend_string *period, zend_string *span)
{
	zend_long id_site, withheld, minimum = mcp_policy_of(call)->minimum_visits;
	mcp_outcome outcome = mcp_quick_site(call, &id_site);
	zval params, data, rows, folding;
	bool is_map;

	if (outcome != MCP_CALL_DONE) {
		return outcome;
	}
	mcp_params_init(&params, id_site);
	mcp_params_text(&params, "period", period);
	mcp_params_text(&params, "date", span);
	outcome = mcp_quick_ask(call, "VisitsSummary.get", &params, &data, &is_map);
	if (outcome == MCP_CALL_DONE) {
		withheld = read_stats(&data, is_map, span, minimum, &rows);
		zval_ptr_dtor(&data);
		array_init(&call->result);
		add_assoc_zval(&call->result, "rows", &rows);
		if (minimum > 0) {
			mcp_folding_note(&folding, minimum, withheld, withheld > 0);
			add_assoc_zval(&call->result, "folding", &folding);
		}
	}
	return outcome;
}

static mcp_outcome visit_stats(mcp_call *call)
{
	zend_string *period = mcp_call_string(call, "period");
	zend_string *span;
	mcp_outcome outcome;

	if (!period) {
		return mcp_call_refuse(call, MCP_PERIOD_INVALID);
	}
	span = mcp_quick_span(call, ZSTR_VAL(period));
	if (!span) {
		return MCP_CALL_REFUSED;
	}
	outcome = visit_stats_of(call, period, span);
	zend_string_release(span);
	return outcome;
}

const mcp_tool mcp_tool_get_visit_stats = {
	.name = "get_visit_stats",
	.title = "Visit statistics",
	.description =
		"Returns a site's traffic between two days: visits, unique visitors, actions, conversions, bounces and time on site, "
		"one row per day, week, month or year, or one for the whole range. Weeks, months and years at the ends are whole ones. "
		"Use it for any overview or trend of visits; all other figures come from matomo_report_processed.",
	.hints = MCP_HINTS_READ,
	.input = stats_input,
	.output = stats_output,
	.handler = visit_stats
};
