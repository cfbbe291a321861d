/*
 * The paging of every list tool: limit, sort, cursor.
 *
 * Ring: tools. All rows are there; they are sorted (bytes, or numbers) and cut. The cursor names the last row of a
 * page by its sort keys, so that rows which come or go between two pages do not shift the others, and it is bound to
 * the tool, its scope and the sort order:
 *   base64 of {"v":1,"sort":<token>,"last":{<key>:<value>,...},"ctx":<sha256, hex>}
 */
#ifndef MCP_TOOLS_PAGING_H
#define MCP_TOOLS_PAGING_H

#include "mcp/tool.h"
#include "tools/fields.h"

#define MCP_LIST_LIMIT_MAX     500
#define MCP_LIST_LIMIT_DEFAULT 100

typedef struct mcp_list_key {
	const char *field;     /* of the row */
	bool integer;          /* else a string */
} mcp_list_key;

typedef struct mcp_list_sort {
	const char *token;
	bool descending;             /* all keys */
	const mcp_list_key *keys;    /* the first decides, the others break ties; ended by a NULL field */
} mcp_list_sort;

typedef struct mcp_list {
	const char *collection;        /* the answer's member that holds the rows */
	const mcp_list_sort *sorts;    /* the first is the default; ended by a NULL token */
} mcp_list;

/* name_asc, name_desc, id_asc, id_desc: the tokens of most lists. */
extern const char *const mcp_list_tokens_name_id[];

/* A table of sorts for these tokens, for rows with a `name` and an id field. */
#define MCP_LIST_SORTS_NAME_ID(sorts, id) \
	static const mcp_list_key sorts##_by_name[] = { { "name", false }, { id, true }, { NULL, false } }; \
	static const mcp_list_key sorts##_by_id[] = { { id, true }, { NULL, false } }; \
	static const mcp_list_sort sorts[] = { \
		{ "name_asc", false, sorts##_by_name }, \
		{ "name_desc", true, sorts##_by_name }, \
		{ "id_asc", false, sorts##_by_id }, \
		{ "id_desc", true, sorts##_by_id }, \
		{ NULL, false, NULL } \
	}

#define MCP_LIST_INPUT(tokens) \
	{ "limit", MCP_INTEGER, MCP_FIELD_MIN | MCP_FIELD_MAX, 1, MCP_LIST_LIMIT_MAX, NULL, NULL, NULL, \
		"Rows per page, 1 to 500; 100 when left out." }, \
	MCP_IN("cursor", MCP_STRING, 0, \
		"next_cursor of the page before, unchanged; keep all other arguments as they were."), \
	MCP_IN_CHOICE("sort", 0, tokens, "Order of the rows; the first token is the default.")

#define MCP_LIST_OUTPUT(collection, item, description) \
	MCP_OUT_LIST(collection, item, description), \
	MCP_OUT("next_cursor", MCP_STRING | MCP_NULL, "Give it as cursor for the next page; null on the last page."), \
	MCP_OUT("has_more", MCP_BOOLEAN, "Whether rows remain behind this page."), \
	MCP_OUT("total_rows", MCP_INTEGER, "All rows, over all pages.")

/*
 * Answers the call with one page of `rows` (a list of arrays; consumed). `scope`: array of what narrows the list
 * besides the tool's name, names in alphabetical order; borrowed; NULL for none.
 */
mcp_outcome mcp_list_answer(mcp_call *call, const mcp_list *list, zval *scope, zval *rows);

/* The same without any row: what a list says about a site that the user may not view. */
mcp_outcome mcp_list_answer_empty(mcp_call *call, const mcp_list *list, zval *scope);

/* Starts a scope: an array that holds `idSite`. */
void mcp_list_scope_site(zval *scope, zend_long id_site);

#endif /* MCP_TOOLS_PAGING_H */
