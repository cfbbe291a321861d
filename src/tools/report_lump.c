#include "tools/report_lump.h"
#include "tools/lump_table.h"
#include "tools/params.h"
#include "tools/report_row.h"
#include "tools/report_sums.h"
#include "tools/report_subtable.h"

#include "mcp/json.h"

const mcp_field mcp_folding_fields[] = {
	MCP_OUT("minimum_visits", MCP_INTEGER, "Rows with fewer visits are not shown one by one."),
	MCP_OUT("folded_rows", MCP_INTEGER, "Rows that went into a row Others, or were withheld."),
	MCP_OUT("message", MCP_STRING | MCP_NULL, "What was left out; null: nothing."),
	MCP_FIELD_END
};

void mcp_folding_note(zval *folding, zend_long minimum, zend_long folded, bool withheld)
{
	array_init(folding);
	add_assoc_long(folding, "minimum_visits", minimum);
	add_assoc_long(folding, "folded_rows", folded);
	if (withheld || folded > 0) {
		add_assoc_string(folding, "message", withheld ? MCP_LUMP_WITHHELD : MCP_LUMP_MESSAGE);
	} else {
		add_assoc_null(folding, "message");
	}
}

/* {{{ tables */
typedef struct pages {
	zend_long returned;   /* rows, of the largest table */
	zend_long total;
} pages;

/* The rows of a tree's first level, beside its flat form. */
typedef struct above {
	zval data;
	zval meta;
} above;

static void free_item(zval *item)
{
	efree(Z_PTR_P(item));
}

/* `first`: of the same period; NULL: the rows are no tree's. */
static uint32_t fold_table(mcp_lump *fold, const above *first, zval *data, zval *meta, mcp_lump_shown **shown)
{
	mcp_lump level = *fold;
	HashTable labels;
	uint32_t count = 0;

	if (!first || fold->levels > 0) {
		return mcp_lump_table(fold, data, meta, shown);
	}
	zend_hash_init(&labels, 0, NULL, free_item, false);
	level.flat = false;
	if (mcp_lump_first_level(&level, (zval *) &first->data, (zval *) &first->meta, &labels, &fold->above_sums)) {
		fold->above = &labels;
		count = mcp_lump_table(fold, data, meta, shown);
		fold->above = NULL;
	} else {
		*shown = emalloc(sizeof(mcp_lump_shown));
		fold->withheld = true;
	}
	zval_ptr_dtor(&fold->above_sums);
	zend_hash_destroy(&labels);
	return count;
}

static void fold_one(mcp_lump *fold, const mcp_lump_view *view, const above *first, zval *data, zval *meta, zval *new_data, zval *new_meta,
	pages *p)
{
	mcp_lump_shown *shown;
	uint32_t count = fold_table(fold, first, data, meta, &shown);
	zend_long total = mcp_lump_view_apply(view, shown, count, new_data, new_meta);

	efree(shown);
	p->total = MAX(p->total, total);
	p->returned = MAX(p->returned, (zend_long) zend_hash_num_elements(Z_ARRVAL_P(new_data)));
}

/* Puts a value under the same key into another table. */
static void put(zval *table, zend_string *key, zend_ulong index, zval *value)
{
	if (key) {
		zend_hash_update(Z_ARRVAL_P(table), key, value);
	} else {
		zend_hash_index_update(Z_ARRVAL_P(table), index, value);
	}
}

static zval *table_of(zval *map, zend_string *key, zend_ulong index)
{
	if (Z_TYPE_P(map) != IS_ARRAY) {
		return NULL;
	}
	return key ? zend_hash_find_deref(Z_ARRVAL_P(map), key) : zend_hash_index_find_deref(Z_ARRVAL_P(map), index);
}

static void fold_tables(mcp_report_lump *f, mcp_lump *fold, above *first, zval *data, zval *meta, zval *new_data, zval *new_meta, pages *p)
{
	zend_string *key;
	zend_ulong index;
	zval *table;

	if (!f->facts->is_map) {
		fold_one(fold, f->view, fold->flat ? first : NULL, data, meta, new_data, new_meta, p);
		return;
	}
	array_init(new_data);
	array_init(new_meta);
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(data), index, key, table) {
		zval *facts = meta ? table_of(meta, key, index) : NULL, *its_data = NULL, *its_meta = NULL, rows, further;
		above its;

		ZVAL_DEREF(table);
		if (fold->flat) {
			its_data = table_of(&first->data, key, index);
			its_meta = table_of(&first->meta, key, index);
		}
		ZVAL_UNDEF(&its.data);
		ZVAL_UNDEF(&its.meta);
		if (its_data) {
			ZVAL_COPY_VALUE(&its.data, its_data);
		}
		if (its_meta) {
			ZVAL_COPY_VALUE(&its.meta, its_meta);
		}
		fold_one(fold, f->view, fold->flat ? &its : NULL, table, facts, &rows, &further, p);
		put(new_data, key, index, &rows);
		put(new_meta, key, index, &further);
	} ZEND_HASH_FOREACH_END();
}
/* }}} */

/* {{{ the flat form */

/* Some row has rows below it. */
static bool has_branches(zval *meta, int depth_left)
{
	zval *row;

	if (!meta || Z_TYPE_P(meta) != IS_ARRAY || depth_left == 0) {
		return false;
	}
	if (zend_hash_str_exists(Z_ARRVAL_P(meta), ZEND_STRL("idsubdatatable"))) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(meta), row) {
		ZVAL_DEREF(row);
		if (has_branches(row, depth_left - 1)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

/* Where labels are addresses, how many folders they have at most; 0: they are none. */
static uint32_t levels_of(zval *metadata)
{
	zend_string *module = mcp_report_row_text(metadata, "module"), *action = mcp_report_row_text(metadata, "action");

	if (!module || !action || !zend_string_equals_literal(module, "Actions")) {
		return 0;
	}
	/* a host, and what is behind it */
	return zend_string_equals_literal(action, "getOutlinks") || zend_string_equals_literal(action, "getDownloads") ? 2 : MCP_LUMP_LEVELS_MAX;
}

static void keep(zval *report, const char *part, zval *kept)
{
	zval *value = zend_hash_str_find_deref(Z_ARRVAL_P(report), part, strlen(part));

	if (value) {
		ZVAL_COPY(kept, value);
	}
}

/*
 * Asks for the rows once more, flat, in place of the tree's first level, which goes to `first`. MCP_CALL_DONE, or the handler's outcome.
 */
static mcp_outcome flatten(mcp_report_lump *f, zval *metadata, above *first)
{
	static const char *const parts[] = { "reportData", "reportMetadata", "reportTotal", NULL };
	const mcp_report_choice choice = {
		mcp_report_row_text(metadata, "module"), mcp_report_row_text(metadata, "action"), MCP_JSON_MEMBER(metadata, "parameters")
	};
	mcp_call *call = f->request->call;
	mcp_failure failure = {0};
	mcp_table_facts facts = {0};
	zval params, flat;

	if (!mcp_report_request_processed(f->request, &choice, &params)) {
		return MCP_CALL_REFUSED;
	}
	add_assoc_string(&params, "flat", "1");
	if (!mcp_ask_matomo(call, "API.getProcessedReport", &params, MCP_TEXTS_ENGLISH, &flat, &facts, &failure)) {
		return mcp_ask_failed(call, &failure, MCP_REPORT_FAILED);
	}
	if (Z_TYPE(flat) != IS_ARRAY || !facts.is_table || facts.is_map != f->facts->is_map) {
		zval_ptr_dtor(&flat);
		return mcp_call_refuse(call, "Report data is invalid.");
	}
	keep(f->report, "reportData", &first->data);
	keep(f->report, "reportMetadata", &first->meta);
	for (const char *const *part = parts; *part; part++) {
		zval *value = zend_hash_str_find_deref(Z_ARRVAL(flat), *part, strlen(*part));

		if (value) {
			Z_TRY_ADDREF_P(value);
			zend_hash_str_update(Z_ARRVAL_P(f->report), *part, strlen(*part), value);
		}
	}
	zval_ptr_dtor(&flat);
	return MCP_CALL_DONE;
}
/* }}} */

static void write_pagination(const mcp_lump_view *view, const pages *p, zval *out)
{
	array_init(out);
	add_assoc_long(out, "filter_limit", view->limit);
	add_assoc_long(out, "filter_offset", view->offset);
	add_assoc_long(out, "returned_rows", p->returned);
	add_assoc_long(out, "total_rows", p->total);
	add_assoc_bool(out, "has_more", p->total - p->returned > view->offset);
}

static void empty_member(zval *report, const char *name)
{
	zval empty;

	array_init(&empty);
	zend_hash_str_update(Z_ARRVAL_P(report), name, strlen(name), &empty);
}

static mcp_outcome fold_rows(mcp_report_lump *f, zval *metadata, zval *pagination, zval *folding)
{
	mcp_lump fold = { 0 };
	zval *report = f->report, data, meta;
	pages p = { 0, 0 };
	above first;

	ZVAL_UNDEF(&first.data);
	ZVAL_UNDEF(&first.meta);
	fold.minimum = mcp_policy_of(f->request->call)->minimum_visits;
	if (f->view->flat && has_branches(MCP_JSON_MEMBER(report, "reportMetadata"), 3)) {
		mcp_outcome outcome = flatten(f, metadata, &first);

		if (outcome != MCP_CALL_DONE) {
			return outcome;
		}
		fold.flat = true;
		fold.levels = levels_of(metadata);
	}
	fold.columns = MCP_JSON_MEMBER(report, "columns");
	fold.totals = MCP_JSON_MEMBER(report, "reportTotal");
	fold_tables(f, &fold, &first, MCP_JSON_MEMBER(report, "reportData"), MCP_JSON_MEMBER(report, "reportMetadata"), &data, &meta, &p);
	zend_hash_str_update(Z_ARRVAL_P(report), ZEND_STRL("reportData"), &data);
	zend_hash_str_update(Z_ARRVAL_P(report), ZEND_STRL("reportMetadata"), &meta);
	zval_ptr_dtor(&first.data);
	zval_ptr_dtor(&first.meta);
	if (fold.withheld) {
		/* The total is that of what is withheld, or gives it away beside the other periods. */
		empty_member(report, "reportTotal");
	}
	mcp_folding_note(folding, fold.minimum, fold.folded, fold.withheld);
	write_pagination(f->view, &p, pagination);
	return MCP_CALL_DONE;
}

static mcp_outcome fold_sums(mcp_report_lump *f, zval *pagination, zval *folding)
{
	zend_long minimum = mcp_policy_of(f->request->call)->minimum_visits;
	pages p = { 0, 0 };
	uint32_t withheld;
	mcp_outcome outcome = mcp_report_sums_withhold(f, minimum, &withheld);

	if (outcome != MCP_CALL_DONE) {
		return outcome;
	}
	p.returned = p.total = f->facts->rows;
	mcp_folding_note(folding, minimum, withheld, withheld > 0);
	write_pagination(f->view, &p, pagination);
	return MCP_CALL_DONE;
}

static bool is_rows(zval *table)
{
	zval *first = Z_TYPE_P(table) == IS_ARRAY ? zend_hash_index_find_deref(Z_ARRVAL_P(table), 0) : NULL;

	return first && Z_TYPE_P(first) == IS_ARRAY;
}

/* Rows, though the report names no dimension: figures of one kind are an object. */
static bool has_rows(const mcp_report_lump *f)
{
	zval *data = MCP_JSON_MEMBER(f->report, "reportData"), *table;

	if (!data || Z_TYPE_P(data) != IS_ARRAY) {
		return false;
	}
	if (!f->facts->is_map) {
		return is_rows(data);
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(data), table) {
		ZVAL_DEREF(table);
		if (is_rows(table)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

mcp_outcome mcp_report_lump_all(mcp_report_lump *f, zval *pagination, zval *folding)
{
	zval *metadata = MCP_JSON_MEMBER(f->report, "metadata");
	mcp_outcome outcome;

	SEPARATE_ARRAY(f->report);
	metadata = MCP_JSON_MEMBER(f->report, "metadata");
	if (!MCP_JSON_MEMBER(metadata, "dimension") && !has_rows(f)) {
		return fold_sums(f, pagination, folding);
	}
	if (f->request->id_subtable > 0) {
		outcome = mcp_report_subtable_admit(f, metadata);
		if (outcome != MCP_CALL_DONE) {
			return outcome;
		}
	}
	return fold_rows(f, metadata, pagination, folding);
}
