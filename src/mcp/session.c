#include "mcp/session.h"
#include "mcp/json.h"

/* A version 4 UUID (RFC 9562 §5.4): 122 random bits. */
static zend_string *random_uuid(mcp_port *port)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char bytes[16];
	zend_string *uuid;
	char *at;

	if (!port->random_bytes(port, bytes, sizeof(bytes))) {
		return NULL;
	}
	bytes[6] = (unsigned char) ((bytes[6] & 0x0f) | 0x40);
	bytes[8] = (unsigned char) ((bytes[8] & 0x3f) | 0x80);

	uuid = zend_string_alloc(36, 0);
	at = ZSTR_VAL(uuid);
	for (size_t i = 0; i < sizeof(bytes); i++) {
		if (i == 4 || i == 6 || i == 8 || i == 10) {
			*at++ = '-';
		}
		*at++ = digits[bytes[i] >> 4];
		*at++ = digits[bytes[i] & 0x0f];
	}
	*at = '\0';
	return uuid;
}

static zend_string *client_text(zval *client_info, const char *name)
{
	zval *text = client_info ? mcp_json_member(client_info, name, strlen(name)) : NULL;

	if (!text || Z_TYPE_P(text) != IS_STRING || Z_STRLEN_P(text) > MCP_CLIENT_TEXT_MAX) {
		return NULL;
	}
	return zend_string_copy(Z_STR_P(text));
}

bool mcp_session_update(mcp_port *port, zend_long ttl, const mcp_session *session)
{
	zend_long expires = port->now(port) + ttl;
	zval data;
	bool saved;

	array_init(&data);
	add_assoc_str(&data, "user", zend_string_copy(port->user(port)));
	add_assoc_string(&data, "revision", mcp_revision_name(session->revision));
	if (session->client_name) {
		add_assoc_str(&data, "client_name", zend_string_copy(session->client_name));
	}
	if (session->client_version) {
		add_assoc_str(&data, "client_version", zend_string_copy(session->client_version));
	}
	add_assoc_long(&data, "log_level", session->log_level);
	add_assoc_long(&data, "expires", expires);
	saved = port->session_save(port, session->id, &data, expires);
	zval_ptr_dtor(&data);
	return saved;
}

bool mcp_session_create(mcp_port *port, zend_long ttl, mcp_revision revision, zval *client_info, mcp_session *session)
{
	memset(session, 0, sizeof(*session));
	/* A login that cannot be had must not become one that all share. */
	if (!port->has_sessions || ZSTR_LEN(port->user(port)) == 0) {
		return false;
	}
	session->id = random_uuid(port);
	session->revision = revision;
	session->log_level = MCP_CLIENT_LOG_INFO; /* until the client says otherwise */
	session->client_name = client_text(client_info, "name");
	session->client_version = client_text(client_info, "version");
	if (session->id && mcp_session_update(port, ttl, session)) {
		return true;
	}
	mcp_session_clear(session);
	return false;
}

static zend_string *stored_text(zval *data, const char *name)
{
	zval *text = zend_hash_str_find(Z_ARRVAL_P(data), name, strlen(name));

	return text && Z_TYPE_P(text) == IS_STRING ? Z_STR_P(text) : NULL;
}

bool mcp_session_resume(mcp_port *port, zend_long ttl, zend_string *id, mcp_session *session)
{
	zval data, *expires, *level;
	zend_string *user, *revision, *text;
	zend_long now;
	bool live = false;

	memset(session, 0, sizeof(*session));
	if (!port->has_sessions || !port->session_load(port, id, &data)) {
		return false;
	}

	now = port->now(port);
	user = stored_text(&data, "user");
	revision = stored_text(&data, "revision");
	expires = zend_hash_str_find(Z_ARRVAL(data), ZEND_STRL("expires"));
	if (user && ZSTR_LEN(user) > 0 && revision && expires && Z_TYPE_P(expires) == IS_LONG && Z_LVAL_P(expires) > now
			&& zend_string_equals(user, port->user(port))) {
		session->revision = mcp_revision_parse(mcp_text_of(ZSTR_VAL(revision), ZSTR_LEN(revision)));
		live = mcp_revision_is_handshake(session->revision);
	}
	if (live) {
		session->id = zend_string_copy(id);
		level = zend_hash_str_find(Z_ARRVAL(data), ZEND_STRL("log_level"));
		session->log_level = level && Z_TYPE_P(level) == IS_LONG ? (int) Z_LVAL_P(level) : MCP_CLIENT_LOG_NONE;
		text = stored_text(&data, "client_name");
		session->client_name = text ? zend_string_copy(text) : NULL;
		text = stored_text(&data, "client_version");
		session->client_version = text ? zend_string_copy(text) : NULL;
		if (Z_LVAL_P(expires) - now <= ttl - ttl / 10) {
			mcp_session_update(port, ttl, session);
		}
	}
	zval_ptr_dtor(&data);
	return live;
}

void mcp_session_clear(mcp_session *session)
{
	if (session->id) {
		zend_string_release(session->id);
	}
	if (session->client_name) {
		zend_string_release(session->client_name);
	}
	if (session->client_version) {
		zend_string_release(session->client_version);
	}
	memset(session, 0, sizeof(*session));
}
