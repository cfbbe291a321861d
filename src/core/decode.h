/*
 * Reads text the way a model does that knows URLs and HTML: %XX and character references are what they stand for.
 *
 * Ring: core.
 */
#ifndef MCP_CORE_DECODE_H
#define MCP_CORE_DECODE_H

#include "text.h"

/*
 * The code point at *offset, decoded if it is written as %XX (UTF-8) or as &#NN; &#xNN; &lt; &gt; &amp; &quot;
 * &apos; &nbsp;. Moves the offset behind it. Precondition: *offset < text.len, text valid UTF-8.
 */
unsigned mcp_decode_next(mcp_text text, size_t *offset);

#endif /* MCP_CORE_DECODE_H */
