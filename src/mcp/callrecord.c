#include "mcp/callrecord.h"
#include "mcp/json.h"

#include "Zend/zend_operators.h"

#define CLIENT_TEXT_MAX 64

void mcp_trace_init(mcp_trace *trace)
{
	memset(trace, 0, sizeof(*trace));
	ZVAL_UNDEF(&trace->sites);
}

void mcp_trace_clear(mcp_trace *trace)
{
	if (trace->name) {
		zend_string_release(trace->name);
	}
	zval_ptr_dtor(&trace->sites);
	mcp_trace_init(trace);
}

void mcp_trace_start(mcp_trace *trace, mcp_port *port)
{
	trace->wanted = true;
	trace->started = port->milliseconds(port);
}

void mcp_trace_name(mcp_trace *trace, const char *name)
{
	if (!trace->name) {
		trace->name = zend_string_init(name, strlen(name), 0);
	}
}

/* --- sites ---------------------------------------------------------------------------------------------- */

static void add_site(mcp_trace *trace, zend_long site)
{
	if (Z_ISUNDEF(trace->sites)) {
		array_init(&trace->sites);
	}
	if (site > 0 && zend_hash_num_elements(Z_ARRVAL(trace->sites)) < MCP_RECORD_SITES_MAX) {
		add_next_index_long(&trace->sites, site);
	}
}

static void add_sites_of_text(mcp_trace *trace, zend_string *text)
{
	const char *at = ZSTR_VAL(text);

	while (*at >= '0' && *at <= '9') {
		char *end;
		zend_long site = ZEND_STRTOL(at, &end, 10);

		add_site(trace, site);
		if (*end != ',') {
			break;
		}
		at = end + 1;
	}
}

static void add_sites(mcp_trace *trace, zval *value, bool inner)
{
	zval *element;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_LONG) {
		add_site(trace, Z_LVAL_P(value));
	} else if (Z_TYPE_P(value) == IS_STRING) {
		add_sites_of_text(trace, Z_STR_P(value));
	} else if (Z_TYPE_P(value) == IS_ARRAY && !inner) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
			add_sites(trace, element, true);
		} ZEND_HASH_FOREACH_END();
	}
}

void mcp_trace_sites(mcp_trace *trace, HashTable *arguments)
{
	static const char *const names[] = { "idSite", "idSites", "idsite" };

	for (size_t i = 0; arguments && i < sizeof(names) / sizeof(names[0]); i++) {
		zval *value = zend_hash_str_find(arguments, names[i], strlen(names[i]));

		if (value) {
			add_sites(trace, value, false);
		}
	}
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

void mcp_trace_rows(mcp_trace *trace, zval *result)
{
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

void mcp_callrecord_write(mcp_port *port, const mcp_record_caller *caller, const char *method, const mcp_trace *trace,
	const mcp_exposure *exposure, size_t bytes, mcp_record_outcome outcome, zend_long error)
{
	static const char *const outcomes[] = { "answered", "refused", "denied", "failed" };
	zend_string *user;
	zval record, sites;
	double spent;

	if (!port->has_call_record || !trace->wanted) {
		return;
	}
	user = port->user(port);
	spent = port->milliseconds(port) - trace->started;
	array_init(&record);
	add_assoc_long(&record, "time", port->now(port));
	add_assoc_str(&record, "user", user ? zend_string_copy(user) : ZSTR_EMPTY_ALLOC());
	add_printable(&record, "client", caller->client);
	add_printable(&record, "client_version", caller->client_version);
	add_assoc_string(&record, "method", method);
	add_assoc_str(&record, "tool", trace->name ? zend_string_copy(trace->name) : ZSTR_EMPTY_ALLOC());
	if (Z_ISUNDEF(trace->sites)) {
		array_init(&sites);
	} else {
		ZVAL_COPY(&sites, &trace->sites);
	}
	add_assoc_zval(&record, "sites", &sites);
	add_assoc_long(&record, "rows", trace->rows);
	add_assoc_long(&record, "bytes", (zend_long) bytes);
	add_assoc_long(&record, "duration_ms", spent > 0 && spent < 1e9 ? (zend_long) spent : 0);
	add_assoc_long(&record, "cleaned", exposure->cleaned);
	add_assoc_long(&record, "removed", exposure->removed);
	add_assoc_long(&record, "flagged", exposure->flagged);
	add_assoc_long(&record, "withheld", exposure->withheld);
	add_assoc_long(&record, "capped", exposure->capped);
	add_assoc_long(&record, "masked", exposure->masked);
	add_assoc_string(&record, "outcome", outcomes[outcome]);
	add_assoc_long(&record, "error", error);
	add_assoc_string(&record, "origin", caller->origin);
	add_assoc_bool(&record, "session", caller->session);
	port->call_record(port, &record);
}

void mcp_callrecord_denied(mcp_port *port, const char *origin, int status)
{
	mcp_record_caller caller = { NULL, NULL, false, origin };
	mcp_exposure exposure;
	mcp_trace trace;

	mcp_trace_init(&trace);
	mcp_exposure_init(&exposure);
	mcp_trace_start(&trace, port);
	mcp_callrecord_write(port, &caller, "", &trace, &exposure, 0, MCP_RECORD_DENIED, status);
}
