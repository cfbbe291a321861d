#include "mcp/schema.h"
#include "mcp/json.h"

#include "Zend/zend_operators.h"

static bool exact_integer(zend_string *text, zend_long *number)
{
	size_t digits = ZSTR_LEN(text) - (ZSTR_LEN(text) > 0 && ZSTR_VAL(text)[0] == '-');
	const char *first = ZSTR_VAL(text) + (ZSTR_LEN(text) - digits);
	double ignored;

	if (digits == 0 || (first[0] == '0' && ZSTR_LEN(text) > 1)) {
		return false;
	}
	for (size_t i = 0; i < digits; i++) {
		if (first[i] < '0' || first[i] > '9') {
			return false;
		}
	}
	return is_numeric_string(ZSTR_VAL(text), ZSTR_LEN(text), number, &ignored, false) == IS_LONG;
}

static void promote_integer(zval *value)
{
	zend_long number;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_STRING ? exact_integer(Z_STR_P(value), &number) : mcp_json_integer(value, &number)) {
		zval_ptr_dtor(value);
		ZVAL_LONG(value, number);
	}
}

void mcp_schema_promote_integers(zval *schema, HashTable *arguments)
{
	zval *properties = MCP_JSON_MEMBER(schema, "properties");
	zend_string *name;
	zval *value;

	if (!properties) {
		return;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(arguments, name, value) {
		zval *property = name ? mcp_json_member(properties, ZSTR_VAL(name), ZSTR_LEN(name)) : NULL;
		zval *type = property ? MCP_JSON_MEMBER(property, "type") : NULL;

		if (type && Z_TYPE_P(type) == IS_STRING && zend_string_equals_literal(Z_STR_P(type), "integer")) {
			promote_integer(value);
		}
	} ZEND_HASH_FOREACH_END();
}
