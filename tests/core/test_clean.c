#include "testing.h"

#include "clean.h"

typedef struct row {
	const char *name;
	const char *text;
	const char *cleaned; /* NULL: unchanged */
} row;

static const row rows[] = {
	{ "plain text stays", "Shoes & boots", NULL },
	{ "other scripts stay", "\xC3\x9C" "ber \xE6\x9D\xB1\xE4\xBA\xAC \xD9\x85\xD8\xB1", NULL },
	{ "breaks become one blank", "a\r\nb\tc\nd\xE2\x80\xA8" "e\xC2\x85" "f", "a b c d e f" },
	{ "controls go", "a\x01" "b\x7F" "c\xC2\x9D" "d", "abcd" },
	{ "terminal colours go whole", "\x1B[31mred\x1B[0m \xC2\x9B" "1;2Hx", "red x" },
	{ "a broken terminal sequence loses its escape only", "\x1B[31", "[31" },
	{ "a nested terminal sequence leaves no escape", "\x1B[3\x1B[31m1m", "[31m" },
	{ "bidirectional overrides go", "abc\xE2\x80\xAE" "def\xE2\x81\xA6", "abcdef" },
	{ "zero-width characters go", "ig\xE2\x80\x8Bno\xE2\x81\xA0re\xEF\xBB\xBF", "ignore" },
	{ "soft hyphens go", "ig\xC2\xADnore", "ignore" },
	{ "tags go", "x\xF3\xA0\x81\xA9\xF3\xA0\x81\xA7", "x" },
	{ "the flag of a region loses its tags", "\xF0\x9F\x8F\xB4\xF3\xA0\x81\xA7\xF3\xA0\x81\xBF", "\xF0\x9F\x8F\xB4" },
	{ "private use stays", "\xEE\x80\x80", NULL },
	{ "ill-formed bytes are replaced one by one", "a\xFF\xC3(b", "a\xEF\xBF\xBD\xEF\xBF\xBD(b" },
	{ "a family stays together", "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9", NULL },
	{ "a heart on fire stays together", "\xE2\x9D\xA4\xEF\xB8\x8F\xE2\x80\x8D\xF0\x9F\x94\xA5", NULL },
	{ "a keycap stays", "1\xEF\xB8\x8F\xE2\x83\xA3", NULL },
	{ "a selector behind a digit goes", "1\xEF\xB8\x8F", "1" },
	{ "a selector behind a letter goes", "a\xEF\xB8\x8F\xF3\xA0\x84\x80", "a" },
	{ "a second selector goes", "\xE2\x9D\xA4\xEF\xB8\x8F\xEF\xB8\x8F", "\xE2\x9D\xA4\xEF\xB8\x8F" },
	{ "an ideographic variant stays", "\xE8\x91\x9B\xF3\xA0\x84\x80", NULL },
	{ "Persian keeps its non-joiner", "\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xAE", NULL },
	{ "Hindi keeps its joiner", "\xE0\xA4\x95\xE0\xA5\x8D\xE2\x80\x8D\xE0\xA4\xB7", NULL },
	{ "a half form keeps its joiner at the end", "\xE0\xA4\x95\xE0\xA5\x8D\xE2\x80\x8D", NULL },
	{ "joiners between Latin letters go", "a\xE2\x80\x8D" "b\xE2\x80\x8C" "c", "abc" },
	{ "a row of joiners keeps one", "\xD9\x85\xE2\x80\x8C\xE2\x80\x8C\xD8\xAE", "\xD9\x85\xE2\x80\x8C\xD8\xAE" },
	{ "a joiner before an invisible mark goes with it", "\xD9\x85\xE2\x80\x8C\xD8\x9C", "\xD9\x85" },
	{ "a leading joiner goes", "\xE2\x80\x8D\xF0\x9F\x91\xA8", "\xF0\x9F\x91\xA8" }
};

static void each_class_is_cleaned_as_documented_and_only_once(void **state)
{
	(void) state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		mcp_buf out;
		mcp_buf again;
		mcp_buf_init(&out, 1000, &mcp_allocator_libc);
		mcp_buf_init(&again, 1000, &mcp_allocator_libc);
		mcp_clean_result result = mcp_clean(text_of(rows[i].text), 1000, &out);
		assert_case(result == (rows[i].cleaned ? MCP_CLEAN_CHANGED : MCP_CLEAN_UNCHANGED), rows[i].name);
		if (rows[i].cleaned) {
			assert_text(mcp_buf_text(&out), text_of(rows[i].cleaned), rows[i].name);
			assert_case(mcp_clean(mcp_buf_text(&out), 1000, &again) == MCP_CLEAN_UNCHANGED, rows[i].name);
		}
		mcp_buf_reset(&out);
		mcp_buf_reset(&again);
	}
}

static void a_giant_text_is_read_only_as_far_as_needed(void **state)
{
	static char giant[1 << 20];
	mcp_buf out;

	(void) state;
	memset(giant, 'x', sizeof(giant));
	mcp_buf_init(&out, 200, &mcp_allocator_libc);
	assert_int_equal(mcp_clean(mcp_text_of(giant, sizeof(giant)), 100, &out), MCP_CLEAN_CUT);
	assert_int_equal(out.len, 101);
	mcp_buf_reset(&out);
	memset(giant, '\n', sizeof(giant));
	assert_int_equal(mcp_clean(mcp_text_of(giant, sizeof(giant)), 100, &out), MCP_CLEAN_CUT);
	assert_int_equal(out.len, 101);
	mcp_buf_reset(&out);
}

static void no_memory_is_told(void **state)
{
	mcp_buf out;

	(void) state;
	mcp_buf_init(&out, 3, &mcp_allocator_libc);
	assert_int_equal(mcp_clean(MCP_TEXT("abcdef\n"), 100, &out), MCP_CLEAN_NO_MEMORY);
	mcp_buf_reset(&out);
	assert_int_equal(mcp_clean(MCP_TEXT("abc\n"), 100, &out), MCP_CLEAN_NO_MEMORY);
	mcp_buf_reset(&out);
}

static void the_tail_of_a_cut_is_a_visible_character(void **state)
{
	(void) state;
	assert_int_equal(mcp_clean_tail(MCP_TEXT("ab")), 2);
	assert_int_equal(mcp_clean_tail(MCP_TEXT("\xE2\x9D\xA4\xEF\xB8\x8F\xE2\x80\x8D")), 3);
	assert_int_equal(mcp_clean_tail(MCP_TEXT("")), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_class_is_cleaned_as_documented_and_only_once),
		cmocka_unit_test(a_giant_text_is_read_only_as_far_as_needed),
		cmocka_unit_test(no_memory_is_told),
		cmocka_unit_test(the_tail_of_a_cut_is_a_visible_character)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
