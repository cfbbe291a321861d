#include "tools/report_request.h"
#include "tools/lump.h"
#include "tools/goal_columns.h"
#include "tools/masked_names.h"
#include "tools/params.h"
#include "tools/period.h"
#include "tools/record.h"
#include "tools/report_row.h"
#include "tools/segment_policy.h"
#include "tools/visitor_level.h"

#include "mcp/json.h"

/* {{{ apiParameters */
static bool is_one_of(const char *name, const char *const *names)
{
	for (; *names; names++) {
		if (strcasecmp(name, *names) == 0) {
			return true;
		}
	}
	return false;
}

/* Ours or Matomo's own: a client must not set it. False: the call is refused. */
static bool key_allowed(mcp_call *call, const char *name)
{
	static const char *const reserved[] = {
		"method", "module", "format", "serialize", "token_auth", "force_api_session", "translateColumnNames", NULL
	};
	static const char *const goal_columns[] = {
		"filter_update_columns_when_show_all_goals", "filter_show_goal_columns_process_goals", NULL
	};

	for (const char *const *key = reserved; *key; key++) {
		if (strcasecmp(name, *key) == 0) {
			mcp_call_refuse(call, "Unsupported apiParameters key '%s'.", *key);
			return false;
		}
	}
	if (is_one_of(name, goal_columns)) {
		mcp_call_refuse(call, "Goal columns are not set in apiParameters: use the arguments goalMetricsMode and "
			"goalMetricsProcessGoals.");
		return false;
	}
	return true;
}

static bool is_generic(const char *name)
{
	static const char *const names[] = { "expanded", "flat", "label", "columns", NULL };

	for (const char *const *known = names; *known; known++) {
		if (strcmp(name, *known) == 0) {
			return true;
		}
	}
	return strncmp(name, "compare", 7) == 0 || strncmp(name, "filter_", 7) == 0 || strncmp(name, "sort", 4) == 0;
}

static bool split_parameters(mcp_report_request *request, zval *given)
{
	HashTable *members = given ? mcp_json_members(given) : NULL;
	zend_string *name;
	zend_ulong index;
	zval *value;

	array_init(&request->generic);
	array_init(&request->specific);
	if (!members) {
		return true;
	}
	ZEND_HASH_FOREACH_KEY_VAL(members, index, name, value) {
		zval plain;

		if (name && !key_allowed(request->call, ZSTR_VAL(name))) {
			return false;
		}
		mcp_params_plain(value, &plain);
		if (!name) {
			zend_hash_index_update(Z_ARRVAL(request->specific), index, &plain);
		} else {
			zend_symtable_update(Z_ARRVAL_P(is_generic(ZSTR_VAL(name)) ? &request->generic : &request->specific), name,
				&plain);
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}
/* }}} */

static bool is_segment_denied(const mcp_call *call, zval *segments)
{
	return mcp_visitor_segments_denied(call, segments) || mcp_segments_have_personal_data(call, segments);
}

bool mcp_report_request_read(mcp_report_request *request, mcp_call *call)
{
	zend_string *date = mcp_call_string(call, "date");
	zend_string *segment = mcp_call_string(call, "segment");

	memset(request, 0, sizeof(*request));
	ZVAL_UNDEF(&request->generic);
	ZVAL_UNDEF(&request->specific);
	request->call = call;
	request->id_site = mcp_call_integer(call, "idSite", 0);
	request->period = mcp_call_string(call, "period");
	request->id_goal = mcp_call_value(call, "idGoal");
	request->id_dimension = mcp_call_integer(call, "idDimension", 0);
	request->id_subtable = mcp_call_integer(call, "idSubtable", 0);
	request->limit = mcp_call_integer(call, "filter_limit", MCP_REPORT_LIMIT_DEFAULT);
	request->offset = mcp_call_integer(call, "filter_offset", 0);

	if (!mcp_report_selectors_valid(call)) {
		return false;
	}
	request->date = request->period && date ? mcp_period_date(call, request->period, date) : NULL;
	if (!request->date) {
		mcp_call_refuse(call, MCP_PERIOD_INVALID);
		return false;
	}
	if (mcp_period_count(request->period, request->date) > MCP_PERIODS_MAX) {
		mcp_call_refuse(call, MCP_PERIODS_TOO_MANY, MCP_PERIODS_MAX);
		return false;
	}
	if (segment) {
		request->segment = mcp_trimmed(segment);
		if (ZSTR_LEN(request->segment) == 0) {
			zend_string_release(request->segment);
			request->segment = NULL;
		}
	}
	if (!split_parameters(request, mcp_call_value(call, "apiParameters"))) {
		return false;
	}
	if (is_segment_denied(call, mcp_call_value(call, "segment"))
			|| is_segment_denied(call, zend_hash_str_find(Z_ARRVAL(request->generic), ZEND_STRL("compareSegments")))) {
		mcp_call_refuse(call, MCP_VISITOR_SEGMENT_REFUSED);
		return false;
	}
	if (mcp_call_string(call, "reportUniqueId") && zend_hash_num_elements(Z_ARRVAL(request->specific)) > 0) {
		mcp_call_refuse(call, "Invalid apiParameters for reportUniqueId lookup. The unique id already selects the report, so "
			"only parameters that suit every report may stand there: flat, expanded, label, columns and those that begin "
			"with filter_, compare or sort.");
		return false;
	}
	return true;
}

bool mcp_report_request_compares_unprocessed(const mcp_report_request *request)
{
	zval *compared = zend_hash_str_find(Z_ARRVAL(request->generic), ZEND_STRL("compareSegments")), *segment;

	if (!compared || Z_TYPE_P(compared) != IS_ARRAY) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(compared), segment) {
		if (Z_TYPE_P(segment) == IS_STRING && Z_STRLEN_P(segment) > 0
				&& mcp_segment_is_unprocessed(request->call, request->id_site, request->period, request->date, Z_STR_P(segment))) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

void mcp_report_request_clear(mcp_report_request *request)
{
	if (request->date) {
		zend_string_release(request->date);
	}
	if (request->segment) {
		zend_string_release(request->segment);
	}
	zval_ptr_dtor(&request->generic);
	zval_ptr_dtor(&request->specific);
	memset(request, 0, sizeof(*request));
}

static zval *own_goal(const mcp_report_choice *choice)
{
	return choice->parameters ? MCP_JSON_MEMBER(choice->parameters, "idGoal") : NULL;
}

bool mcp_report_choice_has_goal(const mcp_report_choice *choice)
{
	return own_goal(choice) != NULL;
}

/* The idGoal to pass on; NULL when the report is not about a goal. False: it is about another goal than asked for. */
static bool goal_to_pass(const mcp_report_request *request, const mcp_report_choice *choice, zval **goal)
{
	zval *own = own_goal(choice);
	zend_string *wanted, *there;
	bool same;

	*goal = NULL;
	if (!own || !request->id_goal) {
		return true;
	}
	wanted = zval_get_string(request->id_goal);
	there = zval_get_string(own);
	same = zend_string_equals(wanted, there);
	zend_string_release(wanted);
	zend_string_release(there);
	if (!same) {
		mcp_call_refuse(request->call, "idGoal names another goal than the selected report. Leave idGoal out, or select the "
			"report of that goal.");
		return false;
	}
	*goal = own;
	return true;
}

/* What both calls have in common. False: the call is refused and nothing is owned. */
static bool init_params(const mcp_report_request *request, const mcp_report_choice *choice, zval *params)
{
	mcp_params_init(params, 0);
	mcp_params_merge(params, (zval *) &request->generic);
	if (!mcp_goal_columns_add(request->call, mcp_report_choice_has_goal(choice), params)) {
		zval_ptr_dtor(params);
		return false;
	}
	add_assoc_long(params, "idSite", request->id_site);
	mcp_params_text(params, "period", request->period);
	mcp_params_text(params, "date", request->date);
	mcp_params_segment(params, request->segment);
	if (request->id_subtable > 0) {
		add_assoc_long(params, "idSubtable", request->id_subtable);
	}
	add_assoc_long(params, "filter_limit", request->whole || request->by_name ? MCP_LUMP_ROWS_MAX : request->limit);
	add_assoc_long(params, "filter_offset", request->whole || request->by_name ? 0 : request->offset);
	return true;
}

bool mcp_report_request_processed(const mcp_report_request *request, const mcp_report_choice *choice, zval *params)
{
	zval *goal, own;

	if (!goal_to_pass(request, choice, &goal) || !init_params(request, choice, params)) {
		return false;
	}
	mcp_params_text(params, "apiModule", choice->module);
	mcp_params_text(params, "apiAction", choice->action);
	if (choice->parameters) {
		mcp_params_plain(choice->parameters, &own);
		if (Z_TYPE(own) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL(own)) > 0) {
			add_assoc_zval(params, "apiParameters", &own);
		} else {
			zval_ptr_dtor(&own);
		}
	}
	if (goal) {
		Z_TRY_ADDREF_P(goal);
		add_assoc_zval(params, "idGoal", goal);
	}
	if (request->id_dimension > 0) {
		add_assoc_long(params, "idDimension", request->id_dimension);
	}
	add_assoc_bool(params, "showTimer", false);
	add_assoc_bool(params, "hideMetricsDoc", true);
	add_assoc_bool(params, "showRawMetrics", request->whole);
	return true;
}

static bool has_members(zval *object, const char *name)
{
	zval *value = object ? mcp_json_member(object, name, strlen(name)) : NULL;

	return value && zend_is_true(value);
}

bool mcp_report_request_counting(const mcp_report_request *request, const mcp_report_choice *choice, zval *metadata,
	zval *params)
{
	zend_string *category = mcp_report_row_text(metadata, "category");
	zval own;

	if (!init_params(request, choice, params)) {
		return false;
	}
	if (choice->parameters) {
		mcp_params_plain(choice->parameters, &own);
		mcp_params_merge(params, &own);
		zval_ptr_dtor(&own);
	}
	/* The processed report adds columns under these conditions, and with them drops rows without visits. */
	if (has_members(metadata, "processedMetrics") && has_members(MCP_JSON_MEMBER(metadata, "metrics"), "nb_visits")
			&& !(category && zend_string_equals_literal(category, "Ecommerce"))
			&& !zend_string_equals_literal(choice->module, "MultiSites")) {
		add_assoc_bool(params, "filter_add_columns_when_show_all_columns", !has_members(metadata, "constantRowsCount"));
	}
	add_assoc_string(params, "format_metrics", "0");
	add_assoc_string(params, "totals", "0");
	return true;
}
