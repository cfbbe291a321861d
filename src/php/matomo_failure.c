/*
 * Telling Matomo's exceptions apart: for tools (a nested call failed) and for the endpoint (the request never reached it).
 */
#include "php/matomo.h"
#include "php/matomo_classes.h"

#include "Zend/zend_exceptions.h"
#include "Zend/zend_smart_str.h"

/* Exceptions of the database layers and of PHP errors: any of them means that Matomo itself is broken. */
static const char *const breakdowns[] = {
	"ErrorException",
	"PDOException",
	"mysqli_sql_exception",
	"Zend_Db_Exception",
	CLASS_DB_EXCEPTION,
	CLASS_TRACKER_DB_EXCEPTION
};

/* --- exceptions ----------------------------------------------------------------------------------------- */

static zend_string *exception_message(zend_object *exception)
{
	zval rv, *message = zend_read_property(exception->ce, exception, ZEND_STRL("message"), 1, &rv);

	return message && Z_TYPE_P(message) == IS_STRING ? zend_string_copy(Z_STR_P(message)) : ZSTR_EMPTY_ALLOC();
}

/* The exception that caused this one, or NULL. Borrowed: the chain keeps it alive. */
static zend_object *exception_cause(zend_object *exception)
{
	zend_class_entry *base = instanceof_function(exception->ce, zend_ce_error) ? zend_ce_error : zend_ce_exception;
	zval rv, *previous = zend_read_property(base, exception, ZEND_STRL("previous"), 1, &rv);

	return previous && Z_TYPE_P(previous) == IS_OBJECT ? Z_OBJ_P(previous) : NULL;
}

static bool is_breakdown(zend_object *exception)
{
	for (size_t i = 0; i < sizeof(breakdowns) / sizeof(breakdowns[0]); i++) {
		if (mcp_php_is_a(exception, breakdowns[i])) {
			return true;
		}
	}
	return false;
}

/* Other words for "no access", in Matomo's English texts. All lower case. */
static bool says_no_access(const char *text)
{
	static const char *const words[] = {
		"no access", "checkuserhasviewaccess", "view access", "'view' access", "access denied", "permission denied",
		"not authorized"
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (strstr(text, words[i])) {
			return true;
		}
	}
	return false;
}

static mcp_failure_kind kind_of(zend_object *exception)
{
	/* Who may view every site is told of an unexpected website where others get "no access". */
	if (mcp_php_is_a(exception, CLASS_NO_ACCESS) || mcp_php_is_a(exception, CLASS_UNEXPECTED_SITE)) {
		return MCP_FAILURE_NO_ACCESS;
	}
	if (mcp_php_is_a(exception, CLASS_UNPROCESSED)) {
		return MCP_FAILURE_UNPROCESSED;
	}
	if (mcp_php_is_a(exception, CLASS_PLUGIN_DEACTIVATED)) {
		return MCP_FAILURE_UNAVAILABLE;
	}
	if (instanceof_function(exception->ce, zend_ce_error) || is_breakdown(exception)) {
		return MCP_FAILURE_BROKEN;
	}
	return MCP_FAILURE_NONE;
}

void mcp_matomo_read_failure(zend_object *exception, mcp_failure *failure)
{
	smart_str texts = {0};
	zend_string *all;

	failure->kind = MCP_FAILURE_NONE;
	for (zend_object *each = exception; each; each = exception_cause(each)) {
		zend_string *message = exception_message(each), *lower = zend_string_tolower(message);

		if (failure->kind == MCP_FAILURE_NONE) {
			failure->kind = kind_of(each);
		}
		smart_str_append(&texts, lower);
		smart_str_appendc(&texts, '\n');
		zend_string_release(lower);
		zend_string_release(message);
	}
	smart_str_0(&texts);
	all = texts.s;
	if (failure->kind == MCP_FAILURE_NONE) {
		/* getProcessedReport wraps what its report threw and drops the class */
		if (strstr(ZSTR_VAL(all), "sqlstate")) {
			failure->kind = MCP_FAILURE_BROKEN;
		} else if (strstr(ZSTR_VAL(all), "an unexpected website was found")) {
			failure->kind = MCP_FAILURE_NO_ACCESS;
		} else if (strstr(ZSTR_VAL(all), "does not exist or is not available in the module")) {
			failure->kind = MCP_FAILURE_UNAVAILABLE;
		} else if (says_no_access(ZSTR_VAL(all))) {
			failure->kind = MCP_FAILURE_NO_ACCESS;
		} else {
			failure->kind = MCP_FAILURE_REFUSED;
		}
	}
	failure->message = all;
}

static bool is_lock_out(zend_object *exception)
{
	zend_string *message = exception_message(exception);
	zval key, text;
	bool same = false;

	/* Core has no class for it; the text is translated in the same process, so it compares. */
	ZVAL_STRING(&key, "Login_LoginNotAllowedBecauseBlocked");
	if (mcp_matomo_static(CLASS_PIWIK, "translate", 1, &key, &text)) {
		same = Z_TYPE(text) == IS_STRING && !zend_string_equals(Z_STR(text), Z_STR(key)) && zend_string_equals(Z_STR(text), message);
		zval_ptr_dtor(&text);
	}
	zval_ptr_dtor(&key);
	zend_string_release(message);
	return same;
}

/* Core throws the same exception for a bad token and for an address outside the login allow-list. */
static bool is_address_refused(void)
{
	zend_class_entry *class = mcp_php_class(CLASS_LOGIN_ALLOWLIST);
	zval allowlist, applies, checks, address, allowed;
	bool refused = false;

	if (!class || object_init_ex(&allowlist, class) != SUCCESS) {
		return false;
	}
	if (mcp_php_call_method(Z_OBJ(allowlist), "shouldCheckAllowlist", 0, NULL, &checks, NULL) == MCP_PHP_DONE
			&& zend_is_true(&checks)
			&& mcp_php_call_method(Z_OBJ(allowlist), "shouldAllowlistApplyToAPI", 0, NULL, &applies, NULL) == MCP_PHP_DONE
			&& zend_is_true(&applies)
			&& mcp_matomo_static(CLASS_IP, "getIpFromHeader", 0, NULL, &address)) {
		if (mcp_php_call_method(Z_OBJ(allowlist), "isIpAllowed", 1, &address, &allowed, NULL) == MCP_PHP_DONE) {
			refused = !zend_is_true(&allowed);
			zval_ptr_dtor(&allowed);
		}
		zval_ptr_dtor(&address);
	}
	zval_ptr_dtor(&allowlist);
	return refused;
}

mcp_fault mcp_php_matomo_refusal(zend_object *exception, const char **message)
{
	if (mcp_php_is_a(exception, CLASS_NO_ACCESS)) {
		if (is_address_refused()) {
			*message = "Your IP address may not use this Matomo.";
			return MCP_FAULT_FORBIDDEN;
		}
		*message = "Authentication required.";
		return MCP_FAULT_UNAUTHENTICATED;
	}
	if (mcp_php_is_a(exception, CLASS_BAD_REQUEST)) {
		*message = "Matomo refused the request: check the endpoint, and give the token in the Authorization header only.";
		return MCP_FAULT_NOT_ROOT;
	}
	if (is_lock_out(exception)) {
		*message = "Too many failed logins from this address. Try again later.";
		return MCP_FAULT_LOCKED_OUT;
	}
	*message = "Matomo could not answer this request. Its log says why.";
	return MCP_FAULT_HOST;
}
