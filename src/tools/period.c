#include "tools/period.h"
#include "tools/params.h"

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
