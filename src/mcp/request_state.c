#include "mcp/request_state.h"
#include "mcp/digest.h"
#include "mcp/json.h"

#include "ext/standard/base64.h"

static bool same_digest(const unsigned char *a, const unsigned char *b)
{
	unsigned char difference = 0;

	for (size_t i = 0; i < MCP_DIGEST_BYTES; i++) {
		difference |= a[i] ^ b[i];
	}
	return difference == 0;
}

/* --- sealing -------------------------------------------------------------------------------------------- */

static zend_string *request_digest(zend_string *request)
{
	unsigned char digest[MCP_DIGEST_BYTES];

	mcp_sha256(ZSTR_VAL(request), ZSTR_LEN(request), digest);
	return php_base64_encode(digest, MCP_DIGEST_BYTES);
}

zend_string *mcp_request_state_seal(mcp_port *port, zend_string *request, zval *data)
{
	zend_string *key = port->secret(port), *json, *signed_text, *state = NULL;
	unsigned char digest[MCP_DIGEST_BYTES];
	zval payload, copy;

	if (!key) {
		return NULL;
	}
	array_init(&payload);
	add_assoc_str(&payload, "user", zend_string_copy(port->user(port)));
	add_assoc_str(&payload, "request", request_digest(request));
	add_assoc_long(&payload, "expires", port->now(port) + MCP_REQUEST_STATE_TTL);
	ZVAL_COPY(&copy, data);
	add_assoc_zval(&payload, "data", &copy);
	json = mcp_json_write(&payload);
	zval_ptr_dtor(&payload);
	if (!json) {
		return NULL;
	}
	mcp_hmac_sha256(key, ZSTR_VAL(json), ZSTR_LEN(json), digest);
	signed_text = zend_string_concat2((const char *) digest, MCP_DIGEST_BYTES, ZSTR_VAL(json), ZSTR_LEN(json));
	if (ZSTR_LEN(signed_text) < MCP_REQUEST_STATE_MAX / 4 * 3 - 4) {
		state = php_base64_encode((const unsigned char *) ZSTR_VAL(signed_text), ZSTR_LEN(signed_text));
	}
	zend_string_release(signed_text);
	zend_string_release(json);
	return state;
}

static bool admit(mcp_port *port, zend_string *request, zval *payload)
{
	zval *user = MCP_JSON_MEMBER(payload, "user"), *bound = MCP_JSON_MEMBER(payload, "request");
	zval *expires = MCP_JSON_MEMBER(payload, "expires");
	zend_string *digest = request_digest(request);
	bool valid = user && Z_TYPE_P(user) == IS_STRING && zend_string_equals(Z_STR_P(user), port->user(port))
		&& bound && Z_TYPE_P(bound) == IS_STRING && zend_string_equals(Z_STR_P(bound), digest)
		&& expires && Z_TYPE_P(expires) == IS_LONG && Z_LVAL_P(expires) > port->now(port);

	zend_string_release(digest);
	return valid;
}

bool mcp_request_state_open(mcp_port *port, zend_string *request, zend_string *state, zval *data)
{
	zend_string *key = port->secret(port), *signed_text, *json;
	unsigned char digest[MCP_DIGEST_BYTES];
	zval payload, *carried;
	bool valid = false;

	ZVAL_UNDEF(data);
	if (!key || ZSTR_LEN(state) > MCP_REQUEST_STATE_MAX) {
		return false;
	}
	signed_text = php_base64_decode_ex((const unsigned char *) ZSTR_VAL(state), ZSTR_LEN(state), true);
	if (!signed_text) {
		return false;
	}
	if (ZSTR_LEN(signed_text) > MCP_DIGEST_BYTES) {
		json = zend_string_init(ZSTR_VAL(signed_text) + MCP_DIGEST_BYTES, ZSTR_LEN(signed_text) - MCP_DIGEST_BYTES, 0);
		mcp_hmac_sha256(key, ZSTR_VAL(json), ZSTR_LEN(json), digest);
		if (same_digest(digest, (const unsigned char *) ZSTR_VAL(signed_text))
				&& mcp_json_read(json, MCP_JSON_DEPTH_MAX, MCP_JSON_NODES_MAX, &payload) == MCP_JSON_OK) {
			carried = MCP_JSON_MEMBER(&payload, "data");
			valid = carried && admit(port, request, &payload);
			if (valid) {
				mcp_json_to_php(carried, data);
			}
			zval_ptr_dtor(&payload);
		}
		zend_string_release(json);
	}
	zend_string_release(signed_text);
	return valid;
}
