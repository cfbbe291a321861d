#include "php/call.h"

#include "Zend/zend_exceptions.h"

/* Moves a pending exception out of the engine. */
static mcp_php_status take_exception(zval *result, zval *thrown)
{
	if (thrown) {
		ZVAL_UNDEF(thrown);
	}
	if (!EG(exception)) {
		return MCP_PHP_DONE;
	}
	zval_ptr_dtor(result);
	ZVAL_UNDEF(result);
	if (zend_is_unwind_exit(EG(exception)) || zend_is_graceful_exit(EG(exception))) {
		return MCP_PHP_EXIT;
	}
	if (thrown) {
		ZVAL_OBJ_COPY(thrown, EG(exception));
	}
	zend_clear_exception();
	return MCP_PHP_THROWN;
}

static mcp_php_status call(zend_function *function, zend_object *object, zend_class_entry *scope, uint32_t argc, zval *argv,
	zval *result, zval *thrown)
{
	ZVAL_UNDEF(result);
	if (thrown) {
		ZVAL_UNDEF(thrown);
	}
	if (EG(exception)) {
		return MCP_PHP_EXIT; /* only an exit may be pending here, and it must not be disturbed */
	}
	if (!function) {
		return MCP_PHP_MISSING;
	}
	zend_call_known_function(function, object, scope, result, argc, argv, NULL);
	return take_exception(result, thrown);
}

static zend_function *find_method(zend_class_entry *class, const char *method)
{
	return zend_hash_str_find_ptr_lc(&class->function_table, method, strlen(method));
}

mcp_php_status mcp_php_call_static(zend_class_entry *class, const char *method, uint32_t argc, zval *argv,
	zval *result, zval *thrown)
{
	zend_function *function = class ? find_method(class, method) : NULL;

	if (function && !(function->common.fn_flags & ZEND_ACC_STATIC)) {
		function = NULL;
	}
	return call(function, NULL, class, argc, argv, result, thrown);
}

mcp_php_status mcp_php_call_method(zend_object *object, const char *method, uint32_t argc, zval *argv,
	zval *result, zval *thrown)
{
	return call(find_method(object->ce, method), object, object->ce, argc, argv, result, thrown);
}

mcp_php_status mcp_php_call_callable(zval *callable, uint32_t argc, zval *argv, zval *result, zval *thrown)
{
	ZVAL_UNDEF(result);
	if (thrown) {
		ZVAL_UNDEF(thrown);
	}
	if (EG(exception)) {
		return MCP_PHP_EXIT;
	}
	/* SUCCESS is returned with an exception pending, too. */
	if (call_user_function(NULL, NULL, callable, result, argc, argv) != SUCCESS && !EG(exception)) {
		return MCP_PHP_MISSING;
	}
	return take_exception(result, thrown);
}

zend_class_entry *mcp_php_class(const char *name)
{
	zend_string *class_name;
	zend_class_entry *class;

	if (EG(exception)) {
		return NULL;
	}
	class_name = zend_string_init(name, strlen(name), 0);
	class = zend_lookup_class(class_name);
	zend_string_release(class_name);
	if (EG(exception) && !zend_is_unwind_exit(EG(exception))) {
		zend_clear_exception();
		class = NULL;
	}
	return class;
}

bool mcp_php_is_a(zend_object *object, const char *name)
{
	zend_string *class_name = zend_string_init(name, strlen(name), 0);
	zend_class_entry *class = zend_lookup_class_ex(class_name, NULL, ZEND_FETCH_CLASS_NO_AUTOLOAD);

	zend_string_release(class_name);
	return class && instanceof_function(object->ce, class);
}
