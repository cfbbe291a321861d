/*
 * The tools of every family, for the catalogue.
 *
 * Ring: tools.
 */
#ifndef MCP_TOOLS_FAMILIES_H
#define MCP_TOOLS_FAMILIES_H

#include "mcp/tool.h"

extern const mcp_tool mcp_tool_get_top_queries;    /* top_queries.c */
extern const mcp_tool mcp_tool_get_visit_stats;    /* visit_stats.c */
extern const mcp_tool mcp_tool_dimension_get;      /* dimensions.c */
extern const mcp_tool mcp_tool_dimension_list;     /* dimensions.c */
extern const mcp_tool mcp_tool_goal_get;           /* goals.c */
extern const mcp_tool mcp_tool_goal_list;          /* goals.c */
extern const mcp_tool mcp_tool_report_list;        /* report_list.c */
extern const mcp_tool mcp_tool_report_metadata;    /* report_metadata.c */
extern const mcp_tool mcp_tool_report_processed;   /* report_processed.c */
extern const mcp_tool mcp_tool_segment_get;        /* segments.c */
extern const mcp_tool mcp_tool_segment_list;       /* segments.c */
extern const mcp_tool mcp_tool_site_get;           /* sites.c */
extern const mcp_tool mcp_tool_site_list;          /* sites.c */
extern const mcp_tool mcp_tool_site_search;        /* sites.c */

#endif /* MCP_TOOLS_FAMILIES_H */
