/* Keywords that judge the members of objects. */
#include "mcp/schema_internal.h"
#include "mcp/json.h"

MCP_SCHEMA_KEYWORD(properties)
{
	HashTable *members = mcp_json_members(at->value), *properties = mcp_json_members(rule);
	zend_string *name;
	zval *subschema;
	bool valid = true;

	if (!members || !properties) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(properties, name, subschema) {
		zval *member = name ? zend_hash_find(members, name) : NULL;

		if (member) {
			mcp_schema_place place = { at->where, ZSTR_VAL(name), ZSTR_LEN(name), 0 };

			valid = mcp_schema_below(at, subschema, member, &place) && valid;
			mcp_schema_mark_name(at->marks, name);
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}

static bool judge_matching(const mcp_schema_point *at, HashTable *members, zend_string *pattern, zval *subschema)
{
	zend_string *name;
	zval *member;
	bool valid = true;

	ZEND_HASH_FOREACH_STR_KEY_VAL(members, name, member) {
		if (name && mcp_schema_matches(at->run, pattern, name)) {
			mcp_schema_place place = { at->where, ZSTR_VAL(name), ZSTR_LEN(name), 0 };

			valid = mcp_schema_below(at, subschema, member, &place) && valid;
			mcp_schema_mark_name(at->marks, name);
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}

MCP_SCHEMA_KEYWORD(pattern_properties)
{
	HashTable *members = mcp_json_members(at->value), *patterns = mcp_json_members(rule);
	zend_string *pattern;
	zval *subschema;
	bool valid = true;

	if (!members || !patterns) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(patterns, pattern, subschema) {
		valid = (!pattern || judge_matching(at, members, pattern, subschema)) && valid;
	} ZEND_HASH_FOREACH_END();
	return valid;
}

/* Is a name for `properties` or `patternProperties` of the same schema? */
static bool is_declared(const mcp_schema_point *at, zval *properties, HashTable *patterns, zend_string *name)
{
	zend_string *pattern;

	if (properties && mcp_json_member(properties, ZSTR_VAL(name), ZSTR_LEN(name))) {
		return true;
	}
	if (patterns) {
		ZEND_HASH_FOREACH_STR_KEY(patterns, pattern) {
			if (pattern && mcp_schema_matches(at->run, pattern, name)) {
				return true;
			}
		} ZEND_HASH_FOREACH_END();
	}
	return false;
}

static bool judge_unknown(const mcp_schema_point *at, zval *rule, zend_string *name, zval *member)
{
	mcp_schema_place place = { at->where, ZSTR_VAL(name), ZSTR_LEN(name), 0 };

	mcp_schema_mark_name(at->marks, name);
	if (Z_TYPE_P(rule) == IS_FALSE) {
		return mcp_schema_wrong_at(at, &place, "is not a known property");
	}
	return mcp_schema_below(at, rule, member, &place);
}

MCP_SCHEMA_KEYWORD(additional_properties)
{
	HashTable *members = mcp_json_members(at->value);
	zval *properties = MCP_SCHEMA_SIBLING(at, "properties"), *by_pattern = MCP_SCHEMA_SIBLING(at, "patternProperties"), *member;
	HashTable *patterns = by_pattern ? mcp_json_members(by_pattern) : NULL;
	zend_string *name;
	bool valid = true;

	if (!members || (Z_TYPE_P(rule) == IS_TRUE && !at->marks)) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(members, name, member) {
		if (name && !is_declared(at, properties, patterns, name)) {
			valid = judge_unknown(at, rule, name, member) && valid;
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}

MCP_SCHEMA_KEYWORD(unevaluated_properties)
{
	HashTable *members = mcp_json_members(at->value);
	zend_string *name;
	zval *member;
	bool valid = true;

	if (!members) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(members, name, member) {
		if (name && !mcp_schema_marked_name(at->marks, name)) {
			valid = judge_unknown(at, rule, name, member) && valid;
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}
