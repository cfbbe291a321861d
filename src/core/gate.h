/*
 * The rules at the endpoint's door, as one pure function over facts.
 *
 * Ring: core. The order of the checks is part of the contract (it decides what an outsider can learn):
 *   not the root API request > not authenticated > access token's scope > disabled > too privileged > Origin > Host >
 *   method > body size > content type > Accept.
 * So the disabled state is never shown to somebody without a valid token, and nothing about the
 * transport is shown before that either.
 */
#ifndef MCP_CORE_GATE_H
#define MCP_CORE_GATE_H

#include "text.h"

/* Matomo's access levels, in rising order; also the values of the ceiling setting. */
typedef enum mcp_access {
	MCP_ACCESS_NONE,
	MCP_ACCESS_VIEW,
	MCP_ACCESS_WRITE,
	MCP_ACCESS_ADMIN,
	MCP_ACCESS_SUPERUSER
} mcp_access;

typedef struct mcp_gate_facts {
	bool root_request;        /* this endpoint is Matomo's root API request, not nested and not a bulk part */
	bool anonymous;           /* no valid token; stays a refusal even when anonymous may view sites */
	mcp_access access;        /* the highest level the user has on any site */
	bool scope_missing;       /* an OAuth access token is why there is none: its scope does not allow reading */
	bool enabled;             /* the administrator has switched MCP on */
	mcp_access ceiling;       /* highest level that may use the endpoint; MCP_ACCESS_SUPERUSER: no limit */
	mcp_text method;          /* HTTP method, upper case */
	mcp_text origin;          /* Origin header; absent for clients that are not browsers */
	mcp_text host;            /* current host as Matomo sees it (proxy aware) */
	bool check_host;          /* Matomo's enable_trusted_host_check */
	const mcp_text *trusted_hosts;
	size_t trusted_host_count;
	size_t body_length;       /* declared or read, whichever is larger */
	size_t body_ceiling;
	mcp_text content_type;
	mcp_text accept;
} mcp_gate_facts;

typedef enum mcp_gate_verdict {
	MCP_GATE_PASS,
	MCP_GATE_NOT_ROOT,         /* 400 */
	MCP_GATE_UNAUTHENTICATED,  /* 401 */
	MCP_GATE_SCOPE,            /* 403 */
	MCP_GATE_DISABLED,         /* 403 */
	MCP_GATE_TOO_PRIVILEGED,   /* 403 */
	MCP_GATE_ORIGIN,           /* 403 */
	MCP_GATE_HOST,             /* 403 */
	MCP_GATE_METHOD,           /* 405 */
	MCP_GATE_TOO_LARGE,        /* 413 */
	MCP_GATE_MEDIA_TYPE,       /* 415 */
	MCP_GATE_NOT_ACCEPTABLE    /* 406 */
} mcp_gate_verdict;

/*
 * Origin (when present, also when blank): its host must equal a trusted host exactly (case and trailing dot apart, port ignored),
 * also when check_host is off; an empty list refuses every Origin. No Origin: the host must be
 * trusted or below a trusted one (as Matomo itself judges hosts), unless check_host is off or no trusted host is configured. Size, content type and Accept concern POST only;
 * POST and DELETE are the methods. Accept: refused only when neither application/json nor text/event-stream is taken.
 */
mcp_gate_verdict mcp_gate_check(const mcp_gate_facts *facts);

/* "view", "write", "admin", "superuser", "none". */
const char *mcp_access_name(mcp_access access);

/* Reads a level's name (trimmed, any case). False: not a level; *access untouched. */
bool mcp_access_parse(mcp_text name, mcp_access *access);

#endif /* MCP_CORE_GATE_H */
