#include "php/contribution_texts.h"
#include "core/limits.h"
#include "mcp/json.h"

static bool is_text_member(zend_string *name)
{
	return name && (zend_string_equals_literal(name, "title") || zend_string_equals_literal(name, "description"));
}

static void replace_text(const mcp_untrusted *untrusted, zval *text)
{
	zend_string *shown = mcp_untrusted_text(untrusted, Z_STR_P(text));

	zval_ptr_dtor(text);
	ZVAL_STR(text, shown ? shown : ZSTR_EMPTY_ALLOC());
}

/* May it be shown as it is? Line breaks are no harm here. */
static bool is_harmless(const mcp_untrusted *untrusted, zend_string *text)
{
	mcp_answer_rules rules = { untrusted->mode, untrusted->mask, MCP_CONTENT_TEXT_MAX };
	unsigned harm = MCP_SHIELD_CLEANED | MCP_SHIELD_CAPPED | MCP_SHIELD_FAILED;
	mcp_answer_result result;
	zend_string *line;
	mcp_buf out;

	if (!untrusted->shield || !untrusted->scratch) {
		return false;
	}
	if (untrusted->mode == MCP_SHIELD_REMOVE || untrusted->mode == MCP_SHIELD_WITHHOLD) {
		harm |= MCP_SHIELD_HIT;
	}
	rules.mask.kinds = 0;
	line = zend_string_init(ZSTR_VAL(text), ZSTR_LEN(text), 0);
	for (size_t i = 0; i < ZSTR_LEN(line); i++) {
		char *c = &ZSTR_VAL(line)[i];

		*c = *c == '\n' || *c == '\r' || *c == '\t' ? ' ' : *c;
	}
	mcp_buf_init(&out, rules.cap + 64, untrusted->allocator);
	result = mcp_answer_text(untrusted->shield, untrusted->scratch, &rules, mcp_text_of(ZSTR_VAL(line), ZSTR_LEN(line)), &out);
	mcp_buf_reset(&out);
	zend_string_release(line);
	return (result.shield & harm) == 0;
}

static bool treat(const mcp_untrusted *untrusted, zval *value, int depth_left)
{
	HashTable *members = Z_TYPE_P(value) == IS_ARRAY ? Z_ARRVAL_P(value) : mcp_json_members(value);
	zend_string *name;
	zval *member;

	if (!members || depth_left <= 0 || zend_hash_num_elements(members) == 0) {
		return true;
	}
	if (Z_TYPE_P(value) == IS_ARRAY) {
		SEPARATE_ARRAY(value);
		members = Z_ARRVAL_P(value);
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(members, name, member) {
		ZVAL_DEREF(member);
		if (name && !is_harmless(untrusted, name)) {
			return false;
		}
		if (Z_TYPE_P(member) == IS_ARRAY || Z_TYPE_P(member) == IS_OBJECT) {
			if (!treat(untrusted, member, depth_left - 1)) {
				return false;
			}
		} else if (Z_TYPE_P(member) == IS_STRING && is_text_member(name)) {
			replace_text(untrusted, member);
		} else if (Z_TYPE_P(member) == IS_STRING && !is_harmless(untrusted, Z_STR_P(member))) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

bool mcp_php_contribution_texts(const mcp_untrusted *untrusted, zval *definition)
{
	return treat(untrusted, definition, MCP_JSON_DEPTH_MAX);
}
