#include "mcp/page.h"

#include "ext/standard/base64.h"

static bool read_cursor(zend_string *cursor, const char *list, uint32_t count, uint32_t *offset)
{
	zend_string *text = php_base64_decode_ex((const unsigned char *) ZSTR_VAL(cursor), ZSTR_LEN(cursor), true);
	size_t lead = strlen(list) + 1;
	zend_ulong number;
	bool valid;

	if (!text) {
		return false;
	}
	valid = ZSTR_LEN(text) > lead && memcmp(ZSTR_VAL(text), list, lead - 1) == 0 && ZSTR_VAL(text)[lead - 1] == ':'
		&& ZEND_HANDLE_NUMERIC_STR(ZSTR_VAL(text) + lead, ZSTR_LEN(text) - lead, number)
		&& number > 0 && number < count && number % MCP_LIST_PAGE == 0;
	if (valid) {
		*offset = (uint32_t) number;
	}
	zend_string_release(text);
	return valid;
}

bool mcp_page_offset(mcp_exchange *exchange, const char *list, uint32_t count, uint32_t *offset)
{
	zval *cursor = mcp_exchange_param(exchange, "cursor");

	*offset = 0;
	if (!cursor || Z_TYPE_P(cursor) == IS_NULL) {
		return true;
	}
	if (Z_TYPE_P(cursor) == IS_STRING && read_cursor(Z_STR_P(cursor), list, count, offset)) {
		return true;
	}
	mcp_exchange_fail(exchange, MCP_FAULT_INVALID_PARAMS, "Invalid value for pagination parameter 'cursor'.");
	return false;
}

void mcp_page_next(mcp_exchange *exchange, const char *list, uint32_t count, uint32_t offset)
{
	zend_string *plain;
	zval cursor;

	if (count - offset <= MCP_LIST_PAGE) {
		return;
	}
	plain = zend_strpprintf(0, "%s:%u", list, offset + MCP_LIST_PAGE);
	ZVAL_STR(&cursor, php_base64_encode((const unsigned char *) ZSTR_VAL(plain), ZSTR_LEN(plain)));
	mcp_exchange_add(exchange, "nextCursor", &cursor);
	zval_ptr_dtor(&cursor);
	zend_string_release(plain);
}

bool mcp_page_cut(mcp_exchange *exchange, const char *list, zval *all, zval *page, uint32_t *offset)
{
	uint32_t count = zend_hash_num_elements(Z_ARRVAL_P(all));
	zval *element;

	if (!mcp_page_offset(exchange, list, count, offset)) {
		return false;
	}
	exchange->cacheable = true;
	array_init(page);
	for (uint32_t i = *offset; i < count && i - *offset < MCP_LIST_PAGE; i++) {
		element = zend_hash_index_find(Z_ARRVAL_P(all), i);
		Z_TRY_ADDREF_P(element);
		add_next_index_zval(page, element);
	}
	return true;
}

void mcp_page_write(mcp_exchange *exchange, const char *list, const char *name, zval *all)
{
	uint32_t offset;
	zval page;

	if (mcp_page_cut(exchange, list, all, &page, &offset)) {
		mcp_exchange_add(exchange, name, &page);
		zval_ptr_dtor(&page);
		mcp_page_next(exchange, list, zend_hash_num_elements(Z_ARRVAL_P(all)), offset);
	}
}
