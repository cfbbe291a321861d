#include "tools/completions.h"
#include "tools/params.h"
#include "tools/record.h"
#include "tools/report_row.h"
#include "tools/search_key.h"
#include "tools/sites.h"
#include "tools/visitor_level.h"

#include <time.h>

/* How well a value fits, best first. */
enum {
	FITS_START,      /* it begins with what was typed */
	FITS_INSIDE,     /* it holds it */
	FITS_OTHERWISE,  /* its name, or its URL, holds it */
	FITS
};

/* Suggestions in the making. */
typedef struct offers {
	mcp_call *call;
	HashTable *context;     /* may be NULL */
	zend_string *typed;     /* trimmed */
	zend_string *key;       /* the same as search key */
	zval values[FITS];      /* sets: the value is the key */
	HashTable seen;
} offers;

/* {{{ collecting */
static void offer(offers *o, zend_string *value, int fit)
{
	if (ZSTR_LEN(value) > 0 && zend_hash_add_empty_element(&o->seen, value)) {
		add_next_index_str(&o->values[fit], zend_string_copy(value));
	}
}

/* Offers the value when it, or the text beside it (NULL: none), fits. */
static void offer_fitting(offers *o, zend_string *value, zend_string *beside)
{
	zend_string *key = mcp_search_key(value);

	if (ZSTR_LEN(key) >= ZSTR_LEN(o->key) && memcmp(ZSTR_VAL(key), ZSTR_VAL(o->key), ZSTR_LEN(o->key)) == 0) {
		offer(o, value, FITS_START);
	} else if (zend_memnstr(ZSTR_VAL(key), ZSTR_VAL(o->key), ZSTR_LEN(o->key), ZSTR_VAL(key) + ZSTR_LEN(key))) {
		offer(o, value, FITS_INSIDE);
	} else if (beside && mcp_search_key_in(o->key, beside)) {
		offer(o, value, FITS_OTHERWISE);
	}
	zend_string_release(key);
}

static void offer_words(offers *o, const char *const *words)
{
	for (; *words; words++) {
		zend_string *word = zend_string_init(*words, strlen(*words), 0);

		offer_fitting(o, word, NULL);
		zend_string_release(word);
	}
}

static bool is_number(zend_string *text)
{
	return ZSTR_LEN(text) > 0 && strspn(ZSTR_VAL(text), "0123456789") == ZSTR_LEN(text);
}

/* False: it does not fit. */
static bool offer_id(offers *o, zend_long id)
{
	zend_string *text = zend_long_to_str(id);
	bool fits = strncmp(ZSTR_VAL(text), ZSTR_VAL(o->typed), ZSTR_LEN(o->typed)) == 0;

	if (fits) {
		offer(o, text, FITS_START);
	}
	zend_string_release(text);
	return fits;
}
/* }}} */

/* {{{ sites */

/* Sites by what was typed, which Matomo looks for in names and URLs. */
static bool typed_sites(offers *o, zval *rows)
{
	return mcp_sites_rows(o->call, ZSTR_LEN(o->typed) > 0 ? o->typed : NULL, rows);
}

static void suggest_site(offers *o)
{
	zval rows, *row;

	if (!typed_sites(o, &rows)) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		mcp_site_set_add(o->call->sites, mcp_site_row_id(row));
		if (is_number(o->typed)) {
			offer_id(o, mcp_site_row_id(row));
		}
		/* Matomo says that it fits: if not by its name, then by its URL or group. */
		offer_fitting(o, mcp_site_row_text(row, "name"), NULL);
		offer(o, mcp_site_row_text(row, "name"), FITS_OTHERWISE);
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
}

static int compare_numbers(Bucket *a, Bucket *b)
{
	zend_long first = zval_get_long(&a->val), second = zval_get_long(&b->val);

	return (first > second) - (first < second);
}

static void suggest_site_id(offers *o)
{
	mcp_failure failure = {0};
	zval params, rows, *row;

	if (ZSTR_LEN(o->typed) > 0 && !is_number(o->typed)) {
		if (typed_sites(o, &rows)) {
			ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
				zend_string *id = zend_long_to_str(mcp_site_row_id(row));

				mcp_site_set_add(o->call->sites, mcp_site_row_id(row));
				offer(o, id, FITS_OTHERWISE);
				zend_string_release(id);
			} ZEND_HASH_FOREACH_END();
			zval_ptr_dtor(&rows);
		}
		return;
	}
	mcp_params_init(&params, 0);
	if (!mcp_ask_matomo(o->call, "SitesManager.getSitesIdWithAtLeastViewAccess", &params, MCP_TEXTS_OF_USER, &rows, NULL,
			&failure)) {
		mcp_failure_clear(&failure);
		return;
	}
	if (Z_TYPE(rows) == IS_ARRAY) {
		zend_hash_sort(Z_ARRVAL(rows), compare_numbers, true);
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
			zend_long id;

			ZVAL_DEREF(row);
			if (mcp_record_integer(row, &id) && id > 0 && offer_id(o, id)) {
				mcp_site_set_add(o->call->sites, id);
			}
		} ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&rows);
}

static zend_string *settled(const offers *o, const char *name)
{
	zval *value = o->context ? zend_hash_str_find_deref(o->context, name, strlen(name)) : NULL;

	return value && Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) > 0 ? Z_STR_P(value) : NULL;
}

/* The site that is settled already, if the user may see it; 0: none. */
static zend_long settled_site(const offers *o)
{
	mcp_matomo *matomo = mcp_matomo_of(o->call);
	zend_string *text = settled(o, "idSite");
	zend_long id_site = 0;

	if (!text) {
		text = settled(o, "site");
	}
	if (text && !mcp_site_id_parse(text, &id_site)) {
		id_site = mcp_site_by_name(o->call, text);
	}
	return id_site > 0 && matomo->may_view(matomo, id_site) ? id_site : 0;
}
/* }}} */

/* {{{ what belongs to a site */

/* Offers a member of each row that `method` returns for the settled site, and also looks at its name. */
static void suggest_part(offers *o, const char *plugin, const char *method, const char *member, const char *id)
{
	mcp_matomo *matomo = mcp_matomo_of(o->call);
	mcp_failure failure = {0};
	zend_long id_site = settled_site(o), number;
	zval params, rows, *row, *value;

	if (id_site == 0 || (plugin && !matomo->plugin_active(matomo, plugin))) {
		return;
	}
	mcp_params_init(&params, id_site);
	add_assoc_bool(&params, "hideMetricsDoc", true); /* of report metadata; others do not look at it */
	if (!mcp_ask_matomo(o->call, method, &params, MCP_TEXTS_OF_USER, &rows, NULL, &failure)) {
		mcp_failure_clear(&failure);
		return;
	}
	if (Z_TYPE(rows) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
			zend_string *text;

			ZVAL_DEREF(row);
			if (!mcp_record_is_row(row) || mcp_visitor_report_denied(o->call, row)
					|| mcp_visitor_segments_denied(o->call, zend_hash_str_find_deref(Z_ARRVAL_P(row), ZEND_STRL("definition")))) {
				continue;
			}
			value = id && is_number(o->typed) ? zend_hash_str_find_deref(Z_ARRVAL_P(row), id, strlen(id)) : NULL;
			if (value && mcp_record_integer(value, &number)) {
				offer_id(o, number);
			}
			text = mcp_report_row_text(row, member);
			if (text) {
				offer_fitting(o, text, mcp_report_row_text(row, "name"));
			}
		} ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&rows);
}

static void suggest_report(offers *o)
{
	/* without reports on subtables: their rows' ids cannot be known here */
	suggest_part(o, NULL, "API.getReportMetadata", "uniqueId", NULL);
}

static void suggest_segment(offers *o)
{
	suggest_part(o, "SegmentEditor", "SegmentEditor.getAll", "definition", NULL);
}

static void suggest_goal(offers *o)
{
	suggest_part(o, "Goals", "Goals.getGoals", "name", "idgoal");
}
/* }}} */

/* {{{ times */
static void suggest_period(offers *o)
{
	static const char *const periods[] = { "day", "week", "month", "year", "range", NULL };

	offer_words(o, periods);
}

static void suggest_date(offers *o)
{
	static const char *const dates[] = {
		"yesterday", "today", "lastWeek", "lastMonth", "lastYear", "last7", "last30", "previous7", "previous30", NULL
	};
	static const char *const spans[] = { "last7", "last30", "last90", "previous7", "previous30", "previous90", NULL };
	zend_string *period = settled(o, "period");

	offer_words(o, period && zend_string_equals_literal(period, "range") ? spans : dates);
}

/* The last complete months, then the running one, by the clock of the server. */
static void suggest_month(offers *o)
{
	time_t now = time(NULL);
	struct tm day;

	if (!php_gmtime_r(&now, &day)) {
		return;
	}
	for (int back = 1; back <= 13; back++) {
		int months = (day.tm_year + 1900) * 12 + day.tm_mon - (back <= 12 ? back : 0);
		zend_string *month = zend_strpprintf(0, "%04d-%02d", months / 12, months % 12 + 1);

		offer_fitting(o, month, NULL);
		zend_string_release(month);
	}
}
/* }}} */

static const struct source {
	const char *argument;
	void (*suggest)(offers *o);
	unsigned toolset;   /* the family that tells the same; 0: it is no data */
} sources[] = {
	{ "site", suggest_site, MCP_TOOLSET_SITES },
	{ "idSite", suggest_site_id, MCP_TOOLSET_SITES },
	{ "reportUniqueId", suggest_report, MCP_TOOLSET_REPORTS },
	{ "segment", suggest_segment, MCP_TOOLSET_SEGMENTS },
	{ "goal", suggest_goal, MCP_TOOLSET_GOALS },
	{ "period", suggest_period, 0 },
	{ "date", suggest_date, 0 },
	{ "month", suggest_month, 0 },
	{ NULL, NULL, 0 }
};

static void answer(const offers *o, mcp_completion *completion)
{
	uint32_t given = 0;
	zval *value;

	for (int fit = 0; fit < FITS; fit++) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(o->values[fit]), value) {
			if (given == MCP_COMPLETIONS_MAX) {
				break;
			}
			given++;
			Z_TRY_ADDREF_P(value);
			add_next_index_zval(&completion->values, value);
		} ZEND_HASH_FOREACH_END();
	}
	completion->total = zend_hash_num_elements(&o->seen);
}

static void complete(mcp_completion *completion, void (*suggest)(offers *o))
{
	mcp_call call;
	offers o;

	mcp_call_init(&call);
	call.host = completion->host;
	call.sites = completion->sites;
	memset(&o, 0, sizeof(o));
	o.call = &call;
	o.context = completion->context;
	o.typed = mcp_trimmed(completion->value);
	o.key = mcp_search_key(o.typed);
	zend_hash_init(&o.seen, 0, NULL, NULL, false);
	for (int fit = 0; fit < FITS; fit++) {
		array_init(&o.values[fit]);
	}

	if (suggest) {
		suggest(&o);
	}
	answer(&o, completion);

	for (int fit = 0; fit < FITS; fit++) {
		zval_ptr_dtor(&o.values[fit]);
	}
	zend_hash_destroy(&o.seen);
	zend_string_release(o.key);
	zend_string_release(o.typed);
	mcp_call_clear(&call);
}

/* `comparison`: the argument that compare_with is like. */
static void complete_by_name(mcp_completion *completion, const char *comparison)
{
	const mcp_tools_policy *policy = ((mcp_matomo *) completion->host)->policy;
	const char *argument = strcmp(completion->argument, "compare_with") == 0 ? comparison : completion->argument;
	const struct source *source = sources;

	while (source->argument && strcmp(source->argument, argument) != 0) {
		source++;
	}
	completion->definitions = source->suggest == suggest_segment;
	complete(completion, mcp_policy_has_toolset(policy, source->toolset) ? source->suggest : NULL);
}

void mcp_complete(mcp_completion *completion)
{
	complete_by_name(completion, "date");
}

void mcp_complete_comparing_segments(mcp_completion *completion)
{
	complete_by_name(completion, "segment");
}

void mcp_complete_comparing_months(mcp_completion *completion)
{
	complete_by_name(completion, "month");
}
