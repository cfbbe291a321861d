#include "pattern.h"

#ifdef MCP_STANDALONE
# define PCRE2_CODE_UNIT_WIDTH 8
# include <pcre2.h>
#else
# include "php.h"
# include "ext/pcre/php_pcre.h"
#endif

#include <stdlib.h>

#define MATCH_LIMIT   20000u
#define HEAP_LIMIT_KB 1024u

#define TEXT_OF(macro)  TEXT_OF_(macro)
#define TEXT_OF_(token) #token

struct mcp_pattern {
	pcre2_code *code;
	bool jit;
};

struct mcp_matcher {
	pcre2_match_data *data;
	pcre2_match_context *context;
};

mcp_pattern *mcp_pattern_compile(mcp_text source, bool utf, const char **error)
{
	uint32_t options = PCRE2_NEVER_BACKSLASH_C | PCRE2_NO_AUTO_CAPTURE | PCRE2_DOLLAR_ENDONLY | (utf ? PCRE2_UTF | PCRE2_MATCH_INVALID_UTF : 0u);
	int code = 0;
	PCRE2_SIZE offset = 0;

	mcp_pattern *pattern = malloc(sizeof(*pattern));
	if (!pattern) {
		*error = "out of memory";
		return NULL;
	}
	pattern->code = pcre2_compile((PCRE2_SPTR) source.ptr, source.len, options, &code, &offset, NULL);
	if (!pattern->code) {
		*error = code == PCRE2_ERROR_NOMEMORY ? "out of memory" : "bad pattern";
		free(pattern);
		return NULL;
	}

	/* Hardened kernels refuse executable memory; the interpreter then does the same work, slower. */
	pattern->jit = pcre2_jit_compile(pattern->code, PCRE2_JIT_COMPLETE) == 0;
	return pattern;
}

void mcp_pattern_destroy(mcp_pattern **pattern)
{
	if (*pattern) {
		pcre2_code_free((*pattern)->code);
		free(*pattern);
		*pattern = NULL;
	}
}

mcp_matcher *mcp_matcher_create(void)
{
	mcp_matcher *matcher = malloc(sizeof(*matcher));
	if (!matcher) {
		return NULL;
	}
	matcher->data = pcre2_match_data_create(1, NULL);
	matcher->context = pcre2_match_context_create(NULL);
	if (!matcher->data || !matcher->context) {
		mcp_matcher_destroy(&matcher);
		return NULL;
	}
	pcre2_set_match_limit(matcher->context, MATCH_LIMIT);
	pcre2_set_heap_limit(matcher->context, HEAP_LIMIT_KB);
	return matcher;
}

void mcp_matcher_destroy(mcp_matcher **matcher)
{
	if (*matcher) {
		pcre2_match_data_free((*matcher)->data);
		pcre2_match_context_free((*matcher)->context);
		free(*matcher);
		*matcher = NULL;
	}
}

mcp_match mcp_pattern_find(const mcp_pattern *pattern, mcp_matcher *matcher, mcp_text subject, size_t from,
	size_t *start, size_t *end)
{
	if (from > subject.len) {
		return MCP_MATCH_NO;
	}

	int found = pcre2_match(pattern->code, (PCRE2_SPTR) (subject.ptr ? subject.ptr : ""), subject.len, from, 0,
		matcher->data, matcher->context);
	if (found == PCRE2_ERROR_NOMATCH) {
		return MCP_MATCH_NO;
	}
	if (found < 0) {
		return MCP_MATCH_ERROR;
	}

	const PCRE2_SIZE *offsets = pcre2_get_ovector_pointer(matcher->data);
	if (offsets[0] > offsets[1]) {
		return MCP_MATCH_ERROR; /* \K in a look-around can turn the span round */
	}
	*start = offsets[0];
	*end = offsets[1];
	return MCP_MATCH_YES;
}

bool mcp_pattern_has_jit(const mcp_pattern *pattern)
{
	return pattern->jit;
}

const char *mcp_pattern_library_version(void)
{
	return TEXT_OF(PCRE2_MAJOR) "." TEXT_OF(PCRE2_MINOR) " " TEXT_OF(PCRE2_DATE);
}

bool mcp_pattern_jit_available(void)
{
	uint32_t jit = 0;
	return pcre2_config(PCRE2_CONFIG_JIT, &jit) >= 0 && jit != 0;
}
