#include "tools/report_page.h"
#include "tools/params.h"

const mcp_field mcp_report_page_fields[] = {
	MCP_OUT("filter_limit", MCP_INTEGER, "Rows asked for."),
	MCP_OUT("filter_offset", MCP_INTEGER, "Rows skipped."),
	MCP_OUT("returned_rows", MCP_INTEGER, "Rows in this answer; with several periods, of the largest one."),
	MCP_OUT("total_rows", MCP_INTEGER, "Rows in all; with several periods, of the largest one."),
	MCP_OUT("has_more", MCP_BOOLEAN, "Whether rows remain: add filter_limit to filter_offset and ask again."),
	MCP_FIELD_END
};

/* How many rows the report has, by its own method; -1 when that does not tell. */
static zend_long ask_total(const mcp_report_request *request, const mcp_report_choice *choice, zval *metadata)
{
	mcp_call *call = request->call;
	mcp_failure failure = {0};
	mcp_table_facts facts = {0};
	zend_string *method;
	zval params, result;
	bool asked;

	facts.total_rows = -1;
	if (!mcp_report_request_counting(request, choice, metadata, &params)) {
		return -1;
	}
	method = zend_strpprintf(0, "%s.%s", ZSTR_VAL(choice->module), ZSTR_VAL(choice->action));
	asked = mcp_ask_matomo(call, ZSTR_VAL(method), &params, MCP_TEXTS_ENGLISH, &result, &facts, &failure);
	zend_string_release(method);
	if (!asked) {
		mcp_failure_clear(&failure);
		return -1;
	}
	zval_ptr_dtor(&result);
	return facts.is_table ? facts.total_rows : -1;
}

void mcp_report_page(const mcp_report_request *request, const mcp_report_choice *choice, const mcp_table_facts *facts,
	zval *metadata, zval *out)
{
	/* A client may give any offset, and a report without rows to skip ignores it. */
	zend_long behind = request->offset > ZEND_LONG_MAX - facts->rows ? ZEND_LONG_MAX : request->offset + facts->rows;
	zend_long total = facts->total_rows;
	bool has_more;

	if (total < 0 && facts->rows < request->limit && (facts->rows > 0 || request->offset == 0)) {
		total = behind;
	}
	if (total < 0) {
		total = ask_total(request, choice, metadata);
	}
	if (total < 0) {
		has_more = facts->rows >= request->limit;
		total = behind;
	} else {
		has_more = total > behind;
	}
	array_init(out);
	add_assoc_long(out, "filter_limit", request->limit);
	add_assoc_long(out, "filter_offset", request->offset);
	add_assoc_long(out, "returned_rows", facts->rows);
	add_assoc_long(out, "total_rows", total);
	add_assoc_bool(out, "has_more", has_more);
}
