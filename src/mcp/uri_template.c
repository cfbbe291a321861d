#include "mcp/uri_template.h"
#include "core/text.h"

/* Percent-decodes (RFC 3986 §2.1); NULL for a bad escape or a NUL byte. */
static zend_string *decode(mcp_text text)
{
	zend_string *out = zend_string_alloc(text.len, 0);
	size_t len = 0;

	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];

		if (c == '%') {
			int high = text.len - i > 2 ? mcp_hex_digit(text.ptr[i + 1]) : -1;
			int low = text.len - i > 2 ? mcp_hex_digit(text.ptr[i + 2]) : -1;

			if (high < 0 || low < 0) {
				zend_string_efree(out);
				return NULL;
			}
			c = (char) (high * 16 + low);
			i += 2;
		}
		if (c == '\0') {
			zend_string_efree(out);
			return NULL;
		}
		ZSTR_VAL(out)[len++] = c;
	}
	ZSTR_VAL(out)[len] = '\0';
	ZSTR_LEN(out) = len;
	return out;
}

static bool add_variable(zval *variables, mcp_text name, mcp_text raw)
{
	zend_string *value = decode(raw);
	zval entry;

	if (!value) {
		return false;
	}
	ZVAL_STR(&entry, value);
	if (!zend_hash_str_add(Z_ARRVAL_P(variables), name.ptr, name.len, &entry)) {
		zval_ptr_dtor(&entry); /* given twice */
		return false;
	}
	return true;
}

static bool is_listed(mcp_text names, mcp_text name)
{
	size_t start = 0;

	for (size_t i = 0; i <= names.len; i++) {
		if (i == names.len || names.ptr[i] == ',') {
			if (mcp_text_equals(mcp_text_of(names.ptr + start, i - start), name)) {
				return true;
			}
			start = i + 1;
		}
	}
	return false;
}

/* `query` is what follows in the URI: nothing, or "?a=1&b=2" with names out of `names`. */
static bool match_query(mcp_text names, mcp_text query, zval *variables)
{
	size_t start = 1;

	if (query.len == 0) {
		return true;
	}
	if (query.ptr[0] != '?') {
		return false;
	}
	for (size_t i = 1; i <= query.len; i++) {
		if (i == query.len || query.ptr[i] == '&') {
			mcp_text pair = mcp_text_of(query.ptr + start, i - start);
			const char *equals = memchr(pair.ptr, '=', pair.len);
			mcp_text name = mcp_text_of(pair.ptr, equals ? (size_t) (equals - pair.ptr) : pair.len);

			if (!equals || !is_listed(names, name)
					|| !add_variable(variables, name, mcp_text_of(equals + 1, pair.len - name.len - 1))) {
				return false;
			}
			start = i + 1;
		}
	}
	return true;
}

static bool match(mcp_text pattern, mcp_text uri, zval *variables)
{
	size_t at = 0;

	for (size_t i = 0; i < pattern.len; i++) {
		const char *close;
		mcp_text name;
		size_t end = at;

		if (pattern.ptr[i] != '{') {
			if (at >= uri.len || uri.ptr[at] != pattern.ptr[i]) {
				return false;
			}
			at++;
			continue;
		}
		close = memchr(pattern.ptr + i, '}', pattern.len - i);
		if (!close) {
			return false;
		}
		name = mcp_text_of(pattern.ptr + i + 1, (size_t) (close - pattern.ptr) - i - 1);
		i = (size_t) (close - pattern.ptr);
		if (name.len > 0 && name.ptr[0] == '?') {
			return match_query(mcp_text_of(name.ptr + 1, name.len - 1), mcp_text_of(uri.ptr + at, uri.len - at), variables);
		}
		while (end < uri.len && uri.ptr[end] != '/' && uri.ptr[end] != '?' && uri.ptr[end] != '#') {
			end++;
		}
		if (end == at || !add_variable(variables, name, mcp_text_of(uri.ptr + at, end - at))) {
			return false;
		}
		at = end;
	}
	return at == uri.len;
}

bool mcp_uri_template_match(const char *uri_template, zend_string *uri, zval *variables)
{
	bool matches;

	array_init(variables);
	matches = ZSTR_LEN(uri) <= MCP_URI_MAX
		&& match(mcp_text_of(uri_template, strlen(uri_template)), mcp_text_of(ZSTR_VAL(uri), ZSTR_LEN(uri)), variables);
	if (!matches) {
		zval_ptr_dtor(variables);
		ZVAL_UNDEF(variables);
	}
	return matches;
}
