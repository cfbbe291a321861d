/* matomo_site_list, matomo_site_search, matomo_site_get. */
#include "tools/families.h"
#include "tools/fields.h"
#include "tools/paging.h"
#include "tools/params.h"
#include "tools/record.h"
#include "tools/search_key.h"
#include "tools/sites.h"

#define SITES_FAILED   "Site retrieval failed."
#define SITES_INVALID  "Site list data is invalid."

/* {{{ fields */
static const mcp_field site_row[] = {
	MCP_OUT("idsite", MCP_INTEGER, "Site id: the idSite of all other tools."),
	MCP_OUT("name", MCP_STRING, "Name of the site in Matomo."),
	MCP_OUT("main_url", MCP_STRING, "First URL of the site."),
	MCP_OUT("type", MCP_STRING, "Kind of measurable, e.g. website or mobileapp."),
	MCP_FIELD_END
};
static const mcp_field site_item[] = { MCP_ITEM(site_row), MCP_FIELD_END };
static const mcp_field sites_output[] = { MCP_LIST_OUTPUT("sites", site_item, "Sites the token may view."), MCP_FIELD_END };

static const mcp_field list_input[] = { MCP_LIST_INPUT(mcp_list_tokens_name_id), MCP_FIELD_END };

static const mcp_field search_input[] = {
	MCP_IN_TEXT("search", MCP_FIELD_REQUIRED, "Part of a site's name or URL, e.g. shop or example.org."),
	MCP_LIST_INPUT(mcp_list_tokens_name_id),
	MCP_FIELD_END
};

static const mcp_field get_input[] = { MCP_IN_SITE, MCP_FIELD_END };

static const mcp_field get_output[] = {
	MCP_OUT("idsite", MCP_INTEGER, "Site id."),
	MCP_OUT("name", MCP_STRING, "Name of the site in Matomo."),
	MCP_OUT("main_url", MCP_STRING, "First URL of the site."),
	MCP_OUT("timezone", MCP_STRING, "Timezone whose days the reports follow, e.g. Europe/Berlin."),
	MCP_OUT("timezone_name", MCP_STRING, "Timezone in words."),
	MCP_OUT("currency", MCP_STRING, "Currency of all revenue, e.g. EUR."),
	MCP_OUT("currency_name", MCP_STRING, "Currency in words."),
	MCP_OUT("type", MCP_STRING, "Kind of measurable, e.g. website."),
	MCP_OUT("ecommerce", MCP_BOOLEAN, "Whether orders and carts are tracked."),
	MCP_OUT("sitesearch", MCP_BOOLEAN, "Whether searches on the site are tracked."),
	MCP_FIELD_END
};
/* }}} */

static const mcp_record row_record = { "Site list item", site_row, NULL };
static const mcp_record site_record = { "Site data", get_output, NULL };

MCP_LIST_SORTS_NAME_ID(site_sorts, "idsite");
static const mcp_list sites_list = { "sites", site_sorts };

/* The sites that match, all of them without a pattern. Newer Matomo releases may know only the third method. */
static bool ask_sites(mcp_call *call, zend_string *pattern, zval *sites, mcp_failure *failure)
{
	zval params;

	mcp_params_init(&params, 0);
	mcp_params_text(&params, "pattern", pattern);
	if (mcp_ask_matomo(call, pattern ? "SitesManager.getPatternMatchSites" : "SitesManager.getSitesWithAtLeastViewAccess",
			&params, MCP_TEXTS_OF_USER, sites, NULL, failure)) {
		return true;
	}
	if (failure->kind != MCP_FAILURE_UNAVAILABLE) {
		return false;
	}
	mcp_failure_clear(failure);
	mcp_params_init(&params, 0);
	add_assoc_string(&params, "permission", "view");
	mcp_params_text(&params, "pattern", pattern ? pattern : ZSTR_EMPTY_ALLOC());
	return mcp_ask_matomo(call, "SitesManager.getSitesWithMinimumAccess", &params, MCP_TEXTS_OF_USER, sites, NULL, failure);
}

/* {{{ for others */
bool mcp_sites_rows(mcp_call *call, zend_string *pattern, zval *rows)
{
	mcp_failure failure = {0};
	zval sites;
	bool read;

	if (!ask_sites(call, pattern, &sites, &failure)) {
		mcp_failure_clear(&failure);
		return false;
	}
	read = mcp_record_read_list(call, &row_record, &sites, SITES_INVALID, NULL, rows);
	zval_ptr_dtor(&sites);
	return read;
}

bool mcp_site_id_parse(zend_string *text, zend_long *id_site)
{
	zval value;

	ZVAL_STR(&value, text);
	return *ZSTR_VAL(text) != '0' && mcp_record_integer(&value, id_site) && *id_site > 0;
}

zend_long mcp_site_row_id(zval *row)
{
	return Z_LVAL_P(zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("idsite")));
}

zend_string *mcp_site_row_text(zval *row, const char *name)
{
	return Z_STR_P(zend_hash_str_find(Z_ARRVAL_P(row), name, strlen(name)));
}

zend_long mcp_site_by_name(mcp_call *call, zend_string *name)
{
	zend_string *trimmed = mcp_trimmed(name), *key = mcp_search_key(name);
	zend_long id_site = 0;
	uint32_t same = 0;
	zval rows, *row;

	if (ZSTR_LEN(trimmed) > 0 && mcp_sites_rows(call, trimmed, &rows)) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
			zend_string *other = mcp_search_key(mcp_site_row_text(row, "name"));

			if (zend_string_equals(key, other) || zend_hash_num_elements(Z_ARRVAL(rows)) == 1) {
				id_site = mcp_site_row_id(row);
				same++;
			}
			zend_string_release(other);
		} ZEND_HASH_FOREACH_END();
		zval_ptr_dtor(&rows);
	}
	zend_string_release(trimmed);
	zend_string_release(key);
	return same == 1 ? id_site : 0;
}
/* }}} */

static mcp_outcome answer_sites(mcp_call *call, zval *scope, zval *sites)
{
	zval rows;
	bool read = mcp_record_read_list(call, &row_record, sites, SITES_INVALID, NULL, &rows);

	zval_ptr_dtor(sites);
	return read ? mcp_list_answer(call, &sites_list, scope, &rows) : MCP_CALL_REFUSED;
}

static mcp_outcome sites_failed(mcp_call *call, zval *scope, mcp_failure *failure)
{
	mcp_matomo *matomo = mcp_matomo_of(call);

	if (failure->kind == MCP_FAILURE_NO_ACCESS
			|| (failure->kind != MCP_FAILURE_BROKEN && !matomo->may_view_any(matomo))) {
		mcp_failure_clear(failure);
		return mcp_list_answer_empty(call, &sites_list, scope);
	}
	return mcp_ask_failed(call, failure, SITES_FAILED);
}

static mcp_outcome site_list(mcp_call *call)
{
	mcp_failure failure = {0};
	zval sites;

	if (!ask_sites(call, NULL, &sites, &failure)) {
		return sites_failed(call, NULL, &failure);
	}
	return answer_sites(call, NULL, &sites);
}

/* {{{ matomo_site_search */

/*
 * The host of a URL, without "www."; NULL when the text is no URL. Matomo compares the start of a site's URL only,
 * so the address of a page, or one with another scheme, would find nothing.
 */
static zend_string *host_of_url(zend_string *text)
{
	const char *host = strstr(ZSTR_VAL(text), "://");
	size_t len;

	if (!host) {
		return NULL;
	}
	host += 3;
	if (strncmp(host, "www.", 4) == 0) {
		host += 4;
	}
	len = strcspn(host, "/?#");
	return len > 0 ? zend_string_init(host, len, 0) : NULL;
}

static mcp_outcome site_search(mcp_call *call)
{
	mcp_failure failure = {0};
	mcp_outcome outcome;
	zend_string *given = mcp_call_string(call, "search");
	zend_string *search = given ? mcp_trimmed(given) : ZSTR_EMPTY_ALLOC();
	zval sites, scope;
	bool asked;

	if (ZSTR_LEN(search) == 0) {
		zend_string_release(search);
		return mcp_call_refuse(call, "Parameter 'search' missing or invalid.");
	}
	array_init(&scope);
	add_assoc_str(&scope, "search", search);

	asked = ask_sites(call, search, &sites, &failure);
	if (asked && Z_TYPE(sites) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL(sites)) == 0) {
		zend_string *host = host_of_url(search);

		if (host) {
			zval_ptr_dtor(&sites);
			asked = ask_sites(call, host, &sites, &failure);
			zend_string_release(host);
		}
	}
	outcome = asked ? answer_sites(call, &scope, &sites) : sites_failed(call, &scope, &failure);
	zval_ptr_dtor(&scope);
	return outcome;
}
/* }}} */

static mcp_outcome site_get(mcp_call *call)
{
	mcp_matomo *matomo = mcp_matomo_of(call);
	mcp_failure failure = {0};
	zend_long id_site = mcp_call_integer(call, "idSite", 0);
	zval params, site;
	bool read;

	if (!matomo->may_view(matomo, id_site)) {
		return mcp_call_refuse(call, MCP_SITE_NOT_FOUND);
	}
	mcp_params_init(&params, id_site);
	if (!mcp_ask_matomo(call, "SitesManager.getSiteFromId", &params, MCP_TEXTS_OF_USER, &site, NULL, &failure)) {
		return mcp_ask_failed(call, &failure,
			failure.kind == MCP_FAILURE_NO_ACCESS ? MCP_SITE_NOT_FOUND : SITES_FAILED);
	}
	if (!mcp_record_is_row(&site)) {
		zval_ptr_dtor(&site);
		return mcp_call_refuse(call, MCP_SITE_NOT_FOUND);
	}
	read = mcp_record_read(call, &site_record, &site, &call->result);
	zval_ptr_dtor(&site);
	return read ? MCP_CALL_DONE : MCP_CALL_REFUSED;
}

const mcp_tool mcp_tool_site_list = {
	.name = "matomo_site_list",
	.title = "List sites",
	.description =
		"Lists the sites this token may view: id, name, URL, type. "
		"Start here when no site is known and there is nothing to search for; with a name or URL in hand use "
		"matomo_site_search instead. Every other tool needs an idSite from here.",
	.hints = MCP_HINTS_READ,
	.input = list_input,
	.output = sites_output,
	.handler = site_list
};

const mcp_tool mcp_tool_site_search = {
	.name = "matomo_site_search",
	.title = "Find a site",
	.description =
		"Finds the id of a site from part of its name, a domain or a URL. "
		"Use it when the user names a site. Several sites can match: compare name and main_url, and ask the user "
		"when it stays unclear. Returns id, name, URL and type of each match.",
	.hints = MCP_HINTS_READ,
	.input = search_input,
	.output = sites_output,
	.handler = site_search
};

const mcp_tool mcp_tool_site_get = {
	.name = "matomo_site_get",
	.title = "Get a site",
	.description =
		"Returns one site's settings: timezone, currency, type, and whether ecommerce and site search are tracked. "
		"Use it to work out what \"today\" means for the site, or which currency its revenue has.",
	.hints = MCP_HINTS_READ,
	.input = get_input,
	.output = get_output,
	.handler = site_get
};
