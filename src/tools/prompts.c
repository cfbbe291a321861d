/*
 * The prompts: one user message each that says what is asked, what the user chose, which tools to use in which order, what to
 * beware of, and what the answer should look like. All texts are translations.
 */
#include "tools/catalog.h"
#include "tools/completions.h"
#include "tools/params.h"
#include "tools/sites.h"

#include "mcp/json.h"
#include "zend_smart_str.h"

/* What the get handler needs besides the prompt. */
typedef struct recipe {
	const char *description;
	const char *task;
	const char *steps;
	const char *form;
	const mcp_prompt_argument *arguments;
	const char *const *fallbacks;    /* keys of what counts when an argument is left out, in the order of `arguments`; NULL: nothing is said */
} recipe;

/* How a chosen value is introduced. */
static const struct label {
	const char *argument;
	const char *key;
} labels[] = {
	{ "site", "McpServer_PromptChosenSite" },
	{ "date", "McpServer_PromptChosenTime" },
	{ "month", "McpServer_PromptChosenMonth" },
	{ "segment", "McpServer_PromptChosenSegment" },
	{ "goal", "McpServer_PromptChosenGoal" },
	{ "compare_with", "McpServer_PromptChosenComparison" },
	{ NULL, NULL }
};

/* {{{ writing a prompt */
static zend_string *translate(mcp_call *call, const char *key, zend_string *value)
{
	mcp_matomo *matomo = mcp_matomo_of(call);

	return matomo->translate(matomo, key, value ? 1 : 0, value ? &value : NULL);
}

static void append_translation(smart_str *text, mcp_call *call, const char *key)
{
	zend_string *translation = translate(call, key, NULL);

	smart_str_append(text, translation);
	zend_string_release(translation);
}

/* The user's own words as one quoted line; NULL: not given. */
static zend_string *quoted_argument(mcp_call *call, const char *name)
{
	zend_string *given = mcp_call_string(call, name), *trimmed, *quoted;

	if (!given) {
		return NULL;
	}
	trimmed = mcp_trimmed(given);
	quoted = ZSTR_LEN(trimmed) > 0 ? mcp_json_quote(trimmed) : NULL;
	zend_string_release(trimmed);
	return quoted;
}

static void append_choice(smart_str *text, mcp_call *call, const char *name, const char *fallback)
{
	zend_string *value = quoted_argument(call, name), *line;
	const struct label *label = labels;

	while (label->argument && strcmp(label->argument, name) != 0) {
		label++;
	}
	if (!value && fallback) {
		value = translate(call, fallback, NULL);
	}
	if (!value || !label->argument) {
		return;
	}
	line = translate(call, label->key, value);
	smart_str_appends(text, "\n- ");
	smart_str_append(text, line);
	zend_string_release(line);
	zend_string_release(value);
}

static zend_string *write_text(mcp_call *call, const recipe *r)
{
	static const char *const gap = "\n\n";
	smart_str text = {0};

	append_translation(&text, call, r->task);
	smart_str_appends(&text, gap);
	append_translation(&text, call, "McpServer_PromptChosen");
	for (size_t i = 0; r->arguments[i].name; i++) {
		append_choice(&text, call, r->arguments[i].name, r->fallbacks[i]);
	}
	smart_str_appends(&text, gap);
	append_translation(&text, call, "McpServer_PromptFindSite");
	smart_str_appendc(&text, '\n');
	append_translation(&text, call, r->steps);
	smart_str_appends(&text, gap);
	append_translation(&text, call, "McpServer_PromptCare");
	smart_str_appends(&text, gap);
	append_translation(&text, call, r->form);
	smart_str_0(&text);
	return text.s;
}

/* A required argument that is there but blank; NULL: none. */
static const char *blank_argument(mcp_call *call, const recipe *r)
{
	for (const mcp_prompt_argument *argument = r->arguments; argument->name; argument++) {
		if (argument->required) {
			zend_string *value = quoted_argument(call, argument->name);

			if (!value) {
				return argument->name;
			}
			zend_string_release(value);
		}
	}
	return NULL;
}

/* For the record alone: a prompt says nothing about the site, but sends the model there. */
static void tell_site(mcp_call *call)
{
	zend_string *site = call->sites ? mcp_call_string(call, "site") : NULL;
	zend_long id_site;

	if (site && !mcp_site_id_parse(site, &id_site)) {
		mcp_site_set_add(call->sites, mcp_site_by_name(call, site));
	}
}

static mcp_outcome get_prompt(mcp_call *call)
{
	const recipe *r = call->owner;
	const char *blank = blank_argument(call, r);
	zval content, message;

	if (blank) {
		return mcp_call_refuse(call, "Argument '%s' must not be empty.", blank);
	}
	tell_site(call);
	array_init(&content);
	add_assoc_string(&content, "type", "text");
	add_assoc_str(&content, "text", write_text(call, r));
	array_init(&message);
	add_assoc_string(&message, "role", "user");
	add_assoc_zval(&message, "content", &content);
	array_init(&call->content);
	add_next_index_zval(&call->content, &message);
	call->message = translate(call, r->description, NULL);
	return MCP_CALL_DONE;
}
/* }}} */

/* {{{ arguments */
#define SITE    { "site", "McpServer_PromptArgumentSite", true }
#define TIME    { "date", "McpServer_PromptArgumentTime", false }
#define SEGMENT { "segment", "McpServer_PromptArgumentSegment", false }
#define END     { NULL, NULL, false }

#define ALL_VISITS "McpServer_PromptWithoutSegment"
#define YESTERDAY  "McpServer_PromptWithoutDay"
#define LAST_DAYS  "McpServer_PromptWithoutTime"
#define LAST_WEEK  "McpServer_PromptWithoutWeek"

static const mcp_prompt_argument overview_arguments[] = { SITE, TIME, SEGMENT, END };
static const char *const overview_fallbacks[] = { NULL, LAST_DAYS, ALL_VISITS };

static const mcp_prompt_argument week_arguments[] = {
	SITE, { "date", "McpServer_PromptArgumentWeek", false }, SEGMENT, END
};
static const char *const week_fallbacks[] = { NULL, LAST_WEEK, ALL_VISITS };

static const mcp_prompt_argument landing_arguments[] = { SITE, TIME, SEGMENT, END };
static const char *const landing_fallbacks[] = { NULL, YESTERDAY, ALL_VISITS };

static const mcp_prompt_argument campaign_arguments[] = {
	SITE, TIME, { "goal", "McpServer_PromptArgumentGoal", false }, SEGMENT, END
};
static const char *const campaign_fallbacks[] = { NULL, LAST_DAYS, "McpServer_PromptWithoutGoal", ALL_VISITS };

static const mcp_prompt_argument segment_arguments[] = {
	SITE,
	{ "segment", "McpServer_PromptArgumentSegment", true },
	{ "compare_with", "McpServer_PromptArgumentOtherSegment", false },
	TIME,
	END
};
static const char *const segment_fallbacks[] = { NULL, NULL, ALL_VISITS, LAST_DAYS };

static const mcp_prompt_argument device_arguments[] = { SITE, TIME, END };
static const char *const device_fallbacks[] = { NULL, LAST_DAYS };

static const mcp_prompt_argument lost_arguments[] = {
	SITE,
	{ "date", "McpServer_PromptArgumentLaterTime", false },
	{ "compare_with", "McpServer_PromptArgumentEarlierTime", false },
	END
};
static const char *const lost_fallbacks[] = { NULL, LAST_WEEK, "McpServer_PromptWithoutEarlierTime" };

static const mcp_prompt_argument month_arguments[] = {
	SITE,
	{ "month", "McpServer_PromptArgumentMonth", false },
	{ "compare_with", "McpServer_PromptArgumentOtherMonth", false },
	END
};
static const char *const month_fallbacks[] = { NULL, "McpServer_PromptWithoutMonth", "McpServer_PromptWithoutOtherMonth" };
/* }}} */

#define PROMPT(symbol, its_arguments, its_fallbacks, completer, its_title, its_description, its_task, its_steps, its_form) \
	static const recipe symbol##_recipe = { \
		.description = its_description, \
		.task = its_task, \
		.steps = its_steps, \
		.form = its_form, \
		.arguments = its_arguments, \
		.fallbacks = its_fallbacks \
	}; \
	static const mcp_prompt symbol = { \
		.name = #symbol, \
		.title = its_title, \
		.description = its_description, \
		.arguments = its_arguments, \
		.get = get_prompt, \
		.complete = completer, \
		.owner = (void *) &symbol##_recipe \
	}

PROMPT(campaign_conversion, campaign_arguments, campaign_fallbacks, mcp_complete,
	"McpServer_PromptCampaignConversion",
	"McpServer_PromptCampaignConversionDescription",
	"McpServer_PromptCampaignConversionTask",
	"McpServer_PromptCampaignConversionSteps",
	"McpServer_PromptCampaignConversionForm");

PROMPT(device_bounce_and_load_times, device_arguments, device_fallbacks, mcp_complete,
	"McpServer_PromptDeviceBounceAndLoadTimes",
	"McpServer_PromptDeviceBounceAndLoadTimesDescription",
	"McpServer_PromptDeviceBounceAndLoadTimesTask",
	"McpServer_PromptDeviceBounceAndLoadTimesSteps",
	"McpServer_PromptDeviceBounceAndLoadTimesForm");

PROMPT(landing_pages, landing_arguments, landing_fallbacks, mcp_complete,
	"McpServer_PromptLandingPages",
	"McpServer_PromptLandingPagesDescription",
	"McpServer_PromptLandingPagesTask",
	"McpServer_PromptLandingPagesSteps",
	"McpServer_PromptLandingPagesForm");

PROMPT(lost_pages, lost_arguments, lost_fallbacks, mcp_complete,
	"McpServer_PromptLostPages",
	"McpServer_PromptLostPagesDescription",
	"McpServer_PromptLostPagesTask",
	"McpServer_PromptLostPagesSteps",
	"McpServer_PromptLostPagesForm");

PROMPT(monthly_report, month_arguments, month_fallbacks, mcp_complete_comparing_months,
	"McpServer_PromptMonthlyReport",
	"McpServer_PromptMonthlyReportDescription",
	"McpServer_PromptMonthlyReportTask",
	"McpServer_PromptMonthlyReportSteps",
	"McpServer_PromptMonthlyReportForm");

PROMPT(segment_comparison, segment_arguments, segment_fallbacks, mcp_complete_comparing_segments,
	"McpServer_PromptSegmentComparison",
	"McpServer_PromptSegmentComparisonDescription",
	"McpServer_PromptSegmentComparisonTask",
	"McpServer_PromptSegmentComparisonSteps",
	"McpServer_PromptSegmentComparisonForm");

PROMPT(traffic_overview, overview_arguments, overview_fallbacks, mcp_complete,
	"McpServer_PromptTrafficOverview",
	"McpServer_PromptTrafficOverviewDescription",
	"McpServer_PromptTrafficOverviewTask",
	"McpServer_PromptTrafficOverviewSteps",
	"McpServer_PromptTrafficOverviewForm");

PROMPT(week_against_week, week_arguments, week_fallbacks, mcp_complete,
	"McpServer_PromptWeekAgainstWeek",
	"McpServer_PromptWeekAgainstWeekDescription",
	"McpServer_PromptWeekAgainstWeekTask",
	"McpServer_PromptWeekAgainstWeekSteps",
	"McpServer_PromptWeekAgainstWeekForm");

#define BASIC (MCP_TOOLSET_SITES | MCP_TOOLSET_REPORTS)

const mcp_catalog_prompt mcp_prompts_catalog[] = {
	{ &campaign_conversion, BASIC | MCP_TOOLSET_GOALS },
	{ &device_bounce_and_load_times, BASIC },
	{ &landing_pages, BASIC | MCP_TOOLSET_GOALS },
	{ &lost_pages, BASIC | MCP_TOOLSET_QUICK },
	{ &monthly_report, BASIC | MCP_TOOLSET_GOALS },
	{ &segment_comparison, BASIC | MCP_TOOLSET_SEGMENTS },
	{ &traffic_overview, BASIC | MCP_TOOLSET_QUICK },
	{ &week_against_week, BASIC | MCP_TOOLSET_QUICK },
	{ NULL, 0 }
};
