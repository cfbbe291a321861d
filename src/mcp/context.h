/*
 * What a handler may do while it works, besides answering: tell progress, write to the client's log, ask what the client can do, and
 * see what the client brought in answer to an earlier question.
 *
 * Ring: mcp. Notifications go out on a stream that is opened by the first one, and only when the client takes
 * text/event-stream and asked for it (progress token, log level); else these calls do nothing.
 */
#ifndef MCP_CONTEXT_H
#define MCP_CONTEXT_H

#include "mcp/port.h"
#include "mcp/revision.h"
#include "mcp/untrusted.h"

/* RFC 5424 levels as the specification names them, rising; MCP_CLIENT_LOG_NONE: the client wants none. */
typedef enum mcp_client_log {
	MCP_CLIENT_LOG_DEBUG,
	MCP_CLIENT_LOG_INFO,
	MCP_CLIENT_LOG_NOTICE,
	MCP_CLIENT_LOG_WARNING,
	MCP_CLIENT_LOG_ERROR,
	MCP_CLIENT_LOG_CRITICAL,
	MCP_CLIENT_LOG_ALERT,
	MCP_CLIENT_LOG_EMERGENCY,
	MCP_CLIENT_LOG_NONE
} mcp_client_log;

typedef struct mcp_context {
	mcp_port *port;
	const mcp_untrusted *untrusted;   /* what is told may quote visitors */
	mcp_revision revision;
	bool may_stream;            /* one message over stdio, or over HTTP from a client that accepts text/event-stream */
	bool streaming;             /* a notification has gone out: the answer must follow on the stream */
	HashTable *stream_headers;  /* what the stream's answer starts with; borrowed */
	zval progress_token;        /* int or string; UNDEF: none. Borrowed from the request */
	double progress;            /* the last value told; it must rise. Starts below zero */
	mcp_client_log log_level;   /* the lowest level that the client wants */
	zval *capabilities;         /* the client's, an object; NULL: unknown. Borrowed */
	zval *input_responses;      /* what the client brought, an object; NULL: nothing. Borrowed */
	zval state;                 /* what the server said to itself in the round before, verified; UNDEF: first round. Owned */
} mcp_context;

void mcp_context_clear(mcp_context *context);

/* notifications/progress. `total` < 0: unknown. A value that does not rise is not sent. `message` may be NULL. */
void mcp_context_progress(mcp_context *context, double progress, double total, zend_string *message);

/* notifications/message. `data` is any plain value; `logger` may be NULL. */
void mcp_context_log(mcp_context *context, mcp_client_log level, zval *data, zend_string *logger);

/* False: not a level of the specification. */
bool mcp_client_log_parse(zval *name, mcp_client_log *level);

/* Has the client declared this capability ("elicitation", "sampling", "roots")? */
bool mcp_context_client_supports(const mcp_context *context, const char *capability);

/* What the client brought for this key of an earlier question; NULL: nothing. Borrowed. */
zval *mcp_context_input(const mcp_context *context, const char *key, size_t key_len);

#endif /* MCP_CONTEXT_H */
