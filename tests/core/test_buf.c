#include "testing.h"

#include "utf8.h"

static void new_buffer_is_empty_and_not_failed(void **state)
{
	mcp_buf buf;

	(void) state;
	mcp_buf_init(&buf, 10, &mcp_allocator_libc);
	assert_false(buf.failed);
	assert_text(mcp_buf_text(&buf), MCP_TEXT(""), "new");
	assert_non_null(mcp_buf_text(&buf).ptr);
	assert_true(mcp_buf_append(&buf, NULL, 0));
	mcp_buf_reset(&buf);
}

static void content_is_followed_by_nul(void **state)
{
	mcp_buf buf;

	(void) state;
	mcp_buf_init(&buf, 1000, &mcp_allocator_libc);
	for (int i = 0; i < 500; i++) {
		assert_true(mcp_buf_append_char(&buf, 'x'));
		assert_int_equal(buf.ptr[buf.len], '\0');
	}
	assert_int_equal(buf.len, 500);
	mcp_buf_reset(&buf);
}

static void exactly_the_ceiling_fits_and_one_more_fails_for_good(void **state)
{
	mcp_buf buf;

	(void) state;
	mcp_buf_init(&buf, 5, &mcp_allocator_libc);
	assert_true(mcp_buf_append(&buf, "12345", 5));
	assert_int_equal(buf.size, 6);
	assert_false(mcp_buf_append_char(&buf, '6'));
	assert_true(buf.failed);
	assert_null(buf.ptr);
	assert_text(mcp_buf_text(&buf), MCP_TEXT(""), "failed");
	assert_false(mcp_buf_append(&buf, "", 0));
	assert_false(mcp_buf_append_char(&buf, '1'));
	mcp_buf_reset(&buf);
	assert_true(mcp_buf_append(&buf, "again", 5));
	assert_text(mcp_buf_text(&buf), MCP_TEXT("again"), "after reset");
	mcp_buf_reset(&buf);
}

static void sizes_cannot_overflow(void **state)
{
	mcp_buf buf;

	(void) state;
	mcp_buf_init(&buf, SIZE_MAX, &mcp_allocator_libc);
	assert_true(mcp_buf_append(&buf, "a", 1));
	assert_false(mcp_buf_append(&buf, "a", SIZE_MAX - 1));
	assert_true(buf.failed);
	mcp_buf_reset(&buf);
	mcp_buf_init(&buf, 0, &mcp_allocator_libc);
	assert_true(mcp_buf_append(&buf, "", 0));
	assert_false(mcp_buf_append(&buf, "a", 1));
	mcp_buf_reset(&buf);
}

static void code_points_become_utf8(void **state)
{
	static const struct { unsigned code_point; const char *utf8; } cases[] = {
		{ 'A', "A" }, { 0x7F, "\x7F" }, { 0x80, "\xC2\x80" }, { 0x7FF, "\xDF\xBF" }, { 0x800, "\xE0\xA0\x80" },
		{ 0xFFFF, "\xEF\xBF\xBF" }, { 0x10000, "\xF0\x90\x80\x80" }, { 0x10FFFF, "\xF4\x8F\xBF\xBF" },
		{ 0xD800, "\xEF\xBF\xBD" }, { 0xDFFF, "\xEF\xBF\xBD" }, { 0x110000, "\xEF\xBF\xBD" }, { MCP_UTF8_INVALID, "\xEF\xBF\xBD" }
	};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		mcp_buf buf;
		mcp_buf_init(&buf, 10, &mcp_allocator_libc);
		assert_true(mcp_buf_append_code_point(&buf, cases[i].code_point));
		assert_text(mcp_buf_text(&buf), text_of(cases[i].utf8), cases[i].utf8);
		mcp_buf_reset(&buf);
	}
}

static void out_of_memory_frees_and_fails_whichever_call_it_hits(void **state)
{
	bool done = false;

	(void) state;
	for (size_t n = 1; !done; n++) {
		torture_state torture = { n, 0, 0 };
		mcp_allocator allocator = torture_allocator(&torture);
		mcp_buf buf;
		mcp_buf_init(&buf, 100000, &allocator);
		for (int i = 0; i < 1000; i++) {
			mcp_buf_append(&buf, "0123456789", 10);
		}
		done = !buf.failed;
		assert_int_equal(buf.len, done ? 10000 : 0);
		assert_int_equal(torture.blocks, done ? 1 : 0);
		mcp_buf_reset(&buf);
		assert_int_equal(torture.blocks, 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(new_buffer_is_empty_and_not_failed),
		cmocka_unit_test(content_is_followed_by_nul),
		cmocka_unit_test(exactly_the_ceiling_fits_and_one_more_fails_for_good),
		cmocka_unit_test(sizes_cannot_overflow),
		cmocka_unit_test(code_points_become_utf8),
		cmocka_unit_test(out_of_memory_frees_and_fails_whichever_call_it_hits)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
