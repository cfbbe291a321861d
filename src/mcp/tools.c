#include "mcp/json.h"
#include "mcp/page.h"
#include "mcp/server.h"
#include "mcp/tool_run.h"

/* --- tools/list ----------------------------------------------------------------------------------------- */

static void list_event(mcp_exchange *exchange)
{
	zval data, names;

	mcp_exchange_event_data(exchange, &data);
	array_init(&names);
	for (const mcp_tool *const *tool = mcp_registry_tools(exchange->server->registry); *tool; tool++) {
		add_next_index_string(&names, (*tool)->name);
	}
	add_assoc_zval(&data, "tools", &names);
	exchange->server->port->event(exchange->server->port, "tools/list", &data);
}

void mcp_method_tools_list(mcp_exchange *exchange)
{
	const mcp_tool *const *tools = mcp_registry_tools(exchange->server->registry);
	zend_string *built_in = mcp_registry_list(exchange->server->registry);
	zval all, description;
	uint32_t offset;

	if (built_in && mcp_page_offset(exchange, "tools", 0, &offset)) {
		exchange->cacheable = true;
		mcp_exchange_add_json(exchange, "tools", built_in);
	} else if (!built_in) {
		array_init(&all);
		for (const mcp_tool *const *tool = tools; *tool; tool++) {
			mcp_tool_describe(*tool, &description);
			add_next_index_zval(&all, &description);
		}
		mcp_page_write(exchange, "tools", "tools", &all);
		zval_ptr_dtor(&all);
	}
	if (exchange->problem.fault == MCP_FAULT_NONE) {
		list_event(exchange);
	}
}

/* --- tools/call ----------------------------------------------------------------------------------------- */

static void write_text_block(mcp_exchange *exchange, zend_string *text)
{
	zval content, block;

	array_init(&block);
	add_assoc_string(&block, "type", "text");
	add_assoc_str(&block, "text", zend_string_copy(text));
	array_init(&content);
	add_next_index_zval(&content, &block);
	mcp_exchange_add(exchange, "content", &content);
	zval_ptr_dtor(&content);
}

static void write_answer(mcp_exchange *exchange, mcp_tool_answer *answer)
{
	mcp_call *call = &answer->call;
	zval nothing, failed;

	if (answer->refusal) {
		write_text_block(exchange, answer->refusal);
	} else if (!Z_ISUNDEF(call->content)) {
		if (!mcp_exchange_add(exchange, "content", &call->content)) {
			mcp_exchange_fail(exchange, MCP_FAULT_INTERNAL, "The answer could not be written.");
			return;
		}
	} else if (answer->text) {
		write_text_block(exchange, answer->text);
	} else {
		array_init(&nothing);
		mcp_exchange_add(exchange, "content", &nothing);
		zval_ptr_dtor(&nothing);
	}
	/* Until 2025-11-25 it is an object; other values are in the text. */
	if (answer->json && !answer->refusal && (mcp_revision_is_stateless(exchange->revision) || ZSTR_VAL(answer->json)[0] == '{')) {
		mcp_exchange_add_json(exchange, "structuredContent", answer->json);
	}
	ZVAL_BOOL(&failed, answer->refusal != NULL || call->failed);
	mcp_exchange_add(exchange, "isError", &failed);
	if (Z_TYPE(call->meta) == IS_ARRAY && mcp_json_members(&call->meta) && !answer->refusal) {
		ZVAL_ARR(&exchange->meta, zend_array_dup(Z_ARRVAL(call->meta)));
		zend_hash_str_del(Z_ARRVAL(exchange->meta), ZEND_STRL(MCP_EXPOSURE_META)); /* ours to say */
	}
}

/* What the answer says about itself goes into the exchange, for _meta and for the record of calls. */
static void trace_answer(mcp_exchange *exchange, mcp_tool_answer *answer)
{
	if (answer->refusal || answer->call.failed) {
		exchange->trace.refused = true;
	}
	exchange->exposure = answer->exposure;
	mcp_exposure_init(&answer->exposure);
}

static void call_event(mcp_exchange *exchange, zend_string *name, bool failed)
{
	mcp_port *port = exchange->server->port;
	zval data;

	mcp_exchange_event_data(exchange, &data);
	add_assoc_str(&data, "tool", zend_string_copy(name));
	add_assoc_bool(&data, "is_error", failed);
	add_assoc_double(&data, "duration_ms", port->milliseconds(port) - exchange->trace.started);
	if (exchange->problem.fault != MCP_FAULT_NONE) {
		add_assoc_long(&data, "error_code", mcp_fault_rpc_code(exchange->problem.fault, exchange->revision));
	} else {
		add_assoc_null(&data, "error_code");
	}
	port->event(port, "tools/call", &data);
}

void mcp_method_tools_call(mcp_exchange *exchange)
{
	zval *name = mcp_exchange_param(exchange, "name");
	mcp_tool_answer answer;

	mcp_exchange_trace(exchange);
	if (!name || Z_TYPE_P(name) != IS_STRING) {
		mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "Parameter 'name' missing or invalid.");
		return;
	}
	if (!mcp_exchange_read_answers(exchange, Z_STR_P(name))) {
		return;
	}
	mcp_tool_run(exchange->server, Z_STR_P(name), mcp_exchange_param(exchange, "arguments"),
		exchange->revision >= MCP_REVISION_2025_11_25, &exchange->context, exchange->session ? exchange->session->id : NULL,
		exchange->server->transport, &exchange->trace, &answer);
	trace_answer(exchange, &answer);

	if (answer.problem.fault != MCP_FAULT_NONE) {
		exchange->problem = answer.problem;
		answer.problem = mcp_problem_of(MCP_FAULT_NONE, NULL);
	} else if (answer.asks && mcp_revision_is_handshake(exchange->revision)) {
		answer.refusal = zend_string_init(ZEND_STRL(MCP_ASKING_NEEDS_STATELESS), 0);
		exchange->trace.refused = true;
		write_answer(exchange, &answer);
	} else if (answer.asks) {
		mcp_exchange_settle(exchange, &answer.call, MCP_CALL_ASK, Z_STR_P(name));
	} else {
		write_answer(exchange, &answer);
	}
	call_event(exchange, Z_STR_P(name), answer.refusal != NULL || answer.call.failed || exchange->problem.fault != MCP_FAULT_NONE);
	mcp_tool_answer_clear(&answer);
}
