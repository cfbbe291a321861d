#include "mask_scan.h"

#define TOTAL_MAX 15u  /* ITU-T E.164 */

/* Country codes (ITU-T E.164) with one and two digits, as bits by the first digit; all others have three. */
static bool is_short_code(const char *digits)
{
	static const char codes[] =
		"20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 "
		"81 82 84 86 90 91 92 93 94 95 98 ";
	for (size_t i = 0; i + 2 < sizeof(codes); i += 3) {
		if (codes[i] == digits[0] && codes[i + 1] == digits[1]) {
			return true;
		}
	}
	return false;
}

/* The length of the country code in front; 0: none such. */
static unsigned country_code(const char *digits, unsigned count)
{
	if (count < 3 || digits[0] == '0') {
		return 0;
	}
	if (digits[0] == '1' || digits[0] == '7') {
		return 1;
	}
	if (is_short_code(digits)) {
		return 2;
	}
	/* 21x-26x, 29x, 35x, 37x, 38x, 42x, 50x, 59x, 67x-69x, 80x, 85x, 87x, 88x, 96x, 97x, 99x */
	static const char heads[] = "212223242526293537384250596768698085878896979" "9";
	for (size_t i = 0; i + 1 < sizeof(heads); i += 2) {
		if (heads[i] == digits[0] && heads[i + 1] == digits[1]) {
			return 3;
		}
	}
	return 0;
}

bool mcp_mask_is_international(const char *digits, unsigned count)
{
	unsigned code = country_code(digits, count);

	if (code == 0 || count > TOTAL_MAX + 1) {
		return false;
	}
	if (digits[0] == '1') {
		return count == 11 && digits[1] >= '2';
	}
	if (digits[0] == '7') {
		return count == 11;
	}
	return count >= code + 6 || (count == code + 5 && code == 3);
}

typedef struct mobile {
	const char *code;
	unsigned char shortest;  /* digits behind the code */
	unsigned char longest;
	const char *first;
} mobile;

static const mobile mobiles[] = {
	{ "7", 10, 10, "9" }, { "20", 10, 10, "1" }, { "27", 9, 9, "678" }, { "30", 10, 10, "6" }, { "31", 9, 9, "6" }, { "32", 9, 9, "4" },
	{ "33", 9, 9, "67" }, { "34", 9, 9, "67" }, { "36", 9, 9, "237" }, { "39", 9, 10, "3" }, { "40", 9, 9, "7" }, { "41", 9, 9, "7" },
	{ "43", 9, 11, "6" }, { "44", 10, 10, "7" }, { "46", 9, 9, "7" }, { "48", 9, 9, "45678" }, { "49", 10, 11, "1" }, { "51", 9, 9, "9" },
	{ "57", 10, 10, "3" }, { "61", 9, 9, "4" }, { "62", 9, 11, "8" }, { "63", 10, 10, "9" }, { "66", 9, 9, "689" }, { "81", 10, 10, "789" },
	{ "82", 10, 10, "1" }, { "84", 9, 9, "35789" }, { "86", 11, 11, "1" }, { "90", 10, 10, "5" }, { "91", 10, 10, "6789" },
	{ "92", 10, 10, "3" },
	{ "351", 9, 9, "9" }, { "352", 9, 9, "6" }, { "353", 9, 9, "8" }, { "358", 9, 9, "45" }, { "380", 9, 9, "3569" }, { "420", 9, 9, "67" },
	{ "421", 9, 9, "9" }, { "966", 9, 9, "5" }, { "971", 9, 9, "5" }, { "972", 9, 9, "5" }
};

bool mcp_mask_is_mobile(const char *digits, unsigned count)
{
	for (size_t i = 0; i < sizeof(mobiles) / sizeof(mobiles[0]); i++) {
		size_t len = strlen(mobiles[i].code);
		if (count >= len + mobiles[i].shortest && count <= len + mobiles[i].longest && memcmp(digits, mobiles[i].code, len) == 0
			&& strchr(mobiles[i].first, digits[len])) {
			return true;
		}
	}
	return false;
}

bool mcp_mask_is_time(const char *digits, unsigned count)
{
	if (count < 8 || count == 9 || count == 11 || count == 13) {
		return false;
	}
	unsigned month = (unsigned) (digits[4] - '0') * 10 + (unsigned) (digits[5] - '0');
	unsigned day = (unsigned) (digits[6] - '0') * 10 + (unsigned) (digits[7] - '0');
	return (memcmp(digits, "19", 2) == 0 || memcmp(digits, "20", 2) == 0) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
