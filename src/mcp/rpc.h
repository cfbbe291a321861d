/*
 * JSON-RPC 2.0 envelopes: what a message is, and the bytes of an answer.
 *
 * Ring: mcp. Knows ids, requests, notifications and responses; no method by name.
 */
#ifndef MCP_RPC_H
#define MCP_RPC_H

#include "php.h"
#include "mcp/fault.h"

typedef enum mcp_message_kind {
	MCP_MESSAGE_REQUEST,
	MCP_MESSAGE_NOTIFICATION,
	MCP_MESSAGE_RESPONSE,      /* a client's answer to something the server asked */
	MCP_MESSAGE_INVALID
} mcp_message_kind;

/* Views into a document that must outlive the message. */
typedef struct mcp_message {
	mcp_message_kind kind;
	zval id;                   /* UNDEF, or an int or string that may be answered to; not owned */
	zend_string *method;       /* NULL when there is none */
	zval *params;              /* an object (mcp_json_members works), or NULL when absent or null */
	const char *complaint;     /* with MCP_MESSAGE_INVALID: constant text for the error message */
} mcp_message;

/* Classifies one JSON value. */
void mcp_message_read(zval *value, mcp_message *message);

/* An id that may be echoed: an int, an integral double below 2^53 (as int), or a string. UNDEF otherwise. */
void mcp_message_id(zval *value, zval *id);

/* {"jsonrpc":"2.0","id":...,"result":<bytes>}; `result` is JSON text. Owned by the caller. */
zend_string *mcp_rpc_result(zval *id, zend_string *result);

/*
 * {"jsonrpc":"2.0","id":...,"error":{...}}. An UNDEF id is written null for revisions whose schema follows JSON-RPC 2.0 §5
 * to the letter, and left out from 2025-11-25 on, where the schema makes it optional and null is no RequestId.
 */
zend_string *mcp_rpc_error(zval *id, const mcp_problem *problem, mcp_revision revision);

#endif /* MCP_RPC_H */
