#include "php/options.h"
#include "php/class.h"
#include "mcp/endpoint.h"
#include "tools/catalog.h"

#include "ext/standard/php_string.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_operators.h"

/* A shorter key for signatures is no key. */
#define SECRET_MIN 16

/* Byte by byte: a NUL inside is a difference. */
static bool is_word(zend_string *text, const char *word)
{
	return ZSTR_LEN(text) == strlen(word) && memcmp(ZSTR_VAL(text), word, ZSTR_LEN(text)) == 0;
}

#define OPTION(name) static zend_result name(mcp_php_options *options, const char *label, zval *value)

static zend_result wrong_type(const char *option, const char *expected)
{
	zend_type_error("McpServer::__construct(): Option \"%s\" must be %s", option, expected);
	return FAILURE;
}

static zend_result wrong_value(const char *option, const char *expected)
{
	zend_value_error("McpServer::__construct(): Option \"%s\" must be %s", option, expected);
	return FAILURE;
}

static zend_result read_bool(bool *target, const char *label, zval *value)
{
	if (Z_TYPE_P(value) != IS_TRUE && Z_TYPE_P(value) != IS_FALSE) {
		return wrong_type(label, "of type bool");
	}
	*target = Z_TYPE_P(value) == IS_TRUE;
	return SUCCESS;
}

OPTION(option_enabled)
{
	return read_bool(&options->enabled, label, value);
}

OPTION(option_check_host)
{
	return read_bool(&options->check_host, label, value);
}

OPTION(option_maximum_access_level)
{
	mcp_access level;

	if (Z_TYPE_P(value) != IS_STRING) {
		return wrong_type(label, "of type string");
	}
	if (zend_string_equals_literal(Z_STR_P(value), "unlimited")) {
		options->ceiling = MCP_ACCESS_SUPERUSER;
		return SUCCESS;
	}
	if (!mcp_access_parse(mcp_text_of(Z_STRVAL_P(value), Z_STRLEN_P(value)), &level)
			|| level < MCP_ACCESS_VIEW || level > MCP_ACCESS_ADMIN) {
		return wrong_value(label, "\"unlimited\", \"view\", \"write\" or \"admin\"");
	}
	options->ceiling = level;
	return SUCCESS;
}

OPTION(option_privacy_profile)
{
	static const mcp_privacy_profile profiles[] = { MCP_PRIVACY_AGGREGATE, MCP_PRIVACY_MASKED, MCP_PRIVACY_FULL };

	if (Z_TYPE_P(value) != IS_STRING) {
		return wrong_type(label, "of type string");
	}
	for (size_t i = 0; i < sizeof(profiles) / sizeof(profiles[0]); i++) {
		if (is_word(Z_STR_P(value), mcp_privacy_profile_name(profiles[i]))) {
			options->privacy_profile = profiles[i];
			return SUCCESS;
		}
	}
	return wrong_value(label, "\"aggregate\", \"masked\" or \"full\"");
}

OPTION(option_minimum_visits)
{
	if (Z_TYPE_P(value) != IS_LONG) {
		return wrong_type(label, "of type int");
	}
	if (Z_LVAL_P(value) < 0 || Z_LVAL_P(value) > MCP_MINIMUM_VISITS_MAX) {
		return wrong_value(label, "between 0 and 1000000");
	}
	options->policy.minimum_visits = Z_LVAL_P(value);
	return SUCCESS;
}

static int compare_ids(const void *a, const void *b)
{
	zend_long first = *(const zend_long *) a, second = *(const zend_long *) b;

	return (first > second) - (first < second);
}

OPTION(option_sites)
{
	mcp_tools_policy *policy = &options->policy;
	zval *id;

	if (Z_TYPE_P(value) == IS_NULL) {
		return SUCCESS;
	}
	if (Z_TYPE_P(value) != IS_ARRAY || !zend_array_is_list(Z_ARRVAL_P(value))) {
		return wrong_type(label, "null or a list of ints");
	}
	policy->sites = safe_emalloc(zend_hash_num_elements(Z_ARRVAL_P(value)) + 1, sizeof(zend_long), 0);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), id) {
		if (Z_TYPE_P(id) != IS_LONG) {
			return wrong_type(label, "null or a list of ints");
		}
		if (Z_LVAL_P(id) < 1) {
			return wrong_value(label, "null or a list of ids of sites, which are positive");
		}
		policy->sites[policy->site_count++] = Z_LVAL_P(id);
	} ZEND_HASH_FOREACH_END();
	qsort(policy->sites, policy->site_count, sizeof(zend_long), compare_ids);
	policy->all_sites = false;
	return SUCCESS;
}

OPTION(option_toolsets)
{
	unsigned toolsets = 0;
	zval *name;

	if (Z_TYPE_P(value) == IS_NULL) {
		return SUCCESS;
	}
	if (Z_TYPE_P(value) != IS_ARRAY || !zend_array_is_list(Z_ARRVAL_P(value))) {
		return wrong_type(label, "null or a list of strings");
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), name) {
		const mcp_toolset_name *known = mcp_toolset_names;

		if (Z_TYPE_P(name) != IS_STRING) {
			return wrong_type(label, "null or a list of strings");
		}
		while (known->name && !is_word(Z_STR_P(name), known->name)) {
			known++;
		}
		if (!known->name) {
			return wrong_value(label, "null or a list of names that McpServer::toolsets() has");
		}
		toolsets |= known->toolset;
	} ZEND_HASH_FOREACH_END();
	options->policy.toolsets = toolsets;
	return SUCCESS;
}

OPTION(option_untrusted_text)
{
	static const char *const modes[] = {
		[MCP_SHIELD_REMOVE] = "remove",
		[MCP_SHIELD_FLAG] = "flag",
		[MCP_SHIELD_WITHHOLD] = "withhold",
		[MCP_SHIELD_OFF] = "off"
	};

	if (Z_TYPE_P(value) != IS_STRING) {
		return wrong_type(label, "of type string");
	}
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++) {
		if (is_word(Z_STR_P(value), modes[i])) {
			options->untrusted_text = (mcp_shield_mode) i;
			return SUCCESS;
		}
	}
	return wrong_value(label, "\"remove\", \"flag\", \"withhold\" or \"off\"");
}

static zend_result read_texts(mcp_text **target, size_t *count, const char *label, zval *value)
{
	zval *text;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return wrong_type(label, "of type array");
	}
	*target = safe_emalloc(zend_hash_num_elements(Z_ARRVAL_P(value)) + 1, sizeof(mcp_text), 0);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), text) {
		ZVAL_DEREF(text);
		if (Z_TYPE_P(text) != IS_STRING) {
			return wrong_type(label, "a list of strings");
		}
		(*target)[(*count)++] = mcp_text_of(Z_STRVAL_P(text), Z_STRLEN_P(text));
	} ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

OPTION(option_trusted_hosts)
{
	return read_texts(&options->trusted_hosts, &options->trusted_host_count, label, value);
}

OPTION(option_own_patterns)
{
	if (read_texts(&options->own_patterns, &options->own_pattern_count, label, value) != SUCCESS) {
		return FAILURE;
	}
	if (options->own_pattern_count > MCP_SHIELD_OWN_MAX) {
		return wrong_value(label, "a list of at most 100 patterns");
	}
	return SUCCESS;
}

OPTION(option_url_parameters)
{
	if (read_texts(&options->url_parameters, &options->url_parameter_count, label, value) != SUCCESS) {
		return FAILURE;
	}
	for (size_t i = 0; i < options->url_parameter_count; i++) {
		if (options->url_parameters[i].len == 0) {
			return wrong_value(label, "a list of names that are not empty");
		}
	}
	return SUCCESS;
}

OPTION(option_boundaries)
{
	return read_bool(&options->boundaries, label, value);
}

OPTION(option_host)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		return wrong_type(label, "of type string");
	}
	options->host = mcp_text_of(Z_STRVAL_P(value), Z_STRLEN_P(value));
	return SUCCESS;
}

/* What cannot stand in a header would be a hole in it. */
static zend_result read_challenge_part(mcp_php_options *options, mcp_text *part, const char *label, zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		return wrong_type(label, "of type string");
	}
	*part = mcp_text_of(Z_STRVAL_P(value), Z_STRLEN_P(value));
	return mcp_challenge_is_valid(&options->settings.challenge) ? SUCCESS : wrong_value(label, "quotable in a header");
}

OPTION(option_resource_metadata)
{
	return read_challenge_part(options, &options->settings.challenge.resource_metadata, label, value);
}

OPTION(option_oauth_scope)
{
	return read_challenge_part(options, &options->settings.challenge.scope, label, value);
}

OPTION(option_scope_missing)
{
	return read_bool(&options->scope_missing, label, value);
}

OPTION(option_body_ceiling)
{
	if (Z_TYPE_P(value) != IS_LONG) {
		return wrong_type(label, "of type int");
	}
	if (Z_LVAL_P(value) < 1024 || Z_LVAL_P(value) > (zend_long) MCP_BODY_CEILING_MAX) {
		return wrong_value(label, "between 1024 and 67108864");
	}
	options->body_ceiling = (size_t) Z_LVAL_P(value);
	return SUCCESS;
}

OPTION(option_session_store)
{
	if (Z_TYPE_P(value) == IS_NULL) {
		return SUCCESS;
	}
	if (Z_TYPE_P(value) != IS_OBJECT || !instanceof_function(Z_OBJCE_P(value), mcp_php_session_store_interface)) {
		return wrong_type(label, "of type ?McpServerSessionStore");
	}
	options->session_store = Z_OBJ_P(value);
	return SUCCESS;
}

OPTION(option_logger)
{
	if (Z_TYPE_P(value) == IS_NULL) {
		return SUCCESS;
	}
	if (Z_TYPE_P(value) != IS_OBJECT || !zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("log"))) {
		return wrong_type(label, "null or an object with a method log()");
	}
	options->logger = Z_OBJ_P(value);
	return SUCCESS;
}

static zend_result read_callable(zval **target, const char *label, zval *value)
{
	if (Z_TYPE_P(value) == IS_NULL) {
		return SUCCESS;
	}
	if (!zend_is_callable(value, 0, NULL)) {
		return wrong_type(label, "of type ?callable");
	}
	*target = value;
	return SUCCESS;
}

OPTION(option_clock)
{
	return read_callable(&options->clock, label, value);
}

OPTION(option_contributions)
{
	return read_callable(&options->contributions, label, value);
}

OPTION(option_on_event)
{
	return read_callable(&options->on_event, label, value);
}

static zend_result read_key(zend_string **target, const char *label, zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		return wrong_type(label, "of type string");
	}
	if (Z_STRLEN_P(value) > 0 && Z_STRLEN_P(value) < SECRET_MIN) {
		return wrong_value(label, "empty or at least 16 bytes long");
	}
	*target = Z_STRLEN_P(value) > 0 ? Z_STR_P(value) : NULL;
	return SUCCESS;
}

OPTION(option_secret)
{
	return read_key(&options->secret, label, value);
}

OPTION(option_pseudonym_key)
{
	return read_key(&options->pseudonym_key, label, value);
}

OPTION(option_call_record)
{
	return read_callable(&options->call_record, label, value);
}

/* --- config.ini.php ------------------------------------------------------------------------------------- */

/* Only 1, "1" and true switch something on; the string "true" does not (as in the official plugin). */
static bool is_switched_on(zval *value)
{
	return Z_TYPE_P(value) == IS_TRUE || (Z_TYPE_P(value) == IS_LONG && Z_LVAL_P(value) == 1)
		|| (Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "1"));
}

static zval *config_value(HashTable *config, const char *key)
{
	zval *value = zend_hash_str_find(config, key, strlen(key));

	if (value) {
		ZVAL_DEREF(value);
	}
	return value && Z_TYPE_P(value) != IS_NULL ? value : NULL;
}

static mcp_log_level log_level(zval *value)
{
	static const struct {
		const char *name;
		mcp_log_level level;
	} levels[] = {
		{ "error", MCP_LOG_ERROR },
		{ "warn", MCP_LOG_WARNING },
		{ "warning", MCP_LOG_WARNING },
		{ "info", MCP_LOG_INFO }
	};
	zend_string *trimmed;
	mcp_log_level level = MCP_LOG_DEBUG;

	if (Z_TYPE_P(value) != IS_STRING) {
		return level;
	}
	trimmed = php_trim(Z_STR_P(value), NULL, 0, 3);
	for (size_t i = 0; i < sizeof(levels) / sizeof(levels[0]); i++) {
		if (zend_binary_strcasecmp(ZSTR_VAL(trimmed), ZSTR_LEN(trimmed), levels[i].name, strlen(levels[i].name)) == 0) {
			level = levels[i].level;
		}
	}
	zend_string_release(trimmed);
	return level;
}

static zend_long session_ttl(zval *value)
{
	zend_long seconds = 0;
	double ignored;

	if (Z_TYPE_P(value) == IS_LONG) {
		seconds = Z_LVAL_P(value);
	} else if (Z_TYPE_P(value) == IS_DOUBLE && Z_DVAL_P(value) >= 1 && Z_DVAL_P(value) < INT32_MAX) {
		seconds = (zend_long) Z_DVAL_P(value);
	} else if (Z_TYPE_P(value) == IS_STRING
			&& is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), &seconds, &ignored, false) != IS_LONG) {
		seconds = 0;
	}
	return seconds > 0 && seconds <= INT32_MAX ? seconds : MCP_SESSION_TTL_DEFAULT;
}

OPTION(option_config)
{
	mcp_settings *settings = &options->settings;
	zval *entry;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return wrong_type(label, "of type array");
	}
	if ((entry = config_value(Z_ARRVAL_P(value), "session_ttl"))) {
		settings->session_ttl = session_ttl(entry);
	}
	if ((entry = config_value(Z_ARRVAL_P(value), "log_tool_calls"))) {
		settings->log_tool_calls = is_switched_on(entry);
	}
	if ((entry = config_value(Z_ARRVAL_P(value), "log_tool_call_level"))) {
		settings->log_tool_call_level = log_level(entry);
	}
	if ((entry = config_value(Z_ARRVAL_P(value), "log_tool_call_parameters_full"))) {
		settings->log_tool_call_parameters_full = is_switched_on(entry);
	}
	return SUCCESS;
}

/* Matomo casts a forced setting, so that enable_mcp = "false" would count as true: look at what was written. */
static void apply_forced_switch(mcp_php_options *options)
{
	zval *config = zend_hash_str_find(Z_ARRVAL(options->source), ZEND_STRL("config"));
	zval *entry = config && Z_TYPE_P(config) == IS_ARRAY ? config_value(Z_ARRVAL_P(config), "enable_mcp") : NULL;

	if (entry && !is_switched_on(entry)) {
		options->enabled = false;
	}
}

static const struct {
	const char *name;
	zend_result (*read)(mcp_php_options *options, const char *label, zval *value);
} known_options[] = {
	{ "body_ceiling", option_body_ceiling },
	{ "boundaries", option_boundaries },
	{ "call_record", option_call_record },
	{ "check_host", option_check_host },
	{ "clock", option_clock },
	{ "config", option_config },
	{ "contributions", option_contributions },
	{ "enabled", option_enabled },
	{ "host", option_host },
	{ "logger", option_logger },
	{ "maximum_access_level", option_maximum_access_level },
	{ "minimum_visits", option_minimum_visits },
	{ "on_event", option_on_event },
	{ "oauth_scope", option_oauth_scope },
	{ "own_patterns", option_own_patterns },
	{ "privacy_profile", option_privacy_profile },
	{ "pseudonym_key", option_pseudonym_key },
	{ "resource_metadata", option_resource_metadata },
	{ "scope_missing", option_scope_missing },
	{ "secret", option_secret },
	{ "session_store", option_session_store },
	{ "sites", option_sites },
	{ "toolsets", option_toolsets },
	{ "trusted_hosts", option_trusted_hosts },
	{ "untrusted_text", option_untrusted_text },
	{ "url_parameters", option_url_parameters }
};

/* Replaces references by their values, two levels deep: what is borrowed must not change behind our back. */
static void drop_references(HashTable *table, int levels)
{
	zval *value, plain;

	ZEND_HASH_FOREACH_VAL(table, value) {
		if (Z_ISREF_P(value)) {
			ZVAL_COPY(&plain, Z_REFVAL_P(value));
			zval_ptr_dtor(value);
			ZVAL_COPY_VALUE(value, &plain);
		}
		if (levels > 1 && Z_TYPE_P(value) == IS_ARRAY) {
			SEPARATE_ARRAY(value);
			drop_references(Z_ARRVAL_P(value), levels - 1);
		}
	} ZEND_HASH_FOREACH_END();
}

zend_result mcp_php_options_read(HashTable *given, mcp_php_options *options)
{
	zend_string *name;
	zval *value;

	memset(options, 0, sizeof(*options));
	options->ceiling = MCP_ACCESS_VIEW;
	options->untrusted_text = MCP_SHIELD_REMOVE;
	options->boundaries = true;
	options->privacy_profile = MCP_PRIVACY_AGGREGATE;
	options->policy.toolsets = MCP_TOOLSETS_ALL;
	options->policy.all_sites = true;
	options->check_host = true;
	options->host = MCP_TEXT("");
	options->body_ceiling = MCP_BODY_CEILING_DEFAULT;
	options->settings.session_ttl = MCP_SESSION_TTL_DEFAULT;
	options->settings.log_tool_call_level = MCP_LOG_DEBUG;
	ZVAL_ARR(&options->source, zend_array_dup(given));
	drop_references(Z_ARRVAL(options->source), 2);

	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL(options->source), name, value) {
		bool known = false;

		for (size_t i = 0; name && !known && i < sizeof(known_options) / sizeof(known_options[0]); i++) {
			if (is_word(name, known_options[i].name)) {
				known = true;
				if (known_options[i].read(options, known_options[i].name, value) != SUCCESS) {
					return FAILURE;
				}
			}
		}
		if (!known) {
			zend_value_error("McpServer::__construct(): Unknown option \"%s\"", name ? ZSTR_VAL(name) : "0");
			return FAILURE;
		}
	} ZEND_HASH_FOREACH_END();
	options->policy.profile = options->privacy_profile;
	apply_forced_switch(options);
	return SUCCESS;
}

void mcp_php_options_clear(mcp_php_options *options)
{
	mcp_text *lists[] = { options->trusted_hosts, options->own_patterns, options->url_parameters };

	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
		if (lists[i]) {
			efree(lists[i]);
		}
	}
	if (options->policy.sites) {
		efree(options->policy.sites);
	}
	zval_ptr_dtor(&options->source);
	memset(options, 0, sizeof(*options));
	ZVAL_UNDEF(&options->source);
}
