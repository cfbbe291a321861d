/*
 * Shield and masks together: what every string of an answer passes.
 *
 * Ring: core. The shield goes first (it cleans, so that nothing invisible hides a number from the masks), then the
 * masks, and again until nothing changes: a mark can bring the two halves of an instruction together.
 * A long text is cut behind the masks: they see MCP_MASK_REACH bytes more, so that no part of a value stays in front of the cut
 * that would have been masked had the text gone on. A mark is never cut through.
 */
#ifndef MCP_CORE_MASK_ANSWER_H
#define MCP_CORE_MASK_ANSWER_H

#include "mask.h"
#include "shield.h"

typedef struct mcp_answer_rules {
	mcp_shield_mode mode;
	mcp_mask_options mask;
	size_t cap;             /* longest answer in bytes before the mark of a cut; taken as at least 16 and at most 1 MiB */
} mcp_answer_rules;

typedef struct mcp_answer_result {
	unsigned shield;        /* MCP_SHIELD_... */
	unsigned mask;          /* MCP_MASK_... */
	mcp_shield_found found; /* the instruction-like spans */
} mcp_answer_result;

/*
 * Both sets of bits 0: the text may go out as it is, `out` is untouched. Otherwise the text to send is in `out`: at most `cap` bytes
 * and the shield's mark of a cut, valid UTF-8; treating it again changes nothing. MCP_SHIELD_FAILED: it was withheld.
 * What is found in the bytes behind the cut that were looked at counts, too.
 */
mcp_answer_result mcp_answer_text(const mcp_shield *shield, mcp_shield_scratch *scratch, const mcp_answer_rules *rules,
	mcp_text text, mcp_buf *out);

#endif /* MCP_CORE_MASK_ANSWER_H */
