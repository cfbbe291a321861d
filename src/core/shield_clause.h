/*
 * One clause of a text, read as concepts: what shield_evidence.c weighs.
 *
 * Ring: core. The reading alone: what stands between words, where an order begins or ends, whom a name means.
 * Nothing here is kept; a clause points into the view and the text that it was made from.
 */
#ifndef MCP_CORE_SHIELD_CLAUSE_H
#define MCP_CORE_SHIELD_CLAUSE_H

#include "shield_concepts.h"

#include <string.h>

#define MCP_CLAUSE_MAX   64u   /* letters of a clause that are weighed together */
#define MCP_CLAUSE_VERBS "SDHVvJXCTZBKFI3M1W"

typedef struct mcp_clause {
	const mcp_fold *view;
	mcp_text text;
	size_t first;
	size_t end;   /* behind the last letter */
	uint64_t counted; /* letters that gave points, from first */
	bool joined;      /* with the clause before: all of both counts */
	char letters[MCP_CLAUSE_MAX];
	uint64_t bits[MCP_CLAUSE_MAX]; /* the same, of mcp_concept_bit() */
	uint64_t seen;    /* all of these mcp_concept_bit() */
	bool ends;        /* as an order in Japanese does */
	size_t chinese;   /* 1 + where an order in Chinese begins; 0: there is none */
} mcp_clause;

static inline bool mcp_clause_in(char letter, const char *letters)
{
	return letter && strchr(letters, letter) != NULL;
}

static inline bool mcp_clause_wide(mcp_text text, size_t i)
{
	return i < text.len && (unsigned char) text.ptr[i] >= 0xE3;
}

static inline char mcp_clause_letter(const mcp_clause *c, size_t i)
{
	return i >= c->first && i < c->end ? c->letters[i - c->first] : 0;
}

static inline void mcp_clause_mark(mcp_clause *c, size_t i)
{
	if (i - c->first < 64) {
		c->counted |= UINT64_C(1) << (i - c->first);
	}
}

static inline bool mcp_clause_has(uint64_t seen, const char *letters)
{
	for (; *letters; letters++) {
		if (seen & mcp_concept_bit(*letters)) {
			return true;
		}
	}
	return false;
}

/* What stands between letter i - 1 and letter i: ',' for any comma, '+' or '_' where an address or a name joins words, or 0. */
char mcp_clause_between(const mcp_clause *c, size_t i);

/* Letter i stands where an order may begin. */
bool mcp_clause_opens(const mcp_clause *c, size_t i);

/* Written in Chinese: such letters, and no Japanese ones. */
bool mcp_clause_is_chinese(const mcp_clause *c);

/* Where the text may hold an order in Chinese. 0: nowhere, else 1 + its place. */
size_t mcp_clause_orders_in_chinese(const mcp_clause *c);

/* The clause, or a part of it, ends as an order in Japanese does. */
bool mcp_clause_ends_as_order(const mcp_clause *c);

/* The name at letter i is that of a product, a chatbot's, or (in Japanese) stands for a means or an object. */
bool mcp_clause_is_product(const mcp_clause *c, size_t i);
bool mcp_clause_is_chatbot(const mcp_clause *c, size_t i);
bool mcp_clause_is_means(const mcp_clause *c, size_t i);
/* "A chatbot reveals ...": any one, and nobody who is addressed. */
bool mcp_clause_is_any(const mcp_clause *c, size_t i);

/* The length of the address that a text begins with, up to its query; 0: none. */
size_t mcp_clause_own_address(mcp_text text);

/* A verb of use and behind it a function by its name; both are marked as counted. */
bool mcp_clause_names_function(mcp_clause *c);

#endif /* MCP_CORE_SHIELD_CLAUSE_H */
