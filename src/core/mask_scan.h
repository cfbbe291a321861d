/*
 * Inside of the masks: reading text by glyphs, and the finders of each form. Not for use outside of mask*.c.
 *
 * Ring: core. Every finder looks at a bounded stretch around the place where it is called, or consumes what it reads.
 */
#ifndef MCP_CORE_MASK_SCAN_H
#define MCP_CORE_MASK_SCAN_H

#include "mask.h"

#define MASK_GLYPH_OTHER 0x80u  /* something that is not ASCII, in any spelling */

/*
 * One sign as a reader sees it: ASCII, %XX in several layers, character reference (&#64; &commat;, its signs percent-encoded
 * or not), full-width form, exotic blank, dash or digit as the ASCII it stands for.
 */
typedef struct mask_glyph {
	unsigned char c;    /* 0: the end of the text */
	unsigned char len;  /* bytes */
} mask_glyph;

mask_glyph mcp_mask_decode(mcp_text text, size_t at);

static inline mask_glyph mcp_mask_glyph(mcp_text text, size_t at)
{
	if (at < text.len && (unsigned char) text.ptr[at] < 0x80 && text.ptr[at] != '%' && text.ptr[at] != '&') {
		return (mask_glyph) { (unsigned char) text.ptr[at], 1 };
	}
	return mcp_mask_decode(text, at);
}

/* The glyph that ends at `at`, as mcp_mask_decode reads it; its length is 0 at the start of the text, where it is 0, and at
 * `floor`, where it is that of a mark. Nothing before `floor` is looked at. */
mask_glyph mcp_mask_decode_back(mcp_text text, size_t at, size_t floor);

static inline mask_glyph mcp_mask_glyph_back(mcp_text text, size_t at, size_t floor)
{
	if (at > floor && (unsigned char) text.ptr[at - 1] > 0 && (unsigned char) text.ptr[at - 1] < '0') {
		return (mask_glyph) { (unsigned char) text.ptr[at - 1], 1 };  /* a blank or a sign, which ends none of the longer ones */
	}
	return mcp_mask_decode_back(text, at, floor);
}

static inline unsigned char mcp_mask_glyph_before(mcp_text text, size_t at, size_t floor)
{
	return mcp_mask_glyph_back(text, at, floor).c;
}

/* The same without character references: a byte or a percent-encoded one, forward and back. */
mask_glyph mcp_mask_encoded_sign(mcp_text text, size_t at);
mask_glyph mcp_mask_encoded_back(mcp_text text, size_t at, size_t floor);

/* The code point of the character reference whose ampersand ends at `at`; *end is behind it. 0: none, *end untouched. */
unsigned mcp_mask_entity(mcp_text text, size_t at, size_t *end);

/* The character reference with a semicolon that ends at `at`; length 0: none. */
mask_glyph mcp_mask_entity_back(mcp_text text, size_t at, size_t floor);

static inline bool mcp_mask_is_digit(unsigned c)
{
	return c >= '0' && c <= '9';
}

static inline bool mcp_mask_is_letter(unsigned c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 0x80;
}

/* Whether an ASCII sign is one of `set`; the end of the text is none. */
static inline bool mcp_mask_is_any(unsigned c, const char *set)
{
	return c > 0 && c < 0x80 && strchr(set, (int) c) != NULL;
}

static inline bool mcp_mask_is_alnum(unsigned c)
{
	return mcp_mask_is_digit(c) || mcp_mask_is_letter(c);
}

typedef struct mask_span {
	size_t start;
	size_t end;
	mcp_mask_kind kind;
} mask_span;

typedef struct mask_scan {
	const mcp_mask_options *options;
	mcp_text text;    /* without the shield's mark of a cut at its end */
	size_t at;
	size_t floor;     /* the end of the last span or mark: nothing reaches back behind it */
	size_t run_end;   /* of the token characters that were looked at ... */
	size_t path_end;  /* ... and the same with slashes */
	size_t pair_key;  /* where the key of the noted pair begins ... */
	size_t pair_value; /* ... and its value; 0: none */
	bool cut;         /* the text was cut: what touches its end may be half of something */
	bool inner;       /* of a query value: no queries in it */
} mask_scan;

void mcp_mask_scan_init(mask_scan *scan, const mcp_mask_options *options, mcp_text text);

/* The next span to replace, from left to right, never empty. False: no more. */
bool mcp_mask_scan_next(mask_scan *scan, mask_span *found);

static inline bool mcp_mask_wants(const mask_scan *scan, mcp_mask_kind kind)
{
	return (scan->options->kinds & MCP_MASK_BIT(kind)) != 0;
}

/* The length of the mark at `at`; 0: none. */
size_t mcp_mask_mark_at(mcp_text text, size_t at);

/* --- numbers: groups of digits with the separators that people write --- */

#define MASK_GROUPS 10u
#define MASK_DIGITS 40u

typedef struct mask_group {
	size_t end;               /* byte offset behind its last digit */
	unsigned char first;      /* index of its first digit */
	unsigned char len;
	unsigned char separator;  /* before it: ' ' '.' '-' '/', 'p' with parentheses, 'w' a sign between blanks; 0: none */
} mask_group;

typedef struct mask_number {
	size_t start;
	bool plus;
	bool paren;               /* the first group stands in parentheses */
	bool tail;                /* groups[count] was read, too: letters follow, and it is not counted */
	unsigned count;
	unsigned total;
	mask_group groups[MASK_GROUPS];
	char digits[MASK_DIGITS];
} mask_number;

/* False: no group of digits here that stands apart from letters, but a `tail` there may be. */
bool mcp_mask_number_read(mcp_text text, size_t at, mask_number *number);

/* The number of groups from the first one on that are such a thing; 0: none. */
unsigned mcp_mask_date(const mask_number *number);
unsigned mcp_mask_card(const mask_number *number);
unsigned mcp_mask_ipv4(const mask_number *number);

/* Whether the check digit is that of a GTIN (EAN, UPC). */
bool mcp_mask_is_gtin(const char *digits, unsigned count);

/* What the words before a number say about it. */
typedef enum mask_hint {
	MASK_HINT_NONE,
	MASK_HINT_PHONE,
	MASK_HINT_NUMBER,
	MASK_HINT_VERSION,
	MASK_HINT_PROGRAM,  /* "Chrome Mobile": a version, or a phone number when it does not look like one */
	MASK_HINT_ADDRESS
} mask_hint;
mask_hint mcp_mask_hint_before(mcp_text text, size_t at, size_t floor);

unsigned mcp_mask_phone(const mask_scan *scan, const mask_number *number);

/*
 * 130.0.6723.58: four groups with dots, more than one digit in the first, which is no 0. Behind the name of a program that is
 * enough; else one of the others has a single digit, as no phone number has there.
 */
bool mcp_mask_is_version(const mask_number *number, bool program);

/* The groups from the first one on that are a quantity written in thousands (1 234 567 890) of more than two separators; 0: none. */
unsigned mcp_mask_figure(const mask_scan *scan, const mask_number *number);

/* Digits with the code of a country in front; those of a mobile phone; YYYYMMDD with hours and more behind it. */
bool mcp_mask_is_international(const char *digits, unsigned count);
bool mcp_mask_is_mobile(const char *digits, unsigned count);
bool mcp_mask_is_time(const char *digits, unsigned count);

/* A number at scan->at. Without a hit scan->at may be moved behind what is a date or a version. */
bool mcp_mask_number(mask_scan *scan, mask_span *found);

/* What stands glued to letters in the word [start, end); goes_on: further digits may follow behind it. */
bool mcp_mask_glued(const mask_scan *scan, size_t start, size_t end, bool goes_on, mask_span *found);

/* --- other forms: the end of the one that begins at `at`; 0: none --- */

size_t mcp_mask_ipv6(mcp_text text, size_t at);
size_t mcp_mask_iban(mcp_text text, size_t at);

/* The mail address around the at sign at `at`. */
bool mcp_mask_email(const mask_scan *scan, size_t at, mask_span *found);

/* A key or token in the token characters [start, end), where a word begins. May set scan->path_end. */
bool mcp_mask_secret_run(mask_scan *scan, size_t start, size_t end, mask_span *found);

/* Letters and digits [start, end) without a sign in between that no language makes. */
bool mcp_mask_secret_word(mcp_text text, size_t start, size_t end);

/* The value behind the sign at `at` (= or :) when the word before it names a secret. */
bool mcp_mask_secret_value(const mask_scan *scan, size_t at, mask_span *found);

/* The user info behind "://" at `at`. */
bool mcp_mask_user_info(const mask_scan *scan, size_t at, mask_span *found);

/*
 * A pair "key=value" behind the sign at `at` (? & # ;) is noted, so that its key is searched as all text is; when the
 * scan reaches its equals sign, the value is judged, and scan->at moved to its beginning or end.
 */
void mcp_mask_note_pair(mask_scan *scan, size_t at);
bool mcp_mask_noted_pair(mask_scan *scan, mask_span *found);

/* The same for the first pair of a query that stands alone; `at` is its equals sign. */
bool mcp_mask_bare_query(mask_scan *scan, size_t at, mask_span *found);

/* --- names of parameters --- */

typedef enum mask_key { MASK_KEY_OTHER, MASK_KEY_SECRET, MASK_KEY_CAMPAIGN, MASK_KEY_NUMBER, MASK_KEY_WORD } mask_key;
mask_key mcp_mask_key(const mcp_mask_options *options, mcp_text key);
bool mcp_mask_key_is_secret(mcp_text key);

#endif /* MCP_CORE_MASK_SCAN_H */
