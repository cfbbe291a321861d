/*
 * Weighs the clauses of a text that no single pattern finds: who is addressed, whether it is an order, and what it is about.
 *
 * Ring: core. Works on the letters of shield_concepts.h. Each kind of evidence counts once a clause (tables in
 * shield_evidence.c); the clause is an attack when the points reach the threshold, of the class of its strongest act.
 */
#ifndef MCP_CORE_SHIELD_EVIDENCE_H
#define MCP_CORE_SHIELD_EVIDENCE_H

#include "fold.h"
#include "shield.h"

#define MCP_EVIDENCE_MAX 96u   /* kinds of evidence */

/* The kinds of evidence as sets of mcp_concept_bit(); made once, then immutable. */
typedef struct mcp_evidence_table {
	uint64_t first[MCP_EVIDENCE_MAX];
	uint64_t near[MCP_EVIDENCE_MAX];  /* all bits: nothing need be near */
	uint64_t verbs;
	uint64_t bit[128];                /* mcp_concept_bit() */
} mcp_evidence_table;

void mcp_evidence_table_make(mcp_evidence_table *table);

/* Zero-initialise, then set `seen`. */
typedef struct mcp_evidence {
	uint64_t seen;           /* all concepts of the view, or more */
	size_t at;               /* in the view: where the next clause begins; 0 at first */
	int address;             /* points that the clause before gave for its addressee */
	int before;              /* what the clause before weighed without an addressee, when it was an order */
	size_t before_first;
	mcp_shield_class before_klass;
	mcp_shield_class klass;  /* of the clause found */
	size_t first;            /* its first and last letter that count */
	size_t last;
} mcp_evidence;

/* False: however they stand, these concepts do not make an attack of the view, and mcp_evidence_next() would find none. */
bool mcp_evidence_may(const mcp_evidence_table *table, uint64_t seen, const mcp_fold *view, mcp_text text);

/* The next clause that is an attack. `text` is what the view was made from. False: there is none. */
bool mcp_evidence_next(const mcp_evidence_table *table, mcp_evidence *state, const mcp_fold *view, mcp_text text);

#endif /* MCP_CORE_SHIELD_EVIDENCE_H */
