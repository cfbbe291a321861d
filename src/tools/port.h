/*
 * What a tool may ask of Matomo. src/php/matomo.c fills this table; tests may fill another.
 *
 * Ring: tools. Values that come back are plain trees: PHP arrays, strings, ints, floats, bools, nulls. DataTables have
 * been walked into lists of rows (columns, then metadata, `idsubdatatable`, `subtable`), a DataTable\Simple into one
 * object (one single column: just its value), a Map into an object of its keys; HTML entities are decoded once;
 * nothing is shielded yet (that happens once, in src/mcp, on the finished result).
 */
#ifndef MCP_TOOLS_PORT_H
#define MCP_TOOLS_PORT_H

#include "php.h"
#include "tools/policy.h"

typedef enum mcp_failure_kind {
	MCP_FAILURE_NONE,
	MCP_FAILURE_NO_ACCESS,      /* NoAccessException, or the same in other words */
	MCP_FAILURE_UNAVAILABLE,    /* the plugin that owns the method is not active, or the method does not exist */
	MCP_FAILURE_UNPROCESSED,    /* SegmentEditor: the segment was never archived */
	MCP_FAILURE_REFUSED,        /* any other exception: Matomo does not accept the request */
	MCP_FAILURE_BROKEN          /* Matomo itself failed: database, \Error */
} mcp_failure_kind;

/* Zero-initialise; release with mcp_failure_clear. */
typedef struct mcp_failure {
	mcp_failure_kind kind;
	zend_string *message;       /* Matomo's own text, lower-cased, with the messages of previous exceptions
	                               behind it; only to be tested for fragments, never to be shown */
} mcp_failure;

/* What only the DataTable objects knew; filled from `reportData` when the result has it, else from the result itself. */
typedef struct mcp_table_facts {
	bool is_table;              /* a DataTable or Map was there */
	bool is_map;                /* several periods or sites */
	bool archived;              /* at least one table says when it was archived (`ts_archived`) */
	zend_long rows;             /* rows returned; of a map: the largest table */
	zend_long total_rows;       /* rows before the limit; of a map: the largest; -1 when the table does not say */
} mcp_table_facts;

typedef struct mcp_matomo mcp_matomo;
struct mcp_matomo {
	/* What the administrator allows; never NULL. Whoever fills the table keeps its rules on sites (mcp_policy_admits) in call and may_view. */
	const mcp_tools_policy *policy;

	/*
	 * Calls an API method ("SitesManager.getSiteFromId") in the user's name. `params`: name => scalar or array; booleans
	 * become "1"/"0", nulls are left out, other scalars are sent as strings. `english`: texts in English whatever the
	 * user's language. `facts` may be NULL. True: `*result` is owned by the caller. False: `*failure` says why.
	 */
	bool (*call)(mcp_matomo *self, const char *method, HashTable *params, bool english,
		zval *result, mcp_table_facts *facts, mcp_failure *failure);

	/* May the user view this site? An unknown site counts as no. */
	bool (*may_view)(mcp_matomo *self, zend_long id_site);

	/* Has the user view access to any site? */
	bool (*may_view_any)(mcp_matomo *self);

	bool (*plugin_active)(mcp_matomo *self, const char *plugin);

	/* Does Matomo's own period factory accept this pair? */
	bool (*period_valid)(mcp_matomo *self, zend_string *period, zend_string *date);

	/* The first day of a period as YYYY-MM-DD (owned), NULL when invalid. */
	zend_string *(*period_start)(mcp_matomo *self, zend_string *period, zend_string *date);

	/*
	 * True when answering may make Matomo process raw visits first, which can take long: a range, or a segment that is not archived,
	 * while archiving on request is allowed. Any doubt or error: false.
	 */
	bool (*may_archive)(mcp_matomo *self, zend_long id_site, zend_string *period, zend_string *date, zend_string *segment);

	/* A text of the plugin's language files in the user's language; `argc` strings fill its placeholders. Owned by the caller, never NULL. */
	zend_string *(*translate)(mcp_matomo *self, const char *key, uint32_t argc, zend_string **argv);

	/*
	 * True when Matomo would answer this segment with zeros because it is not pre-processed and may not be processed now
	 * (no archiving on request, no browser archiving for segments, segment not archived). Any doubt or error: false.
	 */
	bool (*segment_unprocessed)(mcp_matomo *self, zend_long id_site, zend_string *period, zend_string *date, zend_string *segment);
};

static inline void mcp_failure_clear(mcp_failure *failure)
{
	if (failure->message) {
		zend_string_release(failure->message);
	}
	failure->message = NULL;
	failure->kind = MCP_FAILURE_NONE;
}

#endif /* MCP_TOOLS_PORT_H */
