/*
 * Which rows a client wants to see, and in which order, when rows are folded: done here, behind the folding, and not by Matomo.
 *
 * Ring: tools. The names and meanings are Matomo's (filter_sort_column, filter_pattern ...).
 */
#ifndef MCP_TOOLS_LUMP_VIEW_H
#define MCP_TOOLS_LUMP_VIEW_H

#include "tools/lump.h"
#include "tools/report_request.h"

typedef struct mcp_lump_view {
	zend_long limit;
	zend_long offset;
	zend_string *sort_column;    /* owned, as all that follows; NULL: the report's own order */
	bool ascending;
	zend_string *pattern;        /* regular expression; NULL: all rows */
	zend_string *column;         /* that the pattern looks at */
	zval labels;                 /* list of texts; UNDEF: all rows */
	bool flat;
	const mcp_call *call;        /* whose privacy profile says which names no filter may find */
} mcp_lump_view;

/* A row that is to be shown. */
typedef struct mcp_lump_shown {
	zval data;       /* array, owned */
	zval meta;       /* array, owned; UNDEF: none */
	mcp_lump_size size;  /* unused of others */
	bool others;     /* a sum of small rows: comes last, is found by no filter */
} mcp_lump_shown;

/*
 * Takes these parameters out of the request, which then asks for whole tables. False: the call is refused, because a
 * parameter is there that would show some of the folded rows. Either way release with mcp_lump_view_clear.
 */
bool mcp_lump_view_take(mcp_report_request *request, mcp_lump_view *view);
void mcp_lump_view_clear(mcp_lump_view *view);

/* Is the pattern a regular expression? */
bool mcp_lump_view_usable(const mcp_lump_view *view);

/*
 * Filters, sorts and cuts `count` rows (emptied and released) into the lists `data` and `meta` (new; `meta` is empty when no row has any).
 * Returns the number of rows behind the filter.
 */
uint32_t mcp_lump_view_apply(const mcp_lump_view *view, mcp_lump_shown *rows, uint32_t count, zval *data, zval *meta);

#endif /* MCP_TOOLS_LUMP_VIEW_H */
