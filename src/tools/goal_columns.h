/*
 * Goal columns of a report: the arguments goalMetricsMode and goalMetricsProcessGoals in Matomo's terms.
 *
 * Ring: tools.
 */
#ifndef MCP_TOOLS_GOAL_COLUMNS_H
#define MCP_TOOLS_GOAL_COLUMNS_H

#include "mcp/tool.h"

/* Values of goalMetricsMode, for the schema. */
extern const char *const mcp_goal_modes[];

/*
 * Adds the parameters that the call's arguments ask for. `is_goal_report`: the report itself is about one goal, so
 * specific_goal needs no columns. False: the call is refused.
 */
bool mcp_goal_columns_add(mcp_call *call, bool is_goal_report, zval *params);

/* Is this a positive integer or one of Matomo's two ecommerce "goals"? `*text` is then owned by the caller. */
bool mcp_goal_reference(const zval *value, zend_string **text);

#endif /* MCP_TOOLS_GOAL_COLUMNS_H */
