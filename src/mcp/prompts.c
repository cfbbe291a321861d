#include "mcp/json.h"
#include "mcp/page.h"
#include "mcp/server.h"

static void add_translated(mcp_exchange *exchange, zval *array, const char *name, const char *key)
{
	add_assoc_str(array, name, exchange->server->port->translate(exchange->server->port, key));
}

static void describe(mcp_exchange *exchange, const mcp_prompt *prompt, zval *description)
{
	zval arguments, entry;

	if (prompt->definition) {
		ZVAL_COPY(description, prompt->definition);
		return;
	}
	array_init(description);
	add_assoc_string(description, "name", prompt->name);
	add_translated(exchange, description, "title", prompt->title);
	add_translated(exchange, description, "description", prompt->description);
	array_init(&arguments);
	for (const mcp_prompt_argument *argument = prompt->arguments; argument && argument->name; argument++) {
		array_init(&entry);
		add_assoc_string(&entry, "name", argument->name);
		add_translated(exchange, &entry, "description", argument->description);
		add_assoc_bool(&entry, "required", argument->required);
		add_next_index_zval(&arguments, &entry);
	}
	add_assoc_zval(description, "arguments", &arguments);
}

void mcp_method_prompts_list(mcp_exchange *exchange)
{
	zval list, description;

	array_init(&list);
	for (const mcp_prompt *const *prompt = mcp_registry_prompts(exchange->server->registry); *prompt; prompt++) {
		describe(exchange, *prompt, &description);
		add_next_index_zval(&list, &description);
	}
	mcp_page_write(exchange, "prompts", "prompts", &list);
	zval_ptr_dtor(&list);
}

static const mcp_prompt *find(mcp_exchange *exchange, zend_string *name)
{
	for (const mcp_prompt *const *prompt = mcp_registry_prompts(exchange->server->registry); *prompt; prompt++) {
		if (strcmp((*prompt)->name, ZSTR_VAL(name)) == 0 && strlen((*prompt)->name) == ZSTR_LEN(name)) {
			return *prompt;
		}
	}
	return NULL;
}

/* The declaration of one argument; NULL: there is none of this name. */
static zval *declared_argument(zval *declared, zend_string *name)
{
	zval *entry;

	if (!declared || Z_TYPE_P(declared) != IS_ARRAY) {
		return NULL;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(declared), entry) {
		zval *own = MCP_JSON_MEMBER(entry, "name");

		if (own && Z_TYPE_P(own) == IS_STRING && zend_string_equals(Z_STR_P(own), name)) {
			return entry;
		}
	} ZEND_HASH_FOREACH_END();
	return NULL;
}

/* The name of a required argument that was not given; NULL: none is missing. */
static zend_string *missing_argument(zval *declared, HashTable *given)
{
	zval *entry;

	if (!declared || Z_TYPE_P(declared) != IS_ARRAY) {
		return NULL;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(declared), entry) {
		zval *own = MCP_JSON_MEMBER(entry, "name"), *required = MCP_JSON_MEMBER(entry, "required");

		if (own && Z_TYPE_P(own) == IS_STRING && required && Z_TYPE_P(required) == IS_TRUE
				&& !zend_hash_exists(given, Z_STR_P(own))) {
			return Z_STR_P(own);
		}
	} ZEND_HASH_FOREACH_END();
	return NULL;
}

/* Every required argument is there, none is unknown, all are strings. False: the exchange has failed. */
static bool check_arguments(mcp_exchange *exchange, zval *description, HashTable *given)
{
	zval *declared = MCP_JSON_MEMBER(description, "arguments"), *value;
	zend_string *name;

	ZEND_HASH_FOREACH_STR_KEY_VAL(given, name, value) {
		ZVAL_DEREF(value);
		if (!name || !declared_argument(declared, name)) {
			mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "An argument is not one of this prompt.");
			return false;
		}
		if (Z_TYPE_P(value) != IS_STRING) {
			mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "The arguments of a prompt must be strings.");
			return false;
		}
	} ZEND_HASH_FOREACH_END();

	name = missing_argument(declared, given);
	if (name) {
		mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, NULL);
		exchange->problem.text = zend_strpprintf(0, "Argument '%s' is required.", ZSTR_VAL(name));
	}
	return !name;
}

static void get(mcp_exchange *exchange, const mcp_prompt *prompt, zend_string *name, HashTable *arguments)
{
	zend_string *description;
	mcp_outcome outcome;
	mcp_call call;
	zval text;

	mcp_call_init(&call);
	call.arguments = arguments;
	call.owner = prompt->owner;
	call.host = exchange->server->tool_host;
	call.context = &exchange->context;
	call.sites = mcp_trace_sites(&exchange->trace);
	outcome = prompt->get(&call);
	if (outcome != MCP_CALL_DONE) {
		mcp_exchange_settle(exchange, &call, outcome, name);
	} else if (!mcp_untrusted_walk(&exchange->server->untrusted, MCP_UNTRUSTED_CONTENT, "/messages", &call.content, &exchange->exposure)
			|| !mcp_exchange_add(exchange, "messages", &call.content)) {
		mcp_exchange_withhold(exchange);
	} else if (call.message && (description = mcp_untrusted_text(&exchange->server->untrusted, call.message))) {
		ZVAL_STR(&text, description);
		mcp_exchange_add(exchange, "description", &text);
		zval_ptr_dtor(&text);
	}
	mcp_call_clear(&call);
}

void mcp_method_prompts_get(mcp_exchange *exchange)
{
	zval *name = mcp_exchange_param(exchange, "name"), *arguments = mcp_exchange_param(exchange, "arguments");
	zval description, given;
	const mcp_prompt *prompt;

	mcp_exchange_trace(exchange);
	if (!name || Z_TYPE_P(name) != IS_STRING) {
		mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "Parameter 'name' missing or invalid.");
		return;
	}
	if (arguments && Z_TYPE_P(arguments) != IS_NULL && !mcp_json_members(arguments)
			&& !(Z_TYPE_P(arguments) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(arguments)) == 0)) {
		mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "Parameter 'arguments' must be an object.");
		return;
	}
	prompt = find(exchange, Z_STR_P(name));
	if (!prompt) {
		mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "Prompt not found. prompts/list names those there are.");
		return;
	}
	mcp_trace_name(&exchange->trace, prompt->name);
	mcp_site_set_add_arguments(mcp_trace_sites(&exchange->trace), arguments ? mcp_json_members(arguments) : NULL);
	if (!mcp_exchange_read_answers(exchange, Z_STR_P(name))) {
		return;
	}
	array_init(&given);
	if (arguments && mcp_json_members(arguments)) {
		zend_hash_copy(Z_ARRVAL(given), mcp_json_members(arguments), zval_add_ref);
	}
	describe(exchange, prompt, &description);
	if (check_arguments(exchange, &description, Z_ARRVAL(given))) {
		get(exchange, prompt, Z_STR_P(name), Z_ARRVAL(given));
	}
	zval_ptr_dtor(&description);
	zval_ptr_dtor(&given);
}
