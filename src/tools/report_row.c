#include "tools/report_row.h"
#include "tools/record.h"

#include "mcp/json.h"

static const mcp_field report_row[] = { MCP_OUT_REPORT_ROW, MCP_FIELD_END };

/* Matomo leaves empty members out. */
static const mcp_record_rule rules[] = {
	{ "category", "category", MCP_RECORD_OPTIONAL },
	{ "isSubtableReport", "isSubtableReport", MCP_RECORD_OPTIONAL },
	{ NULL, NULL, 0 }
};

void mcp_report_row_parameters(zval *metadata, zval *out)
{
	zval *parameters = MCP_JSON_MEMBER(metadata, "parameters");

	if (parameters && Z_TYPE_P(parameters) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(parameters)) > 0) {
		mcp_json_from_php(parameters, out);
	} else {
		mcp_json_empty_object(out);
	}
}

bool mcp_report_row_read(mcp_call *call, const char *context, zval *metadata, zval *out)
{
	const mcp_record record = { context, report_row, rules };
	zval parameters;

	if (!mcp_record_read(call, &record, metadata, out)) {
		return false;
	}
	mcp_report_row_parameters(metadata, &parameters);
	add_assoc_zval(out, "parameters", &parameters);
	return true;
}

zend_string *mcp_report_row_text(zval *metadata, const char *name)
{
	zval *text = mcp_json_member(metadata, name, strlen(name));

	return text && Z_TYPE_P(text) == IS_STRING ? Z_STR_P(text) : NULL;
}

bool mcp_report_row_is_subtable(zval *metadata)
{
	zval *flag = MCP_JSON_MEMBER(metadata, "isSubtableReport");

	return flag && zend_is_true(flag);
}

bool mcp_report_plain_id(zend_string *unique_id, zend_string **module, zend_string **action)
{
	const char *text = ZSTR_VAL(unique_id);
	const char *separator = strchr(text, '_');
	size_t len = separator ? (size_t) (separator - text) : 0;

	if (len == 0 || len + 1 == ZSTR_LEN(unique_id)) {
		return false;
	}
	for (size_t i = 0; i < ZSTR_LEN(unique_id); i++) {
		if (i != len && !isalnum((unsigned char) text[i])) {
			return false;
		}
	}
	*module = zend_string_init(text, len, 0);
	*action = zend_string_init(separator + 1, ZSTR_LEN(unique_id) - len - 1, 0);
	return true;
}

bool mcp_report_selectors_valid(mcp_call *call)
{
	bool unique_id = mcp_call_string(call, "reportUniqueId") != NULL;
	bool module = mcp_call_string(call, "apiModule") != NULL;
	bool action = mcp_call_string(call, "apiAction") != NULL;

	if (unique_id && (module || action)) {
		mcp_call_refuse(call, "Invalid parameter combination: reportUniqueId cannot be combined with apiModule or apiAction.");
		return false;
	}
	if (!unique_id && !(module && action)) {
		mcp_call_refuse(call, "Invalid parameter combination: give reportUniqueId, or apiModule and apiAction together.");
		return false;
	}
	return true;
}
