/* What a $ref means. Everything it can mean stands in the same document. */
#include "mcp/schema_internal.h"
#include "mcp/json.h"

/* --- anchors -------------------------------------------------------------------------------------------- */

typedef struct collection {
	HashTable *anchors;
	uint32_t depth;
} collection;

static bool collect(zval *schema, const mcp_schema_keyword *keyword, const mcp_schema_place *where, void *context)
{
	collection *found = context;
	HashTable *rules = mcp_json_members(schema);
	zval *anchor = MCP_JSON_MEMBER(schema, "$anchor");

	(void) keyword;
	if (anchor && Z_TYPE_P(anchor) == IS_STRING) {
		zend_hash_add_ptr(found->anchors, Z_STR_P(anchor), schema);
	}
	if (rules && found->depth < MCP_SCHEMA_DEPTH_MAX) {
		found->depth++;
		mcp_schema_each(rules, where, collect, found);
		found->depth--;
	}
	return true;
}

static zval *find_anchor(mcp_schema_document *document, zend_string *name)
{
	if (!document->anchors) {
		collection found = { zend_new_array(8), 0 };

		collect(document->root, NULL, NULL, &found);
		document->anchors = found.anchors;
	}
	return zend_hash_find_ptr(document->anchors, name);
}

void mcp_schema_document_clear(mcp_schema_document *document)
{
	if (document->anchors) {
		zend_array_destroy(document->anchors);
		document->anchors = NULL;
	}
}

/* --- pointers ------------------------------------------------------------------------------------------- */

/* A URI's fragment as text (RFC 3986 2.1); NULL when a % stands for nothing. */
static zend_string *decode_fragment(const char *from, size_t len)
{
	zend_string *text = zend_string_alloc(len, 0);
	size_t out = 0;

	for (size_t i = 0; i < len; i++) {
		int high, low;

		if (from[i] != '%') {
			ZSTR_VAL(text)[out++] = from[i];
			continue;
		}
		high = len - i > 2 ? mcp_hex_digit(from[i + 1]) : -1;
		low = len - i > 2 ? mcp_hex_digit(from[i + 2]) : -1;
		if (high < 0 || low < 0) {
			zend_string_release(text);
			return NULL;
		}
		ZSTR_VAL(text)[out++] = (char) (high << 4 | low);
		i += 2;
	}
	ZSTR_VAL(text)[out] = '\0';
	ZSTR_LEN(text) = out;
	return text;
}

/* One step of a pointer as a member's name (RFC 6901 3); NULL when a ~ stands for nothing. */
static zend_string *decode_step(const char *from, size_t len)
{
	zend_string *name = zend_string_alloc(len, 0);
	size_t out = 0;

	for (size_t i = 0; i < len; i++) {
		char c = from[i];

		if (c == '~') {
			c = ++i < len ? from[i] : '\0';
			if (c != '0' && c != '1') {
				zend_string_release(name);
				return NULL;
			}
			c = c == '0' ? '~' : '/';
		}
		ZSTR_VAL(name)[out++] = c;
	}
	ZSTR_VAL(name)[out] = '\0';
	ZSTR_LEN(name) = out;
	return name;
}

static zval *step_down(zval *from, zend_string *name)
{
	zend_ulong index;

	if (mcp_json_is_list(from)) {
		return ZEND_HANDLE_NUMERIC(name, index) ? zend_hash_index_find(Z_ARRVAL_P(from), index) : NULL;
	}
	return mcp_json_member(from, ZSTR_VAL(name), ZSTR_LEN(name));
}

/* `pointer` is empty or begins with a slash. */
static zval *follow(zval *from, zend_string *pointer)
{
	const char *rest = ZSTR_VAL(pointer), *end = rest + ZSTR_LEN(pointer);

	while (from && rest < end) {
		const char *step = rest + 1, *slash = memchr(step, '/', (size_t) (end - step));
		zend_string *name;

		rest = slash ? slash : end;
		name = decode_step(step, (size_t) (rest - step));
		from = name ? step_down(from, name) : NULL;
		if (name) {
			zend_string_release(name);
		}
		if (from) {
			ZVAL_DEREF(from);
		}
	}
	return from;
}

zval *mcp_schema_resolve(mcp_schema_document *document, zend_string *reference)
{
	zend_string *fragment;
	zval *target;

	if (ZSTR_LEN(reference) == 0 || ZSTR_VAL(reference)[0] != '#') {
		return NULL;
	}
	fragment = decode_fragment(ZSTR_VAL(reference) + 1, ZSTR_LEN(reference) - 1);
	if (!fragment) {
		return NULL;
	}
	target = ZSTR_LEN(fragment) == 0 || ZSTR_VAL(fragment)[0] == '/' ? follow(document->root, fragment)
		: find_anchor(document, fragment);
	zend_string_release(fragment);
	return target;
}
