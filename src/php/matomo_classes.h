/*
 * The names of Matomo's classes, and the small calls that matomo.c and matomo_failure.c share. No other file names a Matomo class.
 *
 * Ring: php.
 */
#ifndef MCP_PHP_MATOMO_CLASSES_H
#define MCP_PHP_MATOMO_CLASSES_H

#include "php/call.h"
#include "tools/port.h"

/* Every Matomo class that the product touches. */
#define CLASS_PIWIK              "Piwik\\Piwik"
#define CLASS_REQUEST            "Piwik\\API\\Request"
#define CLASS_CONTAINER          "Piwik\\Container\\StaticContainer"
#define CLASS_TRANSLATOR         "Piwik\\Translation\\Translator"
#define CLASS_PLUGIN_MANAGER     "Piwik\\Plugin\\Manager"
#define CLASS_PERIOD_FACTORY     "Piwik\\Period\\Factory"
#define CLASS_RULES              "Piwik\\ArchiveProcessor\\Rules"
#define CLASS_SEGMENT            "Piwik\\Segment"
#define CLASS_IP                 "Piwik\\IP"
#define CLASS_LOGIN_ALLOWLIST    "Piwik\\Plugins\\CoreHome\\LoginAllowlist"
#define CLASS_DATATABLE          "Piwik\\DataTable"
#define CLASS_DATATABLE_SIMPLE   "Piwik\\DataTable\\Simple"
#define CLASS_DATATABLE_MAP      "Piwik\\DataTable\\Map"
#define CLASS_NO_ACCESS          "Piwik\\NoAccessException"
#define CLASS_BAD_REQUEST        "Piwik\\Http\\BadRequestException"
#define CLASS_PLUGIN_DEACTIVATED "Piwik\\Exception\\PluginDeactivatedException"
#define CLASS_UNEXPECTED_SITE    "Piwik\\Exception\\UnexpectedWebsiteFoundException"
#define CLASS_UNPROCESSED        "Piwik\\Plugins\\SegmentEditor\\UnprocessedSegmentException"

/* Matomo's own exceptions of its database layers. */
#define CLASS_DB_EXCEPTION         "Piwik\\Db\\DbException"
#define CLASS_TRACKER_DB_EXCEPTION "Piwik\\Tracker\\Db\\DbException"

/* Calls a static method; an exception is dropped and counts as false. */
static inline bool mcp_matomo_static(const char *class, const char *method, uint32_t argc, zval *argv, zval *result)
{
	return mcp_php_call_static(mcp_php_class(class), method, argc, argv, result, NULL) == MCP_PHP_DONE;
}

/* What Matomo's exception means for a tool; `failure` is filled, its message owned by the caller. */
void mcp_matomo_read_failure(zend_object *exception, mcp_failure *failure);

#endif /* MCP_PHP_MATOMO_CLASSES_H */
