/* Keywords that apply other schemas to the same value. */
#include "mcp/schema_internal.h"
#include "mcp/json.h"

MCP_SCHEMA_KEYWORD(all_of)
{
	zval *subschema;
	bool valid = true;

	if (Z_TYPE_P(rule) != IS_ARRAY) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rule), subschema) {
		valid = mcp_schema_here(at, subschema) && valid;
	} ZEND_HASH_FOREACH_END();
	return valid;
}

MCP_SCHEMA_KEYWORD(any_of)
{
	zval *subschema;
	bool found = false;

	if (Z_TYPE_P(rule) != IS_ARRAY) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rule), subschema) {
		found = mcp_schema_here_quietly(at, subschema, at->marks) || found;
		if (found && !at->marks) {
			return true; /* else every form that fits has its say in what has been looked at */
		}
	} ZEND_HASH_FOREACH_END();
	return found || mcp_schema_wrong(at, "matches none of the allowed forms");
}

MCP_SCHEMA_KEYWORD(one_of)
{
	zval *subschema;
	uint32_t matches = 0;

	if (Z_TYPE_P(rule) != IS_ARRAY) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rule), subschema) {
		matches += mcp_schema_here_quietly(at, subschema, at->marks);
	} ZEND_HASH_FOREACH_END();
	return matches == 1 || mcp_schema_wrong(at, "must match exactly one of the allowed forms");
}

MCP_SCHEMA_KEYWORD(not)
{
	zval *description;

	if (!mcp_schema_here_quietly(at, rule, NULL)) {
		return true;
	}
	/* What the schema's author says about the ban helps more than our general words. */
	description = MCP_JSON_MEMBER(rule, "description");
	return mcp_schema_wrong(at, description && Z_TYPE_P(description) == IS_STRING ? Z_STRVAL_P(description)
		: "is a combination of properties that is not allowed");
}

MCP_SCHEMA_KEYWORD(if)
{
	bool holds = mcp_schema_here_quietly(at, rule, at->marks);
	zval *consequence = holds ? MCP_SCHEMA_SIBLING(at, "then") : MCP_SCHEMA_SIBLING(at, "else");

	return !consequence || mcp_schema_here(at, consequence);
}

MCP_SCHEMA_KEYWORD(dependent_schemas)
{
	HashTable *members = mcp_json_members(at->value), *dependencies = mcp_json_members(rule);
	zend_string *name;
	zval *subschema;
	bool valid = true;

	if (!members || !dependencies) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(dependencies, name, subschema) {
		if (name && zend_hash_exists(members, name)) {
			valid = mcp_schema_here(at, subschema) && valid;
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}

MCP_SCHEMA_KEYWORD(ref)
{
	zval *target = Z_TYPE_P(rule) == IS_STRING ? mcp_schema_resolve(&at->run->document, Z_STR_P(rule)) : NULL;

	if (!target) {
		at->run->stuck = true; /* no schema that passed mcp_schema_supported gets here */
		return false;
	}
	return mcp_schema_here(at, target);
}
