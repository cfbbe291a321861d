#include "tools/report_sums.h"
#include "tools/lump.h"
#include "tools/params.h"

#include "mcp/json.h"

static bool starts(const char *text, const char *start)
{
	return strncmp(text, start, strlen(start)) == 0;
}

static bool ends(const char *text, const char *end)
{
	size_t len = strlen(text), tail = strlen(end);

	return len >= tail && strcmp(text + len - tail, end) == 0;
}

/* {{{ how many visits */

/* No figure but zeros. */
static bool is_nothing(zval *sums)
{
	zval *value;
	double number;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(sums), value) {
		if (Z_TYPE_P(value) > IS_NULL && (!mcp_lump_number(value, &number) || number != 0)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* What an object says itself. A zero beside other figures may stand for what Matomo was not asked for, and says nothing. */
static bool own_count(zval *sums, double *count)
{
	static const char *const names[] = { "nb_visits", "nb_uniq_visitors", "nb_visits_converted", "nb_conversions", NULL };

	for (const char *const *name = names; Z_TYPE_P(sums) == IS_ARRAY && *name; name++) {
		zval *value = zend_hash_str_find_deref(Z_ARRVAL_P(sums), *name, strlen(*name));

		if (value && mcp_lump_number(value, count) && *count != 0) {
			return true;
		}
	}
	*count = 0;
	return Z_TYPE_P(sums) == IS_ARRAY && is_nothing(sums);
}

/* The visits of the site at the same time: a number, an object, or one of these for each period. UNDEF: they cannot be had. */
static void ask_visits(const mcp_report_request *request, zval *visits)
{
	mcp_failure failure = {0};
	zval params;

	mcp_params_init(&params, request->id_site);
	mcp_params_text(&params, "period", request->period);
	mcp_params_text(&params, "date", request->date);
	mcp_params_segment(&params, request->segment);
	add_assoc_string(&params, "format_metrics", "0");
	if (!mcp_ask_matomo(request->call, "VisitsSummary.get", &params, MCP_TEXTS_ENGLISH, visits, NULL, &failure)) {
		mcp_failure_clear(&failure);
		ZVAL_UNDEF(visits);
	}
}

/* Of the period with this number. */
static bool visits_of(zval *visits, bool is_map, uint32_t place, double *count)
{
	zval *value = visits;
	uint32_t i = 0;

	if (Z_ISUNDEF_P(visits)) {
		return false;
	}
	if (is_map) {
		value = NULL;
		if (Z_TYPE_P(visits) == IS_ARRAY) {
			zval *each;

			ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(visits), each) {
				if (i++ == place) {
					ZVAL_DEREF(each);
					value = each;
					break;
				}
			} ZEND_HASH_FOREACH_END();
		}
	}
	if (!value) {
		return false;
	}
	if (Z_TYPE_P(value) == IS_ARRAY) {
		return own_count(value, count); /* no figures: no visits */
	}
	return mcp_lump_number(value, count);
}
/* }}} */

/* {{{ withholding */

/* Figures of parts that add up to a whole which is told elsewhere: one small part takes the others with it. */
static const struct {
	const char *start;    /* of the names that count; NULL: they end with `end` */
	const char *end;      /* NULL: see start */
	const char *count;    /* the one of them that is a number of visits; NULL: all but percentages */
} parts[] = {
	{ NULL, "_returning", "nb_visits_returning" },
	{ NULL, "_new", "nb_visits_new" },
	{ "Referrers_visitorsFrom", NULL, NULL }
};

#define PARTS (sizeof(parts) / sizeof(parts[0]))

static bool belongs(size_t part, const char *name)
{
	return parts[part].start ? starts(name, parts[part].start) : ends(name, parts[part].end);
}

/* A part is small: new and returning visits go together. */
static bool has_small_part(zval *sums, size_t part, zend_long minimum)
{
	zend_string *name;
	double count;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(sums), name, value) {
		if (name && belongs(part, ZSTR_VAL(name)) && !ends(ZSTR_VAL(name), "_percent")
				&& (!parts[part].count || strcmp(ZSTR_VAL(name), parts[part].count) == 0)
				&& mcp_lump_number(value, &count) && mcp_is_small_count(count, minimum)) {
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

/* Sets to null what belongs to the part; all of it for PARTS. */
static void withhold(zval *sums, size_t part)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(sums), name, value) {
		if (part == PARTS || (name && belongs(part, ZSTR_VAL(name)))) {
			zval_ptr_dtor(value);
			ZVAL_NULL(value);
		}
	} ZEND_HASH_FOREACH_END();
}

/* Leaves what the report shows. */
static void drop_hidden(zval *sums, zval *columns)
{
	zend_string *name;

	ZEND_HASH_FOREACH_STR_KEY(Z_ARRVAL_P(sums), name) {
		if (name && !mcp_lump_is_shown(columns, name)) {
			zend_hash_del(Z_ARRVAL_P(sums), name);
		}
	} ZEND_HASH_FOREACH_END();
}

/* True: something was withheld. */
static bool judge(zval *sums, bool known, double count, zval *columns, zend_long minimum)
{
	bool small = !known || mcp_is_small_count(count, minimum), some = small;

	if (Z_TYPE_P(sums) != IS_ARRAY) {
		if (small) {
			zval_ptr_dtor(sums);
			ZVAL_NULL(sums);
		}
		return small;
	}
	SEPARATE_ARRAY(sums);
	if (small) {
		drop_hidden(sums, columns);
		withhold(sums, PARTS);
		return zend_hash_num_elements(Z_ARRVAL_P(sums)) > 0;
	}
	if (has_small_part(sums, 0, minimum) || has_small_part(sums, 1, minimum)) {
		withhold(sums, 0);
		withhold(sums, 1);
		some = true;
	}
	if (has_small_part(sums, 2, minimum)) {
		withhold(sums, 2);
		some = true;
	}
	drop_hidden(sums, columns);
	return some;
}
/* }}} */

mcp_outcome mcp_report_sums_withhold(mcp_report_lump *f, zend_long minimum, uint32_t *withheld)
{
	zval *data = zend_hash_str_find_deref(Z_ARRVAL_P(f->report), ZEND_STRL("reportData"));
	zval *columns = MCP_JSON_MEMBER(f->report, "columns"), visits, *sums;
	bool asked = false, is_map = f->facts->is_map;
	uint32_t place = 0;

	*withheld = 0;
	ZVAL_UNDEF(&visits);
	if (is_map) {
		SEPARATE_ARRAY(data);
	}
	while (true) {
		double count = 0;
		bool known;

		sums = data;
		if (is_map) {
			uint32_t i = 0;
			zval *each;

			sums = NULL;
			ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(data), each) {
				if (i++ == place) {
					sums = each;
					break;
				}
			} ZEND_HASH_FOREACH_END();
		}
		if (!sums) {
			break;
		}
		known = own_count(sums, &count);
		if (!known) {
			if (!asked) {
				ask_visits(f->request, &visits);
				asked = true;
			}
			known = visits_of(&visits, is_map, place, &count);
		}
		*withheld += judge(sums, known, count, columns, minimum);
		place++;
		if (!is_map) {
			break;
		}
	}
	zval_ptr_dtor(&visits);
	return MCP_CALL_DONE;
}
