#include "tools/report_tree.h"

#include "mcp/json.h"

static bool is_empty_array(zval *value)
{
	return Z_TYPE_P(value) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(value)) == 0;
}

static zval *member_for_writing(zval *object, const char *name)
{
	zval *member = zend_hash_str_find_deref(Z_ARRVAL_P(object), name, strlen(name));

	if (member && Z_TYPE_P(member) == IS_ARRAY) {
		SEPARATE_ARRAY(member);
	}
	return member;
}

static void empty_to_object(zval *value)
{
	if (value && is_empty_array(value)) {
		zval_ptr_dtor(value);
		mcp_json_empty_object(value);
	}
}

/* In an expanded report `idsubdatatable` is valid in memory only; the number to ask with stands beside it. */
static void repair_subtable(zval *row)
{
	zval *stored, copy;

	if (Z_TYPE_P(row) != IS_ARRAY) {
		return;
	}
	stored = zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("idsubdatatable_in_db"));
	if (stored) {
		ZVAL_COPY_DEREF(&copy, stored);
		SEPARATE_ARRAY(row);
		zend_hash_str_del(Z_ARRVAL_P(row), ZEND_STRL("idsubdatatable_in_db"));
		zend_hash_str_update(Z_ARRVAL_P(row), ZEND_STRL("idsubdatatable"), &copy);
	}
}

static void shape_rows(zval *rows)
{
	zval *row;

	if (Z_TYPE_P(rows) != IS_ARRAY || !zend_array_is_list(Z_ARRVAL_P(rows))) {
		return;
	}
	SEPARATE_ARRAY(rows);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		ZVAL_DEREF(row);
		empty_to_object(row);
		repair_subtable(row);
	} ZEND_HASH_FOREACH_END();
}

/* Rows of a table, or of the tables of a map: what has nothing in it is a row all the same. */
static void shape_table(zval *table)
{
	zval *inner;

	if (!table || Z_TYPE_P(table) != IS_ARRAY || zend_array_is_list(Z_ARRVAL_P(table))) {
		if (table) {
			shape_rows(table);
		}
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(table), inner) {
		ZVAL_DEREF(inner);
		shape_rows(inner);
	} ZEND_HASH_FOREACH_END();
}

void mcp_report_tree_shape(zval *report)
{
	static const char *const objects[] = { "metadata", "columns", "reportTotal", NULL };
	static const char *const metadata_objects[] = {
		"parameters", "metrics", "processedMetrics", "metricsGoal", "processedMetricsGoal", "metricsDocumentation",
		"metricTypes", NULL
	};
	zval *metadata;

	SEPARATE_ARRAY(report);
	metadata = member_for_writing(report, "metadata");
	if (metadata && Z_TYPE_P(metadata) == IS_ARRAY) {
		for (const char *const *name = metadata_objects; *name; name++) {
			empty_to_object(member_for_writing(metadata, *name));
		}
	}
	for (const char *const *name = objects; *name; name++) {
		empty_to_object(member_for_writing(report, *name));
	}
	shape_table(member_for_writing(report, "reportData"));
	shape_table(member_for_writing(report, "reportMetadata"));
}

static void drop_segments(zval *rows, int depth_left)
{
	zval *row;

	if (Z_TYPE_P(rows) != IS_ARRAY || depth_left == 0) {
		return;
	}
	SEPARATE_ARRAY(rows);
	zend_hash_str_del(Z_ARRVAL_P(rows), ZEND_STRL("segment"));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		ZVAL_DEREF(row);
		drop_segments(row, depth_left - 1);
	} ZEND_HASH_FOREACH_END();
}

void mcp_report_tree_drop_segments(zval *report)
{
	static const char *const parts[] = { "reportData", "reportMetadata", NULL };

	SEPARATE_ARRAY(report);
	for (const char *const *part = parts; *part; part++) {
		zval *rows = member_for_writing(report, *part);

		if (rows) {
			drop_segments(rows, 3); /* periods, rows */
		}
	}
}

/* {{{ silence */
static bool text_is_silent(const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (text[i] >= '1' && text[i] <= '9') {
			return false;
		}
	}
	return true;
}

static bool is_silent(zval *value)
{
	zend_string *name;
	zval *member;

	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_LONG:
			return Z_LVAL_P(value) == 0;
		case IS_DOUBLE:
			return Z_DVAL_P(value) == 0;
		case IS_STRING:
			return text_is_silent(Z_STRVAL_P(value), Z_STRLEN_P(value));
		case IS_ARRAY:
			break;
		default:
			return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(value), name, member) {
		if (!(name && zend_string_equals_literal(name, "label")) && !is_silent(member)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

bool mcp_report_tree_is_silent(zval *report)
{
	zval *data = MCP_JSON_MEMBER(report, "reportData");

	return !data || is_silent(data);
}
/* }}} */
