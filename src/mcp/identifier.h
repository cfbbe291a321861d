/*
 * Members of an answer whose whole value is an identifier of a person, by their names.
 *
 * Ring: mcp. For the walk that masks what goes out: no form betrays such a value ("4711", "anna"), only the name of its member does.
 */
#ifndef MCP_IDENTIFIER_H
#define MCP_IDENTIFIER_H

#include "php.h"
#include "core/mask.h"

/*
 * True when a member of this name (userId, user_id, idvisitor, visitIp, orderId, transactionId ...; case and underscores do not count)
 * holds an identifier: `*kind` is then MCP_MASK_USER, MCP_MASK_VISITOR, MCP_MASK_ORDER or MCP_MASK_IP. Labels that are identifiers are
 * told by mcp_call.label_mask instead.
 */
bool mcp_identifier_kind(zend_string *key, mcp_mask_kind *kind);

#endif /* MCP_IDENTIFIER_H */
