/*
 * One pass over a text that tells which groups of word stems occur in it: all that most texts cost.
 *
 * Ring: core. The pass is a superset of what the folded views can show: it ignores case, blanks and punctuation
 * and reads digits and signs as the letters they imitate, so "1 G-n0re" holds "ignor".
 * It does not decode; for a text with MCP_SEEN_NON_ASCII or MCP_SEEN_ENCODING scan the plain view.
 */
#ifndef MCP_CORE_PREFILTER_H
#define MCP_CORE_PREFILTER_H

#include "text.h"

#include <stdint.h>

/* Above the groups: kinds of bytes that occur. */
#define MCP_SEEN_UNDERSCORE (UINT64_C(1) << 55)
#define MCP_SEEN_SIGN      (UINT64_C(1) << 56)  /* 1 @ $ ! |, which have more than one reading */
#define MCP_SEEN_ENCODING  (UINT64_C(1) << 57)  /* % & */
#define MCP_SEEN_ANGLE     (UINT64_C(1) << 58)  /* < */
#define MCP_SEEN_BRACKET   (UINT64_C(1) << 59)  /* [ */
#define MCP_SEEN_COLON     (UINT64_C(1) << 60)  /* : */
#define MCP_SEEN_HASH      (UINT64_C(1) << 61)  /* # */
#define MCP_SEEN_DOT       (UINT64_C(1) << 62)  /* . */
#define MCP_SEEN_NON_ASCII (UINT64_C(1) << 63)

#define MCP_PREFILTER_GROUPS_MAX 54u

typedef struct mcp_prefilter mcp_prefilter; /* immutable */

/*
 * groups[i]: the stems of bit i, lower-case letters (ASCII or UTF-8), separated by blanks. NULL: out of memory, or too many groups or stems.
 */
mcp_prefilter *mcp_prefilter_create(const char *const *groups, size_t count);
void mcp_prefilter_destroy(mcp_prefilter **prefilter);

uint64_t mcp_prefilter_scan(const mcp_prefilter *prefilter, mcp_text text);

#endif /* MCP_CORE_PREFILTER_H */
