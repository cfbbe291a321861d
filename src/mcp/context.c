#include "mcp/context.h"
#include "mcp/json.h"
#include "mcp/stream.h"

#include <math.h>

static const char *const level_names[MCP_CLIENT_LOG_NONE] = {
	[MCP_CLIENT_LOG_DEBUG] = "debug",
	[MCP_CLIENT_LOG_INFO] = "info",
	[MCP_CLIENT_LOG_NOTICE] = "notice",
	[MCP_CLIENT_LOG_WARNING] = "warning",
	[MCP_CLIENT_LOG_ERROR] = "error",
	[MCP_CLIENT_LOG_CRITICAL] = "critical",
	[MCP_CLIENT_LOG_ALERT] = "alert",
	[MCP_CLIENT_LOG_EMERGENCY] = "emergency"
};

void mcp_context_clear(mcp_context *context)
{
	zval_ptr_dtor(&context->state);
	ZVAL_UNDEF(&context->state);
}

bool mcp_client_log_parse(zval *name, mcp_client_log *level)
{
	for (int i = 0; Z_TYPE_P(name) == IS_STRING && i < MCP_CLIENT_LOG_NONE; i++) {
		if (strcmp(Z_STRVAL_P(name), level_names[i]) == 0) {
			*level = (mcp_client_log) i;
			return true;
		}
	}
	return false;
}

/* Sends a notification; the first one turns the answer into a stream. Takes over `params`. */
static void notify(mcp_context *context, const char *method, zval *params)
{
	zval message;
	zend_string *text;

	if (!context->streaming) {
		context->streaming = context->port->stream_open(context->port, context->stream_headers);
		context->may_stream = context->streaming;
	}
	array_init(&message);
	add_assoc_string(&message, "jsonrpc", "2.0");
	add_assoc_string(&message, "method", method);
	add_assoc_zval(&message, "params", params);
	text = context->streaming ? mcp_json_write(&message) : NULL;
	if (text) {
		zend_string *frame = context->port->writes_lines ? mcp_stream_line(text) : mcp_stream_frame(text);

		context->port->stream_write(context->port, frame);
		zend_string_release(frame);
		zend_string_release(text);
	}
	zval_ptr_dtor(&message);
}

void mcp_context_progress(mcp_context *context, double progress, double total, zend_string *message)
{
	zval params, token;
	zend_string *shown;

	if (!context->may_stream || Z_ISUNDEF(context->progress_token) || !(progress > context->progress) || !isfinite(progress)) {
		return;
	}
	context->progress = progress;
	array_init(&params);
	ZVAL_COPY(&token, &context->progress_token);
	add_assoc_zval(&params, "progressToken", &token);
	add_assoc_double(&params, "progress", progress);
	if (total >= 0 && isfinite(total)) {
		add_assoc_double(&params, "total", total);
	}
	shown = message ? mcp_untrusted_text(context->untrusted, message) : NULL;
	if (shown) {
		add_assoc_str(&params, "message", shown);
	}
	notify(context, "notifications/progress", &params);
}

void mcp_context_log(mcp_context *context, mcp_client_log level, zval *data, zend_string *logger)
{
	zend_string *shown;
	zval params, copy;

	if (!context->may_stream || level < context->log_level || context->log_level == MCP_CLIENT_LOG_NONE) {
		return;
	}
	ZVAL_COPY(&copy, data);
	if (!mcp_untrusted_walk(context->untrusted, MCP_UNTRUSTED_CONTENT, "", &copy, NULL)) {
		zval_ptr_dtor(&copy);
		return;
	}
	array_init(&params);
	add_assoc_string(&params, "level", level_names[level]);
	shown = logger ? mcp_untrusted_text(context->untrusted, logger) : NULL;
	if (shown) {
		add_assoc_str(&params, "logger", shown);
	}
	add_assoc_zval(&params, "data", &copy);
	notify(context, "notifications/message", &params);
}

bool mcp_context_client_supports(const mcp_context *context, const char *capability)
{
	return context->capabilities && mcp_json_member(context->capabilities, capability, strlen(capability));
}

zval *mcp_context_input(const mcp_context *context, const char *key, size_t key_len)
{
	return context->input_responses ? mcp_json_member(context->input_responses, key, key_len) : NULL;
}
