#include "mcp/untrusted_members.h"

/* Whole personal data; parts of a URL may be what a segment compares with. */
#define DEFINITION_MASKS (MCP_MASK_ALL & ~(MCP_MASK_BIT(MCP_MASK_VALUE) | MCP_MASK_BIT(MCP_MASK_LOGIN)))

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

bool mcp_member_passes(mcp_untrusted_source source, zend_string *key, zend_string *text)
{
	static const char *const binary[] = { "data", "blob", NULL };
	static const char *const cursors[] = { "next_cursor", NULL };
	static const char *const reports[] = { "uniqueId", "reportUniqueId", "apiModule", "apiAction", "module", "action", NULL };

	switch (source) {
		case MCP_UNTRUSTED_CONTENT:
			return is_named(key, binary) && is_base64(text);
		case MCP_UNTRUSTED_OURS:
			return (is_named(key, cursors) && is_base64(text))
				|| (is_named(key, reports) && ZSTR_LEN(text) <= 200 && consists_of(text, ALNUM "_.-"));
		default:
			return false;
	}
}

const mcp_answer_rules *mcp_member_rules(mcp_untrusted_source source, zend_string *key, const mcp_answer_rules *rules,
	mcp_answer_rules *own)
{
	static const char *const definitions[] = { "definition", NULL };
	static const char *const addresses[] = { "uri", "uriTemplate", NULL };

	*own = *rules;
	own->mask.kinds &= DEFINITION_MASKS;
	if (source == MCP_UNTRUSTED_OURS && is_named(key, definitions)) {
		own->mode = own->mode == MCP_SHIELD_OFF ? MCP_SHIELD_OFF : MCP_SHIELD_FLAG;
		return own;
	}
	if (source == MCP_UNTRUSTED_CONTENT && is_named(key, addresses)) {
		return own; /* query values stay: it names the resource */
	}
	return rules;
}
