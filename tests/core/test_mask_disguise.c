/*
 * Personal data as a URL or a title really shows it: encoded again and again, as character references, with other
 * separators, glued to words. Each hit has a look-alike that stays.
 */
#include "mask_rows.h"

#include "mask.h"
#include "mask_scan.h"
#include "shield.h"

#include <stdlib.h>
#include <time.h>

static const row layers[] = {
	{ "jane%252540acme.example", "[email]" },
	{ "/x/jane%25252540acme.example/y", "/x/[email]/y" },
	{ "name%25253Djane%25252540acme%2525252Eexample", "name%25253D[email]" },
	{ "%25252B49%252520171%2525202345678", "[phone]" },
	{ "4111%2525201111%2525201111%2525201111", "[card]" },
	{ "203%25252E0%252E113%2E77", "[ip]" },
	{ "DE89%252520370400440532013000", "[iban]" },
	{ "100%2525 cotton, 5%25252525 off, a%25252540b, %, %2, %25, %2525", NULL },
	{ "/list/a%25252Fb%25252F203.0.113", NULL }
};

static const row references[] = {
	{ "jane&#64;acme.example, x", "[email], x" },
	{ "jane&#x40;acme&#46;example", "[email]" },
	{ "jane&#X00040;acme&period;example", "[email]" },
	{ "j&#97;ne&commat;acme.ex&#x61;mple", "[email]" },
	{ "jane&#64acme.example", "[email]" },
	{ "jane&amp;#64;acme.example", "[email]" },
	{ "jane%26%2364%3Bacme.example", "[email]" },
	{ "jane%2526%2523x40%253Bacme%26period%3Bexample", "[email]" },
	{ "name&#61;jane%26commat%3Bacme.example", "name&#61;[email]" },
	{ "&#43;49&nbsp;171&nbsp;2345678", "[phone]" },
	{ "%26plus%3B49%20171%202345678", "[phone]" },
	{ "4111&#32;1111&#x20;1111&nbsp;1111", "[card]" },
	{ "203&#46;0&period;113&#46;77", "[ip]" },
	{ "&#52;111111111111111", "[card]" },
	{ "Tom &amp; Jerry &#8211; AT&T, R&D;, &copy; 2026, &foo; &#; &#x; &#99999999; &#64;home, &;", NULL },
	{ "jane&at;acme.example", NULL },
	{ "/?page=2&amp;sort=price", NULL },
	{ "/?page=2&amp;n=jane", "/?page=2&amp;n=[value]" }
};

static const row separators[] = {
	{ "%2B49%2B171%2B2345678", "[phone]" },
	{ "+49+171+2345678", "[phone]" },
	{ "0171%2B234%2B5678 0171+2345678", "[phone] [phone]" },
	{ "4111%2B1111%2B1111%2B1111", "[card]" },
	{ "4111+1111+1111+1111", "[card]" },
	{ "DE89%2B3704%2B0044%2B0532%2B0130%2B00", "[iban]" },
	{ "DE89+3704+0044+0532+0130+00", "[iban]" },
	{ "iphone+15+256+gb, 2024+2025+2026, 4111+1111+1111+1112, DE88+3704+1144+1532+1130+00", NULL },
	{ "49%2B171%2B2345678", NULL }
};

static const row without_plus[] = {
	{ " 491712345678", " [phone]" },
	{ " 49 171 2345678 ", " [phone] " },
	{ "/call/ 491712345678/x", "/call/ [phone]/x" },
	{ "/call/%20493012345678", "/call/%20[phone]" },
	{ "call  491712345678", "call  [phone]" },
	{ "kontakt+491712345678", "kontakt+[phone]" },
	{ "kontakt%2B447712345678", "kontakt%2B[phone]" },
	/* no odd blank, no code of a country, nobody's mobile phone */
	{ "491712345678", NULL },
	{ "shoes 493847293847, total 491712345678", NULL },
	{ "ebay+284938475831", NULL },
	{ "order+491712345678, Art.  491712345678", NULL },
	{ " 4006381333931", NULL },  /* EAN */
	{ "/ean/ 4006381333931", NULL },
	{ "/isbn/ 9783161484100", NULL },
	{ "/log/ 202411211030, /log/ 20241121103000, /log/ 1732182949123, /log/ 1732182949", NULL },
	{ "/n/ 49 000 000 000, /n/ 490000000000", NULL },
	{ "/t/ 2024 11 21 10 30", NULL }
};

static const row glued[] = {
	{ "card4111111111111111", "card[card]" },
	{ "4111111111111111x", "[card]x" },
	{ "x4111111111111111x", "x[card]x" },
	{ "a1b4111111111111111", "a1b[card]" },
	{ "car%644111111111111111, &#105;4111111111111111x", "car%64[card], &#105;[card]x" },
	{ "visa4111 1111 1111 1111eur", "visa[card]eur" },
	{ "mc5555-5555-5555-4444", "mc[card]" },
	{ "card4111111111111112, 4111111111111112x, id4929123456789011", NULL },
	{ "EAN4006381333931, ISBN9783161484100, sku4006381333931abc", NULL },
	{ "IMG20241121103000.jpg, img1732182949123456.jpg, v1732182949123", NULL },
	{ "4222222222222x, x4222222222222", NULL },  /* of 13 digits are too many things */
	{ "ibanDE89370400440532013000", "iban[iban]" },
	{ "IBANDE89370400440532013000und", "IBAN[iban]und" },
	{ "kontoDE89 3704 0044 0532 0130 00", "konto[iban]" },
	{ "xGB29NWBK60161331926819y", "x[iban]y" },
	{ "ibanDE88370400440532013000, DE893704004405320130001", NULL },
	{ "ip203.0.113.77", "ip[ip]" },
	{ "clientip203.0.113.77:8080", "clientip[ip]:8080" },
	{ "v203.0.113.77, chrome203.0.113.77, x203.0.113.77, ip203.0.113", NULL },
	{ "tel0049 151 12345678", "tel[phone]" },
	{ "Tel01711234567, fax030-1234567", "Tel[phone], fax[phone]" },
	{ "telefon004915112345678", "telefon[phone]" },
	{ "tel+491712345678, tel%2B49%2B171%2B2345678", "tel+[phone], tel%2B[phone]" },
	{ "phone5553671234", "phone[phone]" },
	{ "mobile1700000000, mobile20261121103000, cell000000123, handy4711123, sku01711234567", NULL },
	{ "tel2026-11-21, call5555", NULL }
};

static const row addresses[] = {
	{ "a @ b.example", "[email]" },
	{ "mail jane.doe @ acme.example now", "mail [email] now" },
	{ "jane%20%40%20acme.example", "[email]" },
	{ "jane+@+acme.example jane@ acme%2Eexample", "[email] [email]" },
	{ "Jane99 @ acme.example", "[email]" },
	{ "Live @ Example.com, Live @ example.com, jobs @ Example.com", NULL },
	{ "shoes @ home, 3 @ 5.99, AC/DC @ Wembley 2024, photo @ 2x.png, follow jane @acme.example", NULL },
	{ "\"a b\"@c.example", "[email]" },
	{ "say \"hello\" to \"jane doe\"@acme.example!", "say \"hello\" to [email]!" },
	{ "%22jane%20doe%22%40acme.example", "[email]" },
	{ "&quot;jane doe&quot;&#64;acme.example", "[email]" },
	{ "\"\"@c.example b\"@c.example \"a b\"@home \"chat\"@en", NULL },
	{ "[email] @ b.example \"[email]\"@c.example", NULL }
};

static void check_rows(const row *rows, size_t count)
{
	mcp_mask_options options = mcp_mask_profile(MCP_PRIVACY_AGGREGATE);

	for (size_t i = 0; i < count; i++) {
		check_row(&options, &rows[i]);
	}
}

static void percent_encoding_is_seen_through_in_layers(void **state)
{
	(void) state;
	check_rows(layers, COUNT(layers));
}

static void character_references_are_seen_through(void **state)
{
	(void) state;
	check_rows(references, COUNT(references));
}

static void a_plus_separates_as_a_blank_does(void **state)
{
	(void) state;
	check_rows(separators, COUNT(separators));
}

static void a_number_that_lost_its_plus_is_found(void **state)
{
	(void) state;
	check_rows(without_plus, COUNT(without_plus));
}

static void what_is_glued_to_letters_is_found(void **state)
{
	(void) state;
	check_rows(glued, COUNT(glued));
}

static void spaced_and_quoted_mail_addresses_are_found(void **state)
{
	(void) state;
	check_rows(addresses, COUNT(addresses));
}

/* Signs in all spellings, one behind the other: reading back finds what reading on does. */
static void reading_back_is_reading_on(void **state)
{
	static const char *const spellings[] = {
		"a", "7", "@", "%40", "%2540", "%252540", "%25252540", "%2525252540", "%3b", ";", "&#64;", "&commat;",
		"&#x2E;", "%26%2364%3B", "%2526commat%253B", "&amp;#64;",
		"&amp;amp;period;", " ", "%20", "\xC3\xA9", "\xEF\xBC\xA0", "\xE3\x81\xBE", "+", "%2B", "-"
	};
	unsigned seed = 1;

	(void) state;
	for (unsigned round = 0; round < 20000; round++) {
		char text[512];
		size_t starts[8];
		size_t len = 0;
		for (size_t i = 0; i < COUNT(starts); i++) {
			seed = seed * 1103515245u + 12345u;
			const char *spelling = spellings[(seed >> 16) % COUNT(spellings)];
			starts[i] = len;
			memcpy(text + len, spelling, strlen(spelling));
			len += strlen(spelling);
		}
		for (size_t i = 0; i < COUNT(starts); i++) {
			size_t end = i + 1 < COUNT(starts) ? starts[i + 1] : len;
			mask_glyph on = mcp_mask_glyph(mcp_text_of(text, len), starts[i]);
			mask_glyph back = mcp_mask_glyph_back(mcp_text_of(text, len), end, 0);
			if (on.len == end - starts[i]) {
				text[len] = '\0';
				assert_case(back.len == on.len && back.c == on.c, text);
			}
		}
	}
}

/* Nothing before the floor is looked at, and a text that ends in the middle of a sign ends there. */
static void reading_stops_at_the_edges(void **state)
{
	mcp_text text = MCP_TEXT("x%252540&#64;&commat;%26%2364%3B\xEF\xBC\xA0");

	(void) state;
	for (size_t at = 0; at <= text.len; at++) {
		for (size_t floor = 0; floor <= at; floor++) {
			mask_glyph glyph = mcp_mask_glyph_back(text, at, floor);
			assert_true(glyph.len <= at - floor);
			assert_true((glyph.len == 0) == (at == floor));
		}
		for (size_t end = at; end <= text.len; end++) {
			assert_true(mcp_mask_glyph(mcp_text_of(text.ptr, end), at).len <= end - at);
		}
	}
	assert_int_equal(mcp_mask_glyph_back(text, 0, 0).c, 0);
	assert_int_equal(mcp_mask_glyph_back(text, 5, 5).c, ']');
}

static void a_cut_text_may_end_in_half_of_something(void **state)
{
	static const row rows[] = {
		{ "jane%252540exam" CUT, "[email]" CUT },
		{ "jane&#64;exam" CUT, "[email]" CUT },
		{ "jane doe @ home" CUT, NULL }
	};

	(void) state;
	check_rows(rows, COUNT(rows));
}

static double time_of(const char *piece, char *text, size_t size)
{
	mcp_mask_options options = mcp_mask_profile(MCP_PRIVACY_AGGREGATE);
	size_t len = strlen(piece);
	mcp_buf out;

	for (size_t i = 0; i < size; i++) {
		text[i] = piece[i % len];
	}
	mcp_buf_init(&out, MCP_MASK_ROOM(size), &mcp_allocator_libc);
	clock_t start = clock();
	mcp_mask_text(&options, mcp_text_of(text, size), &out);
	double seconds = (double) (clock() - start) / CLOCKS_PER_SEC;
	mcp_buf_reset(&out);
	return seconds;
}

static void time_is_linear_in_disguise(void **state)
{
	static const char *const pieces[] = {
		"%2525252540", "%25252525", "25", "2540", "a%252540", "%26", "%26%23", "&#", "&#6", "&#64;", "&#64", "&amp;",
		"&amp", "amp;", "&amp;amp;amp;#64;", ";", "a;", "64;", "%3B", "%253B",
		"%26amp%3B", "&commat", "&commat;", "&period;", "\"", "\"a", "\"@", "\"a b\"@", "a\"@", "%22",
		"&quot;", "@ ", " @ ", "a @ ", "a @ b.", "+@+", "a+@+b.cc", "a4", "a41", "DE89a",
		"xDE89", "ab12ab12", "tel0", "tel0049 ", "ip1.", "card4111", "a411111111111111", "1a", "12345678901234567a",
		"+1+", "%2B1", "%2B", " 49", "  49", "/ 49", "a+49171"
	};
	const size_t small = 64 * 1024;
	const size_t large = 8 * small;
	char *text = malloc(large);

	(void) state;
	assert_non_null(text);
	for (size_t i = 0; i < COUNT(pieces); i++) {
		double little = time_of(pieces[i], text, small);
		double much = time_of(pieces[i], text, large);
		assert_case(much < 24 * little + 0.05, pieces[i]);
	}
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(percent_encoding_is_seen_through_in_layers),
		cmocka_unit_test(character_references_are_seen_through),
		cmocka_unit_test(a_plus_separates_as_a_blank_does),
		cmocka_unit_test(a_number_that_lost_its_plus_is_found),
		cmocka_unit_test(what_is_glued_to_letters_is_found),
		cmocka_unit_test(spaced_and_quoted_mail_addresses_are_found),
		cmocka_unit_test(reading_back_is_reading_on),
		cmocka_unit_test(reading_stops_at_the_edges),
		cmocka_unit_test(a_cut_text_may_end_in_half_of_something),
		cmocka_unit_test(time_is_linear_in_disguise)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
