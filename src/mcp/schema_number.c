/* Keywords that judge numbers. */
#include "mcp/schema_internal.h"

#include <float.h>
#include <math.h>

MCP_SCHEMA_KEYWORD(minimum)
{
	return !mcp_schema_is_number(at->value) || mcp_schema_compare(at->value, rule) >= 0
		|| mcp_schema_wrong_bound(at, "must be at least %s", rule);
}

MCP_SCHEMA_KEYWORD(maximum)
{
	return !mcp_schema_is_number(at->value) || mcp_schema_compare(at->value, rule) <= 0
		|| mcp_schema_wrong_bound(at, "must be at most %s", rule);
}

MCP_SCHEMA_KEYWORD(exclusive_minimum)
{
	return !mcp_schema_is_number(at->value) || mcp_schema_compare(at->value, rule) > 0
		|| mcp_schema_wrong_bound(at, "must be more than %s", rule);
}

MCP_SCHEMA_KEYWORD(exclusive_maximum)
{
	return !mcp_schema_is_number(at->value) || mcp_schema_compare(at->value, rule) < 0
		|| mcp_schema_wrong_bound(at, "must be less than %s", rule);
}

/* 0.0075 is a multiple of 0.0001 although neither is what a double holds: the quotient may be off by rounding. */
static bool is_multiple(double number, double step)
{
	double quotient = number / step;

	if (!isfinite(quotient)) {
		return fmod(number, step) == 0;
	}
	return fabs(quotient - round(quotient)) <= 4 * DBL_EPSILON * fabs(quotient);
}

MCP_SCHEMA_KEYWORD(multiple_of)
{
	bool multiple;

	if (!mcp_schema_is_number(at->value) || !mcp_schema_is_number(rule) || zval_get_double(rule) <= 0) {
		return true;
	}
	if (Z_TYPE_P(at->value) == IS_LONG && Z_TYPE_P(rule) == IS_LONG) {
		multiple = Z_LVAL_P(at->value) % Z_LVAL_P(rule) == 0;
	} else {
		multiple = is_multiple(zval_get_double(at->value), zval_get_double(rule));
	}
	return multiple || mcp_schema_wrong_bound(at, "must be a multiple of %s", rule);
}
