#include "mcp/revision.h"

static const char *const names[MCP_REVISION_UNKNOWN] = {
	[MCP_REVISION_2024_11_05] = "2024-11-05",
	[MCP_REVISION_2025_03_26] = "2025-03-26",
	[MCP_REVISION_2025_06_18] = "2025-06-18",
	[MCP_REVISION_2025_11_25] = "2025-11-25",
	[MCP_REVISION_2026_07_28] = "2026-07-28"
};

mcp_revision mcp_revision_parse(mcp_text name)
{
	for (mcp_revision revision = 0; revision < MCP_REVISION_UNKNOWN; revision++) {
		if (mcp_text_equals(name, mcp_text_of(names[revision], strlen(names[revision])))) {
			return revision;
		}
	}
	return MCP_REVISION_UNKNOWN;
}

const char *mcp_revision_name(mcp_revision revision)
{
	return revision < MCP_REVISION_UNKNOWN ? names[revision] : "unknown";
}

void mcp_revision_list(bool stateless, zval *list)
{
	array_init(list);
	for (int revision = MCP_REVISION_UNKNOWN - 1; revision >= 0; revision--) {
		if (mcp_revision_is_stateless(revision) == stateless) {
			add_next_index_string(list, names[revision]);
		}
	}
}
