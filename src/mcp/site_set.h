/*
 * The sites that a call is about, for the record of calls: those that were asked for, those that a tool asked Matomo about, and those
 * that are in the answer.
 *
 * Ring: mcp. A small set of plain numbers without memory of its own: it can be copied, and outlives whoever filled it.
 */
#ifndef MCP_SITE_SET_H
#define MCP_SITE_SET_H

#include "php.h"

#define MCP_SITE_SET_MAX 20

typedef struct mcp_site_set {
	zend_long ids[MCP_SITE_SET_MAX];   /* in the order in which they came */
	uint32_t count;
	bool more;                         /* there are others: there was no room for them, or "all" were asked for */
} mcp_site_set;

/* `set` may be NULL in each of these: then nobody wants to know. */

/* What is no id (not above 0) is left out. */
void mcp_site_set_add(mcp_site_set *set, zend_long id_site);

/*
 * The sites that arguments or parameters name (members idSite, idSites, idsite, idsites, site): a number, digits, digits between commas,
 * a list of these, or "all". Anything else is left out. `arguments` may be NULL.
 */
void mcp_site_set_add_arguments(mcp_site_set *set, HashTable *arguments);

/* The sites that an answer's objects say they belong to (members idSite, idsite), at most 6 levels deep. `answer` may be NULL. */
void mcp_site_set_add_answer(mcp_site_set *set, zval *answer);

#endif /* MCP_SITE_SET_H */
