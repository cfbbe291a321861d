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

/* The longest answer that can be asked for, before the mark: 1 MiB, and what the masks look at behind it. */
#define MCP_SHIELD_CAP_MIN 16u
#define MCP_SHIELD_CAP_MAX (1024u * 1024 + 4096)

typedef struct mcp_shield mcp_shield;                 /* compiled patterns; immutable, process-wide */
typedef struct mcp_shield_scratch mcp_shield_scratch; /* work memory of one thread */

/* What an instruction-like span tries. */
typedef enum mcp_shield_class {
	MCP_SHIELD_OVERRIDE,    /* replaces the instructions, or gives the assistant another role */
	MCP_SHIELD_ROLE,        /* speaks to the assistant, or fakes a turn of the conversation */
	MCP_SHIELD_TOKEN,       /* chat-template tokens and the like */
	MCP_SHIELD_TOOL,        /* makes it call tools or run commands */
	MCP_SHIELD_EXFILTRATE,  /* makes it send data away, also by a picture or link */
	MCP_SHIELD_DESTROY,     /* makes it delete or change records */
	MCP_SHIELD_REVEAL,      /* makes it show its prompt or secrets */
	MCP_SHIELD_HIDE,        /* makes it hide something from the user */
	MCP_SHIELD_OWN,         /* an administrator's own pattern */
	MCP_SHIELD_CLASS_COUNT
} mcp_shield_class;

/* "override", "role", "token", "tool", "exfiltrate", "destroy", "reveal", "hide", "own". */
const char *mcp_shield_class_name(mcp_shield_class klass);

typedef struct mcp_shield_found {
	unsigned classes; /* bit 1 << mcp_shield_class */
	unsigned spans;   /* at least so many were found */
} mcp_shield_found;

/* What happened to one value, as a set of bits. */
enum {
	MCP_SHIELD_CLEANED  = 1 << 0,
	MCP_SHIELD_HIT      = 1 << 1,  /* at least one instruction-like span (in every mode but off) */
	MCP_SHIELD_CAPPED   = 1 << 2,
	MCP_SHIELD_FAILED   = 1 << 3   /* no verdict could be had; the value was withheld */
};

mcp_shield *mcp_shield_create(const char **error);

/*
 * The same, with patterns of the administrator: PCRE2, case does not matter, matched against the cleaned text as it stands
 * and against its folded copy (fold.h, plain view). Each must pass mcp_shield_pattern_check().
 */
#define MCP_SHIELD_OWN_MAX     100u  /* patterns */
#define MCP_SHIELD_OWN_LENGTH  500u  /* bytes of one */
mcp_shield *mcp_shield_create_with(const mcp_text *own, size_t count, const char **error);

/*
 * May this be a pattern? Refused are, with the reason in *error: what is too long or does not compile, verbs, callouts,
 * recursion and \K, unbounded repeats inside a repeat, what matches the empty text, and what reaches the match limit on
 * texts made of its own characters.
 */
bool mcp_shield_pattern_check(mcp_text pattern, const char **error);
void mcp_shield_destroy(mcp_shield **shield);
mcp_shield_scratch *mcp_shield_scratch_create(void);
void mcp_shield_scratch_destroy(mcp_shield_scratch **scratch);

/* True when all patterns have JIT code. */
bool mcp_shield_has_jit(const mcp_shield *shield);

/*
 * Shields one value. Returns 0 when the text may go out as it is (then `out` is untouched: no copy is made for the
 * common case), else the bits above, with the text to send in `out` (reset first; its ceiling should be at least
 * `cap` + 64). FLAG mode may return MCP_SHIELD_HIT alone: then `out` holds the unchanged text.
 * `cap`: longest answer in bytes before the mark, usually MCP_TEXT_VALUE_MAX; taken as at least MCP_SHIELD_CAP_MIN and at
 * most MCP_SHIELD_CAP_MAX.
 * When `out` has no room even for the withheld mark, it is left failed (and reads as empty).
 */
unsigned mcp_shield_text(const mcp_shield *shield, mcp_shield_scratch *scratch, mcp_shield_mode mode,
	mcp_text text, size_t cap, mcp_buf *out);

/* The same, and tells what was found (all zero when nothing was, or in mode off). `found` may be NULL. */
unsigned mcp_shield_text_found(const mcp_shield *shield, mcp_shield_scratch *scratch, mcp_shield_mode mode,
	mcp_text text, size_t cap, mcp_buf *out, mcp_shield_found *found);

#endif /* MCP_CORE_SHIELD_H */
