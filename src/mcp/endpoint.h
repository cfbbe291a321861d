/*
 * The endpoint: one HTTP request in, one HTTP answer out. A line of the stdio transport goes the same way, as a request without headers.
 *
 * Ring: mcp. Order: gate (core/gate.h) > read the body > choose the era > handshake or stateless rules > server.
 */
#ifndef MCP_ENDPOINT_H
#define MCP_ENDPOINT_H

#include "mcp/server.h"
#include "mcp/settings.h"
#include "core/gate.h"

/*
 * What a stdio client and the server agreed on: over HTTP each request would bring the id in a header. Zeroed: nothing yet. Release the id.
 */
typedef struct mcp_connection {
	zend_string *session_id;    /* of the last initialize; NULL: none. Owned */
} mcp_connection;

typedef struct mcp_http_request {
	mcp_gate_facts facts;
	mcp_connection *connection; /* stdio; NULL: HTTP */
	HashTable *headers;         /* like $_SERVER: "HTTP_MCP_SESSION_ID" => string; NULL over stdio. Borrowed */
	zend_string *body;          /* NULL: none, or longer than the ceiling and therefore not read; borrowed */
} mcp_http_request;

/* Release with mcp_answer_clear. */
typedef struct mcp_answer {
	int status;
	zval headers;           /* array: name => value */
	zend_string *body;      /* never NULL; "" for none */
} mcp_answer;

/* Answers whatever was sent. Over stdio only the body counts; "" means that no line is due. */
void mcp_endpoint_answer(mcp_server *server, const mcp_http_request *request, mcp_answer *answer);

/* A longer body is not looked at then: little may be left of the request's memory. */
#define MCP_REFUSED_BODY_MAX (64u * 1024)

/*
 * The answer for a request that was refused before it reached the server. The id and the revision are taken from the body and the
 * headers as far as they can be read; both may be NULL. `challenge` may be NULL.
 */
void mcp_endpoint_refuse(mcp_fault fault, const char *message, HashTable *headers, zend_string *body, const mcp_challenge *challenge,
	mcp_answer *answer);

/* Can it stand in the header? Both are quoted there: visible ASCII (the scope may have blanks) without quote and backslash. */
bool mcp_challenge_is_valid(const mcp_challenge *challenge);

void mcp_answer_clear(mcp_answer *answer);

/* --- for the files that implement the eras --- */

/* A request header by the name it has in $_SERVER without "HTTP_"; absent when missing. */
mcp_text mcp_request_header(HashTable *headers, const char *name);

void mcp_answer_init(mcp_answer *answer, int status);
void mcp_answer_header(mcp_answer *answer, const char *name, const char *value);
/* Prepares an exchange's context from the request: may it stream, and the progress token. */
void mcp_endpoint_context(const mcp_http_request *request, mcp_exchange *exchange, mcp_answer *answer);

/* Runs the exchange and makes its text the answer: as JSON, or as the last event of a stream that has begun. */
void mcp_endpoint_run(mcp_exchange *exchange, mcp_answer *answer);

/* Takes over the text. */
void mcp_answer_json(mcp_answer *answer, zend_string *text);
void mcp_answer_problem(mcp_answer *answer, zval *id, const mcp_problem *problem, mcp_revision revision);

/* 400 with the versions of that era in error.data, and the asked one where it is short and printable. Owned by the caller. */
mcp_problem mcp_unsupported_version(mcp_text requested, bool stateless);

/* handshake.c: POST with one message or a batch, and DELETE. `document` is the parsed body. */
void mcp_handshake_post(mcp_server *server, const mcp_http_request *request, zval *document, mcp_answer *answer);
void mcp_handshake_delete(mcp_server *server, const mcp_http_request *request, mcp_answer *answer);

/* stateless.c: a message of revision 2026-07-28 (or a later one that we do not speak). */
void mcp_stateless_post(mcp_server *server, const mcp_http_request *request, const mcp_message *message, mcp_answer *answer);

/* params._meta["io.modelcontextprotocol/protocolVersion"] of a message; NULL when there is none. */
zval *mcp_stateless_claim(zval *message);

#endif /* MCP_ENDPOINT_H */
