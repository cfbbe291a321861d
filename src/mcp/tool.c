#include "mcp/tool.h"
#include "mcp/json.h"

void mcp_call_init(mcp_call *call)
{
	memset(call, 0, sizeof(*call));
	ZVAL_UNDEF(&call->result);
	ZVAL_UNDEF(&call->content);
	ZVAL_UNDEF(&call->meta);
	ZVAL_UNDEF(&call->ask.requests);
	ZVAL_UNDEF(&call->ask.state);
}

void mcp_call_clear(mcp_call *call)
{
	zval_ptr_dtor(&call->result);
	zval_ptr_dtor(&call->content);
	zval_ptr_dtor(&call->meta);
	zval_ptr_dtor(&call->ask.requests);
	zval_ptr_dtor(&call->ask.state);
	if (call->message) {
		zend_string_release(call->message);
	}
	mcp_call_init(call);
}

mcp_outcome mcp_call_refuse(mcp_call *call, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	if (call->message) {
		zend_string_release(call->message);
	}
	call->message = zend_vstrpprintf(0, format, arguments);
	va_end(arguments);
	return MCP_CALL_REFUSED;
}

zval *mcp_call_value(const mcp_call *call, const char *name)
{
	zval *value = zend_hash_str_find(call->arguments, name, strlen(name));

	if (value) {
		ZVAL_DEREF(value);
	}
	return value && Z_TYPE_P(value) != IS_NULL ? value : NULL;
}

zend_long mcp_call_integer(const mcp_call *call, const char *name, zend_long fallback)
{
	zval *value = mcp_call_value(call, name);
	zend_long number;

	return value && mcp_json_integer(value, &number) ? number : fallback;
}

zend_string *mcp_call_string(const mcp_call *call, const char *name)
{
	zval *value = mcp_call_value(call, name);

	return value && Z_TYPE_P(value) == IS_STRING ? Z_STR_P(value) : NULL;
}
