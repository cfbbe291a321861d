/*
 * Members of an answer that the client has to send back, or that are binary: what their names change for the walk of untrusted.c.
 *
 * Ring: mcp.
 */
#ifndef MCP_UNTRUSTED_MEMBERS_H
#define MCP_UNTRUSTED_MEMBERS_H

#include "mcp/untrusted.h"

/* Whole personal data; parts of a URL may be what a segment compares with. */
#define MCP_DEFINITION_MASKS (MCP_MASK_ALL & ~(MCP_MASK_BIT(MCP_MASK_VALUE) | MCP_MASK_BIT(MCP_MASK_LOGIN)))

static inline bool mcp_source_is_content(mcp_untrusted_source source)
{
	return source == MCP_UNTRUSTED_CONTENT || source == MCP_UNTRUSTED_QUESTION;
}

/* May this member's text pass as it is? `members`: of the object that it belongs to. */
bool mcp_member_passes(mcp_untrusted_source source, HashTable *members, zend_string *key, zend_string *text);

/* The rules for this member's text: `rules`, or others that are put into `own`. */
const mcp_answer_rules *mcp_member_rules(mcp_untrusted_source source, zend_string *key, zend_string *text,
	const mcp_answer_rules *rules, mcp_answer_rules *own);

#endif /* MCP_UNTRUSTED_MEMBERS_H */
