/* Keywords that judge which members an object has, and how many. */
#include "mcp/schema_internal.h"
#include "mcp/json.h"

static bool judge_name(const mcp_schema_point *at, zval *rule, zend_string *name)
{
	mcp_schema_place place = { at->where, ZSTR_VAL(name), ZSTR_LEN(name), 0 };
	zval text;

	ZVAL_STR(&text, name);
	return mcp_schema_below_quietly(at, rule, &text) || mcp_schema_wrong_at(at, &place, "has a name that is not allowed");
}

MCP_SCHEMA_KEYWORD(property_names)
{
	HashTable *members = mcp_json_members(at->value);
	zend_string *name;
	bool valid = true;

	if (!members) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY(members, name) {
		valid = (!name || judge_name(at, rule, name)) && valid;
	} ZEND_HASH_FOREACH_END();
	return valid;
}

static bool has_names(const mcp_schema_point *at, HashTable *members, zval *names, const char *complaint)
{
	zval *name;
	bool valid = true;

	if (Z_TYPE_P(names) != IS_ARRAY) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(names), name) {
		if (Z_TYPE_P(name) == IS_STRING && !zend_hash_exists(members, Z_STR_P(name))) {
			mcp_schema_place place = { at->where, Z_STRVAL_P(name), Z_STRLEN_P(name), 0 };

			valid = mcp_schema_wrong_at(at, &place, complaint);
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}

MCP_SCHEMA_KEYWORD(required)
{
	HashTable *members = mcp_json_members(at->value);

	/* an empty list may be a client's {}; intake has turned it into an object where that is meant */
	return !members || has_names(at, members, rule, "is required");
}

MCP_SCHEMA_KEYWORD(dependent_required)
{
	HashTable *members = mcp_json_members(at->value), *dependencies = mcp_json_members(rule);
	zend_string *name;
	zval *names;
	bool valid = true;

	if (!members || !dependencies) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(dependencies, name, names) {
		if (name && zend_hash_exists(members, name)) {
			valid = has_names(at, members, names, "is required together with another property that is given") && valid;
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}

MCP_SCHEMA_KEYWORD(min_properties)
{
	HashTable *members = mcp_json_members(at->value);

	return !members || zend_hash_num_elements(members) >= zval_get_double(rule)
		|| mcp_schema_wrong_bound(at, "must have at least %s properties", rule);
}

MCP_SCHEMA_KEYWORD(max_properties)
{
	HashTable *members = mcp_json_members(at->value);

	return !members || zend_hash_num_elements(members) <= zval_get_double(rule)
		|| mcp_schema_wrong_bound(at, "must have at most %s properties", rule);
}
