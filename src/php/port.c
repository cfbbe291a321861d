#include "php/port.h"
#include "php/call.h"
#include "php/reserve.h"
#include "php/response.h"
#include "php/unfinished.h"
#include "php_mcpserver.h"

#include "main/SAPI.h"
#include "main/php_output.h"

#if PHP_VERSION_ID >= 80200
# include "ext/random/php_random.h"
#else
# include "ext/standard/php_random.h"
#endif

#include <time.h>
#ifdef PHP_WIN32
# include "win32/time.h"
#else
# include <sys/time.h>
#endif

static const mcp_php_options *options_of(mcp_port *self)
{
	return ((mcp_php_port *) self)->options;
}

static zend_long port_now(mcp_port *self)
{
	zval *clock = options_of(self)->clock, result;
	zend_long now = (zend_long) time(NULL);

	if (clock && mcp_php_call_callable(clock, 0, NULL, &result, NULL) == MCP_PHP_DONE) {
		now = zval_get_long(&result);
		zval_ptr_dtor(&result);
	}
	return now;
}

double mcp_php_milliseconds(void)
{
	struct timeval now;

	gettimeofday(&now, NULL);
	return (double) now.tv_sec * 1000 + (double) now.tv_usec / 1000;
}

static double port_milliseconds(mcp_port *self)
{
	(void) self;
	return mcp_php_milliseconds();
}

static zend_string *port_translate(mcp_port *self, const char *key)
{
	mcp_matomo *matomo = &((mcp_php_port *) self)->matomo->port;

	return matomo->translate(matomo, key, 0, NULL);
}

static zend_string *port_secret(mcp_port *self)
{
	return options_of(self)->secret;
}

static bool port_random_bytes(mcp_port *self, void *bytes, size_t len)
{
	(void) self;
	return php_random_bytes_silent(bytes, len) == SUCCESS;
}

static zend_string *port_user(mcp_port *self)
{
	return mcp_php_matomo_login(((mcp_php_port *) self)->matomo);
}

/* PSR-3: log($level, $message, array $context). A logger that throws must not cost the answer. */
static void port_log(mcp_port *self, mcp_log_level level, zend_string *message, HashTable *context)
{
	static const char *const levels[] = {
		[MCP_LOG_ERROR] = "error",
		[MCP_LOG_WARNING] = "warning",
		[MCP_LOG_INFO] = "info",
		[MCP_LOG_DEBUG] = "debug"
	};
	zend_object *logger = options_of(self)->logger;
	zval arguments[3], ignored;

	if (!logger) {
		return;
	}
	ZVAL_STRING(&arguments[0], levels[level]);
	ZVAL_STR_COPY(&arguments[1], message);
	ZVAL_ARR(&arguments[2], context ? zend_array_dup(context) : zend_new_array(0));
	mcp_php_call_method(logger, "log", 3, arguments, &ignored, NULL);
	zval_ptr_dtor(&ignored);
	for (size_t i = 0; i < 3; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
}

static void port_event(mcp_port *self, const char *type, zval *data)
{
	zval arguments[2], ignored, thrown;
	zend_string *line;

	if (options_of(self)->on_event) {
		ZVAL_STRING(&arguments[0], type);
		ZVAL_COPY_VALUE(&arguments[1], data);
		if (mcp_php_call_callable(options_of(self)->on_event, 2, arguments, &ignored, &thrown) == MCP_PHP_THROWN) {
			line = zend_strpprintf(0, "MCP event %s: an observer failed: %s", type, ZSTR_VAL(Z_OBJCE(thrown)->name));
			port_log(self, MCP_LOG_DEBUG, line, NULL);
			zend_string_release(line);
			zval_ptr_dtor(&thrown);
		}
		zval_ptr_dtor(&ignored);
		zval_ptr_dtor(&arguments[0]);
	}
	zval_ptr_dtor(data);
}

/* A record that cannot be kept does not cost the answer, but the administrator's log tells. */
static void port_call_record(mcp_port *self, zval *record)
{
	zval ignored, thrown;
	zend_string *line;

	if (mcp_php_call_callable(options_of(self)->call_record, 1, record, &ignored, &thrown) == MCP_PHP_THROWN) {
		line = zend_strpprintf(0, "MCP: the record of a call could not be kept: %s", ZSTR_VAL(Z_OBJCE(thrown)->name));
		port_log(self, MCP_LOG_ERROR, line, NULL);
		zend_string_release(line);
		zval_ptr_dtor(&thrown);
	}
	zval_ptr_dtor(&ignored);
	zval_ptr_dtor(record);
}

static void port_call_opens(mcp_port *self, struct mcp_open_call *open)
{
	(void) self;
	mcp_php_reserve_take();
	mcp_php_unfinished_add(open);
}

static void port_call_closes(mcp_port *self, struct mcp_open_call *open)
{
	(void) self;
	mcp_php_unfinished_remove(open);
}

/*
 * The stream goes around every output buffer, ours and Matomo's. A client that has gone away ends the request at the next write:
 * the engine's own way, unless ignore_user_abort is on.
 */
static bool port_stream_open(mcp_port *self, HashTable *headers)
{
	(void) self;
	if (SG(headers_sent)) {
		return false;
	}
	mcp_php_response_send_headers(200, headers);
	mcp_php_response_send_header("Content-Type", "text/event-stream");
	mcp_php_response_send_header("X-Accel-Buffering", "no"); /* nginx would collect the events */
	sapi_send_headers();
	MCPSERVER_G(streaming) = true;
	return true;
}

static void port_stream_write(mcp_port *self, zend_string *text)
{
	(void) self;
	php_output_write_unbuffered(ZSTR_VAL(text), ZSTR_LEN(text));
	sapi_flush();
}

/* Runs a method of the session store; what it throws goes to the log by its class only (a message may hold SQL). */
static bool store_call(mcp_port *self, const char *method, uint32_t argc, zval *argv, zval *result)
{
	zend_object *store = options_of(self)->session_store;
	mcp_php_status status;
	zend_string *line;
	zval thrown;

	ZVAL_UNDEF(result);
	if (!store) {
		return false;
	}
	status = mcp_php_call_method(store, method, argc, argv, result, &thrown);
	if (status == MCP_PHP_THROWN) {
		line = zend_strpprintf(0, "MCP session store failed in %s(): %s", method, ZSTR_VAL(Z_OBJCE(thrown)->name));
		port_log(self, MCP_LOG_ERROR, line, NULL);
		zend_string_release(line);
		zval_ptr_dtor(&thrown);
	}
	return status == MCP_PHP_DONE;
}

static bool port_session_load(mcp_port *self, zend_string *id, zval *data)
{
	zval argument;

	ZVAL_STR(&argument, id);
	if (!store_call(self, "load", 1, &argument, data)) {
		return false;
	}
	if (Z_TYPE_P(data) != IS_ARRAY) {
		zval_ptr_dtor(data);
		ZVAL_UNDEF(data);
		return false;
	}
	return true;
}

static bool port_session_save(mcp_port *self, zend_string *id, zval *data, zend_long expires_at)
{
	zval arguments[3], ignored;
	bool saved;

	ZVAL_STR(&arguments[0], id);
	ZVAL_COPY_VALUE(&arguments[1], data);
	ZVAL_LONG(&arguments[2], expires_at);
	saved = store_call(self, "save", 3, arguments, &ignored);
	zval_ptr_dtor(&ignored);
	return saved;
}

static bool port_session_delete(mcp_port *self, zend_string *id)
{
	zval argument, ignored;
	bool deleted;

	ZVAL_STR(&argument, id);
	deleted = store_call(self, "delete", 1, &argument, &ignored);
	zval_ptr_dtor(&ignored);
	return deleted;
}

void mcp_php_port_init(mcp_php_port *port, const mcp_php_options *options, mcp_php_matomo *matomo)
{
	memset(port, 0, sizeof(*port));
	port->options = options;
	port->matomo = matomo;
	port->port.now = port_now;
	port->port.milliseconds = port_milliseconds;
	port->port.translate = port_translate;
	port->port.secret = port_secret;
	port->port.event = port_event;
	port->port.has_call_record = options->call_record != NULL;
	port->port.call_record = port_call_record;
	port->port.call_opens = port_call_opens;
	port->port.call_closes = port_call_closes;
	port->port.stream_open = port_stream_open;
	port->port.stream_write = port_stream_write;
	port->port.random_bytes = port_random_bytes;
	port->port.log = port_log;
	port->port.user = port_user;
	port->port.has_sessions = options->session_store != NULL;
	port->port.session_load = port_session_load;
	port->port.session_save = port_session_save;
	port->port.session_delete = port_session_delete;
}
