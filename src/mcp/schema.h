/*
 * JSON Schema (draft 2020-12) validation of zvals.
 *
 * Ring: mcp. The schema is a tree as mcp/json.h describes it. Nothing is fetched: a $ref stays inside its document. Depth, number of
 * steps and regular expressions are bounded; what cannot be checked within the bounds counts as invalid.
 */
#ifndef MCP_SCHEMA_H
#define MCP_SCHEMA_H

#include "php.h"

/* Collects what is wrong: a list of {"pointer","message"} rows. Messages never repeat a value. */
typedef struct mcp_schema_report {
	zval problems;
	uint32_t count;
} mcp_schema_report;

/* `report` may be NULL when only the verdict matters; else it must be released with mcp_schema_report_clear. */
bool mcp_schema_valid(zval *schema, zval *value, mcp_schema_report *report);
void mcp_schema_report_clear(mcp_schema_report *report);

/* "Property '/a': must be ...; ..." with at most `most` problems, then how many more there are. Owned by the caller. */
zend_string *mcp_schema_report_text(const mcp_schema_report *report, uint32_t most);

/*
 * Before a schema that is not ours is used: false when it is too deep or too large, has a keyword that this validator does not know, or
 * one that is ill-formed (a bad pattern, a $ref that leads nowhere). `*complaint` then says where and what, in one sentence, owned
 * by the caller; else it is left alone. Boolean schemas pass.
 */
bool mcp_schema_supported(zval *schema, zend_string **complaint);

/*
 * Models often send whole numbers as strings: turns strings that are exactly an integer ("12", "-3", not "01" or "1e3") into integers,
 * and integral floats too, for top-level properties whose declared type is just "integer". Works on `arguments` in place.
 */
void mcp_schema_promote_integers(zval *schema, HashTable *arguments);

#endif /* MCP_SCHEMA_H */
