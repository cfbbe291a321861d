/*
 * Members of an answer that the client has to send back, or that are binary: what their names change for the walk of untrusted.c.
 *
 * Ring: mcp.
 */
#ifndef MCP_UNTRUSTED_MEMBERS_H
#define MCP_UNTRUSTED_MEMBERS_H

#include "mcp/untrusted.h"

/* May this member's text pass as it is? */
bool mcp_member_passes(mcp_untrusted_source source, zend_string *key, zend_string *text);

/* The rules for this member: `rules`, or others that are put into `own`. */
const mcp_answer_rules *mcp_member_rules(mcp_untrusted_source source, zend_string *key, const mcp_answer_rules *rules,
	mcp_answer_rules *own);

#endif /* MCP_UNTRUSTED_MEMBERS_H */
