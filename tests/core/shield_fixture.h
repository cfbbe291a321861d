/* The shield that all tests of a program share: for cmocka_run_group_tests(). */
#ifndef MCP_TESTS_CORE_SHIELD_FIXTURE_H
#define MCP_TESTS_CORE_SHIELD_FIXTURE_H

#include "testing.h"

#include "shield.h"

static mcp_shield *shield;
static mcp_shield_scratch *scratch;

static int set_up(void **state)
{
	const char *error = NULL;

	(void) state;
	shield = mcp_shield_create(&error);
	scratch = mcp_shield_scratch_create();
	if (error) {
		print_error("pattern: %s\n", error);
	}
	return shield && scratch ? 0 : -1;
}

static int tear_down(void **state)
{
	(void) state;
	mcp_shield_scratch_destroy(&scratch);
	mcp_shield_destroy(&shield);
	return 0;
}

#endif /* MCP_TESTS_CORE_SHIELD_FIXTURE_H */
