/* What the value of a keyword must look like. */
#include "mcp/schema_internal.h"
#include "mcp/json.h"

bool mcp_schema_is_schema(zval *value)
{
	return Z_TYPE_P(value) == IS_TRUE || Z_TYPE_P(value) == IS_FALSE || mcp_json_members(value);
}

static bool is_count(zval *value)
{
	zend_long count;

	return mcp_schema_is_number(value) && mcp_json_integer(value, &count) && count >= 0;
}

/* A list of strings, none of them twice. */
static bool is_names(zval *value)
{
	HashTable *seen;
	zval *name;
	bool fine = true;

	if (!mcp_json_is_list(value)) {
		return false;
	}
	seen = zend_new_array(zend_hash_num_elements(Z_ARRVAL_P(value)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), name) {
		if (Z_TYPE_P(name) != IS_STRING || !zend_hash_add_empty_element(seen, Z_STR_P(name))) {
			fine = false;
			break;
		}
	} ZEND_HASH_FOREACH_END();
	zend_array_destroy(seen);
	return fine;
}

static bool is_names_by_name(zval *value)
{
	HashTable *members = mcp_json_members(value);
	zval *names;

	if (!members) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(members, names) {
		if (!is_names(names)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool is_type_name(zval *name)
{
	static const char *const types[] = { "array", "boolean", "integer", "null", "number", "object", "string" };

	for (size_t i = 0; Z_TYPE_P(name) == IS_STRING && i < sizeof(types) / sizeof(types[0]); i++) {
		if (strcmp(Z_STRVAL_P(name), types[i]) == 0 && Z_STRLEN_P(name) == strlen(types[i])) {
			return true;
		}
	}
	return false;
}

static bool is_type(zval *value)
{
	zval *name;

	if (Z_TYPE_P(value) == IS_STRING) {
		return is_type_name(value);
	}
	if (!is_names(value) || zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), name) {
		if (!is_type_name(name)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool is_schemas(zval *value)
{
	return mcp_json_is_list(value) && zend_hash_num_elements(Z_ARRVAL_P(value)) > 0;
}

static bool is_pattern(zval *value)
{
	return Z_TYPE_P(value) == IS_STRING && mcp_schema_pattern_usable(Z_STR_P(value));
}

static bool is_schema_by_pattern(zval *value)
{
	HashTable *members = mcp_json_members(value);
	zend_string *pattern;

	if (!members) {
		return false;
	}
	ZEND_HASH_FOREACH_STR_KEY(members, pattern) {
		if (!pattern || !mcp_schema_pattern_usable(pattern)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* As $anchor's own definition has it: ^[A-Za-z_][-A-Za-z0-9._]*$ */
static bool is_anchor(zval *value)
{
	const char *name = Z_TYPE_P(value) == IS_STRING ? Z_STRVAL_P(value) : "";

	return strspn(name, "-.0123456789") == 0 && *name != '\0' && Z_STRLEN_P(value) == strspn(name,
		"-._0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}

static bool is_dialect(zval *value)
{
	return Z_TYPE_P(value) == IS_STRING && (zend_string_equals_literal(Z_STR_P(value), "https://json-schema.org/draft/2020-12/schema")
		|| zend_string_equals_literal(Z_STR_P(value), "https://json-schema.org/draft/2020-12/schema#"));
}

const char *mcp_schema_form_problem(mcp_schema_form form, zval *value)
{
	switch (form) {
		case MCP_SCHEMA_FORM_ANYTHING:
			return NULL;
		case MCP_SCHEMA_FORM_STRING:
		case MCP_SCHEMA_FORM_ID:
			return Z_TYPE_P(value) == IS_STRING ? NULL : "must be a string";
		case MCP_SCHEMA_FORM_BOOLEAN:
			return Z_TYPE_P(value) == IS_TRUE || Z_TYPE_P(value) == IS_FALSE ? NULL : "must be true or false";
		case MCP_SCHEMA_FORM_NUMBER:
			return mcp_schema_is_number(value) ? NULL : "must be a number";
		case MCP_SCHEMA_FORM_POSITIVE:
			return mcp_schema_is_number(value) && zval_get_double(value) > 0 ? NULL : "must be a number above 0";
		case MCP_SCHEMA_FORM_COUNT:
			return is_count(value) ? NULL : "must be a whole number, 0 or more";
		case MCP_SCHEMA_FORM_LIST:
			return mcp_json_is_list(value) ? NULL : "must be an array";
		case MCP_SCHEMA_FORM_TYPE:
			return is_type(value) ? NULL : "must be a type's name or an array of different ones";
		case MCP_SCHEMA_FORM_NAMES:
			return is_names(value) ? NULL : "must be an array of different strings";
		case MCP_SCHEMA_FORM_NAMES_BY_NAME:
			return is_names_by_name(value) ? NULL : "must be an object of arrays of different strings";
		case MCP_SCHEMA_FORM_PATTERN:
			return is_pattern(value) ? NULL : "must be a regular expression that this server can use";
		case MCP_SCHEMA_FORM_SCHEMA:
			return mcp_schema_is_schema(value) ? NULL : "must be a schema: an object, true or false";
		case MCP_SCHEMA_FORM_SCHEMAS:
			return is_schemas(value) ? NULL : "must be an array of schemas, and not empty";
		case MCP_SCHEMA_FORM_SCHEMA_BY_NAME:
			return mcp_json_members(value) ? NULL : "must be an object of schemas";
		case MCP_SCHEMA_FORM_SCHEMA_BY_PATTERN:
			return is_schema_by_pattern(value) ? NULL : "must be an object of schemas, named by regular expressions that this server can use";
		case MCP_SCHEMA_FORM_REFERENCE:
			return Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) > 0 && Z_STRVAL_P(value)[0] == '#' ? NULL
				: "must be a reference inside this schema, beginning with #";
		case MCP_SCHEMA_FORM_ANCHOR:
			return is_anchor(value) ? NULL : "must be a plain name";
		case MCP_SCHEMA_FORM_DIALECT:
			return is_dialect(value) ? NULL : "names a dialect other than https://json-schema.org/draft/2020-12/schema";
	}
	return "is not supported";
}
