#include "tools/visitor_level.h"
#include "tools/report_row.h"

#include "ext/standard/html.h"
#include "ext/standard/url.h"
#include "mcp/identifier.h"
#include "mcp/json.h"

/* {{{ reports */

/* Of Matomo itself and of its plugins, as far as they are known; a NULL action: all of the module. */
static const struct {
	const char *module;
	const char *action;
} reports[] = {
	{ "UserId", NULL },
	{ "Live", NULL },
	{ "HeatmapSessionRecording", "getRecordedSessions" }
};

static bool is_word(zend_string *text, const char *word)
{
	return ZSTR_LEN(text) == strlen(word) && zend_binary_strcasecmp(ZSTR_VAL(text), ZSTR_LEN(text), word, strlen(word)) == 0;
}

bool mcp_visitor_report(zend_string *module, zend_string *action)
{
	for (size_t i = 0; module && i < sizeof(reports) / sizeof(reports[0]); i++) {
		if (is_word(module, reports[i].module) && (!reports[i].action || (action && is_word(action, reports[i].action)))) {
			return true;
		}
	}
	return false;
}

bool mcp_visitor_report_row(zval *metadata)
{
	return mcp_visitor_report(mcp_report_row_text(metadata, "module"), mcp_report_row_text(metadata, "action"));
}

bool mcp_visitor_report_denied(const mcp_call *call, zval *metadata)
{
	return mcp_policy_of(call)->profile == MCP_PRIVACY_AGGREGATE && mcp_visitor_report_row(metadata);
}

#define ROWS_DEPTH 4   /* periods, rows, members */

static bool rows_identify(zval *rows, int depth_left)
{
	mcp_mask_kind kind;
	zend_string *key;
	zval *element;

	ZVAL_DEREF(rows);
	if (Z_TYPE_P(rows) != IS_ARRAY || depth_left == 0) {
		return false;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(rows), key, element) {
		if ((key && Z_TYPE_P(element) != IS_ARRAY && mcp_identifier_kind(key, &kind)) || rows_identify(element, depth_left - 1)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

bool mcp_visitor_rows(zval *rows)
{
	return rows && rows_identify(rows, ROWS_DEPTH);
}
/* }}} */

/* {{{ segments */

/* Fields of Matomo 5 by which one visitor, visit or order can be picked, and older names of theirs. */
static const char *const fields[] = {
	"visitorId", "userId", "visitIp", "fingerprint", "visitId", "orderId", "transactionId", "idvisitor", "idvisit", "idorder", NULL
};

/* More rounds of encoding than anybody undoes. */
#define ENCODINGS_MAX 4

static bool is_name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* An operator stands here (`rest` ends with a NUL), with something to compare with. */
static bool compares(const char *rest)
{
	static const char *const operators[] = { "==", "!=", ">=", "<=", "=@", "!@", "=^", "=$", ">", "<", NULL };

	rest += strspn(rest, " \t\r\n+");
	for (size_t i = 0; operators[i]; i++) {
		size_t len = strlen(operators[i]);

		if (strncmp(rest, operators[i], len) == 0) {
			/* "has one" and "has none" say nothing about who */
			return i > 1 || (rest[len] != '\0' && rest[len] != ';' && rest[len] != ',');
		}
	}
	return false;
}

static bool names_visitor(const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (i > 0 && is_name_char(text[i - 1])) {
			continue;
		}
		for (const char *const *field = fields; *field; field++) {
			size_t name = strlen(*field);

			if (len - i > name && strncasecmp(text + i, *field, name) == 0 && compares(text + i + name)) {
				return true;
			}
		}
	}
	return false;
}

bool mcp_visitor_segment(zend_string *segment)
{
	zend_string *text = zend_string_copy(segment);
	bool found = false;

	if (strlen(ZSTR_VAL(text)) != ZSTR_LEN(text)) {
		zend_string_release(text);
		return true;
	}
	for (int round = 0; !found && round < ENCODINGS_MAX; round++) {
		zend_string *decoded;

		found = names_visitor(ZSTR_VAL(text), ZSTR_LEN(text));
		decoded = php_unescape_html_entities(text, 1, ENT_HTML_QUOTE_DOUBLE | ENT_HTML_QUOTE_SINGLE, "UTF-8");
		zend_string_release(text);
		text = zend_string_init(ZSTR_VAL(decoded), ZSTR_LEN(decoded), 0);
		zend_string_release(decoded);
		ZSTR_LEN(text) = php_url_decode(ZSTR_VAL(text), ZSTR_LEN(text));
		found = found || strlen(ZSTR_VAL(text)) != ZSTR_LEN(text);
	}
	zend_string_release(text);
	return found;
}

static bool segments_identify(zval *segments, int depth_left)
{
	zval *element;

	ZVAL_DEREF(segments);
	if (Z_TYPE_P(segments) == IS_STRING) {
		return mcp_visitor_segment(Z_STR_P(segments));
	}
	if (Z_TYPE_P(segments) != IS_ARRAY) {
		return false;
	}
	if (depth_left == 0) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(segments), element) {
		if (segments_identify(element, depth_left - 1)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

bool mcp_visitor_segments_denied(const mcp_call *call, zval *segments)
{
	return mcp_policy_of(call)->profile == MCP_PRIVACY_AGGREGATE && segments && segments_identify(segments, ROWS_DEPTH);
}
/* }}} */
