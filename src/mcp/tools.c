#include "mcp/json.h"
#include "mcp/server.h"
#include "mcp/tool_run.h"

#include "ext/standard/base64.h"

/* --- tools/list ----------------------------------------------------------------------------------------- */

/* A cursor is the Base64 of "tools:<offset>": opaque to clients, checked by us. */
static bool read_cursor(zval *cursor, uint32_t tools, uint32_t *offset)
{
	zend_string *text;
	zend_ulong number;
	bool valid = false;

	if (Z_TYPE_P(cursor) != IS_STRING) {
		return false;
	}
	text = php_base64_decode_ex((const unsigned char *) Z_STRVAL_P(cursor), Z_STRLEN_P(cursor), true);
	if (!text) {
		return false;
	}
	if (ZSTR_LEN(text) > 6 && memcmp(ZSTR_VAL(text), "tools:", 6) == 0
			&& ZEND_HANDLE_NUMERIC_STR(ZSTR_VAL(text) + 6, ZSTR_LEN(text) - 6, number)
			&& number > 0 && number < tools && number % MCP_TOOLS_PER_PAGE == 0) {
		*offset = (uint32_t) number;
		valid = true;
	}
	zend_string_release(text);
	return valid;
}

static void add_next_cursor(mcp_exchange *exchange, uint32_t offset)
{
	zend_string *plain = zend_strpprintf(0, "tools:%u", offset);
	zval cursor;

	ZVAL_STR(&cursor, php_base64_encode((const unsigned char *) ZSTR_VAL(plain), ZSTR_LEN(plain)));
	mcp_exchange_add(exchange, "nextCursor", &cursor);
	zval_ptr_dtor(&cursor);
	zend_string_release(plain);
}

void mcp_method_tools_list(mcp_exchange *exchange)
{
	mcp_registry *registry = exchange->server->registry;
	zval *cursor = mcp_exchange_param(exchange, "cursor");
	uint32_t count = 0, offset = 0;
	zval page;

	while (registry->tools[count]) {
		count++;
	}
	if (cursor && Z_TYPE_P(cursor) != IS_NULL && !read_cursor(cursor, count, &offset)) {
		mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "Invalid value for pagination parameter 'cursor'.");
		return;
	}
	exchange->cacheable = true;
	if (count <= MCP_TOOLS_PER_PAGE) {
		zend_string *list = mcp_registry_list(registry);

		if (list) {
			mcp_exchange_add_json(exchange, "tools", list);
		} else {
			mcp_exchange_fail(exchange, MCP_FAULT_INTERNAL, "The tools could not be listed.");
		}
		return;
	}
	array_init(&page);
	for (uint32_t i = offset; i < count && i < offset + MCP_TOOLS_PER_PAGE; i++) {
		zval description;

		mcp_tool_describe(registry->tools[i], &description);
		add_next_index_zval(&page, &description);
	}
	mcp_exchange_add(exchange, "tools", &page);
	zval_ptr_dtor(&page);
	if (offset + MCP_TOOLS_PER_PAGE < count) {
		add_next_cursor(exchange, offset + MCP_TOOLS_PER_PAGE);
	}
}

/* --- tools/call ----------------------------------------------------------------------------------------- */

static void add_text_block(mcp_exchange *exchange, zend_string *text)
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

void mcp_method_tools_call(mcp_exchange *exchange)
{
	zval *name = mcp_exchange_param(exchange, "name");
	mcp_tool_answer answer;
	zval failed;

	if (!name || Z_TYPE_P(name) != IS_STRING) {
		mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "Parameter 'name' missing or invalid.");
		return;
	}
	mcp_tool_run(exchange->server, Z_STR_P(name), mcp_exchange_param(exchange, "arguments"),
		exchange->revision >= MCP_REVISION_2025_11_25, exchange->session ? exchange->session->id : NULL, "http", &answer);

	if (answer.problem.fault != MCP_FAULT_NONE) {
		exchange->problem = answer.problem;
		answer.problem = mcp_problem_of(MCP_FAULT_NONE, NULL);
	} else {
		add_text_block(exchange, answer.refusal ? answer.refusal : answer.json);
		if (answer.json) {
			mcp_exchange_add_json(exchange, "structuredContent", answer.json);
		}
		ZVAL_BOOL(&failed, answer.refusal != NULL);
		mcp_exchange_add(exchange, "isError", &failed);
	}
	mcp_tool_answer_clear(&answer);
}
