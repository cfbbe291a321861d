/*
 * Finds instruction-like spans in clean text.
 *
 * Ring: core. The detector is immutable; scratch is one thread's.
 */
#ifndef MCP_CORE_DETECT_H
#define MCP_CORE_DETECT_H

#include "fold.h"
#include "pattern.h"
#include "prefilter.h"

#define MCP_DETECT_SPANS_MAX 32u

typedef struct mcp_detector mcp_detector;

typedef struct mcp_span {
	size_t start;
	size_t end;
} mcp_span;

/* Zero-initialise; the matcher is set by the owner. */
typedef struct mcp_detect_scratch {
	mcp_matcher *matcher;
	mcp_fold plain;
	mcp_fold words;
	mcp_fold squeezed;
	mcp_fold concepts;
	mcp_span spans[MCP_DETECT_SPANS_MAX]; /* of the last call: sorted, without overlap */
	size_t span_count;
	unsigned classes;    /* of the last call: bit 1 << mcp_shield_class */
	bool unfiltered;     /* for tests: look as if the prefilter had seen everything */
} mcp_detect_scratch;

/* With the administrator's own patterns. NULL: out of memory, or a pattern does not compile; *error then says which. */
mcp_detector *mcp_detector_create(const mcp_text *own, size_t own_count, const char **error);

/* With these patterns alone: for checking them. */
mcp_detector *mcp_detector_create_own(const mcp_text *own, size_t count, const char **error);
/* True when one of the own patterns matches the empty text. */
bool mcp_detect_matches_nothing(const mcp_detector *detector, mcp_detect_scratch *scratch);

void mcp_detector_destroy(mcp_detector **detector);
bool mcp_detector_has_jit(const mcp_detector *detector);

/*
 * YES: spans of the text (whole code points, never empty) are in scratch->spans; when there are more than fit, the
 * first ones found. ERROR: no memory or a match limit; the text must be treated as hostile. The text must be clean;
 * `ascii`: all of it is ASCII.
 */
mcp_match mcp_detect(const mcp_detector *detector, mcp_detect_scratch *scratch, mcp_text text, bool ascii);
void mcp_detect_scratch_free(mcp_detect_scratch *scratch);

#endif /* MCP_CORE_DETECT_H */
