#include "mask_scan.h"

#include "shield.h"

/* Classes of bytes. */
enum {
	DIGIT = 1 << 0,
	LETTER = 1 << 1,
	NO_HEX = 1 << 2,    /* a letter behind f */
	RUN = 1 << 3,       /* of a token: letters, digits, - _ + */
	SIGN = 1 << 4,      /* something may begin here or lie around */
	CURIOUS = 1 << 5,   /* a text without any of these has nothing to mask */
	BETWEEN = 1 << 6    /* may stand between groups of digits */
};

#define WORD       (DIGIT | LETTER)
#define PREFIX_MIN 12u   /* shortest secret that is known by its prefix ... */
#define DOTTED_MAX 4u    /* ... and longest prefix that ends in a dot */

#define D (DIGIT | RUN | CURIOUS)
#define H (LETTER | RUN)
#define L (LETTER | NO_HEX | RUN)
#define S SIGN
#define C (SIGN | CURIOUS)

static const unsigned char classes[256] = {
	['0'] = D, ['1'] = D, ['2'] = D, ['3'] = D, ['4'] = D, ['5'] = D, ['6'] = D, ['7'] = D, ['8'] = D, ['9'] = D,
	['a'] = H, ['b'] = H, ['c'] = H, ['d'] = H, ['e'] = H, ['f'] = H, ['g'] = L, ['h'] = L, ['i'] = L, ['j'] = L, ['k'] = L, ['l'] = L, ['m'] = L,
	['n'] = L, ['o'] = L, ['p'] = L, ['q'] = L, ['r'] = L, ['s'] = L, ['t'] = L, ['u'] = L, ['v'] = L, ['w'] = L, ['x'] = L, ['y'] = L, ['z'] = L,
	['A'] = H, ['B'] = H, ['C'] = H, ['D'] = H, ['E'] = H, ['F'] = H, ['G'] = L, ['H'] = L, ['I'] = L, ['J'] = L, ['K'] = L, ['L'] = L, ['M'] = L,
	['N'] = L, ['O'] = L, ['P'] = L, ['Q'] = L, ['R'] = L, ['S'] = L, ['T'] = L, ['U'] = L, ['V'] = L, ['W'] = L, ['X'] = L, ['Y'] = L, ['Z'] = L,
	['-'] = RUN | BETWEEN, ['_'] = RUN, ['+'] = RUN | SIGN | BETWEEN, [' '] = BETWEEN, ['.'] = BETWEEN, ['/'] = BETWEEN, [')'] = BETWEEN,
	['@'] = C, ['%'] = C, ['='] = C, ['('] = C | BETWEEN, ['['] = C, ['{'] = C, ['&'] = C, [':'] = S, ['?'] = S, ['#'] = S, [';'] = S,
	/* lead bytes of other digits and of full-width forms */
	[0xD9] = C, [0xDB] = C, [0xE0] = C, [0xEF] = C
};

static bool has_curious(mcp_text text)
{
	unsigned seen = 0;

	const unsigned char *ptr = (const unsigned char *) text.ptr;
	size_t i = 0;

	for (; text.len - i >= 8 && !(seen & CURIOUS); i += 8) {
		seen = classes[ptr[i]] | classes[ptr[i + 1]] | classes[ptr[i + 2]] | classes[ptr[i + 3]]
			| classes[ptr[i + 4]] | classes[ptr[i + 5]] | classes[ptr[i + 6]] | classes[ptr[i + 7]];
	}
	for (; i < text.len && !(seen & CURIOUS); i++) {
		seen |= classes[ptr[i]];
	}
	return (seen & CURIOUS) != 0;
}

void mcp_mask_scan_init(mask_scan *scan, const mcp_mask_options *options, mcp_text text)
{
	const mcp_text mark = MCP_TEXT(MCP_SHIELD_CAPPED_MARK);

	*scan = (mask_scan) { .options = options, .text = text };
	if (!has_curious(text)) {
		scan->at = text.len;
		return;
	}
	if (text.len >= mark.len && memcmp(text.ptr + text.len - mark.len, mark.ptr, mark.len) == 0) {
		scan->text.len -= mark.len;
		scan->cut = true;
	}
}

static bool take(size_t start, size_t end, mcp_mask_kind kind, mask_span *found)
{
	*found = (mask_span) { start, end, kind };
	return end > start;
}

/* True for a few digits with nothing behind that could make them a longer number, the common case. */
static bool stands_alone(mcp_text text, size_t start, size_t end)
{
	const unsigned char *ptr = (const unsigned char *) text.ptr;

	if (end - start > 6 || end == text.len) {
		return end - start <= 6;
	}
	if (ptr[end] >= 0x80 || ptr[end] == '%' || ptr[end] == '&') {
		return false;
	}
	if (!(classes[ptr[end]] & BETWEEN) || end + 1 == text.len) {
		return true;
	}
	unsigned char after = ptr[end + 1];
	return after < 0x80 && after != '%' && after != '&' && !(classes[after] & (BETWEEN | DIGIT));
}

/* At the first letter or digit of a word; moves behind it when nothing is found. */
static bool find_in_word(mask_scan *scan, mask_span *found)
{
	mcp_text text = scan->text;
	const unsigned char *ptr = (const unsigned char *) text.ptr;
	size_t start = scan->at;
	size_t end = start;
	unsigned seen = 0;

	while (end < text.len && (classes[ptr[end]] & WORD)) {
		seen |= classes[ptr[end++]];
	}
	if (mcp_mask_wants(scan, MCP_MASK_SECRET)) {
		if (start >= scan->run_end) {
			size_t run = end;
			unsigned all = seen;
			while (run < text.len && (classes[ptr[run]] & RUN)) {
				all |= classes[ptr[run++]];
			}
			scan->run_end = run;
			unsigned char next = run < text.len ? ptr[run] : 0;
			bool may = run - start >= PREFIX_MIN && ((all & DIGIT) || ptr[start] == 'e');  /* "eyJ" needs no digit */
			if ((may || (next == '.' && run - start <= DOTTED_MAX && (ptr[start] == 'S' || ptr[start] == 'y')) || (next == '/' && start >= scan->path_end))
				&& mcp_mask_secret_run(scan, start, run, found)) {
				return true;
			}
		}
		if ((seen & DIGIT) && (seen & LETTER) && mcp_mask_secret_word(text, start, end)) {
			return take(start, end, MCP_MASK_SECRET, found);
		}
	}
	if (end < text.len && ptr[end] == ':' && end - start <= 4 && !(seen & NO_HEX) && mcp_mask_wants(scan, MCP_MASK_IP)
		&& take(start, mcp_mask_ipv6(text, start), MCP_MASK_IP, found)) {
		return true;
	}
	if ((classes[ptr[start]] & DIGIT) && !stands_alone(text, start, end) && mcp_mask_number(scan, found)) {
		return true;
	}
	if ((seen & DIGIT) && (seen & LETTER) && mcp_mask_glued(scan, start, end, !stands_alone(text, end, end), found)) {
		return true;
	}
	scan->at = end > scan->at ? end : scan->at;
	return false;
}

/* At a sign, an encoded one or a full-width form; moves behind it when nothing is found. */
static bool find_at_sign(mask_scan *scan, mask_span *found)
{
	mcp_text text = scan->text;
	size_t at = scan->at;
	mask_glyph glyph = mcp_mask_glyph(text, at);
	mask_glyph next = mcp_mask_glyph(text, at + glyph.len);

	switch (glyph.c) {
	case '@':
		if (mcp_mask_wants(scan, MCP_MASK_EMAIL) && mcp_mask_email(scan, at, found)) {
			return true;
		}
		break;
	case '=':
		if (scan->pair_value == at + glyph.len && mcp_mask_noted_pair(scan, found)) {
			return true;
		}
		if (scan->at > at) {
			break;
		}
		if (mcp_mask_wants(scan, MCP_MASK_SECRET) && mcp_mask_secret_value(scan, at, found)) {
			return true;
		}
		if (!scan->inner && mcp_mask_bare_query(scan, at, found)) {
			return true;
		}
		break;
	case ':':
		if (next.c == '/' && mcp_mask_wants(scan, MCP_MASK_LOGIN) && mcp_mask_user_info(scan, at, found)) {
			return true;
		}
		if (next.c == ':' && !mcp_mask_is_alnum(mcp_mask_glyph_before(text, at, scan->floor)) && mcp_mask_wants(scan, MCP_MASK_IP)
			&& take(at, mcp_mask_ipv6(text, at), MCP_MASK_IP, found)) {
			return true;
		}
		if (next.c != '/' && mcp_mask_wants(scan, MCP_MASK_SECRET) && mcp_mask_secret_value(scan, at, found)) {
			return true;
		}
		break;
	case '?':
	case '&':
	case '#':
	case ';':
		if (!scan->inner) {
			mcp_mask_note_pair(scan, at);
		}
		break;
	case '[':
		if (glyph.len == 1) {
			size_t mark = mcp_mask_mark_at(text, at);
			if (mark > 0) {
				scan->at = scan->floor = at + mark;
				return false;
			}
		}
		/* fall through */
	case '{':
	case '(':
		if (mcp_mask_wants(scan, MCP_MASK_EMAIL) && mcp_mask_email(scan, at, found)) {
			return true;
		}
		/* fall through */
	case '+':
		if ((mcp_mask_is_digit(next.c) || next.c == '(' || next.c == '+') && glyph.c != '[' && glyph.c != '{'
			&& mcp_mask_number(scan, found)) {
			return true;
		}
		break;
	default:
		if (mcp_mask_is_digit(glyph.c) && mcp_mask_number(scan, found)) {
			return true;
		}
	}
	if (scan->at == at) {
		scan->at = at + glyph.len;
	}
	return false;
}

/* Behind the words of letters alone, each with a blank behind it, that begin at `at`: nothing to mask is among them. */
static size_t skip_words(mcp_text text, size_t at)
{
	const unsigned char *ptr = (const unsigned char *) text.ptr;

	while (at < text.len) {
		size_t end = at;
		while (end < text.len && (classes[ptr[end]] & LETTER)) {
			end++;
		}
		if (end == at || (end < text.len && ptr[end] != ' ') || (ptr[at] == 'e' && end - at >= PREFIX_MIN)) {
			return at;
		}
		at = end + (end < text.len);
	}
	return at;
}

bool mcp_mask_scan_next(mask_scan *scan, mask_span *found)
{
	const unsigned char *ptr = (const unsigned char *) scan->text.ptr;

	while (scan->at < scan->text.len) {
		unsigned klass = classes[ptr[scan->at]];
		if ((klass & LETTER) && scan->at >= scan->run_end) {
			size_t behind = skip_words(scan->text, scan->at);
			if (behind > scan->at) {
				scan->at = behind;
				continue;
			}
		}
		if ((klass & WORD) ? find_in_word(scan, found) : (klass & SIGN) && find_at_sign(scan, found)) {
			scan->at = scan->floor = found->end;
			return true;
		}
		if (!(klass & (WORD | SIGN))) {
			scan->at++;
		}
	}
	return false;
}
