/*
 * Wiring: module entry and life cycle. What the module does stands in src/; start reading at src/php/class.c.
 */
#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "php_mcpserver.h"
#include "ext/standard/info.h"

#include "core/pattern.h"
#include "php/class.h"
#include "php/reserve.h"
#include "php/shield.h"
#include "php/unfinished.h"
#include "php/untrusted.h"

ZEND_DECLARE_MODULE_GLOBALS(mcpserver)

#ifdef COMPILE_DL_MCPSERVER
# ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
# endif
ZEND_GET_MODULE(mcpserver)
#endif

/* PHP_GINIT_FUNCTION would name its parameter like the global behind it. */
static void globals_startup(zend_mcpserver_globals *globals)
{
#if defined(COMPILE_DL_MCPSERVER) && defined(ZTS)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	memset(globals, 0, sizeof(*globals));
}

static void globals_shutdown(zend_mcpserver_globals *globals)
{
	mcp_shield_scratch_destroy(&globals->shield_scratch);
	mcp_php_untrusted_shutdown(&globals->own_shield, &globals->own_source);
	if (globals->tools_list) {
		zend_string_release_ex(globals->tools_list, true);
	}
}

static PHP_MINIT_FUNCTION(mcpserver)
{
	mcp_php_shield_startup();
	mcp_php_classes_register();
	mcp_php_reserve_startup();
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(mcpserver)
{
	mcp_php_shield_shutdown();
	return SUCCESS;
}

/* A fatal error leaves all of them as they were. */
static PHP_RINIT_FUNCTION(mcpserver)
{
#if defined(COMPILE_DL_MCPSERVER) && defined(ZTS)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	MCPSERVER_G(nesting) = 0;
	MCPSERVER_G(collecting) = false;
	MCPSERVER_G(streaming) = false;
	MCPSERVER_G(open_calls) = NULL;
	MCPSERVER_G(reserve) = NULL;
	return SUCCESS;
}

static PHP_RSHUTDOWN_FUNCTION(mcpserver)
{
	mcp_php_unfinished_clear();
	mcp_php_reserve_release();
	return SUCCESS;
}

static PHP_MINFO_FUNCTION(mcpserver)
{
	const mcp_shield *shield = mcp_php_shield();

	php_info_print_table_start();
	php_info_print_table_row(2, "MCP server for Matomo", "enabled");
	php_info_print_table_row(2, "Version", PHP_MCPSERVER_VERSION);
	php_info_print_table_row(2, "PCRE2 version", mcp_pattern_library_version());
	php_info_print_table_row(2, "PCRE2 JIT", !mcp_pattern_jit_available() ? "not available"
		: shield && mcp_shield_has_jit(shield) ? "on" : "available, off");
	php_info_print_table_row(2, "Shield against prompt injection", shield ? "ready" : "broken: nothing is answered");
	php_info_print_table_row(2, "Protocol revisions", "2024-11-05, 2025-03-26, 2025-06-18, 2025-11-25, 2026-07-28");
	php_info_print_table_end();
}

static const zend_module_dep mcpserver_dependencies[] = {
	ZEND_MOD_REQUIRED("date")
	ZEND_MOD_REQUIRED("hash")
	ZEND_MOD_REQUIRED("json")
	ZEND_MOD_REQUIRED("pcre")
	ZEND_MOD_REQUIRED("standard")
	ZEND_MOD_END
};

zend_module_entry mcpserver_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	mcpserver_dependencies,
	"mcpserver",
	NULL,
	PHP_MINIT(mcpserver),
	PHP_MSHUTDOWN(mcpserver),
	PHP_RINIT(mcpserver),
	PHP_RSHUTDOWN(mcpserver),
	PHP_MINFO(mcpserver),
	PHP_MCPSERVER_VERSION,
	PHP_MODULE_GLOBALS(mcpserver),
	(void (*)(void *)) globals_startup,
	(void (*)(void *)) globals_shutdown,
	NULL,
	STANDARD_MODULE_PROPERTIES_EX
};
