#include "prefilter.h"

#include <stdlib.h>

/*
 * An Aho-Corasick automaton with complete transitions. Bytes are first mapped to classes: class 0 leaves the state
 * alone (blanks, punctuation), class 1 leads back to the root, the others are letters of the stems.
 */
#define CLASS_SKIP   0u
#define CLASS_RESET  1u
#define CLASS_FIRST  2u
#define STATES_MAX   131072u  /* of the longest list; few are used, because words share their beginnings */
#define FOUND        0x8000u  /* in a transition: the next state ends at least one stem */
#define STATES_LEFT  0x8000u  /* so many states fit beside it */

/* The readings of what has more than one: 1 is "i" and signs are punctuation; signs are letters, and 1 ! | "i"; or "l". */
enum { PLAIN, SIGNS_I, SIGNS_L, READINGS };

struct mcp_prefilter {
	uint8_t class_of[READINGS][256];
	uint64_t kind_of[256];
	unsigned shift;              /* log2 of the width of a row */
	size_t states;
	uint32_t *next;              /* while it is built: [state << shift | class] = next state */
	uint16_t *steps;             /* the same for the scan, with FOUND */
	uint64_t *groups;            /* per state */
};

static unsigned char canonical(unsigned char c, unsigned reading)
{
	bool signs = reading != PLAIN;
	unsigned char one = reading == SIGNS_L ? 'l' : 'i';


	c = (unsigned char) mcp_ascii_lower((char) c);
	switch (c) {
	case '0': return 'o';
	case '1': return one;
	case '3': return 'e';
	case '4': return 'a';
	case '5': return 's';
	case '7': return 't';
	case '8': return 'b';
	case '@': return signs ? 'a' : c;
	case '$': return signs ? 's' : c;
	case '!':
	case '|': return signs ? one : c;
	default: return c;
	}
}

static bool is_punctuation(unsigned char c)
{
	return c < 0x80 && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z');
}

/* Gives every byte its class; returns the number of classes. */
static unsigned classify(mcp_prefilter *prefilter, const char *const *groups, size_t count)
{
	uint8_t class_of_canonical[256] = { 0 };
	unsigned classes = CLASS_FIRST;

	for (size_t i = 0; i < count; i++) {
		for (const char *c = groups[i]; *c; c++) {
			unsigned char letter = canonical((unsigned char) *c, PLAIN);
			if (*c != ' ' && !class_of_canonical[letter]) {
				class_of_canonical[letter] = (uint8_t) classes++;
			}
		}
	}
	for (unsigned reading = 0; reading < READINGS; reading++) {
		for (unsigned byte = 0; byte < 256; byte++) {
			unsigned char letter = canonical((unsigned char) byte, reading);
			prefilter->class_of[reading][byte] = is_punctuation(letter) ? CLASS_SKIP
				: class_of_canonical[letter] ? class_of_canonical[letter] : CLASS_RESET;
		}
	}
	return classes;
}

static void classify_kinds(mcp_prefilter *prefilter)
{
	static const struct { char c; uint64_t kind; } kinds[] = {
		{ '1', MCP_SEEN_SIGN }, { '.', MCP_SEEN_DOT }, { '_', MCP_SEEN_UNDERSCORE }, { '@', MCP_SEEN_SIGN }, { '$', MCP_SEEN_SIGN }, { '!', MCP_SEEN_SIGN }, { '|', MCP_SEEN_SIGN },
		{ '%', MCP_SEEN_ENCODING }, { '&', MCP_SEEN_ENCODING }, { '<', MCP_SEEN_ANGLE },
		{ '[', MCP_SEEN_BRACKET }, { ':', MCP_SEEN_COLON }, { '#', MCP_SEEN_HASH }
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		prefilter->kind_of[(unsigned char) kinds[i].c] = kinds[i].kind;
	}
	for (unsigned byte = 0x80; byte < 256; byte++) {
		prefilter->kind_of[byte] = MCP_SEEN_NON_ASCII;
	}
}

/* Adds the stems of one group to the tree; 0 as a transition means "none yet". */
static bool plant(mcp_prefilter *prefilter, const char *stems, size_t group, size_t states_max)
{
	uint32_t state = 0;

	for (const char *c = stems; ; c++) {
		if (*c != ' ' && *c != '\0') {
			uint32_t *next = &prefilter->next[state << prefilter->shift | prefilter->class_of[PLAIN][(unsigned char) *c]];
			if (!*next) {
				if (prefilter->states == states_max) {
					return false;
				}
				*next = (uint32_t) prefilter->states++;
			}
			state = *next;
			continue;
		}
		if (state) {
			prefilter->groups[state] |= UINT64_C(1) << group;
		}
		state = 0;
		if (*c == '\0') {
			return true;
		}
	}
}

/* Breadth first: fills the missing transitions from the longest proper suffix, which is complete by then. */
static bool complete(mcp_prefilter *prefilter, unsigned classes)
{
	uint32_t *queue = calloc(prefilter->states, sizeof(*queue));
	uint32_t *suffix = calloc(prefilter->states, sizeof(*suffix));
	bool done = queue && suffix;
	size_t tail = 1; /* the root stands first */

	for (size_t head = 0; done && head < tail; head++) {
		uint32_t state = queue[head];
		uint32_t *row = &prefilter->next[(size_t) state << prefilter->shift];
		const uint32_t *fallback = &prefilter->next[(size_t) suffix[state] << prefilter->shift];
		prefilter->groups[state] |= prefilter->groups[suffix[state]];
		row[CLASS_SKIP] = state;
		for (unsigned k = CLASS_FIRST; k < classes; k++) {
			if (row[k]) {
				suffix[row[k]] = state ? fallback[k] : 0;
				queue[tail++] = row[k];
			} else {
				row[k] = fallback[k];
			}
		}
	}
	free(queue);
	free(suffix);
	return done;
}

/* Writes the transitions down for the scan, small and with the mark. */
static bool finish(mcp_prefilter *prefilter)
{
	size_t count = prefilter->states << prefilter->shift;

	prefilter->steps = prefilter->states <= STATES_LEFT ? malloc(count * sizeof(*prefilter->steps)) : NULL;
	for (size_t i = 0; prefilter->steps && i < count; i++) {
		uint32_t state = prefilter->next[i];
		bool skip = (i & ((1u << prefilter->shift) - 1)) == CLASS_SKIP;
		prefilter->steps[i] = (uint16_t) (state | (prefilter->groups[state] && !skip ? FOUND : 0));
	}
	free(prefilter->next);
	prefilter->next = NULL;
	return prefilter->steps != NULL;
}

mcp_prefilter *mcp_prefilter_create(const char *const *groups, size_t count)
{
	size_t states_max = 1;
	bool done = false;

	mcp_prefilter *prefilter = calloc(1, sizeof(*prefilter));
	if (!prefilter || count > MCP_PREFILTER_GROUPS_MAX) {
		goto cleanup;
	}
	for (size_t i = 0; i < count; i++) {
		states_max += strlen(groups[i]);
	}
	if (states_max > STATES_MAX) {
		goto cleanup;
	}

	classify_kinds(prefilter);
	unsigned classes = classify(prefilter, groups, count);
	while (1u << prefilter->shift < classes) {
		prefilter->shift++;
	}
	prefilter->next = calloc(states_max << prefilter->shift, sizeof(*prefilter->next));
	prefilter->groups = calloc(states_max, sizeof(*prefilter->groups));
	if (!prefilter->next || !prefilter->groups) {
		goto cleanup;
	}

	prefilter->states = 1;
	for (size_t i = 0; i < count; i++) {
		if (!plant(prefilter, groups[i], i, states_max)) {
			goto cleanup;
		}
	}
	done = complete(prefilter, classes) && finish(prefilter);

cleanup:
	if (!done) {
		mcp_prefilter_destroy(&prefilter);
	}
	return prefilter;
}

void mcp_prefilter_destroy(mcp_prefilter **prefilter)
{
	if (*prefilter) {
		free((*prefilter)->next);
		free((*prefilter)->steps);
		free((*prefilter)->groups);
		free(*prefilter);
		*prefilter = NULL;
	}
}

static uint64_t scan(const mcp_prefilter *prefilter, const uint8_t *class_of, mcp_text text)
{
	const uint16_t *steps = prefilter->steps;
	unsigned shift = prefilter->shift;
	uint64_t seen = 0;
	size_t state = 0;

	for (size_t i = 0; i < text.len; i++) {
		unsigned char byte = (unsigned char) text.ptr[i];
		unsigned step = steps[state << shift | class_of[byte]];
		seen |= prefilter->kind_of[byte];
		state = step & ~FOUND;
		if (step & FOUND) {
			seen |= prefilter->groups[state];
		}
	}
	return seen;
}

static bool is_letter(char c)
{
	return mcp_ascii_lower(c) >= 'a' && mcp_ascii_lower(c) <= 'z';
}

/* True when one of the ambiguous stands beside a letter and so may imitate one. */
static bool has_sign_letter(const mcp_prefilter *prefilter, mcp_text text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (prefilter->kind_of[(unsigned char) text.ptr[i]] != MCP_SEEN_SIGN) {
			continue;
		}
		if ((i > 0 && is_letter(text.ptr[i - 1])) || (i + 1 < text.len && is_letter(text.ptr[i + 1]))) {
			return true;
		}
	}
	return false;
}

uint64_t mcp_prefilter_scan(const mcp_prefilter *prefilter, mcp_text text)
{
	uint64_t seen = scan(prefilter, prefilter->class_of[PLAIN], text);

	if ((seen & MCP_SEEN_SIGN) && has_sign_letter(prefilter, text)) {
		seen |= scan(prefilter, prefilter->class_of[SIGNS_I], text) | scan(prefilter, prefilter->class_of[SIGNS_L], text);
	}
	return seen;
}
