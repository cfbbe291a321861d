/*
 * What the server says to itself between two rounds of one question (requestState of revision 2026-07-28).
 *
 * Ring: mcp. The client carries it, so it is an attacker's input: it is signed (HMAC-SHA-256) and bound to the user, the
 * request (method, name, arguments) and a time. It is not secret: nothing confidential belongs in a state.
 */
#ifndef MCP_REQUEST_STATE_H
#define MCP_REQUEST_STATE_H

#include "mcp/port.h"

#define MCP_REQUEST_STATE_TTL 600          /* seconds */
#define MCP_REQUEST_STATE_MAX (64 * 1024)  /* bytes that we are willing to look at */

/* `request`: the request it belongs to, as text; the same text must be given to open it. NULL: no key, or too large. Owned by the caller. */
zend_string *mcp_request_state_seal(mcp_port *port, zend_string *request, zval *data);

/* False: not ours, changed, of another user or request, or too old. `*data` is owned by the caller. */
bool mcp_request_state_open(mcp_port *port, zend_string *request, zend_string *state, zval *data);

#endif /* MCP_REQUEST_STATE_H */
