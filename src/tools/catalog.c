/* The product's tools; the order is by name. */
#include "tools/catalog.h"
#include "tools/families.h"

const mcp_catalog_entry mcp_tools_catalog[] = {
	{ &mcp_tool_get_top_queries, MCP_TOOLSET_QUICK },
	{ &mcp_tool_get_visit_stats, MCP_TOOLSET_QUICK },
	{ &mcp_tool_dimension_get, MCP_TOOLSET_DIMENSIONS },
	{ &mcp_tool_dimension_list, MCP_TOOLSET_DIMENSIONS },
	{ &mcp_tool_goal_get, MCP_TOOLSET_GOALS },
	{ &mcp_tool_goal_list, MCP_TOOLSET_GOALS },
	{ &mcp_tool_report_list, MCP_TOOLSET_REPORTS },
	{ &mcp_tool_report_metadata, MCP_TOOLSET_REPORTS },
	{ &mcp_tool_report_processed, MCP_TOOLSET_REPORTS },
	{ &mcp_tool_segment_get, MCP_TOOLSET_SEGMENTS },
	{ &mcp_tool_segment_list, MCP_TOOLSET_SEGMENTS },
	{ &mcp_tool_site_get, MCP_TOOLSET_SITES },
	{ &mcp_tool_site_list, MCP_TOOLSET_SITES },
	{ &mcp_tool_site_search, MCP_TOOLSET_SITES },
	{ NULL, 0 }
};

const mcp_toolset_name mcp_toolset_names[] = {
	{ "sites", MCP_TOOLSET_SITES },
	{ "reports", MCP_TOOLSET_REPORTS },
	{ "goals", MCP_TOOLSET_GOALS },
	{ "segments", MCP_TOOLSET_SEGMENTS },
	{ "dimensions", MCP_TOOLSET_DIMENSIONS },
	{ "quick", MCP_TOOLSET_QUICK },
	{ NULL, 0 }
};

void mcp_catalog_offered(unsigned toolsets, mcp_catalog_offer *offer)
{
	uint32_t tools = 0, resources = 0, prompts = 0;

	for (const mcp_catalog_entry *entry = mcp_tools_catalog; entry->tool; entry++) {
		if ((entry->toolset & toolsets) && tools < MCP_CATALOG_MAX) {
			offer->tools[tools++] = entry->tool;
		}
	}
	for (const mcp_catalog_resource *entry = mcp_resources_catalog; entry->resource; entry++) {
		if ((entry->toolsets & toolsets) && resources < MCP_CATALOG_MAX) {
			offer->resources[resources++] = entry->resource;
		}
	}
	for (const mcp_catalog_prompt *entry = mcp_prompts_catalog; entry->prompt; entry++) {
		if ((entry->toolsets & toolsets) == entry->toolsets && prompts < MCP_CATALOG_MAX) {
			offer->prompts[prompts++] = entry->prompt;
		}
	}
	offer->tools[tools] = NULL;
	offer->resources[resources] = NULL;
	offer->prompts[prompts] = NULL;
}
