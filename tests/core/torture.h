/*
 * Memory that runs out when told to: an allocator for buffers, and the same for malloc and calloc of the ring
 * (wrapped by the linker).
 */
#ifndef MCP_TESTS_CORE_TORTURE_H
#define MCP_TESTS_CORE_TORTURE_H

#include "buf.h"

typedef struct torture_state {
	size_t fail_at;   /* the call that fails, from 1; 0: none */
	size_t calls;
	size_t blocks;    /* in use */
} torture_state;

/* An allocator that counts and fails after `state`. */
mcp_allocator torture_allocator(torture_state *state);

/* The n-th malloc or calloc from now on fails; 0: none does. Returns how many were seen since the last call. */
size_t torture_malloc(size_t fail_at);

#endif /* MCP_TESTS_CORE_TORTURE_H */
