#include "php/shield.h"
#include "php_mcpserver.h"

/* Written in MINIT and MSHUTDOWN only, read-only in between: safe to share between threads. */
static mcp_shield *shield;

void mcp_php_shield_startup(void)
{
	const char *error = NULL;

	shield = mcp_shield_create(&error);
	if (!shield) {
		zend_error(E_CORE_WARNING, "mcpserver: the shield's patterns could not be compiled (%s); no tool will answer",
			error ? error : "unknown reason");
	}
}

void mcp_php_shield_shutdown(void)
{
	mcp_shield_destroy(&shield);
}

const mcp_shield *mcp_php_shield(void)
{
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
