#include "prefilter_states.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_SIZE 1024u

bool mcp_states_init(mcp_states *states, unsigned classes)
{
	while (1u << states->shift < classes) {
		states->shift++;
	}
	states->next = calloc((size_t) FIRST_SIZE << states->shift, sizeof(*states->next));
	states->bits = calloc(FIRST_SIZE, sizeof(*states->bits));
	states->size = FIRST_SIZE;
	states->count = 1;
	return states->next && states->bits;
}

void mcp_states_free(mcp_states *states)
{
	free(states->next);
	free(states->steps);
	free(states->bits);
	free(states->notes);
	free(states->sets);
	*states = (mcp_states) { 0 };
}

static bool grow(mcp_states *states)
{
	size_t size = states->size * 2;
	size_t row = (size_t) 1 << states->shift;

	if (size > MCP_STATES_MAX) {
		return false;
	}
	uint32_t *next = realloc(states->next, size * row * sizeof(*next));
	if (!next) {
		return false;
	}
	memset(next + states->size * row, 0, (size - states->size) * row * sizeof(*next));
	states->next = next;
	uint64_t (*bits)[MCP_STATES_BITS] = realloc(states->bits, size * sizeof(*bits));
	if (!bits) {
		return false;
	}
	memset(bits + states->size, 0, (size - states->size) * sizeof(*bits));
	states->bits = bits;
	states->size = size;
	return true;
}

bool mcp_states_add(mcp_states *states, const uint8_t *path, size_t len, uint32_t *end)
{
	uint32_t state = 0;

	for (size_t i = 0; i < len; i++) {
		size_t at = (size_t) state << states->shift | path[i];
		if (!states->next[at]) {
			if (states->count == states->size && !grow(states)) {
				return false;
			}
			states->next[at] = (uint32_t) states->count++;
		}
		state = states->next[at];
	}
	*end = state;
	return true;
}

/* Breadth first: fills the missing transitions from the longest proper suffix, which is complete by then. */
static void complete(mcp_states *states, unsigned classes, uint32_t *queue, uint32_t *suffix)
{
	size_t tail = 1; /* the root stands first */

	for (size_t head = 0; head < tail; head++) {
		uint32_t state = queue[head];
		uint32_t *row = &states->next[(size_t) state << states->shift];
		const uint32_t *fallback = &states->next[(size_t) suffix[state] << states->shift];
		for (size_t i = 0; i < MCP_STATES_BITS; i++) {
			states->bits[state][i] |= states->bits[suffix[state]][i];
		}
		row[MCP_CLASS_STAY] = state;
		for (unsigned k = MCP_CLASS_BLANK; k < classes; k++) {
			if (k == MCP_CLASS_BLANK && row[k] == state) {
				continue; /* behind a blank */
			}
			if (row[k]) {
				suffix[row[k]] = state ? fallback[k] : 0;
				queue[tail++] = row[k];
				if (k == MCP_CLASS_BLANK) {
					states->next[((size_t) row[k] << states->shift) | k] = row[k];
				}
			} else {
				row[k] = fallback[k];
			}
		}
	}
}

static size_t hash_of(const uint64_t bits[MCP_STATES_BITS])
{
	uint64_t hash = 0;

	for (size_t i = 0; i < MCP_STATES_BITS; i++) {
		hash = (hash ^ bits[i]) * UINT64_C(0x9E3779B97F4A7C15);
		hash ^= hash >> 32;
	}
	return (size_t) (hash & (2 * MCP_STATES_MAX - 1));
}

/* Finds the different sets among the bits, so that the scan has little to read. */
static bool note(mcp_states *states, const uint32_t *queue)
{
	uint16_t *seen = calloc(2 * MCP_STATES_MAX, sizeof(*seen)); /* by hash: index + 1 */
	size_t count = 0;

	states->notes = malloc(states->count * sizeof(*states->notes));
	states->sets = malloc(states->count * sizeof(*states->sets));
	for (size_t i = 0; seen && states->notes && states->sets && i < states->count; i++) {
		const uint64_t *bits = states->bits[queue[i]];
		size_t slot = hash_of(bits);
		while (seen[slot] && memcmp(states->sets[seen[slot] - 1], bits, sizeof(*states->bits)) != 0) {
			slot = (slot + 1) & (2 * MCP_STATES_MAX - 1);
		}
		if (!seen[slot]) {
			memcpy(states->sets[count++], bits, sizeof(*states->bits));
			seen[slot] = (uint16_t) count;
		}
		states->notes[i] = (uint16_t) (seen[slot] - 1);
	}
	free(seen);
	if (count > 0) {
		uint64_t (*sets)[MCP_STATES_BITS] = realloc(states->sets, count * sizeof(*sets));
		states->sets = sets ? sets : states->sets;
	}
	return count > 0;
}

static bool has_bits(const mcp_states *states, uint32_t state)
{
	uint64_t any = 0;

	for (size_t i = 0; i < MCP_STATES_BITS; i++) {
		any |= states->bits[state][i];
	}
	return any != 0;
}

/* Writes the transitions down for the scan: in the order of the queue, but those with bits behind the others. */
static bool write_down(mcp_states *states, unsigned classes, uint32_t *queue, uint32_t *number)
{
	uint32_t *order = malloc(states->count * sizeof(*order));
	size_t count = 0;

	states->steps = calloc(states->count << states->shift, sizeof(*states->steps));
	if (!order || !states->steps) {
		free(order);
		return false;
	}
	for (unsigned noted = 0; noted < 2; noted++) {
		states->noted = (uint32_t) count;
		for (size_t i = 0; i < states->count; i++) {
			if (has_bits(states, queue[i]) == (noted == 1)) {
				number[queue[i]] = (uint32_t) count;
				order[count++] = queue[i];
			}
		}
	}
	for (size_t i = 0; i < states->count; i++) {
		const uint32_t *row = &states->next[(size_t) order[i] << states->shift];
		uint16_t *steps = &states->steps[i << states->shift];
		for (unsigned k = 0; k < classes; k++) {
			steps[k] = (uint16_t) number[row[k]];
		}
	}
	bool done = note(states, order);
	free(order);
	free(states->bits);
	states->bits = NULL;
	return done;
}

bool mcp_states_finish(mcp_states *states, unsigned classes)
{
	uint32_t *queue = calloc(states->count, sizeof(*queue));
	uint32_t *links = calloc(states->count, sizeof(*links)); /* suffixes, then new numbers */
	bool done = false;

	if (queue && links) {
		complete(states, classes, queue, links);
		done = write_down(states, classes, queue, links);
	}
	free(states->next);
	states->next = NULL;
	free(queue);
	free(links);
	return done;
}
