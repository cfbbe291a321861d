/* What is written as phone numbers are, and is none: versions and quantities. */
#include "mask_scan.h"

#define FIGURE_GROUPS_MIN 4u  /* of three groups, 612 345 678 is a phone number in Spain and elsewhere */

bool mcp_mask_is_version(const mask_number *number, bool program)
{
	const mask_group *groups = number->groups;
	bool single = false;

	if (number->plus || number->paren || number->count < 4 || groups[0].len < 2 || number->digits[0] == '0'
		|| (number->count > 4 && groups[4].separator == '.')) {
		return false;
	}
	for (unsigned i = 1; i < 4; i++) {
		if (groups[i].separator != '.') {
			return false;
		}
		single = single || groups[i].len == 1;
	}
	return program || single;
}

unsigned mcp_mask_figure(const mask_scan *scan, const mask_number *number)
{
	const mask_group *groups = number->groups;
	unsigned count = 1;

	if (number->plus || number->paren || groups[0].len > 3 || number->count < FIGURE_GROUPS_MIN || number->digits[0] == '0'
		|| !mcp_mask_is_any(groups[1].separator, " .")) {
		return 0;
	}
	while (count < number->count && groups[count].len == 3 && groups[count].separator == groups[1].separator) {
		count++;
	}
	if (count < FIGURE_GROUPS_MIN || (count < number->count && groups[count].separator == groups[1].separator)
		|| mcp_mask_is_mobile(number->digits, groups[count - 1].first + groups[count - 1].len)) {
		return 0;
	}
	/* what more digits stand before is part of something else: 0 234 567 890 123 */
	mask_glyph sign = mcp_mask_glyph_back(scan->text, number->start, scan->floor);
	if (mcp_mask_is_any(sign.c, " .+-/(") && mcp_mask_is_digit(mcp_mask_glyph_before(scan->text, number->start - sign.len, scan->floor))) {
		return 0;
	}
	mask_hint hint = mcp_mask_hint_before(scan->text, number->start, scan->floor);
	return hint == MASK_HINT_PHONE || hint == MASK_HINT_PROGRAM ? 0 : count;
}
