/*
 * What the parts of the JSON Schema validator share; nobody else includes this.
 *
 * Ring: mcp. schema.c walks, schema_keywords.c is the table of keywords, schema_{any,number,text,array,object,names,logic}.c
 * are the keywords themselves, schema_ref.c finds what a $ref means, schema_{ecma,patterns}.c are the regular expressions,
 * schema_{value,marks,report}.c the helpers, schema_{check,form}.c look at schemas before they are used.
 */
#ifndef MCP_SCHEMA_INTERNAL_H
#define MCP_SCHEMA_INTERNAL_H

#include "mcp/schema.h"
#include "core/pattern.h"

#include "Zend/zend_smart_str.h"

/* Ceilings of a schema that is offered for registration. */
#define MCP_SCHEMA_DEPTH_MAX   32
#define MCP_SCHEMA_COUNT_MAX   2000u

/* Ceilings of one validation: what goes beyond cannot be checked, and counts as invalid. */
#define MCP_SCHEMA_NESTING_MAX 400u      /* subschemas within subschemas, $ref included */
#define MCP_SCHEMA_WORK_MAX    1000000u  /* subschemas applied, items compared, patterns tried (several each) */

/* A property name stands in messages up to this length, in bytes. */
#define MCP_SCHEMA_NAME_SHOWN_MAX 64

/* --- places --------------------------------------------------------------------------------------------- */

/* Where in a value, or in a schema, one stands: a chain on the C stack, root first when printed. NULL is the root. */
typedef struct mcp_schema_place {
	const struct mcp_schema_place *parent;
	const char *name;          /* NULL: `index` counts */
	size_t name_len;
	zend_ulong index;
} mcp_schema_place;

/* A JSON pointer and one step of it; names are cut and only their printable ASCII is shown. */
void mcp_schema_name_append(smart_str *text, const char *name, size_t len);
void mcp_schema_place_append(smart_str *text, const mcp_schema_place *where);

/* --- a document and the references in it ---------------------------------------------------------------- */

typedef struct mcp_schema_document {
	zval *root;
	HashTable *anchors;        /* $anchor -> subschema; NULL until one is asked for */
} mcp_schema_document;

/* What a $ref means; NULL when that is nothing inside this document. Borrowed. */
zval *mcp_schema_resolve(mcp_schema_document *document, zend_string *reference);
void mcp_schema_document_clear(mcp_schema_document *document);

/* --- patterns ------------------------------------------------------------------------------------------- */

/* ECMA-262's syntax as PCRE2's; owned by the caller. */
zend_string *mcp_schema_ecma_to_pcre(zend_string *source);

#define MCP_SCHEMA_PATTERNS_KEPT 8

/* The patterns of one validation. Compiled ones are process memory: no PHP code runs while they are held. */
typedef struct mcp_schema_patterns {
	struct {
		zend_string *source;   /* borrowed from the schema */
		mcp_pattern *pattern;
	} kept[MCP_SCHEMA_PATTERNS_KEPT];
	uint32_t next;
	mcp_matcher *matcher;
} mcp_schema_patterns;

mcp_match mcp_schema_patterns_find(mcp_schema_patterns *patterns, zend_string *source, zend_string *subject);
void mcp_schema_patterns_clear(mcp_schema_patterns *patterns);
bool mcp_schema_pattern_usable(zend_string *source);

/* --- what has been looked at ---------------------------------------------------------------------------- */

/* Members (by name) or items (by index) that some keyword has judged; for unevaluatedProperties and unevaluatedItems. */
typedef struct mcp_schema_marks {
	HashTable *seen;           /* NULL: none yet */
} mcp_schema_marks;

/* `marks` may be NULL: nobody wants to know. */
void mcp_schema_mark_name(mcp_schema_marks *marks, zend_string *name);
void mcp_schema_mark_index(mcp_schema_marks *marks, zend_ulong index);
bool mcp_schema_marked_name(const mcp_schema_marks *marks, zend_string *name);
bool mcp_schema_marked_index(const mcp_schema_marks *marks, zend_ulong index);
void mcp_schema_marks_merge(mcp_schema_marks *into, const mcp_schema_marks *from);
void mcp_schema_marks_clear(mcp_schema_marks *marks);

/* --- one validation ------------------------------------------------------------------------------------- */

typedef struct mcp_schema_run {
	mcp_schema_document document;
	mcp_schema_patterns patterns;
	uint32_t nesting;
	uint32_t work_left;
	bool stuck;                /* cannot be checked: whatever a keyword says from here on, the value is not valid */
} mcp_schema_run;

/* One schema meets one value. */
typedef struct mcp_schema_point {
	mcp_schema_run *run;
	HashTable *rules;          /* the schema's members */
	zval *value;
	const mcp_schema_place *where;
	mcp_schema_report *report; /* NULL while trying a subschema whose failure is no error by itself */
	mcp_schema_marks *marks;   /* NULL: nobody asks */
} mcp_schema_point;

/* Applies a subschema to the same value: with what it has to complain about, or just to see. */
bool mcp_schema_here(const mcp_schema_point *at, zval *schema);
bool mcp_schema_here_quietly(const mcp_schema_point *at, zval *schema, mcp_schema_marks *marks);

/* Applies a subschema to a member or an item. */
bool mcp_schema_below(const mcp_schema_point *at, zval *schema, zval *value, const mcp_schema_place *where);
bool mcp_schema_below_quietly(const mcp_schema_point *at, zval *schema, zval *value);

/* Takes from the run's budget; false (and stuck) when nothing is left. */
bool mcp_schema_work(mcp_schema_run *run, uint32_t amount);

/* Does a text have a match? When that cannot be told the run is stuck. */
bool mcp_schema_matches(mcp_schema_run *run, zend_string *pattern, zend_string *text);

/* Another keyword of the same schema, dereferenced; NULL when missing. */
zval *mcp_schema_sibling(const mcp_schema_point *at, const char *name, size_t name_len);
#define MCP_SCHEMA_SIBLING(at, literal) mcp_schema_sibling((at), (literal), sizeof(literal) - 1)

/* These write down what is wrong, when anyone reads it, and return false. Texts are ours or the schema's, never the value's. */
bool mcp_schema_wrong(const mcp_schema_point *at, const char *message);
bool mcp_schema_wrong_at(const mcp_schema_point *at, const mcp_schema_place *where, const char *message);
bool mcp_schema_wrong_str(const mcp_schema_point *at, zend_string *message);              /* takes over the message */
bool mcp_schema_wrong_bound(const mcp_schema_point *at, const char *format, zval *bound); /* one %s in the format */

/* --- values --------------------------------------------------------------------------------------------- */

bool mcp_schema_is_number(zval *value);

/* -1, 0, 1 by exact value, also between integers and floats. */
int mcp_schema_compare(zval *a, zval *b);

/* Equality as JSON Schema means it: 1 equals 1.0, members in any order. */
bool mcp_schema_same(zval *a, zval *b);

/* Equal values have equal hashes. */
zend_ulong mcp_schema_hash(zval *value);

/* --- keywords ------------------------------------------------------------------------------------------- */

/* What a keyword's value must look like. */
typedef enum mcp_schema_form {
	MCP_SCHEMA_FORM_ANYTHING,
	MCP_SCHEMA_FORM_STRING,
	MCP_SCHEMA_FORM_BOOLEAN,
	MCP_SCHEMA_FORM_NUMBER,
	MCP_SCHEMA_FORM_POSITIVE,
	MCP_SCHEMA_FORM_COUNT,
	MCP_SCHEMA_FORM_LIST,
	MCP_SCHEMA_FORM_TYPE,
	MCP_SCHEMA_FORM_NAMES,
	MCP_SCHEMA_FORM_NAMES_BY_NAME,
	MCP_SCHEMA_FORM_PATTERN,
	MCP_SCHEMA_FORM_SCHEMA,
	MCP_SCHEMA_FORM_SCHEMAS,
	MCP_SCHEMA_FORM_SCHEMA_BY_NAME,
	MCP_SCHEMA_FORM_SCHEMA_BY_PATTERN,
	MCP_SCHEMA_FORM_REFERENCE,
	MCP_SCHEMA_FORM_ANCHOR,
	MCP_SCHEMA_FORM_DIALECT,
	MCP_SCHEMA_FORM_ID
} mcp_schema_form;

/* What is wrong with a keyword's value, as the end of "keyword 'x' ..."; NULL: nothing. Subschemas are not looked into. */
const char *mcp_schema_form_problem(mcp_schema_form form, zval *value);
bool mcp_schema_is_schema(zval *value);

typedef bool (*mcp_schema_apply)(const mcp_schema_point *at, zval *rule);

typedef struct mcp_schema_keyword {
	const char *name;
	mcp_schema_form form;
	mcp_schema_apply apply;    /* NULL: an annotation, or read by another keyword */
	bool late;                 /* judges what all others have left over */
} mcp_schema_keyword;

/* NULL: not one of ours. */
const mcp_schema_keyword *mcp_schema_keyword_find(const char *name, size_t name_len);

/* Every subschema that stands directly in a schema, with its place. Stops, and returns false, when a visitor does. */
typedef bool (*mcp_schema_visitor)(zval *subschema, const mcp_schema_keyword *keyword, const mcp_schema_place *where, void *context);
bool mcp_schema_each(HashTable *rules, const mcp_schema_place *where, mcp_schema_visitor visitor, void *context);

bool mcp_schema_has_type(zval *value, zend_string *type);

#define MCP_SCHEMA_KEYWORD(name) bool mcp_schema_keyword_##name(const mcp_schema_point *at, zval *rule)

MCP_SCHEMA_KEYWORD(type);
MCP_SCHEMA_KEYWORD(enum);
MCP_SCHEMA_KEYWORD(const);

MCP_SCHEMA_KEYWORD(minimum);
MCP_SCHEMA_KEYWORD(maximum);
MCP_SCHEMA_KEYWORD(exclusive_minimum);
MCP_SCHEMA_KEYWORD(exclusive_maximum);
MCP_SCHEMA_KEYWORD(multiple_of);

MCP_SCHEMA_KEYWORD(min_length);
MCP_SCHEMA_KEYWORD(max_length);
MCP_SCHEMA_KEYWORD(pattern);

MCP_SCHEMA_KEYWORD(prefix_items);
MCP_SCHEMA_KEYWORD(items);
MCP_SCHEMA_KEYWORD(contains);
MCP_SCHEMA_KEYWORD(min_items);
MCP_SCHEMA_KEYWORD(max_items);
MCP_SCHEMA_KEYWORD(unique_items);
MCP_SCHEMA_KEYWORD(unevaluated_items);

MCP_SCHEMA_KEYWORD(properties);
MCP_SCHEMA_KEYWORD(pattern_properties);
MCP_SCHEMA_KEYWORD(additional_properties);
MCP_SCHEMA_KEYWORD(unevaluated_properties);
MCP_SCHEMA_KEYWORD(property_names);
MCP_SCHEMA_KEYWORD(required);
MCP_SCHEMA_KEYWORD(dependent_required);
MCP_SCHEMA_KEYWORD(min_properties);
MCP_SCHEMA_KEYWORD(max_properties);

MCP_SCHEMA_KEYWORD(all_of);
MCP_SCHEMA_KEYWORD(any_of);
MCP_SCHEMA_KEYWORD(one_of);
MCP_SCHEMA_KEYWORD(not);
MCP_SCHEMA_KEYWORD(if);
MCP_SCHEMA_KEYWORD(dependent_schemas);
MCP_SCHEMA_KEYWORD(ref);

#endif /* MCP_SCHEMA_INTERNAL_H */
