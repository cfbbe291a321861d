/*
 * The compiled rules of a detector, and which of them a text makes possible.
 *
 * Ring: core. For detect.c and detect_rules.c only.
 */
#ifndef MCP_CORE_DETECT_RULES_H
#define MCP_CORE_DETECT_RULES_H

#include "detect.h"
#include "shield_concepts.h"
#include "shield_evidence.h"
#include "shield_patterns.h"

#define MCP_DETECT_CLAUSES 3u
#define MCP_DETECT_FURTHER 2u
#define MCP_DETECT_ALL_SEEN UINT64_MAX
#define MCP_DETECT_WORDS   2u   /* of a set of rules: 64 rules each */

/* A rule with the concepts that it needs: each clause is a set of bits of which one must be there. */
typedef struct compiled {
	const mcp_shield_rule *rule;
	mcp_pattern *pattern;
	uint64_t concepts[MCP_DETECT_CLAUSES]; /* of mcp_concept_bit() */
	uint64_t further[MCP_DETECT_FURTHER];  /* the same, for the pattern alone */
} compiled;

/* A set of rules, by their numbers. */
typedef struct rule_set {
	uint64_t bits[MCP_DETECT_WORDS];
} rule_set;

/* For each bit that may be seen the rules of which it fulfils a clause; and the rules that have no such clause. */
typedef struct clause_table {
	rule_set by_bit[64][MCP_DETECT_CLAUSES];
	rule_set without[MCP_DETECT_CLAUSES];
} clause_table;

struct mcp_detector {
	mcp_prefilter *prefilter;
	mcp_concepts *concepts;
	mcp_evidence_table evidence;
	bool jit;
	mcp_pattern **own;
	size_t own_count;
	clause_table needs;      /* groups of stems and kinds of bytes */
	clause_table clauses;    /* concepts */
	rule_set in_view[MCP_SHIELD_EVIDENCE + 1];
	rule_set squeezed;       /* also looked for where words run together */
	uint64_t kind_triggers;  /* a text with none of these ... */
	uint64_t stem_triggers;  /* ... and none of these concepts makes no rule possible */
	size_t count;
	compiled rules[];
};

/* The rules that a text makes possible, by where they are looked for. */
typedef struct possible_rules {
	rule_set in_text;        /* in the plain view, or that of the words */
	rule_set in_concepts;
	rule_set in_squeezed;    /* in the concepts of the squeezed view */
	bool read;               /* the concepts are to be read: what they say matters to the squeezed view, too */
	bool leet;               /* digits and signs are to be read as letters, too */
	bool simple;             /* nothing in the text is in disguise */
} possible_rules;

static inline bool has_all(const uint64_t *clauses, uint64_t seen)
{
	for (size_t i = 0; i < MCP_DETECT_CLAUSES; i++) {
		if ((clauses[i] & seen) == 0 && clauses[i] != MCP_DETECT_ALL_SEEN) {
			return false;
		}
	}
	return true;
}

/* False: the pattern of this rule cannot match where nothing else is seen. */
static inline bool has_further(const compiled *one, uint64_t seen)
{
	bool found = true;

	for (size_t i = 0; i < MCP_DETECT_FURTHER; i++) {
		found = found && (one->further[i] & seen);
	}
	return found;
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

static inline rule_set both(rule_set a, rule_set b)
{
	for (size_t w = 0; w < MCP_DETECT_WORDS; w++) {
		a.bits[w] &= b.bits[w];
	}
	return a;
}

static inline rule_set either(rule_set a, rule_set b)
{
	for (size_t w = 0; w < MCP_DETECT_WORDS; w++) {
		a.bits[w] |= b.bits[w];
	}
	return a;
}

/* Adds what was seen in a text, for the next functions. */
void mcp_detect_scan(const mcp_detector *detector, const mcp_detect_scratch *scratch, mcp_text text, mcp_seen *seen);

/* False: what was seen makes no rule possible, which is so for most texts. */
static inline bool may_match(const mcp_detector *detector, const mcp_seen *seen)
{
	return (seen->kinds & detector->kind_triggers) || (seen->stems & detector->stem_triggers)
		|| (seen->leet && (seen->kinds & MCP_SEEN_SIGN)); /* signs must be read as letters, too */
}

/*
 * The rules possible in a text in which this was seen; what costs more to find out is only looked for when it matters.
 * `words`: the view of words, when it was scanned, too; else absent. *possible is all zero before.
 */
void mcp_detect_possible(const mcp_detector *detector, const mcp_detect_scratch *scratch, mcp_seen *seen, mcp_text text, mcp_text words,
	possible_rules *possible);

#endif /* MCP_CORE_DETECT_RULES_H */
