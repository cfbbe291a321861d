#include "mcp/json.h"
#include "mcp/request_state.h"
#include "mcp/server.h"

/* What each question needs the client to have declared (revision 2026-07-28, "Multi round-trip requests"). */
static const struct {
	const char *method;
	const char *capability;
} questions[] = {
	{ "elicitation/create", "elicitation" },
	{ "sampling/createMessage", "sampling" },
	{ "roots/list", "roots" }
};

static const char *needed_capability(zval *request)
{
	zval *method = MCP_JSON_MEMBER(request, "method");

	for (size_t i = 0; method && Z_TYPE_P(method) == IS_STRING && i < sizeof(questions) / sizeof(questions[0]); i++) {
		if (strcmp(Z_STRVAL_P(method), questions[i].method) == 0) {
			return questions[i].capability;
		}
	}
	return NULL;
}

/* The request that a state belongs to: method, name and arguments, as one text. */
static zend_string *request_text(const mcp_exchange *exchange, zend_string *name)
{
	zval *arguments = mcp_exchange_param(exchange, "arguments");
	zend_string *json = arguments ? mcp_json_write(arguments) : NULL;
	zend_string *text = zend_strpprintf(0, "%s\n%s\n%s", ZSTR_VAL(exchange->message->method), ZSTR_VAL(name), json ? ZSTR_VAL(json) : "{}");

	if (json) {
		zend_string_release(json);
	}
	return text;
}

bool mcp_exchange_read_answers(mcp_exchange *exchange, zend_string *name)
{
	zval *responses = mcp_exchange_param(exchange, "inputResponses"), *state = mcp_exchange_param(exchange, "requestState");
	zend_string *request;
	bool valid = true;

	if (!mcp_revision_is_stateless(exchange->revision)) {
		return true;
	}
	if (responses) {
		if (!mcp_json_members(responses)) {
			mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "Parameter 'inputResponses' must be an object.");
			return false;
		}
		exchange->context.input_responses = responses;
	}
	if (state) {
		request = request_text(exchange, name);
		valid = Z_TYPE_P(state) == IS_STRING
			&& mcp_request_state_open(exchange->server->port, request, Z_STR_P(state), &exchange->context.state);
		zend_string_release(request);
		if (!valid) {
			mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS,
				"Parameter 'requestState' is not valid (any more) for this request. Start again without it.");
		}
	}
	return valid;
}

/* False: the client lacks a capability, or the question is none of the protocol's; the exchange has failed. */
static bool check_questions(mcp_exchange *exchange, zval *requests)
{
	zval missing, nothing, data, *request;
	const char *capability;
	bool known = true;

	array_init(&missing);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(requests), request) {
		capability = needed_capability(request);
		if (!capability) {
			known = false;
		} else if (!mcp_context_client_supports(&exchange->context, capability)) {
			mcp_json_empty_object(&nothing);
			add_assoc_zval(&missing, capability, &nothing);
		}
	} ZEND_HASH_FOREACH_END();

	if (known && zend_hash_num_elements(Z_ARRVAL(missing)) == 0) {
		zval_ptr_dtor(&missing);
		return true;
	}
	if (!known) {
		zval_ptr_dtor(&missing);
		mcp_exchange_fail(exchange, MCP_FAULT_INTERNAL, "Internal endpoint error.");
		return false;
	}
	mcp_exchange_fail(exchange, MCP_FAULT_MISSING_CAPABILITY, "The client has not declared a capability that this needs.");
	array_init(&data);
	add_assoc_zval(&data, "requiredCapabilities", &missing);
	ZVAL_COPY_VALUE(&exchange->problem.data, &data);
	return false;
}

static void ask_client(mcp_exchange *exchange, mcp_ask *ask, zend_string *name)
{
	zend_string *request, *state;
	zval text;

	if (!mcp_revision_is_stateless(exchange->revision)) {
		mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, MCP_ASKING_NEEDS_STATELESS);
		return;
	}
	if (!Z_ISUNDEF(ask->requests)) {
		if (!check_questions(exchange, &ask->requests)) {
			return;
		}
		if (!mcp_untrusted_walk(&exchange->server->untrusted, MCP_UNTRUSTED_QUESTION, "/inputRequests", &ask->requests,
				&exchange->exposure)) {
			mcp_exchange_withhold(exchange);
			return;
		}
		mcp_exchange_add(exchange, "inputRequests", &ask->requests);
	}
	if (!Z_ISUNDEF(ask->state)) {
		request = request_text(exchange, name);
		state = mcp_request_state_seal(exchange->server->port, request, &ask->state);
		zend_string_release(request);
		if (!state) {
			zend_string *line = zend_strpprintf(0, "MCP: the state that %s wants to keep cannot be signed: there is no secret, or it is "
				"larger than %d bytes", ZSTR_VAL(name), MCP_REQUEST_STATE_MAX);

			exchange->server->port->log(exchange->server->port, MCP_LOG_ERROR, line, NULL);
			zend_string_release(line);
			mcp_exchange_fail(exchange, MCP_FAULT_INTERNAL, "Internal endpoint error.");
			return;
		}
		ZVAL_STR(&text, state);
		mcp_exchange_add(exchange, "requestState", &text);
		zval_ptr_dtor(&text);
	}
	exchange->result_type = "input_required";
	exchange->cacheable = false;
}

void mcp_exchange_settle(mcp_exchange *exchange, mcp_call *call, mcp_outcome outcome, zend_string *name)
{
	zend_string *text;
	zval data;

	switch (outcome) {
		case MCP_CALL_ASK:
			ask_client(exchange, &call->ask, name);
			break;
		case MCP_CALL_REFUSED:
			mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, NULL);
			text = call->message ? mcp_untrusted_text(&exchange->server->untrusted, call->message) : NULL;
			exchange->problem.text = text ? text : zend_string_init(ZEND_STRL("Refused."), 0);
			break;
		case MCP_CALL_NOT_FOUND:
			mcp_exchange_fail(exchange, MCP_FAULT_RESOURCE_NOT_FOUND, "Resource not found.");
			array_init(&data);
			add_assoc_str(&data, "uri", zend_string_copy(name));
			ZVAL_COPY_VALUE(&exchange->problem.data, &data);
			break;
		case MCP_CALL_BROKEN:
			mcp_exchange_fail(exchange, MCP_FAULT_HOST, "Matomo could not answer this request. Its log says why.");
			break;
		default:
			break;
	}
}

static void add_copy(zval *data, const char *name, zend_string *text)
{
	if (text) {
		add_assoc_str(data, name, zend_string_copy(text));
	} else {
		add_assoc_null(data, name);
	}
}

static zend_string *info_text(zval *info, const char *name)
{
	zval *text = info ? mcp_json_member(info, name, strlen(name)) : NULL;

	return text && Z_TYPE_P(text) == IS_STRING && Z_STRLEN_P(text) <= MCP_CLIENT_TEXT_MAX ? Z_STR_P(text) : NULL;
}

void mcp_exchange_client(const mcp_exchange *exchange, zend_string **name, zend_string **version)
{
	const mcp_session *session = exchange->session;

	*name = session ? session->client_name : info_text(exchange->client_info, "name");
	*version = session ? session->client_version : info_text(exchange->client_info, "version");
}

void mcp_exchange_event_data(const mcp_exchange *exchange, zval *data)
{
	zend_string *name, *version;

	mcp_exchange_client(exchange, &name, &version);
	array_init(data);
	add_copy(data, "session_id", exchange->session ? exchange->session->id : NULL);
	add_copy(data, "client_name", name);
	add_copy(data, "client_version", version);
	add_assoc_string(data, "transport", exchange->server->transport);
}
