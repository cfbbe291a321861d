#include "mcp/untrusted_members.h"

static bool consists_of(zend_string *text, const char *characters)
{
	return strspn(ZSTR_VAL(text), characters) == ZSTR_LEN(text);
}

#define ALNUM "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

/* Base64 of an image, a sound, a blob or a cursor: no words in it, and no use in cutting it. */
static bool is_base64(zend_string *text)
{
	return consists_of(text, ALNUM "+/=");
}

static bool is_named(zend_string *key, const char *const *names)
{
	for (; *names; names++) {
		if (ZSTR_LEN(key) == strlen(*names) && memcmp(ZSTR_VAL(key), *names, ZSTR_LEN(key)) == 0) {
			return true;
		}
	}
	return false;
}

/* Of an image, a sound, or the contents of a resource; the same name elsewhere holds what anybody put there. */
static bool is_binary(HashTable *members, zend_string *key)
{
	zval *type = zend_hash_str_find_deref(members, ZEND_STRL("type"));

	if (zend_string_equals_literal(key, "blob")) {
		return zend_hash_str_exists(members, ZEND_STRL("uri"));
	}
	return zend_string_equals_literal(key, "data") && type && Z_TYPE_P(type) == IS_STRING
		&& (zend_string_equals_literal(Z_STR_P(type), "image") || zend_string_equals_literal(Z_STR_P(type), "audio"));
}

bool mcp_member_passes(mcp_untrusted_source source, HashTable *members, zend_string *key, zend_string *text)
{
	static const char *const cursors[] = { "next_cursor", NULL };
	static const char *const reports[] = { "uniqueId", "reportUniqueId", "apiModule", "apiAction", "module", "action", NULL };

	switch (source) {
		case MCP_UNTRUSTED_CONTENT:
		case MCP_UNTRUSTED_QUESTION:
			return is_binary(members, key) && is_base64(text);
		case MCP_UNTRUSTED_OURS:
			return (is_named(key, cursors) && is_base64(text))
				|| (is_named(key, reports) && ZSTR_LEN(text) <= 200 && consists_of(text, ALNUM "_.-"));
		default:
			return false;
	}
}

/* What is encoded at this '%', however many times; -1: nothing. */
static int encoded_at(const char *percent)
{
	int high, low;

	do {
		high = mcp_hex_digit(percent[1]);
		low = high < 0 ? -1 : mcp_hex_digit(percent[2]);
		percent += 2;
	} while (high == 2 && low == 5 && mcp_hex_digit(percent[1]) >= 0);
	return low < 0 ? -1 : high * 16 + low;
}

/*
 * A row's segment: conditions whose values are no URLs with a query or a login of their own. A condition looks like a query value
 * (";browserVersion==130.0"), and is none. Letters and digits are encoded by nobody who has nothing to hide.
 */
static bool is_plain_segment(zend_string *text)
{
	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		int c = (unsigned char) ZSTR_VAL(text)[i];

		if (c == '%') {
			c = encoded_at(ZSTR_VAL(text) + i);
			if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
				return false;
			}
		}
		if (c == '\0' || c == '?' || c == '&' || c == '@' || c == '#') {
			return false;
		}
	}
	return true;
}

/* The address of Matomo's own graph of a report: what it was asked for. */
static bool is_graph(zend_string *text)
{
	static const char start[] = "index.php?module=API&method=ImageGraph.get&";

	return ZSTR_LEN(text) > sizeof(start) - 1 && memcmp(ZSTR_VAL(text), start, sizeof(start) - 1) == 0;
}

const mcp_answer_rules *mcp_member_rules(mcp_untrusted_source source, zend_string *key, zend_string *text,
	const mcp_answer_rules *rules, mcp_answer_rules *own)
{
	static const char *const definitions[] = { "definition", NULL };
	static const char *const segments[] = { "segment", NULL };
	static const char *const graphs[] = { "imageGraphUrl", "imageGraphEvolutionUrl", NULL };
	static const char *const addresses[] = { "uri", "uriTemplate", NULL };
	static const char *const exact[] = { "url", "elicitationId", NULL };

	*own = *rules;
	own->mask.kinds &= MCP_DEFINITION_MASKS;
	if (source == MCP_UNTRUSTED_OURS && is_named(key, definitions)) {
		own->mode = own->mode == MCP_SHIELD_OFF ? MCP_SHIELD_OFF : MCP_SHIELD_FLAG;
		return own;
	}
	if (source == MCP_UNTRUSTED_OURS
			&& ((is_named(key, segments) && is_plain_segment(text)) || (is_named(key, graphs) && is_graph(text)))) {
		return own;
	}
	if (mcp_source_is_content(source) && is_named(key, addresses)) {
		return own; /* query values stay: it names the resource */
	}
	if (source == MCP_UNTRUSTED_QUESTION && is_named(key, exact)) {
		own->mask.kinds = 0;
		return own;
	}
	return rules;
}
