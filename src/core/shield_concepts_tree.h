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

/* The same tree for reading: the children of a place stand side by side, their bytes apart from the rest. */
typedef struct place {
	uint32_t child;   /* the first one */
	uint8_t children;
	char whole;
	char stem;
} place;

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

#endif /* MCP_CORE_SHIELD_CONCEPTS_TREE_H */
