/*
 * Folded copies of a text: what a reader (or a model) sees in it, with a map back to the original bytes.
 *
 * Ring: core. Three views, each made from the one before:
 * - plain:    one case, look-alike and compatibility forms as ASCII, marks dropped, what decode.h knows decoded (and
 *             what comes out of that, MCP_FOLD_LAYERS deep), every separator that is not ASCII a blank; ASCII
 *             punctuation stays;
 * - words:    letters and digits only, one blank between words, spaced-out letters joined ("i g n o r e");
 *             HTML tags that only change the looks left out;
 *             optionally with digits and signs inside words read as the letters they imitate;
 * - squeezed: words without the blanks.
 * Letters that imitate no ASCII letter stay as UTF-8. No view is longer than its source. Patterns must be
 * written in the folded alphabet.
 */
#ifndef MCP_CORE_FOLD_H
#define MCP_CORE_FOLD_H

#include "text.h"

#include <stdint.h>

/* Longest source; the maps hold 32-bit offsets. */
#define MCP_FOLD_MAX (16u * 1024 * 1024)

typedef struct mcp_fold {
	char *ptr;
	size_t len;
	size_t size;
	uint32_t *from;  /* for each byte: where its source begins in the original ... */
	uint32_t *to;    /* ... and ends */
	size_t as_it_is; /* so many of these say that a byte stands for itself (whatever len is) */
	bool in_doubt;   /* a plain view: a \n or the like was read as a break that may be part of a path */
} mcp_fold;

typedef enum mcp_leet {
	MCP_LEET_NONE,  /* digits stay digits */
	MCP_LEET_I,     /* 0134578 @ $ ! | inside words are letters, 1 and ! and | are "i" */
	MCP_LEET_L      /* the same, but "l" */
} mcp_leet;

/* Makes room for `size` bytes and empties the view. For what makes further views (shield_concepts.h). */
bool mcp_fold_prepare(mcp_fold *fold, size_t size);

/* Memory is malloc's and stays with the view for the next text; zero-initialise before first use. */
void mcp_fold_free(mcp_fold *fold);

/* What is encoded so many times is read, each time in a pass of its own; from the second on all is lower case. */
#define MCP_FOLD_LAYERS 4u

/*
 * False: out of memory, or the source is longer than MCP_FOLD_MAX. The source must be valid UTF-8.
 * Every \n and the like is a break. In "C:\new" that takes the letter away, and an attacker may count on it: when the view
 * is in doubt, the one with paths says the rest.
 */
bool mcp_fold_plain(mcp_fold *plain, mcp_text source);
/* The same, but a \n and the like in front of a letter or digit is a backslash and a letter. Never in doubt. */
bool mcp_fold_plain_paths(mcp_fold *plain, mcp_text source);
/* The same for ASCII in which nothing is encoded. */
bool mcp_fold_plain_ascii(mcp_fold *plain, mcp_text source);

bool mcp_fold_words(mcp_fold *words, const mcp_fold *plain, mcp_leet leet);
/* The same without leet for the plain view of ASCII in which no letters are spaced out and no tag stands. */
bool mcp_fold_words_ascii(mcp_fold *words, const mcp_fold *plain);
bool mcp_fold_squeezed(mcp_fold *squeezed, const mcp_fold *words);

/* True when the plain view holds a digit or sign that may stand for a letter. */
bool mcp_fold_has_leet(const mcp_fold *plain);

/*
 * What may stand in disguise in a text in ASCII or a plain view, as a set of bits. Where nothing does and nothing is leet,
 * its words stand in the view of words as they are; that view may say less.
 */
enum {
	MCP_DISGUISE_SPACED = 1 << 0, /* letters that stand alone may be joined */
	MCP_DISGUISE_JOINED = 1 << 1  /* a word is longer than MCP_FOLD_JOINED */
};
#define MCP_FOLD_JOINED 18u  /* bytes; a longer word is seldom one word */
unsigned mcp_fold_disguise(mcp_text text);

/* True when folding decodes something in this text. */
bool mcp_fold_has_encoding(mcp_text text);

static inline mcp_text mcp_fold_text(const mcp_fold *fold)
{
	return mcp_text_of(fold->ptr ? fold->ptr : "", fold->len);
}

#endif /* MCP_CORE_FOLD_H */
