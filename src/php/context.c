#include "php/context.h"
#include "mcp/json.h"

#include "Zend/zend_exceptions.h"

zend_class_entry *mcp_php_context_class;
static zend_object_handlers context_handlers;

typedef struct context_object {
	mcp_context *context;   /* NULL when cut off */
	zend_object std;
} context_object;

static context_object *object_of(zend_object *object)
{
	return (context_object *) ((char *) object - XtOffsetOf(context_object, std));
}

static mcp_context *context_of(zval *object)
{
	return object_of(Z_OBJ_P(object))->context;
}

static zend_object *context_create(zend_class_entry *class)
{
	context_object *object = zend_object_alloc(sizeof(context_object), class);

	object->context = NULL;
	zend_object_std_init(&object->std, class);
	object_properties_init(&object->std, class);
	object->std.handlers = &context_handlers;
	return &object->std;
}

void mcp_php_context_startup(zend_class_entry *class)
{
	mcp_php_context_class = class;
	class->create_object = context_create;
	memcpy(&context_handlers, &std_object_handlers, sizeof(context_handlers));
	context_handlers.offset = XtOffsetOf(context_object, std);
	context_handlers.clone_obj = NULL;
}

void mcp_php_context_make(mcp_context *context, zval *object)
{
	object_init_ex(object, mcp_php_context_class);
	object_of(Z_OBJ_P(object))->context = context;
}

void mcp_php_context_cut(zval *object)
{
	object_of(Z_OBJ_P(object))->context = NULL;
}

PHP_METHOD(McpServerContext, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(McpServerContext, progress)
{
	double progress, total = 0;
	bool total_is_null = true;
	zend_string *message = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_DOUBLE(progress)
		Z_PARAM_OPTIONAL
		Z_PARAM_DOUBLE_OR_NULL(total, total_is_null)
		Z_PARAM_STR_OR_NULL(message)
	ZEND_PARSE_PARAMETERS_END();

	if (context_of(ZEND_THIS)) {
		mcp_context_progress(context_of(ZEND_THIS), progress, total_is_null ? -1 : total, message);
	}
}

PHP_METHOD(McpServerContext, log)
{
	zval *level_name, *data, plain;
	zend_string *logger = NULL, *level_string;
	mcp_client_log level;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(level_string)
		Z_PARAM_ZVAL(data)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(logger)
	ZEND_PARSE_PARAMETERS_END();

	level_name = ZEND_CALL_ARG(execute_data, 1);
	if (!mcp_client_log_parse(level_name, &level)) {
		zend_argument_value_error(1, "must be a log level of the Model Context Protocol");
		RETURN_THROWS();
	}
	(void) level_string;
	if (context_of(ZEND_THIS)) {
		mcp_json_from_php(data, &plain);
		mcp_context_log(context_of(ZEND_THIS), level, &plain, logger);
		zval_ptr_dtor(&plain);
	}
}

PHP_METHOD(McpServerContext, clientSupports)
{
	zend_string *capability;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(capability)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_BOOL(context_of(ZEND_THIS) && mcp_context_client_supports(context_of(ZEND_THIS), ZSTR_VAL(capability)));
}

PHP_METHOD(McpServerContext, input)
{
	zend_string *key;
	zval *input;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(key)
	ZEND_PARSE_PARAMETERS_END();

	input = context_of(ZEND_THIS) ? mcp_context_input(context_of(ZEND_THIS), ZSTR_VAL(key), ZSTR_LEN(key)) : NULL;
	if (input) {
		mcp_json_to_php(input, return_value);
	}
}

PHP_METHOD(McpServerContext, state)
{
	ZEND_PARSE_PARAMETERS_NONE();

	if (context_of(ZEND_THIS) && !Z_ISUNDEF(context_of(ZEND_THIS)->state)) {
		RETURN_COPY(&context_of(ZEND_THIS)->state);
	}
}
