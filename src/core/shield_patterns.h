/*
 * What the shield looks for: the readable table of attack patterns.
 *
 * Ring: core. To add one: write the row, with an example that it must find and a look-alike that nothing may
 * find; the unit test holds both. Patterns see folded text (fold.h): lower case, and in the views of words and
 * squeezed words no punctuation. Keep gaps bounded and repeats possessive.
 */
#ifndef MCP_CORE_SHIELD_PATTERNS_H
#define MCP_CORE_SHIELD_PATTERNS_H

#include "text.h"

#include <stdint.h>

typedef enum mcp_shield_class {
	MCP_SHIELD_OVERRIDE,  /* replaces the instructions, or the assistant's role */
	MCP_SHIELD_ADDRESS,   /* speaks to the assistant, or fakes a turn of the conversation */
	MCP_SHIELD_COMMAND,   /* makes it call tools or run commands */
	MCP_SHIELD_EXFIL,     /* makes it send data away, also by a picture or link */
	MCP_SHIELD_DESTROY,   /* makes it delete or change records */
	MCP_SHIELD_REVEAL,    /* makes it show its prompt or secrets */
	MCP_SHIELD_HIDE       /* makes it hide something from the user */
} mcp_shield_class;

typedef enum mcp_shield_view {
	MCP_SHIELD_PLAIN,
	MCP_SHIELD_WORDS,
	MCP_SHIELD_SQUEEZED
} mcp_shield_view;

typedef enum mcp_shield_severity {
	MCP_SHIELD_LOW,
	MCP_SHIELD_MEDIUM,
	MCP_SHIELD_HIGH
} mcp_shield_severity;

/* Stem groups of the prefilter; the value is the bit. */
typedef enum mcp_shield_group {
	MCP_GROUP_OVERRIDE,
	MCP_GROUP_RULES,
	MCP_GROUP_PRIOR,
	MCP_GROUP_PERSONA,
	MCP_GROUP_OBEY,
	MCP_GROUP_AI,
	MCP_GROUP_ORDER,
	MCP_GROUP_BORDER,
	MCP_GROUP_ROLE,
	MCP_GROUP_TOKEN,
	MCP_GROUP_TOOL,
	MCP_GROUP_CALL,
	MCP_GROUP_EXECUTE,
	MCP_GROUP_CODE,
	MCP_GROUP_SEND,
	MCP_GROUP_GOODS,
	MCP_GROUP_PLACE,
	MCP_GROUP_HTTP,
	MCP_GROUP_DELETE_ALL,
	MCP_GROUP_DELETE_THE,
	MCP_GROUP_CHANGE_ALL,
	MCP_GROUP_RECORDS,
	MCP_GROUP_SQL,
	MCP_GROUP_REVEAL,
	MCP_GROUP_SECRET,
	MCP_GROUP_HIDE,
	MCP_GROUP_SILENT,
	MCP_GROUP_USER,
	MCP_GROUP_COUNT
} mcp_shield_group;

typedef struct mcp_shield_rule {
	const char *id;
	mcp_shield_class klass;
	mcp_shield_severity severity;
	mcp_shield_view view;
	bool whole_word;    /* a hit that ends inside a word (an address) takes the rest of it along */
	uint64_t needs;     /* stem groups and kinds of bytes without which the pattern cannot match */
	const char *pattern;
	const char *example;
	const char *look_alike;
} mcp_shield_rule;

extern const char *const mcp_shield_groups[MCP_GROUP_COUNT];
extern const mcp_shield_rule mcp_shield_rules[];
extern const size_t mcp_shield_rule_count;

/* More than this is a mistake in the table. */
#define MCP_SHIELD_RULES_MAX 256u

#endif /* MCP_CORE_SHIELD_PATTERNS_H */
