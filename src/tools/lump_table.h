/*
 * One table of a report, folded: see lump.h.
 *
 * Ring: tools.
 */
#ifndef MCP_TOOLS_LUMP_TABLE_H
#define MCP_TOOLS_LUMP_TABLE_H

#include "tools/lump.h"
#include "tools/lump_view.h"

typedef struct mcp_lump {
	zend_long minimum;
	zval *columns;       /* what the report shows of a row: object or array by column; NULL: all of it */
	zval *totals;        /* the report's; NULL: none */
	bool flat;           /* rows are leaves of a tree: small ones are folded within their branch, as the tree's own tables do */
	uint32_t levels;     /* how deep that tree may be where slashes in labels are its marks; 0: `above` tells */
	HashTable *above;    /* label => mcp_lump_item of that row of the tree's first level (mcp_lump_first_level) */
	zval above_sums;     /* with `above`: the sums of those that are */
	uint32_t folded;     /* out, added to: rows that went into others */
	bool withheld;       /* out: a table had not enough for anything */
} mcp_lump;

/*
 * Folds the rows of `data` (list) and `meta` (list of the same length, or without rows; may be NULL). Returns how many rows `*shown` then
 * has (request memory, the caller's, also when there are none); only shown columns are left in them.
 */
uint32_t mcp_lump_table(mcp_lump *fold, zval *data, zval *meta, mcp_lump_shown **shown);

/*
 * Decides for the first level of a tree, and keeps each label's item (a copy, freed by the table). False: all is to be withheld.
 * `labels` is initialised for pointers, with a destructor that frees them, and empty; `sums` (new, the caller's in every case): the figures of the folded rows added up.
 */
bool mcp_lump_first_level(const mcp_lump *fold, zval *data, zval *meta, HashTable *labels, zval *sums);

/* --- lump_branch.c, for lump_table.c --- */

#define MCP_LUMP_LEVELS_MAX 10

/* A row, and where it stands in the tree: segments of its label. */
typedef struct mcp_lump_entry {
	zval *data;
	zval *meta;                            /* NULL: none */
	mcp_lump_item item;
	int bucket;                            /* out: which row of others it goes to; MCP_LUMP_SHOWN, MCP_LUMP_GONE */
	uint32_t levels;                       /* segments: at least one */
	uint32_t start[MCP_LUMP_LEVELS_MAX];
	uint32_t end[MCP_LUMP_LEVELS_MAX];
} mcp_lump_entry;

#define MCP_LUMP_SHOWN (-1)
#define MCP_LUMP_GONE  (-2)

/* Rows of others: what stands before "Others" in their labels. */
typedef struct mcp_lump_buckets {
	zend_string **prefixes;
	int count;
	int room;
} mcp_lump_buckets;

int mcp_lump_bucket(mcp_lump_buckets *buckets, const mcp_lump_entry *entry, uint32_t level);
void mcp_lump_buckets_clear(mcp_lump_buckets *buckets);

/* Decides for all entries, branch by branch; false: there is not enough for anything. */
bool mcp_lump_branches(const mcp_lump *fold, mcp_lump_entry *entries, uint32_t count, mcp_lump_buckets *buckets);

#endif /* MCP_TOOLS_LUMP_TABLE_H */
