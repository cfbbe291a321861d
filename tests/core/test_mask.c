#include "mask_rows.h"

#include "mask.h"
#include "shield.h"

#include <stdlib.h>
#include <time.h>

#ifndef MCP_TEST_DATA
#define MCP_TEST_DATA "../data"
#endif

#define LINE_MAX_BYTES 4096u
static const row rows[] = {
	/* mail addresses */
	{ "Contact jane.doe@example.com, now", "Contact [email], now" },
	{ "/confirm/jane%40example.com/ok", "/confirm/[email]/ok" },
	{ "a%2540example.com b\xEF\xBC\xA0" "example.com", "[email] [email]" },
	{ "jane (at) example (dot) com!", "[email]!" },
	{ "name%3Djane%40example.com", "name%3D[email]" },
	{ "\xE3\x83\xA1\xE3\x83\xBC\xE3\x83\xAB" "jane@example.com\xE3\x81\xBE\xE3\x81\xA7", "\xE3\x83\xA1\xE3\x83\xBC\xE3\x83\xAB[email]\xE3\x81\xBE\xE3\x81\xA7" },
	{ "m\xC3\xBCller@b\xC3\xBC" "cher.example", "[email]" },
	{ "logo@2x.png, lodash@4.17.21, @jane, shoes @ home, a@b", NULL },
	/* telephone numbers */
	{ "Call +49 (0)30 123-4567!", "Call [phone]!" },
	{ "(555) 123-4567", "[phone]" },
	{ "(call 0171 1234567)", "(call [phone])" },
	{ "Tel. Nr. 5551234", "Tel. Nr. [phone]" },
	{ "Art. Nr. 0171 1234567", NULL },
	{ "2024-01-02 10:30, 01.02.2024, 2023/24, 2019-2024", NULL },
	{ "1.299,00 EUR, 12 345 678, +10.000.000", NULL },
	{ "0123456789 and 978-3-16-148410-0", NULL },
	/* versions behind a word for phones, and phones with dots */
	{ "Chrome Mobile 130.0.6723.58", NULL },
	{ "Mobile 130.0.6723.58, Opera Mobile 12.10.1234.55 2024, IE Mobile 11.20.30.40", NULL },
	{ "Chrome Mobile 130.0.6723.58 0171 1234567", "Chrome Mobile 130.0.6723.58 [phone]" },
	{ "mobile 0171.123.45.67", "mobile [phone]" },
	{ "Mobil: 0171 1234567", "Mobil: [phone]" },
	{ "Chrome Mobile: 0171.123.45.67", "Chrome Mobile: [phone]" },
	{ "mobile 171.123.45.678", "mobile [phone]" },
	{ "Tel. 33.1.23.45.67.89", "Tel. [phone]" },
	/* thousands */
	{ "1 234 567 890 123, 12 567 890 123, 1.567.890.123 (2024)", NULL },
	{ "123 567 890 123 visits, Art. Nr. 12 678 901 234", NULL },
	{ "612 345 678", "[phone]" },
	{ "34 612 345 678", "34 [phone]" },
	{ "Tel. 12 567 890 123", "Tel. [phone]" },
	{ "0 234 567 890 123", "0 234 [phone]" },
	{ "+34 612 345 678", "[phone]" },
	/* addresses of machines */
	{ "from 203.0.113.77:8080", "from [ip]:8080" },
	{ "Client IP: 8.8.8.8, 1.2.3.4", "Client IP: [ip], 1.2.3.4" },
	{ "Version 203.0.113.77, 1.2.3.4, setup-2.10.33.4.exe, 1.22.3.4.5", NULL },
	{ "[2001:db8::7334] fe80::1%eth0 ::ffff:203.0.113.9", "[[ip]] [ip] [ip]" },
	{ "12:30:45 a::b std::abs ::1 10:11:12:13:14:15:16:17", NULL },
	/* cards, accounts */
	{ "4111 1111 1111 1111", "[card]" },
	{ "12 4111-1111-1111-1111 22", "12 [card] 22" },
	{ "4111 1111 1111 1112, 9999 9999 9999 9995", NULL },
	{ "\xEF\xBC\x94" "111111111111111", "[card]" },
	{ "DE89 3704 0044 0532 0130 00.", "[iban]." },
	{ "de89370400440532013000", "[iban]" },
	{ "DE88370400440532013000, XX89 3704 0044 0532", NULL },
	/* secrets */
	{ "d41d8cd98f00b204e9800998ecf8427e", "[secret]" },
	{ "token=abc; password: hunter22", "token=[secret]; password: [secret]" },
	{ "Password: forgot? key findings; keyword=", NULL },
	{ "550e8400-e29b-41d4-a716-446655440000", NULL },
	{ "/How-To-Make-The-Best-Coffee-Machine-In-The-World-2026/Part2", NULL },
	/* URLs */
	{ "https://user:p%40ss@example.com/", "https://[user]@example.com/" },
	{ "https://example.com/@user?page=2#top", NULL },
	{ "/s?q=Tom & Jerry&sort=price", "/s?q=[value]&sort=price" },
	{ "see https://x.example/?id=5, then", "see https://x.example/?id=[value], then" },
	{ "/?utm_source=jane@example.com&mtm_kwd=red+shoes&gclid=x", "/?utm_source=[email]&mtm_kwd=red+shoes&gclid=[value]" },
	{ "/?email=jane@example.com&card=4111111111111111", "/?email=[email]&card=[card]" },
	{ "/?p=12&page=abc", "/?p=12&page=[value]" },
	{ "/?jane@example.com=1", "/?[email]=[value]" },
	{ "#access_token=abc&x=1", "#access_token=[secret]&x=[value]" },
	{ "?u=https%3A%2F%2Fx.example%2F%3Fn%3Djane", "?u=[value]" },
	{ "first=jane&last=doe", "first=[value]&last=[value]" },
	/* marks stay, whoever wrote them */
	{ "[email] [email:3f9a1c] token=[secret] https://[user]@x.example/?a=[value]", NULL },
	{ "[removed] [withheld] text" CUT, NULL },
	/* a cut text may end in half of something */
	{ "mail jane@exam" CUT, "mail [email]" CUT },
	{ "card 4111 1111" CUT, "card [phone]" CUT },
	{ "", NULL }
};

static const row full_rows[] = {
	{ "jane@example.com +49 30 1234567 203.0.113.77 4111 1111 1111 1111 /?id=5", NULL },
	{ "https://user:pw@x.example/?id=5&token=abc", "https://[user]@x.example/?id=5&token=[secret]" }
};

static void each_form_is_masked_and_its_look_alikes_stay(void **state)
{
	mcp_mask_options options = mcp_mask_profile(MCP_PRIVACY_AGGREGATE);

	(void) state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		check_row(&options, &rows[i]);
	}
}

static void the_full_profile_masks_secrets_only(void **state)
{
	mcp_mask_options options = mcp_mask_profile(MCP_PRIVACY_FULL);
	mcp_privacy_profile profile = MCP_PRIVACY_AGGREGATE;

	(void) state;
	for (size_t i = 0; i < COUNT(full_rows); i++) {
		check_row(&options, &full_rows[i]);
	}
	assert_int_equal(mcp_mask_profile(MCP_PRIVACY_MASKED).kinds, MCP_MASK_ALL);
	assert_true(mcp_privacy_profile_parse(MCP_TEXT(" Full "), &profile) && profile == MCP_PRIVACY_FULL);
	assert_false(mcp_privacy_profile_parse(MCP_TEXT("none"), &profile));
	assert_string_equal(mcp_privacy_profile_name(MCP_PRIVACY_MASKED), "masked");
}

static void further_keys_stay_when_the_caller_says_so(void **state)
{
	static const mcp_text keys[] = { MCP_TEXT_INIT("color"), MCP_TEXT_INIT("x_*") };
	mcp_mask_options options = mcp_mask_profile(MCP_PRIVACY_AGGREGATE);
	const row wanted = { "/?Color=red&x_a=b&size=4&color=jane@example.com", "/?Color=red&x_a=b&size=[value]&color=[email]" };

	(void) state;
	options.allowed_keys = keys;
	options.allowed_key_count = COUNT(keys);
	check_row(&options, &wanted);
}

/* Not a digest: shows what the masks hand over. */
static bool hash(void *context, mcp_mask_kind kind, mcp_text value, unsigned char code[MCP_MASK_CODE_SIZE])
{
	char *seen = context;

	snprintf(seen, 64, "%s|%.*s", mcp_mask_kind_name(kind), (int) value.len, value.ptr);
	memset(code, 0xA0 + (int) value.len % 16, MCP_MASK_CODE_SIZE);
	return value.len != 7;
}

static void pseudonyms_are_equal_for_equal_values(void **state)
{
	static const row wanted[] = {
		{ "Jane@Example.com", "email|jane@example.com" }, { "jane%40example.com", "email|jane@example.com" },
		{ "+49 171 1234567", "phone|491711234567" }, { "0049171-1234567", "phone|491711234567" },
		{ "4111-1111 1111 1111", NULL }, { "4111-1111-1111-1111", "card|4111111111111111" },
		{ "de89 3704 0044 0532 0130 00", "iban|de89370400440532013000" }
	};
	char seen[64];
	mcp_mask_options options = mcp_mask_profile(MCP_PRIVACY_AGGREGATE);

	(void) state;
	options.hash = hash;
	options.hash_context = seen;
	for (size_t i = 0; i < COUNT(wanted); i++) {
		mcp_buf out;
		mcp_buf_init(&out, 1000, &mcp_allocator_libc);
		if (wanted[i].masked) {
			assert_case(mcp_mask_text(&options, text_of(wanted[i].text), &out) != 0, wanted[i].text);
			assert_text(text_of(seen), text_of(wanted[i].masked), wanted[i].text);
			assert_int_equal(mcp_mask_text(&options, mcp_buf_text(&out), &out), 0);
		}
		mcp_buf_reset(&out);
	}
	const row marked = { "/?a=four&b=sevenxx", "/?a=[value:a4a4a4]&b=[value]" };
	check_row(&options, &marked);
}

static void an_identifier_is_masked_whole(void **state)
{
	mcp_mask_options options = mcp_mask_profile(MCP_PRIVACY_AGGREGATE);
	mcp_mask_options full = mcp_mask_profile(MCP_PRIVACY_FULL);
	mcp_buf out;

	(void) state;
	mcp_buf_init(&out, 100, &mcp_allocator_libc);
	assert_int_equal(mcp_mask_identifier(&options, MCP_MASK_USER, MCP_TEXT("jane"), &out), MCP_MASK_BIT(MCP_MASK_USER));
	assert_text(mcp_buf_text(&out), MCP_TEXT("[user]"), "user");
	assert_int_equal(mcp_mask_identifier(&options, MCP_MASK_ORDER, MCP_TEXT("4711"), &out), MCP_MASK_BIT(MCP_MASK_ORDER));
	assert_text(mcp_buf_text(&out), MCP_TEXT("[order]"), "order");
	assert_int_equal(mcp_mask_identifier(&options, MCP_MASK_VISITOR, MCP_TEXT("[visitor]"), &out), 0);
	assert_int_equal(mcp_mask_identifier(&options, MCP_MASK_USER, MCP_TEXT(""), &out), 0);
	assert_int_equal(mcp_mask_identifier(&full, MCP_MASK_USER, MCP_TEXT("jane"), &out), 0);
	mcp_buf_reset(&out);
	mcp_buf_init(&out, 3, &mcp_allocator_libc);
	assert_true(mcp_mask_identifier(&options, MCP_MASK_USER, MCP_TEXT("jane"), &out) & MCP_MASK_FAILED);
	assert_true(out.failed);
}

static void no_room_withholds_or_fails_closed(void **state)
{
	mcp_mask_options options = mcp_mask_profile(MCP_PRIVACY_AGGREGATE);
	mcp_text text = MCP_TEXT("jane@example.com and 203.0.113.77 and /?a=b");

	(void) state;
	for (size_t room = 0; room < 40; room++) {
		mcp_buf out;
		mcp_buf_init(&out, room, &mcp_allocator_libc);
		unsigned result = mcp_mask_text(&options, text, &out);
		if (result & MCP_MASK_FAILED) {
			assert_text(mcp_buf_text(&out), room < 7 ? MCP_TEXT("") : MCP_TEXT(MCP_MASK_WITHHELD_MARK), "room");
		} else {
			assert_text(mcp_buf_text(&out), MCP_TEXT("[email] and [ip] and /?a=[value]"), "room");
		}
		assert_true(out.len <= room);
		mcp_buf_reset(&out);
	}

	bool done = false;
	for (size_t n = 1; !done; n++) {
		torture_state torture = { .fail_at = n };
		mcp_allocator allocator = torture_allocator(&torture);
		mcp_buf out;
		mcp_buf_init(&out, 10000, &allocator);
		unsigned result = mcp_mask_text(&options, text, &out);
		done = torture.calls < n;
		assert_int_equal(result & MCP_MASK_FAILED, done ? 0 : MCP_MASK_FAILED);
		mcp_buf_reset(&out);
		assert_int_equal(torture.blocks, 0);
	}
}

/* \xHH becomes its byte. */
static void unescape(char *line)
{
	char *to = line;

	for (const char *from = line; *from;) {
		if (from[0] == '\\' && from[1] == 'x' && from[2] && from[3]) {
			char byte[3] = { from[2], from[3], '\0' };
			*to++ = (char) strtol(byte, NULL, 16);
			from += 4;
		} else {
			*to++ = *from++;
		}
	}
	*to = '\0';
}

static bool has_kind(unsigned bits, const char *name)
{
	for (unsigned kind = 0; kind < MCP_MASK_KINDS; kind++) {
		if ((bits & MCP_MASK_BIT(kind)) && strcmp(mcp_mask_kind_name((mcp_mask_kind) kind), name) == 0) {
			return true;
		}
	}
	return false;
}

/* One line of a data file; the kind and the part are NULL for harmless ones. True: as it should be. */
static bool as_wanted(const mcp_mask_options *options, const char *kind, mcp_text text, const char *part)
{
	mcp_buf out;

	mcp_buf_init(&out, MCP_MASK_ROOM(text.len), &mcp_allocator_libc);
	unsigned result = mcp_mask_text(options, text, &out);
	bool good = kind ? has_kind(result, kind) && !strstr(mcp_buf_text(&out).ptr, part) : result == 0;
	if (!good) {
		print_message("%s: %.*s -> %s\n", kind ? kind : "harmless", (int) text.len, text.ptr, result ? mcp_buf_text(&out).ptr : "(stays)");
	}
	mcp_buf_reset(&out);
	return good;
}

static void measure(const char *path, bool positive, unsigned lines_min, double wrong_max)
{
	mcp_mask_options options = mcp_mask_profile(MCP_PRIVACY_AGGREGATE);
	static char line[LINE_MAX_BYTES];
	unsigned lines = 0;
	unsigned wrong = 0;
	FILE *file = fopen(path, "rb");

	assert_non_null(file);
	while (fgets(line, sizeof(line), file)) {
		line[strcspn(line, "\r\n")] = '\0';
		char *text = positive ? strchr(line, '\t') : line;
		char *part = positive ? strchr(text + 1, '\t') : NULL;
		if (positive) {
			*text++ = '\0';
			*part++ = '\0';
			unescape(part);
		}
		unescape(text);
		lines++;
		wrong += !as_wanted(&options, positive ? line : NULL, text_of(text), part);
	}
	fclose(file);
	print_message("%s: %u lines, %u not as they should be\n", path, lines, wrong);
	assert_true(lines >= lines_min);
	assert_true(wrong <= lines * wrong_max);
}

static void made_up_personal_data_is_found(void **state)
{
	(void) state;
	measure(MCP_TEST_DATA "/mask/positive.tsv", true, 300, 0.02);
}

static void harmless_labels_stay(void **state)
{
	(void) state;
	measure(MCP_TEST_DATA "/mask/negative.tsv", false, 3000, 0.002);
}

/* Seconds for `piece` repeated up to `size` bytes. */
static double time_of(const mcp_mask_options *options, const char *piece, char *text, size_t size)
{
	size_t len = strlen(piece);
	mcp_buf out;

	for (size_t i = 0; i < size; i++) {
		text[i] = piece[i % len];
	}
	mcp_buf_init(&out, MCP_MASK_ROOM(size), &mcp_allocator_libc);
	clock_t start = clock();
	mcp_mask_text(options, mcp_text_of(text, size), &out);
	double seconds = (double) (clock() - start) / CLOCKS_PER_SEC;
	mcp_buf_reset(&out);
	return seconds;
}

static void time_is_linear_for_the_worst_texts(void **state)
{
	static const char *const pieces[] = {
		"@", "a@", "a.", "a@b.", "1 ", "1.", "0", "01 23 ", "+", "+4", "(", "((+", "=", "a=", "?a=", "&a=", "&", "?page=", "#", "[", "[email", "[email]",
		"%", "%25", "%40", "://", "://a@", "::", "1:", "a:", "a::1", "DE89", "DE89 ", "de8", "a/", "a1/", "a-1", "eyJ.", "eyJaaaaaaaaaa.", "sk-", "key=", "key: ",
		"4111 ", "4111111111111111 ", "tel 1234567 ", "1.2.3.", "\xEF\xBC\x94", "\xEF\xBC\xA0", "\xD9\xA1", "\xC3\xA9", "f", "f1", "(at)", "x (at) y.zz ", "?utm_a=b&"
	};
	mcp_mask_options options = mcp_mask_profile(MCP_PRIVACY_AGGREGATE);
	const size_t small = 128 * 1024;
	const size_t large = 8 * small;
	char *text = malloc(large);

	(void) state;
	assert_non_null(text);
	for (size_t i = 0; i < COUNT(pieces); i++) {
		double little = time_of(&options, pieces[i], text, small);
		double much = time_of(&options, pieces[i], text, large);
		/* 8 is linear, 64 would be the square; what takes no time cannot be compared */
		assert_case(much < 24 * little + 0.05, pieces[i]);
	}
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_form_is_masked_and_its_look_alikes_stay),
		cmocka_unit_test(the_full_profile_masks_secrets_only),
		cmocka_unit_test(further_keys_stay_when_the_caller_says_so),
		cmocka_unit_test(pseudonyms_are_equal_for_equal_values),
		cmocka_unit_test(an_identifier_is_masked_whole),
		cmocka_unit_test(no_room_withholds_or_fails_closed),
		cmocka_unit_test(made_up_personal_data_is_found),
		cmocka_unit_test(harmless_labels_stay),
		cmocka_unit_test(time_is_linear_for_the_worst_texts)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
