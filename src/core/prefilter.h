/*
 * One pass over a text that tells which groups of word stems occur in it: all that most texts cost. A second one tells
 * which words do.
 *
 * Ring: core. The pass over the stems sees a superset of what any folded view can show: it ignores case, blanks and
 * punctuation and reads digits and signs as the letters they imitate, so "1 G-n0re" holds "ignor". The pass over the
 * words keeps blanks: it sees a superset of what the view of words shows as long as nothing in the text is in disguise
 * (mcp_fold_disguise()).
 * It does not decode; for a text with MCP_SEEN_NON_ASCII or MCP_SEEN_ENCODING scan the plain view.
 */
#ifndef MCP_CORE_PREFILTER_H
#define MCP_CORE_PREFILTER_H

#include "shield_concepts.h"
#include "text.h"

#include <stdint.h>

/* Above the groups: kinds of bytes that occur. */
#define MCP_SEEN_TURN      (UINT64_C(1) << 52)  /* a colon behind a word that names a speaker or what he says: see mcp_detect_scan() */
#define MCP_SEEN_QUOTE     (UINT64_C(1) << 53)  /* " ' */
#define MCP_SEEN_AT        (UINT64_C(1) << 54)  /* @ */
#define MCP_SEEN_UNDERSCORE (UINT64_C(1) << 55)
#define MCP_SEEN_SIGN      (UINT64_C(1) << 56)  /* 1 @ $ ! |, which have more than one reading */
#define MCP_SEEN_ENCODING  (UINT64_C(1) << 57)  /* % & \ */
#define MCP_SEEN_ANGLE     (UINT64_C(1) << 58)  /* < */
#define MCP_SEEN_BRACKET   (UINT64_C(1) << 59)  /* [ */
#define MCP_SEEN_COLON     (UINT64_C(1) << 60)  /* : */
#define MCP_SEEN_HASH      (UINT64_C(1) << 61)  /* # */
#define MCP_SEEN_DOT       (UINT64_C(1) << 62)  /* . */
#define MCP_SEEN_NON_ASCII (UINT64_C(1) << 63)

#define MCP_PREFILTER_GROUPS_MAX 48u

/* In sets of concepts, beside mcp_concept_bit(): "ai", "ki" or "ia", too short to say that it is a word. */
#define MCP_SEEN_MAYBE_AI  (UINT64_C(1) << 63)

typedef struct mcp_seen {
	uint64_t kinds;   /* groups of stems, kinds of bytes */
	uint64_t stems;   /* concepts whose words begin anywhere, whatever stands between the letters */
	uint64_t glued;   /* the same without short words: those that mcp_concepts_read_squeezed() may find */
	bool leet;        /* a digit or sign stands where it may imitate a letter: mcp_fold_has_leet() */
} mcp_seen;

typedef struct mcp_prefilter mcp_prefilter; /* immutable */

/*
 * groups[i]: the stems of bit i, lower-case letters in ASCII, separated by blanks. `concepts` may be NULL; only those in
 * `wanted` are looked for. NULL: out of memory, or too many groups, stems or words.
 */
mcp_prefilter *mcp_prefilter_create(const char *const *groups, size_t count, const mcp_concepts *concepts, uint64_t wanted);
void mcp_prefilter_destroy(mcp_prefilter **prefilter);

/* Adds what is seen to *seen. */
void mcp_prefilter_scan(const mcp_prefilter *prefilter, mcp_text text, mcp_seen *seen);

/* The concepts whose words stand there as words. */
uint64_t mcp_prefilter_scan_words(const mcp_prefilter *prefilter, mcp_text text);

/* Adds the stems that occur when signs are read as letters. For a text with digits or signs inside words. */
void mcp_prefilter_scan_signs(const mcp_prefilter *prefilter, mcp_text text, mcp_seen *seen);

#endif /* MCP_CORE_PREFILTER_H */
