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

#define MCP_RECORD_SITES_MAX 20

typedef enum mcp_record_outcome {
	MCP_RECORD_ANSWERED,
	MCP_RECORD_REFUSED,   /* the tool or Matomo said no, bad arguments, not found */
	MCP_RECORD_DENIED,    /* the gate said no */
	MCP_RECORD_FAILED     /* broke */
} mcp_record_outcome;

/* What is learned on the way. Names are those of the registry, never a caller's own word. */
typedef struct mcp_trace {
	bool wanted;          /* this call can expose data */
	zend_string *name;    /* tool, URI template or prompt; NULL: unknown. Owned */
	zval sites;           /* list of int; UNDEF: none. Owned */
	zend_long rows;
	bool refused;         /* a result that says no (isError) */
	double started;       /* port->milliseconds */
} mcp_trace;

void mcp_trace_init(mcp_trace *trace);
void mcp_trace_clear(mcp_trace *trace);

/* Begins: from here on there will be a record. `name` may be NULL. */
void mcp_trace_start(mcp_trace *trace, mcp_port *port);
void mcp_trace_name(mcp_trace *trace, const char *name);

/* Takes the site ids out of arguments (members idSite, idSites: a number, digits, a comma list, a list). */
void mcp_trace_sites(mcp_trace *trace, HashTable *arguments);

/* Counts the rows of a structured answer: the objects in its lists, without the lists that only accompany rows (...Metadata). */
void mcp_trace_rows(mcp_trace *trace, zval *result);

typedef struct mcp_record_caller {
	zend_string *client;          /* as it names itself; NULL: unknown */
	zend_string *client_version;
	bool session;
	const char *origin;           /* "http", "stdio" or "internal" */
} mcp_record_caller;

/* `error`: JSON-RPC code, or the HTTP status of a denial; 0: none. */
void mcp_callrecord_write(mcp_port *port, const mcp_record_caller *caller, const char *method, const mcp_trace *trace,
	const mcp_exposure *exposure, size_t bytes, mcp_record_outcome outcome, zend_long error);

/* A request that got no further than the gate. */
void mcp_callrecord_denied(mcp_port *port, const char *origin, int status);

#endif /* MCP_CALLRECORD_H */
