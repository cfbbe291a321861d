#include "mcp/untrusted.h"
#include "mcp/identifier.h"
#include "mcp/json.h"
#include "mcp/tool.h"
#include "mcp/untrusted_members.h"

#include "Zend/zend_smart_str.h"

/* Names of columns come again in each row; so many are remembered. */
#define CALM_KEYS_MAX 256

typedef struct walk {
	const mcp_untrusted *untrusted;
	mcp_untrusted_source source;
	unsigned label_mask;       /* see mcp_untrusted_walk_answer */
	mcp_exposure *exposure;    /* NULL: nobody wants to know */
	mcp_answer_rules rules;
	mcp_buf buffer;
	HashTable calm;            /* names that may stay as they are */
} walk;

static mcp_answer_result treat(walk *w, const mcp_answer_rules *rules, mcp_text text)
{
	return mcp_answer_text(w->untrusted->shield, w->untrusted->scratch, rules, text, &w->buffer);
}

static mcp_text text_of(zend_string *text)
{
	return mcp_text_of(ZSTR_VAL(text), ZSTR_LEN(text));
}

static zend_string *buffered(walk *w)
{
	mcp_text out = mcp_buf_text(&w->buffer);

	return zend_string_init(out.ptr, out.len, 0);
}

/* The text to send instead, or NULL when the text may stay. Owned by the caller. */
static zend_string *treated_by(walk *w, const mcp_answer_rules *rules, zend_string *text, const mcp_place *place)
{
	mcp_answer_result result = treat(w, rules, text_of(text));

	if (result.shield == 0 && result.mask == 0) {
		return NULL;
	}
	mcp_exposure_note(w->exposure, place, &result, rules->mode);
	return buffered(w);
}

/* Each line by itself. */
static zend_string *treat_lines(walk *w, zend_string *text)
{
	smart_str lines = {0};
	const char *line = ZSTR_VAL(text), *end = line + ZSTR_LEN(text);

	while (true) {
		const char *stop = memchr(line, '\n', (size_t) (end - line));
		mcp_text piece = mcp_text_of(line, (size_t) ((stop ? stop : end) - line));
		mcp_answer_result result = treat(w, &w->rules, piece);

		if (result.shield || result.mask) {
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

/*
 * A block of text keeps its lines: they are its form. Not when the lines together hold what no line holds by itself, so that nothing
 * can hide by being broken into lines.
 */
static zend_string *treated_block(walk *w, zend_string *text, const mcp_place *place)
{
	mcp_answer_result result = treat(w, &w->rules, text_of(text)), again;
	zend_string *whole, *lines;

	if (result.shield == 0 && result.mask == 0) {
		return NULL;
	}
	mcp_exposure_note(w->exposure, place, &result, w->rules.mode);
	whole = buffered(w);
	if ((result.shield & ~MCP_SHIELD_CLEANED) || !memchr(ZSTR_VAL(text), '\n', ZSTR_LEN(text))) {
		return whole;
	}
	lines = treat_lines(w, text);
	again = treat(w, &w->rules, text_of(lines));
	if ((again.shield & ~MCP_SHIELD_CLEANED) || again.mask) {
		zend_string_release(lines);
		return whole;
	}
	zend_string_release(whole);
	return lines;
}

static bool walk_value(walk *w, zval *value, const mcp_place *place, int depth_left);

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
static void rename_keys(walk *w, zval *table, const mcp_place *place)
{
	HashTable *renamed, last;
	mcp_answer_result result;
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
		result = treat(w, &w->rules, text_of(key));
		name = result.shield || result.mask ? buffered(w) : zend_string_copy(key);
		name = free_name(renamed, &last, name);
		mcp_exposure_note(w->exposure, &(mcp_place) { place, ZSTR_VAL(name), ZSTR_LEN(name), 0 }, &result, w->rules.mode);
		zend_hash_add(renamed, name, value);
		zend_string_release(name);
	} ZEND_HASH_FOREACH_END();

	zend_hash_destroy(&last);
	zval_ptr_dtor(table);
	ZVAL_ARR(table, renamed);
}

/* Names of columns are the same in each row: what was found calm is not looked at again. */
static bool is_calm(walk *w, zend_string *key)
{
	mcp_answer_result result;

	if (zend_hash_exists(&w->calm, key)) {
		return true;
	}
	result = treat(w, &w->rules, text_of(key));
	if (result.shield || result.mask) {
		return false;
	}
	if (zend_hash_num_elements(&w->calm) < CALM_KEYS_MAX) {
		zend_hash_add_empty_element(&w->calm, key);
	}
	return true;
}

static bool keys_are_calm(walk *w, HashTable *table)
{
	zend_string *key;

	ZEND_HASH_FOREACH_STR_KEY(table, key) {
		if (key && !is_calm(w, key)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* The one kind in a set of MCP_MASK_BITs. */
static mcp_mask_kind kind_in(unsigned bits)
{
	unsigned kind = 0;

	while (kind < MCP_MASK_KINDS - 1 && !(bits & MCP_MASK_BIT(kind))) {
		kind++;
	}
	return (mcp_mask_kind) kind;
}

/* Not the row that the rest is folded into, which is nobody's. */
static bool is_row_label(zend_string *key, zval *value)
{
	return zend_string_equals_literal(key, "label")
		&& !(Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), MCP_LABEL_OTHERS));
}

/* Is the member an identifier as a whole? A label is one of a row, that is of an object in a list. */
static bool is_identifier(const walk *w, zend_string *key, zval *value, const mcp_place *place, mcp_mask_kind *kind)
{
	if (w->label_mask && is_row_label(key, value) && place->around && place->around->around && !place->around->text) {
		*kind = kind_in(w->label_mask);
		return true;
	}
	return mcp_identifier_kind(key, kind);
}

static bool mask_identifier(walk *w, mcp_mask_kind kind, zval *value, const mcp_place *place)
{
	mcp_answer_result result = { 0, 0, { 0, 0 } };

	result.mask = mcp_mask_identifier(&w->rules.mask, kind, text_of(Z_STR_P(value)), &w->buffer);
	if (!result.mask) {
		return false;
	}
	mcp_exposure_note(w->exposure, place, &result, w->rules.mode);
	zval_ptr_dtor(value);
	ZVAL_STR(value, buffered(w));
	return true;
}

/* An identifier may have been written, or a label been read, as a number. */
static void number_to_identifier(const walk *w, zend_string *key, zval *value, const mcp_place *place)
{
	mcp_mask_kind kind;

	if (key && (Z_TYPE_P(value) == IS_LONG || Z_TYPE_P(value) == IS_DOUBLE) && is_identifier(w, key, value, place, &kind)
			&& (w->rules.mask.kinds & MCP_MASK_BIT(kind))) {
		convert_to_string(value);
	}
}

static void walk_text(walk *w, HashTable *members, zend_string *key, zval *value, const mcp_place *place)
{
	mcp_answer_rules own;
	const mcp_answer_rules *rules = key ? mcp_member_rules(w->source, key, Z_STR_P(value), &w->rules, &own) : &w->rules;
	mcp_mask_kind kind;
	zend_string *text;

	if (key && (mcp_member_passes(w->source, members, key, Z_STR_P(value))
			|| (is_identifier(w, key, value, place, &kind) && mask_identifier(w, kind, value, place)))) {
		return;
	}
	text = mcp_source_is_content(w->source) && rules == &w->rules ? treated_block(w, Z_STR_P(value), place)
		: treated_by(w, rules, Z_STR_P(value), place);
	if (text) {
		zval_ptr_dtor(value);
		ZVAL_STR(value, text);
	}
}

static bool walk_members(walk *w, HashTable *members, const mcp_place *place, int depth_left)
{
	zend_ulong index;
	zend_string *key;
	zval *element;

	ZEND_HASH_FOREACH_KEY_VAL(members, index, key, element) {
		mcp_place inside = { place, key ? ZSTR_VAL(key) : NULL, key ? ZSTR_LEN(key) : 0, index };

		ZVAL_DEREF(element);
		number_to_identifier(w, key, element, &inside);
		if (Z_TYPE_P(element) == IS_STRING) {
			walk_text(w, members, key, element, &inside);
		} else if (!walk_value(w, element, &inside, depth_left)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool walk_value(walk *w, zval *value, const mcp_place *place, int depth_left)
{
	HashTable *members;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_STRING) {
		walk_text(w, NULL, NULL, value, place);
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
	if (!keys_are_calm(w, Z_ARRVAL_P(value))) {
		rename_keys(w, value, place);
	}
	SEPARATE_ARRAY(value);
	return walk_members(w, Z_ARRVAL_P(value), place, depth_left - 1);
}

bool mcp_untrusted_walk(const mcp_untrusted *untrusted, mcp_untrusted_source source, const char *root, zval *tree,
	mcp_exposure *exposure)
{
	return mcp_untrusted_walk_answer(untrusted, source, root, tree, 0, exposure);
}

bool mcp_untrusted_walk_answer(const mcp_untrusted *untrusted, mcp_untrusted_source source, const char *root, zval *tree,
	unsigned label_mask, mcp_exposure *exposure)
{
	mcp_place outermost = { NULL, root, strlen(root), 0 };
	walk w;
	bool done;

	if (!untrusted->shield || !untrusted->scratch) {
		return false;
	}
	w.untrusted = untrusted;
	w.source = source;
	w.label_mask = label_mask;
	w.exposure = exposure;
	w.rules.mode = untrusted->mode;
	w.rules.mask = untrusted->mask;
	if (source == MCP_UNTRUSTED_DEFINITIONS) {
		w.rules.mask.kinds &= MCP_DEFINITION_MASKS;
	}
	w.rules.cap = mcp_source_is_content(source) ? MCP_CONTENT_TEXT_MAX : MCP_TEXT_VALUE_MAX;
	mcp_buf_init(&w.buffer, w.rules.cap + 64, untrusted->allocator);
	zend_hash_init(&w.calm, 0, NULL, NULL, false);
	done = walk_value(&w, tree, &outermost, MCP_ANSWER_DEPTH_MAX);
	zend_hash_destroy(&w.calm);
	mcp_buf_reset(&w.buffer);
	return done;
}

zend_string *mcp_untrusted_text(const mcp_untrusted *untrusted, zend_string *text)
{
	zval value;

	ZVAL_STR_COPY(&value, text);
	if (!mcp_untrusted_walk(untrusted, MCP_UNTRUSTED_THEIRS, "", &value, NULL)) {
		zval_ptr_dtor(&value);
		return NULL;
	}
	return Z_STR(value);
}
