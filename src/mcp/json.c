#include "mcp/json.h"

#include "ext/json/php_json.h"
#include "ext/json/php_json_parser.h"
#include "main/php_globals.h"
#include "Zend/zend_smart_str.h"

#include <math.h>

/* Up to here a double stands for one integer only (IEEE 754 binary64); 2^53 is also what 2^53 + 1 is rounded to. */
#define EXACT_DOUBLE_LIMIT 9007199254740991.0

/* --- reading -------------------------------------------------------------------------------------------- */

/* `base` comes first: ext/json hands our callbacks a php_json_parser *, which is this struct. */
typedef struct strict_parser {
	php_json_parser base;
	uint32_t nodes_left;
	mcp_json_status refusal;
} strict_parser;

static mcp_json_status admit(php_json_parser *parser, const zval *value)
{
	strict_parser *strict = (strict_parser *) parser;

	if (strict->refusal != MCP_JSON_OK) {
		return strict->refusal;
	}
	if (strict->nodes_left == 0) {
		return MCP_JSON_TOO_LARGE;
	}
	strict->nodes_left--;
	if (Z_TYPE_P(value) == IS_DOUBLE && !isfinite(Z_DVAL_P(value))) {
		return MCP_JSON_NUMBER;
	}
	return MCP_JSON_OK;
}

static int strict_array_create(php_json_parser *parser, zval *array)
{
	(void) parser;
	array_init(array);
	return SUCCESS;
}

/*
 * Most releases' grammar does not look at the result of this callback and goes on with the same array; newer ones (8.2.35) stop
 * and leave the array to nobody. So it never fails: the document is refused by the next object_update, or at its end.
 */
static int strict_array_append(php_json_parser *parser, zval *array, zval *value)
{
	mcp_json_status status = admit(parser, value);

	if (status != MCP_JSON_OK) {
		((strict_parser *) parser)->refusal = status;
		zval_ptr_dtor_nogc(value);
		return SUCCESS;
	}
	zend_hash_next_index_insert(Z_ARRVAL_P(array), value);
	return SUCCESS;
}

static int strict_object_create(php_json_parser *parser, zval *object)
{
	(void) parser;
	object_init(object);
	return SUCCESS;
}

/*
 * When this callback fails the grammar stops, and drops key, value and object without releasing them: then they are ours.
 */
static int strict_object_update(php_json_parser *parser, zval *object, zend_string *key, zval *value)
{
	mcp_json_status status = admit(parser, value);

	if (status == MCP_JSON_OK && ZSTR_LEN(key) > 0 && ZSTR_VAL(key)[0] == '\0') {
		status = MCP_JSON_SYNTAX; /* such names are PHP's mangled private properties */
	}
	if (status == MCP_JSON_OK && zend_hash_num_elements(Z_OBJPROP_P(object)) >= MCP_JSON_MEMBERS_MAX) {
		status = MCP_JSON_TOO_LARGE;
	}
	if (status == MCP_JSON_OK && !zend_hash_add(Z_OBJPROP_P(object), key, value)) {
		status = MCP_JSON_DUPLICATE_KEY;
	}
	zend_string_release(key);
	if (status != MCP_JSON_OK) {
		((strict_parser *) parser)->refusal = status;
		parser->scanner.errcode = PHP_JSON_ERROR_SYNTAX;
		zval_ptr_dtor_nogc(value);
		zval_ptr_dtor_nogc(object);
		return FAILURE;
	}
	return SUCCESS;
}

static const php_json_parser_methods strict_methods = {
	strict_array_create,
	strict_array_append,
	NULL,
	NULL,
	strict_object_create,
	strict_object_update,
	NULL,
	NULL
};

mcp_json_status mcp_json_read(zend_string *text, int depth_max, uint32_t nodes_max, zval *value)
{
	strict_parser parser;
	mcp_json_status status = MCP_JSON_OK;

	parser.nodes_left = nodes_max;
	parser.refusal = MCP_JSON_OK;
	ZVAL_UNDEF(value);

	/* ext/json counts from one: its depth N admits N - 1 nested containers. */
	php_json_parser_init_ex(&parser.base, value, ZSTR_VAL(text), ZSTR_LEN(text), 0, depth_max + 1, &strict_methods);
	if (php_json_parse(&parser.base) != 0) {
		if (parser.refusal != MCP_JSON_OK) {
			status = parser.refusal;
		} else if (php_json_parser_error_code(&parser.base) == PHP_JSON_ERROR_DEPTH) {
			status = MCP_JSON_TOO_DEEP;
		} else {
			status = MCP_JSON_SYNTAX;
		}
		ZVAL_UNDEF(value);
	} else if (Z_TYPE_P(value) == IS_DOUBLE && !isfinite(Z_DVAL_P(value))) {
		status = MCP_JSON_NUMBER;
		ZVAL_UNDEF(value);
	} else if (parser.refusal != MCP_JSON_OK) {
		status = parser.refusal;
		zval_ptr_dtor_nogc(value);
		ZVAL_UNDEF(value);
	}
	return status;
}

/* --- writing -------------------------------------------------------------------------------------------- */

static zend_string *write_with(zval *value, int options)
{
	smart_str text = {0};
	zend_long precision = PG(serialize_precision);
	volatile zend_result result = FAILURE;

	/* Anyone may set this INI entry; -1 is the shortest exact form. It outlives the request, also one that runs out of memory. */
	PG(serialize_precision) = -1;
	zend_try {
		result = php_json_encode_ex(&text, value, options, MCP_ANSWER_DEPTH_MAX);
	} zend_catch {
		PG(serialize_precision) = precision;
		zend_bailout();
	} zend_end_try();
	PG(serialize_precision) = precision;

	if (result != SUCCESS) {
		smart_str_free(&text);
		return NULL;
	}
	smart_str_0(&text);
	return text.s ? text.s : ZSTR_EMPTY_ALLOC();
}

zend_string *mcp_json_write(zval *value)
{
	return write_with(value, PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_INVALID_UTF8_SUBSTITUTE);
}

zend_string *mcp_json_write_ascii(zval *value)
{
	return write_with(value, PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_INVALID_UTF8_SUBSTITUTE);
}

zend_string *mcp_json_quote(zend_string *text)
{
	zval value;

	ZVAL_STR(&value, text);
	return mcp_json_write(&value);
}

/* --- looking at trees ----------------------------------------------------------------------------------- */

bool mcp_json_is_list(zval *value)
{
	ZVAL_DEREF(value);
	return Z_TYPE_P(value) == IS_ARRAY && zend_array_is_list(Z_ARRVAL_P(value));
}

HashTable *mcp_json_members(zval *value)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_OBJECT && Z_OBJCE_P(value) == zend_standard_class_def) {
		return Z_OBJPROP_P(value);
	}
	if (Z_TYPE_P(value) == IS_ARRAY && !zend_array_is_list(Z_ARRVAL_P(value))) {
		return Z_ARRVAL_P(value);
	}
	return NULL;
}

zval *mcp_json_member(zval *object, const char *name, size_t name_len)
{
	HashTable *members = mcp_json_members(object);
	zval *member = members ? zend_hash_str_find(members, name, name_len) : NULL;

	if (member) {
		ZVAL_DEREF(member);
	}
	return member;
}

bool mcp_json_integer(zval *value, zend_long *out)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_LONG) {
		*out = Z_LVAL_P(value);
		return true;
	}
	if (Z_TYPE_P(value) == IS_DOUBLE) {
		double number = Z_DVAL_P(value);

		if (number >= -EXACT_DOUBLE_LIMIT && number <= EXACT_DOUBLE_LIMIT && floor(number) == number) {
			*out = (zend_long) number;
			return true;
		}
	}
	return false;
}

/* --- building trees ------------------------------------------------------------------------------------- */

void mcp_json_empty_object(zval *out)
{
	object_init(out);
}

/* `budget`: nodes that may still be made. An array that holds references to itself would else be copied without end. */
static void from_php(zval *in, zval *out, int depth_left, uint32_t *budget)
{
	zend_string *key;
	zend_ulong index;
	zval *element;

	ZVAL_DEREF(in);
	*budget -= *budget > 0;
	if (Z_TYPE_P(in) == IS_DOUBLE && !isfinite(Z_DVAL_P(in))) {
		ZVAL_NULL(out); /* JSON has no such numbers, and 0 would be a figure that nobody measured */
		return;
	}
	if (Z_TYPE_P(in) == IS_STRING || Z_TYPE_P(in) < IS_STRING) {
		ZVAL_COPY(out, in);
		return;
	}

	HashTable *members = mcp_json_members(in);

	if (depth_left <= 0 || *budget == 0 || (!members && Z_TYPE_P(in) != IS_ARRAY)) {
		ZVAL_NULL(out);
	} else if (members) {
		object_init(out);
		ZEND_HASH_FOREACH_KEY_VAL(members, index, key, element) {
			zval copy;
			zend_string *name = key ? zend_string_copy(key) : zend_long_to_str((zend_long) index);

			from_php(element, &copy, depth_left - 1, budget);
			zend_hash_update(Z_OBJPROP_P(out), name, &copy);
			zend_string_release(name);
		} ZEND_HASH_FOREACH_END();
	} else {
		array_init_size(out, zend_hash_num_elements(Z_ARRVAL_P(in)));
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(in), element) {
			zval copy;

			from_php(element, &copy, depth_left - 1, budget);
			zend_hash_next_index_insert(Z_ARRVAL_P(out), &copy);
		} ZEND_HASH_FOREACH_END();
	}
}

void mcp_json_from_php(zval *in, zval *out)
{
	uint32_t budget = MCP_JSON_FROM_PHP_MAX;

	from_php(in, out, MCP_JSON_DEPTH_MAX, &budget);
}

static void to_php(zval *in, zval *out, int depth_left)
{
	HashTable *elements;
	zend_string *key;
	zend_ulong index;
	zval *element;

	ZVAL_DEREF(in);
	elements = Z_TYPE_P(in) == IS_ARRAY ? Z_ARRVAL_P(in) : mcp_json_members(in);
	if (!elements || depth_left <= 0) {
		if (Z_TYPE_P(in) <= IS_STRING) {
			ZVAL_COPY(out, in);
		} else {
			ZVAL_NULL(out);
		}
		return;
	}
	array_init_size(out, zend_hash_num_elements(elements));
	ZEND_HASH_FOREACH_KEY_VAL(elements, index, key, element) {
		zval copy;

		to_php(element, &copy, depth_left - 1);
		if (key) {
			zend_symtable_update(Z_ARRVAL_P(out), key, &copy); /* as PHP's own arrays have numeric keys */
		} else {
			zend_hash_index_update(Z_ARRVAL_P(out), index, &copy);
		}
	} ZEND_HASH_FOREACH_END();
}

void mcp_json_to_php(zval *in, zval *out)
{
	to_php(in, out, MCP_JSON_DEPTH_MAX);
}
