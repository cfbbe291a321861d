/*
 * What must hold for every input to the shield. Runs under libFuzzer, and in replay_shield.c without it.
 *
 * The first byte chooses the mode, the second the cap; the rest is the text.
 */
#include "limits.h"
#include "shield.h"
#include "utf8.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static mcp_shield *shield;
static mcp_shield_scratch *scratch;

static void require(bool condition, const char *what)
{
	if (!condition) {
		fprintf(stderr, "violated: %s\n", what);
		abort();
	}
}

static void check_output(mcp_text text, size_t cap)
{
	size_t i = 0;

	require(text.len <= cap + strlen(MCP_SHIELD_CAPPED_MARK), "never longer than its cap and the mark");
	while (i < text.len) {
		unsigned code_point = mcp_utf8_next(text, &i);
		require(code_point != MCP_UTF8_INVALID, "valid UTF-8");
		mcp_char_class klass = mcp_char_classify(code_point);
		require(klass != MCP_CHAR_REMOVED && klass != MCP_CHAR_BREAK, "no removed class");
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const size_t caps[] = { 16, 24, 64, 200, 1000, MCP_TEXT_VALUE_MAX };
	const char *error = NULL;
	mcp_buf out;
	mcp_buf again;

	if (!shield) {
		shield = mcp_shield_create(&error);
		scratch = mcp_shield_scratch_create();
		require(shield && scratch, "set up");
	}
	if (size < 2) {
		return 0;
	}

	mcp_shield_mode mode = (mcp_shield_mode) (data[0] % 4);
	size_t cap = caps[data[1] % (sizeof(caps) / sizeof(caps[0]))];
	mcp_text text = mcp_text_of((const char *) data + 2, size - 2);
	mcp_buf_init(&out, cap + 64, &mcp_allocator_libc);
	mcp_buf_init(&again, cap + 64, &mcp_allocator_libc);

	unsigned result = mcp_shield_text(shield, scratch, mode, text, cap, &out);
	require(!out.failed, "the ceiling is enough");
	require(result != 0 || !out.ptr, "untouched when nothing is to do");
	require(!(result & MCP_SHIELD_FAILED) || mcp_text_equals(mcp_buf_text(&out), MCP_TEXT(MCP_SHIELD_WITHHELD_MARK)), "fails closed");
	mcp_text sent = result ? mcp_buf_text(&out) : text;
	check_output(sent, cap);

	unsigned second = mcp_shield_text(shield, scratch, mode, sent, cap, &again);
	require(second == 0 || (mode == MCP_SHIELD_FLAG && second == MCP_SHIELD_HIT), "calm at the second pass");
	require(second == 0 || mcp_text_equals(mcp_buf_text(&again), sent), "unchanged at the second pass");

	mcp_buf_reset(&out);
	mcp_buf_reset(&again);
	return 0;
}
