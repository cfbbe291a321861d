/*
 * Everything that can go wrong on the protocol's level, and the one table that turns it into numbers.
 *
 * Ring: mcp. Inside the server a problem is a value (mcp_fault + our own constant text); only this unit knows
 * HTTP status and JSON-RPC code, which differ by revision.
 */
#ifndef MCP_FAULT_H
#define MCP_FAULT_H

#include "php.h"
#include "mcp/revision.h"

typedef enum mcp_fault {
	MCP_FAULT_NONE,
	/* the message */
	MCP_FAULT_PARSE,                /* not JSON */
	MCP_FAULT_INVALID_REQUEST,      /* JSON, but not a message we accept */
	MCP_FAULT_METHOD_NOT_FOUND,
	MCP_FAULT_TOOL_NOT_FOUND,
	MCP_FAULT_INVALID_PARAMS,
	MCP_FAULT_RESOURCE_NOT_FOUND,
	MCP_FAULT_MISSING_CAPABILITY,   /* 2026-07-28: the client has not declared what the answer needs */
	MCP_FAULT_HEADER_MISMATCH,      /* 2026-07-28: header missing or different from the body */
	MCP_FAULT_ENVELOPE,             /* 2026-07-28: _meta incomplete */
	MCP_FAULT_UNSUPPORTED_VERSION,
	/* the way in */
	MCP_FAULT_NOT_ROOT,
	MCP_FAULT_UNAUTHENTICATED,
	MCP_FAULT_SCOPE,                /* an OAuth access token whose scope does not allow it */
	MCP_FAULT_FORBIDDEN,            /* disabled, too privileged, foreign Origin or host, address not allowed */
	MCP_FAULT_METHOD_NOT_ALLOWED,
	MCP_FAULT_NOT_ACCEPTABLE,
	MCP_FAULT_TOO_LARGE,
	MCP_FAULT_MEDIA_TYPE,
	MCP_FAULT_BAD_SESSION_HEADER,
	MCP_FAULT_SESSION_NOT_FOUND,
	MCP_FAULT_LOCKED_OUT,
	/* us and Matomo */
	MCP_FAULT_HOST,                 /* Matomo itself failed */
	MCP_FAULT_INTERNAL,             /* we failed */
	MCP_FAULT_COUNT
} mcp_fault;

/* A problem on its way to becoming an answer. `message` is constant text unless `text` is set, which is owned. */
typedef struct mcp_problem {
	mcp_fault fault;
	const char *message;
	zend_string *text;
	zval data;                      /* error.data, or UNDEF */
} mcp_problem;

#define MCP_PROBLEM_NONE ((mcp_problem) { .fault = MCP_FAULT_NONE })

mcp_problem mcp_problem_of(mcp_fault fault, const char *message);
void mcp_problem_clear(mcp_problem *problem);

int mcp_fault_http_status(mcp_fault fault, mcp_revision revision);
int mcp_fault_rpc_code(mcp_fault fault, mcp_revision revision);

#endif /* MCP_FAULT_H */
