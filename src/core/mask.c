#include "mask.h"

#include "mask_scan.h"

#include <stdint.h>

#define ROUNDS_MAX     6u    /* of masking and looking again; what is not calm by then is withheld */
#define NORMALISED_MAX 256u  /* bytes of a value in one spelling; a longer one goes into its pseudonym as it is */

static const char *const kind_names[] = { "email", "phone", "ip", "card", "iban", "secret", "user", "value", "user", "order", "visitor" };
static const char *const profile_names[] = { "aggregate", "masked", "full" };

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

const char *mcp_mask_kind_name(mcp_mask_kind kind)
{
	return kind < MCP_MASK_KINDS ? kind_names[kind] : "value";
}

mcp_mask_options mcp_mask_profile(mcp_privacy_profile profile)
{
	return (mcp_mask_options) {
		.kinds = profile == MCP_PRIVACY_FULL ? MCP_MASK_BIT(MCP_MASK_SECRET) | MCP_MASK_BIT(MCP_MASK_LOGIN) : MCP_MASK_ALL
	};
}

const char *mcp_privacy_profile_name(mcp_privacy_profile profile)
{
	return profile_names[profile <= MCP_PRIVACY_FULL ? profile : MCP_PRIVACY_AGGREGATE];
}

bool mcp_privacy_profile_parse(mcp_text name, mcp_privacy_profile *profile)
{
	mcp_text trimmed = mcp_text_trim_ows(name);

	for (size_t i = 0; i < COUNT(profile_names); i++) {
		if (mcp_text_equals_nocase(trimmed, mcp_text_of(profile_names[i], strlen(profile_names[i])))) {
			*profile = (mcp_privacy_profile) i;
			return true;
		}
	}
	return false;
}

size_t mcp_mask_mark_at(mcp_text text, size_t at)
{
	if (at >= text.len || text.ptr[at] != '[') {
		return 0;
	}
	for (size_t kind = 0; kind < COUNT(kind_names); kind++) {
		size_t len = strlen(kind_names[kind]);
		size_t i = at + 1 + len;
		if (i >= text.len || memcmp(text.ptr + at + 1, kind_names[kind], len) != 0) {
			continue;
		}
		if (text.ptr[i] == ']') {
			return i + 1 - at;
		}
		size_t end = i + 1 + 2 * MCP_MASK_CODE_SIZE;
		if (text.ptr[i] != ':' || end >= text.len || text.ptr[end] != ']') {
			return 0;
		}
		for (i++; i < end; i++) {
			char c = text.ptr[i];
			if (!mcp_mask_is_digit((unsigned char) c) && !(c >= 'a' && c <= 'f')) {
				return 0;
			}
		}
		return end + 1 - at;
	}
	return 0;
}

/* The value in one spelling. A longer one than fits stays as it is. */
static mcp_text normalise(mcp_mask_kind kind, mcp_text value, char plain[NORMALISED_MAX])
{
	bool number = kind == MCP_MASK_PHONE || kind == MCP_MASK_CARD;
	size_t len = 0;

	if (!number && kind != MCP_MASK_EMAIL && kind != MCP_MASK_IBAN && kind != MCP_MASK_IP) {
		return value;
	}
	for (size_t i = 0; i < value.len;) {
		mask_glyph glyph = mcp_mask_glyph(value, i);
		bool wanted = number ? mcp_mask_is_digit(glyph.c) : kind != MCP_MASK_IBAN || mcp_mask_is_alnum(glyph.c);
		size_t bytes = glyph.c == MASK_GLYPH_OTHER ? glyph.len : 1;
		if (wanted && NORMALISED_MAX - len < bytes) {
			return value;
		}
		if (wanted && glyph.c == MASK_GLYPH_OTHER) {
			memcpy(plain + len, value.ptr + i, bytes);
			len += bytes;
		} else if (wanted) {
			plain[len++] = mcp_ascii_lower((char) glyph.c);
		}
		i += glyph.len;
	}
	/* 0049 is +49 */
	size_t zeros = kind == MCP_MASK_PHONE && len > 2 && plain[0] == '0' && plain[1] == '0' ? 2 : 0;
	return mcp_text_of(plain + zeros, len - zeros);
}

static void append_mark(const mcp_mask_options *options, mcp_mask_kind kind, mcp_text value, mcp_buf *out)
{
	static const char hex[] = "0123456789abcdef";
	unsigned char code[MCP_MASK_CODE_SIZE];
	char plain[NORMALISED_MAX];

	mcp_buf_append_char(out, '[');
	mcp_buf_append(out, kind_names[kind], strlen(kind_names[kind]));
	if (options->hash && options->hash(options->hash_context, kind, normalise(kind, value, plain), code)) {
		mcp_buf_append_char(out, ':');
		for (size_t i = 0; i < sizeof(code); i++) {
			mcp_buf_append_char(out, hex[code[i] >> 4]);
			mcp_buf_append_char(out, hex[code[i] & 15]);
		}
	}
	mcp_buf_append_char(out, ']');
}

/* The text with all spans from `span` on replaced, *edge moved with it. Returns the bits of their kinds. */
static unsigned replace(mask_scan *scan, mask_span span, mcp_text text, mcp_buf *out, size_t *edge)
{
	unsigned kinds = 0;
	size_t copied = 0;
	size_t moved = SIZE_MAX;

	do {
		if (moved == SIZE_MAX && *edge <= span.start) {
			moved = out->len + (*edge - copied);
		}
		mcp_buf_append(out, text.ptr + copied, span.start - copied);
		append_mark(scan->options, span.kind, mcp_text_of(text.ptr + span.start, span.end - span.start), out);
		copied = span.end;
		kinds |= MCP_MASK_BIT(span.kind);
		if (moved == SIZE_MAX && *edge <= span.end) {
			moved = out->len;
		}
	} while (!out->failed && mcp_mask_scan_next(scan, &span));
	*edge = moved == SIZE_MAX ? out->len + (*edge - copied) : moved;
	mcp_buf_append(out, text.ptr + copied, text.len - copied);
	return kinds;
}

static unsigned withhold(unsigned kinds, mcp_buf *out)
{
	mcp_buf_reset(out);
	mcp_buf_append_text(out, MCP_TEXT(MCP_MASK_WITHHELD_MARK));
	return kinds | MCP_MASK_FAILED;
}

unsigned mcp_mask_text(const mcp_mask_options *options, mcp_text text, mcp_buf *out)
{
	size_t edge = text.len;

	return mcp_mask_text_edge(options, text, out, &edge);
}

unsigned mcp_mask_text_edge(const mcp_mask_options *options, mcp_text text, mcp_buf *out, size_t *edge)
{
	mask_scan scan;
	mask_span span;
	unsigned kinds = 0;

	mcp_mask_scan_init(&scan, options, text);
	if (!mcp_mask_scan_next(&scan, &span)) {
		return 0;
	}

	mcp_buf work;
	mcp_buf_init(&work, out->ceiling, out->allocator);
	mcp_buf_reset(out);
	mcp_buf *to = out;
	bool calm = false;
	for (unsigned round = 0; round < ROUNDS_MAX && !calm; round++) {
		to = round % 2 ? &work : out;
		mcp_buf_reset(to);
		kinds |= replace(&scan, span, text, to, edge);
		if (to->failed) {
			break;
		}
		text = mcp_buf_text(to);
		mcp_mask_scan_init(&scan, options, text);
		calm = !mcp_mask_scan_next(&scan, &span);
	}
	if (calm && to == &work) {
		mcp_buf_reset(out);
		*out = work;
		return kinds;
	}
	mcp_buf_reset(&work);
	if (!calm) {
		kinds = withhold(kinds, out);
		*edge = out->len;
	}
	return kinds;
}

unsigned mcp_mask_identifier(const mcp_mask_options *options, mcp_mask_kind kind, mcp_text text, mcp_buf *out)
{
	if (text.len == 0 || !(options->kinds & MCP_MASK_BIT(kind)) || mcp_mask_mark_at(text, 0) == text.len) {
		return 0;
	}
	mcp_buf_reset(out);
	append_mark(options, kind, text, out);
	return out->failed ? withhold(MCP_MASK_BIT(kind), out) : MCP_MASK_BIT(kind);
}
