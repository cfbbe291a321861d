#include "gate.h"

#include "header.h"

static const char *const access_names[] = {
	[MCP_ACCESS_NONE]      = "none",
	[MCP_ACCESS_VIEW]      = "view",
	[MCP_ACCESS_WRITE]     = "write",
	[MCP_ACCESS_ADMIN]     = "admin",
	[MCP_ACCESS_SUPERUSER] = "superuser"
};

#define ACCESS_COUNT (sizeof(access_names) / sizeof(access_names[0]))

/* `host` is `domain` itself or a name below it. */
static bool is_within(mcp_text host, mcp_text domain)
{
	size_t lead;

	if (host.len <= domain.len) {
		return mcp_text_equals_nocase(host, domain);
	}
	lead = host.len - domain.len;
	return domain.len > 0 && host.ptr[lead - 1] == '.'
		&& mcp_text_equals_nocase(mcp_text_of(host.ptr + lead, domain.len), domain);
}

static bool is_trusted(const mcp_gate_facts *facts, mcp_text host, bool below)
{
	if (!host.ptr) {
		return false;
	}
	for (size_t i = 0; i < facts->trusted_host_count; i++) {
		mcp_text trusted = mcp_header_host_name(facts->trusted_hosts[i]);
		if (trusted.ptr && (below ? is_within(host, trusted) : mcp_text_equals_nocase(host, trusted))) {
			return true;
		}
	}
	return false;
}

static bool host_passes(const mcp_gate_facts *facts)
{
	return !facts->check_host || facts->trusted_host_count == 0
		|| is_trusted(facts, mcp_header_host_name(facts->host), true);
}

static bool accept_passes(const mcp_gate_facts *facts)
{
	return mcp_header_accepts(facts->accept, MCP_TEXT("application/json"))
		|| mcp_header_accepts(facts->accept, MCP_TEXT("text/event-stream"));
}

static mcp_gate_verdict check_post(const mcp_gate_facts *facts)
{
	if (facts->body_length > facts->body_ceiling) {
		return MCP_GATE_TOO_LARGE;
	}
	if (!mcp_header_is_json(facts->content_type)) {
		return MCP_GATE_MEDIA_TYPE;
	}
	return accept_passes(facts) ? MCP_GATE_PASS : MCP_GATE_NOT_ACCEPTABLE;
}

mcp_gate_verdict mcp_gate_check(const mcp_gate_facts *facts)
{
	if (!facts->root_request) {
		return MCP_GATE_NOT_ROOT;
	}
	if (facts->anonymous || facts->access < MCP_ACCESS_VIEW) {
		return facts->scope_missing && !facts->anonymous ? MCP_GATE_SCOPE : MCP_GATE_UNAUTHENTICATED;
	}
	if (!facts->enabled) {
		return MCP_GATE_DISABLED;
	}
	if (facts->access > facts->ceiling) {
		return MCP_GATE_TOO_PRIVILEGED;
	}
	if (facts->origin.ptr) {
		if (!is_trusted(facts, mcp_header_origin_host(facts->origin), false)) {
			return MCP_GATE_ORIGIN;
		}
	} else if (!host_passes(facts)) {
		return MCP_GATE_HOST;
	}
	if (mcp_text_equals(facts->method, MCP_TEXT("POST"))) {
		return check_post(facts);
	}
	return mcp_text_equals(facts->method, MCP_TEXT("DELETE")) ? MCP_GATE_PASS : MCP_GATE_METHOD;
}

const char *mcp_access_name(mcp_access access)
{
	return (size_t) access < ACCESS_COUNT ? access_names[access] : access_names[MCP_ACCESS_NONE];
}

bool mcp_access_parse(mcp_text name, mcp_access *access)
{
	name = mcp_text_trim_ows(name);
	for (size_t i = 0; i < ACCESS_COUNT; i++) {
		if (mcp_text_equals_nocase(name, mcp_text_of(access_names[i], strlen(access_names[i])))) {
			*access = (mcp_access) i;
			return true;
		}
	}
	return false;
}
