#include "mcp/endpoint.h"
#include "mcp/json.h"
#include "mcp/param_headers.h"
#include "core/header.h"

#define META_PROTOCOL_VERSION "io.modelcontextprotocol/protocolVersion"
#define META_CLIENT_CAPABILITIES "io.modelcontextprotocol/clientCapabilities"
#define META_CLIENT_INFO "io.modelcontextprotocol/clientInfo"
#define META_LOG_LEVEL "io.modelcontextprotocol/logLevel"

zval *mcp_stateless_claim(zval *message)
{
	zval *params = MCP_JSON_MEMBER(message, "params");
	zval *meta = params ? MCP_JSON_MEMBER(params, "_meta") : NULL;

	return meta ? MCP_JSON_MEMBER(meta, META_PROTOCOL_VERSION) : NULL;
}

static bool header_equals(const mcp_allocator *allocator, HashTable *headers, const char *name, zend_string *expected)
{
	mcp_text header = mcp_request_header(headers, name);
	bool equal = false;
	mcp_buf buffer;

	if (!header.ptr || header.len > MCP_HEADER_VALUE_MAX) {
		return false;
	}
	mcp_buf_init(&buffer, MCP_HEADER_VALUE_MAX, allocator);
	if (mcp_header_decode(header, &buffer)) {
		equal = mcp_text_equals(mcp_buf_text(&buffer), mcp_text_of(ZSTR_VAL(expected), ZSTR_LEN(expected)));
	}
	mcp_buf_reset(&buffer);
	return equal;
}

static bool is_printable_version(zend_string *version)
{
	return mcp_header_is_visible_ascii(mcp_text_of(ZSTR_VAL(version), ZSTR_LEN(version)), 64);
}

/* What header Mcp-Name mirrors; NULL: nothing that could be compared. */
static zval *named_member(const mcp_message *message)
{
	zval *member = NULL;

	if (zend_string_equals_literal(message->method, "tools/call") || zend_string_equals_literal(message->method, "prompts/get")) {
		member = MCP_JSON_MEMBER(message->params, "name");
	} else if (zend_string_equals_literal(message->method, "resources/read")) {
		member = MCP_JSON_MEMBER(message->params, "uri");
	}
	return member && Z_TYPE_P(member) == IS_STRING ? member : NULL;
}

static bool mirrored_arguments_agree(mcp_server *server, const mcp_http_request *request, const mcp_message *message)
{
	const mcp_tool *tool;
	zval *name;

	if (!zend_string_equals_literal(message->method, "tools/call")) {
		return true;
	}
	name = named_member(message);
	tool = name ? mcp_registry_find(server->registry, Z_STR_P(name)) : NULL;
	return !tool || mcp_param_headers_agree(tool, MCP_JSON_MEMBER(message->params, "arguments"), request->headers,
		server->untrusted.allocator);
}

/* Over stdio the message is all that there is. */
static bool has_headers(const mcp_http_request *request)
{
	return request->connection == NULL;
}

static mcp_problem check_mirrors(mcp_server *server, const mcp_http_request *request, const mcp_message *message)
{
	const mcp_allocator *allocator = server->untrusted.allocator;
	zval *member = named_member(message);

	if (!header_equals(allocator, request->headers, "MCP_METHOD", message->method)) {
		return mcp_problem_of(MCP_FAULT_HEADER_MISMATCH, "Header Mcp-Method must equal the method in the body.");
	}
	if (member && !header_equals(allocator, request->headers, "MCP_NAME", Z_STR_P(member))) {
		return mcp_problem_of(MCP_FAULT_HEADER_MISMATCH, "Header Mcp-Name must equal the name or URI in the body.");
	}
	if (!mirrored_arguments_agree(server, request, message)) {
		return mcp_problem_of(MCP_FAULT_HEADER_MISMATCH, "The Mcp-Param-* headers must equal the arguments that they mirror.");
	}
	return mcp_problem_of(MCP_FAULT_NONE, NULL);
}

/*
 * The checks of the revision's transport page, in an order that also its conformance suite accepts: envelope present,
 * header equal to body, version spoken, envelope complete, mirrored headers.
 */
static mcp_problem check_request(mcp_server *server, const mcp_http_request *request, const mcp_message *message)
{
	zval *meta = message->params ? MCP_JSON_MEMBER(message->params, "_meta") : NULL;
	zval *claim = meta ? MCP_JSON_MEMBER(meta, META_PROTOCOL_VERSION) : NULL, *member;
	mcp_text header = mcp_request_header(request->headers, "MCP_PROTOCOL_VERSION");

	if (!claim || Z_TYPE_P(claim) != IS_STRING || !is_printable_version(Z_STR_P(claim))) {
		return mcp_problem_of(MCP_FAULT_ENVELOPE, "params._meta must hold the string '" META_PROTOCOL_VERSION "'.");
	}
	if (has_headers(request) && (!header.ptr
			|| !mcp_text_equals(mcp_text_trim_ows(header), mcp_text_of(Z_STRVAL_P(claim), Z_STRLEN_P(claim))))) {
		return mcp_problem_of(MCP_FAULT_HEADER_MISMATCH, "Header MCP-Protocol-Version must equal the version in params._meta.");
	}
	if (!mcp_revision_is_stateless(mcp_revision_parse(mcp_text_of(Z_STRVAL_P(claim), Z_STRLEN_P(claim))))) {
		return mcp_unsupported_version(mcp_text_of(Z_STRVAL_P(claim), Z_STRLEN_P(claim)), true);
	}
	member = MCP_JSON_MEMBER(meta, META_CLIENT_CAPABILITIES);
	/* PHP clients write an empty object as []. */
	if (!member || (!mcp_json_members(member) && !(Z_TYPE_P(member) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(member)) == 0))) {
		return mcp_problem_of(MCP_FAULT_ENVELOPE, "params._meta must hold the object '" META_CLIENT_CAPABILITIES "'.");
	}
	member = MCP_JSON_MEMBER(meta, META_CLIENT_INFO);
	if (member && !mcp_json_members(member)) {
		return mcp_problem_of(MCP_FAULT_ENVELOPE, "params._meta '" META_CLIENT_INFO "' must be an object.");
	}
	return has_headers(request) ? check_mirrors(server, request, message) : mcp_problem_of(MCP_FAULT_NONE, NULL);
}

/* What the handlers may know of the client. False: the exchange has failed. */
static bool read_envelope(mcp_exchange *exchange)
{
	zval *meta = mcp_exchange_param(exchange, "_meta"), *level = MCP_JSON_MEMBER(meta, META_LOG_LEVEL);

	exchange->context.capabilities = MCP_JSON_MEMBER(meta, META_CLIENT_CAPABILITIES);
	exchange->client_info = MCP_JSON_MEMBER(meta, META_CLIENT_INFO);
	if (level && !mcp_client_log_parse(level, &exchange->context.log_level)) {
		mcp_exchange_fail(exchange, MCP_FAULT_ENVELOPE, "params._meta '" META_LOG_LEVEL "' is not a level.");
		return false;
	}
	return true;
}

void mcp_stateless_post(mcp_server *server, const mcp_http_request *request, const mcp_message *message, mcp_answer *answer)
{
	mcp_problem problem;
	mcp_exchange exchange;

	switch (message->kind) {
		case MCP_MESSAGE_NOTIFICATION:
			answer->status = 202;
			return;
		case MCP_MESSAGE_RESPONSE:
			problem = mcp_problem_of(MCP_FAULT_INVALID_REQUEST, "This protocol version has no responses from clients.");
			break;
		case MCP_MESSAGE_INVALID:
			problem = mcp_problem_of(MCP_FAULT_INVALID_REQUEST, message->complaint);
			break;
		default:
			problem = check_request(server, request, message);
	}
	if (problem.fault != MCP_FAULT_NONE) {
		mcp_answer_problem(answer, (zval *) &message->id, &problem, MCP_REVISION_2026_07_28);
		mcp_problem_clear(&problem);
		return;
	}
	mcp_exchange_init(&exchange, server, message, MCP_REVISION_2026_07_28, NULL);
	mcp_endpoint_context(request, &exchange, answer);
	if (read_envelope(&exchange)) {
		mcp_endpoint_run(&exchange, answer);
	} else {
		mcp_answer_problem(answer, (zval *) &message->id, &exchange.problem, MCP_REVISION_2026_07_28);
	}
	mcp_exchange_clear(&exchange);
}
