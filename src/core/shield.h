/*
 * The shield: what visitors wrote is data, and must reach the model as data.
 *
 * Ring: core. Every string that Matomo returned passes here exactly once on its way out.
 * Cleaning: ill-formed UTF-8 becomes U+FFFD, breaks become blanks, invisible and control characters go, the
 * length is capped with a visible mark. Detection runs on a folded copy of the text (case, full-width forms,
 * homoglyphs, separators), whose offsets map back to the original.
 * Output is always valid UTF-8, holds no removed class of code point, is never longer than its ceiling, and
 * shielding it again changes nothing. A match error counts as a hit: the whole value is withheld.
 */
#ifndef MCP_CORE_SHIELD_H
#define MCP_CORE_SHIELD_H

#include "buf.h"
#include "pattern.h"

typedef enum mcp_shield_mode {
	MCP_SHIELD_REMOVE,    /* an instruction-like span becomes MCP_SHIELD_REMOVED_MARK, the rest stays (default) */
	MCP_SHIELD_FLAG,      /* the text stays and is counted */
	MCP_SHIELD_WITHHOLD,  /* the whole value becomes MCP_SHIELD_WITHHELD_MARK */
	MCP_SHIELD_OFF        /* cleaning only */
} mcp_shield_mode;

#define MCP_SHIELD_REMOVED_MARK  "[removed]"
#define MCP_SHIELD_WITHHELD_MARK "[withheld]"
#define MCP_SHIELD_CAPPED_MARK   "\xE2\x80\xA6[cut]"

typedef struct mcp_shield mcp_shield;                 /* compiled patterns; immutable, process-wide */
typedef struct mcp_shield_scratch mcp_shield_scratch; /* work memory of one thread */

/* What happened to one value, as a set of bits. */
enum {
	MCP_SHIELD_CLEANED  = 1 << 0,
	MCP_SHIELD_HIT      = 1 << 1,  /* at least one instruction-like span (in every mode but off) */
	MCP_SHIELD_CAPPED   = 1 << 2,
	MCP_SHIELD_FAILED   = 1 << 3   /* no verdict could be had; the value was withheld */
};

mcp_shield *mcp_shield_create(const char **error);
void mcp_shield_destroy(mcp_shield **shield);
mcp_shield_scratch *mcp_shield_scratch_create(void);
void mcp_shield_scratch_destroy(mcp_shield_scratch **scratch);

/* True when all patterns have JIT code. */
bool mcp_shield_has_jit(const mcp_shield *shield);

/*
 * Shields one value. Returns 0 when the text may go out as it is (then `out` is untouched: no copy is made for the
 * common case), else the bits above, with the text to send in `out` (reset first; its ceiling should be at least
 * `cap` + 64). FLAG mode may return MCP_SHIELD_HIT alone: then `out` holds the unchanged text.
 * `cap`: longest answer in bytes before the mark, usually MCP_TEXT_VALUE_MAX; taken as at least 16 and at most 1 MiB.
 * When `out` has no room even for the withheld mark, it is left failed (and reads as empty).
 */
unsigned mcp_shield_text(const mcp_shield *shield, mcp_shield_scratch *scratch, mcp_shield_mode mode,
	mcp_text text, size_t cap, mcp_buf *out);

#endif /* MCP_CORE_SHIELD_H */
