/*
 * The record of calls: what was exposed, to whom, when. One flat array for each call that can expose data, and for each one that the gate
 * denied, handed to the host's store. Never a value, neither a caller's nor an answer's.
 *
 * Ring: mcp. The stub of McpServer::__construct documents the members.
 */
#ifndef MCP_CALLRECORD_H
#define MCP_CALLRECORD_H

#include "mcp/exposure.h"
#include "mcp/port.h"
#include "mcp/site_set.h"

typedef enum mcp_record_outcome {
	MCP_RECORD_ANSWERED,
	MCP_RECORD_REFUSED,   /* the tool or Matomo said no, bad arguments, not found */
	MCP_RECORD_DENIED,    /* the gate said no */
	MCP_RECORD_FAILED     /* broke */
} mcp_record_outcome;

/* Who calls. Texts that a client sent must have been shielded and masked. */
typedef struct mcp_record_caller {
	zend_string *client;          /* as it names itself; NULL: unknown */
	zend_string *client_version;
	bool session;
	const char *origin;           /* "http", "stdio" or "internal"; constant text */
} mcp_record_caller;

/*
 * What is known before the answer. It stands in request memory of its own, where the host finds it when the call dies: a fatal error
 * or an exit in Matomo's code leaves nothing of the C stack, and shutdown functions still want to know what it was that died.
 */
typedef struct mcp_open_call {
	struct mcp_open_call *outer;  /* the host's: the call that this one is made from, and that has no end yet either */
	bool told;                    /* the host's: its end has been recorded elsewhere */
	char *method;                 /* all owned */
	zend_string *name;            /* tool, URI template or prompt; NULL: unknown. Names of the registry, never a caller's own word */
	mcp_record_caller caller;
	double started;               /* port->milliseconds */
	mcp_site_set sites;
} mcp_open_call;

void mcp_open_call_free(mcp_open_call *open);

/* Fills an array with what is known: client, client_version, method, tool, sites, more_sites, duration_ms, origin, session. */
void mcp_open_call_write(const mcp_open_call *open, double now, zval *record);

/* What is learned on the way. */
typedef struct mcp_trace {
	bool wanted;          /* this call can expose data */
	mcp_port *port;
	mcp_open_call *open;  /* NULL: no record is kept. Given back to the port */
	zend_long rows;
	bool refused;         /* a result that says no (isError) */
	double started;       /* port->milliseconds */
} mcp_trace;

void mcp_trace_init(mcp_trace *trace);
void mcp_trace_clear(mcp_trace *trace);

/* Begins: from here on there will be a record. `method` is copied, the caller's texts are shared. */
void mcp_trace_start(mcp_trace *trace, mcp_port *port, const char *method, const mcp_record_caller *caller);
void mcp_trace_name(mcp_trace *trace, const char *name);

/* Where to tell of sites (mcp/site_set.h); NULL: nobody wants to know. */
mcp_site_set *mcp_trace_sites(mcp_trace *trace);

/*
 * Learns from a structured answer: its sites, and its rows: the objects in its lists, without the lists that only accompany rows
 * (...Metadata).
 */
void mcp_trace_answer(mcp_trace *trace, zval *result);

/* Ends the call: hands the record over. `error`: JSON-RPC code, or the HTTP status of a denial; 0: none. */
void mcp_callrecord_write(mcp_trace *trace, const mcp_exposure *exposure, size_t bytes, mcp_record_outcome outcome, zend_long error);

/* A request that got no further than the gate. */
void mcp_callrecord_denied(mcp_port *port, const char *origin, int status);

#endif /* MCP_CALLRECORD_H */
