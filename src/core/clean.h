/*
 * Cleaning: text with nothing invisible, nothing that controls a terminal or the reading direction, on one line.
 *
 * Ring: core. Cleaning a clean text changes nothing.
 */
#ifndef MCP_CORE_CLEAN_H
#define MCP_CORE_CLEAN_H

#include "buf.h"
#include "text.h"

typedef enum mcp_clean_result {
	MCP_CLEAN_UNCHANGED,   /* `out` is untouched */
	MCP_CLEAN_CHANGED,
	MCP_CLEAN_CUT,         /* changed, and stopped early: `out` is longer than `enough` and text was left */
	MCP_CLEAN_NO_MEMORY    /* `out` failed */
} mcp_clean_result;

/*
 * Appends the cleaned text to `out` (empty at the start) unless it is clean already. Stops as soon as the answer
 * is longer than `enough`, so that a giant value costs no more than its visible beginning.
 */
mcp_clean_result mcp_clean(mcp_text text, size_t enough, mcp_buf *out);

/* The length without joiners and selectors at the end: they belong to what was cut off behind them. */
size_t mcp_clean_tail(mcp_text text);

#endif /* MCP_CORE_CLEAN_H */
