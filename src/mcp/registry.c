#include "mcp/registry.h"
#include "mcp/json.h"

const mcp_tool *mcp_registry_find(const mcp_registry *registry, zend_string *name)
{
	for (const mcp_tool *const *tool = registry->tools; *tool; tool++) {
		if (strcmp(ZSTR_VAL(name), (*tool)->name) == 0 && strlen((*tool)->name) == ZSTR_LEN(name)) {
			return *tool;
		}
	}
	return NULL;
}

void mcp_tool_input_schema(const mcp_tool *tool, zval *schema)
{
	mcp_fields_schema(tool->input, tool->input_constraint, schema);
}

void mcp_tool_output_schema(const mcp_tool *tool, zval *schema)
{
	mcp_fields_schema(tool->output, NULL, schema);
}

void mcp_tool_describe(const mcp_tool *tool, zval *description)
{
	zval schema, annotations;

	array_init(description);
	add_assoc_string(description, "name", tool->name);
	add_assoc_string(description, "title", tool->title);
	add_assoc_string(description, "description", tool->description);
	mcp_tool_input_schema(tool, &schema);
	add_assoc_zval(description, "inputSchema", &schema);
	if (tool->output) {
		mcp_tool_output_schema(tool, &schema);
		add_assoc_zval(description, "outputSchema", &schema);
	}
	array_init(&annotations);
	add_assoc_string(&annotations, "title", tool->title);
	add_assoc_bool(&annotations, "readOnlyHint", (tool->hints & MCP_TOOL_READ_ONLY) != 0);
	add_assoc_bool(&annotations, "destructiveHint", (tool->hints & MCP_TOOL_DESTRUCTIVE) != 0);
	add_assoc_bool(&annotations, "idempotentHint", (tool->hints & MCP_TOOL_IDEMPOTENT) != 0);
	add_assoc_bool(&annotations, "openWorldHint", (tool->hints & MCP_TOOL_OPEN_WORLD) != 0);
	add_assoc_zval(description, "annotations", &annotations);
}

zend_string *mcp_registry_list(mcp_registry *registry)
{
	zend_string *text;
	zval list;

	if (*registry->list) {
		return *registry->list;
	}
	array_init(&list);
	for (const mcp_tool *const *tool = registry->tools; *tool; tool++) {
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
