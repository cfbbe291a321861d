/*
 * The word list of shield_concepts.h as a tree: what its builder and its reader share.
 *
 * Ring: core.
 */
#ifndef MCP_CORE_SHIELD_CONCEPTS_TREE_H
#define MCP_CORE_SHIELD_CONCEPTS_TREE_H

#include "shield_concepts.h"

/* A tree of bytes; children are a list. Node 0 is the root, and 0 as a link means "none". */
typedef struct node {
	uint32_t child;
	uint32_t sibling;
	char byte;
	char whole;      /* the concept of a word that ends here; 0: none */
	char stem;       /* the same, whatever follows in the word */
} node;

/*
 * The same tree for reading: the children of a place stand side by side, those for blanks and letters first and in their
 * order, so that their set says where each of them is; the bytes of the others are searched.
 */
typedef struct place {
	uint32_t child;   /* the first one */
	uint32_t letters; /* a bit for each child: see mcp_concepts_letter() */
	uint8_t children;
	char whole;
	char stem;
} place;

/* 0: a blank, 1 to 26: a letter, 27: another byte. */
static inline unsigned mcp_concepts_letter(char byte)
{
	unsigned letter = (unsigned) (unsigned char) byte - '`';

	return byte == ' ' ? 0 : letter - 1 < 26 ? letter : 27;
}

/* How many bits are set; without a branch, unlike a search. */
static inline uint32_t mcp_concepts_count(uint32_t bits)
{
	bits -= bits >> 1 & 0x55555555u;
	bits = (bits & 0x33333333u) + (bits >> 2 & 0x33333333u);
	return ((bits + (bits >> 4)) & 0x0F0F0F0Fu) * 0x01010101u >> 24;
}

struct mcp_concepts {
	node *nodes;         /* while it is built */
	size_t count;
	size_t size;
	uint32_t first[256]; /* the root's children by byte */
	place *places;       /* 0 is none */
	char *bytes;
	uint32_t (*second)[256]; /* the places of two bytes, which are many */
};

static inline bool is_wide(unsigned char c)
{
	return c >= 0xE3; /* from U+3000 on: kana, ideographs and other scripts without blanks */
}

static inline bool starts_code_point(char c)
{
	return ((unsigned char) c & 0xC0) != 0x80;
}

/* The child of a place for this byte; 0: none. */
static inline uint32_t mcp_concepts_step(const mcp_concepts *concepts, const place *here, char byte)
{
	unsigned letter = mcp_concepts_letter(byte);

	if (letter < 27) {
		return here->letters >> letter & 1 ? here->child + mcp_concepts_count(here->letters & ((UINT32_C(1) << letter) - 1)) : 0;
	}
	for (uint32_t child = here->child + mcp_concepts_count(here->letters), end = here->child + here->children; child < end; child++) {
		if (concepts->bytes[child] == byte) {
			return child;
		}
	}
	return 0;
}

#endif /* MCP_CORE_SHIELD_CONCEPTS_TREE_H */
