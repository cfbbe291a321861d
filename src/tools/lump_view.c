#include "tools/lump_view.h"
#include "tools/lump.h"
#include "tools/masked_names.h"

#include "core/pattern.h"
#include "core/utf8.h"
#include "mcp/json.h"

#define NOT_WITH_MINIMUM \
	"apiParameters has something that cannot be used with the setting minimum_visits. Use flat, columns, label, filter_sort_column, " \
	"filter_sort_order, filter_column and filter_pattern only; to compare, call this tool once for each time or segment."

#define PATTERN_INVALID "filter_pattern is no regular expression."

/* {{{ taking parameters */
static zval *find(mcp_report_request *request, const char *name)
{
	return zend_hash_str_find_deref(Z_ARRVAL(request->generic), name, strlen(name));
}

/* NULL: there is none, or it is empty. */
static zend_string *take_text(mcp_report_request *request, const char *name)
{
	zval *value = find(request, name);
	zend_string *text = NULL;

	if (value && (Z_TYPE_P(value) == IS_STRING || Z_TYPE_P(value) == IS_LONG || Z_TYPE_P(value) == IS_DOUBLE)) {
		text = zval_get_string(value);
		if (ZSTR_LEN(text) == 0) {
			zend_string_release(text);
			text = NULL;
		}
	}
	zend_hash_str_del(Z_ARRVAL(request->generic), name, strlen(name));
	return text;
}

static bool take_flag(mcp_report_request *request, const char *name)
{
	zval *value = find(request, name);
	bool on = value && zend_is_true(value) && !(Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "false"));

	zend_hash_str_del(Z_ARRVAL(request->generic), name, strlen(name));
	return on;
}

static void take_labels(mcp_report_request *request, zval *labels)
{
	zval *value = find(request, "label"), *label;

	if (value && Z_TYPE_P(value) != IS_NULL && !(Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) == 0)) {
		array_init(labels);
		if (Z_TYPE_P(value) != IS_ARRAY) {
			add_next_index_str(labels, zval_get_string(value));
		} else {
			ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), label) {
				ZVAL_DEREF(label);
				if (Z_TYPE_P(label) == IS_STRING) {
					add_next_index_str(labels, zend_string_copy(Z_STR_P(label)));
				}
			} ZEND_HASH_FOREACH_END();
		}
	}
	zend_hash_str_del(Z_ARRVAL(request->generic), ZEND_STRL("label"));
}

bool mcp_lump_view_take(mcp_report_request *request, mcp_lump_view *view)
{
	static const char *const ignored[] = { "expanded", "filter_limit", "filter_offset", NULL };
	zend_string *order, *name;

	memset(view, 0, sizeof(*view));
	ZVAL_UNDEF(&view->labels);
	view->call = request->call;
	view->limit = request->limit;
	view->offset = request->offset;
	SEPARATE_ARRAY(&request->generic);
	view->sort_column = take_text(request, "filter_sort_column");
	order = take_text(request, "filter_sort_order");
	view->ascending = order && zend_string_equals_literal_ci(order, "asc");
	if (order) {
		zend_string_release(order);
	}
	view->pattern = take_text(request, "filter_pattern");
	view->column = take_text(request, "filter_column");
	if (!view->column) {
		view->column = zend_string_init(ZEND_STRL("label"), 0);
	}
	take_labels(request, &view->labels);
	view->flat = take_flag(request, "flat");
	for (const char *const *each = ignored; *each; each++) {
		zend_hash_str_del(Z_ARRVAL(request->generic), *each, strlen(*each));
	}
	request->whole = true;

	ZEND_HASH_FOREACH_STR_KEY(Z_ARRVAL(request->generic), name) {
		if (!name || !zend_string_equals_literal(name, "columns")) {
			mcp_call_refuse(request->call, NOT_WITH_MINIMUM);
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	if (!mcp_lump_view_usable(view)) {
		mcp_call_refuse(request->call, PATTERN_INVALID);
		return false;
	}
	return true;
}

void mcp_lump_view_clear(mcp_lump_view *view)
{
	if (view->sort_column) {
		zend_string_release(view->sort_column);
	}
	if (view->pattern) {
		zend_string_release(view->pattern);
	}
	if (view->column) {
		zend_string_release(view->column);
	}
	zval_ptr_dtor(&view->labels);
	memset(view, 0, sizeof(*view));
	ZVAL_UNDEF(&view->labels);
}
/* }}} */

/* {{{ filters */
static mcp_pattern *compile(const mcp_lump_view *view)
{
	zend_string *source = zend_strpprintf(0, "(?i)%s", ZSTR_VAL(view->pattern));
	const char *error;
	mcp_pattern *pattern = mcp_pattern_compile(mcp_text_of(ZSTR_VAL(source), ZSTR_LEN(source)), true, &error);

	zend_string_release(source);
	return pattern;
}

bool mcp_lump_view_usable(const mcp_lump_view *view)
{
	mcp_pattern *pattern;
	bool usable;

	if (!view->pattern) {
		return true;
	}
	if (!mcp_utf8_is_valid(mcp_text_of(ZSTR_VAL(view->pattern), ZSTR_LEN(view->pattern)))) {
		return false;
	}
	pattern = compile(view);
	usable = pattern != NULL;
	mcp_pattern_destroy(&pattern);
	return usable;
}

static zval *member(const mcp_lump_shown *row, zend_string *name)
{
	zval *value = zend_hash_find(Z_ARRVAL(row->data), name);

	return value || Z_ISUNDEF(row->meta) ? value : zend_hash_find(Z_ARRVAL(row->meta), name);
}

static bool matches(const mcp_lump_view *view, const mcp_pattern *pattern, mcp_matcher *matcher, const mcp_lump_shown *row)
{
	zval *value = member(row, view->column);
	size_t start, end;
	zend_string *text;
	mcp_text subject;
	bool match;

	if (!value || Z_TYPE_P(value) == IS_ARRAY || Z_TYPE_P(value) == IS_OBJECT) {
		return false;
	}
	text = zval_get_string(value);
	subject = mcp_text_of(ZSTR_VAL(text), ZSTR_LEN(text));
	match = mcp_utf8_is_valid(subject)
		&& mcp_pattern_find(pattern, matcher, subject, 0, &start, &end) == MCP_MATCH_YES;
	zend_string_release(text);
	return match;
}

static bool has_label(const mcp_lump_view *view, const mcp_lump_shown *row)
{
	zval *label = zend_hash_str_find(Z_ARRVAL(row->data), ZEND_STRL("label")), *wanted;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(view->labels), wanted) {
		if (label && fast_equal_check_function(label, wanted)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

static void drop(mcp_lump_shown *row)
{
	zval_ptr_dtor(&row->data);
	zval_ptr_dtor(&row->meta);
	ZVAL_UNDEF(&row->data);
	ZVAL_UNDEF(&row->meta);
}

/* A name that is masked is found by no filter: see masked_names.h. */
static bool is_hidden(const mcp_lump_view *view, const mcp_lump_shown *row)
{
	return mcp_name_is_masked(view->call, zend_hash_str_find(Z_ARRVAL(row->data), ZEND_STRL("label")))
		|| (view->pattern && mcp_name_is_masked(view->call, member(row, view->column)));
}

/* Keeps what the filters like, in place; returns how many. A row of others is none that anybody asked for. */
static uint32_t filter(const mcp_lump_view *view, mcp_lump_shown *rows, uint32_t count)
{
	mcp_pattern *pattern = view->pattern ? compile(view) : NULL;
	mcp_matcher *matcher = pattern ? mcp_matcher_create() : NULL;
	bool by_name = view->pattern || !Z_ISUNDEF(view->labels);
	uint32_t kept = 0;

	for (uint32_t i = 0; i < count; i++) {
		bool keep = !(by_name && rows[i].others)
			&& (!view->pattern || (matcher && matches(view, pattern, matcher, &rows[i])))
			&& (Z_ISUNDEF(view->labels) || has_label(view, &rows[i]))
			&& !(by_name && is_hidden(view, &rows[i])); /* last: it reads the whole name */

		if (keep) {
			rows[kept++] = rows[i];
		} else {
			drop(&rows[i]);
		}
	}
	mcp_matcher_destroy(&matcher);
	mcp_pattern_destroy(&pattern);
	return kept;
}
/* }}} */

/* {{{ order */
typedef struct sort_item {
	mcp_lump_shown row;
	double number;
	bool is_number;
	const mcp_lump_view *view;   /* qsort has no room for a context */
	uint32_t place;
} sort_item;

static int compare_values(const sort_item *a, const sort_item *b)
{
	zval *first, *second;

	if (a->is_number && b->is_number) {
		return (a->number > b->number) - (a->number < b->number);
	}
	if (a->is_number != b->is_number) {
		return a->is_number ? 1 : -1;
	}
	first = member(&a->row, a->view->sort_column);
	second = member(&b->row, a->view->sort_column);
	if (first && second && Z_TYPE_P(first) == IS_STRING && Z_TYPE_P(second) == IS_STRING) {
		return zend_binary_strcasecmp(Z_STRVAL_P(first), Z_STRLEN_P(first), Z_STRVAL_P(second), Z_STRLEN_P(second));
	}
	return (first != NULL) - (second != NULL);
}

static int compare_items(const void *left, const void *right)
{
	const sort_item *a = left, *b = right;
	int order;

	if (a->row.others != b->row.others) {
		return a->row.others ? 1 : -1;
	}
	order = a->view->sort_column ? compare_values(a, b) : 0;
	if (order == 0) {
		return (a->place > b->place) - (a->place < b->place);
	}
	return a->view->ascending ? order : -order;
}

static void sort(const mcp_lump_view *view, mcp_lump_shown *rows, uint32_t count)
{
	sort_item *items = safe_emalloc(count + 1, sizeof(sort_item), 0);
	bool by_label = view->sort_column && zend_string_equals_literal(view->sort_column, "label");

	for (uint32_t i = 0; i < count; i++) {
		zval *value = view->sort_column && !by_label ? member(&rows[i], view->sort_column) : NULL;

		items[i].row = rows[i];
		items[i].number = 0;
		items[i].is_number = value && mcp_lump_number(value, &items[i].number);
		items[i].view = view;
		items[i].place = i;
	}
	qsort(items, count, sizeof(sort_item), compare_items);
	for (uint32_t i = 0; i < count; i++) {
		rows[i] = items[i].row;
	}
	efree(items);
}
/* }}} */

uint32_t mcp_lump_view_apply(const mcp_lump_view *view, mcp_lump_shown *rows, uint32_t count, zval *data, zval *meta)
{
	uint32_t left = filter(view, rows, count);
	bool has_meta = false;

	sort(view, rows, left);
	array_init(data);
	array_init(meta);
	for (uint32_t i = 0; i < left; i++) {
		has_meta = has_meta || !Z_ISUNDEF(rows[i].meta);
	}
	for (uint32_t i = 0; i < left; i++) {
		if ((zend_long) i < view->offset || (zend_long) i - view->offset >= view->limit) {
			drop(&rows[i]);
			continue;
		}
		add_next_index_zval(data, &rows[i].data);
		if (has_meta) {
			if (Z_ISUNDEF(rows[i].meta)) {
				array_init(&rows[i].meta);
			}
			add_next_index_zval(meta, &rows[i].meta);
		}
	}
	return left;
}
