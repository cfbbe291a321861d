/*
 * The compiled rules of a detector, and which of them a text makes possible.
 *
 * Ring: core. For detect.c and detect_rules.c only.
 */
#ifndef MCP_CORE_DETECT_RULES_H
#define MCP_CORE_DETECT_RULES_H

#include "detect.h"
#include "shield_concepts.h"
#include "shield_patterns.h"

#define MCP_DETECT_CLAUSES 3u
#define MCP_DETECT_ALL_SEEN UINT64_MAX
#define MCP_DETECT_WORDS   2u   /* of a set of rules: 64 rules each */

/* A rule with what it needs: each clause is a set of bits of which one must be there. */
typedef struct compiled {
	const mcp_shield_rule *rule;
	mcp_pattern *pattern;
	uint64_t concepts[MCP_DETECT_CLAUSES]; /* of mcp_concept_bit() */
	uint64_t groups[MCP_DETECT_CLAUSES];   /* of the prefilter */
} compiled;

/* A set of rules, by their numbers. */
typedef struct rule_set {
	uint64_t bits[MCP_DETECT_WORDS];
} rule_set;

struct mcp_detector {
	mcp_prefilter *prefilter; /* words in ASCII */
	mcp_prefilter *wide;      /* other words */
	mcp_concepts *concepts;
	bool jit;
	mcp_pattern **own;
	size_t own_count;
	rule_set led[64];      /* by bit of what was seen: the rules that cannot match without it */
	rule_set in_view[MCP_SHIELD_EVIDENCE + 1];
	uint64_t leaders;      /* the bits with such rules */
	rule_set unled;        /* the rules without such a bit */
	size_t count;
	compiled rules[];
};

static inline bool has_all(const uint64_t *clauses, uint64_t seen)
{
	for (size_t i = 0; i < MCP_DETECT_CLAUSES; i++) {
		if ((clauses[i] & seen) == 0 && clauses[i] != MCP_DETECT_ALL_SEEN) {
			return false;
		}
	}
	return true;
}

/* The number of the lowest bit that is set; not for 0. */
static inline unsigned lowest_bit(uint64_t bits)
{
#if defined(__GNUC__)
	return (unsigned) __builtin_ctzll(bits);
#else
	unsigned bit = 0;
	while (!(bits >> bit & 1)) {
		bit++;
	}
	return bit;
#endif
}

static inline bool is_empty(const rule_set *set)
{
	uint64_t all = 0;

	for (size_t w = 0; w < MCP_DETECT_WORDS; w++) {
		all |= set->bits[w];
	}
	return all == 0;
}

/* What was seen in a text, for the next function: groups of the prefilter and kinds of bytes. */
uint64_t mcp_detect_scan(const mcp_detector *detector, const mcp_detect_scratch *scratch, mcp_text text);

/* The rules possible in a text in which this was seen; short names of an AI are only looked for when it matters. */
rule_set mcp_detect_possible(const mcp_detector *detector, uint64_t seen, mcp_text text);

#endif /* MCP_CORE_DETECT_RULES_H */
