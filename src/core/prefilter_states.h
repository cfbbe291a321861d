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
#define MCP_STATES_MAX   0x8000u

typedef struct mcp_states {
	unsigned shift;    /* log2 of the width of a row */
	size_t count;
	size_t size;
	uint32_t *next;    /* while it is built: [state << shift | class] = next state; 0: none yet */
	uint64_t (*bits)[MCP_STATES_BITS];
	uint16_t *steps;                    /* when finished: [state << shift | class] = next state */
	uint32_t noted;                     /* the states with bits begin here */
	uint16_t *notes;                    /* per state the index in ... */
	uint64_t (*sets)[MCP_STATES_BITS];  /* ... the different sets of bits */
} mcp_states;

/* `states` is all zero; after a failure free it. False: out of memory. */
bool mcp_states_init(mcp_states *states, unsigned classes);

/* Adds a path of classes (none of them STAY or RESET). False: out of memory, or too many states. */
bool mcp_states_add(mcp_states *states, const uint8_t *path, size_t len, uint32_t *end);

/* The bits of each state take in those of its proper suffixes. */
bool mcp_states_finish(mcp_states *states, unsigned classes);

void mcp_states_free(mcp_states *states);

static inline const uint64_t *mcp_states_note(const mcp_states *states, uint32_t at)
{
	return states->sets[states->notes[at]];
}

#endif /* MCP_CORE_PREFILTER_STATES_H */
