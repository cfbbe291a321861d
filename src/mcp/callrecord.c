#include "mcp/callrecord.h"
#include "mcp/json.h"

#define CLIENT_TEXT_MAX 64

/* --- a call under way ----------------------------------------------------------------------------------- */

static zend_string *shared(zend_string *text)
{
	return text ? zend_string_copy(text) : NULL;
}

static void release(zend_string *text)
{
	if (text) {
		zend_string_release(text);
	}
}

static mcp_open_call *open_call(const char *method, const mcp_record_caller *caller, double started)
{
	mcp_open_call *open = ecalloc(1, sizeof(*open));

	open->method = estrdup(method);
	open->caller = *caller;
	open->caller.client = shared(caller->client);
	open->caller.client_version = shared(caller->client_version);
	open->started = started;
	return open;
}

void mcp_open_call_free(mcp_open_call *open)
{
	efree(open->method);
	release(open->name);
	release(open->caller.client);
	release(open->caller.client_version);
	efree(open);
}

void mcp_trace_init(mcp_trace *trace)
{
	memset(trace, 0, sizeof(*trace));
}

static void close_call(mcp_trace *trace)
{
	if (trace->open) {
		trace->port->call_closes(trace->port, trace->open);
		trace->open = NULL;
	}
}

void mcp_trace_clear(mcp_trace *trace)
{
	close_call(trace);
	mcp_trace_init(trace);
}

void mcp_trace_start(mcp_trace *trace, mcp_port *port, const char *method, const mcp_record_caller *caller)
{
	trace->wanted = true;
	trace->port = port;
	trace->started = port->milliseconds(port);
	if (port->has_call_record) {
		trace->open = open_call(method, caller, trace->started);
		port->call_opens(port, trace->open);
	}
}

void mcp_trace_name(mcp_trace *trace, const char *name)
{
	if (trace->open && !trace->open->name) {
		trace->open->name = zend_string_init(name, strlen(name), 0);
	}
}

mcp_site_set *mcp_trace_sites(mcp_trace *trace)
{
	return trace->open ? &trace->open->sites : NULL;
}

/* --- rows ----------------------------------------------------------------------------------------------- */

static bool accompanies_rows(zend_string *name)
{
	static const char ending[] = "Metadata";
	size_t len = sizeof(ending) - 1;

	return name && ZSTR_LEN(name) >= len && memcmp(ZSTR_VAL(name) + ZSTR_LEN(name) - len, ending, len) == 0;
}

static zend_long rows_in(zval *value, int depth_left)
{
	zend_string *name;
	zend_long rows = 0;
	HashTable *members;
	zval *element;

	ZVAL_DEREF(value);
	if (depth_left <= 0 || (Z_TYPE_P(value) != IS_ARRAY && Z_TYPE_P(value) != IS_OBJECT)) {
		return 0;
	}
	if (mcp_json_is_list(value)) {
		element = zend_hash_num_elements(Z_ARRVAL_P(value)) > 0 ? zend_hash_index_find(Z_ARRVAL_P(value), 0) : NULL;
		return element && (Z_TYPE_P(element) == IS_ARRAY || Z_TYPE_P(element) == IS_OBJECT)
			? (zend_long) zend_hash_num_elements(Z_ARRVAL_P(value)) : 0;
	}
	members = mcp_json_members(value);
	if (members) {
		ZEND_HASH_FOREACH_STR_KEY_VAL(members, name, element) {
			if (!accompanies_rows(name)) {
				rows += rows_in(element, depth_left - 1);
			}
		} ZEND_HASH_FOREACH_END();
	}
	return rows;
}

void mcp_trace_answer(mcp_trace *trace, zval *result)
{
	mcp_site_set_add_answer(mcp_trace_sites(trace), result);
	trace->rows = rows_in(result, 5);
	if (trace->rows == 0 && Z_TYPE_P(result) == IS_ARRAY && mcp_json_members(result)) {
		trace->rows = 1; /* one object: a site, a goal, figures without a dimension */
	}
}

/* --- writing -------------------------------------------------------------------------------------------- */

static void add_printable(zval *record, const char *name, zend_string *text)
{
	char printable[CLIENT_TEXT_MAX];
	size_t len = text ? MIN(ZSTR_LEN(text), sizeof(printable)) : 0;

	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char) ZSTR_VAL(text)[i];

		printable[i] = c < 0x20 || c >= 0x7f ? '?' : (char) c;
	}
	add_assoc_stringl(record, name, printable, len);
}

void mcp_open_call_write(const mcp_open_call *open, double now, zval *record)
{
	double spent = now - open->started;
	zval sites;

	array_init(record);
	add_printable(record, "client", open->caller.client);
	add_printable(record, "client_version", open->caller.client_version);
	add_assoc_string(record, "method", open->method);
	add_assoc_str(record, "tool", open->name ? zend_string_copy(open->name) : ZSTR_EMPTY_ALLOC());
	array_init(&sites);
	for (uint32_t i = 0; i < open->sites.count; i++) {
		add_next_index_long(&sites, open->sites.ids[i]);
	}
	add_assoc_zval(record, "sites", &sites);
	add_assoc_bool(record, "more_sites", open->sites.more);
	add_assoc_long(record, "duration_ms", spent > 0 && spent < 1e9 ? (zend_long) spent : 0);
	add_assoc_string(record, "origin", open->caller.origin);
	add_assoc_bool(record, "session", open->caller.session);
}

void mcp_callrecord_write(mcp_trace *trace, const mcp_exposure *exposure, size_t bytes, mcp_record_outcome outcome, zend_long error)
{
	static const char *const outcomes[] = { "answered", "refused", "denied", "failed" };
	mcp_port *port = trace->port;
	zend_string *user;
	zval record;

	if (!trace->open) {
		return;
	}
	user = port->user(port);
	mcp_open_call_write(trace->open, port->milliseconds(port), &record);
	add_assoc_long(&record, "time", port->now(port));
	add_assoc_str(&record, "user", user ? zend_string_copy(user) : ZSTR_EMPTY_ALLOC());
	add_assoc_long(&record, "rows", trace->rows);
	add_assoc_long(&record, "bytes", (zend_long) bytes);
	add_assoc_long(&record, "cleaned", exposure->cleaned);
	add_assoc_long(&record, "removed", exposure->removed);
	add_assoc_long(&record, "flagged", exposure->flagged);
	add_assoc_long(&record, "withheld", exposure->withheld);
	add_assoc_long(&record, "capped", exposure->capped);
	add_assoc_long(&record, "masked", exposure->masked);
	add_assoc_string(&record, "outcome", outcomes[outcome]);
	add_assoc_long(&record, "error", error);
	port->call_record(port, &record);
	close_call(trace);
}

void mcp_callrecord_denied(mcp_port *port, const char *origin, int status)
{
	mcp_record_caller caller = { NULL, NULL, false, origin };
	mcp_exposure exposure;
	mcp_trace trace;

	mcp_trace_init(&trace);
	mcp_exposure_init(&exposure);
	mcp_trace_start(&trace, port, "", &caller);
	mcp_callrecord_write(&trace, &exposure, 0, MCP_RECORD_DENIED, status);
	mcp_trace_clear(&trace);
}
