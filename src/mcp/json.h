/*
 * The JSON seam: the only place that talks to PHP's ext/json.
 *
 * Ring: mcp. How JSON looks as a zval in this project:
 * - an object that was read is a stdClass (so `{}` and `[]` stay apart), an array is a packed PHP array;
 * - to be written, an object is a stdClass or a non-empty PHP array with at least one string key,
 *   an array is a PHP list; an empty PHP array is written `[]`, so empty objects must be stdClass;
 * - integers are exact (int64); a number that needs more, or that is not finite, is refused where an
 *   integer is wanted, never rounded silently.
 * All memory is request memory.
 */
#ifndef MCP_JSON_H
#define MCP_JSON_H

#include "php.h"
#include "core/limits.h"

typedef enum mcp_json_status {
	MCP_JSON_OK,
	MCP_JSON_SYNTAX,        /* not JSON (RFC 8259), not UTF-8, BOM, lone surrogate, trailing bytes */
	MCP_JSON_DUPLICATE_KEY,
	MCP_JSON_TOO_DEEP,
	MCP_JSON_TOO_LARGE,     /* more nodes, or more members of one object, than allowed */
	MCP_JSON_NUMBER         /* not finite */
} mcp_json_status;

/* Reads a whole text. On anything but OK `*value` is UNDEF and nothing is held. */
mcp_json_status mcp_json_read(zend_string *text, int depth_max, uint32_t nodes_max, zval *value);

/*
 * Writes a tree: slashes and Unicode unescaped, line terminators escaped, floats in their shortest exact form
 * and integral ones without fraction. NULL when the tree cannot be written (too deep, not finite, or exit() is under way);
 * invalid UTF-8 is replaced.
 */
zend_string *mcp_json_write(zval *value);

/* The same with everything beyond ASCII escaped: for log lines, where invisible characters must show. */
zend_string *mcp_json_write_ascii(zval *value);

/* The JSON string literal of a text, quotes included; invalid UTF-8 is replaced. NULL as above. */
zend_string *mcp_json_quote(zend_string *text);

/* Members of an object (stdClass or PHP array with string keys); NULL when the value is not an object. */
HashTable *mcp_json_members(zval *value);

/* True for a JSON array as zval: a packed PHP list (an empty PHP array counts as one). */
bool mcp_json_is_list(zval *value);

/* A member by name, dereferenced; NULL when missing or when `object` is not an object. */
zval *mcp_json_member(zval *object, const char *name, size_t name_len);
#define MCP_JSON_MEMBER(object, literal) mcp_json_member((object), (literal), sizeof(literal) - 1)

/* Integer with an exact value: a PHP int, or a double that is integral and below 2^53. */
bool mcp_json_integer(zval *value, zend_long *out);

/* Values in one tree that comes from PHP code; what is beyond becomes null. */
#define MCP_JSON_FROM_PHP_MAX 1000000u

/* Turns in-process PHP arrays into the shape above, deep (associative array -> stdClass). Objects other than stdClass become null. */
void mcp_json_from_php(zval *in, zval *out);

/* The way back: stdClass -> associative array, deep, for PHP code that is called. */
void mcp_json_to_php(zval *in, zval *out);

/* An empty object to be written as {}. */
void mcp_json_empty_object(zval *out);

#endif /* MCP_JSON_H */
