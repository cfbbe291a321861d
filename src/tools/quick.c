#include "tools/quick.h"
#include "tools/params.h"
#include "tools/period.h"
#include "tools/record.h"
#include "tools/report_row.h"

#include "mcp/json.h"

#include <math.h>

#define SITE_NOT_FOUND "Site not found or access denied. Call matomo_site_list to find the id."

/* {{{ arguments */

zend_string *mcp_quick_span(mcp_call *call, const char *period)
{
	zend_string *start = mcp_call_string(call, "startDate");
	zend_string *end = mcp_call_string(call, "endDate");
	zend_long first, last;

	if (!start || !end || !mcp_calendar_day(start, &first) || !mcp_calendar_day(end, &last)) {
		mcp_call_refuse(call, "startDate and endDate must be days of the calendar, written YYYY-MM-DD.");
		return NULL;
	}
	if (first > last) {
		mcp_call_refuse(call, "startDate must not be after endDate.");
		return NULL;
	}
	if (mcp_period_touched(period, last - first + 1) > MCP_PERIODS_MAX) {
		mcp_call_refuse(call, MCP_PERIODS_TOO_MANY, MCP_PERIODS_MAX);
		return NULL;
	}
	return zend_strpprintf(0, "%s,%s", ZSTR_VAL(start), ZSTR_VAL(end));
}

/* The site that the token sees when there is one only. MCP_CALL_DONE: `*id_site` is set. */
static mcp_outcome only_site(mcp_call *call, zend_long *id_site)
{
	mcp_failure failure = {0};
	mcp_outcome outcome = MCP_CALL_DONE;
	zval params, ids, *id;
	uint32_t count = 0;

	mcp_params_init(&params, 0);
	if (!mcp_ask_matomo(call, "SitesManager.getSitesIdWithAtLeastViewAccess", &params, MCP_TEXTS_OF_USER, &ids, NULL,
			&failure)) {
		return mcp_ask_failed(call, &failure, "Site retrieval failed.");
	}
	*id_site = 0;
	if (Z_TYPE(ids) == IS_ARRAY) {
		count = zend_hash_num_elements(Z_ARRVAL(ids));
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(ids), id) {
			ZVAL_DEREF(id);
			if (!mcp_record_integer(id, id_site)) {
				*id_site = 0;
			}
			break;
		} ZEND_HASH_FOREACH_END();
	}
	if (count != 1 || *id_site <= 0) {
		outcome = mcp_call_refuse(call, count > 1
			? "idSite is required: this token sees several sites. Call matomo_site_list to find the id."
			: "idSite is required. Call matomo_site_list to find the id.");
	}
	zval_ptr_dtor(&ids);
	return outcome;
}

mcp_outcome mcp_quick_site(mcp_call *call, zend_long *id_site)
{
	mcp_matomo *matomo = mcp_matomo_of(call);

	*id_site = mcp_call_integer(call, "idSite", 0);
	if (*id_site <= 0) {
		return only_site(call, id_site);
	}
	if (!matomo->may_view(matomo, *id_site)) {
		return mcp_call_refuse(call, SITE_NOT_FOUND);
	}
	return MCP_CALL_DONE;
}
/* }}} */

mcp_outcome mcp_quick_ask(mcp_call *call, const char *method, zval *params, zval *data, bool *is_map)
{
	mcp_failure failure = {0};
	mcp_table_facts facts = {0};

	add_assoc_string(params, "format_metrics", "0");
	if (!mcp_ask_matomo(call, method, params, MCP_TEXTS_ENGLISH, data, &facts, &failure)) {
		return mcp_ask_failed(call, &failure, failure.kind == MCP_FAILURE_NO_ACCESS ? SITE_NOT_FOUND : MCP_REPORT_FAILED);
	}
	*is_map = facts.is_map;
	if (!facts.is_table || (facts.is_map && Z_TYPE_P(data) != IS_ARRAY)) {
		zval_ptr_dtor(data);
		return mcp_call_refuse(call, "Report data is invalid.");
	}
	return MCP_CALL_DONE;
}

/* {{{ rows */

bool mcp_quick_metric(zval *row, const char *name, double *number)
{
	zval *value = Z_TYPE_P(row) == IS_ARRAY ? mcp_json_member(row, name, strlen(name)) : NULL;
	zend_long integer;

	if (!value) {
		return false;
	}
	switch (Z_TYPE_P(value)) {
		case IS_LONG:
			*number = (double) Z_LVAL_P(value);
			return true;
		case IS_DOUBLE:
			*number = Z_DVAL_P(value);
			return isfinite(*number);
		case IS_STRING:
			switch (is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), &integer, number, false)) {
				case IS_LONG:
					*number = (double) integer;
					return true;
				case IS_DOUBLE:
					return isfinite(*number);
				default:
					return false;
			}
		default:
			return false;
	}
}

static double count_of(zval *row, const char *name)
{
	double number;

	return mcp_quick_metric(row, name, &number) ? number : 0;
}

void mcp_quick_add_whole(zval *out, const char *name, double number)
{
	/* A cast out of range has no defined result. */
	add_assoc_long(out, name, ZEND_DOUBLE_FITS_LONG(number) ? (zend_long) number : number > 0 ? ZEND_LONG_MAX : ZEND_LONG_MIN);
}

void mcp_quick_add_count(zval *out, zval *row, const char *name)
{
	mcp_quick_add_whole(out, name, count_of(row, name));
}

/* The mean per visit, from the sum or else as Matomo has it. Matomo itself rounds some reports and not others. */
static void add_mean(zval *out, zval *row, const char *name, const char *sum, double steps)
{
	double visits = count_of(row, "nb_visits"), mean = 0;

	if (visits > 0) {
		if (mcp_quick_metric(row, sum, &mean)) {
			mean /= visits;
		} else if (!mcp_quick_metric(row, name, &mean)) {
			mean = 0;
		}
	}
	mean = floor(mean * steps + 0.5) / steps;
	add_assoc_double(out, name, isfinite(mean) ? mean : 0);
}

void mcp_quick_add_means(zval *out, zval *row)
{
	add_mean(out, row, "bounce_rate", "bounce_count", 10000);
	add_mean(out, row, "nb_actions_per_visit", "nb_actions", 100);
	add_mean(out, row, "avg_time_on_site", "sum_visit_length", 10);
}
/* }}} */
