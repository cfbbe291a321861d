#include "mcp/field.h"
#include "mcp/json.h"

static const struct {
	unsigned bit;
	const char *name;
} type_names[] = {
	{ MCP_INTEGER, "integer" },
	{ MCP_NUMBER, "number" },
	{ MCP_STRING, "string" },
	{ MCP_BOOLEAN, "boolean" },
	{ MCP_OBJECT, "object" },
	{ MCP_ARRAY, "array" },
	{ MCP_NULL, "null" }
};

static void add_types(zval *schema, unsigned types)
{
	size_t count = sizeof(type_names) / sizeof(type_names[0]);
	zval list;

	if (types == 0) {
		return;
	}
	if ((types & (types - 1)) == 0) {
		for (size_t i = 0; i < count; i++) {
			if (types == type_names[i].bit) {
				add_assoc_string(schema, "type", type_names[i].name);
			}
		}
		return;
	}
	array_init(&list);
	for (size_t i = 0; i < count; i++) {
		if (types & type_names[i].bit) {
			add_next_index_string(&list, type_names[i].name);
		}
	}
	add_assoc_zval(schema, "type", &list);
}

static void add_bounds(zval *schema, const mcp_field *field)
{
	/* a number or a string: the bounds are the number's */
	bool is_string = (field->types & MCP_STRING) && !(field->types & (MCP_INTEGER | MCP_NUMBER));
	bool is_array = field->types & MCP_ARRAY;

	if (field->flags & MCP_FIELD_MIN) {
		add_assoc_long(schema, is_string ? "minLength" : is_array ? "minItems" : "minimum", field->minimum);
	}
	if (field->flags & MCP_FIELD_MAX) {
		add_assoc_long(schema, is_string ? "maxLength" : is_array ? "maxItems" : "maximum", field->maximum);
	}
}

static void field_schema(const mcp_field *field, zval *schema);

static void add_members(zval *schema, const mcp_field *fields, bool open)
{
	zval properties, required;

	array_init(&properties);
	array_init(&required);
	for (const mcp_field *field = fields; field && field->name; field++) {
		zval member;

		field_schema(field, &member);
		add_assoc_zval(&properties, field->name, &member);
		if (field->flags & MCP_FIELD_REQUIRED) {
			add_next_index_string(&required, field->name);
		}
	}
	if (zend_hash_num_elements(Z_ARRVAL(properties)) == 0) {
		zval_ptr_dtor(&properties);
		mcp_json_empty_object(&properties);
	}
	if (fields) {
		add_assoc_zval(schema, "properties", &properties);
	} else {
		zval_ptr_dtor(&properties);
	}
	if (zend_hash_num_elements(Z_ARRVAL(required)) > 0) {
		add_assoc_zval(schema, "required", &required);
	} else {
		zval_ptr_dtor(&required);
	}
	if (!open) {
		add_assoc_bool(schema, "additionalProperties", 0);
	}
}

static void field_schema(const mcp_field *field, zval *schema)
{
	array_init(schema);
	add_types(schema, field->types);
	if (field->description) {
		add_assoc_string(schema, "description", field->description);
	}
	add_bounds(schema, field);
	if (field->pattern) {
		add_assoc_string(schema, "pattern", field->pattern);
	}
	if (field->choices) {
		zval choices;

		array_init(&choices);
		for (const char *const *choice = field->choices; *choice; choice++) {
			add_next_index_string(&choices, *choice);
		}
		if (field->types & MCP_NULL) {
			add_next_index_null(&choices);
		}
		add_assoc_zval(schema, "enum", &choices);
	}
	if ((field->types & MCP_ARRAY) && field->members) {
		zval item;

		field_schema(field->members, &item);
		add_assoc_zval(schema, "items", &item);
	} else if (field->types & MCP_OBJECT) {
		add_members(schema, field->members, field->flags & MCP_FIELD_OPEN);
	}
	if (zend_hash_num_elements(Z_ARRVAL_P(schema)) == 0) {
		/* any value: the schema must be written {} and not [] */
		zval_ptr_dtor(schema);
		mcp_json_empty_object(schema);
	}
}

void mcp_fields_schema(const mcp_field *fields, const char *constraint, zval *schema)
{
	static const mcp_field none = MCP_FIELD_END;

	array_init(schema);
	add_assoc_string(schema, "type", "object");
	add_members(schema, fields ? fields : &none, false);

	if (constraint) {
		zend_string *text = zend_string_init(constraint, strlen(constraint), 0);
		HashTable *members;
		zend_string *key;
		zval value, *member;

		if (mcp_json_read(text, MCP_JSON_DEPTH_MAX, MCP_JSON_NODES_MAX, &value) == MCP_JSON_OK) {
			members = mcp_json_members(&value);
			ZEND_ASSERT(members);
			ZEND_HASH_FOREACH_STR_KEY_VAL(members, key, member) {
				Z_TRY_ADDREF_P(member);
				zend_hash_update(Z_ARRVAL_P(schema), key, member);
			} ZEND_HASH_FOREACH_END();
			zval_ptr_dtor(&value);
		} else {
			ZEND_ASSERT(0 && "a tool's constraint is JSON by construction");
		}
		zend_string_release(text);
	}
}
