/* Keywords that judge values of every type: type, enum, const. */
#include "mcp/schema_internal.h"
#include "mcp/json.h"

static bool is_integer(zval *value)
{
	zend_long ignored;

	return mcp_schema_is_number(value) && mcp_json_integer(value, &ignored);
}

bool mcp_schema_has_type(zval *value, zend_string *type)
{
	if (zend_string_equals_literal(type, "string")) {
		return Z_TYPE_P(value) == IS_STRING;
	} else if (zend_string_equals_literal(type, "integer")) {
		return is_integer(value);
	} else if (zend_string_equals_literal(type, "number")) {
		return mcp_schema_is_number(value);
	} else if (zend_string_equals_literal(type, "object")) {
		return mcp_json_members(value) != NULL;
	} else if (zend_string_equals_literal(type, "array")) {
		return mcp_json_is_list(value);
	} else if (zend_string_equals_literal(type, "boolean")) {
		return Z_TYPE_P(value) == IS_TRUE || Z_TYPE_P(value) == IS_FALSE;
	} else if (zend_string_equals_literal(type, "null")) {
		return Z_TYPE_P(value) == IS_NULL;
	}
	return false;
}

MCP_SCHEMA_KEYWORD(type)
{
	zval *name;

	if (Z_TYPE_P(rule) == IS_STRING) {
		if (mcp_schema_has_type(at->value, Z_STR_P(rule))) {
			return true;
		}
		return at->report ? mcp_schema_wrong_bound(at, "must be of type %s", rule) : false;
	}
	if (Z_TYPE_P(rule) != IS_ARRAY) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rule), name) {
		if (Z_TYPE_P(name) == IS_STRING && mcp_schema_has_type(at->value, Z_STR_P(name))) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return mcp_schema_wrong(at, "is of a type that is not allowed here");
}

/* False when a choice is no string: then the list would not help. */
static bool list_choices(HashTable *choices, smart_str *text)
{
	zval *choice;

	ZEND_HASH_FOREACH_VAL(choices, choice) {
		if (Z_TYPE_P(choice) != IS_STRING) {
			return false;
		}
		smart_str_appends(text, text->s ? ", " : "must be one of: ");
		smart_str_append(text, Z_STR_P(choice));
	} ZEND_HASH_FOREACH_END();
	smart_str_0(text);
	return text->s != NULL;
}

MCP_SCHEMA_KEYWORD(enum)
{
	smart_str text = {0};
	zval *choice;

	if (Z_TYPE_P(rule) != IS_ARRAY) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rule), choice) {
		if (mcp_schema_same(choice, at->value)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	if (!at->report) {
		return false;
	}
	if (list_choices(Z_ARRVAL_P(rule), &text)) {
		return mcp_schema_wrong_str(at, text.s);
	}
	smart_str_free(&text);
	return mcp_schema_wrong(at, "is not one of the allowed values");
}

MCP_SCHEMA_KEYWORD(const)
{
	return mcp_schema_same(rule, at->value) || mcp_schema_wrong(at, "must have the one allowed value");
}
