/*
 * The choke point: every string of a finished result passes the shield here, once, before it is written.
 *
 * Ring: mcp. Works on values and on keys. Strings that are ours (messages, names of tools) do not come this way.
 */
#ifndef MCP_UNTRUSTED_H
#define MCP_UNTRUSTED_H

#include "php.h"
#include "core/shield.h"

typedef struct mcp_untrusted {
	const mcp_shield *shield;         /* NULL: nothing may go out (see mcp_untrusted_walk) */
	mcp_shield_scratch *scratch;
	const mcp_allocator *allocator;   /* request memory */
	mcp_shield_mode mode;
} mcp_untrusted;

typedef struct mcp_untrusted_counts {
	uint32_t cleaned;
	uint32_t hit;       /* values with an instruction-like span */
	uint32_t capped;
	uint32_t failed;    /* values withheld because no verdict could be had */
} mcp_untrusted_counts;

/*
 * Shields a tree in place. False: it could not be done (no shield, tree too deep), and the tree must not be sent.
 */
bool mcp_untrusted_walk(const mcp_untrusted *untrusted, zval *tree, mcp_untrusted_counts *counts);

/*
 * The same for content blocks, resource contents and prompt messages: long texts are cut at MCP_CONTENT_TEXT_MAX only, and
 * members `data` and `blob` may hold Base64, which passes as it is (and nothing but Base64 passes that way).
 */
#define MCP_CONTENT_TEXT_MAX (1024u * 1024)
bool mcp_untrusted_walk_content(const mcp_untrusted *untrusted, zval *content, mcp_untrusted_counts *counts);

/* One text; owned by the caller. NULL: it could not be made safe. */
zend_string *mcp_untrusted_text(const mcp_untrusted *untrusted, zend_string *text);

#endif /* MCP_UNTRUSTED_H */
