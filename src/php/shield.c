#include "php/shield.h"
#include "php_mcpserver.h"

#include "main/SAPI.h"

/* Written where one thread runs only: in MINIT and MSHUTDOWN, and at its first use on a command line. */
static mcp_shield *shield;
static bool is_put_off;

static void create(int error_level)
{
	const char *error = NULL;

	shield = mcp_shield_create(&error);
	if (!shield) {
		zend_error(error_level, "mcpserver: the shield's patterns could not be compiled (%s); no tool will answer",
			error ? error : "unknown reason");
	}
}

void mcp_php_shield_startup(void)
{
#ifndef ZTS
	is_put_off = strcmp(sapi_module.name, "cli") == 0;
#endif
	if (!is_put_off) {
		create(E_CORE_WARNING);
	}
}

void mcp_php_shield_shutdown(void)
{
	mcp_shield_destroy(&shield);
}

const mcp_shield *mcp_php_shield(void)
{
	if (is_put_off) {
		is_put_off = false;
		create(E_WARNING);
	}
	return shield;
}

mcp_shield_scratch *mcp_php_shield_scratch(void)
{
	if (!MCPSERVER_G(shield_scratch)) {
		MCPSERVER_G(shield_scratch) = mcp_shield_scratch_create();
	}
	return MCPSERVER_G(shield_scratch);
}

static void *request_resize(void *context, void *block, size_t size)
{
	(void) context;
	return erealloc(block, size);
}

static void request_release(void *context, void *block)
{
	(void) context;
	if (block) {
		efree(block);
	}
}

const mcp_allocator mcp_php_request_memory = { request_resize, request_release, NULL };
