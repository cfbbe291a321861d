#include "tools/lump.h"
#include "mcp/json.h"

#include <math.h>

/* {{{ numbers */

/* "00:01:30", "1 days 02:00:00": seconds. */
static bool clock_number(const char *text, double *number)
{
	double days = 0, seconds = 0;
	const char *blank = strstr(text, " days ");
	int parts = 0;

	if (blank) {
		days = strtod(text, NULL);
		text = blank + strlen(" days ");
	}
	while (true) {
		char *end;
		double part = strtod(text, &end);

		if (end == text) {
			return false;
		}
		seconds = seconds * 60 + part;
		parts++;
		if (*end != ':') {
			break;
		}
		text = end + 1;
	}
	*number = days * 86400 + seconds;
	return parts > 1 && isfinite(*number);
}

/* Digits with signs, separators and units around them. */
static bool shown_number(const char *text, size_t len, double *number)
{
	char digits[64];
	size_t used = 0;
	bool some = false;

	for (size_t i = 0; i < len; i++) {
		char c = text[i];

		if ((c >= '0' && c <= '9') || c == '.' || c == '-') {
			if (used == sizeof(digits) - 1) {
				return false;
			}
			digits[used++] = c;
			some = some || (c >= '0' && c <= '9');
		}
	}
	digits[used] = '\0';
	*number = strtod(digits, NULL);
	return some && isfinite(*number);
}

bool mcp_lump_number(zval *value, double *number)
{
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_LONG:
			*number = (double) Z_LVAL_P(value);
			return true;
		case IS_DOUBLE:
			*number = Z_DVAL_P(value);
			return isfinite(*number);
		case IS_STRING:
			if (memchr(Z_STRVAL_P(value), ':', Z_STRLEN_P(value)) && clock_number(Z_STRVAL_P(value), number)) {
				return true;
			}
			return shown_number(Z_STRVAL_P(value), Z_STRLEN_P(value), number);
		default:
			return false;
	}
}

void mcp_lump_put(zval *row, const char *name, size_t len, double number)
{
	zval value;

	if (number == floor(number) && ZEND_DOUBLE_FITS_LONG(number)) {
		ZVAL_LONG(&value, (zend_long) number);
	} else {
		ZVAL_DOUBLE(&value, floor(number * 100 + 0.5) / 100);
	}
	zend_symtable_str_update(Z_ARRVAL_P(row), name, len, &value);
}
/* }}} */

/* {{{ what a row stands for */

/* A count: no other text than digits. */
static bool plain_count(zval *row, const char *name, double *count)
{
	zval *value = zend_hash_str_find_deref(Z_ARRVAL_P(row), name, strlen(name));
	zend_long integer;

	if (!value) {
		return false;
	}
	if (Z_TYPE_P(value) == IS_STRING) {
		switch (is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), &integer, count, false)) {
			case IS_LONG:
				*count = (double) integer;
				return true;
			case IS_DOUBLE:
				return isfinite(*count);
			default:
				return false;
		}
	}
	return mcp_lump_number(value, count);
}

mcp_lump_size mcp_lump_measure(zval *row, zval *columns)
{
	static const char *const parts[] = { "entry_nb_visits", "exit_nb_visits", "nb_hits_following_search", NULL };
	static const char *const counts[] = {
		"nb_visits", "nb_uniq_visitors", "sum_daily_nb_uniq_visitors", "nb_visits_converted", "nb_conversions", "orders", "nb_events",
		"nb_impressions", "nb_hits", "nb_pageviews", "nb_actions", NULL
	};
	mcp_lump_size size = { 0, 0, false, false };

	if (Z_TYPE_P(row) != IS_ARRAY) {
		return size;
	}
	/* A zero may stand for what Matomo does not know: then the next one counts. */
	for (const char *const *name = counts; size.visits == 0 && *name; name++) {
		double visits;

		if (plain_count(row, *name, &visits)) {
			size.has_visits = true;
			size.visits = visits;
		}
	}
	for (const char *const *name = parts; columns && !size.has_part && *name; name++) {
		size.has_part = mcp_json_member(columns, *name, strlen(*name)) && plain_count(row, *name, &size.part);
	}
	if (size.has_part && !mcp_json_member(columns, ZEND_STRL("nb_visits"))) {
		size.has_visits = false;
	}
	return size;
}

bool mcp_lump_count(const mcp_lump_size *size, double *count)
{
	if (size->has_part && size->part != 0) {
		*count = size->has_visits && size->visits != 0 ? MIN(size->visits, size->part) : size->part;
		return true;
	}
	*count = size->has_visits ? size->visits : 0;
	return size->has_visits || size->has_part;
}

void mcp_lump_grow(mcp_lump_size *size, const mcp_lump_size *by)
{
	if (by->has_visits) {
		size->has_visits = true;
		size->visits += MAX(by->visits, 0);
	}
	if (by->has_part) {
		size->has_part = true;
		size->part += MAX(by->part, 0);
	}
}

bool mcp_lump_leaves_few(const mcp_lump_size *row, const mcp_lump_size *below, zend_long minimum)
{
	double whole, told;

	return mcp_lump_count(row, &whole) && mcp_lump_count(below, &told) && told > 0 && whole > told && whole - told < (double) minimum;
}

static bool is_enough(const mcp_lump_size *size, double least)
{
	double count;

	return mcp_lump_count(size, &count) && count >= least;
}

/* The smallest item that is shown and makes the sum large enough; the last of several. `count`: there is none. */
static uint32_t complement(const mcp_lump_item *items, uint32_t count, const mcp_lump_size *sum, double least)
{
	uint32_t found = count;
	double smallest = 0, its;

	for (uint32_t i = 0; i < count; i++) {
		mcp_lump_size together = *sum;

		if (items[i].folded || !mcp_lump_count(&items[i].size, &its) || its == 0 || (found < count && its > smallest)) {
			continue;
		}
		mcp_lump_grow(&together, &items[i].size);
		if (is_enough(&together, least)) {
			found = i;
			smallest = its;
		}
	}
	return found;
}

bool mcp_lump_decide(mcp_lump_item *items, uint32_t count, zend_long minimum)
{
	double least = (double) minimum, its;
	mcp_lump_size sum = { 0, 0, false, false };
	bool some = false;
	uint32_t more;

	for (uint32_t i = 0; i < count; i++) {
		mcp_lump_item *item = &items[i];
		bool known = mcp_lump_count(&item->size, &its);

		item->folded = !known || item->summary || its < 0 || (its > 0 && its < least);
		if (item->folded) {
			some = true;
			mcp_lump_grow(&sum, &item->size);
		}
	}
	if (!some || is_enough(&sum, least)) {
		return true;
	}
	more = complement(items, count, &sum, least);
	if (more < count) {
		items[more].folded = true;
	}
	return more < count;
}
/* }}} */

/* {{{ sums */
static bool starts(const char *text, const char *start)
{
	return strncmp(text, start, strlen(start)) == 0;
}

static bool ends(const char *text, const char *end)
{
	size_t len = strlen(text), tail = strlen(end);

	return len >= tail && strcmp(text + len - tail, end) == 0;
}

/* The name behind "goal_3_"; the same when it is no goal's. */
static const char *without_goal(const char *column)
{
	size_t digits;

	if (!starts(column, "goal_")) {
		return column;
	}
	digits = strspn(column + 5, "0123456789");
	return digits > 0 && column[5 + digits] == '_' ? column + 6 + digits : column;
}

bool mcp_lump_is_additive(const char *column)
{
	static const char *const never[] = { "_per_", "_rate", "avg_", "_uniq", "nb_users", "evolution", "percent", "ratio", "distinct", NULL };
	static const char *const counted[] = { "orders", "quantity", "items", "bounce_count", NULL };
	const char *name = without_goal(column);

	for (const char *const *part = never; *part; part++) {
		if (strstr(name, *part)) {
			return false;
		}
	}
	for (const char *const *same = counted; *same; same++) {
		if (strcmp(name, *same) == 0) {
			return true;
		}
	}
	if (starts(name, "min_") || starts(name, "max_")) {
		return false;
	}
	return starts(name, "nb_") || starts(name, "sum_") || starts(name, "entry_nb_") || starts(name, "exit_nb_") || ends(name, "bounce_count")
		|| starts(name, "revenue") || ends(name, "_revenue");
}

bool mcp_lump_is_shown(zval *columns, zend_string *name)
{
	return !columns || mcp_json_member(columns, ZSTR_VAL(name), ZSTR_LEN(name)) || without_goal(ZSTR_VAL(name)) != ZSTR_VAL(name)
		|| zend_string_equals_literal(name, "label");
}

static void add_to(zval *sums, zend_string *name, double number)
{
	zval *sum = zend_hash_find(Z_ARRVAL_P(sums), name), first;

	if (sum) {
		Z_DVAL_P(sum) += number;
	} else {
		ZVAL_DOUBLE(&first, number);
		zend_hash_add_new(Z_ARRVAL_P(sums), name, &first);
	}
}

void mcp_lump_add(zval *sums, zval *row, zval *columns)
{
	zend_string *name;
	zval *value;
	double number;

	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(row), name, value) {
		if (name && mcp_lump_is_shown(columns, name) && mcp_lump_is_additive(ZSTR_VAL(name)) && mcp_lump_number(value, &number)) {
			add_to(sums, name, number);
		}
	} ZEND_HASH_FOREACH_END();
}
/* }}} */
