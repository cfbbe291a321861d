/*
 * The options of McpServer::__construct, read once and strictly, and `[McpServer]` of config.ini.php, read tolerantly.
 *
 * Ring: php. What is missing is the safe value.
 */
#ifndef MCP_PHP_OPTIONS_H
#define MCP_PHP_OPTIONS_H

#include "php.h"
#include "core/gate.h"
#include "core/limits.h"
#include "core/mask.h"
#include "core/shield.h"
#include "mcp/settings.h"
#include "tools/policy.h"

typedef struct mcp_php_options {
	bool enabled;
	bool scope_missing;
	mcp_access ceiling;
	mcp_shield_mode untrusted_text;
	bool boundaries;
	mcp_privacy_profile privacy_profile;
	mcp_text *own_patterns;         /* request memory, owned; the texts are borrowed from `source` */
	size_t own_pattern_count;
	mcp_text *url_parameters;       /* likewise */
	size_t url_parameter_count;
	zend_string *pseudonym_key;     /* borrowed from `source`; NULL: plain marks */
	mcp_tools_policy policy;        /* `sites` is owned */
	bool check_host;
	mcp_text host;
	mcp_text *trusted_hosts;        /* request memory, owned */
	size_t trusted_host_count;
	size_t body_ceiling;
	mcp_settings settings;
	zend_object *session_store;     /* borrowed from `source`; NULL: none */
	zend_object *logger;            /* likewise */
	zval *clock;                    /* likewise; NULL: the system's */
	zval *contributions;            /* likewise; NULL: nothing is contributed */
	zval *call_record;              /* likewise; NULL: no record is kept */
	zval *on_event;                 /* likewise; NULL: nobody listens */
	zend_string *secret;            /* likewise; NULL: nothing can be signed */
	zval source;                    /* the array that was given; keeps what is borrowed alive */
} mcp_php_options;

/* FAILURE: a TypeError or ValueError is pending. Release with mcp_php_options_clear in both cases. */
zend_result mcp_php_options_read(HashTable *given, mcp_php_options *options);
void mcp_php_options_clear(mcp_php_options *options);

#endif /* MCP_PHP_OPTIONS_H */
