/*
 * What the administrator decided, as the protocol reads it. src/php fills it from the class's options.
 *
 * Ring: mcp.
 */
#ifndef MCP_SETTINGS_H
#define MCP_SETTINGS_H

#include "mcp/port.h"

#define MCP_SESSION_TTL_DEFAULT 3600

typedef struct mcp_settings {
	zend_long session_ttl;             /* seconds */
	bool log_tool_calls;
	mcp_log_level log_tool_call_level;
	bool log_tool_call_parameters_full;
} mcp_settings;

#endif /* MCP_SETTINGS_H */
