#include "mcp/schema_internal.h"

static HashTable *seen_of(mcp_schema_marks *marks)
{
	if (!marks->seen) {
		marks->seen = zend_new_array(8);
	}
	return marks->seen;
}

void mcp_schema_mark_name(mcp_schema_marks *marks, zend_string *name)
{
	if (marks) {
		zend_hash_add_empty_element(seen_of(marks), name);
	}
}

void mcp_schema_mark_index(mcp_schema_marks *marks, zend_ulong index)
{
	if (marks) {
		zend_hash_index_add_empty_element(seen_of(marks), index);
	}
}

bool mcp_schema_marked_name(const mcp_schema_marks *marks, zend_string *name)
{
	return marks->seen && zend_hash_exists(marks->seen, name);
}

bool mcp_schema_marked_index(const mcp_schema_marks *marks, zend_ulong index)
{
	return marks->seen && zend_hash_index_exists(marks->seen, index);
}

void mcp_schema_marks_merge(mcp_schema_marks *into, const mcp_schema_marks *from)
{
	zend_string *name;
	zend_ulong index;

	if (!from->seen) {
		return;
	}
	ZEND_HASH_FOREACH_KEY(from->seen, index, name) {
		if (name) {
			mcp_schema_mark_name(into, name);
		} else {
			mcp_schema_mark_index(into, index);
		}
	} ZEND_HASH_FOREACH_END();
}

void mcp_schema_marks_clear(mcp_schema_marks *marks)
{
	if (marks->seen) {
		zend_array_destroy(marks->seen);
		marks->seen = NULL;
	}
}
