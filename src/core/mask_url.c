#include "mask_scan.h"

#define KEY_MAX        64u
#define NUMBER_MAX     12u
#define WORD_MAX       32u
#define WHOLE_MAX      320u  /* longest value that is looked at for being one thing as a whole */
#define BARE_REACH     256u
#define HOST_MAX       256u

/* True when the text as a whole looks like a URL or a path: blanks belong to its query values. */
static bool is_url(mcp_text text)
{
	size_t i = 0;

	if (text.len < 2) {
		return false;
	}
	if (mcp_mask_is_any((unsigned char) text.ptr[0], "/?")) {
		return text.ptr[1] != ' ';
	}
	while (i < text.len && i < HOST_MAX && (mcp_mask_is_alnum((unsigned char) text.ptr[i]) || mcp_mask_is_any((unsigned char) text.ptr[i], "-._+"))) {
		i++;
	}
	if (i == 0 || i == text.len) {
		return false;
	}
	if (text.ptr[i] == ':') {
		return text.len - i > 3 && text.ptr[i + 1] == '/' && text.ptr[i + 2] == '/';
	}
	/* example.org/?x=y, index.php?x=y */
	return (text.ptr[i] == '/' || text.ptr[i] == '?') && i + 1 < text.len && text.ptr[i + 1] != ' ' && memchr(text.ptr, '.', i);
}

bool mcp_mask_user_info(const mask_scan *scan, size_t at, mask_span *found)
{
	mcp_text text = scan->text;
	size_t i = at;

	for (unsigned k = 0; k < 3; k++) {
		mask_glyph glyph = mcp_mask_glyph(text, i);
		if (glyph.c != (k == 0 ? ':' : '/')) {
			return false;
		}
		i += glyph.len;
	}
	size_t start = i;
	size_t end = 0;
	for (;;) {
		mask_glyph glyph = mcp_mask_glyph(text, i);
		if (glyph.c == 0 || mcp_mask_is_any(glyph.c, "/?# \"'<>()\\")) {
			break;
		}
		if (glyph.c == '@') {
			end = i;
		}
		i += glyph.len;
	}
	if (end <= start || mcp_mask_mark_at(text, start) == end - start) {
		return false;
	}
	*found = (mask_span) { start, end, MCP_MASK_LOGIN };
	return true;
}

/* The key at `at`, decoded, if an equals sign follows; *value is behind that. Length 0: none. */
static size_t read_key(mcp_text text, size_t at, char key[KEY_MAX], size_t *value)
{
	size_t len = 0;

	for (;;) {
		mask_glyph glyph = mcp_mask_glyph(text, at);
		at += glyph.len;
		if (glyph.c == '=') {
			*value = at;
			return len;
		}
		if (len == KEY_MAX || !(mcp_mask_is_alnum(glyph.c) || glyph.c == MASK_GLYPH_OTHER || mcp_mask_is_any(glyph.c, "_-.[]~$!:"))) {
			return 0;
		}
		key[len++] = (char) glyph.c;
	}
}

/* A "&" in a value that holds blanks: it ends the value only where a name follows. */
static bool begins_key(mcp_text text, size_t at)
{
	unsigned char c = mcp_mask_glyph(text, at).c;
	return c == 0 || mcp_mask_is_alnum(c) || mcp_mask_is_any(c, "_[&");
}

static size_t value_end(const mask_scan *scan, size_t from)
{
	mcp_text text = scan->text;
	bool url = is_url(text);
	size_t i = from;

	for (;;) {
		mask_glyph glyph = mcp_mask_glyph(text, i);
		if (glyph.c == 0 || glyph.c == '#') {
			break;
		}
		if (glyph.c == '&' && (!url || begins_key(text, i + glyph.len))) {
			break;
		}
		if (!url && (mcp_mask_is_any(glyph.c, "\"<>") || (glyph.c == ' ' && glyph.len == 1))) {
			break;
		}
		if (!url && (mcp_mask_is_any((unsigned char) text.ptr[i], "\t\r\n"))) {
			break;
		}
		i += glyph.len;
	}
	while (!url && i > from && mcp_mask_is_any((unsigned char) text.ptr[i - 1], ").,!'|}*")) {
		i--;
	}
	return i;
}

static bool is_plain(mcp_text value, mask_key key)
{
	size_t digits = 0;

	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char) value.ptr[i];
		digits += mcp_mask_is_digit(c);
		if (!mcp_mask_is_digit(c) && (key == MASK_KEY_NUMBER || !(mcp_mask_is_letter(c) || mcp_mask_is_any(c, "_-.")))) {
			return false;
		}
	}
	return value.len <= (key == MASK_KEY_NUMBER ? NUMBER_MAX : WORD_MAX) && (key == MASK_KEY_NUMBER || digits <= 4);
}

/* What a value is as a whole. */
static mcp_mask_kind kind_of(const mask_scan *scan, mcp_text value)
{
	mask_scan inner;
	mask_span span;

	if (value.len <= WHOLE_MAX) {
		mcp_mask_scan_init(&inner, scan->options, value);
		inner.inner = true;
		if (mcp_mask_scan_next(&inner, &span) && span.start == 0 && span.end == value.len) {
			return span.kind;
		}
	}
	return MCP_MASK_VALUE;
}

static bool treat_pair(mask_scan *scan, mcp_text key, size_t value, mask_span *found)
{
	mask_key known = mcp_mask_key(scan->options, key);
	bool secret = known == MASK_KEY_SECRET && mcp_mask_wants(scan, MCP_MASK_SECRET);

	scan->at = value;
	if (known == MASK_KEY_CAMPAIGN || (!secret && !mcp_mask_wants(scan, MCP_MASK_VALUE))) {
		return false;
	}
	size_t end = value_end(scan, value);
	mcp_text content = mcp_text_of(scan->text.ptr + value, end - value);
	if (end == value || ((known == MASK_KEY_NUMBER || known == MASK_KEY_WORD) && is_plain(content, known))) {
		return false;
	}
	if (mcp_mask_mark_at(scan->text, value) == content.len) {
		scan->at = scan->floor = end;
		return false;
	}
	*found = (mask_span) { value, end, secret ? MCP_MASK_SECRET : kind_of(scan, content) };
	return true;
}

void mcp_mask_note_pair(mask_scan *scan, size_t at)
{
	char key[KEY_MAX];
	size_t value;
	size_t start = at + mcp_mask_glyph(scan->text, at).len;

	if (read_key(scan->text, start, key, &value) > 0) {
		scan->pair_key = start;
		scan->pair_value = value;
	}
}

bool mcp_mask_noted_pair(mask_scan *scan, mask_span *found)
{
	char key[KEY_MAX];
	size_t value;
	size_t len = read_key(scan->text, scan->pair_key, key, &value);

	return treat_pair(scan, mcp_text_of(key, len), value, found);
}

bool mcp_mask_bare_query(mask_scan *scan, size_t at, mask_span *found)
{
	mcp_text text = scan->text;
	size_t low = at - scan->floor > KEY_MAX ? at - KEY_MAX : scan->floor;
	size_t start = at;

	while (start > low && (mcp_mask_is_alnum((unsigned char) text.ptr[start - 1]) || mcp_mask_is_any((unsigned char) text.ptr[start - 1], "_-.[]"))) {
		start--;
	}
	if (start == at || (start > 0 && text.ptr[start - 1] != ' ')) {
		return false;
	}
	size_t value = at + mcp_mask_glyph(text, at).len;
	for (size_t i = value; i < text.len && i - value < BARE_REACH && text.ptr[i] != ' '; i++) {
		char next[KEY_MAX];
		size_t behind;
		if (text.ptr[i] == '&') {
			return read_key(text, i + 1, next, &behind) > 0
				&& treat_pair(scan, mcp_text_of(text.ptr + start, at - start), value, found);
		}
	}
	return false;
}
