#include "tools/intake.h"
#include "tools/params.h"

#include "mcp/json.h"

#define SELECTOR_MAX           256   /* bytes */
#define OBJECT_DEPTH_MAX       20
#define OBJECT_PROPERTIES_MAX  200
#define OBJECT_NODES_MAX       MCP_JSON_NODES_MAX

#define CONTAINER "apiParameters"

static bool complain(zend_string **complaint, const char *format, const char *place)
{
	*complaint = zend_strpprintf(0, format, place);
	return false;
}

static bool conflict(zend_string **complaint, const char *prefix_a, const char *a, const char *prefix_b, const char *b)
{
	*complaint = zend_strpprintf(0,
		"Conflicting values supplied at '%s/%s' and '%s/%s'. Supply one of them, or supply equal values.",
		prefix_a, a, prefix_b, b);
	return false;
}

static zval *argument(HashTable *arguments, const char *name)
{
	return zend_hash_str_find_deref(arguments, name, strlen(name));
}

static void put(HashTable *arguments, const char *name, zval *value)
{
	zend_hash_str_update(arguments, name, strlen(name), value);
}

static void drop(HashTable *arguments, const char *name)
{
	zend_hash_str_del(arguments, name, strlen(name));
}

/* {{{ selectors */
static bool has_blank(const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (strchr(" \t\n\r\v\f", text[i])) {
			return true;
		}
	}
	return false;
}

/* "Module.action" is what Matomo's own documentation shows; the unique id has an underscore there. Owned. */
static zend_string *underscored(zend_string *selector)
{
	const char *text = ZSTR_VAL(selector);
	const char *dot = strchr(text, '.');
	size_t module = dot ? (size_t) (dot - text) : 0;
	size_t rest = dot ? ZSTR_LEN(selector) - module - 1 : 0;
	zend_string *id;

	if (module == 0 || rest == 0 || memchr(text, '_', module) || has_blank(text, module)
			|| memchr(dot + 1, '.', rest) || has_blank(dot + 1, rest)) {
		return zend_string_copy(selector);
	}
	id = zend_string_init(text, ZSTR_LEN(selector), 0);
	ZSTR_VAL(id)[module] = '_';
	return id;
}

static bool trim_selector(HashTable *arguments, const char *name, bool is_unique_id, zend_string **complaint)
{
	zval *value = argument(arguments, name), repaired;
	zend_string *trimmed;

	if (!value || Z_TYPE_P(value) != IS_STRING) {
		return true;
	}
	if (Z_STRLEN_P(value) > SELECTOR_MAX) {
		return complain(complaint, "Value at '/%s' must be at most 256 bytes.", name);
	}
	trimmed = mcp_trimmed(Z_STR_P(value));
	if (is_unique_id) {
		ZVAL_STR(&repaired, underscored(trimmed));
		zend_string_release(trimmed);
	} else {
		ZVAL_STR(&repaired, trimmed);
	}
	put(arguments, name, &repaired);
	return true;
}

static bool repair_selectors(HashTable *arguments, zend_string **complaint)
{
	zval *module = argument(arguments, "apiModule");
	zval *action = argument(arguments, "apiAction");

	if (!trim_selector(arguments, "reportUniqueId", true, complaint)) {
		return false;
	}
	if (!module || !action) {
		return true;
	}
	return trim_selector(arguments, "apiModule", false, complaint) && trim_selector(arguments, "apiAction", false, complaint);
}
/* }}} */

/* {{{ values in two places */

/* The text of a scalar, so that 250 and "250", true and 1 and "1" are one; NULL for others. Owned. */
static zend_string *scalar_text(zval *value)
{
	zend_long number;

	switch (Z_TYPE_P(value)) {
		case IS_TRUE:
		case IS_FALSE:
			return ZSTR_CHAR(Z_TYPE_P(value) == IS_TRUE ? '1' : '0');
		case IS_STRING:
			return zend_string_copy(Z_STR_P(value));
		case IS_LONG:
		case IS_DOUBLE:
			return mcp_json_integer(value, &number) ? zend_long_to_str(number) : zval_get_string(value);
		default:
			return NULL;
	}
}

static bool same_value(zval *a, zval *b)
{
	zend_string *left = scalar_text(a), *right = scalar_text(b);
	bool same;

	if (!left && !right) {
		left = mcp_json_write(a);
		right = mcp_json_write(b);
	}
	same = left && right && zend_string_equals(left, right);
	if (left) {
		zend_string_release(left);
	}
	if (right) {
		zend_string_release(right);
	}
	return same;
}

/* Another spelling of the same argument. */
static bool repair_alias(HashTable *arguments, const char *alias, const char *name, zend_string **complaint)
{
	zval *given = argument(arguments, alias);
	zval *there = argument(arguments, name);

	if (!given) {
		return true;
	}
	if (there && !same_value(given, there)) {
		return conflict(complaint, "", alias, "", name);
	}
	if (!there) {
		zval moved;

		ZVAL_COPY(&moved, given);
		put(arguments, name, &moved);
	}
	drop(arguments, alias);
	return true;
}
/* }}} */

/* {{{ the container of further parameters */

/* No object with too many members, none too deep. */
static bool within_limits(zval *value, int depth)
{
	HashTable *members = Z_TYPE_P(value) == IS_ARRAY ? Z_ARRVAL_P(value) : mcp_json_members(value);
	zval *member;

	if (!members) {
		return true;
	}
	if (depth > OBJECT_DEPTH_MAX
			|| (Z_TYPE_P(value) == IS_OBJECT && zend_hash_num_elements(members) > OBJECT_PROPERTIES_MAX)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(members, member) {
		ZVAL_DEREF(member);
		if (!within_limits(member, depth + 1)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool has_number_key(zval *object)
{
	HashTable *members = mcp_json_members(object);
	zend_string *name;
	zend_ulong ignored;

	ZEND_HASH_FOREACH_STR_KEY(members, name) {
		if (!name || ZEND_HANDLE_NUMERIC_STR(ZSTR_VAL(name), ZSTR_LEN(name), ignored)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

/* An object that was sent as JSON text; an empty list stands for an empty object. */
static bool repair_object(HashTable *arguments, const char *name, zend_string **complaint)
{
	zval *value = argument(arguments, name), object;
	const char *text;

	if (!value) {
		return true;
	}
	if (Z_TYPE_P(value) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
		mcp_json_empty_object(&object);
		put(arguments, name, &object);
		return true;
	}
	if (Z_TYPE_P(value) != IS_STRING) {
		return true;
	}
	text = Z_STRVAL_P(value) + strspn(Z_STRVAL_P(value), " \t\n\r");
	if (*text != '{') {
		return true;
	}
	ZVAL_UNDEF(&object);
	if (mcp_json_read(Z_STR_P(value), OBJECT_DEPTH_MAX, OBJECT_NODES_MAX, &object) != MCP_JSON_OK
			|| !within_limits(&object, 1) || has_number_key(&object)) {
		zval_ptr_dtor(&object);
		return complain(complaint, "Value at '/%s' must be an object, or a single JSON object string with at most 20 "
			"nesting levels and 200 properties per object.", name);
	}
	put(arguments, name, &object);
	return true;
}

/* The container's members for writing: NULL when it is none (the schema will say so). Made when missing. */
static HashTable *container(HashTable *arguments, bool make)
{
	zval *value = argument(arguments, CONTAINER), object;

	if (!value && make) {
		object_init(&object);
		put(arguments, CONTAINER, &object);
		value = argument(arguments, CONTAINER);
	}
	return value && Z_TYPE_P(value) == IS_OBJECT ? mcp_json_members(value) : NULL;
}

/* A parameter of the container that stands beside it. */
static bool repair_relocated(HashTable *arguments, const char *name, zend_string **complaint)
{
	zval *given = argument(arguments, name), *there, moved;
	HashTable *members;

	if (!given) {
		return true;
	}
	members = container(arguments, true);
	if (!members) {
		return true;
	}
	/* Making the container may have moved the arguments in memory. */
	given = argument(arguments, name);
	there = argument(members, name);
	if (there && !same_value(given, there)) {
		return conflict(complaint, "", name, "/" CONTAINER, name);
	}
	if (!there) {
		ZVAL_COPY(&moved, given);
		put(members, name, &moved);
	}
	drop(arguments, name);
	return true;
}

/* An argument that stands inside the container. */
static bool repair_lifted(HashTable *arguments, const char *name, zend_string **complaint)
{
	HashTable *members = container(arguments, false);
	zval *given = members ? argument(members, name) : NULL;
	zval *there = argument(arguments, name);

	if (!given) {
		return true;
	}
	if (there && !same_value(given, there)) {
		return conflict(complaint, "", name, "/" CONTAINER, name);
	}
	if (!there) {
		zval moved;

		ZVAL_COPY(&moved, given);
		put(arguments, name, &moved);
	}
	drop(members, name);
	return true;
}
/* }}} */

bool mcp_intake_report_metadata(HashTable *arguments, zend_string **complaint)
{
	return repair_selectors(arguments, complaint) && repair_object(arguments, CONTAINER, complaint);
}

bool mcp_intake_report_processed(HashTable *arguments, zend_string **complaint)
{
	static const char *const relocated[] = { "expanded", "flat", "filter_sort_column", "filter_sort_order", NULL };

	if (!repair_selectors(arguments, complaint)
			|| !repair_alias(arguments, "filterLimit", "filter_limit", complaint)
			|| !repair_alias(arguments, "filterOffset", "filter_offset", complaint)
			|| !repair_object(arguments, CONTAINER, complaint)) {
		return false;
	}
	for (const char *const *name = relocated; *name; name++) {
		if (!repair_relocated(arguments, *name, complaint)) {
			return false;
		}
	}
	return repair_lifted(arguments, "segment", complaint);
}
