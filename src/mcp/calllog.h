/*
 * The tool-call log: one line a call, redacted unless the administrator wants it whole.
 *
 * Ring: mcp. Form and context keys follow the official plugin, so that what reads those lines goes on reading them.
 */
#ifndef MCP_CALLLOG_H
#define MCP_CALLLOG_H

#include "mcp/port.h"
#include "mcp/settings.h"
#include "mcp/untrusted.h"

typedef struct mcp_call_record {
	const char *origin;        /* "http", "stdio" or "internal" */
	zend_string *tool;         /* as the caller named it */
	zval *arguments;           /* as the caller sent them; may be NULL */
	const mcp_untrusted *untrusted; /* masks arguments that are logged with their values */
	zend_string *session_id;   /* NULL: unknown */
	zend_string *failure;      /* NULL: success */
	size_t response_bytes;     /* with success */
} mcp_call_record;

/* Does nothing unless the settings ask for it. */
void mcp_calllog_write(mcp_port *port, const mcp_settings *settings, const mcp_call_record *record);

#endif /* MCP_CALLLOG_H */
