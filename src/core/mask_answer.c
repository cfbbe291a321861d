#include "mask_answer.h"

#define ROUNDS_MAX 6u

mcp_answer_result mcp_answer_text(const mcp_shield *shield, mcp_shield_scratch *scratch, const mcp_answer_rules *rules,
	mcp_text text, mcp_buf *out)
{
	mcp_answer_result result = { 0, 0, { 0, 0 } };
	mcp_buf shielded;
	mcp_buf masked[2];
	unsigned round = 0;

	mcp_buf_init(&shielded, rules->cap + 64, out->allocator);
	mcp_buf_init(&masked[0], MCP_MASK_ROOM(rules->cap + 64), out->allocator);
	for (; round < ROUNDS_MAX; round++) {
		mcp_shield_found found;
		if (round == 1) {
			mcp_buf_init(&masked[1], MCP_MASK_ROOM(rules->cap + 64), out->allocator);
		}
		unsigned shield_bits = mcp_shield_text_found(shield, scratch, rules->mode, text, rules->cap, &shielded, &found);
		result.shield |= shield_bits;
		result.found.classes |= found.classes;
		result.found.spans = found.spans > result.found.spans ? found.spans : result.found.spans;
		if (shield_bits) {
			text = mcp_buf_text(&shielded);
		}
		unsigned mask_bits = mcp_mask_text(&rules->mask, text, &masked[round % 2]);
		result.mask |= mask_bits;
		if (round == 0 && shield_bits == 0 && mask_bits == 0) {
			return result; /* as it is, like nearly all: nothing was allocated */
		}
		if (mask_bits == 0) {
			break;
		}
		text = mcp_buf_text(&masked[round % 2]);
	}
	if (round == ROUNDS_MAX) {
		result.shield |= MCP_SHIELD_FAILED;
		text = MCP_TEXT(MCP_SHIELD_WITHHELD_MARK);
	}
	if (result.shield || result.mask) {
		mcp_buf_reset(out);
		if (!mcp_buf_append_text(out, text)) {
			result.shield |= MCP_SHIELD_FAILED;
			mcp_buf_reset(out);
			mcp_buf_append_text(out, MCP_TEXT(MCP_SHIELD_WITHHELD_MARK));
		}
	}
	mcp_buf_reset(&shielded);
	mcp_buf_reset(&masked[0]);
	if (round > 0) {
		mcp_buf_reset(&masked[1]);
	}
	return result;
}
