/*
 * Does a text hold what the masks take out of answers? Asked before a text may choose what is answered: else guessing a filter letter
 * by letter would give back what stands behind a mark.
 *
 * Ring: tools. Works on texts as Matomo returns them, by the privacy profile of the call.
 */
#ifndef MCP_TOOLS_MASKED_NAMES_H
#define MCP_TOOLS_MASKED_NAMES_H

#include "tools/params.h"

/* Of a row's name, or any other value; numbers count as the text they would be. NULL: no. When in doubt: yes. */
bool mcp_name_is_masked(const mcp_call *call, zval *name);

/* Of a segment's expression, or of texts at any depth: encoded or not, and only what is whole (values in URLs may be compared). */
bool mcp_segments_have_personal_data(const mcp_call *call, zval *segments);

#endif /* MCP_TOOLS_MASKED_NAMES_H */
