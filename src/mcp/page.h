/*
 * Pages of the protocol's own lists (tools, resources, templates, prompts): a cursor is the Base64 of "<list>:<offset>".
 *
 * Ring: mcp.
 */
#ifndef MCP_PAGE_H
#define MCP_PAGE_H

#include "mcp/server.h"

#define MCP_LIST_PAGE 50

/* The offset that params.cursor stands for; 0 without one. False: the cursor is not ours, and the exchange has failed. */
bool mcp_page_offset(mcp_exchange *exchange, const char *list, uint32_t count, uint32_t *offset);

/* Adds nextCursor when there is more behind this page. */
void mcp_page_next(mcp_exchange *exchange, const char *list, uint32_t count, uint32_t offset);

/*
 * Cuts the asked page out of `all` (a PHP list): *page is a new list, owned by the caller; *offset is where it begins. False: the cursor
 * is not ours, and the exchange has failed.
 */
bool mcp_page_cut(mcp_exchange *exchange, const char *list, zval *all, zval *page, uint32_t *offset);

/* Writes one page of `all` (a PHP list) as member `name`, with its cursor. `list` names the cursor's kind. */
void mcp_page_write(mcp_exchange *exchange, const char *list, const char *name, zval *all);

#endif /* MCP_PAGE_H */
