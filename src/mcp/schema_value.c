#include "mcp/schema_internal.h"
#include "mcp/json.h"

#include <math.h>

/* The first double that no zend_long reaches. */
#define LONG_END (-(double) ZEND_LONG_MIN)

bool mcp_schema_is_number(zval *value)
{
	return Z_TYPE_P(value) == IS_LONG || Z_TYPE_P(value) == IS_DOUBLE;
}

/* --- order of numbers ----------------------------------------------------------------------------------- */

static int compare_mixed(zend_long integer, double number)
{
	zend_long whole;
	double rest;

	if (number >= LONG_END) {
		return -1;
	}
	if (number < -LONG_END) {
		return 1;
	}
	whole = (zend_long) number;
	rest = number - (double) whole;
	if (integer != whole) {
		return integer < whole ? -1 : 1;
	}
	return rest > 0 ? -1 : rest < 0 ? 1 : 0;
}

int mcp_schema_compare(zval *a, zval *b)
{
	if (Z_TYPE_P(a) == IS_LONG && Z_TYPE_P(b) == IS_LONG) {
		return Z_LVAL_P(a) < Z_LVAL_P(b) ? -1 : Z_LVAL_P(a) > Z_LVAL_P(b);
	}
	if (Z_TYPE_P(a) == IS_LONG) {
		return compare_mixed(Z_LVAL_P(a), zval_get_double(b));
	}
	if (Z_TYPE_P(b) == IS_LONG) {
		return -compare_mixed(Z_LVAL_P(b), zval_get_double(a));
	}
	return zval_get_double(a) < zval_get_double(b) ? -1 : zval_get_double(a) > zval_get_double(b);
}

/* --- equality ------------------------------------------------------------------------------------------- */

static bool same_items(HashTable *a, HashTable *b)
{
	zend_ulong index;
	zval *item;

	if (zend_hash_num_elements(a) != zend_hash_num_elements(b)) {
		return false;
	}
	ZEND_HASH_FOREACH_NUM_KEY_VAL(a, index, item) {
		if (!mcp_schema_same(item, zend_hash_index_find(b, index))) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool same_members(HashTable *a, HashTable *b)
{
	zend_string *name;
	zval *member;

	if (zend_hash_num_elements(a) != zend_hash_num_elements(b)) {
		return false;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(a, name, member) {
		zval *other = name ? zend_hash_find(b, name) : NULL;

		if (!other || !mcp_schema_same(member, other)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

bool mcp_schema_same(zval *a, zval *b)
{
	HashTable *left, *right;

	ZVAL_DEREF(a);
	ZVAL_DEREF(b);
	if (mcp_schema_is_number(a) && mcp_schema_is_number(b)) {
		return mcp_schema_compare(a, b) == 0;
	}
	if (mcp_json_is_list(a) && mcp_json_is_list(b)) {
		return same_items(Z_ARRVAL_P(a), Z_ARRVAL_P(b));
	}
	left = mcp_json_members(a);
	right = mcp_json_members(b);
	if (left && right) {
		return same_members(left, right);
	}
	if (Z_TYPE_P(a) != Z_TYPE_P(b)) {
		return false;
	}
	return Z_TYPE_P(a) == IS_STRING ? zend_string_equals(Z_STR_P(a), Z_STR_P(b)) : Z_TYPE_P(a) <= IS_TRUE;
}

/* --- hash ----------------------------------------------------------------------------------------------- */

static zend_ulong hash_number(double number)
{
	uint64_t bits = 0;

	if (number != 0) { /* 0 and -0 are equal */
		memcpy(&bits, &number, sizeof(bits));
	}
	/* Tables look at the low bits, small numbers have theirs at the top: without this all of them would share one place. */
	bits = (bits ^ (bits >> 32)) * UINT64_C(0x9E3779B97F4A7C15);
	return (zend_ulong) (bits ^ (bits >> 32));
}

zend_ulong mcp_schema_hash(zval *value)
{
	HashTable *members;
	zend_string *name;
	zval *element;
	zend_ulong hash = 1;

	ZVAL_DEREF(value);
	if (mcp_schema_is_number(value)) {
		return hash_number(zval_get_double(value));
	}
	if (Z_TYPE_P(value) == IS_STRING) {
		return zend_string_hash_val(Z_STR_P(value));
	}
	if (mcp_json_is_list(value)) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
			hash = hash * 31 + mcp_schema_hash(element);
		} ZEND_HASH_FOREACH_END();
		return hash;
	}
	members = mcp_json_members(value);
	if (members) {
		ZEND_HASH_FOREACH_STR_KEY_VAL(members, name, element) {
			hash += (name ? zend_string_hash_val(name) : 0) * 33 ^ mcp_schema_hash(element); /* in any order */
		} ZEND_HASH_FOREACH_END();
		return hash;
	}
	return Z_TYPE_P(value);
}
