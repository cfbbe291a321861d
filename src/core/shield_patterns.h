/*
 * What the shield looks for: the readable table of attack patterns.
 *
 * Ring: core. To add one: write the row, with an example that it must find and a look-alike that nothing may
 * find; the unit test holds both. Patterns see folded text (fold.h): lower case, and in the views of words and
 * squeezed words no punctuation. Keep gaps bounded and repeats possessive.
 */
#ifndef MCP_CORE_SHIELD_PATTERNS_H
#define MCP_CORE_SHIELD_PATTERNS_H

#include "shield.h"
#include "text.h"

#include <stdint.h>

typedef enum mcp_shield_view {
	MCP_SHIELD_PLAIN,
	MCP_SHIELD_WORDS,
	MCP_SHIELD_CONCEPTS,  /* of the words, and of the squeezed words when the rule is strong */
	MCP_SHIELD_EVIDENCE   /* no pattern: which concepts make it worth weighing the clauses (shield_evidence.h) */
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
	MCP_GROUP_OBEY,
	MCP_GROUP_AI,
	MCP_GROUP_ORDER,
	MCP_GROUP_BORDER,
	MCP_GROUP_ROLE,
	MCP_GROUP_TOKEN,
	MCP_GROUP_TOOL,
	MCP_GROUP_CALL,
	MCP_GROUP_EXECUTE,
	MCP_GROUP_SEND,
	MCP_GROUP_GOODS,
	MCP_GROUP_PLACE,
	MCP_GROUP_HTTP,
	MCP_GROUP_DELETE_ALL,
	MCP_GROUP_DELETE_THE,
	MCP_GROUP_RECORDS,
	MCP_GROUP_SQL,
	MCP_GROUP_PIPE,
	MCP_GROUP_REVEAL,
	MCP_GROUP_SECRET,
	MCP_GROUP_HIDE,
	MCP_GROUP_SILENT,
	MCP_GROUP_USER,
	MCP_GROUP_CODE,
	MCP_GROUP_MARK,
	MCP_GROUP_COUNT   /* behind these stand the groups of mcp_concept_groups */
} mcp_shield_group;

typedef struct mcp_shield_rule {
	const char *id;
	mcp_shield_class klass;
	const char *language;  /* "*": all that shield_concepts.h has, or none */
	mcp_shield_severity severity;
	mcp_shield_view view;
	bool whole_word;    /* a hit that ends inside a word (an address) takes the rest of it along */
	bool squeezed;      /* MCP_SHIELD_CONCEPTS: so strong that it may also be looked for where words run together */
	const char *concepts; /* for MCP_SHIELD_CONCEPTS: one of the letters of each word must occur; behind a '/' what else the pattern */
	                      /* cannot match without, though a text in which it lacks is not looked at once more without its blanks */
	uint64_t needs;     /* stem groups and kinds of bytes without which the pattern cannot match */
	const char *pattern;
	const char *example;
	const char *look_alike;
} mcp_shield_rule;

extern const char *const mcp_shield_groups[MCP_GROUP_COUNT];

/* Letters of shield_concepts.h whose words are in the prefilter, by group. */
#define MCP_CONCEPT_GROUPS 27u
extern const char *const mcp_concept_groups[MCP_CONCEPT_GROUPS];
/* In how many of a hundred ordinary titles the group is seen. */
extern const unsigned char mcp_concept_weights[MCP_CONCEPT_GROUPS];

typedef struct mcp_shield_table {
	const mcp_shield_rule *rules;
	size_t count;
} mcp_shield_table;

extern const mcp_shield_table mcp_shield_tokens, mcp_shield_english, mcp_shield_grammar, mcp_shield_occasions;

#define MCP_SHIELD_TABLES 4u
extern const mcp_shield_table *const mcp_shield_tables[MCP_SHIELD_TABLES];

/* More than this is a mistake in the table. */
#define MCP_SHIELD_RULES_MAX 128u

#endif /* MCP_CORE_SHIELD_PATTERNS_H */
