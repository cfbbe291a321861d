#include "tools/params.h"

#include "ext/standard/php_string.h"
#include "mcp/json.h"
#include "zend_smart_str.h"

void mcp_params_init(zval *params, zend_long id_site)
{
	array_init(params);
	if (id_site > 0) {
		add_assoc_long(params, "idSite", id_site);
	}
}

void mcp_params_text(zval *params, const char *name, zend_string *text)
{
	if (text) {
		add_assoc_str(params, name, zend_string_copy(text));
	}
}

void mcp_params_segment(zval *params, zend_string *segment)
{
	smart_str encoded = {0};

	if (!segment || ZSTR_LEN(segment) == 0) {
		return;
	}
	for (size_t i = 0; i < ZSTR_LEN(segment); i++) {
		char c = ZSTR_VAL(segment)[i];

		if (c != '\0' && strchr("&<>\"'", c)) {
			smart_str_append_printf(&encoded, "%%%02X", (unsigned char) c);
		} else {
			smart_str_appendc(&encoded, c);
		}
	}
	smart_str_0(&encoded);
	add_assoc_str(params, "segment", encoded.s);
}

void mcp_params_merge(zval *params, zval *from)
{
	if (from && Z_TYPE_P(from) == IS_ARRAY) {
		zend_hash_merge(Z_ARRVAL_P(params), Z_ARRVAL_P(from), zval_add_ref, true);
	}
}

static int compare_names(Bucket *a, Bucket *b)
{
	if (a->key && b->key) {
		return strcmp(ZSTR_VAL(a->key), ZSTR_VAL(b->key));
	}
	return a->key ? 1 : b->key ? -1 : (a->h > b->h) - (a->h < b->h);
}

void mcp_params_plain(zval *value, zval *out)
{
	HashTable *members;
	zend_string *name;
	zend_ulong index;
	zval *member;

	ZVAL_DEREF(value);
	members = Z_TYPE_P(value) == IS_ARRAY ? Z_ARRVAL_P(value) : mcp_json_members(value);
	if (!members) {
		ZVAL_COPY(out, value);
		return;
	}
	array_init(out);
	ZEND_HASH_FOREACH_KEY_VAL(members, index, name, member) {
		zval plain;

		mcp_params_plain(member, &plain);
		if (name) {
			zend_symtable_update(Z_ARRVAL_P(out), name, &plain);
		} else {
			zend_hash_index_update(Z_ARRVAL_P(out), index, &plain);
		}
	} ZEND_HASH_FOREACH_END();
	zend_hash_sort(Z_ARRVAL_P(out), compare_names, false);
}

bool mcp_ask_matomo(mcp_call *call, const char *method, zval *params, mcp_texts texts, zval *result,
	mcp_table_facts *facts, mcp_failure *failure)
{
	mcp_matomo *matomo = mcp_matomo_of(call);
	bool done;

	/* before the call, which may not come back */
	mcp_site_set_add_arguments(call->sites, Z_ARRVAL_P(params));
	ZVAL_UNDEF(result);
	done = matomo->call(matomo, method, Z_ARRVAL_P(params), texts == MCP_TEXTS_ENGLISH, result, facts, failure);
	zval_ptr_dtor(params);
	ZVAL_UNDEF(params);
	return done;
}

mcp_outcome mcp_ask_failed(mcp_call *call, mcp_failure *failure, const char *text)
{
	mcp_failure_kind kind = failure->kind;

	mcp_failure_clear(failure);
	if (kind == MCP_FAILURE_BROKEN) {
		return MCP_CALL_BROKEN;
	}
	return mcp_call_refuse(call, "%s", text);
}

bool mcp_failure_mentions(const mcp_failure *failure, const char *fragment)
{
	return failure->message
		&& zend_memnstr(ZSTR_VAL(failure->message), fragment, strlen(fragment),
			ZSTR_VAL(failure->message) + ZSTR_LEN(failure->message)) != NULL;
}

zend_string *mcp_trimmed(zend_string *text)
{
	return php_trim(text, NULL, 0, 3);
}
