#include "mcp/schema.h"
#include "mcp/json.h"
#include "core/pattern.h"

#include "Zend/zend_operators.h"
#include "Zend/zend_smart_str.h"

#include <math.h>

/* A client's property name stands in messages up to this length, in bytes. */
#define NAME_SHOWN_MAX 64

/* Where in the value the validator stands; a chain on the C stack, root first when printed. */
typedef struct place {
	const struct place *parent;
	const char *name;          /* NULL: `index` counts */
	size_t name_len;
	zend_ulong index;
} place;

typedef struct validation {
	mcp_schema_report *report; /* NULL while trying a subschema whose failure is no error by itself */
} validation;

static bool check(validation *v, zval *schema, zval *value, const place *where);

/* --- telling what is wrong ------------------------------------------------------------------------------ */

static void append_pointer(smart_str *text, const place *where)
{
	if (!where) {
		return;
	}
	append_pointer(text, where->parent);
	smart_str_appendc(text, '/');
	if (!where->name) {
		smart_str_append_unsigned(text, where->index);
		return;
	}
	for (size_t i = 0; i < where->name_len && i < NAME_SHOWN_MAX; i++) {
		char c = where->name[i];

		if (c == '~') {
			smart_str_appends(text, "~0");
		} else if (c == '/') {
			smart_str_appends(text, "~1");
		} else {
			smart_str_appendc(text, (unsigned char) c < 0x20 || (unsigned char) c >= 0x7f ? '?' : c);
		}
	}
}

static bool wrong(validation *v, const place *where, zend_string *message)
{
	if (v->report) {
		smart_str pointer = {0};
		zval row;

		append_pointer(&pointer, where);
		smart_str_0(&pointer);
		array_init(&row);
		add_assoc_str(&row, "pointer", pointer.s ? pointer.s : ZSTR_EMPTY_ALLOC());
		add_assoc_str(&row, "message", zend_string_copy(message));
		if (Z_ISUNDEF(v->report->problems)) {
			array_init(&v->report->problems);
		}
		add_next_index_zval(&v->report->problems, &row);
		v->report->count++;
	}
	zend_string_release(message);
	return false;
}

static bool wrong_text(validation *v, const place *where, const char *message)
{
	return v->report ? wrong(v, where, zend_string_init(message, strlen(message), 0)) : false;
}

static bool wrong_bound(validation *v, const place *where, const char *format, zval *bound)
{
	zend_string *number, *message;

	if (!v->report) {
		return false;
	}
	number = zval_get_string(bound);
	message = zend_strpprintf(0, format, ZSTR_VAL(number));
	zend_string_release(number);
	return wrong(v, where, message);
}

static bool silently(zval *schema, zval *value)
{
	validation trial = { NULL };

	return check(&trial, schema, value, NULL);
}

/* --- kinds of values ------------------------------------------------------------------------------------ */

static bool is_number(zval *value)
{
	return Z_TYPE_P(value) == IS_LONG || Z_TYPE_P(value) == IS_DOUBLE;
}

static bool is_integer(zval *value)
{
	zend_long ignored;

	return Z_TYPE_P(value) != IS_STRING && mcp_json_integer(value, &ignored);
}

static bool has_type(zval *value, zend_string *type)
{
	if (zend_string_equals_literal(type, "string")) {
		return Z_TYPE_P(value) == IS_STRING;
	} else if (zend_string_equals_literal(type, "integer")) {
		return is_integer(value);
	} else if (zend_string_equals_literal(type, "number")) {
		return is_number(value);
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

static uint32_t code_points(zend_string *text)
{
	uint32_t count = 0;

	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		count += ((unsigned char) ZSTR_VAL(text)[i] & 0xC0) != 0x80;
	}
	return count;
}

/* Equality as JSON Schema means it: 1 equals 1.0, members in any order. */
static bool same(zval *a, zval *b)
{
	HashTable *left, *right;
	zend_string *key;
	zend_ulong index;
	zval *element;

	ZVAL_DEREF(a);
	ZVAL_DEREF(b);
	if (is_number(a) && is_number(b)) {
		if (Z_TYPE_P(a) == IS_LONG && Z_TYPE_P(b) == IS_LONG) {
			return Z_LVAL_P(a) == Z_LVAL_P(b);
		}
		return zval_get_double(a) == zval_get_double(b);
	}
	if (mcp_json_is_list(a) && mcp_json_is_list(b)) {
		left = Z_ARRVAL_P(a);
		right = Z_ARRVAL_P(b);
		if (zend_hash_num_elements(left) != zend_hash_num_elements(right)) {
			return false;
		}
		ZEND_HASH_FOREACH_NUM_KEY_VAL(left, index, element) {
			if (!same(element, zend_hash_index_find(right, index))) {
				return false;
			}
		} ZEND_HASH_FOREACH_END();
		return true;
	}
	left = mcp_json_members(a);
	right = mcp_json_members(b);
	if (left && right) {
		if (zend_hash_num_elements(left) != zend_hash_num_elements(right)) {
			return false;
		}
		ZEND_HASH_FOREACH_STR_KEY_VAL(left, key, element) {
			zval *other = key ? zend_hash_find(right, key) : NULL;

			if (!other || !same(element, other)) {
				return false;
			}
		} ZEND_HASH_FOREACH_END();
		return true;
	}
	return Z_TYPE_P(a) == Z_TYPE_P(b) && (Z_TYPE_P(a) != IS_STRING ? Z_TYPE_P(a) <= IS_TRUE
		: zend_string_equals(Z_STR_P(a), Z_STR_P(b)));
}

/* --- keywords ------------------------------------------------------------------------------------------- */

#define KEYWORD(name) static bool name(validation *v, zval *rule, zval *schema, zval *value, const place *where)

KEYWORD(keyword_type)
{
	zval *name;

	(void) schema;
	if (Z_TYPE_P(rule) == IS_STRING) {
		if (has_type(value, Z_STR_P(rule))) {
			return true;
		}
		return v->report ? wrong(v, where, zend_strpprintf(0, "must be of type %s", Z_STRVAL_P(rule))) : false;
	}
	if (Z_TYPE_P(rule) != IS_ARRAY) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rule), name) {
		if (Z_TYPE_P(name) == IS_STRING && has_type(value, Z_STR_P(name))) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return wrong_text(v, where, "is of a type that is not allowed here");
}

KEYWORD(keyword_enum)
{
	zval *choice;
	smart_str choices = {0};
	bool printable = true;

	(void) schema;
	if (Z_TYPE_P(rule) != IS_ARRAY) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rule), choice) {
		if (same(choice, value)) {
			smart_str_free(&choices);
			return true;
		}
		if (Z_TYPE_P(choice) == IS_STRING) {
			smart_str_appends(&choices, choices.s ? ", " : "");
			smart_str_append(&choices, Z_STR_P(choice));
		} else {
			printable = false;
		}
	} ZEND_HASH_FOREACH_END();
	smart_str_0(&choices);
	if (v->report && printable && choices.s) {
		wrong(v, where, zend_strpprintf(0, "must be one of: %s", ZSTR_VAL(choices.s)));
	} else {
		wrong_text(v, where, "is not one of the allowed values");
	}
	smart_str_free(&choices);
	return false;
}

KEYWORD(keyword_const)
{
	(void) schema;
	return same(rule, value) || wrong_text(v, where, "must have the one allowed value");
}

KEYWORD(keyword_properties)
{
	HashTable *members = mcp_json_members(value), *properties = mcp_json_members(rule);
	zend_string *name;
	zval *subschema;
	bool valid = true;

	(void) schema;
	if (!members || !properties) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(properties, name, subschema) {
		zval *member = name ? zend_hash_find(members, name) : NULL;

		if (member) {
			place at = { where, ZSTR_VAL(name), ZSTR_LEN(name), 0 };

			ZVAL_DEREF(member);
			valid = check(v, subschema, member, &at) && valid;
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}

KEYWORD(keyword_required)
{
	HashTable *members = mcp_json_members(value);
	zval *name;
	bool valid = true;

	(void) schema;
	/* an empty list may be a client's {}; intake has turned it into an object where that is meant */
	if (!members || Z_TYPE_P(rule) != IS_ARRAY) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rule), name) {
		if (Z_TYPE_P(name) == IS_STRING && !zend_hash_exists(members, Z_STR_P(name))) {
			place at = { where, Z_STRVAL_P(name), Z_STRLEN_P(name), 0 };

			valid = wrong_text(v, &at, "is required");
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}

KEYWORD(keyword_additional_properties)
{
	HashTable *members = mcp_json_members(value);
	HashTable *properties = mcp_json_members(schema);
	zval *declared = properties ? zend_hash_str_find(properties, ZEND_STRL("properties")) : NULL;
	zend_string *name;
	zval *member;
	bool valid = true;

	if (!members || Z_TYPE_P(rule) == IS_TRUE) {
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(members, name, member) {
		if (name && !(declared && mcp_json_member(declared, ZSTR_VAL(name), ZSTR_LEN(name)))) {
			place at = { where, ZSTR_VAL(name), ZSTR_LEN(name), 0 };

			ZVAL_DEREF(member);
			if (Z_TYPE_P(rule) == IS_FALSE) {
				valid = wrong_text(v, &at, "is not a known property");
			} else {
				valid = check(v, rule, member, &at) && valid;
			}
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}

KEYWORD(keyword_items)
{
	zend_ulong index;
	zval *element;
	bool valid = true;

	(void) schema;
	if (!mcp_json_is_list(value)) {
		return true;
	}
	ZEND_HASH_FOREACH_NUM_KEY_VAL(Z_ARRVAL_P(value), index, element) {
		place at = { where, NULL, 0, index };

		ZVAL_DEREF(element);
		valid = check(v, rule, element, &at) && valid;
	} ZEND_HASH_FOREACH_END();
	return valid;
}

KEYWORD(keyword_minimum)
{
	(void) schema;
	return !is_number(value) || zend_compare(value, rule) >= 0 || wrong_bound(v, where, "must be at least %s", rule);
}

KEYWORD(keyword_maximum)
{
	(void) schema;
	return !is_number(value) || zend_compare(value, rule) <= 0 || wrong_bound(v, where, "must be at most %s", rule);
}

KEYWORD(keyword_min_length)
{
	(void) schema;
	return Z_TYPE_P(value) != IS_STRING || code_points(Z_STR_P(value)) >= zval_get_double(rule)
		|| wrong_bound(v, where, "must have at least %s character(s)", rule);
}

KEYWORD(keyword_max_length)
{
	(void) schema;
	return Z_TYPE_P(value) != IS_STRING || code_points(Z_STR_P(value)) <= zval_get_double(rule)
		|| wrong_bound(v, where, "must have at most %s character(s)", rule);
}

KEYWORD(keyword_min_items)
{
	(void) schema;
	return !mcp_json_is_list(value) || zend_hash_num_elements(Z_ARRVAL_P(value)) >= zval_get_double(rule)
		|| wrong_bound(v, where, "must have at least %s item(s)", rule);
}

KEYWORD(keyword_max_items)
{
	(void) schema;
	return !mcp_json_is_list(value) || zend_hash_num_elements(Z_ARRVAL_P(value)) <= zval_get_double(rule)
		|| wrong_bound(v, where, "must have at most %s item(s)", rule);
}

KEYWORD(keyword_min_properties)
{
	HashTable *members = mcp_json_members(value);

	(void) schema;
	return !members || zend_hash_num_elements(members) >= zval_get_double(rule)
		|| wrong_bound(v, where, "must have at least %s properties", rule);
}

KEYWORD(keyword_max_properties)
{
	HashTable *members = mcp_json_members(value);

	(void) schema;
	return !members || zend_hash_num_elements(members) <= zval_get_double(rule)
		|| wrong_bound(v, where, "must have at most %s properties", rule);
}

KEYWORD(keyword_pattern)
{
	const char *error;
	mcp_pattern *pattern;
	mcp_matcher *matcher;
	size_t start, end;
	bool valid = false;

	(void) schema;
	if (Z_TYPE_P(value) != IS_STRING || Z_TYPE_P(rule) != IS_STRING) {
		return true;
	}
	/* No call into PHP happens between these, so process memory is safe here. */
	pattern = mcp_pattern_compile(mcp_text_of(Z_STRVAL_P(rule), Z_STRLEN_P(rule)), true, &error);
	matcher = mcp_matcher_create();
	if (pattern && matcher) {
		valid = mcp_pattern_find(pattern, matcher, mcp_text_of(Z_STRVAL_P(value), Z_STRLEN_P(value)), 0, &start, &end)
			== MCP_MATCH_YES;
	}
	mcp_matcher_destroy(&matcher);
	mcp_pattern_destroy(&pattern);
	return valid || wrong_text(v, where, "does not have the required form");
}

KEYWORD(keyword_not)
{
	zval *description;

	(void) schema;
	if (!silently(rule, value)) {
		return true;
	}
	/* What the schema's author says about the ban helps more than our general words. */
	description = MCP_JSON_MEMBER(rule, "description");
	return wrong_text(v, where, description && Z_TYPE_P(description) == IS_STRING ? Z_STRVAL_P(description)
		: "is a combination of properties that is not allowed");
}

KEYWORD(keyword_any_of)
{
	zval *subschema;

	(void) schema;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rule), subschema) {
		if (silently(subschema, value)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return wrong_text(v, where, "matches none of the allowed forms");
}

KEYWORD(keyword_one_of)
{
	zval *subschema;
	uint32_t matches = 0;

	(void) schema;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rule), subschema) {
		matches += silently(subschema, value);
	} ZEND_HASH_FOREACH_END();
	return matches == 1 || wrong_text(v, where, "must match exactly one of the allowed forms");
}

KEYWORD(keyword_all_of)
{
	zval *subschema;
	bool valid = true;

	(void) schema;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rule), subschema) {
		valid = check(v, subschema, value, where) && valid;
	} ZEND_HASH_FOREACH_END();
	return valid;
}

static const struct {
	const char *name;
	bool (*apply)(validation *v, zval *rule, zval *schema, zval *value, const place *where);
} keywords[] = {
	{ "additionalProperties", keyword_additional_properties },
	{ "allOf", keyword_all_of },
	{ "anyOf", keyword_any_of },
	{ "const", keyword_const },
	{ "enum", keyword_enum },
	{ "items", keyword_items },
	{ "maxItems", keyword_max_items },
	{ "maxLength", keyword_max_length },
	{ "maxProperties", keyword_max_properties },
	{ "maximum", keyword_maximum },
	{ "minItems", keyword_min_items },
	{ "minLength", keyword_min_length },
	{ "minProperties", keyword_min_properties },
	{ "minimum", keyword_minimum },
	{ "not", keyword_not },
	{ "oneOf", keyword_one_of },
	{ "pattern", keyword_pattern },
	{ "properties", keyword_properties },
	{ "required", keyword_required },
	{ "type", keyword_type }
};

static bool check(validation *v, zval *schema, zval *value, const place *where)
{
	HashTable *rules;
	zend_string *name;
	zval *rule, *type;
	bool valid = true;

	ZVAL_DEREF(schema);
	if (Z_TYPE_P(schema) == IS_FALSE) {
		return wrong_text(v, where, "is not allowed here");
	}
	rules = mcp_json_members(schema);
	if (!rules) {
		return true; /* `true` and `{}` admit everything */
	}
	/* The type first: when it is wrong, no other complaint about the value helps. */
	type = zend_hash_str_find(rules, ZEND_STRL("type"));
	if (type && !keyword_type(v, type, schema, value, where)) {
		return false;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(rules, name, rule) {
		for (size_t i = 0; name && i < sizeof(keywords) / sizeof(keywords[0]); i++) {
			if (keywords[i].apply != keyword_type && strcmp(ZSTR_VAL(name), keywords[i].name) == 0) {
				ZVAL_DEREF(rule);
				valid = keywords[i].apply(v, rule, schema, value, where) && valid;
				break;
			}
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}

/* --- the unit's face ------------------------------------------------------------------------------------ */

bool mcp_schema_valid(zval *schema, zval *value, mcp_schema_report *report)
{
	validation v = { report };

	if (report) {
		ZVAL_UNDEF(&report->problems);
		report->count = 0;
	}
	return check(&v, schema, value, NULL);
}

void mcp_schema_report_clear(mcp_schema_report *report)
{
	zval_ptr_dtor(&report->problems);
	ZVAL_UNDEF(&report->problems);
	report->count = 0;
}

zend_string *mcp_schema_report_text(const mcp_schema_report *report, uint32_t most)
{
	smart_str text = {0};
	uint32_t shown = 0;
	zval *row;

	if (!Z_ISUNDEF(report->problems)) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(report->problems), row) {
			zval *pointer = MCP_JSON_MEMBER(row, "pointer"), *message = MCP_JSON_MEMBER(row, "message");

			if (shown == most) {
				smart_str_appends(&text, "; ...and more errors.");
				break;
			}
			smart_str_appends(&text, shown ? "; " : "");
			if (Z_STRLEN_P(pointer) > 0) {
				smart_str_appends(&text, "Property '");
				smart_str_append(&text, Z_STR_P(pointer));
				smart_str_appends(&text, "': ");
			}
			smart_str_append(&text, Z_STR_P(message));
			shown++;
		} ZEND_HASH_FOREACH_END();
	}
	smart_str_0(&text);
	return text.s ? text.s : ZSTR_EMPTY_ALLOC();
}

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
