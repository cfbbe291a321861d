/*
 * Rows that Matomo returned, brought into the form that a field table promises.
 *
 * Ring: tools. Integers may arrive as digits, booleans as 0, 1, "0", "1"; a missing or ill-typed value is refused by
 * the name of the field, never shown. Fields of other types (objects, lists) are left to the handler.
 */
#ifndef MCP_TOOLS_RECORD_H
#define MCP_TOOLS_RECORD_H

#include "mcp/tool.h"

enum {
	MCP_RECORD_ZERO_IS_NULL   = 1 << 0,  /* nullable integer: Matomo writes 0 for "none" */
	MCP_RECORD_NUMBER_AS_TEXT = 1 << 1,  /* string: a number is taken too */
	MCP_RECORD_OPTIONAL       = 1 << 2   /* missing or null reads as "" or false */
};

/* Where a field differs from "same name, no special rule". */
typedef struct mcp_record_rule {
	const char *field;
	const char *source;    /* the name in Matomo's row */
	unsigned flags;
} mcp_record_rule;

typedef struct mcp_record {
	const char *context;             /* begins the complaint: "Goal data" */
	const mcp_field *fields;
	const mcp_record_rule *rules;    /* ended by a NULL field; NULL for none */
} mcp_record;

/* A row as Matomo names its things: an array with string keys. */
bool mcp_record_is_row(const zval *row);

/* Reads one row into a new array. False: the call is refused and nothing is owned. */
bool mcp_record_read(mcp_call *call, const mcp_record *record, zval *row, zval *out);

/*
 * Reads every row of `data` for which `keep` (NULL: all) says yes into a new list. False: the call is refused,
 * with `invalid` when `data` is no list of rows, and nothing is owned.
 */
bool mcp_record_read_list(mcp_call *call, const mcp_record *record, zval *data, const char *invalid,
	bool (*keep)(mcp_call *call, zval *row), zval *rows);

/* True and `*out` for an integer or a string of digits only. */
bool mcp_record_integer(const zval *value, zend_long *out);

#endif /* MCP_TOOLS_RECORD_H */
