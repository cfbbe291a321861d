#include "mcp/schema_internal.h"
#include "mcp/json.h"

#define CANNOT_BE_CHECKED "cannot be checked: it is too complex for its schema, or the schema refers to itself without end"

bool mcp_schema_work(mcp_schema_run *run, uint32_t amount)
{
	if (run->stuck || run->work_left < amount) {
		run->stuck = true;
		return false;
	}
	run->work_left -= amount;
	return true;
}

zval *mcp_schema_sibling(const mcp_schema_point *at, const char *name, size_t name_len)
{
	zval *rule = zend_hash_str_find(at->rules, name, name_len);

	if (rule) {
		ZVAL_DEREF(rule);
	}
	return rule;
}

/* --- the walk ------------------------------------------------------------------------------------------- */

static bool apply_early(const mcp_schema_point *at)
{
	zend_string *name;
	zval *rule, *type = MCP_SCHEMA_SIBLING(at, "type");
	bool valid = true;

	/* The type first: when it is wrong, no other complaint about the value helps. */
	if (type && !mcp_schema_keyword_type(at, type)) {
		return false;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(at->rules, name, rule) {
		const mcp_schema_keyword *keyword = name ? mcp_schema_keyword_find(ZSTR_VAL(name), ZSTR_LEN(name)) : NULL;

		if (keyword && keyword->apply && !keyword->late && keyword->apply != mcp_schema_keyword_type) {
			ZVAL_DEREF(rule);
			valid = keyword->apply(at, rule) && valid;
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}

static bool apply_all(const mcp_schema_point *at, zval *unevaluated_items, zval *unevaluated_properties)
{
	bool valid = apply_early(at);

	/* Members in a subschema that failed are not judged by it: complaining about them too would mislead. */
	if (valid && unevaluated_items) {
		valid = mcp_schema_keyword_unevaluated_items(at, unevaluated_items);
	}
	if (valid && unevaluated_properties) {
		valid = mcp_schema_keyword_unevaluated_properties(at, unevaluated_properties);
	}
	return valid;
}

/* `at` is complete but for the rules; its marks are the caller's, who learns of what a valid schema has looked at. */
static bool apply(mcp_schema_point *at, zval *schema)
{
	mcp_schema_run *run = at->run;
	mcp_schema_marks own = { NULL }, *outer = at->marks;
	zval *items, *properties;
	bool valid;

	if (run->nesting >= MCP_SCHEMA_NESTING_MAX) {
		run->stuck = true;
	}
	if (!mcp_schema_work(run, 1)) {
		return false;
	}
	ZVAL_DEREF(schema);
	if (Z_TYPE_P(schema) == IS_FALSE) {
		return mcp_schema_wrong(at, "is not allowed here");
	}
	at->rules = mcp_json_members(schema);
	if (!at->rules) {
		return true; /* `true` and `{}` admit everything */
	}

	items = MCP_SCHEMA_SIBLING(at, "unevaluatedItems");
	properties = MCP_SCHEMA_SIBLING(at, "unevaluatedProperties");
	at->marks = outer || items || properties ? &own : NULL;

	run->nesting++;
	valid = apply_all(at, items, properties);
	run->nesting--;

	if (valid && outer) {
		mcp_schema_marks_merge(outer, &own);
	}
	mcp_schema_marks_clear(&own);
	return valid;
}

bool mcp_schema_here(const mcp_schema_point *at, zval *schema)
{
	mcp_schema_point next = { at->run, NULL, at->value, at->where, at->report, at->marks };

	return apply(&next, schema);
}

bool mcp_schema_here_quietly(const mcp_schema_point *at, zval *schema, mcp_schema_marks *marks)
{
	mcp_schema_point next = { at->run, NULL, at->value, at->where, NULL, marks };

	return apply(&next, schema);
}

bool mcp_schema_below(const mcp_schema_point *at, zval *schema, zval *value, const mcp_schema_place *where)
{
	mcp_schema_point next = { at->run, NULL, value, where, at->report, NULL };

	ZVAL_DEREF(next.value);
	return apply(&next, schema);
}

bool mcp_schema_below_quietly(const mcp_schema_point *at, zval *schema, zval *value)
{
	mcp_schema_point next = { at->run, NULL, value, NULL, NULL, NULL };

	ZVAL_DEREF(next.value);
	return apply(&next, schema);
}

bool mcp_schema_valid(zval *schema, zval *value, mcp_schema_report *report)
{
	mcp_schema_run run;
	mcp_schema_point at = { &run, NULL, value, NULL, report, NULL };
	bool valid;

	memset(&run, 0, sizeof(run));
	run.document.root = schema;
	run.work_left = MCP_SCHEMA_WORK_MAX;
	if (report) {
		ZVAL_UNDEF(&report->problems);
		report->count = 0;
	}
	ZVAL_DEREF(at.value);
	valid = apply(&at, schema);
	if (run.stuck) {
		run.stuck = false; /* so that this is written down */
		valid = mcp_schema_wrong(&at, CANNOT_BE_CHECKED);
	}
	mcp_schema_patterns_clear(&run.patterns);
	mcp_schema_document_clear(&run.document);
	return valid;
}
