#include "mcp/endpoint.h"
#include "mcp/json.h"
#include "core/header.h"

/* What holds for a whole POST of the handshake revisions, before any message is looked at. */
typedef struct conversation {
	mcp_server *server;
	mcp_revision revision;
	mcp_connection *connection; /* stdio; NULL: HTTP */
	mcp_session session;        /* id NULL: the client goes without one */
	bool has_session_header;
} conversation;

static void reject(mcp_answer *answer, zval *id, mcp_fault fault, const char *message, mcp_revision revision)
{
	mcp_problem problem = mcp_problem_of(fault, message);

	mcp_answer_problem(answer, id, &problem, revision == MCP_REVISION_UNKNOWN ? MCP_REVISION_ASSUMED : revision);
}

/* False: answered. */
static bool check_version_header(const mcp_http_request *request, zval *id, mcp_revision *declared, mcp_answer *answer)
{
	mcp_text version = mcp_request_header(request->headers, "MCP_PROTOCOL_VERSION");
	mcp_problem problem;

	*declared = MCP_REVISION_UNKNOWN;
	if (!version.ptr) {
		return true;
	}
	*declared = mcp_revision_parse(mcp_text_trim_ows(version));
	if (mcp_revision_is_handshake(*declared)) {
		return true;
	}
	problem = mcp_unsupported_version(mcp_text_trim_ows(version), false);
	mcp_answer_problem(answer, id, &problem, MCP_REVISION_NEWEST_HANDSHAKE);
	mcp_problem_clear(&problem);
	return false;
}

static bool resume(conversation *talk, zend_string *id)
{
	return mcp_session_resume(talk->server->port, talk->server->settings->session_ttl, id, &talk->session);
}

/* False: answered. */
static bool find_session(conversation *talk, const mcp_http_request *request, zval *id, mcp_revision declared, mcp_answer *answer)
{
	mcp_text header = mcp_request_header(request->headers, "MCP_SESSION_ID");
	zend_string *session_id;
	bool live;

	talk->has_session_header = header.ptr != NULL;
	if (!header.ptr) {
		if (talk->connection && talk->connection->session_id) {
			resume(talk, talk->connection->session_id);
		}
		return true;
	}
	header = mcp_text_trim_ows(header);
	if (!mcp_header_is_visible_ascii(header, MCP_SESSION_ID_MAX)) {
		reject(answer, id, MCP_FAULT_BAD_SESSION_HEADER, "The Mcp-Session-Id header is malformed.", declared);
		return false;
	}
	session_id = zend_string_init(header.ptr, header.len, 0);
	live = resume(talk, session_id);
	zend_string_release(session_id);
	if (!live) {
		reject(answer, id, MCP_FAULT_SESSION_NOT_FOUND, "Session not found or has expired.", declared);
	}
	return live;
}

static void notified(conversation *talk, const mcp_message *message)
{
	mcp_exchange exchange;
	zval data;

	if (message->kind != MCP_MESSAGE_NOTIFICATION || !zend_string_equals_literal(message->method, "notifications/initialized")) {
		return;
	}
	mcp_exchange_init(&exchange, talk->server, message, talk->revision, talk->session.id ? &talk->session : NULL);
	mcp_exchange_event_data(&exchange, &data);
	talk->server->port->event(talk->server->port, "notifications/initialized", &data);
	mcp_exchange_clear(&exchange);
}

/* A message that is not run, with the reason; a problem without fault: it may run. */
static mcp_problem check_message(const conversation *talk, const mcp_message *message, bool alone)
{
	if (message->kind == MCP_MESSAGE_INVALID) {
		return mcp_problem_of(MCP_FAULT_INVALID_REQUEST, message->complaint);
	}
	if (zend_string_equals_literal(message->method, "initialize")) {
		if (!alone) {
			return mcp_problem_of(MCP_FAULT_INVALID_REQUEST, "The \"initialize\" request MUST NOT be part of a batch.");
		}
		if (talk->has_session_header) {
			return mcp_problem_of(MCP_FAULT_INVALID_REQUEST, "A session ID MUST NOT be sent with an \"initialize\" request.");
		}
	}
	return mcp_problem_of(MCP_FAULT_NONE, NULL);
}

static void remember(mcp_connection *connection, zend_string *session_id)
{
	if (connection) {
		if (connection->session_id) {
			zend_string_release(connection->session_id);
		}
		connection->session_id = zend_string_copy(session_id);
	}
}

/* Answers one message into `answer`. False: it gets none (nothing is pending on our side, and a notification never runs anything). */
static bool answer_message(conversation *talk, const mcp_http_request *request, const mcp_message *message, bool alone,
	mcp_answer *answer)
{
	mcp_exchange exchange;
	mcp_problem problem;

	if (message->kind == MCP_MESSAGE_NOTIFICATION || message->kind == MCP_MESSAGE_RESPONSE) {
		notified(talk, message);
		return false;
	}
	problem = check_message(talk, message, alone);
	if (problem.fault != MCP_FAULT_NONE) {
		mcp_answer_problem(answer, (zval *) &message->id, &problem, talk->revision);
		return true;
	}

	mcp_exchange_init(&exchange, talk->server, message, talk->revision, talk->session.id ? &talk->session : NULL);
	if (alone) {
		mcp_endpoint_context(request, &exchange, answer);
		exchange.context.log_level = talk->session.id ? (mcp_client_log) talk->session.log_level : MCP_CLIENT_LOG_INFO;
	}
	mcp_endpoint_run(&exchange, answer);
	if (exchange.opened.id) {
		mcp_answer_header(answer, "Mcp-Session-Id", ZSTR_VAL(exchange.opened.id));
		remember(talk->connection, exchange.opened.id);
	}
	mcp_exchange_clear(&exchange);
	return true;
}

static bool is_repeated(HashTable *batch, zend_ulong position, const mcp_message *message)
{
	zend_ulong index;
	zval *element, id;

	ZEND_HASH_FOREACH_NUM_KEY_VAL(batch, index, element) {
		if (index != position && mcp_json_members(element)) {
			mcp_message_id(MCP_JSON_MEMBER(element, "id"), &id);
			if (!Z_ISUNDEF(id) && fast_is_identical_function(&id, (zval *) &message->id)) {
				return true;
			}
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

/* Revision 2025-03-26 only; the spec dropped batches right after. */
static void post_batch(conversation *talk, const mcp_http_request *request, HashTable *batch, mcp_answer *answer)
{
	uint32_t count = zend_hash_num_elements(batch);
	smart_str texts = {0};
	mcp_message message;
	zend_ulong index;
	zval none, *element;

	ZVAL_UNDEF(&none);
	if (talk->revision != MCP_REVISION_2025_03_26) {
		reject(answer, &none, MCP_FAULT_INVALID_REQUEST, "This protocol version has no batches.", talk->revision);
		return;
	}
	if (count == 0 || count > MCP_BATCH_MAX) {
		reject(answer, &none, MCP_FAULT_INVALID_REQUEST, "A batch must hold 1 to 100 messages.", talk->revision);
		return;
	}
	ZEND_HASH_FOREACH_NUM_KEY_VAL(batch, index, element) {
		mcp_message_read(element, &message);
		if (message.kind == MCP_MESSAGE_REQUEST && is_repeated(batch, index, &message)) {
			message.kind = MCP_MESSAGE_INVALID;
			message.complaint = "Two messages of the batch have the same id.";
		}
		if (message.kind == MCP_MESSAGE_REQUEST && texts.s && ZSTR_LEN(texts.s) > MCP_ANSWER_CEILING) {
			reject(answer, &message.id, MCP_FAULT_INTERNAL, "The batch's answer is too large. Send fewer requests in one.",
				talk->revision);
		} else if (!answer_message(talk, request, &message, false, answer)) {
			continue;
		}
		smart_str_appendc(&texts, texts.s ? ',' : '[');
		smart_str_append(&texts, answer->body);
	} ZEND_HASH_FOREACH_END();

	if (texts.s) {
		smart_str_appendc(&texts, ']');
		smart_str_0(&texts);
		mcp_answer_json(answer, texts.s);
		answer->status = 200;
	} else {
		answer->status = 202;
	}
}

void mcp_handshake_post(mcp_server *server, const mcp_http_request *request, zval *document, mcp_answer *answer)
{
	conversation talk;
	mcp_message message;
	mcp_revision declared;
	zval id;

	memset(&talk, 0, sizeof(talk));
	talk.server = server;
	talk.connection = request->connection;
	mcp_message_read(document, &message);
	ZVAL_COPY_VALUE(&id, &message.id);

	if (check_version_header(request, &id, &declared, answer) && find_session(&talk, request, &id, declared, answer)) {
		talk.revision = mcp_revision_is_handshake(declared) ? declared
			: talk.session.id ? talk.session.revision : MCP_REVISION_ASSUMED;
		if (talk.session.id) {
			mcp_answer_header(answer, "Mcp-Session-Id", ZSTR_VAL(talk.session.id));
		}
		if (mcp_json_is_list(document)) {
			post_batch(&talk, request, Z_ARRVAL_P(document), answer);
		} else if (!answer_message(&talk, request, &message, true, answer)) {
			answer->status = 202;
		}
	}
	mcp_session_clear(&talk.session);
}

static void end_event(conversation *talk)
{
	static const mcp_message none = { .kind = MCP_MESSAGE_NOTIFICATION };
	mcp_exchange exchange;
	zval data;

	mcp_exchange_init(&exchange, talk->server, &none, talk->session.revision, &talk->session);
	mcp_exchange_event_data(&exchange, &data);
	talk->server->port->event(talk->server->port, "session/end", &data);
	mcp_exchange_clear(&exchange);
}

void mcp_handshake_delete(mcp_server *server, const mcp_http_request *request, mcp_answer *answer)
{
	conversation talk;
	mcp_revision declared;
	zval none;

	memset(&talk, 0, sizeof(talk));
	talk.server = server;
	ZVAL_UNDEF(&none);
	if (check_version_header(request, &none, &declared, answer) && find_session(&talk, request, &none, declared, answer)) {
		if (!talk.has_session_header) {
			reject(answer, &none, MCP_FAULT_BAD_SESSION_HEADER, "Mcp-Session-Id header is required.", declared);
		} else if (!server->port->session_delete(server->port, talk.session.id)) {
			reject(answer, &none, MCP_FAULT_INTERNAL, "The session could not be ended.", declared);
		} else {
			end_event(&talk);
		}
	}
	mcp_session_clear(&talk.session);
}
