#include "mask_scan.h"

#define LOCAL_MAX  128u  /* bytes before the at sign that are looked at */
#define DOMAIN_MAX 253u

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
	size_t i = 0;

	if (label.len >= 4 && mcp_text_equals_nocase(mcp_text_of(label.ptr, 4), MCP_TEXT("xn--"))) {
		return true;
	}
	while (i < label.len && letters < 2) {
		mask_glyph glyph = mcp_mask_glyph(label, i);
		if (mcp_mask_is_digit(glyph.c) || glyph.c == '-') {
			break;
		}
		letters++;
		i += glyph.len;
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

/* Where the quoted local part (RFC 5321: "a b"@c.example) begins whose closing quote ends at `end`; `end`: none. */
static size_t quoted_start(const mask_scan *scan, size_t end)
{
	size_t low = end - scan->floor > LOCAL_MAX ? end - LOCAL_MAX : scan->floor;
	mask_glyph sign = mcp_mask_glyph_back(scan->text, end, low);
	size_t i = end - sign.len;
	size_t inner = i;

	if (sign.c != '"' || sign.len == 0) {
		return end;
	}
	for (;;) {
		sign = mcp_mask_glyph_back(scan->text, i, low);
		if (sign.len == 0 || mcp_mask_is_any(sign.c, "@<>[]\r\n")) {
			return end;
		}
		i -= sign.len;
		if (sign.c == '"') {
			return i + sign.len < inner ? i : end;
		}
	}
}

static bool is_blank(mask_glyph glyph)
{
	return glyph.len > 0 && (glyph.c == ' ' || glyph.c == '+');
}

/*
 * "jane @ acme.example": true for a name and a domain that are written as those of an address are. "Live @ Example.com"
 * is a place, and so is what has a capital and no sign or digit in its name.
 */
static bool is_spaced_address(mcp_text text, size_t start, size_t end, size_t domain, size_t domain_stop)
{
	bool plain = true;
	bool dotted = false;

	for (size_t i = start; i < end; i++) {
		plain = plain && mcp_mask_is_letter((unsigned char) text.ptr[i]);
	}
	for (size_t i = domain; i < domain_stop;) {
		mask_glyph glyph = mcp_mask_glyph(text, i);
		if (glyph.c >= 'A' && glyph.c <= 'Z') {
			return false;
		}
		dotted = dotted || glyph.c == '.';
		i += glyph.len;
	}
	return dotted && (!plain || text.ptr[start] > 'Z');
}

/* The mail address around the at sign at `at` with a blank before the domain, and perhaps one behind the name. */
static bool spaced_email(const mask_scan *scan, size_t at, size_t domain, mask_span *found)
{
	mcp_text text = scan->text;
	mask_glyph blank = mcp_mask_glyph(text, domain);
	mask_glyph before = mcp_mask_glyph_back(text, at, scan->floor);
	size_t local_end = is_blank(before) ? at - before.len : at;

	if (!is_blank(blank)) {
		return false;
	}
	domain += blank.len;
	size_t start = local_start(scan, local_end);
	size_t end = start < local_end ? domain_end(scan, domain, false) : 0;
	if (end <= domain || !is_spaced_address(text, start, local_end, domain, end)) {
		return false;
	}
	*found = (mask_span) { start, end, MCP_MASK_EMAIL };
	return true;
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
	if (!by_word && spaced_email(scan, at, domain, found)) {
		return true;
	}
	size_t start = local_start(scan, local_end);
	if (start == local_end) {
		start = quoted_start(scan, local_end);
	}
	if (start == local_end) {
		return false;
	}
	size_t end = domain_end(scan, domain, by_word);
	*found = (mask_span) { start, end, MCP_MASK_EMAIL };
	return end > 0;
}
