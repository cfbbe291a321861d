#include "mask_scan.h"

#define LOCAL_MAX  128u  /* bytes before the at sign that are looked at */
#define DOMAIN_MAX 253u
#define IPV6_MAX   64u

/* --- mail addresses --- */

/* Endings of file names that hold an at sign: "logo@2x.png". */
static const char *const file_endings[] = {
	"png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "ico", "css", "js", "json", "html", "htm", "php", "pdf", "xml", "mp4", "woff", "woff2"
};

static bool is_local_byte(unsigned char c)
{
	return mcp_mask_is_alnum(c) || mcp_mask_is_any(c, "._+-'~%!$*^{}|`");
}

/* Where the local part before `end` begins. Letters of two bytes belong to it; scripts without blanks do not. */
static size_t local_start(const mask_scan *scan, size_t end)
{
	const char *ptr = scan->text.ptr;
	size_t low = end - scan->floor > LOCAL_MAX ? end - LOCAL_MAX : scan->floor;
	size_t i = end;

	while (i > low) {
		unsigned char c = (unsigned char) ptr[i - 1];
		if (is_local_byte(c)) {
			i--;
		} else if (c >= 0x80 && c < 0xC0 && i - low >= 2 && (unsigned char) ptr[i - 2] >= 0xC3 && (unsigned char) ptr[i - 2] <= 0xD4) {
			i -= 2;
		} else if (c == ';') {
			mask_glyph glyph = mcp_mask_entity_back(scan->text, i, low);
			if (glyph.len == 0 || !is_local_byte(glyph.c)) {
				break;
			}
			i -= glyph.len;
		} else {
			break;
		}
	}
	/* what is encoded and no part of a name ends it too */
	for (size_t j = i; j < end;) {
		mask_glyph glyph = mcp_mask_glyph(scan->text, j);
		j += glyph.len;
		if (glyph.len > 1 && glyph.c < 0x80 && !is_local_byte(glyph.c) && j <= end) {
			i = j;
		}
	}
	while (i < end && mcp_mask_is_any((unsigned char) ptr[i], ".'-|`*^")) {
		i++;
	}
	return i;
}

static bool is_label_glyph(mcp_text text, size_t at, mask_glyph glyph)
{
	if (mcp_mask_is_alnum(glyph.c) || glyph.c == '-') {
		return true;
	}
	return glyph.c == MASK_GLYPH_OTHER && glyph.len == 2 && (unsigned char) text.ptr[at] >= 0xC3;
}

/* "(dot)", " [dot] ", "(punkt)"; only where the at sign was spelled so. */
static size_t spelled(mcp_text text, size_t at, const char *const *words)
{
	size_t i = at;

	if (i < text.len && text.ptr[i] == ' ') {
		i++;
	}
	if (i >= text.len || !mcp_mask_is_any((unsigned char) text.ptr[i], "([{")) {
		return 0;
	}
	i++;
	for (; *words; words++) {
		size_t len = strlen(*words);
		if (text.len - i > len && mcp_text_equals_nocase(mcp_text_of(text.ptr + i, len), mcp_text_of(*words, len))
			&& mcp_mask_is_any((unsigned char) text.ptr[i + len], ")]}")) {
			i += len + 1;
			return i < text.len && text.ptr[i] == ' ' ? i + 1 : i;
		}
	}
	return 0;
}

static const char *const at_words[] = { "at", "a", "@", "\xC3\xA4t", NULL };
static const char *const dot_words[] = { "dot", "punkt", "point", "punto", "ponto", ".", NULL };

static bool is_top_level(mcp_text label)
{
	size_t letters = 0;

	if (label.len >= 4 && mcp_text_equals_nocase(mcp_text_of(label.ptr, 4), MCP_TEXT("xn--"))) {
		return true;
	}
	while (letters < label.len && !mcp_mask_is_digit((unsigned char) label.ptr[letters]) && label.ptr[letters] != '-') {
		letters++;
	}
	return letters >= 2;
}

static bool is_file_ending(mcp_text label)
{
	for (size_t i = 0; i < sizeof(file_endings) / sizeof(file_endings[0]); i++) {
		if (mcp_text_equals_nocase(label, mcp_text_of(file_endings[i], strlen(file_endings[i])))) {
			return true;
		}
	}
	return false;
}

/* The end of the domain at `at`; 0: none with a top-level label. */
static size_t domain_end(const mask_scan *scan, size_t at, bool spelled_dots)
{
	mcp_text text = scan->text;
	size_t label = at;
	size_t good = 0;
	unsigned labels = 0;
	size_t i = at;

	while (i < text.len && i - at < DOMAIN_MAX) {
		mask_glyph glyph = mcp_mask_glyph(text, i);
		size_t behind = glyph.c == '.' ? i + glyph.len : spelled_dots ? spelled(text, i, dot_words) : 0;
		if (is_label_glyph(text, i, glyph)) {
			i += glyph.len;
			continue;
		}
		if (labels > 0 && is_top_level(mcp_text_of(text.ptr + label, i - label))) {
			good = i;
		}
		if (behind == 0 || i == label) {
			break;
		}
		labels++;
		label = i = behind;
	}
	if (i == text.len || i - at >= DOMAIN_MAX) {
		if (labels > 0 && is_top_level(mcp_text_of(text.ptr + label, i - label))) {
			good = i;
		}
		if (scan->cut && i == text.len && i > at) {
			return i;
		}
	}
	if (good > 0 && labels == 1 && good > label && is_file_ending(mcp_text_of(text.ptr + label, good - label))) {
		return 0;
	}
	while (good > at && text.ptr[good - 1] == '-') {
		good--;
	}
	return good;
}

bool mcp_mask_email(const mask_scan *scan, size_t at, mask_span *found)
{
	mask_glyph glyph = mcp_mask_glyph(scan->text, at);
	size_t local_end = at;
	size_t domain = at + glyph.len;
	bool by_word = glyph.c != '@';

	if (by_word) {
		domain = spelled(scan->text, at, at_words);
		if (domain == 0) {
			return false;
		}
		if (at > scan->floor && scan->text.ptr[at - 1] == ' ') {
			local_end = at - 1;
		}
	}
	size_t start = local_start(scan, local_end);
	if (start == local_end) {
		return false;
	}
	size_t end = domain_end(scan, domain, by_word);
	*found = (mask_span) { start, end, MCP_MASK_EMAIL };
	return end > 0;
}

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
		}
		if (++count == 4 && (length = iban_length(head[0], head[1])) == 0) {
			return 0;
		}
	}
	for (unsigned k = 0; k < 4; k++) {
		remainder = add_to_remainder(remainder, head[k]);
	}
	return remainder == 1 && !mcp_mask_is_alnum(mcp_mask_glyph(text, i).c) ? i : 0;
}
