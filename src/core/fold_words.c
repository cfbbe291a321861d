#include "fold_put.h"

#define TAG_MAX    120u /* a longer tag is text */
#define SPACED_MIN 3u /* so many single letters in a row are one word */

static bool is_letter(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_word(char c)
{
	return ((unsigned char) (c - 'a') < 26) | ((unsigned char) (c - '0') < 10) | ((unsigned char) c >= 0x80);
}

/* The letter that a digit or sign imitates, or 0. */
static char imitated(char c, mcp_leet leet)
{
	switch (c) {
	case '0': return 'o';
	case '1': return leet == MCP_LEET_L ? 'l' : 'i';
	case '3': return 'e';
	case '4': return 'a';
	case '5': return 's';
	case '7': return 't';
	case '8': return 'b';
	case '@': return 'a';
	case '$': return 's';
	case '!':
	case '|': return leet == MCP_LEET_L ? 'l' : 'i';
	default: return 0;
	}
}

/* A sign that stands where a letter would: "@" and "$" beside one, "!" and "|" (which also end sentences) before one. */
static bool is_sign_letter(const mcp_fold *plain, size_t i)
{
	char c = plain->ptr[i];
	bool before = i > 0 && is_letter(plain->ptr[i - 1]);
	bool behind = i + 1 < plain->len && is_letter(plain->ptr[i + 1]);

	return ((c == '@' || c == '$') && (before || behind)) || ((c == '!' || c == '|') && behind);
}

bool mcp_fold_has_leet(const mcp_fold *plain)
{
	for (size_t i = 0; i < plain->len; i++) {
		if (is_letter(plain->ptr[i]) || !imitated(plain->ptr[i], MCP_LEET_I)) {
			continue;
		}
		bool beside = (i > 0 && is_letter(plain->ptr[i - 1])) || (i + 1 < plain->len && is_letter(plain->ptr[i + 1]));
		if (is_word(plain->ptr[i]) ? beside : is_sign_letter(plain, i)) {
			return true;
		}
	}
	return false;
}

/* Kinds of bytes for the functions of ASCII. */
enum {
	IS_WORD = 1 << 0,     /* a letter or digit in ASCII */
	IS_WIDE = 1 << 1,
	IS_KEPT = 1 << 2      /* does not end a word */
};

#define L (IS_WORD | IS_KEPT)
#define W4 IS_WIDE, IS_WIDE, IS_WIDE, IS_WIDE
#define W32 W4, W4, W4, W4, W4, W4, W4, W4

static const unsigned char kinds[256] = {
	['a'] = L, ['b'] = L, ['c'] = L, ['d'] = L, ['e'] = L, ['f'] = L, ['g'] = L, ['h'] = L, ['i'] = L, ['j'] = L, ['k'] = L, ['l'] = L, ['m'] = L,
	['n'] = L, ['o'] = L, ['p'] = L, ['q'] = L, ['r'] = L, ['s'] = L, ['t'] = L, ['u'] = L, ['v'] = L, ['w'] = L, ['x'] = L, ['y'] = L, ['z'] = L,
	['A'] = L, ['B'] = L, ['C'] = L, ['D'] = L, ['E'] = L, ['F'] = L, ['G'] = L, ['H'] = L, ['I'] = L, ['J'] = L, ['K'] = L, ['L'] = L, ['M'] = L,
	['N'] = L, ['O'] = L, ['P'] = L, ['Q'] = L, ['R'] = L, ['S'] = L, ['T'] = L, ['U'] = L, ['V'] = L, ['W'] = L, ['X'] = L, ['Y'] = L, ['Z'] = L,
	['0'] = L, ['1'] = L, ['2'] = L, ['3'] = L, ['4'] = L, ['5'] = L, ['6'] = L, ['7'] = L, ['8'] = L, ['9'] = L, ['\''] = IS_KEPT,
	[0x80] = W32, W32, W32, W32
};

#undef L

#define BLOCK 32u

_Static_assert(MCP_FOLD_JOINED < BLOCK, "a block remembers the one before");

/* The bytes that end MCP_FOLD_JOINED + 1 kept ones in a row. */
static uint64_t long_runs(uint64_t kept)
{
	uint64_t two = kept & kept << 1;
	uint64_t four = two & two << 2;
	uint64_t eight = four & four << 4;

	_Static_assert(MCP_FOLD_JOINED == 18, "16 + 2 and itself");
	return eight & eight << 8 & two << 16 & kept << MCP_FOLD_JOINED;
}

unsigned mcp_fold_disguise(mcp_text text)
{
	const unsigned char *bytes = (const unsigned char *) text.ptr;
	uint64_t spaced = 0;
	uint64_t joined = 0;
	uint64_t words = 0;  /* a bit for each byte of the block before, and then of this one: it belongs to a word */
	uint64_t kept = 0;   /* the same: it does not end one */

	for (size_t from = 0; from <= text.len; from += BLOCK) { /* behind the end is no word */
		size_t count = text.len - from < BLOCK ? text.len - from : BLOCK;
		uint64_t word_bits = 0;
		uint64_t kept_bits = 0;
		for (size_t i = 0; i < count; i++) {
			unsigned kind = kinds[bytes[from + i]];
			word_bits |= (uint64_t) ((kind & (IS_WORD | IS_WIDE)) != 0) << i;
			kept_bits |= (uint64_t) ((kind & IS_KEPT) != 0) << i;
		}
		words = words >> BLOCK | word_bits << BLOCK;
		kept = kept >> BLOCK | kept_bits << BLOCK;
		/* three letters, each between two other bytes */
		spaced |= ~words & words << 1 & ~words << 2 & words << 3 & ~words << 4 & words << 5 & ~words << 6;
		joined |= long_runs(kept);
	}
	spaced >>= BLOCK;
	joined >>= BLOCK;
	return (spaced ? MCP_DISGUISE_SPACED : 0u) | (joined ? MCP_DISGUISE_JOINED : 0u);
}

/* A run of single letters, each one separator from the next: "i g n o r e", "i.g.n.o.r.e". */
typedef struct spaced {
	size_t start;    /* in the words view */
	size_t count;
	char separator;
	bool habit;      /* a word was spaced out before: then two letters are a word, too */
} spaced;

static void join(mcp_fold *words, spaced *run)
{
	if (run->count >= SPACED_MIN || (run->habit && run->count == 2)) {
		run->habit = true;
		size_t behind = run->start + 2 * run->count - 1;
		for (size_t k = 1; k < run->count; k++) {
			words->ptr[run->start + k] = words->ptr[run->start + 2 * k];
			words->from[run->start + k] = words->from[run->start + 2 * k];
			words->to[run->start + k] = words->to[run->start + 2 * k];
		}
		size_t rest = words->len - behind;
		memmove(words->ptr + run->start + run->count, words->ptr + behind, rest);
		memmove(words->from + run->start + run->count, words->from + behind, rest * sizeof(*words->from));
		memmove(words->to + run->start + run->count, words->to + behind, rest * sizeof(*words->to));
		words->len -= run->count - 1;
	}
	run->count = 0;
}

static void imitate(mcp_fold *words, size_t start, mcp_leet leet)
{
	bool letters = false;

	for (size_t i = start; i < words->len; i++) {
		letters = letters || is_letter(words->ptr[i]);
	}
	for (size_t i = start; letters && i < words->len; i++) {
		char letter = imitated(words->ptr[i], leet);
		if (letter) {
			words->ptr[i] = letter;
		}
	}
}

/* Elements that change how a text looks, not what it says. */
static bool is_element(const char *name, size_t len)
{
	static const char names[] = " a b i u s p em br hr h1 h2 h3 h4 h5 h6 li ul ol td tr th div big del ins sub sup pre code font span mark small strong "
		"center table label section article ";
	char needle[12] = " ";

	if (len == 0 || len + 3 > sizeof(needle)) {
		return false;
	}
	memcpy(needle + 1, name, len);
	needle[len + 1] = ' ';
	needle[len + 2] = '\0';
	return strstr(names, needle) != NULL;
}

/* The offset behind the HTML tag that begins at `i`, or `i`. */
static size_t tag_end(const mcp_fold *plain, size_t i)
{
	size_t name = i + 1;

	if (plain->ptr[i] != '<') {
		return i;
	}
	name += name < plain->len && plain->ptr[name] == '/';
	size_t end = name;
	while (end < plain->len && (is_letter(plain->ptr[end]) || (plain->ptr[end] >= '0' && plain->ptr[end] <= '9'))) {
		end++;
	}
	if (!is_element(plain->ptr + name, end - name)) {
		return i;
	}
	while (end < plain->len && end - i < TAG_MAX && plain->ptr[end] != '>' && plain->ptr[end] != '<') {
		end++;
	}
	return end < plain->len && plain->ptr[end] == '>' ? end + 1 : i;
}

/* The letters from `i` on; returns the offset behind them. */
static size_t put_letters(mcp_fold *words, const mcp_fold *plain, size_t i)
{
	size_t end = i;

	while (end < plain->len && is_word(plain->ptr[end])) {
		end++;
	}
	memcpy(words->ptr + words->len, plain->ptr + i, end - i);
	memcpy(words->from + words->len, plain->from + i, (end - i) * sizeof(*words->from));
	memcpy(words->to + words->len, plain->to + i, (end - i) * sizeof(*words->to));
	words->len += end - i;
	return end;
}

/* Copies one word that begins at `i`; returns the offset behind it. */
static size_t put_word(mcp_fold *words, const mcp_fold *plain, size_t i, mcp_leet leet)
{
	for (;; i++) {
		i = put_letters(words, plain, i);
		if (i >= plain->len) {
			break;
		}
		char c = plain->ptr[i];
		size_t behind = c == '<' ? tag_end(plain, i) : i;
		if (behind > i) {
			i = behind - 1; /* a tag does not end the word */
		} else if (leet != MCP_LEET_NONE && is_sign_letter(plain, i)) {
			mcp_fold_put(words, c, plain->from[i], plain->to[i]);
		} else if (c != '\'' || i + 1 >= plain->len || !is_letter(plain->ptr[i + 1])) {
			break;
		}
	}
	return i;
}

bool mcp_fold_words(mcp_fold *words, const mcp_fold *plain, mcp_leet leet)
{
	spaced run = { 0, 0, 0, false };
	size_t i = 0;

	if (!mcp_fold_prepare(words, plain->len)) {
		return false;
	}
	while (i < plain->len) {
		size_t gap = i;
		while (i < plain->len && !is_word(plain->ptr[i]) && (leet == MCP_LEET_NONE || !is_sign_letter(plain, i))) {
			size_t behind = tag_end(plain, i);
			i = behind > i ? behind : i + 1;
		}
		if (i == plain->len) {
			break;
		}
		if (words->len > 0) {
			mcp_fold_put(words, ' ', plain->from[gap], plain->to[i - 1]);
		}

		size_t start = words->len;
		bool near = i - gap == 1;
		char separator = i > gap ? plain->ptr[gap] : 0;
		i = put_word(words, plain, i, leet);
		if (leet != MCP_LEET_NONE) {
			imitate(words, start, leet);
		}
		bool single = words->len - start == 1 && is_word(words->ptr[start]) && (unsigned char) words->ptr[start] < 0x80;
		bool same = run.count < 2 || separator == run.separator;
		bool bridge = single && near && !same && run.count < SPACED_MIN; /* the last letter opens a run of another kind */
		if (!single || !near || !same) {
			size_t before = words->len;
			join(words, &run);
			start -= before - words->len;
		}
		if (bridge) {
			run.start = start - 2;
			run.count = 1;
		}
		if (single) {
			if (run.count == 0) {
				run.start = start;
			}
			run.separator = separator;
			run.count++;
		}
	}
	join(words, &run);
	return true;
}

bool mcp_fold_words_ascii(mcp_fold *words, const mcp_fold *plain)
{
	const unsigned char *bytes = (const unsigned char *) plain->ptr;
	bool open = false; /* a gap, behind a word */
	size_t len = 0;

	if (!mcp_fold_prepare(words, plain->len)) {
		return false;
	}
	for (size_t i = 0; i < plain->len; i++) {
		unsigned kind = kinds[bytes[i]];
		if (kind & IS_WORD) {
			words->ptr[len] = (char) bytes[i];
			words->from[len] = plain->from[i];
			words->to[len++] = plain->to[i];
			open = false;
		} else if (open) {
			words->to[len - 1] = plain->to[i];
		} else if (len > 0 && !((kind & IS_KEPT) && i + 1 < plain->len && is_letter(plain->ptr[i + 1]))) {
			words->ptr[len] = ' ';
			words->from[len] = plain->from[i];
			words->to[len++] = plain->to[i];
			open = true;
		}
	}
	words->len = len - open;
	return true;
}

bool mcp_fold_squeezed(mcp_fold *squeezed, const mcp_fold *words)
{
	if (!mcp_fold_prepare(squeezed, words->len)) {
		return false;
	}
	for (size_t i = 0; i < words->len; i++) {
		if (words->ptr[i] != ' ') {
			mcp_fold_put(squeezed, words->ptr[i], words->from[i], words->to[i]);
		}
	}
	return true;
}
