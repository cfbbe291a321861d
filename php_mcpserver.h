/*
 * The module's public header: version, entry, globals.
 */
#ifndef PHP_MCPSERVER_H
#define PHP_MCPSERVER_H

#include "php.h"

#define PHP_MCPSERVER_VERSION "5.2.0"

extern zend_module_entry mcpserver_module_entry;
#define phpext_mcpserver_ptr &mcpserver_module_entry

/* Per process (NTS) or per thread (ZTS); all but `nesting`, `collecting`, `streaming`,
 * `open_calls` and `reserve` outlives requests. */
ZEND_BEGIN_MODULE_GLOBALS(mcpserver)
	struct mcp_shield_scratch *shield_scratch; /* work memory of the shield; made on first use */
	void *own_shield;                          /* a shield with the administrator's patterns; made on first use */
	zend_string *own_source;                   /* those patterns; persistent */
	uint32_t nesting;                          /* calls into McpServer that are under way, each started by the one before */
	bool collecting;                           /* contributions are being collected */
	bool streaming;                            /* this request's answer has begun as an event stream */
	struct mcp_open_call *open_calls;          /* recorded calls that are under way or were cut off, the innermost first; request memory */
	void *reserve;                             /* given back when memory runs out (php/reserve.h); request memory */
	zend_string *tools_list;                   /* JSON of tools/list, made on first use; persistent */
ZEND_END_MODULE_GLOBALS(mcpserver)

ZEND_EXTERN_MODULE_GLOBALS(mcpserver)
#define MCPSERVER_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(mcpserver, v)

#if defined(ZTS) && defined(COMPILE_DL_MCPSERVER)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif /* PHP_MCPSERVER_H */
