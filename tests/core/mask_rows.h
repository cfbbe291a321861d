/* What a text looks like behind the masks. */
#ifndef MCP_TESTS_CORE_MASK_ROWS_H
#define MCP_TESTS_CORE_MASK_ROWS_H

#include "testing.h"

#include "mask.h"
#include "shield.h"

#define CUT MCP_SHIELD_CAPPED_MARK

typedef struct row {
	const char *text;
	const char *masked; /* NULL: stays */
} row;

/* Also checks that a second pass changes nothing. */
static inline void check_row(const mcp_mask_options *options, const row *wanted)
{
	mcp_text text = text_of(wanted->text);
	mcp_buf out;
	mcp_buf again;

	mcp_buf_init(&out, MCP_MASK_ROOM(text.len), &mcp_allocator_libc);
	mcp_buf_init(&again, 1000, &mcp_allocator_libc);
	unsigned result = mcp_mask_text(options, text, &out);
	assert_text(result ? mcp_buf_text(&out) : text, wanted->masked ? text_of(wanted->masked) : text, wanted->text);
	assert_case((result != 0) == (wanted->masked != NULL), wanted->text);
	assert_case(result != 0 || !out.ptr, wanted->text);
	assert_case(!result || mcp_mask_text(options, mcp_buf_text(&out), &again) == 0, wanted->text);
	mcp_buf_reset(&out);
	mcp_buf_reset(&again);
}

#endif /* MCP_TESTS_CORE_MASK_ROWS_H */
