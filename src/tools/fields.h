/*
 * Short forms for the field tables of the tools.
 *
 * Ring: tools. Output fields are always there (every one is required); an input field is optional unless its
 * flags say MCP_FIELD_REQUIRED.
 */
#ifndef MCP_TOOLS_FIELDS_H
#define MCP_TOOLS_FIELDS_H

#include "mcp/field.h"

#define MCP_OUT(name, types, description) \
	{ name, types, MCP_FIELD_REQUIRED, 0, 0, NULL, NULL, NULL, description }

#define MCP_OUT_LIST(name, item, description) \
	{ name, MCP_ARRAY, MCP_FIELD_REQUIRED, 0, 0, NULL, NULL, item, description }

#define MCP_OUT_OBJECT(name, members, description) \
	{ name, MCP_OBJECT, MCP_FIELD_REQUIRED, 0, 0, NULL, NULL, members, description }

/* An object of any members. */
#define MCP_OUT_FREE_OBJECT(name, description) \
	{ name, MCP_OBJECT, MCP_FIELD_REQUIRED | MCP_FIELD_OPEN, 0, 0, NULL, NULL, NULL, description }

/* The item of a list: an object with the given members. */
#define MCP_ITEM(members) \
	{ "item", MCP_OBJECT, 0, 0, 0, NULL, NULL, members, NULL }

#define MCP_IN(name, types, flags, description) \
	{ name, types, flags, 0, 0, NULL, NULL, NULL, description }

/* A positive integer. */
#define MCP_IN_ID(name, flags, description) \
	{ name, MCP_INTEGER, (flags) | MCP_FIELD_MIN, 1, 0, NULL, NULL, NULL, description }

/* A string that is not empty. */
#define MCP_IN_TEXT(name, flags, description) \
	{ name, MCP_STRING, (flags) | MCP_FIELD_MIN, 1, 0, NULL, NULL, NULL, description }

#define MCP_IN_CHOICE(name, flags, choices, description) \
	{ name, MCP_STRING, flags, 0, 0, choices, NULL, NULL, description }

/* An object of any members. */
#define MCP_IN_FREE_OBJECT(name, flags, description) \
	{ name, MCP_OBJECT, (flags) | MCP_FIELD_OPEN, 0, 0, NULL, NULL, NULL, description }

#define MCP_IN_SITE \
	MCP_IN_ID("idSite", MCP_FIELD_REQUIRED, "Numeric Matomo site id, e.g. 1 (from matomo_site_list or matomo_site_search).")

/* Reads data and changes nothing; the same call gives the same kind of answer. */
#define MCP_HINTS_READ (MCP_TOOL_READ_ONLY | MCP_TOOL_IDEMPOTENT)

#endif /* MCP_TOOLS_FIELDS_H */
