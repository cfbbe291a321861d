#include "mcp/calllog.h"
#include "mcp/json.h"
#include "core/utf8.h"

#include "Zend/zend_smart_str.h"

/* A caller decides how long its arguments are; a log line must not be. */
#define ARGUMENTS_SHOWN_MAX 8192

static void append_redacted(smart_str *line, zval *value)
{
	HashTable *members;

	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_LONG:
			smart_str_appends(line, "<int>");
			break;
		case IS_DOUBLE:
			smart_str_appends(line, "<float>");
			break;
		case IS_TRUE:
		case IS_FALSE:
			smart_str_appends(line, "<bool>");
			break;
		case IS_STRING:
			smart_str_append_printf(line, "<string:%zu>", Z_STRLEN_P(value));
			break;
		case IS_ARRAY:
		case IS_OBJECT:
			members = mcp_json_members(value);
			if (members) {
				smart_str_append_printf(line, "<object:%u>", zend_hash_num_elements(members));
			} else {
				smart_str_append_printf(line, "<array:%u>", Z_TYPE_P(value) == IS_ARRAY
					? zend_hash_num_elements(Z_ARRVAL_P(value)) : 0);
			}
			break;
		default:
			smart_str_appends(line, "<null>");
	}
}

/* Log lines are read by people and tools: a name that a caller made up shows only printable ASCII. */
static void append_name(smart_str *line, zend_string *name)
{
	for (size_t i = 0; i < ZSTR_LEN(name) && i < 128; i++) {
		unsigned char c = (unsigned char) ZSTR_VAL(name)[i];

		smart_str_appendc(line, c < 0x20 || c >= 0x7f ? '?' : (char) c);
	}
}

static zend_string *printable_name(zend_string *name)
{
	smart_str text = {0};

	append_name(&text, name);
	smart_str_0(&text);
	return text.s ? text.s : ZSTR_EMPTY_ALLOC();
}

/* Personal data is masked as in answers: a log is read by more people than the one who asked. */
static void append_masked(smart_str *line, const mcp_untrusted *untrusted, zend_string *json)
{
	mcp_text whole = mcp_text_of(ZSTR_VAL(json), ZSTR_LEN(json));
	mcp_text text = mcp_text_of(whole.ptr, mcp_utf8_cut(whole, ARGUMENTS_SHOWN_MAX + MCP_MASK_REACH));
	size_t shown = mcp_utf8_cut(text, ARGUMENTS_SHOWN_MAX);
	mcp_buf out;

	mcp_buf_init(&out, MCP_MASK_ROOM(ARGUMENTS_SHOWN_MAX + MCP_MASK_REACH), untrusted->allocator);
	if (mcp_mask_text_edge(&untrusted->mask, text, &out, &shown) != 0) {
		text = mcp_buf_text(&out);
	}
	smart_str_appendl(line, text.ptr, shown);
	mcp_buf_reset(&out);
}

static zend_string *format_arguments(const mcp_untrusted *untrusted, zval *arguments, bool full)
{
	HashTable *members = arguments ? mcp_json_members(arguments) : NULL;
	smart_str line = {0};
	zend_string *name;
	zend_ulong index;
	zval *value;

	if (members) {
		ZEND_HASH_FOREACH_KEY_VAL(members, index, name, value) {
			if (line.s && ZSTR_LEN(line.s) > ARGUMENTS_SHOWN_MAX) {
				smart_str_appends(&line, ", ...");
				break;
			}
			smart_str_appends(&line, line.s ? ", " : "");
			if (name) {
				append_name(&line, name);
			} else {
				smart_str_append_unsigned(&line, index);
			}
			smart_str_appends(&line, ": ");
			if (full) {
				zend_string *json = mcp_json_write_ascii(value);

				if (json) {
					append_masked(&line, untrusted, json);
					zend_string_release(json);
				}
			} else {
				append_redacted(&line, value);
			}
		} ZEND_HASH_FOREACH_END();
	}
	smart_str_0(&line);
	return line.s ? line.s : ZSTR_EMPTY_ALLOC();
}

static void add_text(zval *context, const char *name, zend_string *text, const char *otherwise)
{
	if (text) {
		add_assoc_str(context, name, zend_string_copy(text));
	} else {
		add_assoc_string(context, name, otherwise);
	}
}

void mcp_calllog_write(mcp_port *port, const mcp_settings *settings, const mcp_call_record *record)
{
	static const char succeeded[] = "MCP Tool Call successful: {tool_name} [{formatted_arguments}] "
		"[session={session_id}, response_bytes={response_bytes}]";
	static const char failed[] = "MCP Tool Call failed: {error_message} [{formatted_arguments}] [session={session_id}]";
	zend_string *message, *tool;
	zval context;

	if (!settings->log_tool_calls) {
		return;
	}
	tool = printable_name(record->tool);
	array_init(&context);
	add_assoc_str(&context, "tool_name", zend_string_copy(tool));
	add_assoc_str(&context, "formatted_arguments",
		format_arguments(record->untrusted, record->arguments, settings->log_tool_call_parameters_full));
	add_text(&context, "session_id", record->session_id, "unknown");
	add_text(&context, "mcp_session_id", record->session_id, "unknown");
	add_assoc_str(&context, "mcp_tool_name", tool);
	add_assoc_string(&context, "mcp_params_mode", settings->log_tool_call_parameters_full ? "full" : "redacted");
	add_assoc_string(&context, "mcp_call_origin", record->origin);
	if (record->failure) {
		add_assoc_str(&context, "error_message", zend_string_copy(record->failure));
		message = zend_string_init(failed, sizeof(failed) - 1, 0);
	} else {
		add_assoc_long(&context, "response_bytes", (zend_long) record->response_bytes);
		add_assoc_long(&context, "mcp_response_bytes", (zend_long) record->response_bytes);
		message = zend_string_init(succeeded, sizeof(succeeded) - 1, 0);
	}
	port->log(port, settings->log_tool_call_level, message, Z_ARRVAL(context));
	zend_string_release(message);
	zval_ptr_dtor(&context);
}
