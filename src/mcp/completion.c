#include "mcp/json.h"
#include "mcp/server.h"
#include "core/text.h"

/* What is to be completed: whose completer, and what it needs. */
typedef struct reference {
	mcp_completer complete;
	void *owner;
	const char *name;   /* the prompt or the template; NULL: there is none */
} reference;

static mcp_text text_member(zval *object, const char *name)
{
	zval *member = mcp_json_member(object, name, strlen(name));

	return member && Z_TYPE_P(member) == IS_STRING ? mcp_text_of(Z_STRVAL_P(member), Z_STRLEN_P(member)) : MCP_TEXT_ABSENT;
}

static bool is_called(mcp_text text, const char *name)
{
	return text.ptr && mcp_text_equals(text, mcp_text_of(name, strlen(name)));
}

static reference find(mcp_exchange *exchange, zval *ref)
{
	mcp_text type = text_member(ref, "type"), name = text_member(ref, "name"), uri = text_member(ref, "uri");
	mcp_registry *registry = exchange->server->registry;
	reference found = { NULL, NULL, NULL };

	if (is_called(type, "ref/prompt")) {
		for (const mcp_prompt *const *prompt = mcp_registry_prompts(registry); *prompt; prompt++) {
			if (is_called(name, (*prompt)->name)) {
				return (reference) { (*prompt)->complete, (*prompt)->owner, (*prompt)->name };
			}
		}
	} else if (is_called(type, "ref/resource")) {
		for (const mcp_resource *const *resource = mcp_registry_resources(registry); *resource; resource++) {
			if (is_called(uri, (*resource)->uri)) {
				return (reference) { (*resource)->complete, (*resource)->owner, (*resource)->uri };
			}
		}
	}
	return found;
}

static void write_values(mcp_exchange *exchange, mcp_completion *completion)
{
	uint32_t count = zend_hash_num_elements(Z_ARRVAL(completion->values)), shown = MIN(count, MCP_COMPLETIONS_MAX);
	zval result, values, *value;

	array_init(&values);
	for (uint32_t i = 0; i < shown; i++) {
		value = zend_hash_index_find(Z_ARRVAL(completion->values), i);
		if (value && Z_TYPE_P(value) == IS_STRING) {
			Z_TRY_ADDREF_P(value); /* contributed code may give literals, which are not counted */
			add_next_index_zval(&values, value);
		}
	}
	exchange->trace.rows = zend_hash_num_elements(Z_ARRVAL(values));
	if (!mcp_untrusted_walk(&exchange->server->untrusted, completion->definitions ? MCP_UNTRUSTED_DEFINITIONS : MCP_UNTRUSTED_THEIRS,
			"/completion/values", &values, &exchange->exposure)) {
		zval_ptr_dtor(&values);
		mcp_exchange_withhold(exchange);
		return;
	}
	if (completion->total < (zend_long) count) {
		completion->total = count;
	}
	array_init(&result);
	add_assoc_zval(&result, "values", &values);
	add_assoc_long(&result, "total", completion->total);
	add_assoc_bool(&result, "hasMore", completion->total > (zend_long) shown);
	mcp_exchange_add(exchange, "completion", &result);
	zval_ptr_dtor(&result);
}

void mcp_method_complete(mcp_exchange *exchange)
{
	zval *ref = mcp_exchange_param(exchange, "ref"), *argument = mcp_exchange_param(exchange, "argument");
	zval *name = argument ? MCP_JSON_MEMBER(argument, "name") : NULL, *value = argument ? MCP_JSON_MEMBER(argument, "value") : NULL;
	zval *context = mcp_exchange_param(exchange, "context"), *settled = context ? MCP_JSON_MEMBER(context, "arguments") : NULL;
	mcp_completion completion;
	reference wanted;

	mcp_exchange_trace(exchange);
	if (!ref || !name || Z_TYPE_P(name) != IS_STRING || !value || Z_TYPE_P(value) != IS_STRING) {
		mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "Parameters 'ref' and 'argument' missing or invalid.");
		return;
	}
	wanted = find(exchange, ref);
	if (!wanted.name) {
		mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "There is no such prompt or resource template.");
		return;
	}
	mcp_trace_name(&exchange->trace, wanted.name);
	mcp_site_set_add_arguments(mcp_trace_sites(&exchange->trace), settled ? mcp_json_members(settled) : NULL);
	memset(&completion, 0, sizeof(completion));
	completion.argument = Z_STRVAL_P(name);
	completion.value = Z_STR_P(value);
	completion.context = settled ? mcp_json_members(settled) : NULL;
	completion.host = exchange->server->tool_host;
	completion.owner = wanted.owner;
	completion.sites = mcp_trace_sites(&exchange->trace);
	completion.total = -1;
	array_init(&completion.values);
	if (wanted.complete) {
		wanted.complete(&completion);
	}
	write_values(exchange, &completion);
	zval_ptr_dtor(&completion.values);
}
