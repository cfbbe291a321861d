/* Keywords that judge arrays. */
#include "mcp/schema_internal.h"
#include "mcp/json.h"

static HashTable *items_of(const mcp_schema_point *at)
{
	return mcp_json_is_list(at->value) ? Z_ARRVAL_P(at->value) : NULL;
}

MCP_SCHEMA_KEYWORD(prefix_items)
{
	HashTable *items = items_of(at);
	zend_ulong index;
	zval *subschema;
	bool valid = true;

	if (!items || Z_TYPE_P(rule) != IS_ARRAY) {
		return true;
	}
	ZEND_HASH_FOREACH_NUM_KEY_VAL(Z_ARRVAL_P(rule), index, subschema) {
		zval *item = zend_hash_index_find(items, index);
		mcp_schema_place place = { at->where, NULL, 0, index };

		if (!item) {
			break;
		}
		valid = mcp_schema_below(at, subschema, item, &place) && valid;
		mcp_schema_mark_index(at->marks, index);
	} ZEND_HASH_FOREACH_END();
	return valid;
}

MCP_SCHEMA_KEYWORD(items)
{
	HashTable *items = items_of(at);
	zval *prefix = MCP_SCHEMA_SIBLING(at, "prefixItems"), *item;
	zend_ulong index, first = prefix && Z_TYPE_P(prefix) == IS_ARRAY ? zend_hash_num_elements(Z_ARRVAL_P(prefix)) : 0;
	bool valid = true;

	if (!items) {
		return true;
	}
	ZEND_HASH_FOREACH_NUM_KEY_VAL(items, index, item) {
		mcp_schema_place place = { at->where, NULL, 0, index };

		if (index >= first) {
			valid = mcp_schema_below(at, rule, item, &place) && valid;
			mcp_schema_mark_index(at->marks, index);
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}

MCP_SCHEMA_KEYWORD(unevaluated_items)
{
	HashTable *items = items_of(at);
	zend_ulong index;
	zval *item;
	bool valid = true;

	if (!items) {
		return true;
	}
	ZEND_HASH_FOREACH_NUM_KEY_VAL(items, index, item) {
		mcp_schema_place place = { at->where, NULL, 0, index };

		if (!mcp_schema_marked_index(at->marks, index)) {
			valid = mcp_schema_below(at, rule, item, &place) && valid;
			mcp_schema_mark_index(at->marks, index);
		}
	} ZEND_HASH_FOREACH_END();
	return valid;
}

MCP_SCHEMA_KEYWORD(contains)
{
	HashTable *items = items_of(at);
	zval *least = MCP_SCHEMA_SIBLING(at, "minContains"), *most = MCP_SCHEMA_SIBLING(at, "maxContains"), *item;
	zend_ulong index;
	uint32_t count = 0;

	if (!items) {
		return true;
	}
	ZEND_HASH_FOREACH_NUM_KEY_VAL(items, index, item) {
		if (mcp_schema_below_quietly(at, rule, item)) {
			mcp_schema_mark_index(at->marks, index);
			count++;
		}
	} ZEND_HASH_FOREACH_END();
	if (count < (least ? zval_get_double(least) : 1)) {
		return least ? mcp_schema_wrong_bound(at, "must have at least %s item(s) of a certain kind", least)
			: mcp_schema_wrong(at, "must have an item of a certain kind");
	}
	return !most || count <= zval_get_double(most)
		|| mcp_schema_wrong_bound(at, "must have at most %s item(s) of a certain kind", most);
}

MCP_SCHEMA_KEYWORD(min_items)
{
	HashTable *items = items_of(at);

	return !items || zend_hash_num_elements(items) >= zval_get_double(rule)
		|| mcp_schema_wrong_bound(at, "must have at least %s item(s)", rule);
}

MCP_SCHEMA_KEYWORD(max_items)
{
	HashTable *items = items_of(at);

	return !items || zend_hash_num_elements(items) <= zval_get_double(rule)
		|| mcp_schema_wrong_bound(at, "must have at most %s item(s)", rule);
}

/* --- uniqueItems ---------------------------------------------------------------------------------------- */

/* The latest position with this hash, which `position` then replaces; positions count from one, 0: none. */
static uint32_t exchange(HashTable *latest, zend_ulong hash, uint32_t position)
{
	zval *last = zend_hash_index_lookup(latest, hash);
	uint32_t before = Z_TYPE_P(last) == IS_LONG ? (uint32_t) Z_LVAL_P(last) : 0;

	ZVAL_LONG(last, position);
	return before;
}

/* Has an earlier item with this hash the same value? `earlier` chains positions. */
static bool seen_before(const mcp_schema_point *at, HashTable *items, const uint32_t *earlier, uint32_t position, zval *item)
{
	while (position > 0) {
		if (!mcp_schema_work(at->run, 1) || mcp_schema_same(zend_hash_index_find(items, position - 1), item)) {
			return true;
		}
		position = earlier[position - 1];
	}
	return false;
}

MCP_SCHEMA_KEYWORD(unique_items)
{
	HashTable *items = items_of(at), *latest;
	uint32_t *earlier;
	zend_ulong index;
	zval *item;
	bool unique = true;

	if (!items || Z_TYPE_P(rule) != IS_TRUE || zend_hash_num_elements(items) < 2) {
		return true;
	}
	latest = zend_new_array(zend_hash_num_elements(items));
	earlier = safe_emalloc(zend_hash_num_elements(items), sizeof(*earlier), 0);
	ZEND_HASH_FOREACH_NUM_KEY_VAL(items, index, item) {
		earlier[index] = exchange(latest, mcp_schema_hash(item), (uint32_t) index + 1);
		if (seen_before(at, items, earlier, earlier[index], item)) {
			unique = false;
			break;
		}
	} ZEND_HASH_FOREACH_END();
	efree(earlier);
	zend_array_destroy(latest);
	return unique || mcp_schema_wrong(at, "must not have the same item twice");
}
