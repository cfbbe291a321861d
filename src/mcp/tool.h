/*
 * What a tool is, to the protocol: a const table entry and a handler.
 *
 * Ring: mcp. The protocol knows neither Matomo nor any tool by name; a tool family (src/tools) fills these tables.
 */
#ifndef MCP_TOOL_H
#define MCP_TOOL_H

#include "php.h"
#include "mcp/field.h"
#include "mcp/site_set.h"

/* Hints of the specification's ToolAnnotations. */
enum {
	MCP_TOOL_READ_ONLY   = 1 << 0,
	MCP_TOOL_DESTRUCTIVE = 1 << 1,
	MCP_TOOL_IDEMPOTENT  = 1 << 2,
	MCP_TOOL_OPEN_WORLD  = 1 << 3   /* the answer may hold text that visitors wrote */
};

/* The label of a row that holds what is not shown row by row. */
#define MCP_LABEL_OTHERS "Others"

typedef enum mcp_outcome {
	MCP_CALL_DONE,      /* call->reply (and for tools call->result) holds the answer */
	MCP_CALL_REFUSED,   /* call->message says why: a tool's result with isError true; elsewhere invalid params */
	MCP_CALL_NOT_FOUND, /* resources only: there is nothing under this URI */
	MCP_CALL_ASK,       /* call->ask says what the client has to bring first (revision 2026-07-28) */
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
	zval *definition;               /* contributed tools: the whole Tool object; the fields up to `handler` are then unused */
	const mcp_field *input;
	const char *input_constraint;   /* see mcp_fields_schema; NULL for none */
	const mcp_field *output;
	mcp_tool_intake intake;         /* NULL for none */
	mcp_tool_handler handler;
	void *owner;                    /* contributed tools: what their handler needs; borrowed */
} mcp_tool;

/* What a handler may say besides an answer. Owned by the call. */
typedef struct mcp_ask {
	zval requests;          /* array: key => ["method" => ..., "params" => ...]; UNDEF: none */
	zval state;             /* any plain value that comes back in the next round; UNDEF: none */
} mcp_ask;

struct mcp_call {
	const mcp_tool *tool;   /* NULL when a resource or prompt is asked for */
	void *owner;            /* of a contributed tool, resource or prompt; borrowed */
	HashTable *arguments;   /* validated; borrowed; values are zvals in the shape of mcp/json.h */
	void *host;             /* the family's port to the outside (src/tools/port.h); borrowed */
	struct mcp_context *context; /* progress, logging, what the client can do; NULL for in-process callers */
	mcp_site_set *sites;    /* told of sites that are neither in the arguments nor in the answer; borrowed; NULL: nobody wants to know */
	zval result;            /* out, with MCP_CALL_DONE: a tool's structured answer (an object), or UNDEF */
	zval content;           /* out: a tool's content blocks, a resource's contents, a prompt's messages (list); UNDEF: none */
	zval meta;              /* out: _meta of the result (object); UNDEF: none */
	unsigned label_mask;    /* out: members `label` of the result are identifiers: MCP_MASK_BIT of their kind (core/mask.h); 0: no */
	bool failed;            /* out: the answer is the tool's own error (isError) */
	mcp_ask ask;            /* out, with MCP_CALL_ASK */
	zend_string *message;   /* out, with MCP_CALL_REFUSED; a prompt's description with MCP_CALL_DONE; owned by the call */
};

/* Prepares a call whose members are otherwise zero; releases what handlers left in it. */
void mcp_call_init(mcp_call *call);
void mcp_call_clear(mcp_call *call);

/* Ends a handler: `return mcp_call_refuse(call, "Goal not found.");` printf form, our own constant texts only, never a caller's value. */
mcp_outcome mcp_call_refuse(mcp_call *call, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

/* Arguments after validation: absent or null gives the fallback. */
zend_long mcp_call_integer(const mcp_call *call, const char *name, zend_long fallback);
zend_string *mcp_call_string(const mcp_call *call, const char *name);   /* borrowed; NULL when absent */
zval *mcp_call_value(const mcp_call *call, const char *name);           /* borrowed; NULL when absent or null */

#endif /* MCP_TOOL_H */
