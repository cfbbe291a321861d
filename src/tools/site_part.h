/*
 * What goals, segments and dimensions have in common: they belong to a site and to a Matomo plugin, one method returns
 * them all, a list tool shows them, a get tool picks one.
 *
 * Ring: tools. Policy: without view access a list is empty, and a single thing is "not found".
 */
#ifndef MCP_TOOLS_SITE_PART_H
#define MCP_TOOLS_SITE_PART_H

#include "tools/paging.h"
#include "tools/params.h"
#include "tools/record.h"

typedef struct mcp_site_part {
	const char *plugin;        /* that must be active */
	const char *unavailable;   /* messages: the plugin is off ... */
	const char *failed;        /* ... Matomo refuses ... */
	const char *not_found;     /* ... no such thing, or no access ... */
	const char *invalid;       /* ... the answer is no list of rows */
	const char *method;        /* returns all of them for an idSite */
	const char *flag;          /* a boolean parameter to set on the way; NULL for none */
	const mcp_record *record;  /* of a list row */
	const mcp_list *list;
	bool (*keep)(mcp_call *call, zval *row);   /* which rows are listed; NULL: all */
} mcp_site_part;

/* The whole handler of a list tool. */
mcp_outcome mcp_site_part_list(mcp_call *call, const mcp_site_part *part);

/*
 * Asks `method` about the site of the call, for a get tool; `params` (with idSite in it) is consumed.
 * MCP_CALL_DONE: `*result` is the caller's. Anything else: the handler's outcome.
 */
mcp_outcome mcp_site_part_ask(mcp_call *call, const mcp_site_part *part, const char *method, zval *params, zval *result);

/*
 * The rows of the site, for a get tool that has to look for its own: asks `part->method`.
 * MCP_CALL_DONE: `*rows` is the caller's, an array of rows. Anything else: the handler's outcome.
 */
mcp_outcome mcp_site_part_rows(mcp_call *call, const mcp_site_part *part, zval *rows);

#endif /* MCP_TOOLS_SITE_PART_H */
