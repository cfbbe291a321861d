/*
 * What must hold for every input to the masks. Runs under libFuzzer, and in replay_shield.c without it.
 *
 * The first byte chooses the profile, pseudonyms, and what is planted where the second says; the rest is the text.
 */
#include "mask.h"
#include "utf8.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define TEXT_MAX 8192u

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const plants[] = {
	"jane.doe@example.com", "jane%40example.org", "4111 1111 1111 1111", "4111111111111111", "3782 822463 10005", "5555-5555-5555-4444",
	"DE89370400440532013000", "GB29 NWBK 6016 1331 9268 19", "fr1420041010050500013m02606",
	"jane%25252540example.org", "jane&#64;example.com", "jane%26%2364%3Bexample.com", "jane.doe%20%40%20example.org", "\"jane doe\"@example.com",
	"card4111111111111111", "4111111111111111x", "ibanDE89370400440532013000", "4111%2B1111%2B1111%2B1111"
};
static const char *const separators[] = { " ", "!", "|", "\"", "<", ">", "\t", " | ", "\xC2\xA0", "\xE3\x80\x82" };

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static void require(bool condition, const char *what)
{
	if (!condition) {
		fprintf(stderr, "violated: %s\n", what);
		abort();
	}
}

static bool contains(mcp_text text, const char *part)
{
	size_t len = strlen(part);

	for (size_t i = 0; i + len <= text.len; i++) {
		if (memcmp(text.ptr + i, part, len) == 0) {
			return true;
		}
	}
	return false;
}

static bool hash(void *context, mcp_mask_kind kind, mcp_text value, unsigned char code[MCP_MASK_CODE_SIZE])
{
	unsigned sum = (unsigned) kind + 5381;

	(void) context;
	for (size_t i = 0; i < value.len; i++) {
		sum = sum * 33 + (unsigned char) value.ptr[i];
	}
	for (size_t i = 0; i < MCP_MASK_CODE_SIZE; i++) {
		code[i] = (unsigned char) (sum >> (8 * i));
	}
	return sum % 16 > 0;
}

static size_t append(char *text, size_t len, const char *part)
{
	memcpy(text + len, part, strlen(part));
	return len + strlen(part);
}

static void check(const mcp_mask_options *options, mcp_text text, const char *plant)
{
	mcp_buf out;
	mcp_buf again;

	mcp_buf_init(&out, MCP_MASK_ROOM(text.len), &mcp_allocator_libc);
	unsigned result = mcp_mask_text(options, text, &out);
	mcp_text sent = result ? mcp_buf_text(&out) : text;
	require(!out.failed, "the room is enough");
	require(result != 0 || !out.ptr, "untouched when nothing is to do");
	require(!(result & MCP_MASK_FAILED) || mcp_text_equals(sent, MCP_TEXT(MCP_MASK_WITHHELD_MARK)), "fails closed");
	require(sent.len <= MCP_MASK_ROOM(text.len), "not longer than its room");
	require(!mcp_utf8_is_valid(text) || mcp_utf8_is_valid(sent), "valid UTF-8 stays valid");
	require(!plant || !contains(sent, plant), "what was planted is gone");

	mcp_buf_init(&again, MCP_MASK_ROOM(sent.len), &mcp_allocator_libc);
	require(mcp_mask_text(options, sent, &again) == 0, "calm at the second pass");
	mcp_buf_reset(&out);
	mcp_buf_reset(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char buffer[TEXT_MAX + 256];
	static const mcp_text allowed[] = { MCP_TEXT_INIT("color"), MCP_TEXT_INIT("x_*") };

	if (size < 3 || size > TEXT_MAX) {
		return 0;
	}
	mcp_mask_options options = mcp_mask_profile(data[0] % 8 == 0 ? MCP_PRIVACY_FULL : MCP_PRIVACY_AGGREGATE);
	options.hash = data[0] & 0x10 ? hash : NULL;
	options.allowed_keys = allowed;
	options.allowed_key_count = data[0] & 0x20 ? COUNT(allowed) : 0;
	const char *text = (const char *) data + 3;
	check(&options, mcp_text_of(text, size - 3), NULL);

	/* the same with something planted at a code-point edge, between separators */
	const char *plant = plants[data[1] % COUNT(plants)];
	size_t at = mcp_utf8_cut(mcp_text_of(text, size - 3), (size - 3) * data[2] / 256);
	size_t len = at;
	memcpy(buffer, text, at);
	len = append(buffer, len, separators[data[1] / COUNT(plants) % COUNT(separators)]);
	len = append(buffer, len, plant);
	len = append(buffer, len, separators[data[2] % COUNT(separators)]);
	memcpy(buffer + len, text + at, size - 3 - at);
	bool must_go = (options.kinds & MCP_MASK_BIT(MCP_MASK_EMAIL)) && !contains(mcp_text_of(text, size - 3), plant);
	check(&options, mcp_text_of(buffer, len + size - 3 - at), must_go ? plant : NULL);
	return 0;
}
