#include "tools/goal_columns.h"
#include "tools/record.h"

#include "mcp/json.h"
#include "zend_smart_str.h"

/* Matomo's names for what the arguments ask. */
#define UPDATE_COLUMNS "filter_update_columns_when_show_all_goals"
#define PROCESS_GOALS  "filter_show_goal_columns_process_goals"

typedef struct goal_mode {
	const char *name;
	const char *value;   /* of UPDATE_COLUMNS; NULL: the goal itself */
} goal_mode;

static const goal_mode modes[] = {
	{ "overview", "-1" },
	{ "full", "0" },
	{ "minimal", "-2" },
	{ "pages", "-3" },
	{ "entry_pages", "-4" },
	{ "pages_ecommerce", "-5" },
	{ "entry_pages_ecommerce", "-6" },
	{ "specific_goal", NULL },
	{ "ecommerce_order", "ecommerceOrder" },
	{ "ecommerce_cart", "ecommerceAbandonedCart" }
};

const char *const mcp_goal_modes[] = {
	"overview", "full", "minimal", "pages", "entry_pages", "pages_ecommerce", "entry_pages_ecommerce", "specific_goal",
	"ecommerce_order", "ecommerce_cart", NULL
};

static const goal_mode *mode_of(mcp_call *call)
{
	zend_string *name = mcp_call_string(call, "goalMetricsMode");

	for (size_t i = 0; name && i < sizeof(modes) / sizeof(modes[0]); i++) {
		if (strcmp(ZSTR_VAL(name), modes[i].name) == 0) {
			return &modes[i];
		}
	}
	return NULL;
}

bool mcp_goal_reference(const zval *value, zend_string **text)
{
	zend_long id;

	if (Z_TYPE_P(value) == IS_STRING
			&& (zend_string_equals_literal(Z_STR_P(value), "ecommerceOrder")
				|| zend_string_equals_literal(Z_STR_P(value), "ecommerceAbandonedCart"))) {
		*text = zend_string_copy(Z_STR_P(value));
		return true;
	}
	if (Z_TYPE_P(value) == IS_STRING ? mcp_record_integer(value, &id) && *Z_STRVAL_P(value) != '0'
			: mcp_json_integer((zval *) value, &id)) {
		*text = id > 0 ? zend_long_to_str(id) : NULL;
		return id > 0;
	}
	return false;
}

/* The goals of the list, each once, as Matomo's comma list. NULL: the call is refused. */
static zend_string *goal_list(mcp_call *call, zval *goals)
{
	smart_str list = {0};
	zval seen, *goal;

	if (Z_TYPE_P(goals) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(goals)) == 0) {
		mcp_call_refuse(call, "goalMetricsProcessGoals must name at least one goal.");
		return NULL;
	}
	array_init(&seen);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(goals), goal) {
		zend_string *text;

		ZVAL_DEREF(goal);
		if (!mcp_goal_reference(goal, &text)) {
			mcp_call_refuse(call, "goalMetricsProcessGoals takes positive goal ids, ecommerceOrder and "
				"ecommerceAbandonedCart only.");
			smart_str_free(&list);
			zval_ptr_dtor(&seen);
			return NULL;
		}
		if (!zend_symtable_exists(Z_ARRVAL(seen), text)) {
			zval there;

			if (list.s) {
				smart_str_appendc(&list, ',');
			}
			smart_str_append(&list, text);
			ZVAL_TRUE(&there);
			zend_symtable_update(Z_ARRVAL(seen), text, &there);
		}
		zend_string_release(text);
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&seen);
	smart_str_0(&list);
	return list.s;
}

bool mcp_goal_columns_add(mcp_call *call, bool is_goal_report, zval *params)
{
	const goal_mode *mode = mode_of(call);
	zval *goals = mcp_call_value(call, "goalMetricsProcessGoals");
	zend_string *list = NULL, *own = NULL;

	if (goals && !(list = goal_list(call, goals))) {
		return false;
	}
	if (mode && !mode->value) {
		zval *goal = mcp_call_value(call, "idGoal");

		if (!goal || !mcp_goal_reference(goal, &own)) {
			if (list) {
				zend_string_release(list);
			}
			mcp_call_refuse(call, "goalMetricsMode specific_goal needs idGoal: a positive goal id, ecommerceOrder or "
				"ecommerceAbandonedCart.");
			return false;
		}
		if (is_goal_report) {
			zend_string_release(own);
			own = NULL;
		}
	}
	if (own) {
		add_assoc_str(params, UPDATE_COLUMNS, zend_string_copy(own));
		if (!list) {
			list = zend_string_copy(own);
		}
		zend_string_release(own);
	} else if (mode && mode->value) {
		add_assoc_string(params, UPDATE_COLUMNS, mode->value);
	}
	if (list) {
		add_assoc_str(params, PROCESS_GOALS, list);
	}
	return true;
}
