/* matomo_report_list. */
#include "tools/families.h"
#include "tools/paging.h"
#include "tools/params.h"
#include "tools/record.h"
#include "tools/report_row.h"
#include "tools/search_key.h"
#include "tools/visitor_level.h"

#define LIST_INVALID "Report list data is invalid."

/* {{{ fields */
static const char *const tokens[] = { "category_asc", "category_desc", "name_asc", "name_desc", NULL };

static const mcp_field list_input[] = {
	MCP_IN_SITE,
	MCP_IN_TEXT("search", 0,
		"Only reports whose name, category or uniqueId holds this text, e.g. page urls; case and separators do not count."),
	MCP_LIST_INPUT(tokens),
	MCP_FIELD_END
};

static const mcp_field report_row[] = { MCP_OUT_REPORT_ROW, MCP_FIELD_END };
static const mcp_field report_item[] = { MCP_ITEM(report_row), MCP_FIELD_END };
static const mcp_field list_output[] = {
	MCP_LIST_OUTPUT("reports", report_item, "Reports the site has, subtable reports included."),
	MCP_FIELD_END
};
/* }}} */

static const mcp_list_key by_category[] = {
	{ "category", false }, { "name", false }, { "uniqueId", false }, { NULL, false }
};
static const mcp_list_key by_name[] = { { "name", false }, { "uniqueId", false }, { NULL, false } };
static const mcp_list_sort sorts[] = {
	{ "category_asc", false, by_category },
	{ "category_desc", true, by_category },
	{ "name_asc", false, by_name },
	{ "name_desc", true, by_name },
	{ NULL, false, NULL }
};
static const mcp_list reports_list = { "reports", sorts };

static bool matches(zval *report, zend_string *key)
{
	static const char *const searched[] = { "name", "category", "uniqueId", NULL };

	for (const char *const *field = searched; *field; field++) {
		if (mcp_search_key_in(key, Z_STR_P(zend_hash_str_find(Z_ARRVAL_P(report), *field, strlen(*field))))) {
			return true;
		}
	}
	return false;
}

/* The reports that match the search key (NULL: all). False: the call is refused. */
static bool read_reports(mcp_call *call, zval *data, zend_string *key, zval *rows)
{
	zval *row;

	if (Z_TYPE_P(data) != IS_ARRAY) {
		mcp_call_refuse(call, LIST_INVALID);
		return false;
	}
	array_init(rows);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(data), row) {
		zval report;

		ZVAL_DEREF(row);
		if (!mcp_record_is_row(row)) {
			mcp_call_refuse(call, LIST_INVALID);
		} else if (mcp_visitor_report_denied(call, row)) {
			continue;
		} else if (mcp_report_row_read(call, "Report list item", row, &report)) {
			if (!key || matches(&report, key)) {
				zend_hash_next_index_insert_new(Z_ARRVAL_P(rows), &report);
			} else {
				zval_ptr_dtor(&report);
			}
			continue;
		}
		zval_ptr_dtor(rows);
		return false;
	} ZEND_HASH_FOREACH_END();
	return true;
}

static mcp_outcome list_reports(mcp_call *call, zend_long id_site, zend_string *key, zval *scope)
{
	mcp_matomo *matomo = mcp_matomo_of(call);
	mcp_failure failure = {0};
	zval params, data, rows;
	bool read;

	if (!matomo->may_view(matomo, id_site)) {
		return mcp_list_answer_empty(call, &reports_list, scope);
	}
	mcp_params_init(&params, id_site);
	add_assoc_bool(&params, "hideMetricsDoc", true);
	add_assoc_bool(&params, "showSubtableReports", true);
	if (!mcp_ask_matomo(call, "API.getReportMetadata", &params, MCP_TEXTS_OF_USER, &data, NULL, &failure)) {
		if (failure.kind == MCP_FAILURE_NO_ACCESS) {
			mcp_failure_clear(&failure);
			return mcp_list_answer_empty(call, &reports_list, scope);
		}
		return mcp_ask_failed(call, &failure, MCP_REPORT_FAILED);
	}
	read = read_reports(call, &data, key, &rows);
	zval_ptr_dtor(&data);
	return read ? mcp_list_answer(call, &reports_list, scope, &rows) : MCP_CALL_REFUSED;
}

static mcp_outcome report_list(mcp_call *call)
{
	zend_long id_site = mcp_call_integer(call, "idSite", 0);
	zend_string *search = mcp_call_string(call, "search");
	zend_string *key = NULL;
	mcp_outcome outcome;
	zval scope;

	mcp_list_scope_site(&scope, id_site);
	if (search) {
		key = mcp_search_key(search);
		if (ZSTR_LEN(key) == 0) {
			zend_string_release(key);
			zval_ptr_dtor(&scope);
			return mcp_call_refuse(call, "Parameter 'search' missing or invalid.");
		}
		add_assoc_str(&scope, "search", key);
	}
	outcome = list_reports(call, id_site, key, &scope);
	zval_ptr_dtor(&scope);
	return outcome;
}

const mcp_tool mcp_tool_report_list = {
	.name = "matomo_report_list",
	.title = "List reports",
	.description =
		"Lists the reports a site offers (pages, referrers, devices, countries, goals ...): unique id, name, category, parameters. "
		"Use it with search to find the report that answers a question, then read the figures with matomo_report_processed "
		"and the uniqueId, or look at its metrics with matomo_report_metadata. It holds no figures itself.",
	.hints = MCP_HINTS_READ,
	.input = list_input,
	.output = list_output,
	.handler = report_list
};
