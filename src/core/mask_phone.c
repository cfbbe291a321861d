#include "mask_scan.h"

#define KEYWORD_TOTAL_MIN 7u
#define TOTAL_MAX         15u
#define GROUPS_MAX        7u
#define LOST_PLUS_MIN     11u
#define LOST_PLUS_MAX     13u

/* 1.000.000, 10 000 000: a quantity. */
static bool is_thousands(const mask_number *number, unsigned count)
{
	if (count < 2 || number->groups[0].len > 3) {
		return false;
	}
	for (unsigned i = 1; i < count; i++) {
		if (number->groups[i].len != 3 || (number->groups[i].separator != '.' && number->groups[i].separator != ' ')) {
			return false;
		}
	}
	return true;
}

static bool is_year(const mask_number *number, unsigned group)
{
	const char *digits = number->digits + number->groups[group].first;
	return number->groups[group].len == 4 && ((digits[0] == '1' && digits[1] == '9') || (digits[0] == '2' && digits[1] == '0'));
}

static unsigned total_of(const mask_number *number, unsigned count)
{
	return (unsigned) number->groups[count - 1].first + number->groups[count - 1].len;
}

/* 0123456789, 987654321: someone ran a finger over the keys. */
static bool is_row(const char *digits, unsigned count)
{
	unsigned up = 0;
	unsigned down = 0;
	unsigned same = 0;

	for (unsigned i = 1; i < count; i++) {
		unsigned step = (unsigned) (digits[i] - digits[i - 1] + 10) % 10;
		up += step == 1;
		down += step == 9;
		same += step == 0;
	}
	return up == count - 1 || down == count - 1 || same == count - 1;
}

/* True when a number of `count` groups may end where it does. */
static bool ends_well(const mask_scan *scan, const mask_number *number, unsigned count, bool sure)
{
	size_t end = number->groups[count - 1].end;
	mask_glyph next = mcp_mask_glyph(scan->text, end);
	mask_glyph after = mcp_mask_glyph(scan->text, end + next.len);

	if (mcp_mask_is_alnum(next.c) || next.c == '@' || next.c == '%' || next.c == '_') {
		return false;
	}
	if ((next.c == ',' || next.c == ':' || next.c == '.') && mcp_mask_is_digit(after.c)) {
		return next.c == ',' && sure;
	}
	if (sure) {
		return true;
	}
	if ((next.c == '-' || next.c == '/' || next.c == '.') && mcp_mask_is_letter(after.c)) {
		return false;
	}
	size_t unit = next.c == ' ' ? end + next.len : end;
	unsigned char sign = next.c == ' ' ? after.c : next.c;
	return !(sign == '%' || sign == '$'
		|| (scan->text.len - unit >= 3 && memcmp(scan->text.ptr + unit, "\xE2\x82\xAC", 3) == 0)   /* euro */
		|| (scan->text.len - unit >= 2 && memcmp(scan->text.ptr + unit, "\xC2\xA3", 2) == 0));     /* pound */
}

static unsigned international(const mask_scan *scan, const mask_number *number)
{
	const char *digits = number->digits;
	unsigned prefix = 0;

	if (!number->plus) {
		if (number->groups[0].len < 2 || digits[0] != '0' || digits[1] != '0') {
			return 0;
		}
		prefix = 2;
	}
	for (unsigned count = number->count < GROUPS_MAX + 1 ? number->count : GROUPS_MAX + 1; count > 0; count--) {
		unsigned total = total_of(number, count) - prefix;
		if (total_of(number, count) < prefix + 8 || !mcp_mask_is_international(digits + prefix, total)
			|| !ends_well(scan, number, count, true)) {
			continue;
		}
		if (number->plus ? !(is_thousands(number, count) && total < 10) : total >= 9) {
			return count;
		}
	}
	return 0;
}

/* Shapes of national numbers without a leading 0. */
typedef struct shape {
	const char *sizes;       /* digits of each group */
	const char *first;       /* first digit */
	const char *second;      /* first digit of the second group; "": any */
	const char *separators;
} shape;

static const shape shapes[] = {
	{ "334", "23456789", "", " -.p" },          /* North America */
	{ "1334", "1", "", " -.p" },
	{ "13322", "78", "", " -p" },               /* Russia, Kazakhstan */
	{ "1334", "78", "", " -p" },
	{ "333", "56789", "", " -" },               /* Spain, Poland, Portugal, Czechia */
	{ "3222", "6789", "", " -." },
	{ "2322", "789", "", " " },
	{ "3322", "3456789", "", " -p" },           /* Turkey, Ukraine */
	{ "37", "236", "", " -/" },                 /* Italy, Greece */
	{ "323", "49", "", " " },                   /* Norway */
	{ "55", "6789", "", " -" },                 /* India */
	{ "344", "1", "", " -" },                   /* China */
	{ "254", "123456789", "9", " -p" },         /* Brazil */
	{ "244", "123456789", "23456789", " -p" },  /* Brazil, Mexico */
	{ "144", "9", "", " " },                    /* Chile */
	{ NULL, NULL, NULL, NULL }
};

static bool has_shape(const mask_number *number, const shape *wanted, unsigned count)
{
	if (!strchr(wanted->first, number->digits[0])
		|| (wanted->second[0] && !strchr(wanted->second, number->digits[number->groups[1].first]))) {
		return false;
	}
	for (unsigned i = 0; i < count; i++) {
		unsigned char sign = number->groups[i].separator;
		if (number->groups[i].len != (unsigned) (wanted->sizes[i] - '0') || (i > 0 && !strchr(wanted->separators, sign))) {
			return false;
		}
	}
	/* one separator throughout, but behind an area code */
	for (unsigned i = 3; i < count; i++) {
		if (number->groups[i].separator != number->groups[i - 1].separator) {
			return false;
		}
	}
	return true;
}

/* Ends with as many zeros as `zeros`; the last group is longer than that. */
static bool has_round_end(const mask_number *number, unsigned count, unsigned zeros)
{
	const char *end = number->digits + total_of(number, count);
	return memcmp(end - zeros, "000", zeros) == 0;
}

static unsigned without_trunk(const mask_scan *scan, const mask_number *number)
{
	for (const shape *wanted = shapes; wanted->sizes; wanted++) {
		unsigned count = (unsigned) strlen(wanted->sizes);
		if (number->count < count || !has_shape(number, wanted, count) || !ends_well(scan, number, count, false)) {
			continue;
		}
		if (number->count > count && number->groups[count].separator != 'w' && number->groups[count].separator != 'p') {
			continue;  /* one of a row of numbers */
		}
		if ((count == 2 && has_round_end(number, count, 2)) || (is_thousands(number, count) && has_round_end(number, count, 3))
			|| (count > 1 && is_year(number, count - 1) && is_year(number, count - 2))) {
			continue;
		}
		return count;
	}
	return 0;
}

/* With the leading 0 of most countries. */
static unsigned with_trunk(const mask_scan *scan, const mask_number *number, unsigned char before, unsigned char further)
{
	const mask_group *groups = number->groups;
	const char *digits = number->digits;

	if (digits[0] != '0' || groups[0].len < 2 || digits[1] == '0') {
		return 0;
	}
	bool continues = before == ' ' && mcp_mask_is_digit(further);
	for (unsigned count = number->count < 6 ? number->count : 6; count > 0; count--) {
		unsigned total = total_of(number, count);
		bool good = total >= 9 && total <= 13 && ends_well(scan, number, count, false);
		unsigned pairs = groups[0].len == 2;
		for (unsigned i = 1; i < count && good; i++) {
			unsigned char sign = groups[i].separator;
			pairs += groups[i].len == 2;
			good = (groups[i].len >= 2 || (i + 1 == count && sign == '-'))
				&& ((sign != '/' && sign != 'w') || i == 1)
				&& !(i < 3 && sign != ' ' && sign != 'p' && groups[0].len == 2 && is_year(number, i));
		}
		if (!good) {
			continue;
		}
		if (count == 1) {
			/* an id in a path or a name made of words; UPC */
			good = total >= 10 && total <= 12 && !is_row(digits, total) && before != '/' && before != '-' && before != '_';
		} else if (pairs == count) {
			good = count == 5 && number->count == 5 && !continues && !(digits[1] == '1' && digits[3] == '2' && digits[5] == '3');
		} else {
			good = groups[0].len <= 6 && (groups[1].separator != '.' || groups[0].len >= 3);
		}
		if (good) {
			return count;
		}
	}
	return 0;
}

/* Whatever stands behind "Tel." and has the length of one. */
static unsigned named(const mask_scan *scan, const mask_number *number)
{
	for (unsigned count = number->count < GROUPS_MAX ? number->count : GROUPS_MAX; count > 0; count--) {
		unsigned total = total_of(number, count);
		if (total >= KEYWORD_TOTAL_MIN && total <= TOTAL_MAX && ends_well(scan, number, count, false)
			&& !(is_thousands(number, count) && number->digits[0] != '0' && has_round_end(number, count, 3))
			&& !(count == 2 && is_year(number, 0) && is_year(number, 1))) {
			return count;
		}
	}
	return 0;
}

/* What a blank tells that stands where none would: it was a plus sign, which forms decode to one. */
typedef enum lost { LOST_NOTHING, LOST_PERHAPS, LOST_PLUS } lost;

static lost lost_plus(unsigned char before, unsigned char further)
{
	if (before == '+') {
		return mcp_mask_is_letter(further) ? LOST_PERHAPS : LOST_NOTHING;
	}
	if (before != ' ') {
		return LOST_NOTHING;
	}
	return mcp_mask_is_any(further, "/=(") ? LOST_PLUS : further == 0 || mcp_mask_is_any(further, " \"'") ? LOST_PERHAPS : LOST_NOTHING;
}

/* A number with the code of a country, and no date, article or quantity. A doubtful one is that of a mobile phone. */
static unsigned without_plus(const mask_scan *scan, const mask_number *number, lost sign)
{
	const char *digits = number->digits;

	if (sign == LOST_NOTHING) {
		return 0;
	}
	for (unsigned count = number->count < GROUPS_MAX ? number->count : GROUPS_MAX; count > 0; count--) {
		unsigned total = total_of(number, count);
		bool good = total >= LOST_PLUS_MIN && total <= LOST_PLUS_MAX
			&& (sign == LOST_PLUS ? mcp_mask_is_international(digits, total) : mcp_mask_is_mobile(digits, total));
		for (unsigned i = 0; i < count && good; i++) {
			good = number->groups[i].len >= 2 && (i == 0 || mcp_mask_is_any(number->groups[i].separator, " -.p"));
		}
		if (good && !mcp_mask_is_time(digits, total) && !is_row(digits, total) && !is_thousands(number, count) && !is_year(number, 0)
			&& !(count == 1 && mcp_mask_is_gtin(digits, total)) && memcmp(digits + total - 4, "0000", 4) != 0
			&& ends_well(scan, number, count, sign == LOST_PLUS)) {
			return count;
		}
	}
	return 0;
}

unsigned mcp_mask_phone(const mask_scan *scan, const mask_number *number)
{
	mask_glyph sign = mcp_mask_glyph_back(scan->text, number->start, scan->floor);
	unsigned char before = sign.c;

	if (number->total < KEYWORD_TOTAL_MIN) {
		return 0;
	}
	if (number->plus) {
		if (mcp_mask_is_alnum(before)) {
			return 0;
		}
		return international(scan, number);
	}

	unsigned char further = mcp_mask_glyph_before(scan->text, number->start - sign.len, scan->floor);
	mask_hint hint = mcp_mask_hint_before(scan->text, number->start, scan->floor);
	if ((hint == MASK_HINT_PHONE || hint == MASK_HINT_PROGRAM) && mcp_mask_is_version(number, hint == MASK_HINT_PROGRAM)) {
		return 0;
	}
	if (hint == MASK_HINT_PHONE || hint == MASK_HINT_PROGRAM) {
		unsigned count = international(scan, number);
		count = count ? count : named(scan, number);
		return count ? count : without_plus(scan, number, lost_plus(before, further));
	}
	if (hint == MASK_HINT_NUMBER || hint == MASK_HINT_VERSION || before == '$' || before == '#' || before == '_') {
		return 0;
	}
	if (before == '.' || before == ',' || before == '-' || before == '/' || before == ':') {
		if (mcp_mask_is_digit(further) || ((before == '-' || before == '.') && mcp_mask_is_letter(further))) {
			return 0;
		}
	}
	unsigned count = international(scan, number);
	if (!count) {
		count = with_trunk(scan, number, before, further);
	}
	if (!count) {
		count = without_trunk(scan, number);
	}
	return count ? count : without_plus(scan, number, lost_plus(before, further));
}
