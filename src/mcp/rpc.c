#include "mcp/rpc.h"
#include "mcp/json.h"

#include "Zend/zend_smart_str.h"

void mcp_message_id(zval *value, zval *id)
{
	zend_long number;

	ZVAL_UNDEF(id);
	if (!value) {
		return;
	}
	if (Z_TYPE_P(value) == IS_STRING) {
		ZVAL_COPY_VALUE(id, value);
	} else if (mcp_json_integer(value, &number)) {
		ZVAL_LONG(id, number);
	}
}

static void invalid(mcp_message *message, const char *complaint)
{
	message->kind = MCP_MESSAGE_INVALID;
	message->complaint = complaint;
}

void mcp_message_read(zval *value, mcp_message *message)
{
	zval *version, *id, *method;
	bool answers;

	memset(message, 0, sizeof(*message));
	ZVAL_UNDEF(&message->id);

	if (!mcp_json_members(value)) {
		invalid(message, "A message must be a JSON object.");
		return;
	}
	id = MCP_JSON_MEMBER(value, "id");
	mcp_message_id(id, &message->id);
	version = MCP_JSON_MEMBER(value, "jsonrpc");
	method = MCP_JSON_MEMBER(value, "method");
	answers = MCP_JSON_MEMBER(value, "result") || MCP_JSON_MEMBER(value, "error");

	if (!version || Z_TYPE_P(version) != IS_STRING || !zend_string_equals_literal(Z_STR_P(version), "2.0")) {
		invalid(message, "Member \"jsonrpc\" must be the string \"2.0\".");
		return;
	}
	if (answers && !method) {
		message->kind = MCP_MESSAGE_RESPONSE;
		return;
	}
	if (answers) {
		invalid(message, "A message is a request or a response, not both.");
		return;
	}
	if (!method || Z_TYPE_P(method) != IS_STRING) {
		invalid(message, "Member \"method\" must be a string.");
		return;
	}
	if (id && Z_ISUNDEF(message->id)) {
		invalid(message, "Member \"id\" must be a string or an integer.");
		return;
	}
	message->method = Z_STR_P(method);
	message->params = MCP_JSON_MEMBER(value, "params");
	if (message->params && Z_TYPE_P(message->params) == IS_NULL) {
		message->params = NULL;
	}
	if (message->params && !mcp_json_members(message->params)) {
		invalid(message, "Member \"params\" must be an object.");
		return;
	}
	message->kind = id ? MCP_MESSAGE_REQUEST : MCP_MESSAGE_NOTIFICATION;
}

/* Takes over `json`; `otherwise` stands for NULL: an exit() is under way. Over stdio such an answer still goes out. */
static void append_json(smart_str *text, zend_string *json, const char *otherwise)
{
	if (json) {
		smart_str_append(text, json);
		zend_string_release(json);
	} else {
		smart_str_appends(text, otherwise);
	}
}

static bool needs_no_escape(zend_string *text)
{
	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		unsigned char c = (unsigned char) ZSTR_VAL(text)[i];

		if (c < ' ' || c > '~' || c == '"' || c == '\\') {
			return false;
		}
	}
	return true;
}

static void append_id(smart_str *text, zval *id)
{
	smart_str_appends(text, ",\"id\":");
	if (Z_TYPE_P(id) == IS_LONG) {
		smart_str_append_long(text, Z_LVAL_P(id));
	} else if (Z_TYPE_P(id) == IS_STRING && needs_no_escape(Z_STR_P(id))) {
		smart_str_appendc(text, '"');
		smart_str_append(text, Z_STR_P(id));
		smart_str_appendc(text, '"');
	} else {
		append_json(text, Z_TYPE_P(id) == IS_STRING ? mcp_json_quote(Z_STR_P(id)) : NULL, "null");
	}
}

zend_string *mcp_rpc_result(zval *id, zend_string *result)
{
	smart_str text = {0};

	smart_str_appends(&text, "{\"jsonrpc\":\"2.0\"");
	append_id(&text, id);
	smart_str_appends(&text, ",\"result\":");
	smart_str_append(&text, result);
	smart_str_appendc(&text, '}');
	smart_str_0(&text);
	return text.s;
}

zend_string *mcp_rpc_error(zval *id, const mcp_problem *problem, mcp_revision revision)
{
	int code = mcp_fault_rpc_code(problem->fault, revision);
	char cut_off[80];
	smart_str text = {0};
	zval error;

	snprintf(cut_off, sizeof(cut_off), "{\"code\":%d,\"message\":\"The request was cut off.\"}", code);
	array_init(&error);
	add_assoc_long(&error, "code", code);
	if (problem->text) {
		add_assoc_str(&error, "message", zend_string_copy(problem->text));
	} else {
		add_assoc_string(&error, "message", problem->message);
	}
	if (!Z_ISUNDEF(problem->data)) {
		zval data;

		ZVAL_COPY(&data, &problem->data);
		add_assoc_zval(&error, "data", &data);
	}

	smart_str_appends(&text, "{\"jsonrpc\":\"2.0\"");
	if (!Z_ISUNDEF_P(id) || revision < MCP_REVISION_2025_11_25 || revision == MCP_REVISION_UNKNOWN) {
		append_id(&text, id);
	}
	smart_str_appends(&text, ",\"error\":");
	append_json(&text, mcp_json_write(&error), cut_off);
	smart_str_appendc(&text, '}');
	smart_str_0(&text);

	zval_ptr_dtor(&error);
	return text.s;
}
