#include "php/request.h"

#include "main/SAPI.h"
#include "main/php_output.h"
#include "main/php_streams.h"
#include "Zend/zend_operators.h"

/* A superglobal as it stands in the symbol table; NULL when it is not there or is no array. */
static zval *superglobal(const char *name)
{
	zend_string *key = zend_string_init(name, strlen(name), 0);
	zval *value;

	zend_is_auto_global(key); /* fills $_SERVER with auto_globals_jit */
	value = zend_hash_find_ind(&EG(symbol_table), key);
	zend_string_release(key);
	if (value) {
		ZVAL_DEREF(value);
	}
	return value && Z_TYPE_P(value) == IS_ARRAY ? value : NULL;
}

HashTable *mcp_php_server_variables(void)
{
	zval *server = superglobal("_SERVER");

	return server ? Z_ARRVAL_P(server) : (HashTable *) &zend_empty_array;
}

mcp_text mcp_php_variable(HashTable *table, const char *name)
{
	zval *value = zend_hash_str_find(table, name, strlen(name));

	if (value) {
		ZVAL_DEREF(value);
	}
	return value && Z_TYPE_P(value) == IS_STRING ? mcp_text_of(Z_STRVAL_P(value), Z_STRLEN_P(value)) : MCP_TEXT_ABSENT;
}

bool mcp_php_asks_for_mcp(void)
{
	zval *get = superglobal("_GET");

	return get && mcp_text_equals_nocase(mcp_php_variable(Z_ARRVAL_P(get), "format"), MCP_TEXT("mcp"));
}

zend_string *mcp_php_read_body(HashTable *server, size_t ceiling, size_t *length)
{
	mcp_text declared = mcp_php_variable(server, "CONTENT_LENGTH");
	php_stream *stream;
	zend_string *body;
	zend_long number = 0;
	double ignored;

	*length = 0;
	if (declared.ptr && is_numeric_string(declared.ptr, declared.len, &number, &ignored, false) == IS_LONG && number > 0) {
		*length = (size_t) number;
		if (*length > ceiling) {
			return NULL;
		}
	}
	stream = php_stream_open_wrapper("php://input", "rb", 0, NULL);
	if (!stream) {
		return ZSTR_EMPTY_ALLOC();
	}
	body = php_stream_copy_to_mem(stream, ceiling + 1, 0);
	php_stream_close(stream);
	if (!body) {
		body = ZSTR_EMPTY_ALLOC();
	}
	if (ZSTR_LEN(body) > *length) {
		*length = ZSTR_LEN(body);
	}
	if (ZSTR_LEN(body) > ceiling) {
		zend_string_release(body);
		return NULL;
	}
	return body;
}

static void replace(const char *name, zval *replacement, zval *saved)
{
	zval *value = superglobal(name);

	ZVAL_UNDEF(saved);
	if (!value) {
		zval_ptr_dtor(replacement);
		return;
	}
	ZVAL_COPY_VALUE(saved, value);
	ZVAL_COPY_VALUE(value, replacement);
}

static void restore(const char *name, zval *saved)
{
	zval *value;

	if (Z_ISUNDEF_P(saved)) {
		return;
	}
	value = superglobal(name);
	if (value) {
		zval_ptr_dtor(value);
		ZVAL_COPY_VALUE(value, saved);
	} else {
		zval_ptr_dtor(saved);
	}
	ZVAL_UNDEF(saved);
}

static void set_query_string(zval *text)
{
	zval *server = superglobal("_SERVER");

	if (server) {
		SEPARATE_ARRAY(server);
		zend_hash_str_update(Z_ARRVAL_P(server), ZEND_STRL("QUERY_STRING"), text);
	} else {
		zval_ptr_dtor(text);
	}
}

#if PHP_VERSION_ID < 80400
typedef int output_result;
#else
typedef zend_result output_result;
#endif

#define SWALLOWER "mcpserver"

/* Eats what it gets: code that flushes or ends the buffer must not push its output into the answer either. */
static output_result swallow(void **context, php_output_context *output)
{
	return SUCCESS;
}

void mcp_php_quiet_begin(mcp_php_quiet *quiet)
{
	zval get, post, empty, *query;

	array_init(&get);
	add_assoc_string(&get, "module", "API");
	add_assoc_string(&get, "method", "McpServer.mcp");
	add_assoc_string(&get, "format", "mcp");
	replace("_GET", &get, &quiet->get);
	array_init(&post);
	replace("_POST", &post, &quiet->post);

	query = zend_hash_str_find(mcp_php_server_variables(), ZEND_STRL("QUERY_STRING"));
	ZVAL_UNDEF(&quiet->query_string);
	if (query) {
		ZVAL_COPY_DEREF(&quiet->query_string, query);
		ZVAL_EMPTY_STRING(&empty);
		set_query_string(&empty);
	}
	quiet->level = php_output_get_level();
	php_output_handler_start(php_output_handler_create_internal(ZEND_STRL(SWALLOWER), swallow, 0, PHP_OUTPUT_HANDLER_STDFLAGS));
}

void mcp_php_quiet_end(mcp_php_quiet *quiet)
{
	/* whatever buffers Matomo left open go with ours */
	while (php_output_get_level() > quiet->level && php_output_discard() == SUCCESS) {
	}
	if (!Z_ISUNDEF(quiet->query_string)) {
		set_query_string(&quiet->query_string);
	}
	restore("_GET", &quiet->get);
	restore("_POST", &quiet->post);
}

void mcp_php_quiet_abandon(void)
{
	while (php_output_handler_started(ZEND_STRL(SWALLOWER)) && php_output_discard() == SUCCESS) {
	}
}
