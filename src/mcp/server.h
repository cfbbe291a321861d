/*
 * The protocol server: one message in, one result or problem out.
 *
 * Ring: mcp. Knows the methods; knows nothing of HTTP (see endpoint.h) and of no tool by name.
 */
#ifndef MCP_SERVER_H
#define MCP_SERVER_H

#include "mcp/callrecord.h"
#include "mcp/context.h"
#include "mcp/registry.h"
#include "mcp/rpc.h"
#include "mcp/session.h"
#include "mcp/settings.h"
#include "mcp/untrusted.h"

#include "Zend/zend_smart_str.h"

#define MCP_SERVER_NAME  "Matomo MCP Server"

typedef struct mcp_server {
	mcp_port *port;
	mcp_registry *registry;
	void *tool_host;                    /* handed to the tools' handlers */
	mcp_untrusted untrusted;
	const mcp_settings *settings;
	const char *version;                /* ours, for serverInfo */
	const char *transport;              /* "http" or "stdio": what records, logs and events call it */
} mcp_server;

/* One message on its way through the server. */
typedef struct mcp_exchange {
	mcp_server *server;
	const mcp_message *message;
	mcp_revision revision;              /* what the answer is written in; initialize may change it */
	const mcp_session *session;         /* NULL: none */
	mcp_session opened;                 /* filled by initialize when a session was made */
	mcp_context context;                /* what handlers may do besides answering */
	zval *client_info;                  /* the stateless revision's clientInfo, an object; NULL: none. Borrowed */
	smart_str members;                  /* JSON members of the result, without the braces */
	const char *result_type;            /* the stateless revision's; "complete" unless something is asked for */
	zval meta;                          /* _meta of the result (array); UNDEF: none */
	mcp_exposure exposure;              /* what the shield and the masks did */
	mcp_trace trace;                    /* for the record of calls */
	bool cacheable;                     /* the stateless revision wants ttlMs and cacheScope on it */
	mcp_problem problem;                /* fault != NONE: the result does not count */
} mcp_exchange;

void mcp_exchange_init(mcp_exchange *exchange, mcp_server *server, const mcp_message *message, mcp_revision revision,
	const mcp_session *session);
void mcp_exchange_clear(mcp_exchange *exchange);

/*
 * Runs the request and returns the whole JSON-RPC answer as text, owned by the caller. What went wrong, if anything, stands in
 * exchange->problem as well (for the HTTP status).
 */
zend_string *mcp_server_answer(mcp_exchange *exchange);

/* --- for the files that implement methods --- */

/* Adds a member to the result; the value is copied into the text. False: the value cannot be written as JSON. */
bool mcp_exchange_add(mcp_exchange *exchange, const char *name, zval *value);
void mcp_exchange_add_json(mcp_exchange *exchange, const char *name, zend_string *json);
void mcp_exchange_fail(mcp_exchange *exchange, mcp_fault fault, const char *message);

/* params.<name>, or NULL. */
zval *mcp_exchange_param(const mcp_exchange *exchange, const char *name);

#define MCP_ASKING_NEEDS_STATELESS "This has to ask you something first, which needs protocol version 2026-07-28."

/* Ends an exchange from a handler's outcome other than DONE: refusal, question, not found, breakdown. `name` is what was called or read. */
void mcp_exchange_settle(mcp_exchange *exchange, mcp_call *call, mcp_outcome outcome, zend_string *name);

/*
 * Reads what the client brought for an earlier question (inputResponses, requestState) into the exchange's context. False: it is not
 * ours, and the exchange has failed.
 */
bool mcp_exchange_read_answers(mcp_exchange *exchange, zend_string *name);

/* There will be a record of this call: it can expose data. */
void mcp_exchange_trace(mcp_exchange *exchange);

/* Answers "could not be made safe": nothing of the answer goes out. */
void mcp_exchange_withhold(mcp_exchange *exchange);

/* How the client names itself; NULL: it does not. Borrowed. */
void mcp_exchange_client(const mcp_exchange *exchange, zend_string **name, zend_string **version);

/* Starts an event's data: session_id and who the client is. */
void mcp_exchange_event_data(const mcp_exchange *exchange, zval *data);

/* serverInfo: {"name","version","title"}; owned by the caller. */
void mcp_server_info(const mcp_server *server, zval *info);

/* lifecycle.c */
void mcp_method_initialize(mcp_exchange *exchange);
void mcp_method_discover(mcp_exchange *exchange);
void mcp_method_ping(mcp_exchange *exchange);

/* logging.c */
void mcp_method_set_level(mcp_exchange *exchange);

/* resources.c */
void mcp_method_resources_list(mcp_exchange *exchange);
void mcp_method_templates_list(mcp_exchange *exchange);
void mcp_method_resources_read(mcp_exchange *exchange);
void mcp_method_resources_subscribe(mcp_exchange *exchange);

/* prompts.c */
void mcp_method_prompts_list(mcp_exchange *exchange);
void mcp_method_prompts_get(mcp_exchange *exchange);

/* completion.c */
void mcp_method_complete(mcp_exchange *exchange);

/* tools.c */
void mcp_method_tools_list(mcp_exchange *exchange);
void mcp_method_tools_call(mcp_exchange *exchange);

#endif /* MCP_SERVER_H */
