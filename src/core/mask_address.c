#include "mask_scan.h"

#define IPV6_MAX         64u
#define GLUED_DIGITS_MIN 10u  /* of an IBAN that letters follow */

/* --- IPv6 --- */

static bool is_hex(unsigned char c)
{
	return mcp_mask_is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

/* RFC 4291 §2.2: up to eight groups, "::" once, the last two may be an IPv4 address. */
size_t mcp_mask_ipv6(mcp_text text, size_t at)
{
	unsigned groups = 0;
	bool gap = false;
	bool digit = false;
	bool letter = false;
	size_t first_len = 0;
	size_t i = at;
	size_t end = 0;

	while (i - at < IPV6_MAX && groups <= 8) {
		mask_glyph glyph = mcp_mask_glyph(text, i);
		size_t start = i;
		size_t len = 0;
		while (is_hex(glyph.c) && len < 5) {
			digit = digit || mcp_mask_is_digit(glyph.c);
			letter = letter || mcp_mask_is_letter(glyph.c);
			len++;
			i += glyph.len;
			glyph = mcp_mask_glyph(text, i);
		}
		if (len > 4 || (len > 0 && (glyph.c == '_' || glyph.c == '@' || mcp_mask_is_alnum(glyph.c)))) {
			return 0;
		}
		if (glyph.c == '.' && len > 0 && (groups > 0 || gap)) {
			mask_number number;
			if (mcp_mask_number_read(text, start, &number) && mcp_mask_ipv4(&number)) {
				groups += 2;
				end = number.groups[3].end;
				break;
			}
		}
		if (len > 0) {
			groups++;
			end = i;
			first_len = groups == 1 ? len : first_len;
		}
		if (glyph.c != ':') {
			break;
		}
		size_t next = i + glyph.len;
		mask_glyph second = mcp_mask_glyph(text, next);
		if (second.c == ':') {
			if (gap) {
				return 0;
			}
			gap = true;
			end = next + second.len;
			i = end;
		} else if (is_hex(second.c) && (groups > 0 || gap)) {
			i = next;
		} else {
			break;
		}
	}
	if (!digit || groups > 8 || (!gap && (groups != 8 || !letter))) {
		return 0;
	}
	if (groups < 3 && (groups == 0 || first_len < 3)) {
		return 0;  /* a::b is code, ::1 nobody's address */
	}
	/* fe80::1%eth0 */
	if (end < text.len && text.ptr[end] == '%' && mcp_mask_glyph(text, end).len == 1) {
		size_t zone = end + 1;
		while (zone < text.len && zone - end < 16 && mcp_mask_is_alnum((unsigned char) text.ptr[zone])) {
			zone++;
		}
		end = zone > end + 1 ? zone : end;
	}
	return end;
}

/* --- IBAN (ISO 13616) --- */

static const char iban_lengths[] =
	"AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22"
	"GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31"
	"MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24"
	"XK20YE30DZ26AO25BF28BJ28CF27CG27CI28CM27CV25GA27GQ27GW25IR26KM27MA28MG27ML28MZ25NE28SN28TD27TG28";

static unsigned iban_length(unsigned char first, unsigned char second)
{
	for (size_t i = 0; i + 3 < sizeof(iban_lengths); i += 4) {
		if ((first & 0xDF) == (unsigned char) iban_lengths[i] && (second & 0xDF) == (unsigned char) iban_lengths[i + 1]) {
			return (unsigned) (iban_lengths[i + 2] - '0') * 10 + (unsigned) (iban_lengths[i + 3] - '0');
		}
	}
	return 0;
}

static unsigned add_to_remainder(unsigned remainder, unsigned char c)
{
	return mcp_mask_is_digit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + (c & 0xDFu) - 'A' + 10) % 97;
}

size_t mcp_mask_iban(mcp_text text, size_t at)
{
	unsigned char head[4];
	unsigned length = 0;
	unsigned count = 0;
	unsigned remainder = 0;
	unsigned digits = 0;
	size_t i = at;

	while (count < 4 || count < length) {
		mask_glyph glyph = mcp_mask_glyph(text, i);
		if (count > 1 && (glyph.c == ' ' || glyph.c == '-' || glyph.c == '.' || glyph.c == '+')) {
			i += glyph.len;
			glyph = mcp_mask_glyph(text, i);
		}
		if (!mcp_mask_is_alnum(glyph.c)) {
			return 0;
		}
		i += glyph.len;
		if (count < 4) {
			head[count] = glyph.c;
			if (mcp_mask_is_letter(glyph.c) != (count < 2)) {
				return 0;
			}
		} else {
			remainder = add_to_remainder(remainder, glyph.c);
			digits += mcp_mask_is_digit(glyph.c);
		}
		if (++count == 4 && (length = iban_length(head[0], head[1])) == 0) {
			return 0;
		}
	}
	for (unsigned k = 0; k < 4; k++) {
		remainder = add_to_remainder(remainder, head[k]);
	}
	if (remainder != 1) {
		return 0;
	}
	unsigned char next = mcp_mask_glyph(text, i).c;
	return mcp_mask_is_digit(next) || (mcp_mask_is_letter(next) && digits < GLUED_DIGITS_MIN) ? 0 : i;
}
