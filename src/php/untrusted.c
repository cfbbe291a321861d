#include "php/untrusted.h"
#include "php/shield.h"
#include "php_mcpserver.h"
#include "mcp/digest.h"

#include "Zend/zend_smart_str.h"

/* Equal values stay equal under the same key; nothing leads back without it. */
static bool pseudonym(void *context, mcp_mask_kind kind, mcp_text value, unsigned char code[MCP_MASK_CODE_SIZE])
{
	unsigned char digest[MCP_DIGEST_BYTES];
	smart_str text = {0};

	smart_str_appends(&text, mcp_mask_kind_name(kind));
	smart_str_appendc(&text, '\n');
	smart_str_appendl(&text, value.ptr, value.len);
	smart_str_0(&text);
	mcp_hmac_sha256((zend_string *) context, ZSTR_VAL(text.s), ZSTR_LEN(text.s), digest);
	memcpy(code, digest, MCP_MASK_CODE_SIZE);
	smart_str_free(&text);
	return true;
}

/* The patterns as one text, to know them again. */
static zend_string *source_of(const mcp_text *patterns, size_t count)
{
	smart_str source = {0};

	for (size_t i = 0; i < count; i++) {
		smart_str_append_unsigned(&source, patterns[i].len);
		smart_str_appendc(&source, ':');
		smart_str_appendl(&source, patterns[i].ptr, patterns[i].len);
	}
	smart_str_0(&source);
	return source.s;
}

static mcp_shield *make(const mcp_text *patterns, size_t count, const char **error)
{
	for (size_t i = 0; i < count; i++) {
		if (!mcp_shield_pattern_check(patterns[i], error)) {
			return NULL;
		}
	}
	return mcp_shield_create_with(patterns, count, error);
}

/* Compiling takes milliseconds, and the patterns hardly ever change: a thread keeps the last ones. */
static const mcp_shield *own_shield(const mcp_php_options *options, const char **error)
{
	zend_string *source = source_of(options->own_patterns, options->own_pattern_count);
	zend_string *known = MCPSERVER_G(own_source);

	if (!known || !zend_string_equals(known, source)) {
		mcp_php_untrusted_shutdown(&MCPSERVER_G(own_shield), &MCPSERVER_G(own_source));
		MCPSERVER_G(own_shield) = make(options->own_patterns, options->own_pattern_count, error);
		if (MCPSERVER_G(own_shield)) {
			MCPSERVER_G(own_source) = zend_string_init(ZSTR_VAL(source), ZSTR_LEN(source), true);
		}
	}
	zend_string_release(source);
	return MCPSERVER_G(own_shield);
}

void mcp_php_untrusted_shutdown(void **own, zend_string **own_source)
{
	mcp_shield *shield = *own;

	mcp_shield_destroy(&shield);
	*own = NULL;
	if (*own_source) {
		zend_string_release_ex(*own_source, true);
		*own_source = NULL;
	}
}

void mcp_php_untrusted_default(mcp_untrusted *untrusted)
{
	memset(untrusted, 0, sizeof(*untrusted));
	untrusted->shield = mcp_php_shield();
	untrusted->scratch = mcp_php_shield_scratch();
	untrusted->allocator = &mcp_php_request_memory;
	untrusted->mode = MCP_SHIELD_REMOVE;
	untrusted->mask = mcp_mask_profile(MCP_PRIVACY_AGGREGATE);
	untrusted->boundaries = true;
}

void mcp_php_untrusted_init(mcp_untrusted *untrusted, const mcp_php_options *options, mcp_port *port)
{
	const char *error = NULL;

	mcp_php_untrusted_default(untrusted);
	untrusted->mode = options->untrusted_text;
	untrusted->mask = mcp_mask_profile(options->privacy_profile);
	untrusted->mask.allowed_keys = options->url_parameters;
	untrusted->mask.allowed_key_count = options->url_parameter_count;
	untrusted->boundaries = options->boundaries;
	if (options->pseudonym_key) {
		untrusted->mask.hash = pseudonym;
		untrusted->mask.hash_context = options->pseudonym_key;
	}
	if (options->own_pattern_count > 0 && untrusted->shield) {
		untrusted->shield = own_shield(options, &error);
		if (!untrusted->shield) {
			zend_string *line = zend_strpprintf(0, "MCP: an own pattern cannot be used (%s); nothing is answered until it is mended",
				error ? error : "unknown reason");

			port->log(port, MCP_LOG_ERROR, line, NULL);
			zend_string_release(line);
		}
	}
}
