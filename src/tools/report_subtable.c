#include "tools/report_subtable.h"
#include "tools/lump_table.h"
#include "tools/params.h"
#include "tools/record.h"
#include "tools/report_row.h"

#include "mcp/json.h"

#define NOT_SHOWN \
	"This subtable belongs to no row that is shown: the row above it has too few visits (setting minimum_visits), or idSubtable does not " \
	"come from this report, time and segment."

#define LEAVES_FEW \
	"This subtable cannot be shown: it has all but a few visits of the row above it, and would give those away (setting minimum_visits)."

#define ONE_PERIOD "With the setting minimum_visits a subtable can be read for one period only."

static bool is_id(zval *value, zend_long wanted)
{
	zend_long id;

	return value && mcp_record_integer(value, &id) && id == wanted;
}

/* {{{ the first level */

/* Does a row that is shown carry this subtable? */
static bool shown_row_has(zend_long minimum, zval *report, zend_long id_subtable, mcp_lump_size *size)
{
	zval *data = MCP_JSON_MEMBER(report, "reportData"), *meta = MCP_JSON_MEMBER(report, "reportMetadata");
	mcp_lump fold = { 0 };
	mcp_lump_shown *shown;
	bool found = false;
	uint32_t count;

	if (!data || !meta) {
		return false;
	}
	fold.minimum = minimum;
	fold.columns = MCP_JSON_MEMBER(report, "columns");
	count = mcp_lump_table(&fold, data, meta, &shown);
	for (uint32_t i = 0; i < count; i++) {
		if (!Z_ISUNDEF(shown[i].meta) && !shown[i].others) {
			zval *stored = zend_hash_str_find(Z_ARRVAL(shown[i].meta), ZEND_STRL("idsubdatatable_in_db"));

			if (is_id(stored ? stored : zend_hash_str_find(Z_ARRVAL(shown[i].meta), ZEND_STRL("idsubdatatable")), id_subtable)) {
				found = true;
				*size = shown[i].size;
			}
		}
		zval_ptr_dtor(&shown[i].data);
		zval_ptr_dtor(&shown[i].meta);
	}
	efree(shown);
	return found;
}

/* Reads the whole first level of a report. False: it is not to be had. */
static bool read_first_level(mcp_report_lump *f, const mcp_report_choice *choice, zval *report)
{
	mcp_report_request above = *f->request;
	mcp_failure failure = {0};
	mcp_table_facts facts = {0};
	zval params;

	above.id_subtable = 0;
	if (!mcp_report_request_processed(&above, choice, &params)) {
		return false;
	}
	if (!mcp_ask_matomo(above.call, "API.getProcessedReport", &params, MCP_TEXTS_ENGLISH, report, &facts, &failure)) {
		mcp_failure_clear(&failure);
		return false;
	}
	if (Z_TYPE_P(report) != IS_ARRAY || !facts.is_table || facts.is_map) {
		zval_ptr_dtor(report);
		return false;
	}
	return true;
}

static bool is_below_first_level(mcp_report_lump *f, const mcp_report_choice *choice, mcp_lump_size *size)
{
	zval report;
	bool found;

	if (!read_first_level(f, choice, &report)) {
		return false;
	}
	found = shown_row_has(mcp_policy_of(f->request->call)->minimum_visits, &report, f->request->id_subtable, size);
	zval_ptr_dtor(&report);
	return found;
}
/* }}} */

/* {{{ the whole tree */

/* Walks rows that are shown; a row has its columns, its facts and its `subtable` in one. */
static bool tree_has(zend_long minimum, zval *columns, zval *rows, zend_long id_subtable, int depth_left,
	mcp_lump_size *size)
{
	uint32_t count = Z_TYPE_P(rows) == IS_ARRAY ? zend_hash_num_elements(Z_ARRVAL_P(rows)) : 0, i = 0;
	mcp_lump_item *items;
	bool found = false;
	zval *row;

	if (count == 0 || depth_left == 0) {
		return false;
	}
	items = ecalloc(count, sizeof(mcp_lump_item));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		ZVAL_DEREF(row);
		items[i].size = mcp_lump_measure(row, columns);
		i++;
	} ZEND_HASH_FOREACH_END();
	if (mcp_lump_decide(items, count, minimum)) {
		i = 0;
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
			const mcp_lump_item *item = &items[i++];
			zval *below;

			ZVAL_DEREF(row);
			if (item->folded || Z_TYPE_P(row) != IS_ARRAY) {
				continue;
			}
			below = zend_hash_str_find_deref(Z_ARRVAL_P(row), ZEND_STRL("subtable"));
			if (is_id(zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("idsubdatatable")), id_subtable)) {
				found = true;
				*size = item->size;
				break;
			}
			if (below && tree_has(minimum, columns, below, id_subtable, depth_left - 1, size)) {
				found = true;
				break;
			}
		} ZEND_HASH_FOREACH_END();
	}
	efree(items);
	return found;
}

static bool is_in_tree(mcp_report_lump *f, const mcp_report_choice *choice, zval *metadata, mcp_lump_size *size)
{
	mcp_report_request above = *f->request;
	mcp_call *call = f->request->call;
	mcp_failure failure = {0};
	zend_string *method;
	zval params, tree;
	bool asked, found;

	above.id_subtable = 0;
	if (!mcp_report_request_counting(&above, choice, metadata, &params)) {
		return false;
	}
	add_assoc_string(&params, "expanded", "1");
	method = zend_strpprintf(0, "%s.%s", ZSTR_VAL(choice->module), ZSTR_VAL(choice->action));
	asked = mcp_ask_matomo(call, ZSTR_VAL(method), &params, MCP_TEXTS_ENGLISH, &tree, NULL, &failure);
	zend_string_release(method);
	if (!asked) {
		mcp_failure_clear(&failure);
		return false;
	}
	found = tree_has(mcp_policy_of(call)->minimum_visits, MCP_JSON_MEMBER(f->report, "columns"), &tree, f->request->id_subtable,
		MCP_LUMP_LEVELS_MAX, size);
	zval_ptr_dtor(&tree);
	return found;
}
/* }}} */

/* {{{ the report above */
static mcp_report_choice choice_of(zval *metadata)
{
	const mcp_report_choice choice = {
		mcp_report_row_text(metadata, "module"), mcp_report_row_text(metadata, "action"), MCP_JSON_MEMBER(metadata, "parameters")
	};

	return choice;
}

static bool loads(zval *above, zend_string *module, zend_string *action)
{
	zend_string *its_module = mcp_report_row_text(above, "module"), *loaded = mcp_report_row_text(above, "actionToLoadSubTables");

	return its_module && loaded && zend_string_equals(its_module, module) && zend_string_equals(loaded, action)
		&& mcp_report_row_text(above, "action") && !mcp_report_row_is_subtable(above);
}

/* Some report whose rows lead to this one. */
static bool is_below_another(mcp_report_lump *f, const mcp_report_choice *choice, mcp_lump_size *size, mcp_outcome *outcome)
{
	zval *rows, *above;

	*outcome = mcp_report_lookup_all(f->lookup, &rows);
	if (*outcome != MCP_CALL_DONE) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), above) {
		ZVAL_DEREF(above);
		if (loads(above, choice->module, choice->action)) {
			const mcp_report_choice other = choice_of(above);

			if (is_below_first_level(f, &other, size)) {
				return true;
			}
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}
/* }}} */

/* The rows that were asked for, together. */
static mcp_lump_size size_of_rows(zval *report)
{
	zval *data = MCP_JSON_MEMBER(report, "reportData"), *columns = MCP_JSON_MEMBER(report, "columns"), *row;
	mcp_lump_size sum = { 0, 0, false, false };

	if (data && Z_TYPE_P(data) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(data), row) {
			mcp_lump_size size;

			ZVAL_DEREF(row);
			size = mcp_lump_measure(row, columns);
			mcp_lump_grow(&sum, &size);
		} ZEND_HASH_FOREACH_END();
	}
	return sum;
}

static mcp_outcome judge(mcp_report_lump *f, const mcp_lump_size *above)
{
	const mcp_lump_size rows = size_of_rows(f->report);

	return mcp_lump_leaves_few(above, &rows, mcp_policy_of(f->request->call)->minimum_visits)
		? mcp_call_refuse(f->request->call, LEAVES_FEW) : MCP_CALL_DONE;
}

mcp_outcome mcp_report_subtable_admit(mcp_report_lump *f, zval *metadata)
{
	const mcp_report_choice choice = choice_of(metadata);
	zend_string *loaded = mcp_report_row_text(metadata, "actionToLoadSubTables");
	mcp_call *call = f->request->call;
	mcp_lump_size above = { 0, 0, false, false };
	mcp_outcome outcome = MCP_CALL_DONE;

	if (f->facts->is_map) {
		return mcp_call_refuse(call, ONE_PERIOD);
	}
	if (!mcp_report_row_is_subtable(metadata)) {
		if (is_below_first_level(f, &choice, &above)
				|| (loaded && zend_string_equals(loaded, choice.action) && is_in_tree(f, &choice, metadata, &above))) {
			return judge(f, &above);
		}
	} else if (is_below_another(f, &choice, &above, &outcome)) {
		return judge(f, &above);
	}
	return outcome == MCP_CALL_DONE ? mcp_call_refuse(call, NOT_SHOWN) : outcome;
}
