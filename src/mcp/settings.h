/*
 * What the administrator decided, as the protocol reads it. src/php fills it from the class's options.
 *
 * Ring: mcp.
 */
#ifndef MCP_SETTINGS_H
#define MCP_SETTINGS_H

#include "mcp/port.h"
#include "core/text.h"

#define MCP_SESSION_TTL_DEFAULT 3600

/* Where a client without a fitting token learns how to get one (RFC 9728 §5.1, RFC 6750 §3). Absent or empty: nothing to tell. */
typedef struct mcp_challenge {
	mcp_text resource_metadata;        /* URL */
	mcp_text scope;                    /* what a token needs */
} mcp_challenge;

typedef struct mcp_settings {
	mcp_challenge challenge;
	zend_long session_ttl;             /* seconds */
	bool log_tool_calls;
	mcp_log_level log_tool_call_level;
	bool log_tool_call_parameters_full;
} mcp_settings;

#endif /* MCP_SETTINGS_H */
