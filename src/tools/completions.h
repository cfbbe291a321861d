/*
 * Suggestions for the arguments of prompts and the variables of resource templates.
 *
 * Ring: tools. All are mcp_completer: they know an argument by its name, offer only what the user may see, and offer nothing when
 * Matomo does not answer. Case, accents and separators do not count; what begins with the typed text comes first. The site
 * is taken from the settled arguments: idSite, or site (an id or a name).
 */
#ifndef MCP_TOOLS_COMPLETIONS_H
#define MCP_TOOLS_COMPLETIONS_H

#include "mcp/resource.h"

/* site, idSite, reportUniqueId, segment, goal, period, date, month; compare_with is a date. */
void mcp_complete(mcp_completion *completion);

/* The same, but compare_with is a segment, or a month. */
void mcp_complete_comparing_segments(mcp_completion *completion);
void mcp_complete_comparing_months(mcp_completion *completion);

#endif /* MCP_TOOLS_COMPLETIONS_H */
