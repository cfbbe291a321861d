#include "tools/report_names.h"

#include "mcp/json.h"
#include "tools/masked_names.h"

#define NOT_RECURSIVE \
	"filter_pattern_recursive and filter_column_recursive cannot be used, because names may be masked. Use flat and filter_pattern."

#define DEPTH_MAX 8

static zval *given(const mcp_report_request *request, const char *name)
{
	zval *value = zend_hash_str_find_deref((HashTable *) Z_ARRVAL(request->generic), name, strlen(name));

	return !value || Z_TYPE_P(value) == IS_NULL || (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) == 0) ? NULL : value;
}

bool mcp_report_names_read(mcp_report_request *request)
{
	if (given(request, "filter_pattern_recursive") || given(request, "filter_column_recursive")) {
		mcp_call_refuse(request->call, NOT_RECURSIVE);
		return false;
	}
	request->by_name = given(request, "label") || given(request, "filter_pattern");
	return true;
}

static bool is_list(zval *rows)
{
	return rows && Z_TYPE_P(rows) == IS_ARRAY && zend_array_is_list(Z_ARRVAL_P(rows));
}

/* {{{ sifting */
typedef struct sieve {
	const mcp_report_request *request;
	const char *column;       /* that the pattern looks at */
	bool all;
	zend_long returned;       /* of the largest table */
	zend_long total;
} sieve;

static bool is_found(const sieve *s, zval *row, zval *meta)
{
	zval *name;

	if (s->all || Z_TYPE_P(row) != IS_ARRAY) {
		return false;
	}
	name = zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("label"));
	if (mcp_name_is_masked(s->request->call, name)) {
		return false;
	}
	name = zend_hash_str_find(Z_ARRVAL_P(row), s->column, strlen(s->column));
	if (!name && meta && Z_TYPE_P(meta) == IS_ARRAY) {
		name = zend_hash_str_find(Z_ARRVAL_P(meta), s->column, strlen(s->column));
	}
	return !mcp_name_is_masked(s->request->call, name);
}

/* Two lists in the same order; `metas` may be NULL. */
static void sift_rows(sieve *s, zval *rows, zval *metas)
{
	const mcp_report_request *request = s->request;
	zend_long total = 0, returned = 0;
	uint32_t count = zend_hash_num_elements(Z_ARRVAL_P(rows));
	zval data, meta;

	array_init(&data);
	array_init(&meta);
	for (uint32_t i = 0; i < count; i++) {
		zval *row = zend_hash_index_find_deref(Z_ARRVAL_P(rows), i);
		zval *facts = metas ? zend_hash_index_find_deref(Z_ARRVAL_P(metas), i) : NULL;

		if (!row || !is_found(s, row, facts)) {
			continue;
		}
		if (total >= request->offset && returned < request->limit) {
			Z_TRY_ADDREF_P(row);
			add_next_index_zval(&data, row);
			if (facts) {
				Z_TRY_ADDREF_P(facts);
				add_next_index_zval(&meta, facts);
			}
			returned++;
		}
		total++;
	}
	zval_ptr_dtor(rows);
	ZVAL_COPY_VALUE(rows, &data);
	if (metas) {
		zval_ptr_dtor(metas);
		ZVAL_COPY_VALUE(metas, &meta);
	} else {
		zval_ptr_dtor(&meta);
	}
	s->returned = MAX(s->returned, returned);
	s->total = MAX(s->total, total);
}

static zval *part_for_writing(zval *report, const char *name)
{
	zval *part = zend_hash_str_find_deref(Z_ARRVAL_P(report), name, strlen(name));

	if (part && Z_TYPE_P(part) == IS_ARRAY) {
		SEPARATE_ARRAY(part);
	}
	return part;
}

void mcp_report_names_sift(const mcp_report_request *request, bool all, zval *report, mcp_table_facts *facts)
{
	zval *column = given(request, "filter_column"), *data, *metadata, *rows, *metas;
	sieve s = { request, "label", all, 0, 0 };
	zend_string *period;
	zend_ulong index;

	if (column && Z_TYPE_P(column) == IS_STRING) {
		s.column = Z_STRVAL_P(column);
	}
	SEPARATE_ARRAY(report);
	data = part_for_writing(report, "reportData");
	metadata = part_for_writing(report, "reportMetadata");
	if (is_list(data)) {
		sift_rows(&s, data, is_list(metadata) ? metadata : NULL);
	} else if (data && Z_TYPE_P(data) == IS_ARRAY && facts->is_map) {
		ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(data), index, period, rows) {
			ZVAL_DEREF(rows);
			metas = NULL;
			if (metadata && Z_TYPE_P(metadata) == IS_ARRAY) {
				metas = period ? zend_hash_find(Z_ARRVAL_P(metadata), period) : zend_hash_index_find(Z_ARRVAL_P(metadata), index);
			}
			if (metas) {
				ZVAL_DEREF(metas);
			}
			if (is_list(rows)) {
				sift_rows(&s, rows, is_list(metas) ? metas : NULL);
			}
		} ZEND_HASH_FOREACH_END();
	} else {
		return; /* one object: nothing was found by name */
	}
	facts->rows = s.returned;
	facts->total_rows = s.total;
}
/* }}} */

/* {{{ segments */
static void drop_segment(zval *row)
{
	SEPARATE_ARRAY(row);
	zend_hash_str_del(Z_ARRVAL_P(row), ZEND_STRL("segment"));
}

static void hide_segments(const mcp_call *call, zval *rows, zval *metas, int depth_left)
{
	zend_string *name;
	zend_ulong index;
	zval *row, *meta;

	if (depth_left == 0 || !rows || !metas || Z_TYPE_P(rows) != IS_ARRAY || Z_TYPE_P(metas) != IS_ARRAY) {
		return;
	}
	SEPARATE_ARRAY(metas);
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(rows), index, name, row) {
		ZVAL_DEREF(row);
		meta = name ? zend_hash_find(Z_ARRVAL_P(metas), name) : zend_hash_index_find(Z_ARRVAL_P(metas), index);
		if (!meta || Z_TYPE_P(row) != IS_ARRAY) {
			continue;
		}
		ZVAL_DEREF(meta);
		hide_segments(call, row, meta, depth_left - 1);
		if (Z_TYPE_P(meta) == IS_ARRAY && zend_hash_str_exists(Z_ARRVAL_P(meta), ZEND_STRL("segment"))
				&& mcp_name_is_masked(call, zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("label")))) {
			drop_segment(meta);
		}
	} ZEND_HASH_FOREACH_END();
}

/* Rows that hold their facts themselves: subtables of an expanded report. */
static void hide_own_segments(const mcp_call *call, zval *rows, int depth_left)
{
	zval *row;

	if (depth_left == 0 || !rows || Z_TYPE_P(rows) != IS_ARRAY) {
		return;
	}
	SEPARATE_ARRAY(rows);
	if (zend_hash_str_exists(Z_ARRVAL_P(rows), ZEND_STRL("segment"))
			&& mcp_name_is_masked(call, zend_hash_str_find(Z_ARRVAL_P(rows), ZEND_STRL("label")))) {
		drop_segment(rows);
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		ZVAL_DEREF(row);
		hide_own_segments(call, row, depth_left - 1);
	} ZEND_HASH_FOREACH_END();
}

void mcp_report_names_hide_segments(const mcp_call *call, zval *report)
{
	zval *data, *metadata;

	SEPARATE_ARRAY(report);
	data = part_for_writing(report, "reportData");
	metadata = part_for_writing(report, "reportMetadata");
	hide_segments(call, data, metadata, 2); /* periods, rows */
	hide_own_segments(call, data, DEPTH_MAX);
}
/* }}} */
