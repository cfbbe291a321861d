/*
 * Small counts: rows with fewer visits than the administrator wants are added up in one row, so that no total gives them away.
 *
 * Ring: tools. This file decides and adds; lump_table.h does it to the tables of a report. Works on Matomo's rows as plain arrays, figures
 * formatted (in English) or not.
 */
#ifndef MCP_TOOLS_LUMP_H
#define MCP_TOOLS_LUMP_H

#include "php.h"

/* The label of the row that holds the others; also Matomo's own, in English. */
#define MCP_OTHERS_LABEL MCP_LABEL_OTHERS

/* Rows that are asked for at most; what lies behind them is told by the report's total. */
#define MCP_LUMP_ROWS_MAX 10000

#define MCP_LUMP_MESSAGE \
	"Rows with too few visits are added up in a row Others (setting minimum_visits); it has no unique visitors, rates or means."
#define MCP_LUMP_WITHHELD \
	"Figures of too few visits are withheld, or added up in a row Others (setting minimum_visits)."

/* How much a row, or a group of rows, stands for. */
typedef struct mcp_lump_size {
	double visits;       /* or the best count that there is instead; kept also when it does not count (`has_visits` false) */
	double part;         /* of pages: those of them that the report is about, such as entries */
	bool has_visits;
	bool has_part;
} mcp_lump_size;

/* `columns`: what is shown of the row (object; may be NULL). */
mcp_lump_size mcp_lump_measure(zval *row, zval *columns);

/* There is a part, and it is nothing. */
static inline bool mcp_lump_is_nothing(const mcp_lump_size *size)
{
	return size->has_part && size->part == 0;
}

/* What decides: the smaller one that is not nothing. False: nothing tells, and the row counts as too small. */
bool mcp_lump_count(const mcp_lump_size *size, double *count);

/*
 * What a row stands for, and what the rows below it do together: is the difference something, but too small? Then both told give it away.
 */
bool mcp_lump_leaves_few(const mcp_lump_size *row, const mcp_lump_size *below, zend_long minimum);

/* Adds what is not negative. */
void mcp_lump_grow(mcp_lump_size *size, const mcp_lump_size *by);

typedef struct mcp_lump_item {
	mcp_lump_size size;
	bool summary;    /* already a sum of small rows */
	bool folded;     /* out */
} mcp_lump_item;

/*
 * Marks what has to be folded: everything that is too small but not nothing, and when that together is too small, the next smallest item
 * too. False: there is not enough for that; all is to be withheld.
 */
bool mcp_lump_decide(mcp_lump_item *items, uint32_t count, zend_long minimum);

/* A figure of Matomo's as a number, also "12%", "€1,234.50" and "00:01:30". False: there is none in it. */
bool mcp_lump_number(zval *value, double *number);

/* May the figures of this column be added up? */
bool mcp_lump_is_additive(const char *column);

/* Adds an array's additive figures to another's; columns that `columns` does not have are left alone, unless they are of a goal. */
void mcp_lump_add(zval *sums, zval *row, zval *columns);

/* A sum as JSON writes it best: an integer if it is one. */
void mcp_lump_put(zval *row, const char *name, size_t len, double number);

/* Is the column shown: named by the report's columns, or of a goal? Without columns all are. */
bool mcp_lump_is_shown(zval *columns, zend_string *name);

#endif /* MCP_TOOLS_LUMP_H */
