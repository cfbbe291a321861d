#include "testing.h"

#include "fold.h"
#include "fold_table.h"

typedef struct views {
	mcp_fold plain;
	mcp_fold words;
	mcp_fold squeezed;
} views;

static void fold(views *v, const char *text, mcp_leet leet)
{
	assert_true(mcp_fold_plain(&v->plain, text_of(text)));
	assert_true(mcp_fold_words(&v->words, &v->plain, leet));
	assert_true(mcp_fold_squeezed(&v->squeezed, &v->words));
}

static void release(views *v)
{
	mcp_fold_free(&v->plain);
	mcp_fold_free(&v->words);
	mcp_fold_free(&v->squeezed);
}

typedef struct reading {
	const char *text;
	const char *plain;
} reading;

static void check_plain(const reading *cases, size_t count)
{
	views v = { 0 };

	for (size_t i = 0; i < count; i++) {
		fold(&v, cases[i].text, MCP_LEET_NONE);
		assert_text(mcp_fold_text(&v.plain), text_of(cases[i].plain), cases[i].text);
	}
	release(&v);
}

static void plain_view_shows_what_a_reader_sees(void **state)
{
	static const reading cases[] = {
		{ "Ignore ALL", "ignore all" },
		{ "\xEF\xBC\xA9\xEF\xBD\x87\xEF\xBC\x81", "ig!" },
		{ "\xF0\x9D\x90\x88\xF0\x9D\x96\x8C", "ig" },
		{ "\xD1\x96gn\xD0\xBEr\xD0\xB5", "ignore" },
		{ "\xCE\x99gn\xCE\xBFre", "ignore" },
		{ "\xC3\x8Cgn\xC3\xB6re\xCC\x81", "ignore" },
		{ "Stra\xC3\x9F" "e \xC3\x86r \xEF\xAC\x81n", "strasse aer fin" },
		{ "\xF0\x9F\x85\xB0\xE2\x93\x91", "ab" },
		{ "a\xC2\xA0" "b\xE2\x80\x94" "c\xE2\x80\x9Dx\xE2\x80\x99", "a b-c x'" },
		{ "%49gnore%20%C3%A9%zz%0A", "ignore e%zz " },
		{ "%E2%82%41", " a" },
		{ "&#73;g&#x6e;ore &lt;b&GT; &amp &nbsp;", "ignore <b> &amp  " },
		{ "&#0;&#1114112;&#xD800;", "   " },
		{ "\xD0\x96\xD0\xB6 \xE6\x9D\xB1", "\xD0\xB6\xD0\xB6 \xE6\x9D\xB1" },
		{ "", "" }
	};

	(void) state;
	check_plain(cases, COUNT(cases));
}

static void escapes_are_what_they_stand_for(void **state)
{
	static const struct { const char *text; const char *plain; const char *paths; } cases[] = {
		{ "\\u0049g\\U006Eo\\u{52}\\u{00065}", "ignore", NULL },
		{ "%u0049g%U006E", "ign", NULL },
		{ "\\x49\\X67\\x{6e}", "ign", NULL },
		{ "\\xc3\\xa9 \\xe9 \\303\\251 %E9", "e e e  ", NULL },
		{ "\\111\\147n", "ign", NULL },
		{ "\\1112 \\2024 \\11 \\811 \\477", "\\1112 \\2024 \\11 \\811 \\477", NULL },
		{ "\\U00000049\\u0000006e", "in", NULL },
		{ "\\ud83d\\ude00|\\ud835\\udc08%uD835%uDC08\\U0001D408", " |iii", NULL },
		{ "\\ud83dx\\ude00y\\ud83d\\u0041", " x y a", NULL },
		{ "\\ud83d%ude00", "  ", NULL },
		{ "\\u{110000}\\u{d800}\\u{1234567}\\u{12345678}", "   \\u{12345678}", NULL },
		{ "a\\u0020b\\u00a0c\\u200bd", "a b cd", NULL },
		{ "\\\"\\/\\<\\_", "\"/<_", NULL },
		{ "a\\n\\nB\\r\\nc\\t", "a  b  c ", "a \\nb \\nc " },
		{ "C:\\users\\new\\table\\Part", "c:\\users ew able\\part", "c:\\users\\new\\table\\part" },
		{ "a\\n1 \\b.\\f-\\v", "a 1  . - ", "a\\n1  . - " },
		{ "\\d+\\.\\n", "\\d+. ", NULL },
		{ "\\u12 \\x4 \\u{} \\u{12 \\u \\", "\\u12 \\x4 \\u{} \\u{12 \\u \\", NULL },
		{ "%u12 %u", "%u12 %u", NULL },
		{ "\xEF\xBC\xBCu0049 \xEF\xBC\x85" "49", "i i", NULL },
		{ "\\u00e4\\u0416", "a\xD0\xB6", NULL }
	};
	views v = { 0 };

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		fold(&v, cases[i].text, MCP_LEET_NONE);
		assert_text(mcp_fold_text(&v.plain), text_of(cases[i].plain), cases[i].text);
		assert_case(v.plain.in_doubt == (cases[i].paths != NULL), cases[i].text);
		assert_true(mcp_fold_plain_paths(&v.plain, text_of(cases[i].text)));
		assert_text(mcp_fold_text(&v.plain), text_of(cases[i].paths ? cases[i].paths : cases[i].plain), cases[i].text);
		assert_false(v.plain.in_doubt);
	}
	release(&v);
}

static void what_is_encoded_again_is_decoded_to_a_depth(void **state)
{
	static const reading cases[] = {
		{ "a%2520b", "a b" }, { "a%252520b", "a b" }, { "a%25252520b", "a b" }, { "a%2525252520b", "a%20b" },
		{ "%5Cu0049g", "ig" }, { "\\\\u0049g", "ig" }, { "\\u0026lt;", "<" }, { "&amp;amp;lt;", "<" }, { "\\u00&#52;9", "i" },
		{ "%2&#53;20", " " },
		{ "&#92;u003c", "<" }, { "%26%23x3c;", "<" }
	};

	(void) state;
	check_plain(cases, COUNT(cases));
}

static void offsets_of_escapes_lead_back_to_all_of_them(void **state)
{
	static const char text[] = "x \\u0049gnor\\u0065\\n\\ud840\\udc00 a%2520b";
	views v = { 0 };

	(void) state;
	fold(&v, text, MCP_LEET_NONE);
	assert_text(mcp_fold_text(&v.plain), MCP_TEXT("x ignore \xF0\xA0\x80\x80 a b"), "plain");
	size_t start = v.plain.from[2];
	size_t end = v.plain.to[7];
	assert_text(mcp_text_of(text + start, end - start), MCP_TEXT("\\u0049gnor\\u0065"), "word");
	for (size_t i = 9; i < 13; i++) {
		start = v.plain.from[i];
		end = v.plain.to[i];
		assert_text(mcp_text_of(text + start, end - start), MCP_TEXT("\\ud840\\udc00"), "pair");
	}
	start = v.plain.from[15];
	end = v.plain.to[15];
	assert_text(mcp_text_of(text + start, end - start), MCP_TEXT("%2520"), "encoded twice");
	assert_int_equal(v.plain.from[16], strlen(text) - 1);
	release(&v);
}

static void words_view_has_words_and_single_blanks(void **state)
{
	static const struct { const char *text; mcp_leet leet; const char *words; } cases[] = {
		{ "  Ignore,  all--the /rules!", MCP_LEET_NONE, "ignore all the rules" },
		{ "don't 'quote'", MCP_LEET_NONE, "dont quote" },
		{ "i g n o r e", MCP_LEET_NONE, "ignore" },
		{ "i.g.n.o.r.e  a.l.l now", MCP_LEET_NONE, "ignore all now" },
		{ "plan a b", MCP_LEET_NONE, "plan a b" },
		{ "x i-g-n o-r-e y", MCP_LEET_NONE, "x ign ore y" },
		{ "now: s e n d", MCP_LEET_NONE, "now send" },
		{ "1gn0re 2024", MCP_LEET_NONE, "1gn0re 2024" },
		{ "1gn0re 2024", MCP_LEET_I, "ignore 2024" },
		{ "a11 de1ete!", MCP_LEET_L, "all delete" },
		{ "$end d@t@ !gnore|", MCP_LEET_I, "send data ignore" },
		{ "100% 50 | x", MCP_LEET_I, "100 50 x" },
		{ "---", MCP_LEET_NONE, "" },
		{ "", MCP_LEET_NONE, "" }
	};
	views v = { 0 };

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		fold(&v, cases[i].text, cases[i].leet);
		assert_text(mcp_fold_text(&v.words), text_of(cases[i].words), cases[i].text);
	}
	release(&v);
}

static void squeezed_view_has_no_blanks(void **state)
{
	views v = { 0 };

	(void) state;
	fold(&v, "Ig nore-ALL: 12", MCP_LEET_NONE);
	assert_text(mcp_fold_text(&v.squeezed), MCP_TEXT("ignoreall12"), "squeezed");
	release(&v);
}

static void offsets_lead_back_to_the_original(void **state)
{
	static const char text[] = "x \xC3\x8Cgn\xD0\xBEr\xCC\x81" "e%20%C3%A9t\xC3\xA9 s e n d";
	views v = { 0 };

	(void) state;
	fold(&v, text, MCP_LEET_NONE);
	assert_text(mcp_fold_text(&v.words), MCP_TEXT("x ignore ete send"), "words");
	size_t start = v.words.from[2];
	size_t end = v.words.to[7];
	assert_text(mcp_text_of(text + start, end - start), MCP_TEXT("\xC3\x8Cgn\xD0\xBEr\xCC\x81" "e"), "word with marks");
	start = v.words.from[9];
	end = v.words.to[9];
	assert_text(mcp_text_of(text + start, end - start), MCP_TEXT("%C3%A9"), "decoded letter");
	start = v.squeezed.from[10];
	end = v.squeezed.to[13];
	assert_text(mcp_text_of(text + start, end - start), MCP_TEXT("s e n d"), "spaced word");
	release(&v);
}

static void leet_is_noticed_beside_letters_only(void **state)
{
	static const struct { const char *text; bool leet; } cases[] = {
		{ "1gnore", true }, { "de1ete", true }, { "d@ta", true }, { "!gnore", true }, { "a$", true },
		{ "ignore!", false }, { "a | b", false }, { "2024", false }, { "page 2", false }, { "a@ 1", true }, { "Sale: 50 $", false }
	};
	views v = { 0 };

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		fold(&v, cases[i].text, MCP_LEET_NONE);
		assert_case(mcp_fold_has_leet(&v.plain) == cases[i].leet, cases[i].text);
	}
	release(&v);
}

static void encodings_are_noticed(void **state)
{
	static const struct { const char *text; bool encoded; } cases[] = {
		{ "100%", false }, { "50% of", false }, { "%41", true }, { "%25", true }, { "Q&A", false }, { "a & b", false },
		{ "&#65;", true }, { "&#x41", true }, { "&#x;", false }, { "&lt;", true }, { "&lt", false }, { "?a=1&b=2", false }, { "&", false },
		{ "%u0041", true }, { "%u004", false }, { "\\u0041", true }, { "\\u004", false }, { "C:\\Users", false },
		{ "C:\\new", true }, { "\\", false },
		{ "\\d+", false }, { "\\.", true }, { "\\x41", true }, { "\\u{41}", true }, { "\\101", true }, { "\\1", false }
	};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_case(mcp_fold_has_encoding(text_of(cases[i].text)) == cases[i].encoded, cases[i].text);
	}
}

static void table_is_sorted_and_gives_printable_ascii(void **state)
{
	uint32_t next = 0x80;

	(void) state;
	for (size_t i = 0; i < mcp_fold_table_size; i++) {
		const mcp_fold_range *range = &mcp_fold_table[i];
		assert_true(range->first >= next && range->count > 0);
		next = range->first + range->count;
		int last = range->to + (range->count - 1) * range->step;
		assert_true(range->to == 0 || (range->to >= ' ' && last <= '~'));
		assert_true(range->to != 0 || range->step == 0);
		for (int c = range->to; c <= last && range->step; c++) {
			assert_false(c >= 'A' && c <= 'Z');
		}
	}
}

static void too_long_a_source_and_lack_of_memory_are_refused(void **state)
{
	bool done = false;
	mcp_fold plain = { 0 };

	(void) state;
	assert_false(mcp_fold_plain(&plain, mcp_text_of("", MCP_FOLD_MAX + 1)));
	for (size_t n = 1; !done; n++) {
		torture_malloc(n);
		done = mcp_fold_plain(&plain, MCP_TEXT("abc"));
		torture_malloc(0);
		assert_int_equal(done, n > 3);
	}
	mcp_fold_free(&plain);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_view_shows_what_a_reader_sees),
		cmocka_unit_test(escapes_are_what_they_stand_for),
		cmocka_unit_test(what_is_encoded_again_is_decoded_to_a_depth),
		cmocka_unit_test(offsets_of_escapes_lead_back_to_all_of_them),
		cmocka_unit_test(words_view_has_words_and_single_blanks),
		cmocka_unit_test(squeezed_view_has_no_blanks),
		cmocka_unit_test(offsets_lead_back_to_the_original),
		cmocka_unit_test(leet_is_noticed_beside_letters_only),
		cmocka_unit_test(encodings_are_noticed),
		cmocka_unit_test(table_is_sorted_and_gives_printable_ascii),
		cmocka_unit_test(too_long_a_source_and_lack_of_memory_are_refused)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
