#include "tools/report_lookup.h"
#include "tools/params.h"
#include "tools/period.h"
#include "tools/record.h"
#include "tools/report_row.h"
#include "tools/visitor_level.h"

#include "mcp/json.h"

void mcp_report_lookup_init(mcp_report_lookup *lookup, mcp_call *call, zend_long id_site, bool with_docs)
{
	memset(lookup, 0, sizeof(*lookup));
	lookup->call = call;
	lookup->id_site = id_site;
	lookup->with_docs = with_docs;
	ZVAL_UNDEF(&lookup->rows);
}

void mcp_report_lookup_clear(mcp_report_lookup *lookup)
{
	if (lookup->period) {
		zend_string_release(lookup->period);
	}
	if (lookup->date) {
		zend_string_release(lookup->date);
	}
	zval_ptr_dtor(&lookup->rows);
	ZVAL_UNDEF(&lookup->rows);
}

bool mcp_report_lookup_set_period(mcp_report_lookup *lookup, zend_string *period, zend_string *date)
{
	mcp_matomo *matomo = mcp_matomo_of(lookup->call);

	ZEND_ASSERT(!lookup->period && Z_ISUNDEF(lookup->rows));
	if (zend_string_equals_literal(period, "range")) {
		lookup->date = zend_string_copy(date);
	} else {
		lookup->date = matomo->period_start(matomo, period, date);
	}
	if (!lookup->date) {
		mcp_call_refuse(lookup->call, MCP_PERIOD_INVALID);
		return false;
	}
	lookup->period = zend_string_copy(period);
	return true;
}

static mcp_outcome load(mcp_report_lookup *lookup)
{
	mcp_call *call = lookup->call;
	mcp_failure failure = {0};
	zval params, *row;

	if (!Z_ISUNDEF(lookup->rows)) {
		return MCP_CALL_DONE;
	}
	mcp_params_init(&params, lookup->id_site);
	mcp_params_text(&params, "period", lookup->period);
	mcp_params_text(&params, "date", lookup->date);
	add_assoc_bool(&params, "hideMetricsDoc", !lookup->with_docs);
	add_assoc_bool(&params, "showSubtableReports", true);
	if (!mcp_ask_matomo(call, "API.getReportMetadata", &params, MCP_TEXTS_ENGLISH, &lookup->rows, NULL, &failure)) {
		return mcp_ask_failed(call, &failure,
			failure.kind == MCP_FAILURE_NO_ACCESS ? MCP_REPORT_NOT_FOUND : MCP_REPORT_FAILED);
	}
	if (Z_TYPE(lookup->rows) != IS_ARRAY) {
		return mcp_call_refuse(call, "Report metadata data is invalid.");
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(lookup->rows), row) {
		ZVAL_DEREF(row);
		if (!mcp_record_is_row(row)) {
			return mcp_call_refuse(call, "Report metadata data is invalid.");
		}
	} ZEND_HASH_FOREACH_END();
	return MCP_CALL_DONE;
}

mcp_outcome mcp_report_lookup_all(mcp_report_lookup *lookup, zval **rows)
{
	mcp_outcome outcome = load(lookup);

	*rows = &lookup->rows;
	return outcome;
}

/* {{{ by unique id */
static bool is_dotted_alias(zval *row, zend_string *unique_id, zend_string *selector)
{
	zend_string *module = mcp_report_row_text(row, "module");
	size_t len = module ? ZSTR_LEN(module) : 0;

	return module && ZSTR_LEN(unique_id) == ZSTR_LEN(selector) && len < ZSTR_LEN(selector)
		&& ZSTR_VAL(selector)[len] == '.' && ZSTR_VAL(unique_id)[len] == '_'
		&& memcmp(ZSTR_VAL(selector), ZSTR_VAL(unique_id), len) == 0
		&& memcmp(ZSTR_VAL(selector) + len + 1, ZSTR_VAL(unique_id) + len + 1, ZSTR_LEN(selector) - len - 1) == 0;
}

/* How a search ends that has found a report. */
static mcp_outcome found_report(const mcp_report_lookup *lookup, zval *metadata)
{
	if (mcp_visitor_report_denied(lookup->call, metadata)) {
		return mcp_call_refuse(lookup->call, MCP_VISITOR_REPORT_REFUSED);
	}
	return MCP_CALL_DONE;
}

mcp_outcome mcp_report_lookup_by_id(mcp_report_lookup *lookup, zend_string *unique_id, zval **row)
{
	mcp_outcome outcome = load(lookup);
	zval *candidate, *alias = NULL;

	if (outcome != MCP_CALL_DONE) {
		return outcome;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(lookup->rows), candidate) {
		zend_string *id;

		ZVAL_DEREF(candidate);
		id = mcp_report_row_text(candidate, "uniqueId");
		if (id && zend_string_equals(id, unique_id)) {
			*row = candidate;
			return found_report(lookup, candidate);
		}
		if (id && !alias && is_dotted_alias(candidate, id, unique_id)) {
			alias = candidate;
		}
	} ZEND_HASH_FOREACH_END();
	if (!alias) {
		return mcp_call_refuse(lookup->call, MCP_REPORT_NOT_FOUND);
	}
	*row = alias;
	return found_report(lookup, alias);
}
/* }}} */

/* {{{ by module, action and parameters */

/* A parameter's value as text: booleans 1 and 0, nested values as JSON with sorted keys. NULL: no such text. Owned. */
static zend_string *value_text(zval *value)
{
	zend_string *text;
	zval sorted;

	switch (Z_TYPE_P(value)) {
		case IS_TRUE:
		case IS_FALSE:
			return ZSTR_CHAR(Z_TYPE_P(value) == IS_TRUE ? '1' : '0');
		case IS_NULL:
			return ZSTR_EMPTY_ALLOC();
		case IS_LONG:
		case IS_DOUBLE:
		case IS_STRING:
			return zval_get_string(value);
		default:
			break;
	}
	mcp_params_plain(value, &sorted);
	text = mcp_json_write(&sorted);
	zval_ptr_dtor(&sorted);
	return text;
}

static bool same_text(zval *a, zval *b)
{
	zend_string *left = value_text(a), *right = value_text(b);
	bool same = left && right && zend_string_equals(left, right);

	if (left) {
		zend_string_release(left);
	}
	if (right) {
		zend_string_release(right);
	}
	return same;
}

static uint32_t count_of(HashTable *parameters)
{
	return parameters ? zend_hash_num_elements(parameters) : 0;
}

/* The same keys with equivalent values. */
static bool equivalent(HashTable *own, HashTable *wanted, HashTable *more)
{
	zend_string *name;
	zend_ulong index;
	zval *value;

	if (count_of(own) != count_of(wanted) + count_of(more)) {
		return false;
	}
	if (!own) {
		return true;
	}
	ZEND_HASH_FOREACH_KEY_VAL(own, index, name, value) {
		zval *other = NULL;

		if (wanted) {
			other = name ? zend_hash_find_deref(wanted, name) : zend_hash_index_find(wanted, index);
		}
		if (!other && more && name) {
			other = zend_hash_find_deref(more, name);
		}
		ZVAL_DEREF(value);
		if (!other || !same_text(value, other)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static HashTable *members_of(zval *object)
{
	if (object && Z_TYPE_P(object) == IS_ARRAY) {
		return Z_ARRVAL_P(object);
	}
	return object ? mcp_json_members(object) : NULL;
}

static bool text_is(zval *row, const char *name, zend_string *wanted)
{
	zend_string *text = mcp_report_row_text(row, name);

	return text && zend_string_equals(text, wanted);
}

/* How many rows match; the first one in `*row`. */
static uint32_t search(mcp_report_lookup *lookup, zend_string *module, zend_string *action, HashTable *wanted,
	HashTable *more, zval **row)
{
	uint32_t found = 0;
	zval *candidate;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(lookup->rows), candidate) {
		ZVAL_DEREF(candidate);
		if (text_is(candidate, "module", module) && text_is(candidate, "action", action)
				&& equivalent(members_of(MCP_JSON_MEMBER(candidate, "parameters")), wanted, more)) {
			if (found++ == 0) {
				*row = candidate;
			}
		}
	} ZEND_HASH_FOREACH_END();
	return found;
}

mcp_outcome mcp_report_lookup_by_action(mcp_report_lookup *lookup, zend_string *module, zend_string *action,
	zval *parameters, zval *more, zval **row)
{
	mcp_outcome outcome = load(lookup);
	uint32_t found;

	if (outcome != MCP_CALL_DONE) {
		return outcome;
	}
	found = search(lookup, module, action, members_of(parameters), NULL, row);
	if (found == 0 && count_of(members_of(more)) > 0) {
		found = search(lookup, module, action, members_of(parameters), members_of(more), row);
	}
	if (found == 0) {
		return mcp_call_refuse(lookup->call, MCP_REPORT_NOT_FOUND);
	}
	if (found > 1) {
		return mcp_call_refuse(lookup->call, "Multiple reports matched. Provide reportUniqueId.");
	}
	return found_report(lookup, *row);
}
/* }}} */
