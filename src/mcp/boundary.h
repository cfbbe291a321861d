/*
 * Marks around data in a text that a model reads: what stands between them is data.
 *
 * Ring: mcp. One sentence, then the text between two marks that hold the same fresh random number, which nobody who wrote a part of the
 * text could know. structuredContent has no marks.
 */
#ifndef MCP_BOUNDARY_H
#define MCP_BOUNDARY_H

#include "mcp/port.h"
#include "mcp/untrusted.h"

/* The text between marks, owned by the caller; the text itself when the setting wants no marks. NULL: no random number can be had. */
zend_string *mcp_boundary_wrap(const mcp_untrusted *untrusted, mcp_port *port, zend_string *text);

/* The same for each block of type text in a list of content blocks. False: see above, and the list must not be sent. */
bool mcp_boundary_wrap_blocks(const mcp_untrusted *untrusted, mcp_port *port, zval *content);

#endif /* MCP_BOUNDARY_H */
