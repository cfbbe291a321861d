/* matomo://glossary: what reports and metrics mean, in Matomo's own words. */
#include "tools/params.h"
#include "tools/plain_text.h"
#include "tools/record.h"
#include "tools/report_row.h"
#include "tools/resource_parts.h"

/* The glossary is asked for a site, but tells the same for all: any visible one will do. 0: there is none. */
static zend_long any_site(mcp_call *call, mcp_failure *failure)
{
	zval params, ids, *id;
	zend_long id_site = 0;

	mcp_params_init(&params, 0);
	if (!mcp_ask_matomo(call, "SitesManager.getSitesIdWithAtLeastViewAccess", &params, MCP_TEXTS_OF_USER, &ids, NULL,
			failure)) {
		return 0;
	}
	if (Z_TYPE(ids) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(ids), id) {
			zend_long each;

			ZVAL_DEREF(id);
			if (mcp_record_integer(id, &each) && each > 0 && (id_site == 0 || each < id_site)) {
				id_site = each;
			}
		} ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&ids);
	return id_site;
}

static void add_text(zval *entry, zval *row, const char *name)
{
	zend_string *text = mcp_report_row_text(row, name);

	if (text) {
		add_assoc_str(entry, name, mcp_plain_text(text));
	}
}

/* Adds one half of the glossary; null when Matomo does not give it. */
static bool add_entries(mcp_call *call, const char *member, const char *method, zend_long id_site, mcp_failure *failure)
{
	zval params, rows, entries, *row;

	mcp_params_init(&params, id_site);
	add_assoc_long(&params, "filter_limit", -1);
	if (!mcp_ask_matomo(call, method, &params, MCP_TEXTS_OF_USER, &rows, NULL, failure)) {
		add_assoc_null(&call->result, member);
		return false;
	}
	array_init(&entries);
	if (Z_TYPE(rows) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
			zval entry;

			ZVAL_DEREF(row);
			if (!mcp_record_is_row(row) || !mcp_report_row_text(row, "name") || !mcp_report_row_text(row, "documentation")) {
				continue;
			}
			array_init(&entry);
			add_text(&entry, row, "id");
			add_text(&entry, row, "name");
			add_text(&entry, row, "documentation");
			add_next_index_zval(&entries, &entry);
		} ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&rows);
	add_assoc_zval(&call->result, member, &entries);
	return true;
}

static mcp_outcome read_glossary(mcp_call *call)
{
	static const struct {
		const char *member;
		const char *method;
	} halves[] = { { "metrics", "API.getGlossaryMetrics" }, { "reports", "API.getGlossaryReports" } };
	mcp_failure failure = {0};
	zend_long id_site = any_site(call, &failure);
	bool some = false;

	if (failure.kind != MCP_FAILURE_NONE) {
		return mcp_ask_failed(call, &failure, "Glossary retrieval failed.");
	}
	if (id_site == 0) {
		return MCP_CALL_NOT_FOUND;
	}
	array_init(&call->result);
	for (size_t i = 0; i < sizeof(halves) / sizeof(halves[0]); i++) {
		mcp_failure_clear(&failure);
		some = add_entries(call, halves[i].member, halves[i].method, id_site, &failure) || some;
		if (failure.kind == MCP_FAILURE_BROKEN) {
			break;
		}
	}
	if (!some || failure.kind == MCP_FAILURE_BROKEN) {
		zval_ptr_dtor(&call->result);
		ZVAL_UNDEF(&call->result);
		return mcp_ask_failed(call, &failure, "Glossary retrieval failed.");
	}
	mcp_failure_clear(&failure);
	return MCP_CALL_DONE;
}

const mcp_resource mcp_resource_glossary = {
	.uri = "matomo://glossary",
	.name = "glossary",
	.title = "Glossary",
	.description =
		"What Matomo's metrics and reports mean, in Matomo's own words: metrics with the column id that reports use, and reports "
		"by name. A list is null when Matomo cannot give it.",
	.mime_type = MCP_RESOURCE_JSON,
	.read = read_glossary
};
