#include "tools/period.h"
#include "tools/params.h"

#include "ext/date/php_date.h"

#include <time.h>

/* The number written in `len` digits; -1 when there is anything else. */
static int digits(const char *text, size_t len)
{
	int number = 0;

	for (size_t i = 0; i < len; i++) {
		if (text[i] < '0' || text[i] > '9') {
			return -1;
		}
		number = number * 10 + (text[i] - '0');
	}
	return number;
}

static bool is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static bool calendar_day(const char *text, zend_long *number)
{
	static const int month_days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	int year = digits(text, 4);
	int month = text[4] == '-' ? digits(text + 5, 2) : -1;
	int day = text[7] == '-' ? digits(text + 8, 2) : -1;

	if (year < 1 || month < 1 || month > 12 || day < 1
			|| day > month_days[month - 1] + (month == 2 && is_leap(year))) {
		return false;
	}
	if (number) {
		zend_long before = year - 1;

		*number = before * 365 + before / 4 - before / 100 + before / 400 + day;
		for (int i = 0; i < month - 1; i++) {
			*number += month_days[i] + (i == 1 && is_leap(year));
		}
	}
	return true;
}

bool mcp_calendar_day(zend_string *text, zend_long *number)
{
	return ZSTR_LEN(text) == 10 && calendar_day(ZSTR_VAL(text), number);
}

/* Both ends are days and stand in the wrong order: Matomo would answer some of these with zeros. */
static bool is_reversed(zend_string *date)
{
	const char *text = ZSTR_VAL(date);

	return ZSTR_LEN(date) == 21 && text[10] == ',' && calendar_day(text, NULL) && calendar_day(text + 11, NULL)
		&& memcmp(text, text + 11, 10) > 0;
}

static zend_string *complete(zend_string *period, zend_string *date)
{
	const char *text = ZSTR_VAL(date);

	if (zend_string_equals_literal(period, "year") && ZSTR_LEN(date) == 4 && digits(text, 4) >= 0) {
		return zend_strpprintf(0, "%s-01-01", text);
	}
	if (zend_string_equals_literal(period, "month") && ZSTR_LEN(date) == 7 && text[4] == '-'
			&& digits(text, 4) >= 0 && digits(text + 5, 2) >= 0) {
		return zend_strpprintf(0, "%s-01", text);
	}
	return zend_string_copy(date);
}

zend_string *mcp_period_date(mcp_call *call, zend_string *period, zend_string *date)
{
	mcp_matomo *matomo = mcp_matomo_of(call);
	zend_string *trimmed = mcp_trimmed(date);
	zend_string *completed = complete(period, trimmed);

	zend_string_release(trimmed);
	if (is_reversed(completed) || !matomo->period_valid(matomo, period, completed)) {
		zend_string_release(completed);
		return NULL;
	}
	return completed;
}

zend_long mcp_period_touched(const char *period, zend_long days)
{
	static const struct {
		const char *name;
		zend_long days;
	} lengths[] = { { "day", 1 }, { "week", 7 }, { "month", 28 }, { "year", 365 } };

	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		if (strcmp(period, lengths[i].name) == 0) {
			return days / lengths[i].days + (lengths[i].days > 1);
		}
	}
	return 1;
}

/* The number behind "last" or "previous"; 0: it is neither. A number too long to count is very large. */
static zend_long relative_count(zend_string *date)
{
	static const char *const words[] = { "last", "previous" };

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t lead = strlen(words[i]);

		if (ZSTR_LEN(date) > lead && memcmp(ZSTR_VAL(date), words[i], lead) == 0 && digits(ZSTR_VAL(date) + lead, 1) >= 0) {
			size_t len = ZSTR_LEN(date) - lead;

			return len > 8 ? ZEND_LONG_MAX : digits(ZSTR_VAL(date) + lead, len);
		}
	}
	return 0;
}

/* A day to count with; a keyword (today, yesterday) is as good as today. */
static zend_long span_end(const char *text, size_t len, zend_long today)
{
	zend_long number;

	return len == 10 && calendar_day(text, &number) ? number : today;
}

zend_long mcp_period_count(zend_string *period, zend_string *date)
{
	const char *comma = memchr(ZSTR_VAL(date), ',', ZSTR_LEN(date));
	zend_long first, last, today, relative = relative_count(date);
	zend_string *text;

	if (zend_string_equals_literal(period, "range")) {
		return 1;
	}
	if (relative > 0) {
		return relative;
	}
	if (!comma) {
		return 1;
	}
	text = php_format_date(ZEND_STRL("Y-m-d"), time(NULL), false);
	calendar_day(ZSTR_VAL(text), &today);
	zend_string_release(text);
	first = span_end(ZSTR_VAL(date), (size_t) (comma - ZSTR_VAL(date)), today);
	last = span_end(comma + 1, ZSTR_LEN(date) - (size_t) (comma - ZSTR_VAL(date)) - 1, today);
	return last < first ? 1 : mcp_period_touched(ZSTR_VAL(period), last - first + 1);
}
