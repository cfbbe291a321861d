#include "mcp/schema_internal.h"
#include "mcp/json.h"

void mcp_schema_name_append(smart_str *text, const char *name, size_t len)
{
	for (size_t i = 0; i < len && i < MCP_SCHEMA_NAME_SHOWN_MAX; i++) {
		char c = name[i];

		if (c == '~') {
			smart_str_appends(text, "~0");
		} else if (c == '/') {
			smart_str_appends(text, "~1");
		} else {
			smart_str_appendc(text, (unsigned char) c < 0x20 || (unsigned char) c >= 0x7f ? '?' : c);
		}
	}
}

void mcp_schema_place_append(smart_str *text, const mcp_schema_place *where)
{
	if (!where) {
		return;
	}
	mcp_schema_place_append(text, where->parent);
	smart_str_appendc(text, '/');
	if (where->name) {
		mcp_schema_name_append(text, where->name, where->name_len);
	} else {
		smart_str_append_unsigned(text, where->index);
	}
}

static void add_problem(mcp_schema_report *report, const mcp_schema_place *where, zend_string *message)
{
	smart_str pointer = {0};
	zval row;

	mcp_schema_place_append(&pointer, where);
	smart_str_0(&pointer);
	array_init(&row);
	add_assoc_str(&row, "pointer", pointer.s ? pointer.s : ZSTR_EMPTY_ALLOC());
	add_assoc_str(&row, "message", message);
	if (Z_ISUNDEF(report->problems)) {
		array_init(&report->problems);
	}
	add_next_index_zval(&report->problems, &row);
	report->count++;
}

/* A run that is stuck says so at its end; what keywords make of it on the way would mislead. */
static bool is_read(const mcp_schema_point *at)
{
	return at->report && !at->run->stuck;
}

bool mcp_schema_wrong_at(const mcp_schema_point *at, const mcp_schema_place *where, const char *message)
{
	if (is_read(at)) {
		add_problem(at->report, where, zend_string_init(message, strlen(message), 0));
	}
	return false;
}

bool mcp_schema_wrong(const mcp_schema_point *at, const char *message)
{
	return mcp_schema_wrong_at(at, at->where, message);
}

bool mcp_schema_wrong_str(const mcp_schema_point *at, zend_string *message)
{
	if (is_read(at)) {
		add_problem(at->report, at->where, message);
	} else {
		zend_string_release(message);
	}
	return false;
}

bool mcp_schema_wrong_bound(const mcp_schema_point *at, const char *format, zval *bound)
{
	zend_string *number;

	if (is_read(at)) {
		number = zval_get_string(bound);
		add_problem(at->report, at->where, zend_strpprintf(0, format, ZSTR_VAL(number)));
		zend_string_release(number);
	}
	return false;
}

void mcp_schema_report_clear(mcp_schema_report *report)
{
	zval_ptr_dtor(&report->problems);
	ZVAL_UNDEF(&report->problems);
	report->count = 0;
}

zend_string *mcp_schema_report_text(const mcp_schema_report *report, uint32_t most)
{
	smart_str text = {0};
	uint32_t shown = 0;
	zval *row;

	if (!Z_ISUNDEF(report->problems)) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(report->problems), row) {
			zval *pointer = MCP_JSON_MEMBER(row, "pointer"), *message = MCP_JSON_MEMBER(row, "message");

			if (shown == most) {
				smart_str_appends(&text, "; ...and more errors.");
				break;
			}
			smart_str_appends(&text, shown ? "; " : "");
			if (Z_STRLEN_P(pointer) > 0) {
				smart_str_appends(&text, "Property '");
				smart_str_append(&text, Z_STR_P(pointer));
				smart_str_appends(&text, "': ");
			}
			smart_str_append(&text, Z_STR_P(message));
			shown++;
		} ZEND_HASH_FOREACH_END();
	}
	smart_str_0(&text);
	return text.s ? text.s : ZSTR_EMPTY_ALLOC();
}
