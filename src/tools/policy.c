#include "tools/policy.h"
#include "tools/record.h"

#include "mcp/json.h"

bool mcp_policy_offers_site(const mcp_tools_policy *policy, zend_long id_site)
{
	size_t low = 0, high = policy->site_count;

	if (policy->all_sites) {
		return true;
	}
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (policy->sites[middle] == id_site) {
			return true;
		}
		if (policy->sites[middle] < id_site) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return false;
}

static bool offers(const mcp_tools_policy *policy, zval *id)
{
	zend_long id_site;

	ZVAL_DEREF(id);
	return mcp_record_integer(id, &id_site) && mcp_policy_offers_site(policy, id_site);
}

/* Reports that have a row for each site: there is no telling what their totals are made of. */
static bool is_report_over_sites(zval *module, zval *action)
{
	return module && action && Z_TYPE_P(module) == IS_STRING && Z_TYPE_P(action) == IS_STRING
		&& zend_string_equals_literal_ci(Z_STR_P(module), "MultiSites") && zend_string_equals_literal_ci(Z_STR_P(action), "getAll");
}

bool mcp_policy_admits(const mcp_tools_policy *policy, const char *method, HashTable *params)
{
	static const char *const names[] = { "idSite", "idSites", "idsite", "idsites" };

	if (policy->all_sites) {
		return true;
	}
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		zval *id = zend_hash_str_find_deref(params, names[i], strlen(names[i]));

		/* a list of sites, or "all", is not something that our tools ask for */
		if (id && !offers(policy, id)) {
			return false;
		}
	}
	return strcmp(method, "MultiSites.getAll") != 0
		&& !is_report_over_sites(zend_hash_str_find_deref(params, ZEND_STRL("apiModule")),
			zend_hash_str_find_deref(params, ZEND_STRL("apiAction")));
}

/* Keeps the elements that `keep` likes, renumbered. */
static void sift_list(const mcp_tools_policy *policy, zval *list, bool (*keep)(const mcp_tools_policy *policy, zval *element))
{
	zval kept, *element;

	array_init(&kept);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), element) {
		ZVAL_DEREF(element);
		if (keep(policy, element)) {
			Z_TRY_ADDREF_P(element);
			add_next_index_zval(&kept, element);
		}
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(list);
	ZVAL_COPY_VALUE(list, &kept);
}

/* A site's id, or a row that belongs to a site. */
static bool keep_site(const mcp_tools_policy *policy, zval *element)
{
	zval *id = Z_TYPE_P(element) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(element), ZEND_STRL("idsite")) : element;

	return id && offers(policy, id);
}

static bool keep_report(const mcp_tools_policy *policy, zval *element)
{
	(void) policy;
	return !is_report_over_sites(MCP_JSON_MEMBER(element, "module"), MCP_JSON_MEMBER(element, "action"));
}

/* Some row carries the id of a site that is not offered. */
static bool tells_of_others(const mcp_tools_policy *policy, zval *rows, int depth_left)
{
	zval *row, *id;

	if (!rows || Z_TYPE_P(rows) != IS_ARRAY || depth_left == 0) {
		return false;
	}
	id = zend_hash_str_find(Z_ARRVAL_P(rows), ZEND_STRL("idsite"));
	if (id) {
		return !offers(policy, id);
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), row) {
		ZVAL_DEREF(row);
		if (tells_of_others(policy, row, depth_left - 1)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

bool mcp_policy_sift(const mcp_tools_policy *policy, const char *method, zval *result)
{
	/* Methods that return sites, or ids of sites, of which the user may have many. */
	static const char *const of_sites[] = {
		"SitesManager.getPatternMatchSites", "SitesManager.getSitesWithAtLeastViewAccess", "SitesManager.getSitesWithMinimumAccess",
		"SitesManager.getSitesIdWithAtLeastViewAccess"
	};

	if (policy->all_sites || Z_TYPE_P(result) != IS_ARRAY) {
		return true;
	}
	for (size_t i = 0; i < sizeof(of_sites) / sizeof(of_sites[0]); i++) {
		if (strcmp(method, of_sites[i]) == 0) {
			sift_list(policy, result, keep_site);
			return true;
		}
	}
	if (strcmp(method, "API.getReportMetadata") == 0) {
		sift_list(policy, result, keep_report);
		return true;
	}
	if (strcmp(method, "API.getProcessedReport") == 0) {
		/* Plugins may have reports over several sites too. */
		return !tells_of_others(policy, MCP_JSON_MEMBER(result, "reportMetadata"), 3);
	}
	return true;
}
