/*
 * Sessions of the handshake revisions: made by initialize, bound to the user, sliding in time.
 *
 * Ring: mcp. A session never authenticates anybody; it only remembers what initialize agreed on. The expiry is
 * written at most once per tenth of its life, so that a chatty client costs no write per request.
 */
#ifndef MCP_SESSION_H
#define MCP_SESSION_H

#include "mcp/context.h"
#include "mcp/port.h"
#include "mcp/revision.h"

#define MCP_SESSION_ID_MAX 128   /* longest id we look at; ours are UUIDs (36) */
#define MCP_CLIENT_TEXT_MAX 200  /* longest client name or version that is remembered, in bytes */

typedef struct mcp_session {
	zend_string *id;            /* NULL: no session */
	mcp_revision revision;
	zend_string *client_name;   /* as the client called itself; may be NULL */
	zend_string *client_version;
	int log_level;              /* mcp_client_log; what logging/setLevel asked for */
} mcp_session;

/* Makes a session for the current user. False when there is no store or it failed: the client then goes without. */
bool mcp_session_create(mcp_port *port, zend_long ttl, mcp_revision revision, zval *client_info, mcp_session *session);

/* Finds a live session of the current user and prolongs it. False: unknown, expired or somebody else's (all alike). */
bool mcp_session_resume(mcp_port *port, zend_long ttl, zend_string *id, mcp_session *session);

/* Writes the session again, after one of its members has changed. */
bool mcp_session_update(mcp_port *port, zend_long ttl, const mcp_session *session);

void mcp_session_clear(mcp_session *session);

#endif /* MCP_SESSION_H */
