#include "mcp/fault.h"

/* JSON-RPC 2.0 §5.1, and MCP 2026-07-28 "Error codes". */
enum {
	PARSE_ERROR = -32700,
	INVALID_REQUEST = -32600,
	METHOD_NOT_FOUND = -32601,
	INVALID_PARAMS = -32602,
	INTERNAL_ERROR = -32603,
	HOST_ERROR = -32000,           /* what users of handshake revisions are told when Matomo fails */
	INVALID_TOKEN = -32001,        /* likewise for a missing or invalid token */
	RESOURCE_NOT_FOUND = -32002,   /* up to 2025-11-25; must not appear from 2026-07-28 on */
	HEADER_MISMATCH = -32020,
	MISSING_CAPABILITY = -32021,
	UNSUPPORTED_VERSION = -32022
};

typedef struct fault_numbers {
	int http;          /* handshake revisions */
	int rpc;
	int stateless_http; /* 2026-07-28 */
	int stateless_rpc;
} fault_numbers;

static const fault_numbers numbers[MCP_FAULT_COUNT] = {
	[MCP_FAULT_NONE]                = { 200, 0,                   200, 0 },
	[MCP_FAULT_PARSE]               = { 400, PARSE_ERROR,         400, PARSE_ERROR },
	[MCP_FAULT_INVALID_REQUEST]     = { 400, INVALID_REQUEST,     400, INVALID_REQUEST },
	[MCP_FAULT_METHOD_NOT_FOUND]    = { 200, METHOD_NOT_FOUND,    404, METHOD_NOT_FOUND },
	[MCP_FAULT_TOOL_NOT_FOUND]      = { 200, INVALID_PARAMS,      200, INVALID_PARAMS },
	[MCP_FAULT_INVALID_PARAMS]      = { 200, INVALID_PARAMS,      200, INVALID_PARAMS },
	[MCP_FAULT_RESOURCE_NOT_FOUND]  = { 200, RESOURCE_NOT_FOUND,  200, INVALID_PARAMS },
	[MCP_FAULT_MISSING_CAPABILITY]  = { 400, MISSING_CAPABILITY,  400, MISSING_CAPABILITY },
	[MCP_FAULT_HEADER_MISMATCH]     = { 400, HEADER_MISMATCH,     400, HEADER_MISMATCH },
	[MCP_FAULT_ENVELOPE]            = { 400, INVALID_PARAMS,      400, INVALID_PARAMS },
	[MCP_FAULT_UNSUPPORTED_VERSION] = { 400, UNSUPPORTED_VERSION, 400, UNSUPPORTED_VERSION },
	[MCP_FAULT_NOT_ROOT]            = { 400, INVALID_REQUEST,     400, INVALID_REQUEST },
	[MCP_FAULT_UNAUTHENTICATED]     = { 401, INVALID_TOKEN,       401, INVALID_REQUEST },
	[MCP_FAULT_SCOPE]               = { 403, INVALID_REQUEST,     403, INVALID_REQUEST },
	[MCP_FAULT_FORBIDDEN]           = { 403, INVALID_REQUEST,     403, INVALID_REQUEST },
	[MCP_FAULT_METHOD_NOT_ALLOWED]  = { 405, INVALID_REQUEST,     405, INVALID_REQUEST },
	[MCP_FAULT_NOT_ACCEPTABLE]      = { 406, INVALID_REQUEST,     406, INVALID_REQUEST },
	[MCP_FAULT_TOO_LARGE]           = { 413, INVALID_REQUEST,     413, INVALID_REQUEST },
	[MCP_FAULT_MEDIA_TYPE]          = { 415, INVALID_REQUEST,     415, INVALID_REQUEST },
	[MCP_FAULT_BAD_SESSION_HEADER]  = { 400, INVALID_REQUEST,     400, INVALID_REQUEST },
	[MCP_FAULT_SESSION_NOT_FOUND]   = { 404, INVALID_REQUEST,     404, INVALID_REQUEST },
	[MCP_FAULT_LOCKED_OUT]          = { 429, INVALID_REQUEST,     429, INVALID_REQUEST },
	[MCP_FAULT_HOST]                = { 200, HOST_ERROR,          200, INTERNAL_ERROR },
	[MCP_FAULT_INTERNAL]            = { 500, INTERNAL_ERROR,      500, INTERNAL_ERROR }
};

int mcp_fault_http_status(mcp_fault fault, mcp_revision revision)
{
	return mcp_revision_is_stateless(revision) ? numbers[fault].stateless_http : numbers[fault].http;
}

int mcp_fault_rpc_code(mcp_fault fault, mcp_revision revision)
{
	/* The oldest revision had no invalid-params answer for tools: an unknown tool is an unknown method there. */
	if (fault == MCP_FAULT_TOOL_NOT_FOUND && revision == MCP_REVISION_2024_11_05) {
		return METHOD_NOT_FOUND;
	}
	return mcp_revision_is_stateless(revision) ? numbers[fault].stateless_rpc : numbers[fault].rpc;
}

mcp_problem mcp_problem_of(mcp_fault fault, const char *message)
{
	mcp_problem problem = MCP_PROBLEM_NONE;

	problem.fault = fault;
	problem.message = message;
	ZVAL_UNDEF(&problem.data);
	return problem;
}

void mcp_problem_clear(mcp_problem *problem)
{
	if (problem->text) {
		zend_string_release(problem->text);
	}
	zval_ptr_dtor(&problem->data);
	*problem = MCP_PROBLEM_NONE;
	ZVAL_UNDEF(&problem->data);
}
