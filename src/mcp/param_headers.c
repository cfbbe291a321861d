#include "mcp/param_headers.h"
#include "mcp/endpoint.h"
#include "mcp/json.h"
#include "core/header.h"
#include "core/limits.h"

#include "Zend/zend_operators.h"

typedef struct comparison {
	HashTable *headers;
	const mcp_allocator *allocator;
} comparison;

/* $_SERVER has "HTTP_MCP_PARAM_USER_ID" for Mcp-Param-User-Id. */
static mcp_text param_header(HashTable *headers, zend_string *name)
{
	zend_string *key = zend_strpprintf(0, "MCP_PARAM_%s", ZSTR_VAL(name));
	mcp_text value;

	for (size_t i = 0; i < ZSTR_LEN(key); i++) {
		char c = ZSTR_VAL(key)[i];

		ZSTR_VAL(key)[i] = c == '-' ? '_' : c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
	}
	value = mcp_request_header(headers, ZSTR_VAL(key));
	zend_string_release(key);
	return value;
}

/* Integers are compared as numbers ("007" is 7), booleans as their JSON words, strings byte by byte. */
static bool same_value(zval *value, mcp_text text)
{
	zend_long expected, number;
	double ignored;

	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			return mcp_text_equals(text, mcp_text_of(Z_STRVAL_P(value), Z_STRLEN_P(value)));
		case IS_TRUE:
			return mcp_text_equals(text, MCP_TEXT("true"));
		case IS_FALSE:
			return mcp_text_equals(text, MCP_TEXT("false"));
		default:
			return mcp_json_integer(value, &expected)
				&& is_numeric_string(text.ptr, text.len, &number, &ignored, false) == IS_LONG && number == expected;
	}
}

static bool header_agrees(const comparison *c, zend_string *name, zval *value)
{
	mcp_text header = param_header(c->headers, name);
	mcp_buf decoded;
	bool agrees;

	if (!value || Z_TYPE_P(value) == IS_NULL) {
		return !header.ptr;
	}
	if (!header.ptr || header.len > MCP_HEADER_VALUE_MAX) {
		return false;
	}
	mcp_buf_init(&decoded, MCP_HEADER_VALUE_MAX, c->allocator);
	agrees = mcp_header_decode(header, &decoded) && same_value(value, mcp_buf_text(&decoded));
	mcp_buf_reset(&decoded);
	return agrees;
}

/* Only properties count, at any depth: items and alternatives have no one place. */
static bool agree(const comparison *c, zval *schema, zval *object)
{
	zval *properties = MCP_JSON_MEMBER(schema, "properties"), *property;
	HashTable *members = properties ? mcp_json_members(properties) : NULL;
	zend_string *name;

	if (!members) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(members, name, property) {
		zval *header = MCP_JSON_MEMBER(property, "x-mcp-header");
		zval *value = name && object ? mcp_json_member(object, ZSTR_VAL(name), ZSTR_LEN(name)) : NULL;

		if (header && Z_TYPE_P(header) == IS_STRING && !header_agrees(c, Z_STR_P(header), value)) {
			return false;
		}
		if (!agree(c, property, value)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

bool mcp_param_headers_agree(const mcp_tool *tool, zval *arguments, HashTable *headers, const mcp_allocator *allocator)
{
	comparison c = { headers, allocator };

	/* Built-in tools mirror nothing. */
	return !tool->definition || agree(&c, MCP_JSON_MEMBER(tool->definition, "inputSchema"), arguments);
}
