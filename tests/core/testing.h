/* What every test program of the core ring includes first. */
#ifndef MCP_TESTS_CORE_TESTING_H
#define MCP_TESTS_CORE_TESTING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "text.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static inline mcp_text text_of(const char *string)
{
	return string ? mcp_text_of(string, strlen(string)) : MCP_TEXT_ABSENT;
}

/* Fails with both texts and the name of the case. */
#define assert_text(actual, expected, name) assert_text_at(actual, expected, name, __FILE__, __LINE__)

static inline void assert_text_at(mcp_text actual, mcp_text expected, const char *name, const char *file, int line)
{
	if (!mcp_text_equals(actual, expected)) {
		print_error("%s: got \"%.*s\", expected \"%.*s\"\n", name, (int) actual.len, actual.ptr, (int) expected.len, expected.ptr);
		_fail(file, line);
	}
}

#define assert_case(condition, name) \
	do { \
		if (!(condition)) { \
			print_error("case: %s\n", name); \
			_assert_true(0, #condition, __FILE__, __LINE__); \
		} \
	} while (0)

#include "torture.h"

#endif /* MCP_TESTS_CORE_TESTING_H */
