#include "tools/search_key.h"

#include "core/fold.h"
#include "core/utf8.h"

/* Drops the separators in place; ASCII letters become lower case. */
static void squeeze(zend_string *key)
{
	size_t kept = 0;

	for (size_t i = 0; i < ZSTR_LEN(key); i++) {
		char c = mcp_ascii_lower(ZSTR_VAL(key)[i]);

		if (!strchr(" _-.\t\n\r", c)) {
			ZSTR_VAL(key)[kept++] = c;
		}
	}
	ZSTR_VAL(key)[kept] = '\0';
	ZSTR_LEN(key) = kept;
}

zend_string *mcp_search_key(zend_string *text)
{
	mcp_text source = mcp_text_of(ZSTR_VAL(text), ZSTR_LEN(text));
	mcp_fold fold = {0};
	zend_string *key;

	/* The view is process memory; nothing between here and its release runs PHP code. */
	if (mcp_utf8_plain_ascii_prefix(source) < source.len && mcp_utf8_is_valid(source) && mcp_fold_plain(&fold, source)) {
		source = mcp_fold_text(&fold);
	}
	key = zend_string_init(source.ptr, source.len, 0);
	mcp_fold_free(&fold);
	squeeze(key);
	return key;
}

bool mcp_search_key_in(zend_string *key, zend_string *text)
{
	zend_string *other = mcp_search_key(text);
	bool found = ZSTR_LEN(key) == 0
		|| zend_memnstr(ZSTR_VAL(other), ZSTR_VAL(key), ZSTR_LEN(key), ZSTR_VAL(other) + ZSTR_LEN(other)) != NULL;

	zend_string_release(other);
	return found;
}
