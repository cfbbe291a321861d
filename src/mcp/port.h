/*
 * What the protocol asks of its host. src/php fills this table.
 *
 * Ring: mcp. Everything here may run PHP code: only request memory may be held across a call.
 */
#ifndef MCP_PORT_H
#define MCP_PORT_H

#include "php.h"

typedef enum mcp_log_level {
	MCP_LOG_ERROR,
	MCP_LOG_WARNING,
	MCP_LOG_INFO,
	MCP_LOG_DEBUG
} mcp_log_level;

struct mcp_open_call;   /* mcp/callrecord.h */

typedef struct mcp_port mcp_port;
struct mcp_port {
	/* Unix time in seconds. */
	zend_long (*now)(mcp_port *self);

	/* Cryptographically strong random bytes. False: none to be had. */
	bool (*random_bytes)(mcp_port *self, void *bytes, size_t len);

	/* One line to Matomo's log; `context` (an array, or NULL) are the PSR-3 context members. Never fails loudly. */
	void (*log)(mcp_port *self, mcp_log_level level, zend_string *message, HashTable *context);

	/* A clock for durations, in milliseconds. */
	double (*milliseconds)(mcp_port *self);

	/* A text of the host's language files in the user's language. Owned by the caller, never NULL. */
	zend_string *(*translate)(mcp_port *self, const char *key);

	/* The key that signs what the server says to itself; NULL: none, then nothing can be signed. Borrowed. */
	zend_string *(*secret)(mcp_port *self);

	/* Tells observers what happened; takes over `data` (an array). Never fails. */
	void (*event)(mcp_port *self, const char *type, zval *data);

	/* Keeps the record of a call (mcp/callrecord.h); takes over `record` (an array). Never fails. */
	bool has_call_record;
	void (*call_record)(mcp_port *self, zval *record);

	/*
	 * A call that will be recorded begins and ends: the host takes over what is known of it, and lets it go when it ends. When an exit is
	 * on its way the call has no end, and it is kept like one that a fatal error cut off.
	 */
	void (*call_opens)(mcp_port *self, struct mcp_open_call *open);
	void (*call_closes)(mcp_port *self, struct mcp_open_call *open);

	/*
	 * An event stream instead of one answer: status 200 and these headers go out at once, then whatever is written. A client that has
	 * gone away ends the request inside stream_write, by the engine's own way. False: no stream can be had.
	 */
	bool (*stream_open)(mcp_port *self, HashTable *headers);
	void (*stream_write)(mcp_port *self, zend_string *text);
	bool writes_lines;          /* stdio: what is written is one JSON text a line, not events; the headers do not matter */

	/* Who is calling: Matomo's login; borrowed until the request ends. */
	zend_string *(*user)(mcp_port *self);

	/*
	 * Sessions. `has_sessions` is false when there is no store: then no session id is issued and each id that is sent
	 * counts as unknown. `session_load`: *data becomes an owned array. A store that fails counts as "not found" or "not saved".
	 */
	bool has_sessions;
	bool (*session_load)(mcp_port *self, zend_string *id, zval *data);
	bool (*session_save)(mcp_port *self, zend_string *id, zval *data, zend_long expires_at);
	bool (*session_delete)(mcp_port *self, zend_string *id);
};

#endif /* MCP_PORT_H */
