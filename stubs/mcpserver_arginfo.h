/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: cefa7bbab7e38e58af4ad5b55bac7bbe4613ef7c */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServerSessionStore_load, 0, 1, IS_ARRAY, 1)
	ZEND_ARG_TYPE_INFO(0, id, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServerSessionStore_save, 0, 3, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, expiresAt, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServerSessionStore_delete, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_McpServer___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_McpServer_handle, 0, 0, McpServerResponse, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, body, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, server, IS_ARRAY, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServer_tools, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServer_callTool, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, arguments, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServer_serve, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, server, IS_CALLABLE, 0)
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, input, "null")
	ZEND_ARG_INFO_WITH_DEFAULT_VALUE(0, output, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_McpServer_toolsets arginfo_class_McpServer_tools

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_McpServer_refuse, 0, 1, McpServerResponse, 0)
	ZEND_ARG_OBJ_INFO(0, e, Throwable, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, body, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, resourceMetadata, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, oauthScope, IS_STRING, 0, "\'\'")
ZEND_END_ARG_INFO()

#define arginfo_class_McpServer_unfinishedCalls arginfo_class_McpServer_tools

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServer_patternProblem, 0, 1, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, pattern, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServer_shieldText, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, text, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_McpServerContext___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServerContext_progress, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, progress, IS_DOUBLE, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, total, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServerContext_log, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, level, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, logger, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServerContext_clientSupports, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, capability, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServerContext_input, 0, 1, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServerContext_state, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_McpServerResponse___construct arginfo_class_McpServerContext___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_McpServerResponse_send, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(McpServer, __construct);
ZEND_METHOD(McpServer, handle);
ZEND_METHOD(McpServer, tools);
ZEND_METHOD(McpServer, callTool);
ZEND_METHOD(McpServer, serve);
ZEND_METHOD(McpServer, toolsets);
ZEND_METHOD(McpServer, refuse);
ZEND_METHOD(McpServer, unfinishedCalls);
ZEND_METHOD(McpServer, patternProblem);
ZEND_METHOD(McpServer, shieldText);
ZEND_METHOD(McpServerContext, __construct);
ZEND_METHOD(McpServerContext, progress);
ZEND_METHOD(McpServerContext, log);
ZEND_METHOD(McpServerContext, clientSupports);
ZEND_METHOD(McpServerContext, input);
ZEND_METHOD(McpServerContext, state);
ZEND_METHOD(McpServerResponse, __construct);
ZEND_METHOD(McpServerResponse, send);


static const zend_function_entry class_McpServerSessionStore_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(McpServerSessionStore, load, arginfo_class_McpServerSessionStore_load, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(McpServerSessionStore, save, arginfo_class_McpServerSessionStore_save, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(McpServerSessionStore, delete, arginfo_class_McpServerSessionStore_delete, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_McpServer_methods[] = {
	ZEND_ME(McpServer, __construct, arginfo_class_McpServer___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(McpServer, handle, arginfo_class_McpServer_handle, ZEND_ACC_PUBLIC)
	ZEND_ME(McpServer, tools, arginfo_class_McpServer_tools, ZEND_ACC_PUBLIC)
	ZEND_ME(McpServer, callTool, arginfo_class_McpServer_callTool, ZEND_ACC_PUBLIC)
	ZEND_ME(McpServer, serve, arginfo_class_McpServer_serve, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(McpServer, toolsets, arginfo_class_McpServer_toolsets, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(McpServer, refuse, arginfo_class_McpServer_refuse, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(McpServer, unfinishedCalls, arginfo_class_McpServer_unfinishedCalls, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(McpServer, patternProblem, arginfo_class_McpServer_patternProblem, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(McpServer, shieldText, arginfo_class_McpServer_shieldText, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_McpServerContext_methods[] = {
	ZEND_ME(McpServerContext, __construct, arginfo_class_McpServerContext___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(McpServerContext, progress, arginfo_class_McpServerContext_progress, ZEND_ACC_PUBLIC)
	ZEND_ME(McpServerContext, log, arginfo_class_McpServerContext_log, ZEND_ACC_PUBLIC)
	ZEND_ME(McpServerContext, clientSupports, arginfo_class_McpServerContext_clientSupports, ZEND_ACC_PUBLIC)
	ZEND_ME(McpServerContext, input, arginfo_class_McpServerContext_input, ZEND_ACC_PUBLIC)
	ZEND_ME(McpServerContext, state, arginfo_class_McpServerContext_state, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_McpServerResponse_methods[] = {
	ZEND_ME(McpServerResponse, __construct, arginfo_class_McpServerResponse___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(McpServerResponse, send, arginfo_class_McpServerResponse_send, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_McpServerSessionStore(void)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "McpServerSessionStore", class_McpServerSessionStore_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_McpServer(void)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "McpServer", class_McpServer_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_VERSION_value;
	zend_string *const_VERSION_value_str = zend_string_init(PHP_MCPSERVER_VERSION, strlen(PHP_MCPSERVER_VERSION), 1);
	ZVAL_STR(&const_VERSION_value, const_VERSION_value_str);
	zend_string *const_VERSION_name = zend_string_init_interned("VERSION", sizeof("VERSION") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_VERSION_name, &const_VERSION_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_VERSION_name);

	return class_entry;
}

static zend_class_entry *register_class_McpServerContext(void)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "McpServerContext", class_McpServerContext_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_McpServerResponse(void)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "McpServerResponse", class_McpServerResponse_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_status_name);

	zval property_headers_default_value;
	ZVAL_UNDEF(&property_headers_default_value);
	zend_string *property_headers_name = zend_string_init("headers", sizeof("headers") - 1, 1);
	zend_declare_typed_property(class_entry, property_headers_name, &property_headers_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_headers_name);

	zval property_body_default_value;
	ZVAL_UNDEF(&property_body_default_value);
	zend_string *property_body_name = zend_string_init("body", sizeof("body") - 1, 1);
	zend_declare_typed_property(class_entry, property_body_name, &property_body_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_body_name);

	return class_entry;
}
