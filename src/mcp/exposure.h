/*
 * What the shield and the masks did to one answer: counts, and where, for the answer's _meta and the record of calls.
 *
 * Ring: mcp. Holds JSON pointers (RFC 6901) into the result, never a value.
 */
#ifndef MCP_EXPOSURE_H
#define MCP_EXPOSURE_H

#include "php.h"
#include "core/mask_answer.h"

#define MCP_EXPOSURE_META      "org.matomo/shield"
#define MCP_EXPOSURE_WHERE_MAX 100   /* places told; the rest is only counted */

typedef struct mcp_exposure {
	uint32_t cleaned;    /* invisible, broken or control characters taken out */
	uint32_t removed;    /* values with an instruction-like span taken out */
	uint32_t flagged;    /* values with such a span left in, as the setting or an identifier wants it */
	uint32_t withheld;   /* values replaced as a whole */
	uint32_t capped;     /* values cut */
	uint32_t masked;     /* values with personal data or a secret masked */
	uint32_t unlisted;   /* places beyond MCP_EXPOSURE_WHERE_MAX */
	zval where;          /* array: pointer => list of actions; UNDEF: none. Owned */
} mcp_exposure;

/* A place in the result, from the inside outwards; lives on the stack of the walk. */
typedef struct mcp_place {
	const struct mcp_place *around;   /* NULL: outermost, then `text` is a whole pointer */
	const char *text;                 /* a member's name; NULL: `index` */
	size_t len;
	zend_ulong index;
} mcp_place;

void mcp_exposure_init(mcp_exposure *exposure);
void mcp_exposure_clear(mcp_exposure *exposure);

/* Counts what was done to one value. `flagged`: the span was left in. */
void mcp_exposure_note(mcp_exposure *exposure, const mcp_place *place, const mcp_answer_result *result, mcp_shield_mode mode);

bool mcp_exposure_is_empty(const mcp_exposure *exposure);

/* {"cleaned":0, ..., "where":{"/structuredContent/rows/3/label":["removed"]}}; `*meta` is owned by the caller. */
void mcp_exposure_write(const mcp_exposure *exposure, zval *meta);

#endif /* MCP_EXPOSURE_H */
