/*
 * Reads text the way a model does that knows URLs, HTML and the strings of programs: %XX, character references and
 * escapes are what they stand for.
 *
 * Ring: core.
 */
#ifndef MCP_CORE_DECODE_H
#define MCP_CORE_DECODE_H

#include "text.h"

typedef enum mcp_decoded {
	MCP_DECODED_NOTHING,  /* what stands there is itself */
	MCP_DECODED_YES,
	MCP_DECODED_MAYBE     /* a \n or the like in front of a letter or digit, which may as well be a path: C:\new */
} mcp_decoded;

/* All that is encoded begins with one of these. */
static inline bool mcp_is_encoding(char c)
{
	return c == '%' || c == '&' || c == '\\';
}

/*
 * What stands at *offset, if it is written as
 * - %XX (UTF-8) or %uXXXX;
 * - &#NN; &#xNN; &lt; &gt; &amp; &quot; &apos; &nbsp;;
 * - \uXXXX, \u{X...}, \U with eight digits, \xXX, \x{X...} or three octal digits that no further one follows; the bytes of
 *   \xXX and octal are UTF-8 when they make a code point of it, and else each its own code point;
 * - \n \r \t \b \f \v (as a blank), or punctuation in ASCII behind a backslash (as itself).
 * Two halves of a surrogate pair are one code point; half a pair and what is no code point is a blank. Of a letter no
 * case is asked but for \n and the like. Moves the offset behind it unless it is nothing; what is decoded is never longer, as
 * UTF-8, than what stood there. Looks at no more than 16 bytes. Precondition: *offset < text.len, text valid UTF-8.
 */
mcp_decoded mcp_decode(mcp_text text, size_t *offset, unsigned *code_point);

#endif /* MCP_CORE_DECODE_H */
