/*
 * Writing into a fold, for the files that make one; nobody else includes this.
 *
 * Ring: core.
 */
#ifndef MCP_CORE_FOLD_PUT_H
#define MCP_CORE_FOLD_PUT_H

#include "fold.h"

/* One more character, which stands for source bytes from .. to - 1. The caller has prepared the room. */
static inline void mcp_fold_put(mcp_fold *fold, char c, size_t from, size_t to)
{
	fold->ptr[fold->len] = c;
	fold->from[fold->len] = (uint32_t) from;
	fold->to[fold->len] = (uint32_t) to;
	fold->len++;
}

#endif /* MCP_CORE_FOLD_PUT_H */
