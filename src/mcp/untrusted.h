/*
 * The choke point: every string of a finished result passes the shield and the masks here, once, before it is written.
 *
 * Ring: mcp. Works on values and on keys; members whose names say that they identify a person (mcp/identifier.h) are masked as a whole
 * unless the profile is full. Numbers are never touched, but for those that are identifiers. Strings that are ours (messages, names of tools) do not come this
 * way.
 */
#ifndef MCP_UNTRUSTED_H
#define MCP_UNTRUSTED_H

#include "php.h"
#include "core/mask_answer.h"
#include "mcp/exposure.h"

typedef struct mcp_untrusted {
	const mcp_shield *shield;         /* NULL: nothing may go out (see mcp_untrusted_walk) */
	mcp_shield_scratch *scratch;
	const mcp_allocator *allocator;   /* request memory */
	mcp_shield_mode mode;
	mcp_mask_options mask;
	bool boundaries;                  /* texts for the model stand between marks (mcp/boundary.h) */
} mcp_untrusted;

/* Whose tree it is. */
typedef enum mcp_untrusted_source {
	/*
	 * Our own tools': members that the client has to send back work as they are. That are next_cursor, the names of reports
	 * (identifiers without blanks), and a segment's definition, where an instruction is told (flagged) and not taken out, and
	 * only whole personal data is masked. The latter is so, too, in the segment of a row (visitors have a hand in it) and in
	 * Matomo's own addresses of graphs.
	 */
	MCP_UNTRUSTED_OURS,
	/* Contributed: nothing is let through. */
	MCP_UNTRUSTED_THEIRS,
	/*
	 * Content blocks, resource contents and prompt messages: long texts are cut at MCP_CONTENT_TEXT_MAX only and keep their lines, and
	 * members `data` of an image or a sound and `blob` of a resource may hold Base64, which passes as it is (and nothing but Base64
	 * passes that way).
	 */
	MCP_UNTRUSTED_CONTENT,
	/*
	 * The same for what a contribution asks the client, where members `url` and `elicitationId` are not masked: they are the
	 * plugin's own, for the client, and of no use when they are not whole.
	 */
	MCP_UNTRUSTED_QUESTION,
	/* A list of segments' definitions: only whole personal data is masked. */
	MCP_UNTRUSTED_DEFINITIONS
} mcp_untrusted_source;

#define MCP_CONTENT_TEXT_MAX (1024u * 1024)

/*
 * Treats a tree in place. `root`: JSON pointer of the tree in the result, e.g. "/structuredContent". What was done is added to
 * `exposure` (NULL: nobody wants to know). False: it could not be done (no shield, tree too deep), and the tree must not be sent.
 */
bool mcp_untrusted_walk(const mcp_untrusted *untrusted, mcp_untrusted_source source, const char *root, zval *tree,
	mcp_exposure *exposure);

/*
 * The same for a tool's answer: members `label` of its rows are identifiers of the kinds in `label_mask` (MCP_MASK_BIT; 0: they are not).
 */
bool mcp_untrusted_walk_answer(const mcp_untrusted *untrusted, mcp_untrusted_source source, const char *root, zval *tree,
	unsigned label_mask, mcp_exposure *exposure);

/* One text; owned by the caller. NULL: it could not be made safe. */
zend_string *mcp_untrusted_text(const mcp_untrusted *untrusted, zend_string *text);

/*
 * What would become of a text: *verdict becomes {"text", "classes": [...], "actions": [...]}, owned by the caller. False: no shield.
 */
bool mcp_untrusted_describe(const mcp_untrusted *untrusted, zend_string *text, zval *verdict);

#endif /* MCP_UNTRUSTED_H */
