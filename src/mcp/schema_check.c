/* Looks at a schema that is not ours before it is used. */
#include "mcp/schema_internal.h"
#include "mcp/json.h"

typedef struct inspection {
	mcp_schema_document document;
	HashTable *schemas;        /* addresses of all subschemas: a $ref must lead to one of them */
	HashTable *anchors;        /* names that are taken */
	HashTable *headers;        /* x-mcp-header names that are taken, lower case */
	uint32_t depth;
	bool in_properties;        /* the schema at hand is reached by nothing but `properties` */
	zend_string *complaint;
} inspection;

/* "#/properties/a: keyword 'minimum' must be a number." False, for the caller to return. */
static bool complain(inspection *in, const mcp_schema_place *where, zend_string *keyword, const char *what)
{
	smart_str text = {0};

	smart_str_appendc(&text, '#');
	mcp_schema_place_append(&text, where);
	smart_str_appends(&text, ": ");
	if (keyword) {
		smart_str_appends(&text, "keyword '");
		mcp_schema_name_append(&text, ZSTR_VAL(keyword), ZSTR_LEN(keyword));
		smart_str_appends(&text, "' ");
	}
	smart_str_appends(&text, what);
	smart_str_appendc(&text, '.');
	smart_str_0(&text);
	in->complaint = text.s;
	return false;
}

/* --- x-mcp-header --------------------------------------------------------------------------------------- */

/* A token of RFC 9110 5.6.2. */
static bool is_token(zval *value)
{
	return Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) > 0 && Z_STRLEN_P(value) == strspn(Z_STRVAL_P(value),
		"!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}

static bool is_header_type(zval *type)
{
	return type && Z_TYPE_P(type) == IS_STRING && (zend_string_equals_literal(Z_STR_P(type), "string")
		|| zend_string_equals_literal(Z_STR_P(type), "integer") || zend_string_equals_literal(Z_STR_P(type), "boolean"));
}

static const char *header_problem(inspection *in, const mcp_schema_place *where, HashTable *rules, zval *value)
{
	zend_string *lower;
	bool is_new;

	if (!in->in_properties || !where) {
		return "is allowed only on properties that are reached through 'properties' alone";
	}
	if (!is_token(value)) {
		return "must be a header name's part: letters, digits and hyphens";
	}
	if (!is_header_type(zend_hash_str_find(rules, ZEND_STRL("type")))) {
		return "needs a property of type string, integer or boolean";
	}
	lower = zend_string_tolower(Z_STR_P(value));
	is_new = zend_hash_add_empty_element(in->headers, lower) != NULL;
	zend_string_release(lower);
	return is_new ? NULL : "has a name that another property has already";
}

/* --- the walk ------------------------------------------------------------------------------------------- */

static const char *keyword_problem(inspection *in, const mcp_schema_place *where, HashTable *rules, zend_string *name, zval *value)
{
	const mcp_schema_keyword *keyword = mcp_schema_keyword_find(ZSTR_VAL(name), ZSTR_LEN(name));
	const char *problem;

	if (!keyword) {
		if (zend_string_equals_literal(name, "x-mcp-header")) {
			return header_problem(in, where, rules, value);
		}
		return ZSTR_LEN(name) > 2 && memcmp(ZSTR_VAL(name), "x-", 2) == 0 ? NULL : "is not supported";
	}
	problem = mcp_schema_form_problem(keyword->form, value);
	if (!problem && keyword->form == MCP_SCHEMA_FORM_ANCHOR && !zend_hash_add_empty_element(in->anchors, Z_STR_P(value))) {
		return "has a name that another schema has already";
	}
	if (!problem && keyword->form == MCP_SCHEMA_FORM_ID && where) {
		return "is supported at the root only";
	}
	return problem;
}

static bool inspect_keywords(inspection *in, const mcp_schema_place *where, HashTable *rules)
{
	zend_ulong index;
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(rules, index, name, value) {
		const char *problem;

		(void) index;
		if (!name) {
			return complain(in, where, NULL, "has a keyword that is a number");
		}
		ZVAL_DEREF(value);
		problem = keyword_problem(in, where, rules, name, value);
		if (problem) {
			return complain(in, where, name, problem);
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static zend_ulong address_of(zval *schema)
{
	return (zend_ulong) (uintptr_t) schema;
}

static bool inspect(zval *schema, const mcp_schema_keyword *keyword, const mcp_schema_place *where, void *context)
{
	inspection *in = context;
	HashTable *rules = mcp_json_members(schema);
	bool outer = in->in_properties, fine;

	if (!mcp_schema_is_schema(schema)) {
		return complain(in, where, NULL, "must be a schema: an object, true or false");
	}
	if (in->depth >= MCP_SCHEMA_DEPTH_MAX) {
		return complain(in, where, NULL, "is nested too deeply");
	}
	if (zend_hash_num_elements(in->schemas) >= MCP_SCHEMA_COUNT_MAX) {
		return complain(in, NULL, NULL, "has too many subschemas");
	}
	zend_hash_index_add_empty_element(in->schemas, address_of(schema));
	if (!rules) {
		return true;
	}
	in->in_properties = outer && (!keyword || strcmp(keyword->name, "properties") == 0);
	in->depth++;
	fine = inspect_keywords(in, where, rules) && mcp_schema_each(rules, where, inspect, in);
	in->depth--;
	in->in_properties = outer;
	return fine;
}

/* The second walk, when all schemas and anchors are known. */
static bool inspect_reference(zval *schema, const mcp_schema_keyword *keyword, const mcp_schema_place *where, void *context)
{
	inspection *in = context;
	HashTable *rules = mcp_json_members(schema);
	zval *reference = MCP_JSON_MEMBER(schema, "$ref"), *target;

	(void) keyword;
	if (reference) {
		target = mcp_schema_resolve(&in->document, Z_STR_P(reference));
		if (!target || !zend_hash_index_exists(in->schemas, address_of(target))) {
			mcp_schema_place at = { where, ZEND_STRL("$ref"), 0 };

			return complain(in, &at, NULL, "leads to no schema");
		}
	}
	return !rules || mcp_schema_each(rules, where, inspect_reference, in);
}

bool mcp_schema_supported(zval *schema, zend_string **complaint)
{
	inspection in;
	bool fine;

	ZVAL_DEREF(schema);
	memset(&in, 0, sizeof(in));
	in.document.root = schema;
	in.in_properties = true;
	in.schemas = zend_new_array(32);
	in.anchors = zend_new_array(8);
	in.headers = zend_new_array(8);

	fine = inspect(schema, NULL, NULL, &in) && inspect_reference(schema, NULL, NULL, &in);
	if (!fine) {
		*complaint = in.complaint;
	}
	mcp_schema_document_clear(&in.document);
	zend_array_destroy(in.schemas);
	zend_array_destroy(in.anchors);
	zend_array_destroy(in.headers);
	return fine;
}
