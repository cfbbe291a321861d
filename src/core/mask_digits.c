#include "mask_scan.h"

#define TOTAL_MIN      7u
#define GLUED_CARD_MIN 15u  /* digits of a card, and of a phone number, that letters touch */
#define GLUED_MIN      9u

/* What the words before and the signs around make of four numbers with dots. */
static bool is_address(const mask_scan *scan, const mask_number *number, mask_hint hint)
{
	mcp_text text = scan->text;
	size_t end = number->groups[3].end;
	unsigned char before = mcp_mask_glyph_before(text, number->start, scan->floor);
	mask_glyph next = mcp_mask_glyph(text, end);

	if (before == '-' || before == '_' || before == '.' || next.c == '_') {
		return false;
	}
	if ((next.c == '.' || next.c == '-') && mcp_mask_is_letter(mcp_mask_glyph(text, end + next.len).c)) {
		return false;
	}
	bool small = number->groups[3].first + number->groups[3].len == 4;
	return small ? hint == MASK_HINT_ADDRESS : (hint != MASK_HINT_VERSION && hint != MASK_HINT_PROGRAM);  /* 1.2.3.4 is a section, too */
}

static bool follows_decimals(const mask_scan *scan, size_t at)
{
	mask_glyph before = mcp_mask_glyph_back(scan->text, at, scan->floor);
	return (before.c == '.' || before.c == ',') && mcp_mask_is_digit(mcp_mask_glyph_before(scan->text, at - before.len, scan->floor));
}

static bool take_number(const mask_scan *scan, const mask_number *number, unsigned count, mcp_mask_kind kind, mask_span *found)
{
	bool closed = false;

	for (unsigned i = 1; i < count; i++) {
		closed = closed || number->groups[i].separator == 'p';
	}
	*found = (mask_span) { number->start, number->groups[count - 1].end, kind };
	if (number->paren && !closed) {
		found->start += mcp_mask_glyph(scan->text, number->start).len;
	}
	return true;
}

static unsigned total_of(const mask_number *number, unsigned count)
{
	return (unsigned) number->groups[count - 1].first + number->groups[count - 1].len;
}

/* The groups that are a card; of one that letters touch more digits are asked. */
static unsigned card(const mask_number *number, bool glued)
{
	unsigned count = number->count > 0 ? mcp_mask_card(number) : 0;

	if (!count && number->tail && total_of(number, number->count + 1) >= GLUED_CARD_MIN) {
		mask_number whole = *number;
		whole.total = total_of(number, ++whole.count);
		count = mcp_mask_card(&whole);
		glued = true;
	}
	return count && glued && total_of(number, count) < GLUED_CARD_MIN ? 0 : count;
}

/* "tel0049 151 ...", "fax05512345678", but not "mobile1700000000", "cell20261121103000", "cell000000123". */
static bool is_dialled(const mask_number *number, unsigned count)
{
	const char *digits = number->digits;
	unsigned total = total_of(number, count);

	if (digits[0] == '0') {
		return total >= GLUED_MIN && !(digits[1] == '0' && digits[2] == '0');
	}
	return total > GLUED_MIN && (digits[0] != '1' || total == 11) && !mcp_mask_is_time(digits, total);
}

/* A number at `at`, right behind a letter. */
static bool behind_letters(const mask_scan *scan, size_t at, mask_span *found)
{
	mask_number number;
	unsigned count;

	if ((!mcp_mask_number_read(scan->text, at, &number) && !number.tail) || mcp_mask_date(&number)) {
		return false;
	}
	if ((count = mcp_mask_ipv4(&number)) > 0) {
		return mcp_mask_wants(scan, MCP_MASK_IP) && mcp_mask_hint_before(scan->text, at, scan->floor) == MASK_HINT_ADDRESS
			&& is_address(scan, &number, MASK_HINT_ADDRESS) && take_number(scan, &number, count, MCP_MASK_IP, found);
	}
	if (mcp_mask_wants(scan, MCP_MASK_CARD) && (count = card(&number, true)) > 0) {
		return take_number(scan, &number, count, MCP_MASK_CARD, found);
	}
	return number.total >= GLUED_MIN && mcp_mask_wants(scan, MCP_MASK_PHONE)
		&& mcp_mask_hint_before(scan->text, at, scan->floor) == MASK_HINT_PHONE
		&& (count = mcp_mask_phone(scan, &number)) > 0 && is_dialled(&number, count)
		&& take_number(scan, &number, count, MCP_MASK_PHONE, found);
}

bool mcp_mask_number(mask_scan *scan, mask_span *found)
{
	mask_number number;
	unsigned count;

	unsigned char before = mcp_mask_glyph_before(scan->text, scan->at, scan->floor);
	if (mcp_mask_is_alnum(before)) {
		return mcp_mask_is_letter(before) && behind_letters(scan, scan->at, found);
	}
	if (!mcp_mask_number_read(scan->text, scan->at, &number) && !number.tail) {
		return false;
	}
	if ((count = mcp_mask_date(&number)) > 0) {
		scan->at = number.groups[count - 1].end;
		return false;
	}
	if ((count = mcp_mask_ipv4(&number)) > 0) {
		if (mcp_mask_wants(scan, MCP_MASK_IP)
			&& is_address(scan, &number, mcp_mask_hint_before(scan->text, number.start, scan->floor))) {
			return take_number(scan, &number, count, MCP_MASK_IP, found);
		}
		scan->at = number.groups[count - 1].end;
		return false;
	}
	if (mcp_mask_wants(scan, MCP_MASK_CARD) && (number.total >= TOTAL_MIN || number.tail) && (count = card(&number, false)) > 0
		&& !follows_decimals(scan, number.start)) {
		return take_number(scan, &number, count, MCP_MASK_CARD, found);
	}
	if (number.total >= TOTAL_MIN && mcp_mask_wants(scan, MCP_MASK_PHONE)) {
		if (scan->cut && number.groups[number.count - 1].end == scan->text.len) {
			return take_number(scan, &number, number.count, MCP_MASK_PHONE, found);
		}
		if ((count = mcp_mask_figure(scan, &number)) > 0) {
			scan->at = number.groups[count - 1].end;
			return false;
		}
		if ((count = mcp_mask_phone(scan, &number)) > 0) {
			return take_number(scan, &number, count, MCP_MASK_PHONE, found);
		}
	}
	return false;
}

bool mcp_mask_glued(const mask_scan *scan, size_t start, size_t end, bool goes_on, mask_span *found)
{
	mcp_text text = scan->text;
	const unsigned char *ptr = (const unsigned char *) text.ptr;

	for (size_t i = start + 1; i < end; i++) {
		if (!mcp_mask_is_digit(ptr[i]) || mcp_mask_is_digit(ptr[i - 1])) {
			continue;
		}
		size_t stop = i + 1;
		while (stop < end && mcp_mask_is_digit(ptr[stop])) {
			stop++;
		}
		if (stop - i >= 2 && i - start >= 2 && mcp_mask_is_letter(ptr[i - 2]) && mcp_mask_wants(scan, MCP_MASK_IBAN)) {
			size_t behind = mcp_mask_iban(text, i - 2);
			if (behind > 0) {
				*found = (mask_span) { i - 2, behind, MCP_MASK_IBAN };
				return true;
			}
		}
		if ((stop - i >= GLUED_CARD_MIN || (stop == end && (goes_on || stop - i >= GLUED_MIN))) && behind_letters(scan, i, found)) {
			return true;
		}
		i = stop - 1;
	}
	return false;
}
