/*
 * PCRE2 behind a small door: patterns compiled (and JIT-compiled) once, matched with our own limits.
 *
 * Ring: core. The one file that includes PCRE2's header: PHP's ext/pcre/php_pcre.h inside the extension (bundled
 * PCRE2 renames its symbols there), <pcre2.h> when MCP_STANDALONE is defined.
 * Compiled patterns are immutable and may be shared between threads; match data is the caller's, one per thread.
 */
#ifndef MCP_CORE_PATTERN_H
#define MCP_CORE_PATTERN_H

#include "text.h"

typedef struct mcp_pattern mcp_pattern;
typedef struct mcp_matcher mcp_matcher; /* match data, match context: one per thread, reused */

typedef enum mcp_match {
	MCP_MATCH_NO,
	MCP_MATCH_YES,
	MCP_MATCH_ERROR   /* limit reached or broken: the caller must treat the text as hostile (fail closed) */
} mcp_match;

/* Memory of these two lives as long as the process or thread (malloc), not the request. NULL: out of memory or bad pattern. */
mcp_pattern *mcp_pattern_compile(mcp_text source, bool utf, const char **error);
void mcp_pattern_destroy(mcp_pattern **pattern);
mcp_matcher *mcp_matcher_create(void);
void mcp_matcher_destroy(mcp_matcher **matcher);

/* Finds the first match at or behind `from`; start/end are byte offsets into the subject. Subject must be valid UTF-8 for utf patterns. */
mcp_match mcp_pattern_find(const mcp_pattern *pattern, mcp_matcher *matcher, mcp_text subject, size_t from,
	size_t *start, size_t *end);

bool mcp_pattern_has_jit(const mcp_pattern *pattern);

/* "10.42 2022-12-11": what the code was built against; static. */
const char *mcp_pattern_library_version(void);
/* True when the library was built with JIT for this machine. */
bool mcp_pattern_jit_available(void);

#endif /* MCP_CORE_PATTERN_H */
