#include "php/unfinished.h"
#include "php_mcpserver.h"
#include "mcp/callrecord.h"

void mcp_php_unfinished_add(mcp_open_call *open)
{
	open->outer = MCPSERVER_G(open_calls);
	MCPSERVER_G(open_calls) = open;
}

void mcp_php_unfinished_remove(mcp_open_call *open)
{
	mcp_open_call **at = &MCPSERVER_G(open_calls);

	if (EG(exception)) {
		return;
	}
	while (*at && *at != open) {
		at = &(*at)->outer;
	}
	if (*at) {
		*at = open->outer;
	}
	mcp_open_call_free(open);
}

static void tell(mcp_open_call *open, double now, zval *list)
{
	zval record;

	if (!open) {
		return;
	}
	tell(open->outer, now, list); /* as deep as calls may nest */
	if (!open->told) {
		open->told = true;
		mcp_open_call_write(open, now, &record);
		add_next_index_zval(list, &record);
	}
}

void mcp_php_unfinished_take(double now, zval *list)
{
	array_init(list);
	if (EG(flags) & EG_FLAGS_IN_SHUTDOWN) {
		tell(MCPSERVER_G(open_calls), now, list);
	}
}

void mcp_php_unfinished_clear(void)
{
	while (MCPSERVER_G(open_calls)) {
		mcp_open_call *open = MCPSERVER_G(open_calls);

		MCPSERVER_G(open_calls) = open->outer;
		mcp_open_call_free(open);
	}
}
