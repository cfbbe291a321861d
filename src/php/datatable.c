#include "php/datatable.h"
#include "php/call.h"
#include "php/matomo.h"
#include "core/limits.h"

#include "ext/standard/html.h"

#include <math.h>

static bool copy_value(zval *in, zval *out, mcp_table_facts *facts, int depth_left);

/* Matomo stores labels escaped; its own JSON output decodes them the same way (ENT_QUOTES, UTF-8). */
static void copy_text(zend_string *text, zval *out)
{
	if (memchr(ZSTR_VAL(text), '&', ZSTR_LEN(text))) {
		ZVAL_STR(out, php_unescape_html_entities(text, 1, ENT_HTML_QUOTE_DOUBLE | ENT_HTML_QUOTE_SINGLE, "UTF-8"));
	} else {
		ZVAL_STR_COPY(out, text);
	}
}

static bool copy_array(HashTable *in, zval *out, mcp_table_facts *facts, int depth_left)
{
	zend_string *key;
	zend_ulong index;
	zval *element, copy;

	array_init_size(out, zend_hash_num_elements(in));
	ZEND_HASH_FOREACH_KEY_VAL(in, index, key, element) {
		if (!copy_value(element, &copy, facts, depth_left - 1)) {
			return false;
		}
		if (key) {
			zval name;

			copy_text(key, &name);
			zend_hash_update(Z_ARRVAL_P(out), Z_STR(name), &copy);
			zval_ptr_dtor(&name);
		} else {
			zend_hash_index_update(Z_ARRVAL_P(out), index, &copy);
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* Calls a getter without arguments. False: it failed or is missing; nothing to release. */
static bool get(zend_object *object, const char *getter, zval *value)
{
	if (mcp_php_call_method(object, getter, 0, NULL, value, NULL) != MCP_PHP_DONE) {
		return false;
	}
	return !Z_ISUNDEF_P(value);
}

/* --- rows ----------------------------------------------------------------------------------------------- */

/* Adds members that the row does not have yet: columns win over metadata, as in Matomo's own output. */
static bool add_members(zval *row, zval *members, const char *without, mcp_table_facts *facts, int depth_left)
{
	zend_string *key;
	zend_ulong index;
	zval *element, copy;

	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(members), index, key, element) {
		if (key && without && strcmp(ZSTR_VAL(key), without) == 0) {
			continue;
		}
		if (!copy_value(element, &copy, facts, depth_left)) {
			return false;
		}
		if (!(key ? zend_hash_add(Z_ARRVAL_P(row), key, &copy) : zend_hash_index_add(Z_ARRVAL_P(row), index, &copy))) {
			zval_ptr_dtor(&copy);
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool add_comparisons(zend_object *row, zval *out, int depth_left)
{
	zval comparisons, copy;
	bool done;

	if (!get(row, "getComparisons", &comparisons)) {
		return EG(exception) == NULL;
	}
	if (Z_TYPE(comparisons) != IS_OBJECT) {
		zval_ptr_dtor(&comparisons);
		return true;
	}
	done = copy_value(&comparisons, &copy, NULL, depth_left);
	if (done) {
		zend_hash_str_update(Z_ARRVAL_P(out), ZEND_STRL("comparisons"), &copy);
	}
	zval_ptr_dtor(&comparisons);
	return done;
}

/*
 * In an expanded table the object knows only a number that is valid in memory; the one that a client can use
 * stands in the row's metadata.
 */
static bool add_subtable(zend_object *row, zval *metadata, zval *out, int depth_left)
{
	zval loaded, subtable, copy, *stored;
	bool done;

	if (!get(row, "isSubtableLoaded", &loaded)) {
		return false;
	}
	if (Z_TYPE(loaded) != IS_TRUE) {
		if (!get(row, "getIdSubDataTable", &copy)) {
			return false;
		}
		if (Z_TYPE(copy) == IS_NULL || !zend_hash_str_add(Z_ARRVAL_P(out), ZEND_STRL("idsubdatatable"), &copy)) {
			zval_ptr_dtor(&copy);
		}
		return true;
	}
	stored = zend_hash_str_find(Z_ARRVAL_P(metadata), ZEND_STRL("idsubdatatable_in_db"));
	if (stored) {
		ZVAL_COPY_DEREF(&copy, stored);
		zend_hash_str_update(Z_ARRVAL_P(out), ZEND_STRL("idsubdatatable"), &copy);
	}
	if (!get(row, "getSubtable", &subtable)) {
		return false;
	}
	done = copy_value(&subtable, &copy, NULL, depth_left);
	zval_ptr_dtor(&subtable);
	if (done) {
		zend_hash_str_update(Z_ARRVAL_P(out), ZEND_STRL("subtable"), &copy);
	}
	return done;
}

static bool copy_row(zend_object *row, zval *out, mcp_table_facts *facts, int depth_left)
{
	zval columns, metadata;
	bool done = false;

	ZVAL_UNDEF(&metadata);
	array_init(out);
	if (get(row, "getColumns", &columns)) {
		if (get(row, "getMetadata", &metadata) && Z_TYPE(columns) == IS_ARRAY && Z_TYPE(metadata) == IS_ARRAY) {
			done = add_members(out, &columns, NULL, facts, depth_left)
				&& (!zend_hash_str_exists(Z_ARRVAL(metadata), ZEND_STRL("comparisons")) || add_comparisons(row, out, depth_left))
				&& add_members(out, &metadata, "idsubdatatable_in_db", facts, depth_left)
				&& add_subtable(row, &metadata, out, depth_left);
		}
		zval_ptr_dtor(&columns);
		zval_ptr_dtor(&metadata);
	}
	return done;
}

/* --- tables --------------------------------------------------------------------------------------------- */

static bool note_facts(zend_object *table, uint32_t rows, mcp_table_facts *facts)
{
	zval metadata, *entry;

	if (!facts) {
		return true;
	}
	if (!get(table, "getAllTableMetadata", &metadata)) {
		return false;
	}
	facts->is_table = true;
	facts->rows = MAX(facts->rows, (zend_long) rows);
	if (Z_TYPE(metadata) == IS_ARRAY) {
		entry = zend_hash_str_find(Z_ARRVAL(metadata), ZEND_STRL("total_rows_before_limit"));
		if (entry) {
			facts->total_rows = MAX(facts->total_rows, zval_get_long(entry));
		}
		entry = zend_hash_str_find(Z_ARRVAL(metadata), ZEND_STRL("ts_archived"));
		facts->archived = facts->archived || (entry && zend_is_true(entry));
	}
	zval_ptr_dtor(&metadata);
	return true;
}

static bool copy_rows(zend_object *table, HashTable *rows, zval *out, mcp_table_facts *facts, int depth_left)
{
	zval *row, copy;

	array_init_size(out, zend_hash_num_elements(rows));
	if (!note_facts(table, zend_hash_num_elements(rows), facts)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(rows, row) {
		ZVAL_DEREF(row);
		if (Z_TYPE_P(row) != IS_OBJECT) {
			continue;
		}
		if (!copy_row(Z_OBJ_P(row), &copy, NULL, depth_left)) {
			zval_ptr_dtor(&copy);
			return false;
		}
		zend_hash_next_index_insert(Z_ARRVAL_P(out), &copy);
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* One row without label: an object of its columns; a single column is just its value. */
static bool copy_simple(zend_object *table, HashTable *rows, zval *out, mcp_table_facts *facts, int depth_left)
{
	zval *row, *only, columns, value;
	HashPosition first;
	bool done;

	array_init(out);
	if (!note_facts(table, zend_hash_num_elements(rows), facts)) {
		return false;
	}
	zend_hash_internal_pointer_reset_ex(rows, &first);
	row = zend_hash_get_current_data_ex(rows, &first);
	if (!row || Z_TYPE_P(row) != IS_OBJECT) {
		return true;
	}
	if (!get(Z_OBJ_P(row), "getColumns", &columns)) {
		return false;
	}
	done = Z_TYPE(columns) == IS_ARRAY && add_members(out, &columns, NULL, NULL, depth_left)
		&& add_comparisons(Z_OBJ_P(row), out, depth_left);
	zval_ptr_dtor(&columns);
	if (done && zend_hash_num_elements(Z_ARRVAL_P(out)) == 1
			&& !zend_hash_str_exists(Z_ARRVAL_P(out), ZEND_STRL("comparisons"))) {
		zend_hash_internal_pointer_reset_ex(Z_ARRVAL_P(out), &first);
		only = zend_hash_get_current_data_ex(Z_ARRVAL_P(out), &first);
		ZVAL_COPY(&value, only);
		zval_ptr_dtor(out);
		ZVAL_COPY_VALUE(out, &value);
	}
	return done;
}

static bool copy_object(zend_object *object, zval *out, mcp_table_facts *facts, int depth_left)
{
	mcp_php_table_kind kind = mcp_php_matomo_table_kind(object);
	zval contents;
	bool done;

	if (kind == MCP_PHP_NO_TABLE) {
		ZVAL_NULL(out);
		return true;
	}
	if (!get(object, kind == MCP_PHP_TABLE_MAP ? "getDataTables" : "getRows", &contents)) {
		ZVAL_UNDEF(out);
		return false;
	}
	if (Z_TYPE(contents) != IS_ARRAY) {
		zval_ptr_dtor(&contents);
		ZVAL_UNDEF(out);
		return false;
	}
	if (kind == MCP_PHP_TABLE_MAP) {
		if (facts) {
			facts->is_table = true;
			facts->is_map = true;
		}
		done = copy_array(Z_ARRVAL(contents), out, facts, depth_left);
	} else if (kind == MCP_PHP_SIMPLE_TABLE) {
		done = copy_simple(object, Z_ARRVAL(contents), out, facts, depth_left);
	} else {
		done = copy_rows(object, Z_ARRVAL(contents), out, facts, depth_left);
	}
	zval_ptr_dtor(&contents);
	return done;
}

/* On failure `*out` is released and UNDEF. */
static bool copy_value(zval *in, zval *out, mcp_table_facts *facts, int depth_left)
{
	bool done = true;

	ZVAL_DEREF(in);
	ZVAL_UNDEF(out);
	if (Z_TYPE_P(in) == IS_STRING) {
		copy_text(Z_STR_P(in), out);
	} else if (Z_TYPE_P(in) == IS_DOUBLE && !isfinite(Z_DVAL_P(in))) {
		ZVAL_NULL(out); /* JSON has no such number */
	} else if (Z_TYPE_P(in) < IS_STRING) {
		ZVAL_COPY(out, in);
	} else if (depth_left <= 0 || (Z_TYPE_P(in) != IS_ARRAY && Z_TYPE_P(in) != IS_OBJECT)) {
		ZVAL_NULL(out);
	} else if (Z_TYPE_P(in) == IS_ARRAY) {
		done = copy_array(Z_ARRVAL_P(in), out, facts, depth_left);
	} else {
		done = copy_object(Z_OBJ_P(in), out, facts, depth_left - 1);
	}
	if (!done) {
		zval_ptr_dtor(out);
		ZVAL_UNDEF(out);
	}
	return done;
}

bool mcp_php_tree(zval *in, zval *out, mcp_table_facts *facts)
{
	return copy_value(in, out, facts, MCP_ANSWER_DEPTH_MAX - 8);
}
