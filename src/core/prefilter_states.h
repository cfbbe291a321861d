/*
 * An Aho-Corasick automaton with complete transitions over classes of bytes. For prefilter.c only.
 *
 * Ring: core. Add all paths, then finish; from then on it is immutable. Hot states stand first and side by side.
 */
#ifndef MCP_CORE_PREFILTER_STATES_H
#define MCP_CORE_PREFILTER_STATES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The first classes; letters follow. */
#define MCP_CLASS_STAY  0u  /* leaves the state alone */
#define MCP_CLASS_RESET 1u  /* leads back to the root */
#define MCP_CLASS_BLANK 2u  /* several count as one; a letter where no path begins with it */
#define MCP_CLASS_FIRST 3u

#define MCP_STATES_BITS  3u       /* sets of 64 bits for each state */
#define MCP_STATES_FOUND 0x8000u  /* in a step: there is something to note */
#define MCP_STATES_MAX   0x8000u  /* so many states fit beside it */

/* What the bits of a state are, and which steps are marked. */
typedef enum mcp_states_kind {
	MCP_STATES_STEMS,  /* three sets, all for a path that ends in the state */
	MCP_STATES_WORDS   /* set 0 the same; set 1 for one that ends before a blank, and then marks the step to the blank */
} mcp_states_kind;

typedef struct mcp_states {
	unsigned shift;    /* log2 of the width of a row */
	size_t count;
	size_t size;
	uint32_t *next;    /* while it is built: [state << shift | class] = next state; 0: none yet */
	uint16_t *steps;   /* the same when finished, with the mark */
	uint64_t (*bits)[MCP_STATES_BITS];
	uint16_t *notes;                    /* when finished: per state the index in ... */
	uint64_t (*sets)[MCP_STATES_BITS];  /* ... the different sets of bits */
} mcp_states;

/* `states` is all zero; after a failure free it. False: out of memory. */
bool mcp_states_init(mcp_states *states, unsigned classes);

/* Adds a path of classes (none of them STAY or RESET). False: out of memory, or too many states. */
bool mcp_states_add(mcp_states *states, const uint8_t *path, size_t len, uint32_t *end);

/* The state's bits take in those of its proper suffixes. *start: the state in which a text begins, where it is one after a blank. */
bool mcp_states_finish(mcp_states *states, unsigned classes, mcp_states_kind kind, uint32_t *start);

void mcp_states_free(mcp_states *states);

static inline const uint64_t *mcp_states_note(const mcp_states *states, size_t state)
{
	return states->sets[states->notes[state]];
}

#endif /* MCP_CORE_PREFILTER_STATES_H */
