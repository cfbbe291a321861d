/* See report_ask.h. */
#include "tools/report_ask.h"

#include "mcp/context.h"
#include "mcp/json.h"
#include "tools/report_row.h"
#include "tools/segment_policy.h"
#include "tools/visitor_level.h"

typedef enum attempt {
	ATTEMPT_DONE,     /* the report is there */
	ATTEMPT_OVER,     /* no use to go on: `outcome` says how the call ends */
	ATTEMPT_UNKNOWN   /* Matomo does not take this request: perhaps the report is another one */
} attempt;

/* {{{ asking Matomo */

/* Says that it may take long, once, to a client that listens. */
static void tell_progress(const mcp_report_request *request)
{
	mcp_call *call = request->call;
	mcp_matomo *matomo = mcp_matomo_of(call);
	zend_string *message;

	if (!call->context || Z_ISUNDEF(call->context->progress_token)
			|| !matomo->may_archive(matomo, request->id_site, request->period, request->date, request->segment)) {
		return;
	}
	message = zend_string_init(ZEND_STRL("Matomo is processing this report; this can take a while."), 0);
	mcp_context_progress(call->context, 0, 1, message);
	zend_string_release(message);
}

static attempt give_up(mcp_report_ask *ask, mcp_outcome outcome)
{
	ask->outcome = outcome;
	return ATTEMPT_OVER;
}

/* Matomo refused: whose fault is it? */
static attempt judge(mcp_report_ask *ask, mcp_failure *failure, bool is_guess)
{
	mcp_report_request *request = &ask->request;
	mcp_call *call = request->call;
	const char *text;

	if (failure->kind == MCP_FAILURE_BROKEN) {
		return give_up(ask, mcp_ask_failed(call, failure, MCP_REPORT_FAILED));
	}
	text = mcp_segment_complaint(call, failure, request->id_site, request->period, request->date, request->segment);
	if (text) {
		return give_up(ask, mcp_ask_failed(call, failure, text));
	}
	if (failure->kind == MCP_FAILURE_NO_ACCESS) {
		return give_up(ask, mcp_ask_failed(call, failure, MCP_REPORT_NOT_FOUND));
	}
	if (mcp_failure_mentions(failure, "not found in the list of available reports")) {
		if (is_guess) {
			mcp_failure_clear(failure);
			return ATTEMPT_UNKNOWN;
		}
		return give_up(ask, mcp_ask_failed(call, failure, MCP_REPORT_NOT_FOUND));
	}
	if (is_guess && request->id_subtable <= 0) {
		/* Perhaps a subtable report, whose method insists on idSubtable: the look-up knows. */
		mcp_failure_clear(failure);
		ask->refused = true;
		return ATTEMPT_UNKNOWN;
	}
	return give_up(ask, mcp_ask_failed(call, failure, MCP_REPORT_FAILED));
}

/* `is_guess`: the report was not looked up, so that "not found" is no verdict yet. */
static attempt ask_report(mcp_report_ask *ask, const mcp_report_choice *choice, bool is_guess)
{
	mcp_failure failure = {0};
	zval params;

	memset(&ask->facts, 0, sizeof(ask->facts));
	ask->facts.total_rows = -1;
	if (!mcp_report_request_processed(&ask->request, choice, &params)) {
		return give_up(ask, MCP_CALL_REFUSED);
	}
	if (!mcp_ask_matomo(ask->request.call, "API.getProcessedReport", &params, MCP_TEXTS_ENGLISH, &ask->report, &ask->facts,
			&failure)) {
		return judge(ask, &failure, is_guess);
	}
	/* Reports over several sites tell in which row is which; what becomes of the rows, these were read. */
	mcp_site_set_add_answer(ask->request.call->sites, MCP_JSON_MEMBER(&ask->report, "reportMetadata"));
	return ATTEMPT_DONE;
}
/* }}} */

/* {{{ which report */

/* Without a look-up, when the selector says it all. */
static attempt ask_directly(mcp_report_ask *ask)
{
	mcp_report_request *request = &ask->request;
	mcp_call *call = request->call;
	mcp_report_choice choice = { NULL, NULL, NULL };
	zend_string *unique_id = mcp_call_string(call, "reportUniqueId");
	attempt result;

	if (unique_id) {
		if (!mcp_report_plain_id(unique_id, &choice.module, &choice.action)) {
			return ATTEMPT_UNKNOWN;
		}
	} else {
		if (zend_hash_num_elements(Z_ARRVAL(request->specific)) > 0) {
			return ATTEMPT_UNKNOWN;
		}
		choice.module = zend_string_copy(mcp_call_string(call, "apiModule"));
		choice.action = zend_string_copy(mcp_call_string(call, "apiAction"));
	}
	if (mcp_policy_of(call)->profile == MCP_PRIVACY_AGGREGATE && mcp_visitor_report(choice.module, choice.action)) {
		result = give_up(ask, mcp_call_refuse(call, MCP_VISITOR_REPORT_REFUSED));
	} else {
		result = ask_report(ask, &choice, true);
	}
	zend_string_release(choice.module);
	zend_string_release(choice.action);
	return result;
}

/* Parameters that a report may be selected by although they stand outside apiParameters. */
static void init_more(const mcp_report_request *request, zval *more)
{
	array_init(more);
	if (request->id_goal && !zend_hash_str_exists(Z_ARRVAL(request->specific), ZEND_STRL("idGoal"))) {
		Z_TRY_ADDREF_P(request->id_goal);
		add_assoc_zval(more, "idGoal", request->id_goal);
	}
	if (request->id_dimension > 0 && !zend_hash_str_exists(Z_ARRVAL(request->specific), ZEND_STRL("idDimension"))) {
		add_assoc_long(more, "idDimension", request->id_dimension);
	}
}

static mcp_outcome look_up(mcp_report_ask *ask, zval **row)
{
	mcp_report_request *request = &ask->request;
	mcp_call *call = request->call;
	zend_string *unique_id = mcp_call_string(call, "reportUniqueId");
	mcp_outcome outcome;
	zval more;

	if (unique_id) {
		return mcp_report_lookup_by_id(&ask->lookup, unique_id, row);
	}
	if (!mcp_report_lookup_set_period(&ask->lookup, request->period, request->date)) {
		return MCP_CALL_REFUSED;
	}
	init_more(request, &more);
	outcome = mcp_report_lookup_by_action(&ask->lookup, mcp_call_string(call, "apiModule"), mcp_call_string(call, "apiAction"),
		&request->specific, &more, row);
	zval_ptr_dtor(&more);
	return outcome;
}

static attempt ask_looked_up(mcp_report_ask *ask)
{
	mcp_call *call = ask->request.call;
	mcp_report_choice choice;
	zval *row = NULL;
	mcp_outcome outcome = look_up(ask, &row);

	if (outcome != MCP_CALL_DONE) {
		return give_up(ask, outcome);
	}
	if (mcp_report_row_is_subtable(row) && ask->request.id_subtable <= 0) {
		return give_up(ask, mcp_call_refuse(call, MCP_SUBTABLE_REQUIRED));
	}
	choice.module = mcp_report_row_text(row, "module");
	choice.action = mcp_report_row_text(row, "action");
	choice.parameters = MCP_JSON_MEMBER(row, "parameters");
	if (!choice.module || !choice.action) {
		return give_up(ask, mcp_call_refuse(call, "Report metadata data is invalid."));
	}
	if (ask->refused && !choice.parameters) {
		return give_up(ask, mcp_call_refuse(call, MCP_REPORT_FAILED));
	}
	return ask_report(ask, &choice, false);
}
/* }}} */


mcp_outcome mcp_report_ask_matomo(mcp_report_ask *ask)
{
	attempt result;

	tell_progress(&ask->request);
	result = ask_directly(ask);
	if (result == ATTEMPT_UNKNOWN) {
		result = ask_looked_up(ask);
	}
	return result == ATTEMPT_DONE ? MCP_CALL_DONE : ask->outcome;
}
