/*
 * Parameter arrays for API calls, and the call itself in the form that handlers want.
 *
 * Ring: tools. An array is made by mcp_params_init, filled, given to mcp_ask_matomo (which releases it in every case).
 */
#ifndef MCP_TOOLS_PARAMS_H
#define MCP_TOOLS_PARAMS_H

#include "mcp/tool.h"
#include "tools/port.h"

/* Which texts an answer holds. */
typedef enum mcp_texts {
	MCP_TEXTS_OF_USER,   /* in the language of the user's Matomo */
	MCP_TEXTS_ENGLISH
} mcp_texts;

static inline mcp_matomo *mcp_matomo_of(const mcp_call *call)
{
	return (mcp_matomo *) call->host;
}

static inline const mcp_tools_policy *mcp_policy_of(const mcp_call *call)
{
	return mcp_matomo_of(call)->policy;
}

/* An array with nothing in it, or with `idSite` when id_site > 0. */
void mcp_params_init(zval *params, zend_long id_site);

/* Text is shared, not consumed; NULL adds nothing. */
void mcp_params_text(zval *params, const char *name, zend_string *text);

/*
 * The segment, unless it is NULL or empty. Matomo URL-decodes it once. Inside a processed report it also travels in a query
 * string that nobody encodes and whose values are HTML-escaped: what either would spoil (also the operators < and >)
 * is percent-encoded here, once.
 */
void mcp_params_segment(zval *params, zend_string *segment);

/* Copies every entry of `from` (an array; UNDEF and others add nothing); existing names are overwritten. */
void mcp_params_merge(zval *params, zval *from);

/* A value of the client as Matomo takes it: objects as arrays, at every depth, members sorted by name. */
void mcp_params_plain(zval *value, zval *out);

/*
 * Calls `method`; releases `params`. True: `*result` is the caller's; false: `*failure` says why. A site that does not
 * exist counts as one without access, whoever asks. The record of calls is told of the site.
 */
bool mcp_ask_matomo(mcp_call *call, const char *method, zval *params, mcp_texts texts, zval *result,
	mcp_table_facts *facts, mcp_failure *failure);

/*
 * Ends a handler after a failed call and clears the failure: a breakdown of Matomo itself stays one, everything
 * else is refused with `text`.
 */
mcp_outcome mcp_ask_failed(mcp_call *call, mcp_failure *failure, const char *text);

/* Does Matomo's own text hold this fragment (lower case)? */
bool mcp_failure_mentions(const mcp_failure *failure, const char *fragment);

/* The text without the white space that PHP's trim() takes; owned. */
zend_string *mcp_trimmed(zend_string *text);

#endif /* MCP_TOOLS_PARAMS_H */
