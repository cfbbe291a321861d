/* The product's tools; the order is by name. */
#include "tools/catalog.h"
#include "tools/families.h"

const mcp_tool *const mcp_tools_catalog[] = {
	&mcp_tool_get_top_queries,
	&mcp_tool_get_visit_stats,
	&mcp_tool_dimension_get,
	&mcp_tool_dimension_list,
	&mcp_tool_goal_get,
	&mcp_tool_goal_list,
	&mcp_tool_report_list,
	&mcp_tool_report_metadata,
	&mcp_tool_report_processed,
	&mcp_tool_segment_get,
	&mcp_tool_segment_list,
	&mcp_tool_site_get,
	&mcp_tool_site_list,
	&mcp_tool_site_search,
	NULL
};
