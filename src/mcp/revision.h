/*
 * Protocol revisions and what differs between them.
 *
 * Ring: mcp. "Handshake" revisions (up to 2025-11-25) open with initialize and may have sessions; the stateless
 * revision 2026-07-28 carries everything in each request. One endpoint serves both; the era is chosen per request.
 */
#ifndef MCP_REVISION_H
#define MCP_REVISION_H

#include "php.h"
#include "core/text.h"

typedef enum mcp_revision {
	MCP_REVISION_2024_11_05,
	MCP_REVISION_2025_03_26,
	MCP_REVISION_2025_06_18,
	MCP_REVISION_2025_11_25,
	MCP_REVISION_2026_07_28,
	MCP_REVISION_UNKNOWN
} mcp_revision;

#define MCP_REVISION_NEWEST_HANDSHAKE MCP_REVISION_2025_11_25
/* What a request without any sign of its revision is taken for (specification, transport page of 2025-06-18). */
#define MCP_REVISION_ASSUMED MCP_REVISION_2025_03_26

mcp_revision mcp_revision_parse(mcp_text name);
const char *mcp_revision_name(mcp_revision revision);

static inline bool mcp_revision_is_stateless(mcp_revision revision)
{
	return revision == MCP_REVISION_2026_07_28;
}

static inline bool mcp_revision_is_handshake(mcp_revision revision)
{
	return revision < MCP_REVISION_2026_07_28;
}

/* Appends the names of the handshake or of the stateless revisions, newest first. `*list` becomes an array. */
void mcp_revision_list(bool stateless, zval *list);

#endif /* MCP_REVISION_H */
