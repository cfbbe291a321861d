#include "php/call.h"
#include "php/class.h"
#include "php/request.h"
#include "php/workshop.h"
#include "mcp/endpoint.h"

#include "main/php_streams.h"
#include "Zend/zend_exceptions.h"

#include "main/SAPI.h"

#ifdef PHP_WIN32
# include <io.h>
# define dup2 _dup2
# define close _close
#else
# include <fcntl.h>
# include <unistd.h>
#endif

#define CHUNK 8192

/* A session ends with its connection. */
#define NEVER (10 * 365 * 86400)

/* Code that is called in between may close what was given: a resource is looked up for each use, and one that is closed is the end. */
typedef struct line_stream {
	zval *resource;             /* borrowed; NULL: our own */
	php_stream *own;
} line_stream;

typedef struct line_out {
	line_stream to;
	bool broken;                /* nobody reads any more */
	mcp_connection connection;
	zval session;               /* what the protocol keeps for its connection (array); UNDEF: nothing */
} line_out;

static php_stream *stream_of(const line_stream *stream)
{
	return stream->resource
		? zend_fetch_resource2_ex(stream->resource, NULL, php_file_le_stream(), php_file_le_pstream()) : stream->own;
}

/* --- lines in and out ------------------------------------------------------------------------------------ */

typedef enum line_status {
	LINE_READ,
	LINE_TOO_LONG,   /* skipped to its end */
	LINE_NONE        /* the end of the input */
} line_status;

/* A line without its end; the last one may lack it. `*length` also counts what was skipped. Owned by the caller. */
static line_status read_line(php_stream *in, size_t ceiling, zend_string **line, size_t *length)
{
	smart_str text = {0};
	char chunk[CHUNK];
	size_t read;
	bool ended = false;

	*length = 0;
	while (!ended && php_stream_get_line(in, chunk, sizeof(chunk), &read)) {
		ended = read > 0 && chunk[read - 1] == '\n';
		if (read > SIZE_MAX - *length) {
			break;
		}
		*length += read;
		if (*length - (ended ? 1 : 0) > ceiling) {
			smart_str_free(&text);
		} else {
			smart_str_appendl(&text, chunk, read - (ended ? 1 : 0));
		}
	}
	*length -= ended ? 1 : 0;
	if (*length > ceiling) {
		smart_str_free(&text);
		return LINE_TOO_LONG;
	}
	smart_str_0(&text);
	*line = text.s ? text.s : ZSTR_EMPTY_ALLOC();
	return ended || *length > 0 ? LINE_READ : LINE_NONE;
}

static bool is_blank(zend_string *line)
{
	for (size_t i = 0; i < ZSTR_LEN(line); i++) {
		if (!strchr(" \t\r", ZSTR_VAL(line)[i])) {
			return false;
		}
	}
	return true;
}

/* Plain C: also while exit() is under way. */
static void write_all(line_out *out, const char *text, size_t len)
{
	while (len > 0 && !out->broken) {
		php_stream *stream = stream_of(&out->to);
		ssize_t written = stream ? php_stream_write(stream, text, len) : -1;

		if (written <= 0) {
			out->broken = true;
		} else {
			text += written;
			len -= (size_t) written;
		}
	}
}

static void flush(line_out *out)
{
	php_stream *stream = stream_of(&out->to);

	if (stream) {
		php_stream_flush(stream);
	}
}

static void write_line(line_out *out, zend_string *text)
{
	if (ZSTR_LEN(text) > 0) {
		write_all(out, ZSTR_VAL(text), ZSTR_LEN(text));
		write_all(out, "\n", 1);
		flush(out);
	}
}

/* --- the port, where it differs from HTTP's -------------------------------------------------------------- */

static line_out *out_of(mcp_port *self)
{
	return ((mcp_php_port *) self)->line_out;
}

static bool stdio_open(mcp_port *self, HashTable *headers)
{
	(void) headers;
	return !out_of(self)->broken;
}

static void stdio_write(mcp_port *self, zend_string *text)
{
	write_all(out_of(self), ZSTR_VAL(text), ZSTR_LEN(text));
	flush(out_of(self));
}

/* There is one session, and its id never leaves the process. */
static bool stdio_load(mcp_port *self, zend_string *id, zval *data)
{
	(void) id;
	ZVAL_COPY(data, &out_of(self)->session);
	return Z_TYPE_P(data) == IS_ARRAY;
}

static bool stdio_save(mcp_port *self, zend_string *id, zval *data, zend_long expires_at)
{
	(void) id;
	(void) expires_at;
	zval_ptr_dtor(&out_of(self)->session);
	ZVAL_COPY(&out_of(self)->session, data);
	return true;
}

static bool stdio_delete(mcp_port *self, zend_string *id)
{
	(void) id;
	zval_ptr_dtor(&out_of(self)->session);
	ZVAL_UNDEF(&out_of(self)->session);
	return true;
}

static void speak_lines(mcp_php_workshop *w, mcp_settings *settings, line_out *out)
{
	*settings = *w->server.settings;
	settings->session_ttl = NEVER;
	w->server.settings = settings;
	w->server.transport = "stdio";
	w->port.line_out = out;
	w->port.port.writes_lines = true;
	w->port.port.stream_open = stdio_open;
	w->port.port.stream_write = stdio_write;
	w->port.port.has_sessions = true;
	w->port.port.session_load = stdio_load;
	w->port.port.session_save = stdio_save;
	w->port.port.session_delete = stdio_delete;
}

/* --- one line -------------------------------------------------------------------------------------------- */

/* The gate's rules for HTTP do not arise: what they look at is set to what passes. */
static void answer_line(const mcp_php_options *options, line_out *out, zend_string *line, size_t length, mcp_answer *answer)
{
	mcp_http_request request;
	mcp_settings settings;
	mcp_php_quiet quiet;
	mcp_php_workshop w;

	mcp_php_workshop_open(&w, options);
	speak_lines(&w, &settings, out);
	mcp_php_quiet_begin(&quiet);
	memset(&request, 0, sizeof(request));
	mcp_php_gather_facts(options, length, &request.facts);
	request.facts.method = MCP_TEXT("POST");
	request.facts.content_type = MCP_TEXT("application/json");
	request.connection = &out->connection;
	request.body = line;
	mcp_endpoint_answer(&w.server, &request, answer);
	mcp_php_quiet_end(&quiet);
	mcp_php_workshop_close(&w);
}

/* The server for the next line. False: what the host threw has become the answer, or exit() is under way. */
static bool next_server(zval *provider, zend_string *line, zval *server, mcp_answer *answer)
{
	const char *message;
	mcp_fault fault;
	zval thrown;

	switch (mcp_php_call_callable(provider, 0, NULL, server, &thrown)) {
		case MCP_PHP_DONE:
			return true;
		case MCP_PHP_THROWN:
			fault = mcp_php_matomo_refusal(Z_OBJ(thrown), &message);
			mcp_endpoint_refuse(fault, message, NULL, line, NULL, answer);
			zval_ptr_dtor(&thrown);
			return false;
		default:
			mcp_endpoint_refuse(MCP_FAULT_INTERNAL, "Internal endpoint error.", NULL, line, NULL, answer);
			return false;
	}
}

static const mcp_php_options *options_of(zval *server)
{
	return Z_TYPE_P(server) == IS_OBJECT ? mcp_php_server_options(Z_OBJ_P(server)) : NULL;
}

/* False: the host returned no McpServer. */
static bool serve_line(zval *provider, line_out *out, zend_string *line, size_t length, size_t *ceiling)
{
	const mcp_php_options *options;
	mcp_answer answer;
	zval server;
	bool served = true;

	ZVAL_UNDEF(&server);
	if (next_server(provider, line, &server, &answer)) {
		options = options_of(&server);
		served = options != NULL;
		if (served) {
			*ceiling = options->body_ceiling;
			answer_line(options, out, line, length, &answer);
		}
	}
	if (served) {
		write_line(out, answer.body);
		mcp_answer_clear(&answer);
	}
	zval_ptr_dtor(&server);
	return served;
}

static void serve(zval *provider, const line_stream *from, line_out *out)
{
	size_t ceiling = MCP_BODY_CEILING_DEFAULT, length;
	zend_string *line;
	bool served = true;

	while (served && !out->broken && !EG(exception)) {
		php_stream *in = stream_of(from);
		line_status status = in ? read_line(in, ceiling, &line, &length) : LINE_NONE;

		if (status == LINE_NONE) {
			break;
		}
		if (status == LINE_TOO_LONG) {
			served = serve_line(provider, out, NULL, SIZE_MAX, &ceiling); /* too long under any ceiling: it is gone */
		} else {
			if (!is_blank(line)) {
				served = serve_line(provider, out, line, length, &ceiling);
			}
			zend_string_release(line);
		}
	}
	if (!served && !EG(exception)) {
		zend_type_error("McpServer::serve(): Argument #1 ($server) must return a McpServer");
	}
}

/* --- the process's own streams --------------------------------------------------------------------------- */

/*
 * Whatever else writes to standard output goes to standard error for the time: Matomo, its log, PHP's own warnings. That has to be done
 * below PHP, where nobody gets around it.
 */
typedef struct own_streams {
	php_stream *in;
	php_stream *out;    /* what standard output was */
	int kept;           /* likewise, to put it back; -1: nothing to put back */
} own_streams;

/* Not for the processes that Matomo may start. */
static int duplicate(int fd)
{
#ifdef PHP_WIN32
	return _dup(fd);
#else
	return fcntl(fd, F_DUPFD_CLOEXEC, 0);
#endif
}

static bool own_open(own_streams *own)
{
	int fd;

	if (strcmp(sapi_module.name, "cli") != 0) {
		return false;
	}
	own->in = php_stream_open_wrapper("php://stdin", "rb", REPORT_ERRORS, NULL);
	own->out = NULL;
	own->kept = duplicate(1);
	fd = duplicate(1);
	if (fd >= 0) {
		own->out = php_stream_fopen_from_fd(fd, "wb", NULL);
	}
	if (!own->in || !own->out || own->kept < 0 || dup2(2, 1) < 0) {
		return false;
	}
	return true;
}

/* When exit() is under way, shutdown functions have yet to speak: not to the client. */
static void own_close(own_streams *own)
{
	if (own->kept >= 0) {
		if (!EG(exception)) {
			dup2(own->kept, 1);
		}
		close(own->kept);
	}
	if (own->in) {
		php_stream_close(own->in);
	}
	if (own->out) {
		php_stream_close(own->out);
	}
}

PHP_METHOD(McpServer, serve)
{
	zend_fcall_info_cache cache;
	zend_fcall_info info;
	zval *input = NULL, *output = NULL;
	own_streams own = { NULL, NULL, -1 };
	line_stream from = { NULL, NULL };
	php_stream *checked;
	line_out out;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_FUNC(info, cache)
		Z_PARAM_OPTIONAL
		Z_PARAM_RESOURCE_OR_NULL(input)
		Z_PARAM_RESOURCE_OR_NULL(output)
	ZEND_PARSE_PARAMETERS_END();

	memset(&out, 0, sizeof(out));
	ZVAL_UNDEF(&out.session);
	if (!input != !output) {
		zend_argument_value_error(2, "and argument #3 ($output) must be given together");
		RETURN_THROWS();
	}
	if (input) {
		php_stream_from_zval(checked, input);
		php_stream_from_zval(checked, output);
		(void) checked;
		from.resource = input;
		out.to.resource = output;
	} else if (own_open(&own)) {
		from.own = own.in;
		out.to.own = own.out;
	} else {
		own_close(&own);
		zend_throw_error(NULL, "Standard input and output can be served on the command line only");
		RETURN_THROWS();
	}

	serve(&info.function_name, &from, &out);

	own_close(&own);
	if (out.connection.session_id) {
		zend_string_release(out.connection.session_id);
	}
	zval_ptr_dtor(&out.session);
}
