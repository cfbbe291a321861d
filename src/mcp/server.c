#include "mcp/server.h"
#include "mcp/json.h"

enum {
	HANDSHAKE = 1 << 0,
	STATELESS = 1 << 1
};

static const struct {
	const char *name;
	unsigned eras;
	void (*run)(mcp_exchange *exchange);
} methods[] = {
	{ "initialize", HANDSHAKE, mcp_method_initialize },
	{ "ping", HANDSHAKE, mcp_method_ping },
	{ "logging/setLevel", HANDSHAKE, mcp_method_set_level },
	{ "server/discover", STATELESS, mcp_method_discover },
	{ "completion/complete", HANDSHAKE | STATELESS, mcp_method_complete },
	{ "prompts/list", HANDSHAKE | STATELESS, mcp_method_prompts_list },
	{ "prompts/get", HANDSHAKE | STATELESS, mcp_method_prompts_get },
	{ "resources/list", HANDSHAKE | STATELESS, mcp_method_resources_list },
	{ "resources/templates/list", HANDSHAKE | STATELESS, mcp_method_templates_list },
	{ "resources/read", HANDSHAKE | STATELESS, mcp_method_resources_read },
	{ "resources/subscribe", HANDSHAKE, mcp_method_resources_subscribe },
	{ "resources/unsubscribe", HANDSHAKE, mcp_method_resources_subscribe },
	{ "tools/list", HANDSHAKE | STATELESS, mcp_method_tools_list },
	{ "tools/call", HANDSHAKE | STATELESS, mcp_method_tools_call }
};

void mcp_exchange_init(mcp_exchange *exchange, mcp_server *server, const mcp_message *message, mcp_revision revision,
	const mcp_session *session)
{
	memset(exchange, 0, sizeof(*exchange));
	exchange->server = server;
	exchange->message = message;
	exchange->revision = revision;
	exchange->session = session;
	exchange->result_type = "complete";
	ZVAL_UNDEF(&exchange->meta);
	mcp_exposure_init(&exchange->exposure);
	mcp_trace_init(&exchange->trace);
	exchange->problem = mcp_problem_of(MCP_FAULT_NONE, NULL);
	exchange->context.port = server->port;
	exchange->context.untrusted = &server->untrusted;
	exchange->context.revision = revision;
	exchange->context.log_level = MCP_CLIENT_LOG_NONE;
	exchange->context.progress = -1;
	ZVAL_UNDEF(&exchange->context.progress_token);
	ZVAL_UNDEF(&exchange->context.state);
}

void mcp_exchange_clear(mcp_exchange *exchange)
{
	smart_str_free(&exchange->members);
	mcp_exposure_clear(&exchange->exposure);
	mcp_trace_clear(&exchange->trace);
	zval_ptr_dtor(&exchange->meta);
	mcp_context_clear(&exchange->context);
	mcp_session_clear(&exchange->opened);
	mcp_problem_clear(&exchange->problem);
}

void mcp_exchange_fail(mcp_exchange *exchange, mcp_fault fault, const char *message)
{
	mcp_problem_clear(&exchange->problem);
	exchange->problem = mcp_problem_of(fault, message);
}

void mcp_exchange_withhold(mcp_exchange *exchange)
{
	mcp_exchange_fail(exchange, MCP_FAULT_INTERNAL, "The answer could not be made safe and is withheld.");
}

zval *mcp_exchange_param(const mcp_exchange *exchange, const char *name)
{
	return exchange->message->params ? mcp_json_member(exchange->message->params, name, strlen(name)) : NULL;
}

void mcp_exchange_add_json(mcp_exchange *exchange, const char *name, zend_string *json)
{
	smart_str_appends(&exchange->members, exchange->members.s ? ",\"" : "\"");
	smart_str_appends(&exchange->members, name);
	smart_str_appends(&exchange->members, "\":");
	smart_str_append(&exchange->members, json);
}

bool mcp_exchange_add(mcp_exchange *exchange, const char *name, zval *value)
{
	zend_string *json = mcp_json_write(value);

	if (!json) {
		return false;
	}
	mcp_exchange_add_json(exchange, name, json);
	zend_string_release(json);
	return true;
}

void mcp_server_info(const mcp_server *server, zval *info)
{
	array_init(info);
	add_assoc_string(info, "name", MCP_SERVER_NAME);
	add_assoc_string(info, "title", "Matomo Analytics");
	add_assoc_string(info, "version", server->version);
}

static void add_text(mcp_exchange *exchange, const char *name, const char *text)
{
	zval value;

	ZVAL_STRING(&value, text);
	mcp_exchange_add(exchange, name, &value);
	zval_ptr_dtor(&value);
}

/* What revision 2026-07-28 wants on every result. */
static void stamp_stateless(mcp_exchange *exchange)
{
	zval info, ttl;

	add_text(exchange, "resultType", exchange->result_type);
	if (exchange->cacheable) {
		/* Lists depend on the user's rights and the administrator's settings: never shared, never kept. */
		ZVAL_LONG(&ttl, 0);
		mcp_exchange_add(exchange, "ttlMs", &ttl);
		add_text(exchange, "cacheScope", "private");
	}
	if (Z_ISUNDEF(exchange->meta)) {
		array_init(&exchange->meta);
	}
	mcp_server_info(exchange->server, &info);
	add_assoc_zval(&exchange->meta, "io.modelcontextprotocol/serverInfo", &info);
}

static void run(mcp_exchange *exchange)
{
	unsigned era = mcp_revision_is_stateless(exchange->revision) ? STATELESS : HANDSHAKE;

	for (size_t i = 0; i < sizeof(methods) / sizeof(methods[0]); i++) {
		if ((methods[i].eras & era) && mcp_text_equals(mcp_text_of(methods[i].name, strlen(methods[i].name)),
				mcp_text_of(ZSTR_VAL(exchange->message->method), ZSTR_LEN(exchange->message->method)))) {
			methods[i].run(exchange);
			return;
		}
	}
	mcp_exchange_fail(exchange, MCP_FAULT_METHOD_NOT_FOUND, "Method not found.");
}

/* Answers that may hold data say what was done to it; others only when something was. */
static void stamp_exposure(mcp_exchange *exchange)
{
	zval exposure;

	if (!exchange->trace.wanted && mcp_exposure_is_empty(&exchange->exposure)) {
		return;
	}
	if (Z_ISUNDEF(exchange->meta)) {
		array_init(&exchange->meta);
	}
	mcp_exposure_write(&exchange->exposure, &exposure);
	add_assoc_zval(&exchange->meta, MCP_EXPOSURE_META, &exposure);
}

static mcp_record_outcome outcome_of(const mcp_exchange *exchange)
{
	switch (exchange->problem.fault) {
		case MCP_FAULT_NONE:
			return exchange->trace.refused ? MCP_RECORD_REFUSED : MCP_RECORD_ANSWERED;
		case MCP_FAULT_HOST:
		case MCP_FAULT_INTERNAL:
			return MCP_RECORD_FAILED;
		default:
			return MCP_RECORD_REFUSED;
	}
}

/* A client may call itself anything, also by its user's address. NULL: it says nothing, or nothing that could be made safe. */
static zend_string *safe_text(mcp_exchange *exchange, zend_string *text)
{
	zend_string *head, *safe;

	if (!text) {
		return NULL;
	}
	head = zend_string_init(ZSTR_VAL(text), MIN(ZSTR_LEN(text), MCP_CLIENT_TEXT_MAX), 0);
	safe = mcp_untrusted_text(&exchange->server->untrusted, head);
	zend_string_release(head);
	return safe;
}

void mcp_exchange_trace(mcp_exchange *exchange)
{
	mcp_record_caller caller = { NULL, NULL, exchange->session != NULL, exchange->server->transport };
	zend_string *client = NULL, *version = NULL;

	if (exchange->server->port->has_call_record) {
		mcp_exchange_client(exchange, &client, &version);
		caller.client = safe_text(exchange, client);
		caller.client_version = safe_text(exchange, version);
	}
	mcp_trace_start(&exchange->trace, exchange->server->port, ZSTR_VAL(exchange->message->method), &caller);
	if (caller.client) {
		zend_string_release(caller.client);
	}
	if (caller.client_version) {
		zend_string_release(caller.client_version);
	}
}

static void write_record(mcp_exchange *exchange, size_t bytes)
{
	zend_long error = exchange->problem.fault == MCP_FAULT_NONE ? 0
		: mcp_fault_rpc_code(exchange->problem.fault, exchange->revision);

	mcp_callrecord_write(&exchange->trace, &exchange->exposure, bytes, outcome_of(exchange), error);
}

static zend_string *write_answer(mcp_exchange *exchange)
{
	zval *id = (zval *) &exchange->message->id;
	zend_string *result, *text;

	if (exchange->problem.fault == MCP_FAULT_NONE) {
		stamp_exposure(exchange);
	}
	if (exchange->problem.fault == MCP_FAULT_NONE && mcp_revision_is_stateless(exchange->revision)) {
		stamp_stateless(exchange);
	}
	if (exchange->problem.fault == MCP_FAULT_NONE && !Z_ISUNDEF(exchange->meta)) {
		mcp_exchange_add(exchange, "_meta", &exchange->meta);
	}
	if (exchange->members.s && ZSTR_LEN(exchange->members.s) > MCP_ANSWER_CEILING) {
		mcp_exchange_fail(exchange, MCP_FAULT_INTERNAL, "The answer is too large.");
	}
	if (exchange->problem.fault != MCP_FAULT_NONE) {
		return mcp_rpc_error(id, &exchange->problem, exchange->revision);
	}
	smart_str_0(&exchange->members);
	result = zend_string_concat3("{", 1, exchange->members.s ? ZSTR_VAL(exchange->members.s) : "",
		exchange->members.s ? ZSTR_LEN(exchange->members.s) : 0, "}", 1);
	text = mcp_rpc_result(id, result);
	zend_string_release(result);
	return text;
}

zend_string *mcp_server_answer(mcp_exchange *exchange)
{
	zend_string *text;

	run(exchange);
	text = write_answer(exchange);
	write_record(exchange, ZSTR_LEN(text));
	return text;
}
