#include "tools/paging.h"

#include "ext/hash/php_hash.h"
#include "ext/hash/php_hash_sha.h"
#include "ext/standard/base64.h"

#include "mcp/json.h"

#define CURSOR_VERSION   1
#define CURSOR_DEPTH_MAX 4
#define CURSOR_NODES_MAX 32
#define DIGEST_BYTES     32

/* A row on its way through qsort, which has no room for a context. */
typedef struct sort_item {
	const mcp_list_sort *sort;
	zval *row;
} sort_item;

const char *const mcp_list_tokens_name_id[] = { "name_asc", "name_desc", "id_asc", "id_desc", NULL };

/* {{{ order */
static int compare_values(const mcp_list_key *key, const zval *a, const zval *b)
{
	size_t common;
	int order;

	if (key->integer) {
		return (Z_LVAL_P(a) > Z_LVAL_P(b)) - (Z_LVAL_P(a) < Z_LVAL_P(b));
	}
	common = MIN(Z_STRLEN_P(a), Z_STRLEN_P(b));
	order = memcmp(Z_STRVAL_P(a), Z_STRVAL_P(b), common);
	if (order == 0) {
		order = (Z_STRLEN_P(a) > Z_STRLEN_P(b)) - (Z_STRLEN_P(a) < Z_STRLEN_P(b));
	}
	return order;
}

/* Both arrays hold every key of the sort, in its type. */
static int compare_rows(const mcp_list_sort *sort, HashTable *a, HashTable *b)
{
	for (const mcp_list_key *key = sort->keys; key->field; key++) {
		size_t len = strlen(key->field);
		int order = compare_values(key, zend_hash_str_find(a, key->field, len), zend_hash_str_find(b, key->field, len));

		if (order != 0) {
			return sort->descending ? -order : order;
		}
	}
	return 0;
}

static int compare_items(const void *a, const void *b)
{
	const sort_item *left = (const sort_item *) a;
	const sort_item *right = (const sort_item *) b;

	return compare_rows(left->sort, Z_ARRVAL_P(left->row), Z_ARRVAL_P(right->row));
}
/* }}} */

/* {{{ cursor */
static zend_string *scope_digest(const mcp_call *call, zval *scope)
{
	zval bound;
	zend_string *json, *hex;
	PHP_SHA256_CTX context;
	unsigned char digest[DIGEST_BYTES];

	array_init(&bound);
	if (scope) {
		Z_TRY_ADDREF_P(scope);
		add_assoc_zval(&bound, "scope", scope);
	}
	add_assoc_string(&bound, "tool", call->tool->name);
	json = mcp_json_write(&bound);
	zval_ptr_dtor(&bound);
	if (!json) {
		return NULL;
	}
	PHP_SHA256InitArgs(&context, NULL);
	PHP_SHA256Update(&context, (const unsigned char *) ZSTR_VAL(json), ZSTR_LEN(json));
	PHP_SHA256Final(digest, &context);
	zend_string_release(json);

	hex = zend_string_alloc(2 * DIGEST_BYTES, 0);
	php_hash_bin2hex(ZSTR_VAL(hex), digest, DIGEST_BYTES);
	ZSTR_VAL(hex)[2 * DIGEST_BYTES] = '\0';
	return hex;
}

/* NULL when it cannot be written. */
static zend_string *cursor_write(const mcp_list_sort *sort, HashTable *row, zend_string *digest)
{
	zval cursor, last;
	zend_string *json, *encoded = NULL;

	array_init(&last);
	for (const mcp_list_key *key = sort->keys; key->field; key++) {
		zval *value = zend_hash_str_find(row, key->field, strlen(key->field));

		Z_TRY_ADDREF_P(value);
		add_assoc_zval(&last, key->field, value);
	}
	array_init(&cursor);
	add_assoc_long(&cursor, "v", CURSOR_VERSION);
	add_assoc_string(&cursor, "sort", sort->token);
	add_assoc_zval(&cursor, "last", &last);
	add_assoc_str(&cursor, "ctx", zend_string_copy(digest));
	json = mcp_json_write(&cursor);
	zval_ptr_dtor(&cursor);
	if (json) {
		encoded = php_base64_encode_str(json);
		zend_string_release(json);
	}
	return encoded;
}

static bool text_is(zval *value, const char *text, size_t len)
{
	return value && Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) == len
		&& memcmp(Z_STRVAL_P(value), text, len) == 0;
}

/* The sort keys of the boundary row as a new array; false (and UNDEF) when the cursor is none of ours for this list. */
static bool cursor_read(zend_string *cursor, const mcp_list_sort *sort, zend_string *digest, zval *boundary)
{
	zend_string *json;
	zval tree, *last, *version;
	zend_long number;
	bool valid = false;

	json = php_base64_decode_ex((const unsigned char *) ZSTR_VAL(cursor), ZSTR_LEN(cursor), 1);
	if (!json) {
		return false;
	}
	if (mcp_json_read(json, CURSOR_DEPTH_MAX, CURSOR_NODES_MAX, &tree) != MCP_JSON_OK) {
		zend_string_release(json);
		return false;
	}
	zend_string_release(json);

	version = MCP_JSON_MEMBER(&tree, "v");
	last = MCP_JSON_MEMBER(&tree, "last");
	if (!version || !mcp_json_integer(version, &number) || number != CURSOR_VERSION
			|| !text_is(MCP_JSON_MEMBER(&tree, "sort"), sort->token, strlen(sort->token))
			|| !text_is(MCP_JSON_MEMBER(&tree, "ctx"), ZSTR_VAL(digest), ZSTR_LEN(digest))) {
		goto done;
	}
	array_init(boundary);
	valid = true;
	for (const mcp_list_key *key = sort->keys; key->field && valid; key++) {
		zval *value = last ? mcp_json_member(last, key->field, strlen(key->field)) : NULL;

		if (!value || (key->integer ? !mcp_json_integer(value, &number) : Z_TYPE_P(value) != IS_STRING)) {
			valid = false;
		} else if (key->integer) {
			add_assoc_long(boundary, key->field, number);
		} else {
			add_assoc_str(boundary, key->field, zend_string_copy(Z_STR_P(value)));
		}
	}
	if (!valid) {
		zval_ptr_dtor(boundary);
		ZVAL_UNDEF(boundary);
	}

done:
	zval_ptr_dtor(&tree);
	return valid;
}
/* }}} */

static const mcp_list_sort *sort_of(mcp_call *call, const mcp_list *list)
{
	zend_string *token = mcp_call_string(call, "sort");

	if (!token) {
		return list->sorts;
	}
	for (const mcp_list_sort *sort = list->sorts; sort->token; sort++) {
		if (strcmp(ZSTR_VAL(token), sort->token) == 0) {
			return sort;
		}
	}
	return NULL;
}

/* Cuts the page out of the sorted rows into call->result. False: the cursor could not be written. */
static bool answer_page(mcp_call *call, const mcp_list *list, const mcp_list_sort *sort, zend_string *digest,
	const sort_item *items, uint32_t total, zval *boundary, uint32_t limit)
{
	uint32_t first = 0, end;
	zval page;
	zend_string *next = NULL;

	while (!Z_ISUNDEF_P(boundary) && first < total
			&& compare_rows(sort, Z_ARRVAL_P(items[first].row), Z_ARRVAL_P(boundary)) <= 0) {
		first++;
	}
	end = total - first > limit ? first + limit : total;
	if (end < total) {
		next = cursor_write(sort, Z_ARRVAL_P(items[end - 1].row), digest);
		if (!next) {
			return false;
		}
	}
	array_init_size(&page, end - first);
	for (uint32_t i = first; i < end; i++) {
		Z_TRY_ADDREF_P(items[i].row);
		zend_hash_next_index_insert_new(Z_ARRVAL(page), items[i].row);
	}
	array_init(&call->result);
	add_assoc_zval(&call->result, list->collection, &page);
	if (next) {
		add_assoc_str(&call->result, "next_cursor", next);
	} else {
		add_assoc_null(&call->result, "next_cursor");
	}
	add_assoc_bool(&call->result, "has_more", end < total);
	add_assoc_long(&call->result, "total_rows", total);
	return true;
}

mcp_outcome mcp_list_answer(mcp_call *call, const mcp_list *list, zval *scope, zval *rows)
{
	mcp_outcome outcome = MCP_CALL_DONE;
	zend_long limit = mcp_call_integer(call, "limit", MCP_LIST_LIMIT_DEFAULT);
	zend_string *cursor = mcp_call_string(call, "cursor");
	const mcp_list_sort *sort = sort_of(call, list);
	zend_string *digest = scope_digest(call, scope);
	zval boundary, *row;
	sort_item *items;
	uint32_t total = 0;

	ZVAL_UNDEF(&boundary);
	if (limit < 1 || limit > MCP_LIST_LIMIT_MAX) {
		outcome = mcp_call_refuse(call, "Parameter 'limit' missing or invalid.");
	} else if (!sort) {
		outcome = mcp_call_refuse(call, "Parameter 'sort' missing or invalid.");
	} else if (!digest || (cursor && !cursor_read(cursor, sort, digest, &boundary))) {
		outcome = mcp_call_refuse(call, "Invalid cursor.");
	}
	if (outcome == MCP_CALL_DONE) {
		items = safe_emalloc(zend_hash_num_elements(Z_ARRVAL_P(rows)), sizeof(*items), sizeof(*items));
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
			items[total].sort = sort;
			items[total].row = row;
			total++;
		} ZEND_HASH_FOREACH_END();
		qsort(items, total, sizeof(*items), compare_items);
		if (!answer_page(call, list, sort, digest, items, total, &boundary, (uint32_t) limit)) {
			outcome = mcp_call_refuse(call, "List data is invalid.");
		}
		efree(items);
	}
	zval_ptr_dtor(&boundary);
	if (digest) {
		zend_string_release(digest);
	}
	zval_ptr_dtor(rows);
	return outcome;
}

mcp_outcome mcp_list_answer_empty(mcp_call *call, const mcp_list *list, zval *scope)
{
	zval rows;

	array_init(&rows);
	return mcp_list_answer(call, list, scope, &rows);
}

void mcp_list_scope_site(zval *scope, zend_long id_site)
{
	array_init(scope);
	add_assoc_long(scope, "idSite", id_site);
}
