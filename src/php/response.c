#include "php/response.h"
#include "php_mcpserver.h"
#include "mcp/stream.h"
#include "php/request.h"

#include "main/SAPI.h"
#include "main/php_output.h"
#include "Zend/zend_exceptions.h"

zend_class_entry *mcp_php_response_class;

static void set_property(zend_object *object, const char *name, zval *value)
{
	/* From inside the class's scope, as a readonly property has to be. */
	zend_update_property(mcp_php_response_class, object, name, strlen(name), value);
}

void mcp_php_response_make(const mcp_answer *answer, zval *return_value)
{
	zval value;

	object_init_ex(return_value, mcp_php_response_class);
	ZVAL_LONG(&value, answer->status);
	set_property(Z_OBJ_P(return_value), "status", &value);
	ZVAL_COPY_VALUE(&value, &answer->headers);
	set_property(Z_OBJ_P(return_value), "headers", &value);
	ZVAL_STR(&value, answer->body);
	set_property(Z_OBJ_P(return_value), "body", &value);
}

PHP_METHOD(McpServerResponse, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

void mcp_php_response_send_header(const char *name, const char *value)
{
	sapi_header_line line = {0};
	zend_string *text = zend_strpprintf(0, "%s: %s", name, value);

	line.line = ZSTR_VAL(text);
	line.line_len = ZSTR_LEN(text);
	sapi_header_op(SAPI_HEADER_REPLACE, &line);
	zend_string_release(text);
}

static void drop_header(const char *name)
{
	sapi_header_line line = {0};

	line.line = (char *) name;
	line.line_len = strlen(name);
	sapi_header_op(SAPI_HEADER_DELETE, &line);
}

/* A status that core sent before by header("HTTP/1.1 500 ...") or, under FastCGI, header("Status: 500 ...") would win over the code. */
static void set_status(int code)
{
	drop_header("Status");
	if (SG(sapi_headers).http_status_line) {
		efree(SG(sapi_headers).http_status_line);
		SG(sapi_headers).http_status_line = NULL;
	}
	SG(sapi_headers).http_response_code = code;
}

void mcp_php_response_send_headers(int status, HashTable *headers)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(headers, name, value) {
		if (name && Z_TYPE_P(value) == IS_STRING) {
			mcp_php_response_send_header(ZSTR_VAL(name), Z_STRVAL_P(value));
		}
	} ZEND_HASH_FOREACH_END();
	set_status(status); /* after the headers: PHP makes 401 of every WWW-Authenticate */
}

PHP_METHOD(McpServerResponse, send)
{
	zval rv_status, rv_headers, rv_body, *status, *headers, *body;

	ZEND_PARSE_PARAMETERS_NONE();

	status = zend_read_property(mcp_php_response_class, Z_OBJ_P(ZEND_THIS), ZEND_STRL("status"), 0, &rv_status);
	headers = zend_read_property(mcp_php_response_class, Z_OBJ_P(ZEND_THIS), ZEND_STRL("headers"), 0, &rv_headers);
	body = zend_read_property(mcp_php_response_class, Z_OBJ_P(ZEND_THIS), ZEND_STRL("body"), 0, &rv_body);
	if (EG(exception)) {
		RETURN_THROWS();
	}

	mcp_php_quiet_abandon();
	php_output_clean_all();
	if (!SG(headers_sent)) {
		if (Z_STRLEN_P(body) == 0) {
			drop_header("Content-Type");
			SG(sapi_headers).send_default_content_type = 0;
		}
		mcp_php_response_send_headers((int) Z_LVAL_P(status), Z_ARRVAL_P(headers));
	}
	if (MCPSERVER_G(streaming) && Z_STRLEN_P(body) > 0 && Z_STRVAL_P(body)[0] == '{') {
		/* What was made without the stream in mind (refuse() after a fatal error) still has to be one of its events. */
		zend_string *frame = mcp_stream_frame(Z_STR_P(body));

		PHPWRITE(ZSTR_VAL(frame), ZSTR_LEN(frame));
		zend_string_release(frame);
	} else {
		PHPWRITE(Z_STRVAL_P(body), Z_STRLEN_P(body));
	}
}
