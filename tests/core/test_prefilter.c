#include "testing.h"

#include "fold.h"
#include "prefilter.h"
#include "shield_concepts.h"

static const char *const groups[] = { "ignor forget", "rule ules", "fromnow ete" };

static mcp_seen seen_in(const mcp_prefilter *prefilter, mcp_text text)
{
	mcp_seen seen = { 0 };

	mcp_prefilter_scan(prefilter, text, &seen);
	return seen;
}

#define ALL_CONCEPTS (UINT64_MAX >> 2)

static void groups_are_seen_through_every_disguise_that_keeps_the_letters(void **state)
{
	static const struct { const char *text; uint64_t seen; } cases[] = {
		{ "", 0 }, { "nothing here", 0 }, { "ignor", 1 }, { "xIGNORx", 1 }, { "i g-n,o/r", 1 }, { "1gn0r", 1 | MCP_SEEN_SIGN }, { "lgnor", 0 },
		{ "rules", 2 }, { "ru1es", 2 | MCP_SEEN_SIGN }, { "page 1 ru", MCP_SEEN_SIGN }, { "a.b", MCP_SEEN_DOT }, { "jules", 2 }, { "forget the rules", 3 }, { "from now on", 4 }, { "ign2or", 0 },
		{ "\xC3\x89te", MCP_SEEN_NON_ASCII }, { "ign\xC3\xA9or", MCP_SEEN_NON_ASCII }, { "!gnor", 1 | MCP_SEEN_SIGN }, { "i!g!n!o!r", 1 | MCP_SEEN_SIGN },
		{ "for|get", 1 | MCP_SEEN_SIGN }, { "%[<:#", MCP_SEEN_ENCODING | MCP_SEEN_BRACKET | MCP_SEEN_ANGLE | MCP_SEEN_COLON | MCP_SEEN_HASH },
		{ "a\\b", MCP_SEEN_ENCODING }, { "iignor", 1 }, { "forforget", 1 }, { "ignofromnow", 4 }
	};
	mcp_prefilter *prefilter = mcp_prefilter_create(groups, COUNT(groups), NULL, 0);

	(void) state;
	assert_non_null(prefilter);
	for (size_t i = 0; i < COUNT(cases); i++) {
		mcp_seen seen = seen_in(prefilter, text_of(cases[i].text));
		if (seen.leet) {
			mcp_prefilter_scan_signs(prefilter, text_of(cases[i].text), &seen);
		}
		assert_case(seen.kinds == cases[i].seen, cases[i].text);
	}
	mcp_prefilter_destroy(&prefilter);
	assert_null(prefilter);
}

static void leet_is_a_digit_or_sign_beside_a_letter(void **state)
{
	static const struct { const char *text; bool leet; } cases[] = {
		{ "", false }, { "page 7", false }, { "mp3", true }, { "4x", true }, { "2x", false }, { "Wow!", false }, { "!wow", true }, { "a|b", true }, { "a | b", false },
		{ "a@", true }, { "@ a", false }, { "$5", false }, { "10 000", false }, { "\xC3\xA9" "1", false }, { "5!", false }
	};
	mcp_prefilter *prefilter = mcp_prefilter_create(groups, COUNT(groups), NULL, 0);
	mcp_fold plain = { 0 };

	(void) state;
	assert_non_null(prefilter);
	for (size_t i = 0; i < COUNT(cases); i++) {
		mcp_text text = text_of(cases[i].text);
		assert_case(seen_in(prefilter, text).leet == cases[i].leet, cases[i].text);
		assert_true(mcp_fold_plain(&plain, text));
		assert_case(seen_in(prefilter, mcp_fold_text(&plain)).leet == mcp_fold_has_leet(&plain), cases[i].text);
	}
	mcp_fold_free(&plain);
	mcp_prefilter_destroy(&prefilter);
}

static void words_are_seen_where_they_stand_as_words(void **state)
{
	static const struct { const char *text; char concept; bool stems; bool glued; bool words; } cases[] = {
		{ "ignore", 'I', true, true, true }, { "please ignore.", 'I', true, true, true }, { "xignore", 'I', true, true, false },
		{ "i-gnore", 'I', true, true, false }, { "AI", 'A', false, false, true }, { "Bonsai", 'A', false, false, false }, { "ai's", 'A', false, false, true },
		{ "(ai)", 'A', false, false, true }, { "'ai'", 'A', false, false, true }, { "\xE3\x81\x82" "ai\xE3\x81\x82", 'A', false, false, true },
		{ "\xE6\x8C\x87\xE7\xA4\xBA", 'R', true, true, true }, { "\xE3\x81\xAE\xE6\x8C\x87\xE7\xA4\xBA\xE3\x81\xAE", 'R', true, true, true }
	};
	const char *error = NULL;
	mcp_concepts *concepts = mcp_concepts_create(&error);
	mcp_prefilter *prefilter = concepts ? mcp_prefilter_create(groups, COUNT(groups), concepts, ALL_CONCEPTS) : NULL;

	(void) state;
	assert_non_null(prefilter);
	for (size_t i = 0; i < COUNT(cases); i++) {
		uint64_t bit = mcp_concept_bit(cases[i].concept);
		mcp_seen seen = seen_in(prefilter, text_of(cases[i].text));
		assert_case(((seen.stems & bit) != 0) == cases[i].stems, cases[i].text);
		assert_case(((seen.glued & bit) != 0) == cases[i].glued, cases[i].text);
		assert_case(((mcp_prefilter_scan_words(prefilter, text_of(cases[i].text)) & bit) != 0) == cases[i].words, cases[i].text);
	}
	mcp_prefilter_destroy(&prefilter);
	mcp_concepts_destroy(&concepts);
}

static void long_texts_are_seen_to_the_end(void **state)
{
	char text[1200];
	mcp_prefilter *prefilter = mcp_prefilter_create(groups, COUNT(groups), NULL, 0);

	(void) state;
	assert_non_null(prefilter);
	memset(text, 'x', sizeof(text));
	for (size_t at = 0; at + 5 <= sizeof(text); at++) {
		memcpy(text + at, "ignor", 5);
		assert_true(seen_in(prefilter, mcp_text_of(text, sizeof(text))).kinds == 1);
		memset(text + at, 'x', 5);
	}
	mcp_prefilter_destroy(&prefilter);
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
	assert_null(mcp_prefilter_create(many, COUNT(many), NULL, 0));
	memset(stems, 'a', sizeof(stems) - 1);
	assert_null(mcp_prefilter_create(&giant, 1, NULL, 0));
}

static void lack_of_memory_is_survived(void **state)
{
	bool done = false;

	(void) state;
	for (size_t n = 1; !done; n++) {
		torture_malloc(n);
		mcp_prefilter *prefilter = mcp_prefilter_create(groups, COUNT(groups), NULL, 0);
		torture_malloc(0);
		done = prefilter != NULL;
		assert_true(done || n < 100);
		mcp_prefilter_destroy(&prefilter);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(groups_are_seen_through_every_disguise_that_keeps_the_letters),
		cmocka_unit_test(leet_is_a_digit_or_sign_beside_a_letter),
		cmocka_unit_test(words_are_seen_where_they_stand_as_words),
		cmocka_unit_test(long_texts_are_seen_to_the_end),
		cmocka_unit_test(too_many_groups_or_stems_are_refused),
		cmocka_unit_test(lack_of_memory_is_survived)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
