#include "mask_scan.h"

#include <stdint.h>

/* What may stand between two groups, and how it is told. */
static unsigned char separator_of(const char *signs, size_t count)
{
	bool paren = false;
	char sign = 0;
	size_t blanks = 0;

	for (size_t i = 0; i < count; i++) {
		if (signs[i] == ' ' || signs[i] == '+') {
			blanks++;
		} else if (signs[i] == '(' || signs[i] == ')') {
			paren = true;
		} else if (sign) {
			return 0;
		} else {
			sign = signs[i];
		}
	}
	if (paren) {
		return sign == '.' ? 0 : 'p';
	}
	if (sign && blanks > 0) {
		return sign == '.' ? 0 : 'w';
	}
	return sign ? (unsigned char) sign : blanks == 1 ? ' ' : 0;
}

static bool is_separator(unsigned char c)
{
	return c == ' ' || c == '.' || c == '-' || c == '/' || c == '(' || c == ')' || c == '+';
}

/* Moves *at from the end of a group to the next digit. 0: the number ends here. */
static unsigned char read_separator(mcp_text text, size_t *at)
{
	char signs[3];
	size_t count = 0;
	size_t i = *at;
	mask_glyph glyph = mcp_mask_glyph(text, i);

	while (count < sizeof(signs) && is_separator(glyph.c)) {
		signs[count++] = (char) glyph.c;
		i += glyph.len;
		glyph = mcp_mask_glyph(text, i);
	}
	if (count == 0 || !mcp_mask_is_digit(glyph.c)) {
		return 0;
	}
	*at = i;
	return separator_of(signs, count);
}

bool mcp_mask_number_read(mcp_text text, size_t at, mask_number *number)
{
	unsigned char separator = 0;
	mask_glyph glyph = mcp_mask_glyph(text, at);

	number->start = at;
	number->plus = number->paren = number->tail = false;
	number->count = number->total = 0;
	if (glyph.c == '(') {
		number->paren = true;
		at += glyph.len;
		glyph = mcp_mask_glyph(text, at);
	}
	if (glyph.c == '+') {
		number->plus = true;
		at += glyph.len;
		glyph = mcp_mask_glyph(text, at);
		if (glyph.c == '(') {
			at += glyph.len;
		}
	}

	while (number->count < MASK_GROUPS) {
		mask_group group = { .first = (unsigned char) number->total, .separator = separator };
		while (glyph = mcp_mask_glyph(text, at), mcp_mask_is_digit(glyph.c)) {
			if (number->total == MASK_DIGITS) {
				number->total = group.first;
				return number->count > 0;
			}
			number->digits[number->total++] = (char) glyph.c;
			at += glyph.len;
		}
		group.len = (unsigned char) (number->total - group.first);
		group.end = at;
		if (group.len == 0 || mcp_mask_is_letter(glyph.c) || glyph.c == '@') {
			number->total = group.first;  /* part of a word or an address */
			number->tail = group.len > 0 && glyph.c != '@';
			number->groups[number->count] = group;
			break;
		}
		number->groups[number->count++] = group;
		separator = read_separator(text, &at);
		if (!separator) {
			break;
		}
	}
	return number->count > 0;
}

static unsigned value_of(const mask_number *number, unsigned group)
{
	unsigned value = 0;

	for (unsigned i = 0; i < number->groups[group].len && i < 6; i++) {
		value = value * 10 + (unsigned) (number->digits[number->groups[group].first + i] - '0');
	}
	return value;
}

static bool is_year(const mask_number *number, unsigned group)
{
	unsigned value = value_of(number, group);
	return number->groups[group].len == 4 && value >= 1900 && value <= 2099;
}

static bool is_part(const mask_number *number, unsigned group, unsigned max)
{
	unsigned value = value_of(number, group);
	return number->groups[group].len <= 2 && value >= 1 && value <= max;
}

unsigned mcp_mask_date(const mask_number *number)
{
	const mask_group *groups = number->groups;

	if (number->count < 2 || number->plus) {
		return 0;
	}
	unsigned char sign = groups[1].separator;
	if (number->count >= 3 && groups[2].separator == sign && (sign == '.' || sign == '-' || sign == '/')
		&& !(number->count > 3 && groups[3].separator == sign)) {
		bool year_first = is_year(number, 0) && is_part(number, 1, 12) && is_part(number, 2, 31);
		bool year_last = ((is_part(number, 0, 31) && is_part(number, 1, 12)) || (is_part(number, 0, 12) && is_part(number, 1, 31)))
			&& (is_year(number, 2) || groups[2].len == 2);
		if (year_first || year_last) {
			return 3;
		}
	}
	/* years: 2023-2024, 2023/24, 2023-12, 12/2023 */
	if (sign == '-' || sign == '/' || sign == 'w') {
		if (is_year(number, 0) && (is_year(number, 1) || groups[1].len == 2)) {
			return number->count > 2 && groups[2].separator == sign ? 0 : 2;
		}
		if (is_part(number, 0, 12) && is_year(number, 1)) {
			return number->count > 2 && groups[2].separator == sign ? 0 : 2;
		}
	}
	return 0;
}

unsigned mcp_mask_ipv4(const mask_number *number)
{
	if (number->plus || number->paren || number->count < 4 || (number->count > 4 && number->groups[4].separator == '.')) {
		return 0;
	}
	for (unsigned i = 0; i < 4; i++) {
		const mask_group *group = &number->groups[i];
		bool padded = group->len > 1 && number->digits[group->first] == '0';
		if ((i > 0 && group->separator != '.') || group->len > 3 || padded || value_of(number, i) > 255) {
			return 0;
		}
	}
	return value_of(number, 0) > 0 ? 4 : 0;
}

/* --- payment cards --- */

typedef struct issuer {
	uint32_t first;        /* range of the first six digits */
	uint32_t last;
	unsigned char shortest;
	unsigned char longest;
} issuer;

static const issuer issuers[] = {
	{ 220000, 220499, 16, 19 },  /* Mir */
	{ 222100, 272099, 16, 16 },  /* Mastercard */
	{ 300000, 305999, 14, 19 },  /* Diners Club */
	{ 309500, 309599, 14, 19 },
	{ 340000, 349999, 15, 15 },  /* American Express */
	{ 352800, 358999, 16, 19 },  /* JCB */
	{ 360000, 369999, 14, 19 },  /* Diners Club */
	{ 370000, 379999, 15, 15 },  /* American Express */
	{ 380000, 399999, 16, 19 },  /* Diners Club */
	{ 400000, 499999, 13, 19 },  /* Visa, of these 13, 16 and 19 */
	{ 500000, 509999, 13, 19 },  /* Maestro, Verve, Elo, RuPay, Dankort */
	{ 510000, 559999, 16, 16 },  /* Mastercard */
	{ 560000, 599999, 13, 19 },  /* Maestro */
	{ 601100, 601199, 16, 19 },  /* Discover */
	{ 603600, 609999, 16, 19 },  /* RuPay, Hipercard */
	{ 620000, 629999, 16, 19 },  /* UnionPay */
	{ 630400, 630499, 13, 19 },  /* Maestro */
	{ 636000, 639999, 16, 19 },  /* Maestro, Elo, InterPayment, InstaPayment */
	{ 644000, 659999, 16, 19 },  /* Discover, Troy, RuPay, Verve */
	{ 670000, 679999, 13, 19 },  /* Maestro, Bancontact */
	{ 810000, 829999, 16, 19 },  /* RuPay, UnionPay */
	{ 979200, 979289, 16, 16 }   /* Troy */
};

static bool luhn(const char *digits, unsigned count)
{
	unsigned sum = 0;

	for (unsigned i = 0; i < count; i++) {
		unsigned value = (unsigned) (digits[count - 1 - i] - '0') << (i & 1);
		sum += value > 9 ? value - 9 : value;
	}
	return sum % 10 == 0;
}

bool mcp_mask_is_gtin(const char *digits, unsigned count)
{
	unsigned sum = 0;

	/* weights 1 and 3 from the check digit on */
	for (unsigned i = 0; i < count; i++) {
		sum += (unsigned) (digits[count - 1 - i] - '0') * (i & 1 ? 3 : 1);
	}
	return sum % 10 == 0;
}

static bool is_card(const char *digits, unsigned count)
{
	uint32_t head = 0;

	for (unsigned i = 0; i < 6; i++) {
		head = head * 10 + (uint32_t) (digits[i] - '0');
	}
	for (size_t i = 0; i < sizeof(issuers) / sizeof(issuers[0]); i++) {
		if (head >= issuers[i].first && head <= issuers[i].last) {
			return count >= issuers[i].shortest && count <= issuers[i].longest && luhn(digits, count)
				&& !(digits[0] == '4' && count % 3 != 1) && !(count <= 14 && mcp_mask_is_gtin(digits, count));
		}
	}
	return false;
}

unsigned mcp_mask_card(const mask_number *number)
{
	unsigned last = 0;
	unsigned total = number->groups[0].len;

	if (number->plus || number->paren) {
		return 0;
	}
	if (total >= 13) {
		return total <= 19 && is_card(number->digits, total) ? 1 : 0;
	}
	for (unsigned i = 1; i < number->count && total + number->groups[i].len <= 19; i++) {
		unsigned char sign = number->groups[i].separator;
		unsigned before = number->groups[i - 1].len;
		if (sign != number->groups[1].separator || !(sign == ' ' || sign == '-' || sign == '.')
			|| before < 3 || (sign == '.' && before != 4)) {
			break;
		}
		total += number->groups[i].len;
		if (total >= 13 && is_card(number->digits, total)) {
			last = i + 1;
		}
	}
	return last;
}
