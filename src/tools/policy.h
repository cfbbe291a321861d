/*
 * What the administrator allows the tools to give away.
 *
 * Ring: tools. Filled by src/php from the options and reached by the handlers through the port (tools/port.h). It only takes away:
 * what Matomo denies a user stays denied.
 */
#ifndef MCP_TOOLS_POLICY_H
#define MCP_TOOLS_POLICY_H

#include "php.h"
#include "core/mask.h"

/* Families of tools, as bits. Their names and tools: catalog.h. */
enum {
	MCP_TOOLSET_SITES      = 1 << 0,
	MCP_TOOLSET_REPORTS    = 1 << 1,
	MCP_TOOLSET_GOALS      = 1 << 2,
	MCP_TOOLSET_SEGMENTS   = 1 << 3,
	MCP_TOOLSET_DIMENSIONS = 1 << 4,
	MCP_TOOLSET_QUICK      = 1 << 5,
	MCP_TOOLSETS_ALL       = (1 << 6) - 1
};

#define MCP_MINIMUM_VISITS_MAX 1000000

/* All zero: the least of everything but `minimum_visits`, which is off. */
typedef struct mcp_tools_policy {
	mcp_privacy_profile profile;
	zend_long minimum_visits;   /* rows below it are folded; 0: off */
	unsigned toolsets;          /* families that are offered */
	bool all_sites;             /* else `sites` counts */
	zend_long *sites;           /* sites that are offered, ascending; request memory of whoever fills the policy */
	size_t site_count;
	const mcp_text *kept_parameters;  /* of URLs, whose values the masks leave; borrowed */
	size_t kept_parameter_count;
} mcp_tools_policy;

static inline bool mcp_policy_has_toolset(const mcp_tools_policy *policy, unsigned toolsets)
{
	return (policy->toolsets & toolsets) == toolsets;
}

/* May anything be told about this site? */
bool mcp_policy_offers_site(const mcp_tools_policy *policy, zend_long id_site);

/*
 * The choke point of `sites`, for whoever asks Matomo in the tools' name. Before a call: false when its parameters name a site that is
 * not offered (then it counts as one without access). After it: takes such sites out of what a list of sites returned; false when the
 * result tells about one in a form that nothing can be taken out of.
 */
bool mcp_policy_admits(const mcp_tools_policy *policy, const char *method, HashTable *params);
bool mcp_policy_sift(const mcp_tools_policy *policy, const char *method, zval *result);

#endif /* MCP_TOOLS_POLICY_H */
