#include "mcp/schema_internal.h"

static mcp_pattern *compile(zend_string *source)
{
	zend_string *translated = mcp_schema_ecma_to_pcre(source);
	const char *error;
	mcp_pattern *pattern = mcp_pattern_compile(mcp_text_of(ZSTR_VAL(translated), ZSTR_LEN(translated)), true, &error);

	zend_string_release(translated);
	return pattern;
}

static const mcp_pattern *pattern_of(mcp_schema_patterns *patterns, zend_string *source)
{
	uint32_t slot;

	for (uint32_t i = 0; i < MCP_SCHEMA_PATTERNS_KEPT; i++) {
		if (patterns->kept[i].pattern && zend_string_equals(patterns->kept[i].source, source)) {
			return patterns->kept[i].pattern;
		}
	}
	slot = patterns->next++ % MCP_SCHEMA_PATTERNS_KEPT;
	mcp_pattern_destroy(&patterns->kept[slot].pattern);
	patterns->kept[slot].source = source;
	patterns->kept[slot].pattern = compile(source);
	return patterns->kept[slot].pattern;
}

mcp_match mcp_schema_patterns_find(mcp_schema_patterns *patterns, zend_string *source, zend_string *subject)
{
	const mcp_pattern *pattern = pattern_of(patterns, source);
	size_t start, end;

	if (!patterns->matcher) {
		patterns->matcher = mcp_matcher_create();
	}
	if (!pattern || !patterns->matcher) {
		return MCP_MATCH_ERROR;
	}
	return mcp_pattern_find(pattern, patterns->matcher, mcp_text_of(ZSTR_VAL(subject), ZSTR_LEN(subject)), 0, &start, &end);
}

void mcp_schema_patterns_clear(mcp_schema_patterns *patterns)
{
	for (uint32_t i = 0; i < MCP_SCHEMA_PATTERNS_KEPT; i++) {
		mcp_pattern_destroy(&patterns->kept[i].pattern);
	}
	mcp_matcher_destroy(&patterns->matcher);
}

bool mcp_schema_pattern_usable(zend_string *source)
{
	mcp_pattern *pattern = compile(source);
	bool usable = pattern != NULL;

	mcp_pattern_destroy(&pattern);
	return usable;
}
