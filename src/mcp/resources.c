#include "mcp/json.h"
#include "mcp/page.h"
#include "mcp/server.h"
#include "mcp/uri_template.h"

static void add_described(zval *list, const mcp_resource *resource)
{
	zval description;

	if (resource->definition) {
		ZVAL_COPY(&description, resource->definition);
	} else {
		array_init(&description);
		add_assoc_string(&description, mcp_resource_is_template(resource) ? "uriTemplate" : "uri", resource->uri);
		add_assoc_string(&description, "name", resource->name);
		add_assoc_string(&description, "title", resource->title);
		add_assoc_string(&description, "description", resource->description);
		add_assoc_string(&description, "mimeType", resource->mime_type);
	}
	add_next_index_zval(list, &description);
}

static void collect(mcp_exchange *exchange, bool templates, zval *list)
{
	array_init(list);
	for (const mcp_resource *const *each = mcp_registry_resources(exchange->server->registry); *each; each++) {
		if (mcp_resource_is_template(*each) == templates) {
			add_described(list, *each);
		}
	}
}

/* The resource behind a URI, with its variables; NULL: none. Concrete ones win over templates. */
static const mcp_resource *find(mcp_exchange *exchange, zend_string *uri, zval *variables)
{
	for (int templates = 0; templates < 2; templates++) {
		for (const mcp_resource *const *each = mcp_registry_resources(exchange->server->registry); *each; each++) {
			if (mcp_resource_is_template(*each) == (templates == 1) && mcp_uri_template_match((*each)->uri, uri, variables)) {
				return *each;
			}
		}
	}
	return NULL;
}

/* The sites whose resources are named: those that a template's variables would be about. */
static void trace_page(mcp_exchange *exchange, zval *page)
{
	mcp_site_set *sites = mcp_trace_sites(&exchange->trace);
	zval *element;

	exchange->trace.rows = zend_hash_num_elements(Z_ARRVAL_P(page));
	if (!sites) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(page), element) {
		zval *uri = MCP_JSON_MEMBER(element, "uri"), variables;

		ZVAL_UNDEF(&variables);
		if (uri && Z_TYPE_P(uri) == IS_STRING && find(exchange, Z_STR_P(uri), &variables)) {
			mcp_site_set_add_arguments(sites, Z_ARRVAL(variables));
		}
		zval_ptr_dtor(&variables);
	} ZEND_HASH_FOREACH_END();
}

void mcp_method_resources_list(mcp_exchange *exchange)
{
	mcp_server *server = exchange->server;
	uint32_t offset;
	zval list, page;

	mcp_exchange_trace(exchange);
	collect(exchange, false, &list);
	if (server->registry->list_more_resources) {
		server->registry->list_more_resources(server->tool_host, &list);
	}
	if (mcp_page_cut(exchange, "resources", &list, &page, &offset)) {
		trace_page(exchange, &page);
		/* Titles may be names that users gave (sites). */
		if (mcp_untrusted_walk(&server->untrusted, MCP_UNTRUSTED_CONTENT, "/resources", &page, &exchange->exposure)) {
			mcp_exchange_add(exchange, "resources", &page);
			mcp_page_next(exchange, "resources", zend_hash_num_elements(Z_ARRVAL(list)), offset);
		} else {
			mcp_exchange_withhold(exchange);
		}
		zval_ptr_dtor(&page);
	}
	zval_ptr_dtor(&list);
}

/* Other plugins write these. False: they could not be made safe; the exchange has failed. */
static bool shield_list(mcp_exchange *exchange, zval *list)
{
	if (mcp_untrusted_walk(&exchange->server->untrusted, MCP_UNTRUSTED_CONTENT, "", list, NULL)) {
		return true;
	}
	mcp_exchange_withhold(exchange);
	return false;
}

void mcp_method_templates_list(mcp_exchange *exchange)
{
	zval list;

	collect(exchange, true, &list);
	if (shield_list(exchange, &list)) {
		mcp_page_write(exchange, "templates", "resourceTemplates", &list);
	}
	zval_ptr_dtor(&list);
}

/* params.uri, or NULL when it is missing, no string or too long; then the exchange has failed. */
static zend_string *wanted_uri(mcp_exchange *exchange)
{
	zval *uri = mcp_exchange_param(exchange, "uri");

	if (!uri || Z_TYPE_P(uri) != IS_STRING || Z_STRLEN_P(uri) == 0 || Z_STRLEN_P(uri) > MCP_URI_MAX) {
		mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "Parameter 'uri' missing or invalid.");
		return NULL;
	}
	return Z_STR_P(uri);
}

/* One application/json content out of a structured answer. */
static void content_of(zend_string *uri, zend_string *json, zval *contents)
{
	zval content;

	array_init(&content);
	add_assoc_str(&content, "uri", zend_string_copy(uri));
	add_assoc_string(&content, "mimeType", "application/json");
	add_assoc_str(&content, "text", zend_string_copy(json));
	array_init(contents);
	add_next_index_zval(contents, &content);
}

static bool write_contents(mcp_exchange *exchange, mcp_call *call, zend_string *uri)
{
	const mcp_untrusted *untrusted = &exchange->server->untrusted;
	zend_string *json;
	zval contents;
	bool written;

	if (!Z_ISUNDEF(call->content)) {
		return mcp_untrusted_walk(untrusted, MCP_UNTRUSTED_CONTENT, "/contents", &call->content, &exchange->exposure)
			&& mcp_exchange_add(exchange, "contents", &call->content);
	}
	/* The places go on inside the JSON text. */
	if (!mcp_untrusted_walk_answer(untrusted, MCP_UNTRUSTED_OURS, "/contents/0/text", &call->result, call->label_mask,
			&exchange->exposure)) {
		return false;
	}
	mcp_trace_answer(&exchange->trace, &call->result);
	json = mcp_json_write(&call->result);
	if (!json) {
		return false;
	}
	content_of(uri, json, &contents);
	zend_string_release(json);
	written = mcp_exchange_add(exchange, "contents", &contents);
	zval_ptr_dtor(&contents);
	return written;
}

void mcp_method_resources_read(mcp_exchange *exchange)
{
	zend_string *uri = wanted_uri(exchange);
	const mcp_resource *resource;
	mcp_outcome outcome = MCP_CALL_NOT_FOUND;
	zval variables;
	mcp_call call;

	mcp_exchange_trace(exchange);
	if (!uri || !mcp_exchange_read_answers(exchange, uri)) {
		return;
	}
	ZVAL_UNDEF(&variables);
	mcp_call_init(&call);
	resource = find(exchange, uri, &variables);
	if (resource) {
		/* A contributed handler also wants the URI as it was asked. */
		zval copy;

		ZVAL_STR_COPY(&copy, uri);
		zend_hash_str_update(Z_ARRVAL(variables), ZEND_STRL(MCP_RESOURCE_URI), &copy);
		mcp_trace_name(&exchange->trace, resource->uri);
		mcp_site_set_add_arguments(mcp_trace_sites(&exchange->trace), Z_ARRVAL(variables));
		call.arguments = Z_ARRVAL(variables);
		call.owner = resource->owner;
		call.host = exchange->server->tool_host;
		call.context = &exchange->context;
		call.sites = mcp_trace_sites(&exchange->trace);
		outcome = resource->read(&call);
	}
	exchange->cacheable = true;
	if (outcome != MCP_CALL_DONE) {
		mcp_exchange_settle(exchange, &call, outcome, uri);
	} else if (!write_contents(exchange, &call, uri)) {
		mcp_exchange_withhold(exchange);
	}
	mcp_call_clear(&call);
	zval_ptr_dtor(&variables);
}

/* Analytics change all the time, and clients ask when they want to know: a subscription is taken, and nothing is ever pushed. */
void mcp_method_resources_subscribe(mcp_exchange *exchange)
{
	zend_string *uri = wanted_uri(exchange);
	zval variables;

	if (!uri) {
		return;
	}
	ZVAL_UNDEF(&variables);
	if (!find(exchange, uri, &variables)) {
		mcp_exchange_settle(exchange, NULL, MCP_CALL_NOT_FOUND, uri);
	}
	zval_ptr_dtor(&variables);
}
