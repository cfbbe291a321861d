#include "tools/site_part.h"

static bool is_available(mcp_call *call, const mcp_site_part *part)
{
	mcp_matomo *matomo = mcp_matomo_of(call);

	return matomo->plugin_active(matomo, part->plugin);
}

static void init_params(const mcp_site_part *part, zend_long id_site, zval *params)
{
	mcp_params_init(params, id_site);
	if (part->flag) {
		add_assoc_bool(params, part->flag, true);
	}
}

static mcp_outcome failed(mcp_call *call, const mcp_site_part *part, mcp_failure *failure)
{
	return mcp_ask_failed(call, failure, failure->kind == MCP_FAILURE_UNAVAILABLE ? part->unavailable : part->failed);
}

static mcp_outcome list_rows(mcp_call *call, const mcp_site_part *part, zend_long id_site, zval *scope)
{
	mcp_matomo *matomo = mcp_matomo_of(call);
	mcp_failure failure = {0};
	zval params, data, rows;
	bool read;

	if (!matomo->may_view(matomo, id_site)) {
		return mcp_list_answer_empty(call, part->list, scope);
	}
	init_params(part, id_site, &params);
	if (!mcp_ask_matomo(call, part->method, &params, MCP_TEXTS_OF_USER, &data, NULL, &failure)) {
		if (failure.kind == MCP_FAILURE_NO_ACCESS) {
			mcp_failure_clear(&failure);
			return mcp_list_answer_empty(call, part->list, scope);
		}
		return failed(call, part, &failure);
	}
	read = mcp_record_read_list(call, part->record, &data, part->invalid, part->keep, &rows);
	zval_ptr_dtor(&data);
	return read ? mcp_list_answer(call, part->list, scope, &rows) : MCP_CALL_REFUSED;
}

mcp_outcome mcp_site_part_list(mcp_call *call, const mcp_site_part *part)
{
	zend_long id_site = mcp_call_integer(call, "idSite", 0);
	mcp_outcome outcome;
	zval scope;

	if (!is_available(call, part)) {
		return mcp_call_refuse(call, "%s", part->unavailable);
	}
	mcp_list_scope_site(&scope, id_site);
	outcome = list_rows(call, part, id_site, &scope);
	zval_ptr_dtor(&scope);
	return outcome;
}

mcp_outcome mcp_site_part_ask(mcp_call *call, const mcp_site_part *part, const char *method, zval *params, zval *result)
{
	mcp_matomo *matomo = mcp_matomo_of(call);
	mcp_failure failure = {0};
	const char *refusal = NULL;

	if (!is_available(call, part)) {
		refusal = part->unavailable;
	} else if (!matomo->may_view(matomo, mcp_call_integer(call, "idSite", 0))) {
		refusal = part->not_found;
	}
	if (refusal) {
		zval_ptr_dtor(params);
		return mcp_call_refuse(call, "%s", refusal);
	}
	if (mcp_ask_matomo(call, method, params, MCP_TEXTS_OF_USER, result, NULL, &failure)) {
		return MCP_CALL_DONE;
	}
	if (failure.kind == MCP_FAILURE_NO_ACCESS) {
		return mcp_ask_failed(call, &failure, part->not_found);
	}
	return failed(call, part, &failure);
}

mcp_outcome mcp_site_part_rows(mcp_call *call, const mcp_site_part *part, zval *rows)
{
	mcp_outcome outcome;
	zval params, *row;

	init_params(part, mcp_call_integer(call, "idSite", 0), &params);
	outcome = mcp_site_part_ask(call, part, part->method, &params, rows);
	if (outcome != MCP_CALL_DONE) {
		return outcome;
	}
	if (Z_TYPE_P(rows) == IS_ARRAY) {
		bool valid = true;

		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
			ZVAL_DEREF(row);
			valid = valid && mcp_record_is_row(row);
		} ZEND_HASH_FOREACH_END();
		if (valid) {
			return MCP_CALL_DONE;
		}
	}
	zval_ptr_dtor(rows);
	return mcp_call_refuse(call, "%s", part->invalid);
}
