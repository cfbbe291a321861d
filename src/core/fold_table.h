/*
 * What a code point looks like, as one ASCII character. Generated: see tests/core/fold_table.py.
 *
 * Ring: core.
 */
#ifndef MCP_CORE_FOLD_TABLE_H
#define MCP_CORE_FOLD_TABLE_H

#include <stddef.h>
#include <stdint.h>

/* The code points first .. first + count - 1 look like `to`, `to + step`, ...; `to` 0: nothing to see, ' ': a separator. */
typedef struct mcp_fold_range {
	uint32_t first;
	uint16_t count;
	char to;
	uint8_t step;
} mcp_fold_range;

/* Sorted, without overlap, all above ASCII. What is in no range stays itself. */
extern const mcp_fold_range mcp_fold_table[];
extern const size_t mcp_fold_table_size;

#endif /* MCP_CORE_FOLD_TABLE_H */
