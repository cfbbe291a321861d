/* Keywords that judge strings. */
#include "mcp/schema_internal.h"

/* A match may take many steps inside PCRE2. */
#define MATCH_WORK 10u

static uint32_t code_points(zend_string *text)
{
	uint32_t count = 0;

	for (size_t i = 0; i < ZSTR_LEN(text); i++) {
		count += ((unsigned char) ZSTR_VAL(text)[i] & 0xC0) != 0x80;
	}
	return count;
}

MCP_SCHEMA_KEYWORD(min_length)
{
	return Z_TYPE_P(at->value) != IS_STRING || code_points(Z_STR_P(at->value)) >= zval_get_double(rule)
		|| mcp_schema_wrong_bound(at, "must have at least %s character(s)", rule);
}

MCP_SCHEMA_KEYWORD(max_length)
{
	return Z_TYPE_P(at->value) != IS_STRING || code_points(Z_STR_P(at->value)) <= zval_get_double(rule)
		|| mcp_schema_wrong_bound(at, "must have at most %s character(s)", rule);
}

bool mcp_schema_matches(mcp_schema_run *run, zend_string *pattern, zend_string *text)
{
	mcp_match match = MCP_MATCH_ERROR;

	if (mcp_schema_work(run, MATCH_WORK)) {
		match = mcp_schema_patterns_find(&run->patterns, pattern, text);
	}
	if (match == MCP_MATCH_ERROR) {
		run->stuck = true;
	}
	return match == MCP_MATCH_YES;
}

MCP_SCHEMA_KEYWORD(pattern)
{
	return Z_TYPE_P(at->value) != IS_STRING || Z_TYPE_P(rule) != IS_STRING
		|| mcp_schema_matches(at->run, Z_STR_P(rule), Z_STR_P(at->value))
		|| mcp_schema_wrong(at, "does not have the required form");
}
