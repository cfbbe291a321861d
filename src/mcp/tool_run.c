#include "mcp/tool_run.h"
#include "mcp/boundary.h"
#include "mcp/calllog.h"
#include "mcp/json.h"
#include "mcp/schema.h"

/* Schema problems that one message tells. */
#define PROBLEMS_SHOWN 3

/* A private, deep copy, so that intake may repair it while the log still shows what was sent. False: not an object. */
static bool copy_arguments(zval *arguments, zval *copy)
{
	if (!arguments || Z_TYPE_P(arguments) == IS_NULL
			|| (Z_TYPE_P(arguments) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(arguments)) == 0)) {
		/* PHP clients cannot tell {} from [] */
		mcp_json_empty_object(copy);
		return true;
	}
	if (!mcp_json_members(arguments)) {
		ZVAL_UNDEF(copy);
		return false;
	}
	mcp_json_from_php(arguments, copy);
	return true;
}

/*
 * An empty list where an object is wanted: the same PHP habit one level deeper. Only for declared object properties,
 * and only when they are empty.
 */
static void lists_to_objects(zval *schema, HashTable *arguments)
{
	zval *properties = MCP_JSON_MEMBER(schema, "properties"), *value;
	zend_string *name;

	ZEND_HASH_FOREACH_STR_KEY_VAL(arguments, name, value) {
		zval *property = name && properties ? mcp_json_member(properties, ZSTR_VAL(name), ZSTR_LEN(name)) : NULL;
		zval *type = property ? MCP_JSON_MEMBER(property, "type") : NULL;

		if (type && Z_TYPE_P(type) == IS_STRING && zend_string_equals_literal(Z_STR_P(type), "object")
				&& Z_TYPE_P(value) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
			zval_ptr_dtor(value);
			mcp_json_empty_object(value);
		}
	} ZEND_HASH_FOREACH_END();
}

/* False: the answer already holds why not. */
static bool admit(const mcp_tool *tool, zval *arguments, bool failure_is_result, mcp_tool_answer *answer)
{
	mcp_schema_report report;
	zend_string *problems, *message;
	zval schema, data;
	bool valid;

	if (tool->intake && !tool->intake(Z_OBJPROP_P(arguments), &answer->refusal)) {
		return false;
	}
	mcp_tool_input_schema(tool, &schema);
	lists_to_objects(&schema, Z_OBJPROP_P(arguments));
	mcp_schema_promote_integers(&schema, Z_OBJPROP_P(arguments));
	valid = mcp_schema_valid(&schema, arguments, &report);
	if (!valid) {
		problems = mcp_schema_report_text(&report, PROBLEMS_SHOWN);
		message = zend_strpprintf(0, "Invalid parameters for tool '%s': %s", tool->name, ZSTR_VAL(problems));
		zend_string_release(problems);
		if (failure_is_result) {
			answer->refusal = message;
		} else {
			answer->problem = mcp_problem_of(MCP_FAULT_INVALID_PARAMS, NULL);
			answer->problem.text = message;
			array_init(&data);
			Z_TRY_ADDREF(report.problems);
			add_assoc_zval(&data, "validation_errors", &report.problems);
			ZVAL_COPY_VALUE(&answer->problem.data, &data);
		}
	}
	mcp_schema_report_clear(&report);
	zval_ptr_dtor(&schema);
	return valid;
}

static zend_string *text_of(const char *text)
{
	return zend_string_init(text, strlen(text), 0);
}

static void withhold(mcp_tool_answer *answer)
{
	answer->problem = mcp_problem_of(MCP_FAULT_INTERNAL, "The answer could not be made safe and is withheld.");
}

/*
 * A contributed tool keeps to its own output schema (specification, "Output schema"); ours are held to theirs by the tests. False: the
 * answer is refused, and the log says what is wrong.
 */
static bool keeps_schema(mcp_server *server, mcp_tool_answer *answer)
{
	mcp_call *call = &answer->call;
	zval *schema = call->tool->definition ? MCP_JSON_MEMBER(call->tool->definition, "outputSchema") : NULL;
	mcp_schema_report report;
	zend_string *problems, *line;
	bool valid;

	if (!schema || call->failed) {
		return true;
	}
	valid = mcp_schema_valid(schema, &call->result, &report);
	if (!valid) {
		problems = mcp_schema_report_text(&report, PROBLEMS_SHOWN);
		line = zend_strpprintf(0, "MCP: tool %s does not keep to its outputSchema: %s", call->tool->name, ZSTR_VAL(problems));
		server->port->log(server->port, MCP_LOG_ERROR, line, NULL);
		zend_string_release(line);
		zend_string_release(problems);
		answer->refusal = text_of("The tool's answer does not have the form that it declares.");
	}
	mcp_schema_report_clear(&report);
	return valid;
}

/* Shields and writes what a handler has answered. */
static void finish(mcp_server *server, mcp_tool_answer *answer)
{
	const mcp_untrusted *untrusted = &server->untrusted;
	mcp_call *call = &answer->call;
	bool ours = !call->tool->definition;

	if (!keeps_schema(server, answer)) {
		return;
	}
	if ((!Z_ISUNDEF(call->content) && (!mcp_untrusted_walk(untrusted, MCP_UNTRUSTED_CONTENT, "/content", &call->content, &answer->exposure)
				|| !mcp_boundary_wrap_blocks(untrusted, server->port, &call->content)))
			|| (!Z_ISUNDEF(call->meta)
				&& !mcp_untrusted_walk(untrusted, MCP_UNTRUSTED_THEIRS, "/_meta", &call->meta, &answer->exposure))) {
		withhold(answer);
		return;
	}
	if (Z_ISUNDEF(call->result)) {
		return;
	}
	if (!mcp_untrusted_walk_answer(untrusted, ours ? MCP_UNTRUSTED_OURS : MCP_UNTRUSTED_THEIRS, "/structuredContent", &call->result,
			call->label_mask, &answer->exposure)) {
		withhold(answer);
		return;
	}
	answer->json = mcp_json_write(&call->result);
	if (!answer->json) {
		answer->problem = mcp_problem_of(MCP_FAULT_INTERNAL, "The answer could not be written.");
	} else if (ZSTR_LEN(answer->json) > MCP_ANSWER_CEILING / 4) {
		zend_string_release(answer->json);
		answer->json = NULL;
		answer->refusal = text_of("The answer is too large. Ask for fewer rows, fewer columns or a shorter time.");
	} else if (Z_ISUNDEF(call->content) && !(answer->text = mcp_boundary_wrap(untrusted, server->port, answer->json))) {
		withhold(answer);
	}
}

/* Our own refusals are constant texts; a contributed one may quote visitors. */
static zend_string *refusal_of(mcp_server *server, const mcp_call *call)
{
	zend_string *safe = NULL;

	if (call->message) {
		safe = call->tool->definition ? mcp_untrusted_text(&server->untrusted, call->message) : zend_string_copy(call->message);
	}
	return safe ? safe : text_of("Tool execution failed");
}

static void run_handler(mcp_server *server, const mcp_tool *tool, mcp_context *context, zval *arguments, mcp_tool_answer *answer)
{
	mcp_call *call = &answer->call;

	call->tool = tool;
	call->owner = tool->owner;
	call->arguments = Z_OBJPROP_P(arguments);
	call->host = server->tool_host;
	call->context = context;

	switch (tool->handler(call)) {
		case MCP_CALL_DONE:
			finish(server, answer);
			break;
		case MCP_CALL_ASK:
			answer->asks = true;
			break;
		case MCP_CALL_BROKEN:
			answer->problem = mcp_problem_of(MCP_FAULT_HOST, "Matomo could not answer this request. Its log says why.");
			break;
		default:
			answer->refusal = refusal_of(server, call);
	}
	call->arguments = NULL;
}

static void write_log(mcp_server *server, zend_string *name, zval *arguments, zend_string *session_id, const char *origin,
	const mcp_tool_answer *answer)
{
	mcp_call_record record = { origin, name, arguments, &server->untrusted, session_id, NULL, 0 };
	zend_string *constant = NULL;

	if (answer->refusal) {
		record.failure = answer->refusal;
	} else if (answer->problem.fault != MCP_FAULT_NONE) {
		record.failure = answer->problem.text ? answer->problem.text : (constant = text_of(answer->problem.message));
	} else if (answer->json) {
		record.response_bytes = ZSTR_LEN(answer->json);
	}
	mcp_calllog_write(server->port, server->settings, &record);
	if (constant) {
		zend_string_release(constant);
	}
}

void mcp_tool_run(mcp_server *server, zend_string *name, zval *arguments, bool schema_failure_is_result,
	mcp_context *context, zend_string *session_id, const char *origin, mcp_trace *trace, mcp_tool_answer *answer)
{
	const mcp_tool *tool = mcp_registry_find(server->registry, name);
	zval copy;

	mcp_tool_answer_init(answer);
	if (tool) {
		mcp_trace_name(trace, tool->name);
	}
	mcp_site_set_add_arguments(mcp_trace_sites(trace), arguments ? mcp_json_members(arguments) : NULL);
	answer->call.sites = mcp_trace_sites(trace);
	if (!tool) {
		answer->problem = mcp_problem_of(MCP_FAULT_TOOL_NOT_FOUND, "Tool not found. tools/list names those there are.");
	} else if (!copy_arguments(arguments, &copy)) {
		answer->problem = mcp_problem_of(MCP_FAULT_INVALID_PARAMS, "Parameter 'arguments' must be an object.");
	} else {
		if (admit(tool, &copy, schema_failure_is_result, answer)) {
			run_handler(server, tool, context, &copy, answer);
		}
		zval_ptr_dtor(&copy);
	}
	if (answer->json && !answer->refusal) {
		mcp_trace_answer(trace, &answer->call.result);
	}
	write_log(server, name, arguments, session_id, origin, answer);
}

void mcp_tool_answer_init(mcp_tool_answer *answer)
{
	memset(answer, 0, sizeof(*answer));
	answer->problem = mcp_problem_of(MCP_FAULT_NONE, NULL);
	mcp_call_init(&answer->call);
	mcp_exposure_init(&answer->exposure);
}

void mcp_tool_answer_clear(mcp_tool_answer *answer)
{
	mcp_problem_clear(&answer->problem);
	if (answer->refusal) {
		zend_string_release(answer->refusal);
	}
	if (answer->json) {
		zend_string_release(answer->json);
	}
	if (answer->text) {
		zend_string_release(answer->text);
	}
	mcp_exposure_clear(&answer->exposure);
	mcp_call_clear(&answer->call);
	mcp_tool_answer_init(answer);
}
