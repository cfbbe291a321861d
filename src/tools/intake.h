/*
 * Repairs of arguments as models really write them, before validation (mcp_tool_intake).
 *
 * Ring: tools. What one repair leaves alone, the schema judges. A value that stands in two places with two meanings
 * is refused, never resolved silently. Messages name JSON pointers, no values.
 */
#ifndef MCP_TOOLS_INTAKE_H
#define MCP_TOOLS_INTAKE_H

#include "mcp/tool.h"

/* matomo_report_metadata: selectors, apiParameters as JSON text. */
bool mcp_intake_report_metadata(HashTable *arguments, zend_string **complaint);

/* matomo_report_processed: also filterLimit, filterOffset, and parameters at the wrong nesting level. */
bool mcp_intake_report_processed(HashTable *arguments, zend_string **complaint);

#endif /* MCP_TOOLS_INTAKE_H */
