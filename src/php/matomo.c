#include "php/matomo.h"
#include "php/datatable.h"
#include "php/matomo_classes.h"
#include "php/request.h"

#include "main/SAPI.h"
#include "Zend/zend_exceptions.h"

#define ENDPOINT_METHOD "McpServer.mcp"

/* --- small calls ---------------------------------------------------------------------------------------- */

/* A static method that answers yes or no; anything else counts as `otherwise`. */
static bool ask(const char *class, const char *method, uint32_t argc, zval *argv, bool otherwise)
{
	zval result;
	bool answer = otherwise;

	if (mcp_matomo_static(class, method, argc, argv, &result)) {
		answer = zend_is_true(&result);
		zval_ptr_dtor(&result);
	}
	return answer;
}

/* An object out of Matomo's container. */
static bool container_get(const char *class, zval *object)
{
	zval name;
	bool found;

	ZVAL_STRING(&name, class);
	found = mcp_matomo_static(CLASS_CONTAINER, "get", 1, &name, object);
	zval_ptr_dtor(&name);
	if (found && Z_TYPE_P(object) != IS_OBJECT) {
		zval_ptr_dtor(object);
		found = false;
	}
	return found;
}

/* --- the gate's questions ------------------------------------------------------------------------------- */

bool mcp_php_matomo_is_root_request(void)
{
	zval method;
	bool is_root;

	if (!ask(CLASS_REQUEST, "isCurrentApiRequestTheRootApiRequest", 0, NULL, false)
			|| !mcp_matomo_static(CLASS_REQUEST, "getRootApiRequestMethod", 0, NULL, &method)) {
		return false;
	}
	is_root = Z_TYPE(method) == IS_STRING && zend_string_equals_literal(Z_STR(method), ENDPOINT_METHOD);
	zval_ptr_dtor(&method);
	return is_root;
}

bool mcp_php_matomo_is_anonymous(void)
{
	return ask(CLASS_PIWIK, "isUserIsAnonymous", 0, NULL, true);
}

mcp_access mcp_php_matomo_access(void)
{
	static const struct {
		const char *question;
		mcp_access level;
	} ladder[] = {
		{ "hasUserSuperUserAccess", MCP_ACCESS_SUPERUSER },
		{ "isUserHasSomeAdminAccess", MCP_ACCESS_ADMIN },
		{ "isUserHasSomeWriteAccess", MCP_ACCESS_WRITE },
		{ "isUserHasSomeViewAccess", MCP_ACCESS_VIEW }
	};
	zval answer;

	for (size_t i = 0; i < sizeof(ladder) / sizeof(ladder[0]); i++) {
		bool has;

		if (!mcp_matomo_static(CLASS_PIWIK, ladder[i].question, 0, NULL, &answer)) {
			return MCP_ACCESS_NONE; /* a level that cannot be found out must not slip below a ceiling */
		}
		has = zend_is_true(&answer);
		zval_ptr_dtor(&answer);
		if (has) {
			return ladder[i].level;
		}
	}
	return MCP_ACCESS_NONE;
}

zend_string *mcp_php_matomo_login(mcp_php_matomo *matomo)
{
	zval login;

	if (!matomo->login) {
		matomo->login = ZSTR_EMPTY_ALLOC();
		if (mcp_matomo_static(CLASS_PIWIK, "getCurrentUserLogin", 0, NULL, &login)) {
			if (Z_TYPE(login) == IS_STRING) {
				matomo->login = zend_string_copy(Z_STR(login));
			}
			zval_ptr_dtor(&login);
		}
	}
	return matomo->login;
}

void mcp_php_matomo_throw_wrong_format(void)
{
	zend_class_entry *class = mcp_php_class(CLASS_BAD_REQUEST);

	if (EG(exception)) {
		return;
	}
	SG(sapi_headers).http_response_code = 400; /* a bulk request would hide the exception in a 200 */
	zend_throw_exception(class ? class : zend_ce_exception, "MCP endpoint requires format=mcp and a root API request. "
		"Use index.php?module=API&method=" ENDPOINT_METHOD "&format=mcp", 400);
}

/* --- the tools' port ------------------------------------------------------------------------------------ */

/* Reports speak English to models. There is no parameter for it: the translator has to be switched and back. */
static bool switch_language(const char *language, zval *translator, zval *previous)
{
	zval wanted, ignored;

	ZVAL_UNDEF(previous);
	if (!container_get(CLASS_TRANSLATOR, translator)) {
		ZVAL_UNDEF(translator);
		return false;
	}
	if (mcp_php_call_method(Z_OBJ_P(translator), "getCurrentLanguage", 0, NULL, previous, NULL) == MCP_PHP_DONE
			&& Z_TYPE_P(previous) == IS_STRING && strcmp(Z_STRVAL_P(previous), language) != 0) {
		ZVAL_STRING(&wanted, language);
		mcp_php_call_method(Z_OBJ_P(translator), "setCurrentLanguage", 1, &wanted, &ignored, NULL);
		zval_ptr_dtor(&ignored);
		zval_ptr_dtor(&wanted);
		return true;
	}
	zval_ptr_dtor(previous);
	zval_ptr_dtor(translator);
	return false;
}

static void switch_back(zval *translator, zval *previous)
{
	zval ignored;

	mcp_php_call_method(Z_OBJ_P(translator), "setCurrentLanguage", 1, previous, &ignored, NULL);
	zval_ptr_dtor(&ignored);
	zval_ptr_dtor(previous);
	zval_ptr_dtor(translator);
}

/* Core casts scalars with (string), which turns false into "not given": send what is meant. */
static void build_parameter(zval *value, zval *out)
{
	if (Z_TYPE_P(value) == IS_TRUE || Z_TYPE_P(value) == IS_FALSE) {
		ZVAL_STRING(out, Z_TYPE_P(value) == IS_TRUE ? "1" : "0");
	} else if (Z_TYPE_P(value) == IS_ARRAY) {
		ZVAL_COPY(out, value);
	} else {
		zend_string *text = zval_get_string(value);

		ZVAL_STR(out, text);
	}
}

static void build_parameters(HashTable *params, zval *out)
{
	zend_string *name;
	zval *value, copy;

	array_init(out);
	ZEND_HASH_FOREACH_STR_KEY_VAL(params, name, value) {
		ZVAL_DEREF(value);
		if (name && Z_TYPE_P(value) > IS_NULL) {
			build_parameter(value, &copy);
			zend_hash_update(Z_ARRVAL_P(out), name, &copy);
		}
	} ZEND_HASH_FOREACH_END();
}

/* Table facts count for the report's rows, not for tables that stand beside them. */
static bool copy_result(zval *raw, zval *result, mcp_table_facts *facts)
{
	zval *data = Z_TYPE_P(raw) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(raw), ZEND_STRL("reportData")) : NULL;
	zval ignored;

	if (facts) {
		memset(facts, 0, sizeof(*facts));
		facts->total_rows = -1;
	}
	if (!mcp_php_tree(raw, result, data ? NULL : facts)) {
		return false;
	}
	if (data && facts) {
		if (!mcp_php_tree(data, &ignored, facts)) {
			zval_ptr_dtor(result);
			ZVAL_UNDEF(result);
			return false;
		}
		zval_ptr_dtor(&ignored);
	}
	return true;
}

static bool port_call(mcp_matomo *self, const char *method, HashTable *params, bool english,
	zval *result, mcp_table_facts *facts, mcp_failure *failure)
{
	zval arguments[3], raw, thrown, translator, language;
	bool switched, done = false;
	mcp_php_status status;

	ZVAL_UNDEF(result);
	failure->kind = MCP_FAILURE_BROKEN;
	failure->message = NULL;
	if (!mcp_policy_admits(self->policy, method, params)) {
		failure->kind = MCP_FAILURE_NO_ACCESS;
		failure->message = ZSTR_EMPTY_ALLOC();
		return false;
	}

	ZVAL_STRING(&arguments[0], method);
	build_parameters(params, &arguments[1]);
	array_init(&arguments[2]); /* an empty default request: nothing of the outer one is merged in */

	switched = english && switch_language("en", &translator, &language);
	status = mcp_php_call_static(mcp_php_class(CLASS_REQUEST), "processRequest", 3, arguments, &raw, &thrown);
	if (status == MCP_PHP_DONE) {
		done = copy_result(&raw, result, facts);
		zval_ptr_dtor(&raw);
	} else if (status == MCP_PHP_THROWN) {
		mcp_matomo_read_failure(Z_OBJ(thrown), failure);
		zval_ptr_dtor(&thrown);
	}
	if (switched) {
		switch_back(&translator, &language);
	}
	if (done && !mcp_policy_sift(self->policy, method, result)) {
		zval_ptr_dtor(result);
		ZVAL_UNDEF(result);
		failure->kind = MCP_FAILURE_NO_ACCESS;
		done = false;
	}
	if (done) {
		failure->kind = MCP_FAILURE_NONE;
	} else if (!failure->message) {
		failure->message = ZSTR_EMPTY_ALLOC();
	}
	for (size_t i = 0; i < 3; i++) {
		zval_ptr_dtor(&arguments[i]);
	}
	return done;
}

static bool port_may_view(mcp_matomo *self, zend_long id_site)
{
	zval id;

	ZVAL_LONG(&id, id_site);
	return mcp_policy_offers_site(self->policy, id_site) && ask(CLASS_PIWIK, "isUserHasViewAccess", 1, &id, false);
}

static bool port_may_view_any(mcp_matomo *self)
{
	(void) self;
	return ask(CLASS_PIWIK, "isUserHasSomeViewAccess", 0, NULL, false);
}

static bool port_plugin_active(mcp_matomo *self, const char *plugin)
{
	zval manager, name, result;
	bool active = false;

	(void) self;
	if (!mcp_matomo_static(CLASS_PLUGIN_MANAGER, "getInstance", 0, NULL, &manager)) {
		return false;
	}
	ZVAL_STRING(&name, plugin);
	if (Z_TYPE(manager) == IS_OBJECT
			&& mcp_php_call_method(Z_OBJ(manager), "isPluginActivated", 1, &name, &result, NULL) == MCP_PHP_DONE) {
		active = zend_is_true(&result);
		zval_ptr_dtor(&result);
	}
	zval_ptr_dtor(&name);
	zval_ptr_dtor(&manager);
	return active;
}

static bool build_period(zend_string *period, zend_string *date, zval *object)
{
	zval arguments[2];

	ZVAL_STR(&arguments[0], period);
	ZVAL_STR(&arguments[1], date);
	if (!mcp_matomo_static(CLASS_PERIOD_FACTORY, "build", 2, arguments, object)) {
		return false;
	}
	if (Z_TYPE_P(object) != IS_OBJECT) {
		zval_ptr_dtor(object);
		return false;
	}
	return true;
}

static zend_string *port_period_start(mcp_matomo *self, zend_string *period, zend_string *date)
{
	zval object, start, text;
	zend_string *first_day = NULL;

	(void) self;
	if (!build_period(period, date, &object)) {
		return NULL;
	}
	if (mcp_php_call_method(Z_OBJ(object), "getDateStart", 0, NULL, &start, NULL) == MCP_PHP_DONE) {
		if (Z_TYPE(start) == IS_OBJECT
				&& mcp_php_call_method(Z_OBJ(start), "toString", 0, NULL, &text, NULL) == MCP_PHP_DONE) {
			if (Z_TYPE(text) == IS_STRING) {
				first_day = zend_string_copy(Z_STR(text));
			}
			zval_ptr_dtor(&text);
		}
		zval_ptr_dtor(&start);
	}
	zval_ptr_dtor(&object);
	return first_day;
}

/* Building a period is lazy: only its first day shows whether the dates make sense. */
static bool port_period_valid(mcp_matomo *self, zend_string *period, zend_string *date)
{
	zend_string *start = port_period_start(self, period, date);

	if (start) {
		zend_string_release(start);
	}
	return start != NULL;
}

/* Builds Rules' arguments: [idSites, Segment, period label]. False: the segment cannot be parsed. */
static bool archiving_arguments(zend_long id_site, zend_string *period, zend_string *segment, zval *arguments)
{
	zend_class_entry *class = mcp_php_class(CLASS_SEGMENT);
	zval construct[2], ignored;
	bool built;

	if (!class || object_init_ex(&arguments[1], class) != SUCCESS) {
		return false;
	}
	array_init(&arguments[0]);
	add_next_index_long(&arguments[0], id_site);
	ZVAL_STR(&construct[0], segment);
	ZVAL_COPY_VALUE(&construct[1], &arguments[0]);
	built = mcp_php_call_method(Z_OBJ(arguments[1]), "__construct", 2, construct, &ignored, NULL) == MCP_PHP_DONE;
	zval_ptr_dtor(&ignored);
	ZVAL_STR(&arguments[2], period);
	if (!built) {
		zval_ptr_dtor(&arguments[0]);
		zval_ptr_dtor(&arguments[1]);
	}
	return built;
}

static bool port_segment_unprocessed(mcp_matomo *self, zend_long id_site, zend_string *period, zend_string *date, zend_string *segment)
{
	zval arguments[3];
	bool unprocessed;

	(void) self;
	(void) date;
	if (!archiving_arguments(id_site, period, segment, arguments)) {
		return false;
	}
	unprocessed = ask(CLASS_RULES, "isArchivingDisabledFor", 3, arguments, false)
		&& !ask(CLASS_RULES, "isSegmentPreProcessed", 2, arguments, true);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	return unprocessed;
}

static bool port_may_archive(mcp_matomo *self, zend_long id_site, zend_string *period, zend_string *date, zend_string *segment)
{
	zval arguments[3];
	bool may;

	(void) self;
	(void) date;
	if (!segment && !zend_string_equals_literal(period, "range")) {
		return false;
	}
	if (!archiving_arguments(id_site, period, segment ? segment : ZSTR_EMPTY_ALLOC(), arguments)) {
		return false;
	}
	may = !ask(CLASS_RULES, "isArchivingDisabledFor", 3, arguments, true);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	return may;
}

static zend_string *port_translate(mcp_matomo *self, const char *key, uint32_t argc, zend_string **argv)
{
	zval arguments[2], text;
	zend_string *translated = NULL;

	(void) self;
	ZVAL_STRING(&arguments[0], key);
	array_init(&arguments[1]);
	for (uint32_t i = 0; i < argc; i++) {
		add_next_index_str(&arguments[1], zend_string_copy(argv[i]));
	}
	if (mcp_matomo_static(CLASS_PIWIK, "translate", 2, arguments, &text)) {
		if (Z_TYPE(text) == IS_STRING) {
			translated = zend_string_copy(Z_STR(text));
		}
		zval_ptr_dtor(&text);
	}
	if (!translated) {
		translated = zend_string_copy(Z_STR(arguments[0]));
	}
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
	return translated;
}

void mcp_php_matomo_init(mcp_php_matomo *matomo, const mcp_tools_policy *policy)
{
	memset(matomo, 0, sizeof(*matomo));
	matomo->port.policy = policy;
	matomo->port.call = port_call;
	matomo->port.may_view = port_may_view;
	matomo->port.may_view_any = port_may_view_any;
	matomo->port.plugin_active = port_plugin_active;
	matomo->port.period_valid = port_period_valid;
	matomo->port.period_start = port_period_start;
	matomo->port.segment_unprocessed = port_segment_unprocessed;
	matomo->port.may_archive = port_may_archive;
	matomo->port.translate = port_translate;
}

void mcp_php_matomo_clear(mcp_php_matomo *matomo)
{
	if (matomo->login) {
		zend_string_release(matomo->login);
		matomo->login = NULL;
	}
}

mcp_php_table_kind mcp_php_matomo_table_kind(zend_object *object)
{
	if (mcp_php_is_a(object, CLASS_DATATABLE_MAP)) {
		return MCP_PHP_TABLE_MAP;
	}
	if (mcp_php_is_a(object, CLASS_DATATABLE_SIMPLE)) {
		return MCP_PHP_SIMPLE_TABLE;
	}
	return mcp_php_is_a(object, CLASS_DATATABLE) ? MCP_PHP_TABLE : MCP_PHP_NO_TABLE;
}
