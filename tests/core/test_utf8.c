#include "testing.h"

#include "utf8.h"

#define BAD MCP_UTF8_INVALID

static void sequences_decode_strictly(void **state)
{
	static const struct { const char *bytes; unsigned expected[6]; size_t count; } cases[] = {
		{ "A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", { 'A', 0xE9, 0x20AC, 0x1F600 }, 4 },
		{ "\x80", { BAD }, 1 },
		{ "\xC0\xAF", { BAD, BAD }, 2 },
		{ "\xC1\x81", { BAD, BAD }, 2 },
		{ "\xE0\x80\xAF", { BAD, BAD, BAD }, 3 },
		{ "\xE0\xA0", { BAD }, 1 },
		{ "\xED\xA0\x80", { BAD, BAD, BAD }, 3 },
		{ "\xED\x9F\xBF", { 0xD7FF }, 1 },
		{ "\xEE\x80\x80", { 0xE000 }, 1 },
		{ "\xF0\x80\x80\x80", { BAD, BAD, BAD, BAD }, 4 },
		{ "\xF4\x90\x80\x80", { BAD, BAD, BAD, BAD }, 4 },
		{ "\xF5\x80", { BAD, BAD }, 2 },
		{ "\xFF", { BAD }, 1 },
		{ "\xF0\x9F\x98" "A", { BAD, 'A' }, 2 },
		{ "\xE2\x82\xE2\x82\xAC", { BAD, 0x20AC }, 2 },
		{ "\xC3", { BAD }, 1 }
	};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		mcp_text text = text_of(cases[i].bytes);
		size_t offset = 0;
		size_t count = 0;
		bool valid = true;
		while (offset < text.len) {
			assert_true(count < cases[i].count);
			unsigned code_point = mcp_utf8_next(text, &offset);
			assert_int_equal(code_point, cases[i].expected[count++]);
			valid = valid && code_point != BAD;
		}
		assert_int_equal(count, cases[i].count);
		assert_int_equal(offset, text.len);
		assert_int_equal(mcp_utf8_is_valid(text), valid);
	}
}

static void every_code_point_survives_a_round_trip(void **state)
{
	(void) state;
	for (unsigned code_point = 0; code_point <= 0x10FFFF; code_point++) {
		if (code_point >= 0xD800 && code_point <= 0xDFFF) {
			continue;
		}
		mcp_buf buf;
		size_t offset = 0;
		mcp_buf_init(&buf, 4, &mcp_allocator_libc);
		mcp_buf_append_code_point(&buf, code_point);
		assert_int_equal(mcp_utf8_next(mcp_buf_text(&buf), &offset), code_point);
		assert_int_equal(offset, buf.len);
		mcp_buf_reset(&buf);
	}
}

static void plain_prefix_ends_at_the_first_other_byte_at_any_alignment(void **state)
{
	char bytes[40];

	(void) state;
	memset(bytes, 'a', sizeof(bytes));
	assert_int_equal(mcp_utf8_plain_ascii_prefix(mcp_text_of(bytes, sizeof(bytes))), sizeof(bytes));
	for (size_t at = 0; at < sizeof(bytes); at++) {
		for (int byte = 0; byte < 256; byte++) {
			bytes[at] = (char) byte;
			size_t expected = byte >= 0x20 && byte <= 0x7E ? sizeof(bytes) : at;
			assert_int_equal(mcp_utf8_plain_ascii_prefix(mcp_text_of(bytes, sizeof(bytes))), expected);
		}
		bytes[at] = 'a';
	}
	assert_int_equal(mcp_utf8_plain_ascii_prefix(MCP_TEXT_ABSENT), 0);
}

static void cut_never_splits_a_code_point(void **state)
{
	static const size_t expected[] = { 0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 10 };
	mcp_text text = MCP_TEXT("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");

	(void) state;
	for (size_t max = 0; max < COUNT(expected); max++) {
		assert_int_equal(mcp_utf8_cut(text, max), expected[max]);
	}
}

static void classes_are_the_documented_ones(void **state)
{
	static const struct { unsigned first; unsigned last; mcp_char_class klass; } cases[] = {
		{ 0x00, 0x08, MCP_CHAR_REMOVED }, { 0x09, 0x0D, MCP_CHAR_BREAK }, { 0x0E, 0x1F, MCP_CHAR_REMOVED },
		{ 0x20, 0x7E, MCP_CHAR_VISIBLE }, { 0x7F, 0x84, MCP_CHAR_REMOVED }, { 0x85, 0x85, MCP_CHAR_BREAK },
		{ 0x86, 0x9F, MCP_CHAR_REMOVED }, { 0xA0, 0xAC, MCP_CHAR_VISIBLE }, { 0xAD, 0xAD, MCP_CHAR_REMOVED },
		{ 0xAE, 0x34E, MCP_CHAR_VISIBLE }, { 0x34F, 0x34F, MCP_CHAR_REMOVED }, { 0x61C, 0x61C, MCP_CHAR_REMOVED },
		{ 0x115F, 0x1160, MCP_CHAR_REMOVED }, { 0x180B, 0x180D, MCP_CHAR_SELECTOR }, { 0x180E, 0x180E, MCP_CHAR_REMOVED },
		{ 0x200B, 0x200B, MCP_CHAR_REMOVED }, { 0x200C, 0x200D, MCP_CHAR_JOINER }, { 0x200E, 0x200F, MCP_CHAR_REMOVED },
		{ 0x2010, 0x2027, MCP_CHAR_VISIBLE }, { 0x2028, 0x2029, MCP_CHAR_BREAK }, { 0x202A, 0x202E, MCP_CHAR_REMOVED },
		{ 0x202F, 0x205F, MCP_CHAR_VISIBLE }, { 0x2060, 0x206F, MCP_CHAR_REMOVED }, { 0x3164, 0x3164, MCP_CHAR_REMOVED },
		{ 0xE000, 0xF8FF, MCP_CHAR_VISIBLE }, { 0xFDD0, 0xFDEF, MCP_CHAR_REMOVED }, { 0xFE00, 0xFE0F, MCP_CHAR_SELECTOR },
		{ 0xFEFF, 0xFEFF, MCP_CHAR_REMOVED }, { 0xFFA0, 0xFFA0, MCP_CHAR_REMOVED }, { 0xFFF9, 0xFFFB, MCP_CHAR_REMOVED },
		{ 0xFFFC, 0xFFFD, MCP_CHAR_VISIBLE }, { 0xFFFE, 0xFFFF, MCP_CHAR_REMOVED }, { 0x1F600, 0x1F64F, MCP_CHAR_VISIBLE },
		{ 0x1FFFE, 0x1FFFF, MCP_CHAR_REMOVED }, { 0xE0000, 0xE007F, MCP_CHAR_REMOVED }, { 0xE0100, 0xE01EF, MCP_CHAR_SELECTOR },
		{ 0xF0000, 0xFFFFD, MCP_CHAR_VISIBLE }, { 0x10FFFE, 0x10FFFF, MCP_CHAR_REMOVED }
	};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		for (unsigned code_point = cases[i].first; code_point <= cases[i].last; code_point++) {
			assert_int_equal(mcp_char_classify(code_point), cases[i].klass);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sequences_decode_strictly),
		cmocka_unit_test(every_code_point_survives_a_round_trip),
		cmocka_unit_test(plain_prefix_ends_at_the_first_other_byte_at_any_alignment),
		cmocka_unit_test(cut_never_splits_a_code_point),
		cmocka_unit_test(classes_are_the_documented_ones)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
