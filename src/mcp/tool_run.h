/*
 * One tool call from raw arguments to a shielded answer, the same for HTTP clients and for in-process callers.
 *
 * Ring: mcp. Order: find the tool, repair the arguments, validate them, run the handler, shield the result, write it.
 */
#ifndef MCP_TOOL_RUN_H
#define MCP_TOOL_RUN_H

#include "mcp/server.h"

/*
 * How a call ended: `problem.fault` (a JSON-RPC error), `refusal` (a result with isError), `asks` (call->ask goes to the client), or an
 * answer: `json` with the call's result and/or the call's content. Release with mcp_tool_answer_clear.
 */
typedef struct mcp_tool_answer {
	mcp_problem problem;
	zend_string *refusal;
	bool asks;
	zend_string *json;                /* the structured answer as text; NULL: none */
	mcp_call call;                    /* result, content, meta and failed, shielded */
	zend_string *text;                /* the same between marks, for the model; NULL: none */
	mcp_exposure exposure;            /* what the shield and the masks did */
} mcp_tool_answer;

/*
 * `arguments`: as the caller sent them (mcp/json.h shape), NULL when absent; never changed. `schema_failure_is_result`: arguments that
 * fail the schema give a refusal (2025-11-25 and later) instead of a problem. `context`: NULL for
 * in-process callers. The call is logged when settings say so. `trace` learns the tool, the sites and the rows.
 */
void mcp_tool_run(mcp_server *server, zend_string *name, zval *arguments, bool schema_failure_is_result,
	mcp_context *context, zend_string *session_id, const char *origin, mcp_trace *trace, mcp_tool_answer *answer);

void mcp_tool_answer_init(mcp_tool_answer *answer);
void mcp_tool_answer_clear(mcp_tool_answer *answer);

#endif /* MCP_TOOL_RUN_H */
