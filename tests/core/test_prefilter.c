#include "testing.h"

#include "prefilter.h"

static const char *const groups[] = { "ignor forget", "rule ules", "fromnow \xC3\xA9t\xC3\xA9" };

static void groups_are_seen_through_every_disguise_that_keeps_the_letters(void **state)
{
	static const struct { const char *text; uint64_t seen; } cases[] = {
		{ "", 0 }, { "nothing here", 0 }, { "ignor", 1 }, { "xIGNORx", 1 }, { "i g-n,o/r", 1 }, { "1gn0r", 1 | MCP_SEEN_SIGN }, { "lgnor", 0 },
		{ "rules", 2 }, { "ru1es", 2 | MCP_SEEN_SIGN }, { "page 1 ru", MCP_SEEN_SIGN }, { "a.b", MCP_SEEN_DOT }, { "jules", 2 }, { "forget the rules", 3 }, { "from now on", 4 }, { "ign2or", 0 },
		{ "\xC3\x89t\xC3\xA9", MCP_SEEN_NON_ASCII }, { "\xC3\xA9t\xC3\xA9", 4 | MCP_SEEN_NON_ASCII },
		{ "ign\xC3\xA9or", MCP_SEEN_NON_ASCII }, { "!gnor", 1 | MCP_SEEN_SIGN }, { "i!g!n!o!r", 1 | MCP_SEEN_SIGN },
		{ "for|get", 1 | MCP_SEEN_SIGN }, { "%[<:#", MCP_SEEN_ENCODING | MCP_SEEN_BRACKET | MCP_SEEN_ANGLE | MCP_SEEN_COLON | MCP_SEEN_HASH },
		{ "iignor", 1 }, { "forforget", 1 }, { "ignofromnow", 4 }
	};
	mcp_prefilter *prefilter = mcp_prefilter_create(groups, COUNT(groups));

	(void) state;
	assert_non_null(prefilter);
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_case(mcp_prefilter_scan(prefilter, text_of(cases[i].text)) == cases[i].seen, cases[i].text);
	}
	mcp_prefilter_destroy(&prefilter);
	assert_null(prefilter);
}

static void too_many_groups_or_stems_are_refused(void **state)
{
	static const char *many[MCP_PREFILTER_GROUPS_MAX + 1];
	static char stems[140000];
	const char *const giant = stems;

	(void) state;
	for (size_t i = 0; i < COUNT(many); i++) {
		many[i] = "stem";
	}
	assert_null(mcp_prefilter_create(many, COUNT(many)));
	memset(stems, 'a', sizeof(stems) - 1);
	assert_null(mcp_prefilter_create(&giant, 1));
}

static void lack_of_memory_is_survived(void **state)
{
	bool done = false;

	(void) state;
	for (size_t n = 1; !done; n++) {
		torture_malloc(n);
		mcp_prefilter *prefilter = mcp_prefilter_create(groups, COUNT(groups));
		torture_malloc(0);
		done = prefilter != NULL;
		assert_int_equal(done, n > 6);
		mcp_prefilter_destroy(&prefilter);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(groups_are_seen_through_every_disguise_that_keeps_the_letters),
		cmocka_unit_test(too_many_groups_or_stems_are_refused),
		cmocka_unit_test(lack_of_memory_is_survived)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
