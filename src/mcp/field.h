/*
 * Field tables: the single source of a tool's input and output.
 *
 * Ring: mcp. A table is a const array of mcp_field ended by MCP_FIELD_END. From it come the JSON Schema that
 * tools/list shows (2020-12, closed objects, descriptions) and, through that schema, the validation of arguments.
 */
#ifndef MCP_FIELD_H
#define MCP_FIELD_H

#include "php.h"

/* JSON types, as a set; 0 means any value ({} as schema). */
enum {
	MCP_INTEGER = 1 << 0,
	MCP_NUMBER  = 1 << 1,
	MCP_STRING  = 1 << 2,
	MCP_BOOLEAN = 1 << 3,
	MCP_OBJECT  = 1 << 4,
	MCP_ARRAY   = 1 << 5,
	MCP_NULL    = 1 << 6
};

enum {
	MCP_FIELD_REQUIRED = 1 << 0,
	MCP_FIELD_MIN      = 1 << 1,  /* `minimum` counts: numbers minimum, strings alone minLength, arrays minItems */
	MCP_FIELD_MAX      = 1 << 2,  /* `maximum` counts: numbers maximum, strings maxLength, arrays maxItems */
	MCP_FIELD_OPEN     = 1 << 3   /* object: members beyond the table are allowed (free form when there is no table) */
};

typedef struct mcp_field {
	const char *name;
	unsigned types;
	unsigned flags;
	zend_long minimum;
	zend_long maximum;
	const char *const *choices;       /* strings, NULL-terminated; NULL: any */
	const char *pattern;              /* PCRE source without delimiters; applies to strings; NULL: any */
	const struct mcp_field *members;  /* object: its members; array: exactly one field, the item */
	const char *description;
} mcp_field;

#define MCP_FIELD_END { NULL, 0, 0, 0, 0, NULL, NULL, NULL, NULL }

/*
 * Builds the JSON Schema of a whole table: {"type":"object","properties":{...},"required":[...],
 * "additionalProperties":false}. `constraint`: NULL, or the text of a JSON object whose members are added on top
 * (for rules that concern several fields, such as "not"). `*schema` is owned by the caller.
 */
void mcp_fields_schema(const mcp_field *fields, const char *constraint, zval *schema);

#endif /* MCP_FIELD_H */
