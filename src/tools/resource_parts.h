/*
 * The resources of every file, for the catalogue, and what they share.
 *
 * Ring: tools. Policy: what the user may not see is "not found", like what does not exist.
 */
#ifndef MCP_TOOLS_RESOURCE_PARTS_H
#define MCP_TOOLS_RESOURCE_PARTS_H

#include "mcp/resource.h"

#define MCP_RESOURCE_JSON "application/json"

extern const mcp_resource mcp_resource_glossary;    /* resource_glossary.c */

#endif /* MCP_TOOLS_RESOURCE_PARTS_H */
