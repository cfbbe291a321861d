#include "mcp/untrusted.h"
#include "mcp/json.h"

#include "Zend/zend_smart_str.h"

typedef struct walk {
	const mcp_untrusted *untrusted;
	mcp_untrusted_counts *counts;
	mcp_buf buffer;
	size_t cap;
	bool content;      /* content blocks: see mcp_untrusted_walk_content */
} walk;

static unsigned shield_text(walk *w, mcp_text text)
{
	return mcp_shield_text(w->untrusted->shield, w->untrusted->scratch, w->untrusted->mode, text, w->cap, &w->buffer);
}

static void count(walk *w, unsigned what)
{
	w->counts->cleaned += (what & MCP_SHIELD_CLEANED) != 0;
	w->counts->hit += (what & MCP_SHIELD_HIT) != 0;
	w->counts->capped += (what & MCP_SHIELD_CAPPED) != 0;
	w->counts->failed += (what & MCP_SHIELD_FAILED) != 0;
}

/* The text to send instead, or NULL when the text may stay. Owned by the caller. */
static zend_string *shielded(walk *w, zend_string *text)
{
	unsigned what = shield_text(w, mcp_text_of(ZSTR_VAL(text), ZSTR_LEN(text)));
	mcp_text out;

	if (what == 0) {
		return NULL;
	}
	count(w, what);
	out = mcp_buf_text(&w->buffer);
	return zend_string_init(out.ptr, out.len, 0);
}

/*
 * A block of text keeps its lines: they are its form. The whole was looked at first and held nothing but what cleaning changes, so that
 * no phrase can hide by being broken into lines.
 */
static zend_string *clean_lines(walk *w, zend_string *text)
{
	smart_str lines = {0};
	const char *line = ZSTR_VAL(text), *end = line + ZSTR_LEN(text);

	while (true) {
		const char *stop = memchr(line, '\n', (size_t) (end - line));
		mcp_text piece = mcp_text_of(line, (size_t) ((stop ? stop : end) - line));
		unsigned what = shield_text(w, piece);

		count(w, what & ~MCP_SHIELD_CLEANED);
		if (what != 0) {
			piece = mcp_buf_text(&w->buffer);
		}
		smart_str_appendl(&lines, piece.ptr, piece.len);
		if (!stop) {
			break;
		}
		smart_str_appendc(&lines, '\n');
		line = stop + 1;
	}
	smart_str_0(&lines);
	return lines.s ? lines.s : ZSTR_EMPTY_ALLOC();
}

static zend_string *shielded_block(walk *w, zend_string *text)
{
	unsigned what = shield_text(w, mcp_text_of(ZSTR_VAL(text), ZSTR_LEN(text)));
	mcp_text out;

	if (what == 0) {
		return NULL;
	}
	count(w, what);
	if (what == MCP_SHIELD_CLEANED && memchr(ZSTR_VAL(text), '\n', ZSTR_LEN(text))) {
		return clean_lines(w, text);
	}
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

/*
 * Base64 of an image, a sound, a blob (in content blocks) or a cursor (in our own lists): no words in it, and no use in cutting it.
 */
static bool is_base64_member(walk *w, zend_string *key, zval *value)
{
	bool may_be = w->content ? zend_string_equals_literal(key, "data") || zend_string_equals_literal(key, "blob")
		: zend_string_equals_literal(key, "next_cursor");

	ZVAL_DEREF(value);
	return may_be && Z_TYPE_P(value) == IS_STRING
		&& strspn(Z_STRVAL_P(value), "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=") == Z_STRLEN_P(value);
}

static bool walk_value(walk *w, zval *value, int depth_left)
{
	HashTable *members;
	zend_string *key;
	zend_string *text;
	zval *element;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_STRING) {
		text = w->content ? shielded_block(w, Z_STR_P(value)) : shielded(w, Z_STR_P(value));
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
		if (!(key && is_base64_member(w, key, element)) && !walk_value(w, element, depth_left - 1)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool shield_tree(const mcp_untrusted *untrusted, zval *tree, mcp_untrusted_counts *counts, size_t cap, bool content)
{
	walk w;
	bool done;

	memset(counts, 0, sizeof(*counts));
	if (!untrusted->shield || !untrusted->scratch) {
		return false;
	}
	w.untrusted = untrusted;
	w.counts = counts;
	w.cap = cap;
	w.content = content;
	mcp_buf_init(&w.buffer, cap + 64, untrusted->allocator);
	done = walk_value(&w, tree, MCP_ANSWER_DEPTH_MAX);
	mcp_buf_reset(&w.buffer);
	return done;
}

bool mcp_untrusted_walk(const mcp_untrusted *untrusted, zval *tree, mcp_untrusted_counts *counts)
{
	return shield_tree(untrusted, tree, counts, MCP_TEXT_VALUE_MAX, false);
}

bool mcp_untrusted_walk_content(const mcp_untrusted *untrusted, zval *content, mcp_untrusted_counts *counts)
{
	return shield_tree(untrusted, content, counts, MCP_CONTENT_TEXT_MAX, true);
}

zend_string *mcp_untrusted_text(const mcp_untrusted *untrusted, zend_string *text)
{
	mcp_untrusted_counts counts;
	zval value;

	ZVAL_STR_COPY(&value, text);
	if (!mcp_untrusted_walk(untrusted, &value, &counts)) {
		zval_ptr_dtor(&value);
		return NULL;
	}
	return Z_STR(value);
}
