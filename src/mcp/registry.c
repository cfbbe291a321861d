#include "mcp/registry.h"
#include "mcp/json.h"
#include "core/text.h"

static void load(mcp_registry *registry)
{
	void (*contribute)(mcp_registry *self) = registry->load;

	if (contribute) {
		registry->load = NULL; /* once, also when it fails */
		contribute(registry);
	}
}

const mcp_tool *const *mcp_registry_tools(mcp_registry *registry)
{
	load(registry);
	return registry->tools;
}

const mcp_resource *const *mcp_registry_resources(mcp_registry *registry)
{
	load(registry);
	return registry->resources;
}

const mcp_prompt *const *mcp_registry_prompts(mcp_registry *registry)
{
	load(registry);
	return registry->prompts;
}

const mcp_tool *mcp_registry_find(mcp_registry *registry, zend_string *name)
{
	for (const mcp_tool *const *tool = mcp_registry_tools(registry); *tool; tool++) {
		if (mcp_text_equals(mcp_text_of((*tool)->name, strlen((*tool)->name)), mcp_text_of(ZSTR_VAL(name), ZSTR_LEN(name)))) {
			return *tool;
		}
	}
	return NULL;
}

void mcp_tool_input_schema(const mcp_tool *tool, zval *schema)
{
	zval *contributed = tool->definition ? MCP_JSON_MEMBER(tool->definition, "inputSchema") : NULL;

	if (contributed) {
		ZVAL_COPY(schema, contributed);
	} else {
		mcp_fields_schema(tool->input, tool->input_constraint, schema);
	}
}

static void add_hints(const mcp_tool *tool, zval *description)
{
	static const struct {
		const char *name;
		unsigned bit;
	} hints[] = {
		{ "readOnlyHint", MCP_TOOL_READ_ONLY },
		{ "destructiveHint", MCP_TOOL_DESTRUCTIVE },
		{ "idempotentHint", MCP_TOOL_IDEMPOTENT },
		{ "openWorldHint", MCP_TOOL_OPEN_WORLD }
	};
	zval annotations;

	array_init(&annotations);
	add_assoc_string(&annotations, "title", tool->title);
	for (size_t i = 0; i < sizeof(hints) / sizeof(hints[0]); i++) {
		add_assoc_bool(&annotations, hints[i].name, (tool->hints & hints[i].bit) != 0);
	}
	add_assoc_zval(description, "annotations", &annotations);
}

void mcp_tool_describe(const mcp_tool *tool, zval *description)
{
	zval schema;

	if (tool->definition) {
		ZVAL_COPY(description, tool->definition);
		return;
	}
	array_init(description);
	add_assoc_string(description, "name", tool->name);
	add_assoc_string(description, "title", tool->title);
	add_assoc_string(description, "description", tool->description);
	mcp_tool_input_schema(tool, &schema);
	add_assoc_zval(description, "inputSchema", &schema);
	if (tool->output) {
		mcp_fields_schema(tool->output, NULL, &schema);
		add_assoc_zval(description, "outputSchema", &schema);
	}
	add_hints(tool, description);
}

zend_string *mcp_registry_list(mcp_registry *registry)
{
	const mcp_tool *const *tools = mcp_registry_tools(registry);
	zend_string *text;
	zval list;

	if (registry->tools_changed || *registry->list) {
		return registry->tools_changed ? NULL : *registry->list;
	}
	array_init(&list);
	for (const mcp_tool *const *tool = tools; *tool; tool++) {
		zval description;

		mcp_tool_describe(*tool, &description);
		add_next_index_zval(&list, &description);
	}
	text = mcp_json_write(&list);
	if (text) {
		*registry->list = zend_string_dup(text, true);
		zend_string_release(text);
	}
	zval_ptr_dtor(&list);
	return *registry->list;
}
