#include "php/contributions.h"
#include "php/call.h"
#include "php/context.h"
#include "mcp/json.h"

/* --- what a contributed method returned ----------------------------------------------------------------- */

/* Takes a member of the reply in the shape of mcp/json.h; UNDEF when it is not there or null. */
static void take(zval *reply, const char *name, zval *out)
{
	zval *member = zend_hash_str_find(Z_ARRVAL_P(reply), name, strlen(name));

	ZVAL_UNDEF(out);
	if (member) {
		ZVAL_DEREF(member);
		if (Z_TYPE_P(member) != IS_NULL) {
			mcp_json_from_php(member, out);
		}
	}
}

static bool is_set(zval *reply, const char *name)
{
	zval *member = zend_hash_str_find(Z_ARRVAL_P(reply), name, strlen(name));

	return member && zend_is_true(member);
}

/* A list of objects: what content blocks, resource contents and prompt messages are. */
static bool is_list_of_objects(zval *list)
{
	zval *element;

	if (Z_TYPE_P(list) != IS_ARRAY) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), element) {
		if (!mcp_json_members(element)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* A member that is there and not null; else NULL. */
static zval *given(zval *reply, const char *name)
{
	zval *member = zend_hash_str_find_deref(Z_ARRVAL_P(reply), name, strlen(name));

	return member && Z_TYPE_P(member) != IS_NULL ? member : NULL;
}

/* The question in a reply; false: it has none. */
static bool take_question(mcp_call *call, zval *reply)
{
	zval *requests = given(reply, "inputRequests"), *state = given(reply, "state"), *request, copy;
	zend_ulong index;
	zend_string *key;

	if (requests && Z_TYPE_P(requests) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(requests)) > 0) {
		array_init(&call->ask.requests);
		ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(requests), index, key, request) {
			zend_string *name = key ? zend_string_copy(key) : zend_long_to_str((zend_long) index);

			mcp_json_from_php(request, &copy);
			zend_hash_update(Z_ARRVAL(call->ask.requests), name, &copy);
			zend_string_release(name);
		} ZEND_HASH_FOREACH_END();
	}
	if (state) {
		mcp_json_from_php(state, &call->ask.state);
	}
	return !Z_ISUNDEF(call->ask.requests) || state;
}

/* Client-facing messages are the plugin author's words for the caller; all others stay in the log. */
static mcp_outcome take_exception(mcp_call *call, zend_object *exception)
{
	zval rv, verdict, *message;
	bool is_client_facing = false;

	if (zend_hash_str_exists(&exception->ce->function_table, ZEND_STRL("isclientfacing"))
			&& mcp_php_call_method(exception, "isClientFacing", 0, NULL, &verdict, NULL) == MCP_PHP_DONE) {
		is_client_facing = zend_is_true(&verdict);
		zval_ptr_dtor(&verdict);
	}
	if (!is_client_facing) {
		if (call->context) {
			zend_string *line = zend_strpprintf(0, "MCP: a contribution of class %s failed: %s", ZSTR_VAL(((zend_object *) call->owner)->ce->name),
				ZSTR_VAL(exception->ce->name));

			call->context->port->log(call->context->port, MCP_LOG_ERROR, line, NULL);
			zend_string_release(line);
		}
		return MCP_CALL_BROKEN;
	}
	message = zend_read_property(exception->ce, exception, ZEND_STRL("message"), 1, &rv);
	if (call->message) {
		zend_string_release(call->message);
	}
	call->message = Z_TYPE_P(message) == IS_STRING ? zend_string_copy(Z_STR_P(message)) : NULL;
	return MCP_CALL_REFUSED;
}

/*
 * Calls a method of the owner with `argc` arguments and, as the last one, the context. DONE: *reply is an array, owned by the caller.
 */
static mcp_outcome ask_owner(mcp_call *call, const char *method, uint32_t argc, zval *argv, zval *reply)
{
	zval arguments[3], thrown;
	mcp_outcome outcome = MCP_CALL_BROKEN;
	mcp_php_status status;

	ZEND_ASSERT(argc < 3);
	for (uint32_t i = 0; i < argc; i++) {
		ZVAL_COPY_VALUE(&arguments[i], &argv[i]);
	}
	mcp_php_context_make(call->context, &arguments[argc]);
	status = mcp_php_call_method(call->owner, method, argc + 1, arguments, reply, &thrown);
	mcp_php_context_cut(&arguments[argc]);
	zval_ptr_dtor(&arguments[argc]);

	if (status == MCP_PHP_THROWN) {
		outcome = take_exception(call, Z_OBJ(thrown));
		zval_ptr_dtor(&thrown);
	} else if (status == MCP_PHP_DONE && Z_TYPE_P(reply) == IS_ARRAY) {
		return MCP_CALL_DONE;
	}
	zval_ptr_dtor(reply);
	ZVAL_UNDEF(reply);
	return outcome;
}

/* --- tools, resources, prompts -------------------------------------------------------------------------- */

static void arguments_to_php(HashTable *arguments, zval *out)
{
	zval members;

	ZVAL_ARR(&members, arguments);
	mcp_json_to_php(&members, out);
}

mcp_outcome mcp_php_contributed_tool(mcp_call *call)
{
	zval arguments, reply;
	mcp_outcome outcome;

	arguments_to_php(call->arguments, &arguments);
	outcome = ask_owner(call, "call", 1, &arguments, &reply);
	zval_ptr_dtor(&arguments);
	if (outcome != MCP_CALL_DONE) {
		return outcome;
	}
	if (take_question(call, &reply)) {
		outcome = MCP_CALL_ASK;
	} else {
		take(&reply, "structuredContent", &call->result);
		take(&reply, "content", &call->content);
		take(&reply, "_meta", &call->meta);
		call->failed = is_set(&reply, "isError");
		if (!Z_ISUNDEF(call->content) && !is_list_of_objects(&call->content)) {
			outcome = MCP_CALL_BROKEN;
		}
	}
	zval_ptr_dtor(&reply);
	return outcome;
}

mcp_outcome mcp_php_contributed_resource(mcp_call *call)
{
	zval arguments[2], reply, *uri = zend_hash_str_find(call->arguments, ZEND_STRL(MCP_RESOURCE_URI));
	mcp_outcome outcome;

	ZVAL_COPY(&arguments[0], uri);
	arguments_to_php(call->arguments, &arguments[1]);
	zend_hash_str_del(Z_ARRVAL(arguments[1]), ZEND_STRL(MCP_RESOURCE_URI));
	outcome = ask_owner(call, "read", 2, arguments, &reply);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	if (outcome != MCP_CALL_DONE) {
		return outcome;
	}
	if (take_question(call, &reply)) {
		outcome = MCP_CALL_ASK;
	} else if (is_set(&reply, "notFound")) {
		outcome = MCP_CALL_NOT_FOUND;
	} else {
		take(&reply, "contents", &call->content);
		outcome = is_list_of_objects(&call->content) ? MCP_CALL_DONE : MCP_CALL_BROKEN;
	}
	zval_ptr_dtor(&reply);
	return outcome;
}

mcp_outcome mcp_php_contributed_prompt(mcp_call *call)
{
	zval arguments, reply, *description;
	mcp_outcome outcome;

	arguments_to_php(call->arguments, &arguments);
	outcome = ask_owner(call, "get", 1, &arguments, &reply);
	zval_ptr_dtor(&arguments);
	if (outcome != MCP_CALL_DONE) {
		return outcome;
	}
	if (take_question(call, &reply)) {
		outcome = MCP_CALL_ASK;
	} else {
		take(&reply, "messages", &call->content);
		description = zend_hash_str_find(Z_ARRVAL(reply), ZEND_STRL("description"));
		if (description && Z_TYPE_P(description) == IS_STRING) {
			call->message = zend_string_copy(Z_STR_P(description));
		}
		outcome = is_list_of_objects(&call->content) ? MCP_CALL_DONE : MCP_CALL_BROKEN;
	}
	zval_ptr_dtor(&reply);
	return outcome;
}

/* A completer that fails suggests nothing. */
void mcp_php_contributed_complete(mcp_completion *completion)
{
	zend_object *owner = completion->owner;
	zval arguments[3], values, *value;

	if (!zend_hash_str_exists(&owner->ce->function_table, ZEND_STRL("complete"))) {
		return;
	}
	ZVAL_STRING(&arguments[0], completion->argument);
	ZVAL_STR_COPY(&arguments[1], completion->value);
	if (completion->context) {
		arguments_to_php(completion->context, &arguments[2]);
	} else {
		array_init(&arguments[2]);
	}
	if (mcp_php_call_method(owner, "complete", 3, arguments, &values, NULL) == MCP_PHP_DONE) {
		if (Z_TYPE(values) == IS_ARRAY) {
			ZEND_HASH_FOREACH_VAL(Z_ARRVAL(values), value) {
				ZVAL_DEREF(value);
				if (Z_TYPE_P(value) == IS_STRING) {
					Z_TRY_ADDREF_P(value);
					add_next_index_zval(&completion->values, value);
				}
			} ZEND_HASH_FOREACH_END();
		}
		zval_ptr_dtor(&values);
	}
	for (size_t i = 0; i < 3; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
}
