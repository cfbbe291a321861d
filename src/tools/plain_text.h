/*
 * Matomo's documentation texts hold HTML: here they become plain text.
 *
 * Ring: tools.
 */
#ifndef MCP_TOOLS_PLAIN_TEXT_H
#define MCP_TOOLS_PLAIN_TEXT_H

#include "php.h"

/*
 * The text without its tags, on one line, white space collapsed. A `<` that begins no tag stays, and so does a tag without an
 * end. Entities are not touched: they have been decoded. Owned by the caller.
 */
zend_string *mcp_plain_text(zend_string *html);

#endif /* MCP_TOOLS_PLAIN_TEXT_H */
