/* matomo_segment_list, matomo_segment_get. */
#include "tools/families.h"
#include "tools/fields.h"
#include "tools/site_part.h"
#include "tools/visitor_level.h"

/* {{{ fields */
#define SEGMENT_ROW \
	MCP_OUT("idsegment", MCP_INTEGER, "Segment id: the idSegment of matomo_segment_get."), \
	MCP_OUT("name", MCP_STRING, "Name of the segment."), \
	MCP_OUT("definition", MCP_STRING, "Expression to give as segment to matomo_report_processed, unchanged."), \
	MCP_OUT("idsite", MCP_INTEGER | MCP_NULL, "Site the segment is limited to; null when it serves all sites.")

static const mcp_field segment_row[] = { SEGMENT_ROW, MCP_FIELD_END };
static const mcp_field segment_item[] = { MCP_ITEM(segment_row), MCP_FIELD_END };
static const mcp_field list_output[] = {
	MCP_LIST_OUTPUT("segments", segment_item, "Saved segments that can be used with the site."),
	MCP_FIELD_END
};

static const mcp_field list_input[] = { MCP_IN_SITE, MCP_LIST_INPUT(mcp_list_tokens_name_id), MCP_FIELD_END };

static const mcp_field get_input[] = {
	MCP_IN_SITE,
	MCP_IN_ID("idSegment", 0, "Numeric segment id; the surest selector."),
	MCP_IN_TEXT("name", 0, "Exact name, case matters."),
	MCP_IN_TEXT("definition", 0, "Exact expression, e.g. deviceType==smartphone; case matters."),
	MCP_FIELD_END
};

static const mcp_field get_output[] = {
	SEGMENT_ROW,
	MCP_OUT("auto_archive", MCP_BOOLEAN, "Whether Matomo prepares its reports in advance."),
	MCP_OUT("enabled_all_users", MCP_BOOLEAN, "Whether all users see it."),
	MCP_OUT("login", MCP_STRING, "User who owns it."),
	MCP_FIELD_END
};
/* }}} */

static const mcp_record_rule rules[] = {
	{ "idsite", "enable_only_idsite", MCP_RECORD_ZERO_IS_NULL },
	{ "enabled_all_users", "enable_all_users", 0 },
	{ NULL, NULL, 0 }
};
static const mcp_record row_record = { "Segment list item", segment_row, rules };
static const mcp_record segment_record = { "Segment data", get_output, rules };

MCP_LIST_SORTS_NAME_ID(segment_sorts, "idsegment");
static const mcp_list segments_list = { "segments", segment_sorts };

/* A definition that names a visitor is data about that visitor, and could not be used anyway. */
static bool is_allowed(mcp_call *call, zval *row)
{
	return !mcp_visitor_segments_denied(call, zend_hash_str_find_deref(Z_ARRVAL_P(row), ZEND_STRL("definition")));
}

static const mcp_site_part segments = {
	.plugin = "SegmentEditor",
	.unavailable = "SegmentEditor plugin is not available.",
	.failed = "Segment retrieval failed.",
	.not_found = "Segment not found.",
	.invalid = "Segment list data is invalid.",
	.method = "SegmentEditor.getAll",
	.record = &row_record,
	.list = &segments_list,
	.keep = is_allowed
};

static mcp_outcome segment_list(mcp_call *call)
{
	return mcp_site_part_list(call, &segments);
}

/* {{{ matomo_segment_get */
static bool text_matches(HashTable *segment, const char *name, zend_string *wanted)
{
	zval *value = zend_hash_str_find_deref(segment, name, strlen(name));

	return value && Z_TYPE_P(value) == IS_STRING && zend_string_equals(Z_STR_P(value), wanted);
}

/* Exactly one of the three selectors is there. */
static bool segment_matches(mcp_call *call, HashTable *segment)
{
	zend_string *text;
	zend_long id;
	zval *value;

	if ((text = mcp_call_string(call, "name"))) {
		return text_matches(segment, "name", text);
	}
	if ((text = mcp_call_string(call, "definition"))) {
		return text_matches(segment, "definition", text);
	}
	value = zend_hash_str_find_deref(segment, ZEND_STRL("idsegment"));
	return value && mcp_record_integer(value, &id) && id == mcp_call_integer(call, "idSegment", 0);
}

/* Answers with the one segment that the selector names. */
static mcp_outcome answer_segment(mcp_call *call, HashTable *rows)
{
	zval *row, *found = NULL;

	ZEND_HASH_FOREACH_VAL(rows, row) {
		ZVAL_DEREF(row);
		if (is_allowed(call, row) && segment_matches(call, Z_ARRVAL_P(row))) {
			if (found) {
				return mcp_call_refuse(call, "Multiple segments matched. Provide idSegment.");
			}
			found = row;
		}
	} ZEND_HASH_FOREACH_END();
	if (!found) {
		return mcp_call_refuse(call, "%s", segments.not_found);
	}
	return mcp_record_read(call, &segment_record, found, &call->result) ? MCP_CALL_DONE : MCP_CALL_REFUSED;
}

static mcp_outcome segment_get(mcp_call *call)
{
	int selectors = (mcp_call_value(call, "idSegment") != NULL) + (mcp_call_value(call, "name") != NULL)
		+ (mcp_call_value(call, "definition") != NULL);
	mcp_outcome outcome;
	zval rows;

	if (selectors != 1) {
		return mcp_call_refuse(call, "Give exactly one of idSegment, name and definition.");
	}
	outcome = mcp_site_part_rows(call, &segments, &rows);
	if (outcome == MCP_CALL_DONE) {
		outcome = answer_segment(call, Z_ARRVAL(rows));
		zval_ptr_dtor(&rows);
	}
	return outcome;
}
/* }}} */

const mcp_tool mcp_tool_segment_list = {
	.name = "matomo_segment_list",
	.title = "List segments",
	.description =
		"Lists the saved segments (groups of visits, such as mobile visitors) that work with a site: id, name, expression. "
		"Use it before a segmented report: a definition from here is the surest value for the segment argument of "
		"matomo_report_processed, since some Matomo servers answer only for segments prepared in advance.",
	.hints = MCP_HINTS_READ,
	.input = list_input,
	.output = list_output,
	.handler = segment_list
};

const mcp_tool mcp_tool_segment_get = {
	.name = "matomo_segment_get",
	.title = "Get a segment",
	.description =
		"Returns one saved segment, found by exactly one of idSegment, name or definition: its expression, owner, "
		"visibility, and whether its reports are prepared in advance. "
		"Use it when the user names a segment or to check one before using it.",
	.hints = MCP_HINTS_READ,
	.input = get_input,
	.input_constraint = "{\"minProperties\":2,\"maxProperties\":2}",
	.output = get_output,
	.handler = segment_get
};
