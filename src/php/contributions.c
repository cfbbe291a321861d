#include "php/contributions.h"
#include "php/call.h"
#include "php/contribution_texts.h"
#include "php_mcpserver.h"
#include "mcp/json.h"
#include "mcp/schema.h"
#include "tools/catalog.h"

/* Specification "Tool names": up to 128 of these; 64 is what the conformance suite and most clients take. */
#define NAME_MAX_LENGTH 64

/* --- saying what was left out --------------------------------------------------------------------------- */

static void warn(mcp_php_contributions *c, mcp_log_level level, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 3, 4);

static void warn(mcp_php_contributions *c, mcp_log_level level, const char *format, ...)
{
	zend_string *line;
	va_list arguments;

	va_start(arguments, format);
	line = zend_vstrpprintf(0, format, arguments);
	va_end(arguments);
	c->port->port.log(&c->port->port, level, line, NULL);
	zend_string_release(line);
}

/* --- definitions ---------------------------------------------------------------------------------------- */

static bool has_methods(zend_object *object, const char *first, const char *second)
{
	return zend_hash_str_exists(&object->ce->function_table, first, strlen(first))
		&& zend_hash_str_exists(&object->ce->function_table, second, strlen(second));
}

static const char *text_of(zval *definition, const char *name)
{
	zval *text = mcp_json_member(definition, name, strlen(name));

	return text && Z_TYPE_P(text) == IS_STRING && Z_STRLEN_P(text) > 0 ? Z_STRVAL_P(text) : NULL;
}

/* PHP writes an object without members as []; where the protocol wants an object, it is one. */
static void objects_in(zval *object, const char *name)
{
	zval *member = mcp_json_member(object, name, strlen(name));

	if (member && Z_TYPE_P(member) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(member)) == 0) {
		zval_ptr_dtor(member);
		mcp_json_empty_object(member);
	}
}

typedef enum form {
	FORM_STRING,
	FORM_OBJECT,
	FORM_OBJECTS,  /* a list of objects */
	FORM_NAMED     /* the same, each with a name */
} form;

static bool has_form(zval *value, form wanted)
{
	zval *element;

	if (wanted == FORM_STRING) {
		return Z_TYPE_P(value) == IS_STRING;
	}
	if (wanted == FORM_OBJECT) {
		return mcp_json_members(value) != NULL;
	}
	if (!mcp_json_is_list(value)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
		if (!mcp_json_members(element) || (wanted == FORM_NAMED && !text_of(element, "name"))) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* Optional members of a wrong form are left out: a strict client would refuse the whole list because of one. */
static void drop_malformed(mcp_php_contributions *c, zval *definition, zend_object *object)
{
	static const struct {
		const char *name;
		form form;
	} optional[] = {
		{ "title", FORM_STRING },
		{ "description", FORM_STRING },
		{ "mimeType", FORM_STRING },
		{ "annotations", FORM_OBJECT },
		{ "_meta", FORM_OBJECT },
		{ "icons", FORM_OBJECTS },
		{ "arguments", FORM_NAMED }
	};

	for (size_t i = 0; i < sizeof(optional) / sizeof(optional[0]); i++) {
		zval *member;

		if (optional[i].form == FORM_OBJECT) {
			objects_in(definition, optional[i].name);
		}
		member = mcp_json_member(definition, optional[i].name, strlen(optional[i].name));
		if (!member || has_form(member, optional[i].form)) {
			continue;
		}
		if (Z_TYPE_P(member) != IS_NULL) {
			warn(c, MCP_LOG_WARNING, "MCP: '%s' of contribution %s is left out: it has the wrong form", optional[i].name,
				ZSTR_VAL(object->ce->name));
		}
		zend_hash_str_del(mcp_json_members(definition), optional[i].name, strlen(optional[i].name));
	}
}

/* Asks an object for its definition; the tree is kept in `definitions`, in the shape of mcp/json.h. NULL: it has none that can be used. */
static zval *read_definition(mcp_php_contributions *c, zend_object *object)
{
	zval raw, tree;

	if (mcp_php_call_method(object, "definition", 0, NULL, &raw, NULL) != MCP_PHP_DONE) {
		return NULL;
	}
	ZVAL_UNDEF(&tree);
	if (Z_TYPE(raw) == IS_ARRAY) {
		mcp_json_from_php(&raw, &tree);
	}
	zval_ptr_dtor(&raw);
	if (Z_ISUNDEF(tree) || !mcp_json_members(&tree)) {
		zval_ptr_dtor(&tree);
		return NULL;
	}
	drop_malformed(c, &tree, object);
	if (!mcp_php_contribution_texts(c->untrusted, &tree)) {
		warn(c, MCP_LOG_WARNING, "MCP: a name or a value in the definition of contribution %s reads like an instruction, or has hidden "
			"characters", ZSTR_VAL(object->ce->name));
		zval_ptr_dtor(&tree);
		return NULL;
	}
	/* Boxed: the list may move when it grows, and the tables point at the tree. */
	ZVAL_MAKE_REF(&tree);
	zend_hash_next_index_insert(Z_ARRVAL(c->definitions), &tree);
	return Z_REFVAL(tree);
}

static bool is_name(const char *name)
{
	size_t len = name ? strlen(name) : 0;

	for (size_t i = 0; i < len; i++) {
		char c = name[i];

		if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == '/')) {
			return false;
		}
	}
	return len > 0 && len <= NAME_MAX_LENGTH;
}

/* NULL: the schema can be used; else why not, owned by the caller. */
static zend_string *schema_complaint(zval *definition)
{
	zval *schema = MCP_JSON_MEMBER(definition, "inputSchema");
	zend_string *complaint = NULL;

	if (!schema || !mcp_json_members(schema)) {
		return zend_string_init(ZEND_STRL("inputSchema must be an object"), 0);
	}
	objects_in(schema, "properties");
	if (!text_of(schema, "type") || strcmp(text_of(schema, "type"), "object") != 0) {
		return zend_string_init(ZEND_STRL("inputSchema must have type object"), 0);
	}
	return mcp_schema_supported(schema, &complaint) ? NULL : complaint;
}

/* An output schema that no client could rely on is not shown: before 2026-07-28 it must be of type object. */
static void check_output_schema(mcp_php_contributions *c, zval *definition, const char *name)
{
	zval *schema = MCP_JSON_MEMBER(definition, "outputSchema");
	zend_string *complaint = NULL;

	if (!schema) {
		return;
	}
	objects_in(schema, "properties");
	if (mcp_json_members(schema) && text_of(schema, "type") && strcmp(text_of(schema, "type"), "object") == 0
			&& mcp_schema_supported(schema, &complaint)) {
		return;
	}
	warn(c, MCP_LOG_WARNING, "MCP: the outputSchema of contributed tool %s is left out: %s", name,
		complaint ? ZSTR_VAL(complaint) : "it must have type object");
	if (complaint) {
		zend_string_release(complaint);
	}
	zend_hash_str_del(mcp_json_members(definition), ZEND_STRL("outputSchema"));
}

/* --- tools ---------------------------------------------------------------------------------------------- */

/* Only those that are offered: a family that is switched off cannot be named back. */
static const mcp_tool *built_in_tool(mcp_php_contributions *c, const char *name)
{
	for (const mcp_tool *const *tool = c->offered.tools; *tool; tool++) {
		if (strcmp((*tool)->name, name) == 0) {
			return *tool;
		}
	}
	return NULL;
}

static bool is_taken(mcp_php_contributions *c, uint32_t count, const char *name)
{
	for (uint32_t i = 0; i < count; i++) {
		if (strcmp(c->tool_list[i]->name, name) == 0) {
			return true;
		}
	}
	return false;
}

/* Fills `tool` from an object. False: it is left out. */
static bool read_tool(mcp_php_contributions *c, zend_object *object, uint32_t count, mcp_tool *tool)
{
	zval *definition = has_methods(object, "definition", "call") ? read_definition(c, object) : NULL;
	const char *name = definition ? text_of(definition, "name") : NULL;
	zend_string *complaint;

	if (!is_name(name) || !text_of(definition, "description")) {
		warn(c, MCP_LOG_WARNING, "MCP: contributed tool %s (%s) is left out: it has no usable definition", name ? name : "without a name",
			ZSTR_VAL(object->ce->name));
		return false;
	}
	if (is_taken(c, count, name)) {
		warn(c, MCP_LOG_WARNING, "MCP: contributed tool %s is left out: the name is taken", name);
		return false;
	}
	complaint = schema_complaint(definition);
	if (complaint) {
		warn(c, MCP_LOG_WARNING, "MCP: contributed tool %s is left out: %s", name, ZSTR_VAL(complaint));
		zend_string_release(complaint);
		return false;
	}
	check_output_schema(c, definition, name);
	tool->name = name;
	tool->title = text_of(definition, "title") ? text_of(definition, "title") : name;
	tool->description = text_of(definition, "description");
	tool->definition = definition;
	tool->handler = mcp_php_contributed_tool;
	tool->owner = object;
	return true;
}

/* Strings are names of built-in tools that stay; objects are contributed. */
static void load_tools(mcp_php_contributions *c, HashTable *given)
{
	uint32_t room = zend_hash_num_elements(given), count = 0, own = 0;
	zval *entry;

	c->tools = ecalloc(room + 1, sizeof(mcp_tool));
	c->tool_list = ecalloc(room + 1, sizeof(mcp_tool *));
	ZEND_HASH_FOREACH_VAL(given, entry) {
		const mcp_tool *tool = NULL;

		ZVAL_DEREF(entry);
		if (Z_TYPE_P(entry) == IS_STRING) {
			tool = built_in_tool(c, Z_STRVAL_P(entry));
			if (tool && is_taken(c, count, tool->name)) {
				tool = NULL;
			}
		} else if (Z_TYPE_P(entry) == IS_OBJECT && read_tool(c, Z_OBJ_P(entry), count, &c->tools[own])) {
			tool = &c->tools[own++];
		}
		if (tool) {
			c->tool_list[count++] = tool;
		}
	} ZEND_HASH_FOREACH_END();

	c->registry.tools = c->tool_list;
	c->registry.tools_changed = own > 0 || mcp_tools_catalog[count].tool != NULL;
}

/* --- resources and prompts ------------------------------------------------------------------------------ */

static bool read_resource(mcp_php_contributions *c, zend_object *object, mcp_resource *resource)
{
	zval *definition = has_methods(object, "definition", "read") ? read_definition(c, object) : NULL;
	const char *uri = definition ? text_of(definition, "uri") : NULL, *uri_template = definition ? text_of(definition, "uriTemplate") : NULL;

	if (!uri == !uri_template || (uri && strchr(uri, '{')) || !text_of(definition, "name")) {
		warn(c, MCP_LOG_WARNING, "MCP: a contributed resource of class %s is left out: it has no usable definition",
			ZSTR_VAL(object->ce->name));
		return false;
	}
	resource->uri = uri ? uri : uri_template;
	resource->definition = definition;
	resource->read = mcp_php_contributed_resource;
	resource->complete = mcp_php_contributed_complete;
	resource->owner = object;
	return true;
}

static bool is_prompt(mcp_php_contributions *c, const char *name)
{
	for (const mcp_prompt **prompt = c->prompt_list; *prompt; prompt++) {
		if (strcmp((*prompt)->name, name) == 0) {
			return true;
		}
	}
	return false;
}

static bool read_prompt(mcp_php_contributions *c, zend_object *object, mcp_prompt *prompt)
{
	zval *definition = has_methods(object, "definition", "get") ? read_definition(c, object) : NULL;

	if (!definition || !is_name(text_of(definition, "name")) || is_prompt(c, text_of(definition, "name"))) {
		warn(c, MCP_LOG_WARNING, "MCP: a contributed prompt of class %s is left out: it has no usable definition, or its name is taken",
			ZSTR_VAL(object->ce->name));
		return false;
	}
	prompt->name = text_of(definition, "name");
	prompt->definition = definition;
	prompt->get = mcp_php_contributed_prompt;
	prompt->complete = mcp_php_contributed_complete;
	prompt->owner = object;
	return true;
}

static void load_resources(mcp_php_contributions *c, HashTable *given)
{
	uint32_t room = zend_hash_num_elements(given), count = 0, own = 0;
	zval *entry;

	while (c->offered.resources[count]) {
		count++;
	}
	c->resources = ecalloc(room + 1, sizeof(mcp_resource));
	c->resource_list = ecalloc(count + room + 1, sizeof(mcp_resource *));
	memcpy(c->resource_list, c->offered.resources, count * sizeof(mcp_resource *));
	ZEND_HASH_FOREACH_VAL(given, entry) {
		ZVAL_DEREF(entry);
		if (Z_TYPE_P(entry) == IS_OBJECT && read_resource(c, Z_OBJ_P(entry), &c->resources[own])) {
			c->resource_list[count++] = &c->resources[own++];
		}
	} ZEND_HASH_FOREACH_END();
	c->registry.resources = c->resource_list;
}

static void load_prompts(mcp_php_contributions *c, HashTable *given)
{
	uint32_t room = zend_hash_num_elements(given), count = 0, own = 0;
	zval *entry;

	while (c->offered.prompts[count]) {
		count++;
	}
	c->prompts = ecalloc(room + 1, sizeof(mcp_prompt));
	c->prompt_list = ecalloc(count + room + 1, sizeof(mcp_prompt *));
	memcpy(c->prompt_list, c->offered.prompts, count * sizeof(mcp_prompt *));
	ZEND_HASH_FOREACH_VAL(given, entry) {
		ZVAL_DEREF(entry);
		if (Z_TYPE_P(entry) == IS_OBJECT && read_prompt(c, Z_OBJ_P(entry), &c->prompts[own])) {
			c->prompt_list[count++] = &c->prompts[own++];
		}
	} ZEND_HASH_FOREACH_END();
	c->registry.prompts = c->prompt_list;
}

/* --- the provider --------------------------------------------------------------------------------------- */

static HashTable *list_in(mcp_php_contributions *c, const char *name)
{
	zval *list = zend_hash_str_find(Z_ARRVAL(c->answer), name, strlen(name));

	return list ? Z_ARRVAL_P(list) : NULL;
}

/* A copy without references: contributed code may still hold some, and change lists and drop objects while we use them. */
static void keep_list(zval *answer, const char *name, zval *kept)
{
	zval *given = zend_hash_str_find_deref(Z_ARRVAL_P(answer), name, strlen(name)), *entry, list;

	if (!given || Z_TYPE_P(given) != IS_ARRAY) {
		return;
	}
	array_init_size(&list, zend_hash_num_elements(Z_ARRVAL_P(given)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(given), entry) {
		ZVAL_DEREF(entry);
		Z_TRY_ADDREF_P(entry);
		add_next_index_zval(&list, entry);
	} ZEND_HASH_FOREACH_END();
	add_assoc_zval(kept, name, &list);
}

static void load_lists(mcp_php_contributions *c)
{
	array_init(&c->definitions);
	if (list_in(c, "tools")) {
		load_tools(c, list_in(c, "tools"));
	}
	if (list_in(c, "resources")) {
		load_resources(c, list_in(c, "resources"));
	}
	if (list_in(c, "prompts")) {
		load_prompts(c, list_in(c, "prompts"));
	}
}

static void load(mcp_registry *registry)
{
	mcp_php_contributions *c = (mcp_php_contributions *) registry;
	zval catalogue, description, thrown, answer;
	mcp_php_status status;

	/* Who asks for the tools while they are collected gets the built-in ones. */
	if (!c->provider || MCPSERVER_G(collecting)) {
		return;
	}
	array_init(&catalogue);
	for (const mcp_tool *const *tool = c->offered.tools; *tool; tool++) {
		mcp_tool_describe(*tool, &description);
		add_next_index_zval(&catalogue, &description);
	}
	MCPSERVER_G(collecting) = true;
	status = mcp_php_call_callable(c->provider, 1, &catalogue, &answer, &thrown);
	zval_ptr_dtor(&catalogue);
	if (status == MCP_PHP_THROWN) {
		warn(c, MCP_LOG_ERROR, "MCP: contributions could not be collected: %s", ZSTR_VAL(Z_OBJCE(thrown)->name));
		zval_ptr_dtor(&thrown);
	}
	if (status == MCP_PHP_DONE && Z_TYPE(answer) == IS_ARRAY) {
		array_init(&c->answer);
		keep_list(&answer, "tools", &c->answer);
		keep_list(&answer, "resources", &c->answer);
		keep_list(&answer, "prompts", &c->answer);
		load_lists(c);
	}
	zval_ptr_dtor(&answer);
	MCPSERVER_G(collecting) = false;
}

void mcp_php_contributions_init(mcp_php_contributions *c, mcp_php_port *port, const mcp_untrusted *untrusted,
	zend_string **kept_list)
{
	memset(c, 0, sizeof(*c));
	c->port = port;
	c->untrusted = untrusted;
	c->provider = port->options->contributions;
	ZVAL_UNDEF(&c->answer);
	ZVAL_UNDEF(&c->definitions);
	mcp_catalog_offered(port->options->policy.toolsets, &c->offered);
	c->registry.tools = c->offered.tools;
	c->registry.resources = c->offered.resources;
	c->registry.prompts = c->offered.prompts;
	/* The kept JSON text is that of all built-in tools. */
	c->registry.tools_changed = !mcp_policy_has_toolset(&port->options->policy, MCP_TOOLSETS_ALL);
	c->registry.list_more_resources = mcp_resources_list_sites;
	c->registry.load = load;
	c->registry.list = kept_list;
}

static void release(void *block)
{
	if (block) {
		efree(block);
	}
}

void mcp_php_contributions_clear(mcp_php_contributions *c)
{
	release(c->tools);
	release(c->resources);
	release(c->prompts);
	release(c->tool_list);
	release(c->resource_list);
	release(c->prompt_list);
	zval_ptr_dtor(&c->definitions);
	zval_ptr_dtor(&c->answer);
}
