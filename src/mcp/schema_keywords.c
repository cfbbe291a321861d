#include "mcp/schema_internal.h"
#include "mcp/json.h"

#include <stdlib.h>

#define APPLIED(name, form, function) { name, MCP_SCHEMA_FORM_##form, mcp_schema_keyword_##function, false }
#define LATE(name, form, function)    { name, MCP_SCHEMA_FORM_##form, mcp_schema_keyword_##function, true }
#define READ(name, form)              { name, MCP_SCHEMA_FORM_##form, NULL, false }

/* In the order of strcmp. */
static const mcp_schema_keyword keywords[] = {
	READ("$anchor", ANCHOR),
	READ("$comment", STRING),
	READ("$defs", SCHEMA_BY_NAME),
	READ("$id", ID),
	APPLIED("$ref", REFERENCE, ref),
	READ("$schema", DIALECT),
	APPLIED("additionalProperties", SCHEMA, additional_properties),
	APPLIED("allOf", SCHEMAS, all_of),
	APPLIED("anyOf", SCHEMAS, any_of),
	APPLIED("const", ANYTHING, const),
	APPLIED("contains", SCHEMA, contains),
	READ("contentEncoding", STRING),
	READ("contentMediaType", STRING),
	READ("contentSchema", SCHEMA),
	READ("default", ANYTHING),
	READ("definitions", SCHEMA_BY_NAME), /* the old name of $defs, still in the draft's own meta-schema */
	APPLIED("dependentRequired", NAMES_BY_NAME, dependent_required),
	APPLIED("dependentSchemas", SCHEMA_BY_NAME, dependent_schemas),
	READ("deprecated", BOOLEAN),
	READ("description", STRING),
	READ("else", SCHEMA),
	APPLIED("enum", LIST, enum),
	READ("examples", LIST),
	APPLIED("exclusiveMaximum", NUMBER, exclusive_maximum),
	APPLIED("exclusiveMinimum", NUMBER, exclusive_minimum),
	READ("format", STRING),
	APPLIED("if", SCHEMA, if),
	APPLIED("items", SCHEMA, items),
	READ("maxContains", COUNT),
	APPLIED("maxItems", COUNT, max_items),
	APPLIED("maxLength", COUNT, max_length),
	APPLIED("maxProperties", COUNT, max_properties),
	APPLIED("maximum", NUMBER, maximum),
	READ("minContains", COUNT),
	APPLIED("minItems", COUNT, min_items),
	APPLIED("minLength", COUNT, min_length),
	APPLIED("minProperties", COUNT, min_properties),
	APPLIED("minimum", NUMBER, minimum),
	APPLIED("multipleOf", POSITIVE, multiple_of),
	APPLIED("not", SCHEMA, not),
	APPLIED("oneOf", SCHEMAS, one_of),
	APPLIED("pattern", PATTERN, pattern),
	APPLIED("patternProperties", SCHEMA_BY_PATTERN, pattern_properties),
	APPLIED("prefixItems", SCHEMAS, prefix_items),
	APPLIED("properties", SCHEMA_BY_NAME, properties),
	APPLIED("propertyNames", SCHEMA, property_names),
	READ("readOnly", BOOLEAN),
	APPLIED("required", NAMES, required),
	READ("then", SCHEMA),
	READ("title", STRING),
	APPLIED("type", TYPE, type),
	LATE("unevaluatedItems", SCHEMA, unevaluated_items),
	LATE("unevaluatedProperties", SCHEMA, unevaluated_properties),
	APPLIED("uniqueItems", BOOLEAN, unique_items),
	READ("writeOnly", BOOLEAN)
};

static int by_name(const void *name, const void *keyword)
{
	return strcmp(name, ((const mcp_schema_keyword *) keyword)->name);
}

const mcp_schema_keyword *mcp_schema_keyword_find(const char *name, size_t name_len)
{
	if (strlen(name) != name_len) {
		return NULL;
	}
	return bsearch(name, keywords, sizeof(keywords) / sizeof(keywords[0]), sizeof(keywords[0]), by_name);
}

static bool each_by_name(HashTable *schemas, const mcp_schema_keyword *keyword, const mcp_schema_place *where,
	mcp_schema_visitor visitor, void *context)
{
	zend_string *name;
	zval *subschema;

	ZEND_HASH_FOREACH_STR_KEY_VAL(schemas, name, subschema) {
		if (name) {
			mcp_schema_place place = { where, ZSTR_VAL(name), ZSTR_LEN(name), 0 };

			ZVAL_DEREF(subschema);
			if (!visitor(subschema, keyword, &place, context)) {
				return false;
			}
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool each_in_list(HashTable *schemas, const mcp_schema_keyword *keyword, const mcp_schema_place *where,
	mcp_schema_visitor visitor, void *context)
{
	zend_ulong index;
	zval *subschema;

	ZEND_HASH_FOREACH_NUM_KEY_VAL(schemas, index, subschema) {
		mcp_schema_place place = { where, NULL, 0, index };

		ZVAL_DEREF(subschema);
		if (!visitor(subschema, keyword, &place, context)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

bool mcp_schema_each(HashTable *rules, const mcp_schema_place *where, mcp_schema_visitor visitor, void *context)
{
	zend_string *name;
	zval *rule;
	bool going = true;

	ZEND_HASH_FOREACH_STR_KEY_VAL(rules, name, rule) {
		const mcp_schema_keyword *keyword = name ? mcp_schema_keyword_find(ZSTR_VAL(name), ZSTR_LEN(name)) : NULL;
		HashTable *members;

		if (!keyword) {
			continue;
		}
		ZVAL_DEREF(rule);
		members = mcp_json_members(rule);

		mcp_schema_place place = { where, keyword->name, ZSTR_LEN(name), 0 };

		if (keyword->form == MCP_SCHEMA_FORM_SCHEMA) {
			going = visitor(rule, keyword, &place, context);
		} else if (keyword->form == MCP_SCHEMA_FORM_SCHEMAS && mcp_json_is_list(rule)) {
			going = each_in_list(Z_ARRVAL_P(rule), keyword, &place, visitor, context);
		} else if ((keyword->form == MCP_SCHEMA_FORM_SCHEMA_BY_NAME || keyword->form == MCP_SCHEMA_FORM_SCHEMA_BY_PATTERN) && members) {
			going = each_by_name(members, keyword, &place, visitor, context);
		}
		if (!going) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}
