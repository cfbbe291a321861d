#include "testing.h"

#include "pattern.h"

#include <stdlib.h>

static mcp_pattern *compiled(const char *source, bool utf)
{
	const char *error = NULL;
	mcp_pattern *pattern = mcp_pattern_compile(text_of(source), utf, &error);
	assert_non_null(pattern);
	assert_null(error);
	return pattern;
}

static void a_match_gives_its_offsets_and_the_search_goes_on_behind_it(void **state)
{
	mcp_pattern *pattern = compiled("b+", false);
	mcp_matcher *matcher = mcp_matcher_create();
	mcp_text subject = MCP_TEXT("abbabbb");
	size_t start = 0;
	size_t end = 0;

	(void) state;
	assert_int_equal(mcp_pattern_find(pattern, matcher, subject, 0, &start, &end), MCP_MATCH_YES);
	assert_int_equal(start, 1);
	assert_int_equal(end, 3);
	assert_int_equal(mcp_pattern_find(pattern, matcher, subject, end, &start, &end), MCP_MATCH_YES);
	assert_int_equal(start, 4);
	assert_int_equal(end, 7);
	assert_int_equal(mcp_pattern_find(pattern, matcher, subject, end, &start, &end), MCP_MATCH_NO);
	assert_int_equal(mcp_pattern_find(pattern, matcher, subject, 99, &start, &end), MCP_MATCH_NO);
	assert_int_equal(mcp_pattern_find(pattern, matcher, MCP_TEXT_ABSENT, 0, &start, &end), MCP_MATCH_NO);
	mcp_pattern_destroy(&pattern);
	mcp_matcher_destroy(&matcher);
	assert_null(pattern);
	assert_null(matcher);
}

static void one_matcher_serves_many_patterns(void **state)
{
	mcp_pattern *word = compiled("[a-z]+", true);
	mcp_pattern *accent = compiled("\xC3\xA9", true);
	mcp_matcher *matcher = mcp_matcher_create();
	size_t start;
	size_t end;

	(void) state;
	assert_int_equal(mcp_pattern_find(word, matcher, MCP_TEXT("1 abc"), 0, &start, &end), MCP_MATCH_YES);
	assert_int_equal(mcp_pattern_find(accent, matcher, MCP_TEXT("caf\xC3\xA9"), 0, &start, &end), MCP_MATCH_YES);
	assert_int_equal(start, 3);
	assert_int_equal(end, 5);
	mcp_pattern_destroy(&word);
	mcp_pattern_destroy(&accent);
	mcp_matcher_destroy(&matcher);
}

static void an_ill_formed_subject_does_not_stop_the_search(void **state)
{
	mcp_pattern *pattern = compiled("end", true);
	mcp_matcher *matcher = mcp_matcher_create();
	size_t start;
	size_t end;

	(void) state;
	assert_int_equal(mcp_pattern_find(pattern, matcher, MCP_TEXT("\xFF the end"), 0, &start, &end), MCP_MATCH_YES);
	mcp_pattern_destroy(&pattern);
	mcp_matcher_destroy(&matcher);
}

static void a_runaway_pattern_is_an_error_not_a_no(void **state)
{
	mcp_pattern *pattern = compiled("^(a+)+$", false);
	mcp_matcher *matcher = mcp_matcher_create();
	size_t start;
	size_t end;

	(void) state;
	assert_int_equal(mcp_pattern_find(pattern, matcher, MCP_TEXT("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"), 0, &start, &end), MCP_MATCH_ERROR);
	mcp_pattern_destroy(&pattern);
	mcp_matcher_destroy(&matcher);
}

static void bad_patterns_are_refused_with_a_reason(void **state)
{
	static const char *const bad[] = { "(", "[a", "a\\Cb", "*" };

	(void) state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		const char *error = NULL;
		assert_null(mcp_pattern_compile(text_of(bad[i]), true, &error));
		assert_non_null(error);
	}
}

static void lack_of_memory_is_survived(void **state)
{
	bool done = false;

	(void) state;
	for (size_t n = 1; !done; n++) {
		const char *error = NULL;
		torture_malloc(n);
		mcp_pattern *pattern = mcp_pattern_compile(MCP_TEXT("a"), true, &error);
		mcp_matcher *matcher = mcp_matcher_create();
		done = torture_malloc(0) < n;
		assert_true(done || !pattern || !matcher || n > 3);
		mcp_pattern_destroy(&pattern);
		mcp_matcher_destroy(&matcher);
	}
}

static void the_library_tells_its_version_and_jit(void **state)
{
	mcp_pattern *pattern = compiled("a", true);
	int major = 0;

	(void) state;
	assert_int_equal(sscanf(mcp_pattern_library_version(), "%d.", &major), 1);
	assert_true(major >= 10);
	if (!mcp_pattern_jit_available()) {
		assert_false(mcp_pattern_has_jit(pattern));
	}
	mcp_pattern_destroy(&pattern);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_match_gives_its_offsets_and_the_search_goes_on_behind_it),
		cmocka_unit_test(one_matcher_serves_many_patterns),
		cmocka_unit_test(an_ill_formed_subject_does_not_stop_the_search),
		cmocka_unit_test(a_runaway_pattern_is_an_error_not_a_no),
		cmocka_unit_test(bad_patterns_are_refused_with_a_reason),
		cmocka_unit_test(lack_of_memory_is_survived),
		cmocka_unit_test(the_library_tells_its_version_and_jit)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
