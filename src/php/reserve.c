#include "php/reserve.h"
#include "php_mcpserver.h"

#include "Zend/zend_observer.h"

static void on_error(int type, zend_string *file, uint32_t line, zend_string *message)
{
	(void) file;
	(void) line;
	(void) message;
	if (type & (E_ERROR | E_CORE_ERROR | E_COMPILE_ERROR | E_USER_ERROR)) {
		mcp_php_reserve_release();
	}
}

void mcp_php_reserve_startup(void)
{
	zend_observer_error_register(on_error);
}

void mcp_php_reserve_take(void)
{
	if (!MCPSERVER_G(reserve)) {
		MCPSERVER_G(reserve) = emalloc(MCP_RESERVE_BYTES);
	}
}

void mcp_php_reserve_release(void)
{
	if (MCPSERVER_G(reserve)) {
		efree(MCPSERVER_G(reserve));
		MCPSERVER_G(reserve) = NULL;
	}
}
