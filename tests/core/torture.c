#include "torture.h"

#include <stdlib.h>

static size_t malloc_fail_at;
static size_t malloc_calls;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);

void *__wrap_malloc(size_t size)
{
	return ++malloc_calls == malloc_fail_at ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
	return ++malloc_calls == malloc_fail_at ? NULL : __real_calloc(count, size);
}

size_t torture_malloc(size_t fail_at)
{
	size_t seen = malloc_calls;
	malloc_calls = 0;
	malloc_fail_at = fail_at;
	return seen;
}

static void *resize(void *context, void *block, size_t size)
{
	torture_state *state = context;

	if (++state->calls == state->fail_at) {
		return NULL;
	}
	void *moved = realloc(block, size);
	if (moved && !block) {
		state->blocks++;
	}
	return moved;
}

static void release(void *context, void *block)
{
	torture_state *state = context;

	if (block) {
		state->blocks--;
		free(block);
	}
}

mcp_allocator torture_allocator(torture_state *state)
{
	return (mcp_allocator) { resize, release, state };
}
