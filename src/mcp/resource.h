/*
 * What a resource and a prompt are, to the protocol: const tables and handlers, like tools.
 *
 * Ring: mcp.
 */
#ifndef MCP_RESOURCE_H
#define MCP_RESOURCE_H

#include "mcp/tool.h"

/* One suggestion source: fills `values` (an array) with at most MCP_COMPLETIONS_MAX strings that fit what was typed, best first. */
#define MCP_COMPLETIONS_MAX 100

typedef struct mcp_completion {
	const char *argument;       /* its name */
	zend_string *value;         /* what was typed so far; borrowed */
	HashTable *context;         /* arguments that are settled already: name => string; may be NULL; borrowed */
	void *host;
	void *owner;
	mcp_site_set *sites;        /* as mcp_call's */
	zval values;                /* out: list of strings */
	zend_long total;            /* out: how many there are; -1: as many as in `values` */
	bool definitions;           /* out: the values are definitions of segments */
} mcp_completion;

typedef void (*mcp_completer)(mcp_completion *completion);

#define MCP_RESOURCE_URI "@uri"   /* no variable can have this name */

typedef struct mcp_resource {
	const char *uri;            /* a URI, or an RFC 6570 template of {name} and {?a,b} */
	const char *name;
	const char *title;
	const char *description;
	const char *mime_type;
	zval *definition;           /* contributed: the whole Resource or ResourceTemplate object; name, title ... are then unused */
	/*
	 * call->arguments: the template's variables (name => string), and the URI itself as MCP_RESOURCE_URI. With MCP_CALL_DONE call->result is an object that becomes the text of one
	 * application/json content, or call->content is a finished list of contents.
	 */
	mcp_tool_handler read;
	mcp_completer complete;     /* NULL: none */
	void *owner;
} mcp_resource;

static inline bool mcp_resource_is_template(const mcp_resource *resource)
{
	return strchr(resource->uri, '{') != NULL;
}

/* Adds further concrete resources to a list (array of Resource objects): the ones behind a template that this user may see. */
typedef void (*mcp_resource_lister)(void *host, zval *list);

typedef struct mcp_prompt_argument {
	const char *name;
	const char *description;    /* key of a translation */
	bool required;
} mcp_prompt_argument;

typedef struct mcp_prompt {
	const char *name;
	const char *title;          /* key of a translation */
	const char *description;    /* key of a translation */
	const mcp_prompt_argument *arguments;   /* ended by a NULL name; NULL: none */
	zval *definition;           /* contributed: the whole Prompt object */
	mcp_tool_handler get;       /* call->arguments: name => string. Fills call->content (messages) and call->message (description) */
	mcp_completer complete;
	void *owner;
} mcp_prompt;

#endif /* MCP_RESOURCE_H */
