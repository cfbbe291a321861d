#include "php/class.h"
#include "php/context.h"
#include "php/request.h"
#include "php/response.h"
#include "php/unfinished.h"
#include "php/untrusted.h"
#include "php/workshop.h"
#include "php_mcpserver.h"
#include "mcp/endpoint.h"
#include "mcp/json.h"
#include "mcp/tool_run.h"
#include "tools/catalog.h"

#include "Zend/zend_exceptions.h"

#include "stubs/mcpserver_arginfo.h"

zend_class_entry *mcp_php_session_store_interface;
static zend_class_entry *server_class;
static zend_object_handlers server_handlers;

/* --- the object ----------------------------------------------------------------------------------------- */

typedef struct server_object {
	mcp_php_options options;
	zend_object std;
} server_object;

static server_object *server_of(zend_object *object)
{
	return (server_object *) ((char *) object - XtOffsetOf(server_object, std));
}

static zend_object *server_create(zend_class_entry *class)
{
	server_object *server = zend_object_alloc(sizeof(server_object), class);

	memset(&server->options, 0, sizeof(server->options));
	ZVAL_UNDEF(&server->options.source);
	zend_object_std_init(&server->std, class);
	object_properties_init(&server->std, class);
	server->std.handlers = &server_handlers;
	return &server->std;
}

const mcp_php_options *mcp_php_server_options(zend_object *object)
{
	if (object->ce != server_class || Z_ISUNDEF(server_of(object)->options.source)) {
		return NULL;
	}
	return &server_of(object)->options;
}

static void server_free(zend_object *object)
{
	mcp_php_options_clear(&server_of(object)->options);
	zend_object_std_dtor(object);
}

/* The options may hold the object itself (a logger that knows its server): let the collector see them. */
static HashTable *server_get_gc(zend_object *object, zval **table, int *n)
{
	*table = &server_of(object)->options.source;
	*n = Z_ISUNDEF(server_of(object)->options.source) ? 0 : 1;
	return zend_std_get_properties(object);
}

static void gather_facts(const mcp_php_options *options, HashTable *server, size_t body_length, mcp_gate_facts *facts)
{
	mcp_php_gather_facts(options, body_length, facts);
	facts->root_request = facts->root_request && mcp_php_matomo_is_root_request();
	facts->method = mcp_php_variable(server, "REQUEST_METHOD");
	facts->origin = mcp_request_header(server, "ORIGIN");
	facts->host = options->host;
	facts->check_host = options->check_host;
	facts->trusted_hosts = options->trusted_hosts;
	facts->trusted_host_count = options->trusted_host_count;
	facts->content_type = mcp_php_variable(server, "CONTENT_TYPE");
	facts->accept = mcp_request_header(server, "ACCEPT");
}

/* --- methods -------------------------------------------------------------------------------------------- */

PHP_METHOD(McpServer, __construct)
{
	server_object *server = server_of(Z_OBJ_P(ZEND_THIS));
	HashTable *options = (HashTable *) &zend_empty_array;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (!Z_ISUNDEF(server->options.source)) {
		/* A running handle() holds on to the options. */
		zend_throw_error(NULL, "McpServer has been constructed already");
		RETURN_THROWS();
	}
	if (mcp_php_options_read(options, &server->options) != SUCCESS) {
		mcp_php_options_clear(&server->options);
		RETURN_THROWS();
	}
}

PHP_METHOD(McpServer, handle)
{
	mcp_php_options *options = &server_of(Z_OBJ_P(ZEND_THIS))->options;
	zend_string *given_body = NULL, *body;
	HashTable *given_server = NULL, *server;
	mcp_http_request request;
	mcp_php_quiet quiet;
	mcp_answer answer;
	size_t length;
	mcp_php_workshop w;

	ZEND_PARSE_PARAMETERS_START(0, 2)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(given_body)
		Z_PARAM_ARRAY_HT_OR_NULL(given_server)
	ZEND_PARSE_PARAMETERS_END();

	if (!mcp_php_asks_for_mcp()) {
		mcp_php_matomo_throw_wrong_format();
		RETURN_THROWS();
	}

	/* A copy: Matomo's code may change $_SERVER while we hold views into it. */
	server = zend_array_dup(given_server ? given_server : mcp_php_server_variables());
	if (given_body) {
		length = ZSTR_LEN(given_body);
		body = length > options->body_ceiling ? NULL : zend_string_copy(given_body);
	} else {
		body = mcp_php_read_body(server, options->body_ceiling, &length);
	}

	mcp_php_workshop_open(&w, options);
	mcp_php_quiet_begin(&quiet);
	memset(&request, 0, sizeof(request));
	gather_facts(options, server, length, &request.facts);
	request.headers = server;
	request.body = body;
	mcp_endpoint_answer(&w.server, &request, &answer);
	mcp_php_quiet_end(&quiet);
	mcp_php_workshop_close(&w);

	if (!EG(exception)) {
		mcp_php_response_make(&answer, return_value);
	}
	mcp_answer_clear(&answer);
	if (body) {
		zend_string_release(body);
	}
	zend_array_destroy(server);
}

PHP_METHOD(McpServer, tools)
{
	mcp_php_quiet quiet;
	mcp_php_workshop w;
	zval description, plain;

	ZEND_PARSE_PARAMETERS_NONE();

	mcp_php_workshop_open(&w, &server_of(Z_OBJ_P(ZEND_THIS))->options);
	mcp_php_quiet_begin(&quiet); /* contributed code may print */
	array_init(return_value);
	for (const mcp_tool *const *tool = mcp_registry_tools(w.server.registry); *tool; tool++) {
		mcp_tool_describe(*tool, &description);
		mcp_json_to_php(&description, &plain);
		add_next_index_zval(return_value, &plain);
		zval_ptr_dtor(&description);
	}
	mcp_php_quiet_end(&quiet);
	mcp_php_workshop_close(&w);
}

static const char *in_process_failure(const mcp_tool_answer *answer)
{
	if (answer->refusal) {
		return ZSTR_VAL(answer->refusal);
	}
	if (answer->asks) {
		return "This tool has to ask the user first, which an in-process caller cannot do.";
	}
	if (answer->problem.fault == MCP_FAULT_NONE) {
		return NULL;
	}
	return answer->problem.text ? ZSTR_VAL(answer->problem.text) : answer->problem.message;
}

static void in_process_answer(const mcp_tool_answer *answer, zval *return_value)
{
	const char *failure = in_process_failure(answer);
	zval content, block, structured, meta, exposure;

	ZVAL_NULL(&structured);
	if (!failure && !Z_ISUNDEF(answer->call.content)) {
		mcp_json_to_php((zval *) &answer->call.content, &content);
	} else {
		array_init(&block);
		add_assoc_string(&block, "type", "text");
		add_assoc_string(&block, "text", failure ? failure : answer->text ? ZSTR_VAL(answer->text) : "");
		array_init(&content);
		add_next_index_zval(&content, &block);
	}
	if (!failure && answer->json) {
		mcp_json_to_php((zval *) &answer->call.result, &structured);
	}
	array_init(return_value);
	add_assoc_zval(return_value, "content", &content);
	add_assoc_zval(return_value, "structuredContent", &structured);
	add_assoc_bool(return_value, "isError", failure || answer->call.failed);
	mcp_exposure_write(&answer->exposure, &exposure);
	array_init(&meta);
	add_assoc_zval(&meta, MCP_EXPOSURE_META, &exposure);
	add_assoc_zval(return_value, "_meta", &meta);
}

static void record_in_process(mcp_trace *trace, mcp_tool_answer *answer)
{
	mcp_fault fault = answer->problem.fault;
	mcp_record_outcome outcome = MCP_RECORD_ANSWERED;

	if (fault == MCP_FAULT_HOST || fault == MCP_FAULT_INTERNAL) {
		outcome = MCP_RECORD_FAILED;
	} else if (fault == MCP_FAULT_UNAUTHENTICATED || fault == MCP_FAULT_FORBIDDEN) {
		outcome = MCP_RECORD_DENIED;
	} else if (in_process_failure(answer) || answer->call.failed) {
		outcome = MCP_RECORD_REFUSED;
	}
	mcp_callrecord_write(trace, &answer->exposure, answer->json ? ZSTR_LEN(answer->json) : 0, outcome,
		fault == MCP_FAULT_NONE ? 0 : mcp_fault_rpc_code(fault, MCP_REVISION_NEWEST_HANDSHAKE));
}

PHP_METHOD(McpServer, callTool)
{
	mcp_php_options *options = &server_of(Z_OBJ_P(ZEND_THIS))->options;
	zend_string *name;
	zval *given = NULL, arguments;
	mcp_tool_answer answer;
	mcp_record_caller caller = { NULL, NULL, false, "internal" };
	mcp_php_quiet quiet;
	mcp_trace trace;
	mcp_php_workshop w;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(name)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY(given)
	ZEND_PARSE_PARAMETERS_END();

	mcp_tool_answer_init(&answer);
	mcp_trace_init(&trace);
	ZVAL_UNDEF(&arguments);
	if (given) {
		mcp_json_from_php(given, &arguments);
	}

	mcp_php_workshop_open(&w, options);
	mcp_php_quiet_begin(&quiet);
	mcp_trace_start(&trace, &w.port.port, "tools/call", &caller);
	if (mcp_php_matomo_is_anonymous() || !w.matomo.port.may_view_any(&w.matomo.port)) {
		answer.problem = mcp_problem_of(MCP_FAULT_UNAUTHENTICATED, "Authentication required.");
	} else if (!options->enabled) {
		answer.problem = mcp_problem_of(MCP_FAULT_FORBIDDEN, "MCP is disabled. Please contact your Matomo administrator.");
	} else if (mcp_php_is_nested_too_deeply()) {
		answer.problem = mcp_problem_of(MCP_FAULT_INTERNAL, "Tools call each other too deeply.");
	} else {
		mcp_tool_run(&w.server, name, Z_ISUNDEF(arguments) ? NULL : &arguments, true, NULL, NULL, "internal", &trace, &answer);
	}
	record_in_process(&trace, &answer);
	mcp_trace_clear(&trace);
	mcp_php_quiet_end(&quiet);
	mcp_php_workshop_close(&w);

	if (!EG(exception)) {
		in_process_answer(&answer, return_value);
	}
	mcp_tool_answer_clear(&answer);
	zval_ptr_dtor(&arguments);
}

PHP_METHOD(McpServer, toolsets)
{
	ZEND_PARSE_PARAMETERS_NONE();

	array_init(return_value);
	for (const mcp_toolset_name *set = mcp_toolset_names; set->name; set++) {
		zval names;

		array_init(&names);
		for (const mcp_catalog_entry *entry = mcp_tools_catalog; entry->tool; entry++) {
			if (entry->toolset == set->toolset) {
				add_next_index_string(&names, entry->tool->name);
			}
		}
		add_assoc_zval(return_value, set->name, &names);
	}
}

PHP_METHOD(McpServer, refuse)
{
	zval *exception;
	zend_string *given_body = NULL, *body, *resource_metadata = NULL, *scope = NULL;
	mcp_challenge challenge;
	HashTable *server;
	const char *message;
	mcp_answer answer;
	mcp_fault fault;
	size_t length;

	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_OBJECT_OF_CLASS(exception, zend_ce_throwable)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(given_body)
		Z_PARAM_STR(resource_metadata)
		Z_PARAM_STR(scope)
	ZEND_PARSE_PARAMETERS_END();

	challenge.resource_metadata = resource_metadata ? mcp_text_of(ZSTR_VAL(resource_metadata), ZSTR_LEN(resource_metadata)) : MCP_TEXT_ABSENT;
	challenge.scope = scope ? mcp_text_of(ZSTR_VAL(scope), ZSTR_LEN(scope)) : MCP_TEXT_ABSENT;

	server = zend_array_dup(mcp_php_server_variables()); /* a copy, as in handle() */
	body = given_body ? zend_string_copy(given_body) : mcp_php_read_body(server, MCP_REFUSED_BODY_MAX, &length);
	fault = mcp_php_matomo_refusal(Z_OBJ_P(exception), &message);
	mcp_endpoint_refuse(fault, message, server, body, &challenge, &answer);
	if (!EG(exception)) {
		mcp_php_response_make(&answer, return_value);
	}
	mcp_answer_clear(&answer);
	if (body) {
		zend_string_release(body);
	}
	zend_array_destroy(server);
}

PHP_METHOD(McpServer, unfinishedCalls)
{
	ZEND_PARSE_PARAMETERS_NONE();

	mcp_php_unfinished_take(mcp_php_milliseconds(), return_value);
}

PHP_METHOD(McpServer, patternProblem)
{
	zend_string *pattern;
	const char *error = "unknown reason";

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(pattern)
	ZEND_PARSE_PARAMETERS_END();

	if (mcp_shield_pattern_check(mcp_text_of(ZSTR_VAL(pattern), ZSTR_LEN(pattern)), &error)) {
		RETURN_NULL();
	}
	RETURN_STRING(error);
}

PHP_METHOD(McpServer, shieldText)
{
	mcp_untrusted untrusted;
	zend_string *text;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(text)
	ZEND_PARSE_PARAMETERS_END();

	mcp_php_untrusted_default(&untrusted);
	if (!mcp_untrusted_describe(&untrusted, text, return_value)) {
		zend_throw_error(NULL, "The shield could not be made ready");
		RETURN_THROWS();
	}
}

void mcp_php_classes_register(void)
{
	mcp_php_session_store_interface = register_class_McpServerSessionStore();
	mcp_php_response_class = register_class_McpServerResponse();
	mcp_php_context_startup(register_class_McpServerContext());
	server_class = register_class_McpServer();
	server_class->create_object = server_create;

	memcpy(&server_handlers, &std_object_handlers, sizeof(server_handlers));
	server_handlers.offset = XtOffsetOf(server_object, std);
	server_handlers.free_obj = server_free;
	server_handlers.get_gc = server_get_gc;
	server_handlers.clone_obj = NULL;
}
