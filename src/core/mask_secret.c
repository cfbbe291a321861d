#include "mask_scan.h"

#define WORD_MIN  32u  /* one word of hex digits, or of letters and digits in a mix that no language makes */
#define RUN_MIN   40u  /* base64, base64url */
#define KNOWN_MIN 12u  /* shortest known key */
#define CUT_MIN   16u  /* what is left of them at the end of a cut text */
#define KEY_REACH 40u
#define NAMED_MIN 6u   /* "password: hunter2" */

typedef struct known_prefix {
	mcp_text prefix;
	unsigned char rest;  /* characters that must follow */
	bool dots;           /* dots may be among them */
} known_prefix;

#define PREFIX(text, rest, dots) { MCP_TEXT_INIT(text), rest, dots }

static const known_prefix known_prefixes[] = {
	PREFIX("sk_live_", 10, false), PREFIX("sk_test_", 10, false), PREFIX("pk_live_", 10, false),
	PREFIX("pk_test_", 10, false), PREFIX("rk_live_", 10, false), PREFIX("rk_test_", 10, false),
	PREFIX("whsec_", 16, false), PREFIX("ghp_", 20, false), PREFIX("gho_", 20, false), PREFIX("ghu_", 20, false),
	PREFIX("ghs_", 20, false), PREFIX("ghr_", 20, false), PREFIX("github_pat_", 20, false), PREFIX("glpat-", 16, false),
	PREFIX("xoxb-", 10, false), PREFIX("xoxp-", 10, false), PREFIX("xoxa-", 10, false), PREFIX("xoxr-", 10, false),
	PREFIX("xoxs-", 10, false), PREFIX("xapp-", 10, false), PREFIX("AKIA", 16, false), PREFIX("ASIA", 16, false),
	PREFIX("AGPA", 16, false), PREFIX("AROA", 16, false), PREFIX("AIza", 30, false), PREFIX("ya29.", 16, true),
	PREFIX("sk-ant-", 16, false), PREFIX("sk-proj-", 16, false), PREFIX("sk-", 20, false), PREFIX("SG.", 20, true),
	PREFIX("hf_", 20, false), PREFIX("npm_", 20, false), PREFIX("pypi-", 20, false), PREFIX("dop_v1_", 20, false),
	PREFIX("shpat_", 20, false), PREFIX("sq0atp-", 16, false), PREFIX("sq0csp-", 16, false),
	PREFIX("EAACEdEose0cBA", 6, false), PREFIX("AGE-SECRET-KEY-", 20, false), PREFIX("rzp_live_", 10, false),
	PREFIX("key-", 32, false), PREFIX("lin_api_", 20, false), PREFIX("tfp_", 20, false), PREFIX("glsa_", 20, false)
};

typedef struct mix {
	size_t upper;
	size_t lower;
	size_t digits;
	size_t switches;  /* a digit beside a letter */
	size_t signs;     /* - _ */
	size_t slashes;
} mix;

static mix mix_of(mcp_text text, size_t start, size_t end)
{
	mix seen = { 0, 0, 0, 0, 0, 0 };
	char before = '-';

	for (size_t i = start; i < end; i++) {
		char c = text.ptr[i];
		bool digit = mcp_mask_is_digit((unsigned char) c);
		bool letter = mcp_mask_is_letter((unsigned char) c);
		seen.digits += digit;
		seen.upper += c >= 'A' && c <= 'Z';
		seen.lower += c >= 'a' && c <= 'z';
		seen.signs += c == '-' || c == '_';
		seen.slashes += c == '/';
		seen.switches += (digit && mcp_mask_is_letter((unsigned char) before)) || (letter && mcp_mask_is_digit((unsigned char) before));
		before = c;
	}
	return seen;
}

static bool is_hex(mcp_text text, size_t start, size_t end)
{
	for (size_t i = start; i < end; i++) {
		char c = mcp_ascii_lower(text.ptr[i]);
		if (c > 'f') {
			return false;
		}
	}
	return true;
}

bool mcp_mask_secret_word(mcp_text text, size_t start, size_t end)
{
	if (end - start < WORD_MIN) {
		return false;
	}
	mix seen = mix_of(text, start, end);
	return seen.digits > 0 && seen.upper + seen.lower > 0 && (is_hex(text, start, end) || seen.switches >= (end - start) / 6);
}

static bool is_token_byte(unsigned char c)
{
	return mcp_mask_is_alnum(c) || c == '_' || c == '-';
}

static size_t token_end(mcp_text text, size_t at, bool dots)
{
	while (at < text.len && (is_token_byte((unsigned char) text.ptr[at]) || (dots && text.ptr[at] == '.'))) {
		at++;
	}
	return at;
}

static size_t padding_end(mcp_text text, size_t at)
{
	for (unsigned i = 0; i < 2 && at < text.len && text.ptr[at] == '='; i++) {
		at++;
	}
	return at;
}

/* header.payload.signature in base64url (RFC 7519); the signature may lack. */
static size_t jwt_end(mcp_text text, size_t start)
{
	if (text.len - start < 20 || memcmp(text.ptr + start, "eyJ", 3) != 0) {
		return 0;
	}
	size_t header = token_end(text, start, false);
	if (header - start < 10 || header >= text.len || text.ptr[header] != '.') {
		return 0;
	}
	size_t payload = token_end(text, header + 1, false);
	if (payload - header < 6) {
		return 0;
	}
	return payload < text.len && text.ptr[payload] == '.' ? token_end(text, payload + 1, false) : payload;
}

static size_t known_end(mcp_text text, size_t start)
{
	for (size_t i = 0; i < sizeof(known_prefixes) / sizeof(known_prefixes[0]); i++) {
		const known_prefix *known = &known_prefixes[i];
		size_t len = known->prefix.len;
		if (text.ptr[start] != known->prefix.ptr[0] || text.len - start <= len
			|| memcmp(text.ptr + start, known->prefix.ptr, len) != 0) {
			continue;
		}
		size_t end = token_end(text, start + len, known->dots);
		while (known->dots && text.ptr[end - 1] == '.') {
			end--;
		}
		if (end < start + len + known->rest) {
			continue;
		}
		mix seen = mix_of(text, start + len, end);
		if (seen.digits > 0 && seen.upper + seen.lower > 0 && (seen.signs == 0 || seen.switches >= 2)) {
			return end;
		}
	}
	return 0;
}

static bool follows_bearer(const mask_scan *scan, size_t start)
{
	static const char *const schemes[] = { "bearer", "basic", "token", "apikey" };
	size_t i = start;

	if (i == scan->floor || scan->text.ptr[i - 1] != ' ') {
		return false;
	}
	size_t end = --i;
	while (i > scan->floor && end - i < 8 && mcp_mask_is_letter((unsigned char) scan->text.ptr[i - 1])) {
		i--;
	}
	for (size_t k = 0; k < sizeof(schemes) / sizeof(schemes[0]); k++) {
		if (mcp_text_equals_nocase(mcp_text_of(scan->text.ptr + i, end - i), mcp_text_of(schemes[k], strlen(schemes[k])))) {
			return true;
		}
	}
	return false;
}

static bool is_mixed(const mix *seen, size_t len)
{
	return seen->upper > 0 && seen->lower > 0 && seen->switches >= len / 10 && seen->signs <= len / 6;
}

bool mcp_mask_secret_run(mask_scan *scan, size_t start, size_t end, mask_span *found)
{
	mcp_text text = scan->text;
	size_t hit = jwt_end(text, start);

	if (!hit && (end - start >= KNOWN_MIN || (end < text.len && text.ptr[end] == '.'))) {
		hit = known_end(text, start);
	}
	if (!hit && end - start >= CUT_MIN) {
		mix seen = mix_of(text, start, end);
		bool both = seen.digits > 0 && seen.upper + seen.lower > 0;
		if ((end - start >= RUN_MIN && is_mixed(&seen, end - start))
			|| (both && seen.switches > 1 && follows_bearer(scan, start))
			|| (both && scan->cut && end == text.len && seen.switches >= (end - start) / 8)) {
			hit = padding_end(text, end);
		}
	}
	/* base64 with slashes; a path begins with one, and its parts are shorter */
	unsigned char before = mcp_mask_glyph_before(text, start, scan->floor);
	if (!hit && start >= scan->path_end && end < text.len && text.ptr[end] == '/' && before != '/' && before != '.') {
		size_t far = end;
		while (far < text.len && (is_token_byte((unsigned char) text.ptr[far]) || text.ptr[far] == '/' || text.ptr[far] == '+')) {
			far++;
		}
		scan->path_end = far;
		if (far - start >= RUN_MIN) {
			mix seen = mix_of(text, start, far);
			if (is_mixed(&seen, far - start) && seen.slashes <= (far - start) / 12 && seen.signs == 0) {
				hit = padding_end(text, far);
			}
		}
	}
	*found = (mask_span) { start, hit, MCP_MASK_SECRET };
	return hit > 0;
}

/* Names that are a secret's also in prose. */
static bool is_strong(mcp_text key)
{
	static const char *const parts[] = { "passw", "pwd", "token", "secret", "api_key", "apikey", "api-key", "kennwort" };
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		size_t len = strlen(parts[i]);
		for (size_t k = 0; k + len <= key.len; k++) {
			if (mcp_text_equals_nocase(mcp_text_of(key.ptr + k, len), mcp_text_of(parts[i], len))) {
				return true;
			}
		}
	}
	return false;
}

bool mcp_mask_secret_value(const mask_scan *scan, size_t at, mask_span *found)
{
	mcp_text text = scan->text;
	mask_glyph sign = mcp_mask_glyph(text, at);
	size_t low = at - scan->floor > KEY_REACH ? at - KEY_REACH : scan->floor;
	size_t end = at;
	size_t start;
	bool prose = sign.c == ':';

	while (end > low && mcp_mask_is_any((unsigned char) text.ptr[end - 1], " \"'")) {
		prose = prose || text.ptr[end - 1] == ' ';
		end--;
	}
	for (start = end; start > low && (is_token_byte((unsigned char) text.ptr[start - 1]) || text.ptr[start - 1] == '.'); start--) {}
	mcp_text key = mcp_text_of(text.ptr + start, end - start);
	if ((prose && !is_strong(key)) || !mcp_mask_key_is_secret(key)) {
		return false;
	}

	size_t value = at + sign.len;
	while (value < text.len && value - at < 4 && mcp_mask_is_any((unsigned char) text.ptr[value], " \"'")) {
		prose = prose || text.ptr[value] == ' ';
		value++;
	}
	size_t stop = value;
	while (stop < text.len && !mcp_mask_is_any((unsigned char) text.ptr[stop], " \t\r\n\"'<>&;,|)")) {
		stop++;
	}
	if (prose) {
		if (!is_strong(key)) {
			return false;
		}
		mix seen = mix_of(text, value, stop);
		if (stop - value < NAMED_MIN || seen.digits == 0 || seen.upper + seen.lower == 0) {
			return false;
		}
	}
	if (stop == value || text.ptr[value] == '=' || mcp_mask_mark_at(text, value) == stop - value) {
		return false;
	}
	*found = (mask_span) { value, stop, MCP_MASK_SECRET };
	return true;
}
