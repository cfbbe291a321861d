#include "mcp/endpoint.h"
#include "mcp/callrecord.h"
#include "mcp/json.h"
#include "mcp/stream.h"
#include "core/header.h"

/* A version that we do not speak is named back up to this length. */
#define VERSION_SHOWN_MAX 64

/* A refused request's body is read for its id only; nobody without a token makes us parse more than this. */

/* --- answers -------------------------------------------------------------------------------------------- */

void mcp_answer_init(mcp_answer *answer, int status)
{
	answer->status = status;
	array_init(&answer->headers);
	answer->body = ZSTR_EMPTY_ALLOC();
	mcp_answer_header(answer, "Cache-Control", "no-store");
	mcp_answer_header(answer, "X-Content-Type-Options", "nosniff");
}

void mcp_answer_header(mcp_answer *answer, const char *name, const char *value)
{
	add_assoc_string(&answer->headers, name, value);
}

void mcp_answer_json(mcp_answer *answer, zend_string *text)
{
	zend_string_release(answer->body);
	answer->body = text;
	mcp_answer_header(answer, "Content-Type", "application/json");
}

void mcp_answer_problem(mcp_answer *answer, zval *id, const mcp_problem *problem, mcp_revision revision)
{
	answer->status = mcp_fault_http_status(problem->fault, revision);
	mcp_answer_json(answer, mcp_rpc_error(id, problem, revision));
	switch (problem->fault) {
		case MCP_FAULT_UNAUTHENTICATED:
			mcp_answer_header(answer, "WWW-Authenticate", "Bearer realm=\"mcp\"");
			break;
		case MCP_FAULT_SCOPE:
			mcp_answer_header(answer, "WWW-Authenticate", "Bearer realm=\"mcp\", error=\"insufficient_scope\"");
			break;
		case MCP_FAULT_METHOD_NOT_ALLOWED:
			mcp_answer_header(answer, "Allow", "POST, DELETE");
			break;
		case MCP_FAULT_LOCKED_OUT:
			mcp_answer_header(answer, "Retry-After", "3600");
			break;
		default:
			break;
	}
}

void mcp_answer_clear(mcp_answer *answer)
{
	zval_ptr_dtor(&answer->headers);
	zend_string_release(answer->body);
}

mcp_text mcp_request_header(HashTable *headers, const char *name)
{
	zend_string *key = zend_strpprintf(0, "HTTP_%s", name);
	zval *value = headers ? zend_hash_find(headers, key) : NULL;

	zend_string_release(key);
	if (value) {
		ZVAL_DEREF(value);
	}
	return value && Z_TYPE_P(value) == IS_STRING ? mcp_text_of(Z_STRVAL_P(value), Z_STRLEN_P(value)) : MCP_TEXT_ABSENT;
}

void mcp_endpoint_context(const mcp_http_request *request, mcp_exchange *exchange, mcp_answer *answer)
{
	mcp_context *context = &exchange->context;
	zval *meta = mcp_exchange_param(exchange, "_meta"), *token = meta ? MCP_JSON_MEMBER(meta, "progressToken") : NULL;

	/* A client that says nothing about Accept gets plain JSON. */
	context->may_stream = request->connection
		|| (request->facts.accept.ptr && mcp_header_accepts(request->facts.accept, MCP_TEXT(MCP_EVENT_STREAM)));
	context->stream_headers = Z_ARRVAL(answer->headers);
	if (token) {
		mcp_message_id(token, &context->progress_token); /* a string or an integer, like an id */
	}
}

void mcp_endpoint_run(mcp_exchange *exchange, mcp_answer *answer)
{
	zend_string *text = mcp_server_answer(exchange);

	if (exchange->context.streaming && !exchange->server->port->writes_lines) {
		mcp_answer_json(answer, mcp_stream_frame(text));
		mcp_answer_header(answer, "Content-Type", MCP_EVENT_STREAM);
		answer->status = 200; /* it is out already */
		zend_string_release(text);
	} else {
		answer->status = mcp_fault_http_status(exchange->problem.fault, exchange->revision);
		mcp_answer_json(answer, text);
	}
}

mcp_problem mcp_unsupported_version(mcp_text requested, bool stateless)
{
	mcp_problem problem = mcp_problem_of(MCP_FAULT_UNSUPPORTED_VERSION, "Unsupported protocol version");
	zval list;

	array_init(&problem.data);
	mcp_revision_list(stateless, &list);
	add_assoc_zval(&problem.data, "supported", &list);
	if (mcp_header_is_visible_ascii(requested, VERSION_SHOWN_MAX)) {
		add_assoc_stringl(&problem.data, "requested", requested.ptr, requested.len);
	}
	return problem;
}

/* --- refusals ------------------------------------------------------------------------------------------- */

static mcp_revision header_revision(HashTable *headers)
{
	mcp_revision revision = mcp_revision_parse(mcp_text_trim_ows(mcp_request_header(headers, "MCP_PROTOCOL_VERSION")));

	return revision == MCP_REVISION_UNKNOWN ? MCP_REVISION_ASSUMED : revision;
}

/* The id and revision of a body that will not be served. UNDEF id: none that could be answered to. */
static mcp_revision peek(HashTable *headers, zend_string *body, zval *document, zval *id)
{
	mcp_revision revision = header_revision(headers);
	zval *claim;

	ZVAL_UNDEF(document);
	ZVAL_UNDEF(id);
	if (!body || ZSTR_LEN(body) > MCP_REFUSED_BODY_MAX
			|| mcp_json_read(body, MCP_JSON_DEPTH_MAX, MCP_JSON_NODES_MAX, document) != MCP_JSON_OK) {
		return revision;
	}
	if (mcp_json_members(document)) {
		mcp_message_id(MCP_JSON_MEMBER(document, "id"), id);
		claim = mcp_stateless_claim(document);
		if (claim && Z_TYPE_P(claim) == IS_STRING) {
			revision = mcp_revision_parse(mcp_text_of(Z_STRVAL_P(claim), Z_STRLEN_P(claim)));
			revision = revision == MCP_REVISION_UNKNOWN ? MCP_REVISION_2026_07_28 : revision;
		}
	}
	return revision;
}

#define CHALLENGE_MAX 2048

static bool is_quotable(mcp_text text, bool blanks)
{
	if (text.len > CHALLENGE_MAX) {
		return false;
	}
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char) text.ptr[i];

		if (c == '"' || c == '\\' || c > '~' || c < ' ' || (c == ' ' && !blanks)) {
			return false;
		}
	}
	return true;
}

bool mcp_challenge_is_valid(const mcp_challenge *challenge)
{
	return is_quotable(challenge->resource_metadata, false) && is_quotable(challenge->scope, true);
}

static void append_parameter(smart_str *header, const char *name, mcp_text value)
{
	if (value.len > 0) {
		smart_str_append_printf(header, ", %s=\"%.*s\"", name, (int) value.len, value.ptr);
	}
}

/* Adds to the challenge that the answer carries, if it does. */
static void extend_challenge(const mcp_challenge *challenge, mcp_answer *answer)
{
	zval *header = zend_hash_str_find(Z_ARRVAL(answer->headers), ZEND_STRL("WWW-Authenticate"));
	smart_str text = {0};

	if (!header || !challenge || !mcp_challenge_is_valid(challenge)) {
		return;
	}
	smart_str_append(&text, Z_STR_P(header));
	append_parameter(&text, "scope", challenge->scope);
	append_parameter(&text, "resource_metadata", challenge->resource_metadata);
	smart_str_0(&text);
	add_assoc_str(&answer->headers, "WWW-Authenticate", text.s);
}

void mcp_endpoint_refuse(mcp_fault fault, const char *message, HashTable *headers, zend_string *body, const mcp_challenge *challenge,
	mcp_answer *answer)
{
	mcp_problem problem = mcp_problem_of(fault, message);
	zval document, id;
	mcp_revision revision = peek(headers, body, &document, &id);

	mcp_answer_init(answer, 0);
	mcp_answer_problem(answer, &id, &problem, revision);
	/* A failure that never reached a handler is no JSON-RPC success on the HTTP level either. */
	if (fault == MCP_FAULT_HOST) {
		answer->status = 500;
	}
	extend_challenge(challenge, answer);
	zval_ptr_dtor(&document);
}

/* Disabled, or too many rights: only somebody who asked a question (with an id) is told why. */
static void refuse_authenticated(const mcp_http_request *request, const char *message, mcp_answer *answer)
{
	mcp_problem problem = mcp_problem_of(MCP_FAULT_FORBIDDEN, message);
	zval document, id;
	mcp_revision revision = peek(request->headers, request->body, &document, &id);

	mcp_answer_init(answer, 403);
	if (!Z_ISUNDEF(id)) {
		mcp_answer_problem(answer, &id, &problem, revision);
	}
	zval_ptr_dtor(&document);
}

static void refuse_at_gate(mcp_gate_verdict verdict, const mcp_http_request *request, const mcp_challenge *challenge,
	mcp_answer *answer)
{
	static const char not_root[] = "MCP endpoint requires a root API request: nested calls, API.getBulkRequest included, are "
		"not supported.";
	static const struct {
		mcp_fault fault;
		const char *message;
	} refusals[] = {
		[MCP_GATE_NOT_ROOT] = { MCP_FAULT_NOT_ROOT, not_root },
		[MCP_GATE_UNAUTHENTICATED] = { MCP_FAULT_UNAUTHENTICATED, "Authentication required." },
		[MCP_GATE_SCOPE] = { MCP_FAULT_SCOPE, "The scope of the access token does not allow this." },
		[MCP_GATE_ORIGIN] = { MCP_FAULT_FORBIDDEN, "Forbidden: Invalid Origin header." },
		[MCP_GATE_HOST] = { MCP_FAULT_FORBIDDEN, "Forbidden: Invalid Host header." },
		[MCP_GATE_METHOD] = { MCP_FAULT_METHOD_NOT_ALLOWED, "Method Not Allowed" },
		[MCP_GATE_TOO_LARGE] = { MCP_FAULT_TOO_LARGE, "The request body is too large." },
		[MCP_GATE_MEDIA_TYPE] = { MCP_FAULT_MEDIA_TYPE, "Content-Type must be application/json." },
		[MCP_GATE_NOT_ACCEPTABLE] = { MCP_FAULT_NOT_ACCEPTABLE, "The client must accept application/json." }
	};

	if (verdict == MCP_GATE_DISABLED) {
		refuse_authenticated(request, "MCP endpoint is disabled. Please contact your Matomo administrator.", answer);
	} else if (verdict == MCP_GATE_TOO_PRIVILEGED) {
		zend_string *level = zend_string_init(mcp_access_name(request->facts.ceiling),
			strlen(mcp_access_name(request->facts.ceiling)), 0);
		zend_string *message;

		ZSTR_VAL(level)[0] = (char) (ZSTR_VAL(level)[0] - 'a' + 'A');
		message = zend_strpprintf(0, "Authenticated MCP access has too high privilege level. "
			"Maximum of %s access level is allowed.", ZSTR_VAL(level));
		refuse_authenticated(request, ZSTR_VAL(message), answer);
		zend_string_release(message);
		zend_string_release(level);
	} else {
		mcp_endpoint_refuse(refusals[verdict].fault, refusals[verdict].message, request->headers, request->body,
			challenge, answer);
	}
}

/* Somebody was kept away from data; the rest are malformed requests. */
static bool is_denial(mcp_gate_verdict verdict)
{
	switch (verdict) {
		case MCP_GATE_UNAUTHENTICATED:
		case MCP_GATE_SCOPE:
		case MCP_GATE_DISABLED:
		case MCP_GATE_TOO_PRIVILEGED:
		case MCP_GATE_ORIGIN:
		case MCP_GATE_HOST:
			return true;
		default:
			return false;
	}
}

/* Over HTTP every request has an answer; a line that asks for none must not get one. */
static void silence_unasked(const mcp_http_request *request, mcp_answer *answer)
{
	zval document, id;

	if (!request->connection) {
		return;
	}
	peek(NULL, request->body, &document, &id);
	if (Z_ISUNDEF(id)) {
		zend_string_release(answer->body);
		answer->body = ZSTR_EMPTY_ALLOC();
	}
	zval_ptr_dtor(&document);
}

/* --- choosing the era ----------------------------------------------------------------------------------- */

static const char *complaint(mcp_json_status status)
{
	switch (status) {
		case MCP_JSON_DUPLICATE_KEY:
			return "An object has two members of the same name.";
		case MCP_JSON_TOO_DEEP:
			return "The message is nested too deeply.";
		case MCP_JSON_TOO_LARGE:
			return "The message has too many values.";
		case MCP_JSON_NUMBER:
			return "A number is out of range.";
		default:
			return "Parse error";
	}
}

static void post(mcp_server *server, const mcp_http_request *request, mcp_answer *answer)
{
	mcp_revision declared = header_revision(request->headers);
	mcp_json_status status;
	mcp_message message;
	mcp_problem problem;
	zval document, none, *claim, *element;

	ZVAL_UNDEF(&none);
	status = mcp_json_read(request->body ? request->body : ZSTR_EMPTY_ALLOC(), MCP_JSON_DEPTH_MAX, MCP_JSON_NODES_MAX, &document);
	if (status != MCP_JSON_OK) {
		problem = mcp_problem_of(status == MCP_JSON_SYNTAX ? MCP_FAULT_PARSE : MCP_FAULT_INVALID_REQUEST, complaint(status));
		mcp_answer_problem(answer, &none, &problem, declared);
		return;
	}
	if (mcp_json_is_list(&document)) {
		bool stateless = mcp_revision_is_stateless(declared);

		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(document), element) {
			stateless = stateless || mcp_stateless_claim(element);
		} ZEND_HASH_FOREACH_END();
		if (stateless) {
			problem = mcp_problem_of(MCP_FAULT_INVALID_REQUEST, "This protocol version has no batches.");
			mcp_answer_problem(answer, &none, &problem, MCP_REVISION_2026_07_28);
			zval_ptr_dtor(&document);
			return;
		}
		mcp_handshake_post(server, request, &document, answer);
		zval_ptr_dtor(&document);
		return;
	}

	/* Body first: a claim in _meta decides; a header alone only tells that the claim is missing. */
	claim = mcp_stateless_claim(&document);
	mcp_message_read(&document, &message);
	if (claim && Z_TYPE_P(claim) == IS_STRING
			&& mcp_revision_is_handshake(mcp_revision_parse(mcp_text_of(Z_STRVAL_P(claim), Z_STRLEN_P(claim))))) {
		claim = NULL;
	}
	if (claim || mcp_revision_is_stateless(declared)) {
		mcp_stateless_post(server, request, &message, answer);
	} else {
		mcp_handshake_post(server, request, &document, answer);
	}
	zval_ptr_dtor(&document);
}

void mcp_endpoint_answer(mcp_server *server, const mcp_http_request *request, mcp_answer *answer)
{
	mcp_gate_verdict verdict = mcp_gate_check(&request->facts);

	if (verdict != MCP_GATE_PASS) {
		refuse_at_gate(verdict, request, &server->settings->challenge, answer);
		if (is_denial(verdict)) {
			mcp_callrecord_denied(server->port, server->transport, answer->status);
			silence_unasked(request, answer);
		}
		return;
	}
	mcp_answer_init(answer, 200);
	if (mcp_text_equals(request->facts.method, MCP_TEXT("DELETE"))) {
		mcp_handshake_delete(server, request, answer);
	} else {
		post(server, request, answer);
	}
}
