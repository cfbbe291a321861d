#include "tools/record.h"

/* One value in the form of a field's type; false when it has another type. */
static bool read_boolean(const zval *value, bool *out)
{
	switch (Z_TYPE_P(value)) {
		case IS_TRUE:
		case IS_FALSE:
			*out = Z_TYPE_P(value) == IS_TRUE;
			return true;
		case IS_LONG:
			*out = Z_LVAL_P(value) == 1;
			return Z_LVAL_P(value) == 0 || Z_LVAL_P(value) == 1;
		case IS_STRING:
			if (Z_STRLEN_P(value) != 1 || (*Z_STRVAL_P(value) != '0' && *Z_STRVAL_P(value) != '1')) {
				return false;
			}
			*out = *Z_STRVAL_P(value) == '1';
			return true;
		default:
			return false;
	}
}

static bool read_value(const mcp_field *field, unsigned flags, zval *value, zval *out)
{
	if (field->types & MCP_INTEGER) {
		zend_long number;

		if (!mcp_record_integer(value, &number)) {
			return false;
		}
		if (number == 0 && (flags & MCP_RECORD_ZERO_IS_NULL)) {
			ZVAL_NULL(out);
		} else {
			ZVAL_LONG(out, number);
		}
		return true;
	}
	if (field->types & MCP_BOOLEAN) {
		bool truth;

		if (!read_boolean(value, &truth)) {
			return false;
		}
		ZVAL_BOOL(out, truth);
		return true;
	}
	if (Z_TYPE_P(value) == IS_STRING) {
		ZVAL_COPY(out, value);
		return true;
	}
	if ((flags & MCP_RECORD_NUMBER_AS_TEXT) && (Z_TYPE_P(value) == IS_LONG || Z_TYPE_P(value) == IS_DOUBLE)) {
		ZVAL_STR(out, zval_get_string(value));
		return true;
	}
	return false;
}

static const mcp_record_rule *rule_of(const mcp_record *record, const char *field)
{
	if (record->rules) {
		for (const mcp_record_rule *rule = record->rules; rule->field; rule++) {
			if (strcmp(rule->field, field) == 0) {
				return rule;
			}
		}
	}
	return NULL;
}

bool mcp_record_integer(const zval *value, zend_long *out)
{
	if (Z_TYPE_P(value) == IS_LONG) {
		*out = Z_LVAL_P(value);
		return true;
	}
	if (Z_TYPE_P(value) != IS_STRING || Z_STRLEN_P(value) == 0 || Z_STRLEN_P(value) >= MAX_LENGTH_OF_LONG - 2) {
		return false;
	}
	for (size_t i = 0; i < Z_STRLEN_P(value); i++) {
		if (Z_STRVAL_P(value)[i] < '0' || Z_STRVAL_P(value)[i] > '9') {
			return false;
		}
	}
	*out = ZEND_STRTOL(Z_STRVAL_P(value), NULL, 10);
	return true;
}

bool mcp_record_is_row(const zval *row)
{
	zend_string *name;

	if (Z_TYPE_P(row) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(row)) == 0) {
		return false;
	}
	ZEND_HASH_FOREACH_STR_KEY(Z_ARRVAL_P(row), name) {
		if (!name) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

bool mcp_record_read(mcp_call *call, const mcp_record *record, zval *row, zval *out)
{
	if (!mcp_record_is_row(row)) {
		mcp_call_refuse(call, "%s is invalid.", record->context);
		return false;
	}
	array_init(out);
	for (const mcp_field *field = record->fields; field->name; field++) {
		const mcp_record_rule *rule = rule_of(record, field->name);
		const char *source = rule ? rule->source : field->name;
		unsigned flags = rule ? rule->flags : 0;
		zval *value, read;

		if (!(field->types & (MCP_INTEGER | MCP_BOOLEAN | MCP_STRING))) {
			continue;
		}
		value = zend_hash_str_find_deref(Z_ARRVAL_P(row), source, strlen(source));
		if (value && Z_TYPE_P(value) != IS_NULL) {
			if (!read_value(field, flags, value, &read)) {
				mcp_call_refuse(call, "%s is invalid (field '%s').", record->context, source);
				goto refused;
			}
		} else if (field->types & MCP_NULL) {
			ZVAL_NULL(&read);
		} else if (flags & MCP_RECORD_OPTIONAL) {
			if (field->types & MCP_BOOLEAN) {
				ZVAL_FALSE(&read);
			} else {
				ZVAL_EMPTY_STRING(&read);
			}
		} else {
			mcp_call_refuse(call, "%s is incomplete (missing '%s').", record->context, source);
			goto refused;
		}
		zend_hash_str_update(Z_ARRVAL_P(out), field->name, strlen(field->name), &read);
	}
	return true;

refused:
	zval_ptr_dtor(out);
	ZVAL_UNDEF(out);
	return false;
}

bool mcp_record_read_list(mcp_call *call, const mcp_record *record, zval *data, const char *invalid,
	bool (*keep)(mcp_call *call, zval *row), zval *rows)
{
	zval *row;

	if (Z_TYPE_P(data) != IS_ARRAY) {
		mcp_call_refuse(call, "%s", invalid);
		return false;
	}
	array_init(rows);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(data), row) {
		zval read;

		ZVAL_DEREF(row);
		if (!mcp_record_is_row(row)) {
			mcp_call_refuse(call, "%s", invalid);
			goto refused;
		}
		if (keep && !keep(call, row)) {
			continue;
		}
		if (!mcp_record_read(call, record, row, &read)) {
			goto refused;
		}
		zend_hash_next_index_insert_new(Z_ARRVAL_P(rows), &read);
	} ZEND_HASH_FOREACH_END();
	return true;

refused:
	zval_ptr_dtor(rows);
	ZVAL_UNDEF(rows);
	return false;
}
