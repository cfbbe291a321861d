/*
 * What a tool is, to the protocol: a const table entry and a handler.
 *
 * Ring: mcp. The protocol knows neither Matomo nor any tool by name; a tool family (src/tools) fills these tables.
 */
#ifndef MCP_TOOL_H
#define MCP_TOOL_H

#include "php.h"
#include "mcp/field.h"

/* Hints of the specification's ToolAnnotations. */
enum {
	MCP_TOOL_READ_ONLY   = 1 << 0,
	MCP_TOOL_DESTRUCTIVE = 1 << 1,
	MCP_TOOL_IDEMPOTENT  = 1 << 2,
	MCP_TOOL_OPEN_WORLD  = 1 << 3   /* the answer may hold text that visitors wrote */
};

typedef enum mcp_outcome {
	MCP_CALL_DONE,      /* call->result holds the structured answer */
	MCP_CALL_REFUSED,   /* call->message says why: becomes a result with isError true */
	MCP_CALL_BROKEN     /* Matomo itself failed (database down, uncaught \Error): becomes a JSON-RPC error */
} mcp_outcome;

typedef struct mcp_call mcp_call;
typedef mcp_outcome (*mcp_tool_handler)(mcp_call *call);

/*
 * Repairs arguments the way models really write them, before validation. Works in place on a private copy.
 * False: a contradiction; `*complaint` is the message for the caller (a result with isError true).
 */
typedef bool (*mcp_tool_intake)(HashTable *arguments, zend_string **complaint);

typedef struct mcp_tool {
	const char *name;
	const char *title;
	const char *description;
	unsigned hints;
	const mcp_field *input;
	const char *input_constraint;   /* see mcp_fields_schema; NULL for none */
	const mcp_field *output;
	mcp_tool_intake intake;         /* NULL for none */
	mcp_tool_handler handler;
} mcp_tool;

struct mcp_call {
	const mcp_tool *tool;
	HashTable *arguments;   /* validated; borrowed; values are zvals in the shape of mcp/json.h */
	void *host;             /* the family's port to the outside (src/tools/port.h); borrowed */
	zval result;            /* out, with MCP_CALL_DONE: an object; UNDEF before */
	zend_string *message;   /* out, with MCP_CALL_REFUSED; owned by the call */
};

/* Ends a handler: `return mcp_call_refuse(call, "Goal not found.");` printf form, our own constant texts only, never a caller's value. */
mcp_outcome mcp_call_refuse(mcp_call *call, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

/* Arguments after validation: absent or null gives the fallback. */
zend_long mcp_call_integer(const mcp_call *call, const char *name, zend_long fallback);
zend_string *mcp_call_string(const mcp_call *call, const char *name);   /* borrowed; NULL when absent */
zval *mcp_call_value(const mcp_call *call, const char *name);           /* borrowed; NULL when absent or null */

#endif /* MCP_TOOL_H */
