#include "mcp/untrusted.h"
#include "core/limits.h"

static void add_actions(zval *actions, const mcp_answer_result *result, mcp_shield_mode mode)
{
	static const char *const hits[] = {
		[MCP_SHIELD_REMOVE] = "removed",
		[MCP_SHIELD_FLAG] = "flagged",
		[MCP_SHIELD_WITHHOLD] = "withheld",
		[MCP_SHIELD_OFF] = "flagged"
	};

	if (result->shield & MCP_SHIELD_CLEANED) {
		add_next_index_string(actions, "cleaned");
	}
	if (result->shield & MCP_SHIELD_HIT) {
		add_next_index_string(actions, hits[mode]);
	}
	if (result->shield & MCP_SHIELD_CAPPED) {
		add_next_index_string(actions, "capped");
	}
	if (result->shield & MCP_SHIELD_FAILED) {
		add_next_index_string(actions, "withheld");
	}
	for (int kind = 0; kind < MCP_MASK_KINDS; kind++) {
		if (result->mask & MCP_MASK_BIT(kind)) {
			add_next_index_str(actions, zend_strpprintf(0, "masked:%s", mcp_mask_kind_name((mcp_mask_kind) kind)));
		}
	}
}

bool mcp_untrusted_describe(const mcp_untrusted *untrusted, zend_string *text, zval *verdict)
{
	mcp_answer_rules rules = { untrusted->mode, untrusted->mask, MCP_TEXT_VALUE_MAX };
	mcp_answer_result result;
	zval classes, actions;
	mcp_text out;
	mcp_buf buffer;

	if (!untrusted->shield || !untrusted->scratch) {
		return false;
	}
	mcp_buf_init(&buffer, rules.cap + 64, untrusted->allocator);
	out = mcp_text_of(ZSTR_VAL(text), ZSTR_LEN(text));
	result = mcp_answer_text(untrusted->shield, untrusted->scratch, &rules, out, &buffer);
	if (result.shield || result.mask) {
		out = mcp_buf_text(&buffer);
	}
	array_init(verdict);
	add_assoc_stringl(verdict, "text", out.ptr, out.len);
	array_init(&classes);
	for (int i = 0; i < MCP_SHIELD_CLASS_COUNT; i++) {
		if (result.found.classes & (1u << i)) {
			add_next_index_string(&classes, mcp_shield_class_name((mcp_shield_class) i));
		}
	}
	add_assoc_zval(verdict, "classes", &classes);
	array_init(&actions);
	add_actions(&actions, &result, untrusted->mode);
	add_assoc_zval(verdict, "actions", &actions);
	mcp_buf_reset(&buffer);
	return true;
}
