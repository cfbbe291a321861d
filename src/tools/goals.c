/* matomo_goal_list, matomo_goal_get. */
#include "tools/families.h"
#include "tools/fields.h"
#include "tools/site_part.h"

/* {{{ fields */
#define GOAL_ROW \
	MCP_OUT("idgoal", MCP_INTEGER, "Goal id: the idGoal of other tools."), \
	MCP_OUT("idsite", MCP_INTEGER, "Site the goal belongs to."), \
	MCP_OUT("name", MCP_STRING, "Name of the goal."), \
	MCP_OUT("description", MCP_STRING, "What the goal's owner wrote about it; may be empty."), \
	MCP_OUT("match_attribute", MCP_STRING, "What triggers it, e.g. url, title, file, event_action, manually."), \
	MCP_OUT("allow_multiple", MCP_BOOLEAN, "Whether one visit can convert more than once."), \
	MCP_OUT("revenue", MCP_STRING, "Value of a conversion in the site's currency, e.g. 12.5."), \
	MCP_OUT("event_value_as_revenue", MCP_BOOLEAN, "Whether the event's value counts as revenue.")

static const mcp_field goal_row[] = { GOAL_ROW, MCP_FIELD_END };
static const mcp_field goal_item[] = { MCP_ITEM(goal_row), MCP_FIELD_END };
static const mcp_field list_output[] = { MCP_LIST_OUTPUT("goals", goal_item, "Active goals of the site."), MCP_FIELD_END };

static const mcp_field list_input[] = { MCP_IN_SITE, MCP_LIST_INPUT(mcp_list_tokens_name_id), MCP_FIELD_END };

static const mcp_field get_input[] = {
	MCP_IN_SITE,
	MCP_IN_ID("idGoal", MCP_FIELD_REQUIRED, "Numeric goal id, e.g. 3 (idgoal of matomo_goal_list)."),
	MCP_FIELD_END
};

static const mcp_field get_output[] = {
	GOAL_ROW,
	MCP_OUT("pattern", MCP_STRING | MCP_NULL, "What is compared with; null for goals triggered by hand."),
	MCP_OUT("pattern_type", MCP_STRING | MCP_NULL, "How it is compared: contains, exact, regex; null as above."),
	MCP_OUT("case_sensitive", MCP_BOOLEAN | MCP_NULL, "Whether case matters; null as above."),
	MCP_FIELD_END
};
/* }}} */

static const mcp_record_rule rules[] = {
	{ "revenue", "revenue", MCP_RECORD_NUMBER_AS_TEXT },
	{ NULL, NULL, 0 }
};
static const mcp_record row_record = { "Goal list item", goal_row, rules };
static const mcp_record goal_record = { "Goal data", get_output, rules };

MCP_LIST_SORTS_NAME_ID(goal_sorts, "idgoal");
static const mcp_list goals_list = { "goals", goal_sorts };

static const mcp_site_part goals = {
	.plugin = "Goals",
	.unavailable = "Goals plugin is not available.",
	.failed = "Goal retrieval failed.",
	.not_found = "Goal not found.",
	.invalid = "Goal list data is invalid.",
	.method = "Goals.getGoals",
	.flag = "orderByName",
	.record = &row_record,
	.list = &goals_list
};

static mcp_outcome goal_list(mcp_call *call)
{
	return mcp_site_part_list(call, &goals);
}

static mcp_outcome goal_get(mcp_call *call)
{
	mcp_outcome outcome;
	zval params, goal;

	mcp_params_init(&params, mcp_call_integer(call, "idSite", 0));
	add_assoc_long(&params, "idGoal", mcp_call_integer(call, "idGoal", 0));
	outcome = mcp_site_part_ask(call, &goals, "Goals.getGoal", &params, &goal);
	if (outcome != MCP_CALL_DONE) {
		return outcome;
	}
	if (!mcp_record_is_row(&goal)) {
		/* Matomo turns "nothing" into "success", so an unknown goal arrives as true. */
		outcome = mcp_call_refuse(call, "%s", goals.not_found);
	} else if (!mcp_record_read(call, &goal_record, &goal, &call->result)) {
		outcome = MCP_CALL_REFUSED;
	}
	zval_ptr_dtor(&goal);
	return outcome;
}

const mcp_tool mcp_tool_goal_list = {
	.name = "matomo_goal_list",
	.title = "List goals",
	.description =
		"Lists a site's active conversion goals: id, name, trigger, revenue. "
		"Use it to find the idGoal of a goal the user names, or to see what the site counts as a conversion. "
		"Figures about goals come from matomo_report_processed.",
	.hints = MCP_HINTS_READ,
	.input = list_input,
	.output = list_output,
	.handler = goal_list
};

const mcp_tool mcp_tool_goal_get = {
	.name = "matomo_goal_get",
	.title = "Get a goal",
	.description =
		"Returns the full definition of one goal, with the pattern that triggers it. "
		"Use it when a goal's id is known and the question is when or why it converts.",
	.hints = MCP_HINTS_READ,
	.input = get_input,
	.output = get_output,
	.handler = goal_get
};
