/* matomo_dimension_list, matomo_dimension_get. */
#include "tools/families.h"
#include "tools/fields.h"
#include "tools/site_part.h"

#define DIMENSION_INVALID "Dimension data is invalid."

/* {{{ fields */
static const mcp_field dimension_row[] = {
	MCP_OUT("iddimension", MCP_INTEGER, "Dimension id: the idDimension of other tools."),
	MCP_OUT("name", MCP_STRING, "Name of the dimension."),
	MCP_OUT("scope", MCP_STRING, "visit or action."),
	MCP_FIELD_END
};
static const mcp_field dimension_item[] = { MCP_ITEM(dimension_row), MCP_FIELD_END };
static const mcp_field list_output[] = {
	MCP_LIST_OUTPUT("dimensions", dimension_item, "Active custom dimensions of the site."),
	MCP_FIELD_END
};

static const mcp_field list_input[] = { MCP_IN_SITE, MCP_LIST_INPUT(mcp_list_tokens_name_id), MCP_FIELD_END };

static const mcp_field get_input[] = {
	MCP_IN_SITE,
	MCP_IN_ID("idDimension", MCP_FIELD_REQUIRED, "Numeric dimension id, e.g. 2 (iddimension of matomo_dimension_list)."),
	MCP_FIELD_END
};

static const mcp_field extraction_row[] = {
	MCP_OUT("dimension", MCP_STRING, "Where the value is read from, e.g. url, urlparam, action_name."),
	MCP_OUT("pattern", MCP_STRING, "Expression or parameter that yields the value."),
	MCP_FIELD_END
};
static const mcp_field extraction_item[] = { MCP_ITEM(extraction_row), MCP_FIELD_END };

static const mcp_field get_output[] = {
	MCP_OUT("iddimension", MCP_INTEGER, "Dimension id."),
	MCP_OUT("idsite", MCP_INTEGER, "Site the dimension belongs to."),
	MCP_OUT("index", MCP_INTEGER, "Slot within its scope."),
	MCP_OUT("name", MCP_STRING, "Name of the dimension."),
	MCP_OUT("scope", MCP_STRING, "visit or action."),
	MCP_OUT("active", MCP_BOOLEAN, "Whether values are collected now."),
	MCP_OUT("case_sensitive", MCP_BOOLEAN, "Whether values that differ in case stay apart."),
	MCP_OUT_LIST("extractions", extraction_item, "Rules that fill the dimension; empty when the site sends its values."),
	MCP_FIELD_END
};
/* }}} */

static const mcp_record_rule rules[] = {
	{ "iddimension", "idcustomdimension", 0 },
	{ NULL, NULL, 0 }
};
static const mcp_record row_record = { "Dimension list item", dimension_row, rules };
static const mcp_record dimension_record = { "Dimension data", get_output, rules };
static const mcp_record extraction_record = { "Dimension data", extraction_row, NULL };

MCP_LIST_SORTS_NAME_ID(dimension_sorts, "iddimension");
static const mcp_list dimensions_list = { "dimensions", dimension_sorts };

static bool is_active(mcp_call *call, zval *row)
{
	zval *active = zend_hash_str_find_deref(Z_ARRVAL_P(row), ZEND_STRL("active"));

	(void) call;
	return active && zend_is_true(active);
}

static const mcp_site_part dimensions = {
	.plugin = "CustomDimensions",
	.unavailable = "CustomDimensions plugin is not available.",
	.failed = "Dimension retrieval failed.",
	.not_found = "Dimension not found.",
	.invalid = "Dimension list data is invalid.",
	.method = "CustomDimensions.getConfiguredCustomDimensions",
	.record = &row_record,
	.list = &dimensions_list,
	.keep = is_active
};

static mcp_outcome dimension_list(mcp_call *call)
{
	return mcp_site_part_list(call, &dimensions);
}

/* {{{ matomo_dimension_get */
static mcp_outcome answer_dimension(mcp_call *call, zval *dimension)
{
	zval *source = zend_hash_str_find_deref(Z_ARRVAL_P(dimension), ZEND_STRL("extractions"));
	zval extractions;

	if (!source || !mcp_record_read_list(call, &extraction_record, source, DIMENSION_INVALID, NULL, &extractions)) {
		return source ? MCP_CALL_REFUSED : mcp_call_refuse(call, DIMENSION_INVALID);
	}
	if (!mcp_record_read(call, &dimension_record, dimension, &call->result)) {
		zval_ptr_dtor(&extractions);
		return MCP_CALL_REFUSED;
	}
	add_assoc_zval(&call->result, "extractions", &extractions);
	return MCP_CALL_DONE;
}

static mcp_outcome find_dimension(mcp_call *call, HashTable *rows, zend_long wanted)
{
	zval *row;

	ZEND_HASH_FOREACH_VAL(rows, row) {
		zval *value;
		zend_long id;

		ZVAL_DEREF(row);
		value = zend_hash_str_find_deref(Z_ARRVAL_P(row), ZEND_STRL("idcustomdimension"));
		if (value && mcp_record_integer(value, &id) && id == wanted) {
			return answer_dimension(call, row);
		}
	} ZEND_HASH_FOREACH_END();
	return mcp_call_refuse(call, "%s", dimensions.not_found);
}

static mcp_outcome dimension_get(mcp_call *call)
{
	mcp_outcome outcome;
	zval rows;

	outcome = mcp_site_part_rows(call, &dimensions, &rows);
	if (outcome == MCP_CALL_DONE) {
		outcome = find_dimension(call, Z_ARRVAL(rows), mcp_call_integer(call, "idDimension", 0));
		zval_ptr_dtor(&rows);
	}
	return outcome;
}
/* }}} */

const mcp_tool mcp_tool_dimension_list = {
	.name = "matomo_dimension_list",
	.title = "List custom dimensions",
	.description =
		"Lists a site's active custom dimensions (extra data the site's owner tracks with visits or page views): id, name, scope. "
		"Use it to find the idDimension for matomo_report_processed, where the report is CustomDimensions.getCustomDimension.",
	.hints = MCP_HINTS_READ,
	.input = list_input,
	.output = list_output,
	.handler = dimension_list
};

const mcp_tool mcp_tool_dimension_get = {
	.name = "matomo_dimension_get",
	.title = "Get a custom dimension",
	.description =
		"Returns the configuration of one custom dimension, inactive ones included: scope, slot, state, and the rules that "
		"extract its values. Use it when a dimension's id is known and the question is how it is filled.",
	.hints = MCP_HINTS_READ,
	.input = get_input,
	.output = get_output,
	.handler = dimension_get
};
