/*
 * Notifications on their way out: server-sent events over HTTP, lines over stdio.
 *
 * Ring: mcp.
 */
#ifndef MCP_STREAM_H
#define MCP_STREAM_H

#include "php.h"
#include "Zend/zend_smart_str.h"

#define MCP_EVENT_STREAM "text/event-stream"

/* One event with a JSON text, which holds no line break by construction. Owned by the caller. */
static inline zend_string *mcp_stream_frame(zend_string *json)
{
	return zend_string_concat3(ZEND_STRL("event: message\ndata: "), ZSTR_VAL(json), ZSTR_LEN(json), ZEND_STRL("\n\n"));
}

/* One line with a JSON text, which holds no line break by construction. Owned by the caller. */
static inline zend_string *mcp_stream_line(zend_string *json)
{
	return zend_string_concat2(ZSTR_VAL(json), ZSTR_LEN(json), ZEND_STRL("\n"));
}

#endif /* MCP_STREAM_H */
