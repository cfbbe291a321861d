#include "mcp/untrusted.h"
#include "mcp/json.h"

typedef struct walk {
	const mcp_untrusted *untrusted;
	mcp_untrusted_counts *counts;
	mcp_buf buffer;
} walk;

/* The text to send instead, or NULL when the text may stay. Owned by the caller. */
static zend_string *shielded(walk *w, zend_string *text)
{
	unsigned what = mcp_shield_text(w->untrusted->shield, w->untrusted->scratch, w->untrusted->mode,
		mcp_text_of(ZSTR_VAL(text), ZSTR_LEN(text)), MCP_TEXT_VALUE_MAX, &w->buffer);
	mcp_text out;

	if (what == 0) {
		return NULL;
	}
	w->counts->cleaned += (what & MCP_SHIELD_CLEANED) != 0;
	w->counts->hit += (what & MCP_SHIELD_HIT) != 0;
	w->counts->capped += (what & MCP_SHIELD_CAPPED) != 0;
	w->counts->failed += (what & MCP_SHIELD_FAILED) != 0;
	out = mcp_buf_text(&w->buffer);
	return zend_string_init(out.ptr, out.len, 0);
}

static bool walk_value(walk *w, zval *value, int depth_left);

/*
 * The name itself, or with the next number that is free behind it. `last` remembers each name's number: visitors can make any
 * number of labels that become the same. Takes over the name.
 */
static zend_string *free_name(HashTable *taken, HashTable *last, zend_string *name)
{
	zend_string *numbered;
	zval *number, first;

	if (!zend_hash_exists(taken, name)) {
		return name;
	}
	number = zend_hash_find(last, name);
	if (!number) {
		ZVAL_LONG(&first, 1);
		number = zend_hash_add(last, name, &first);
	}
	do {
		numbered = zend_strpprintf(0, "%s (" ZEND_LONG_FMT ")", ZSTR_VAL(name), ++Z_LVAL_P(number));
		if (!zend_hash_exists(taken, numbered)) {
			break;
		}
		zend_string_release(numbered);
	} while (true);
	zend_string_release(name);
	return numbered;
}

/*
 * Two keys may become one (visitors' labels are keys in some reports): the later one gets a number, so that no
 * row is lost.
 */
static void rename_keys(walk *w, zval *table)
{
	HashTable *renamed, last;
	zend_string *key;
	zend_ulong index;
	zval *value;

	zend_hash_init(&last, 0, NULL, NULL, false);
	renamed = zend_new_array(zend_hash_num_elements(Z_ARRVAL_P(table)));
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(table), index, key, value) {
		zend_string *name;

		Z_TRY_ADDREF_P(value);
		if (!key) {
			zend_hash_index_update(renamed, index, value);
			continue;
		}
		name = shielded(w, key);
		if (!name) {
			name = zend_string_copy(key);
		}
		name = free_name(renamed, &last, name);
		zend_hash_add(renamed, name, value);
		zend_string_release(name);
	} ZEND_HASH_FOREACH_END();

	zend_hash_destroy(&last);
	zval_ptr_dtor(table);
	ZVAL_ARR(table, renamed);
}

static bool key_needs_work(walk *w, HashTable *table)
{
	mcp_untrusted_counts ignored = {0}, *counts = w->counts;
	zend_string *key;
	bool needed = false;

	w->counts = &ignored;
	ZEND_HASH_FOREACH_STR_KEY(table, key) {
		zend_string *other = key ? shielded(w, key) : NULL;

		if (other) {
			zend_string_release(other);
			needed = true;
			break;
		}
	} ZEND_HASH_FOREACH_END();
	w->counts = counts;
	return needed;
}

/* A cursor is ours, opaque and useless when it is cut; Base64 holds no words. */
static bool is_cursor(zend_string *key, zval *value)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) != IS_STRING || !zend_string_equals_literal(key, "next_cursor")) {
		return false;
	}
	return strspn(Z_STRVAL_P(value), "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=") == Z_STRLEN_P(value);
}

static bool walk_value(walk *w, zval *value, int depth_left)
{
	HashTable *members;
	zend_string *key;
	zend_string *text;
	zval *element;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_STRING) {
		text = shielded(w, Z_STR_P(value));
		if (text) {
			zval_ptr_dtor(value);
			ZVAL_STR(value, text);
		}
		return true;
	}
	if (Z_TYPE_P(value) != IS_ARRAY && Z_TYPE_P(value) != IS_OBJECT) {
		return true;
	}
	if (depth_left <= 0) {
		return false;
	}
	if (Z_TYPE_P(value) == IS_OBJECT) {
		members = mcp_json_members(value);
		if (!members || zend_hash_num_elements(members) == 0) {
			return members != NULL; /* an empty stdClass is how {} is written; other classes never go out */
		}
		members = zend_array_dup(members);
		zval_ptr_dtor(value);
		ZVAL_ARR(value, members);
	}
	if (zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
		return true;
	}
	if (key_needs_work(w, Z_ARRVAL_P(value))) {
		rename_keys(w, value);
	}
	SEPARATE_ARRAY(value);
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(value), key, element) {
		if (!(key && is_cursor(key, element)) && !walk_value(w, element, depth_left - 1)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

bool mcp_untrusted_walk(const mcp_untrusted *untrusted, zval *tree, mcp_untrusted_counts *counts)
{
	walk w;
	bool done;

	memset(counts, 0, sizeof(*counts));
	if (!untrusted->shield || !untrusted->scratch) {
		return false;
	}
	w.untrusted = untrusted;
	w.counts = counts;
	mcp_buf_init(&w.buffer, MCP_TEXT_VALUE_MAX + 64, untrusted->allocator);
	done = walk_value(&w, tree, MCP_ANSWER_DEPTH_MAX);
	mcp_buf_reset(&w.buffer);
	return done;
}
