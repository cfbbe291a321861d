#include "tools/masked_names.h"

#include "ext/standard/html.h"
#include "ext/standard/url.h"

#define ENCODINGS_MAX 4
#define DEPTH_MAX     8

static bool is_masked(const mcp_call *call, unsigned without, const char *text, size_t len)
{
	const mcp_tools_policy *policy = mcp_policy_of(call);
	mcp_mask_options options = mcp_mask_profile(policy->profile);
	unsigned found;
	mcp_buf out;

	options.kinds &= ~without;
	options.allowed_keys = policy->kept_parameters;
	options.allowed_key_count = policy->kept_parameter_count;
	mcp_buf_init(&out, MCP_MASK_ROOM(len), &mcp_allocator_libc);
	found = mcp_mask_text(&options, mcp_text_of(text, len), &out);
	mcp_buf_reset(&out);
	return found != 0;
}

bool mcp_name_is_masked(const mcp_call *call, zval *name)
{
	zend_string *text;
	bool masked;

	if (!name) {
		return false;
	}
	ZVAL_DEREF(name);
	if (Z_TYPE_P(name) != IS_STRING && Z_TYPE_P(name) != IS_LONG && Z_TYPE_P(name) != IS_DOUBLE) {
		return false;
	}
	text = zval_get_string(name);
	masked = is_masked(call, 0, ZSTR_VAL(text), ZSTR_LEN(text));
	zend_string_release(text);
	return masked;
}

static bool segment_has_personal_data(const mcp_call *call, zend_string *segment)
{
	const unsigned without = MCP_MASK_BIT(MCP_MASK_VALUE) | MCP_MASK_BIT(MCP_MASK_LOGIN);
	zend_string *text = zend_string_init(ZSTR_VAL(segment), ZSTR_LEN(segment), 0);
	bool found = false;

	for (int round = 0; !found && round < ENCODINGS_MAX; round++) {
		zend_string *decoded;

		found = is_masked(call, without, ZSTR_VAL(text), ZSTR_LEN(text));
		decoded = php_unescape_html_entities(text, 1, ENT_HTML_QUOTE_DOUBLE | ENT_HTML_QUOTE_SINGLE, "UTF-8");
		zend_string_release(text);
		text = zend_string_init(ZSTR_VAL(decoded), ZSTR_LEN(decoded), 0);
		zend_string_release(decoded);
		ZSTR_LEN(text) = php_url_decode(ZSTR_VAL(text), ZSTR_LEN(text));
	}
	zend_string_release(text);
	return found;
}

static bool have_personal_data(const mcp_call *call, zval *segments, int depth_left)
{
	zval *element;

	ZVAL_DEREF(segments);
	if (Z_TYPE_P(segments) == IS_STRING) {
		return segment_has_personal_data(call, Z_STR_P(segments));
	}
	if (Z_TYPE_P(segments) != IS_ARRAY) {
		return false;
	}
	if (depth_left == 0) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(segments), element) {
		if (have_personal_data(call, element, depth_left - 1)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

bool mcp_segments_have_personal_data(const mcp_call *call, zval *segments)
{
	return mcp_policy_of(call)->profile == MCP_PRIVACY_AGGREGATE && segments && have_personal_data(call, segments, DEPTH_MAX);
}
