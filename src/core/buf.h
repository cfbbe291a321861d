/*
 * A growable byte buffer that must be given a ceiling when it is made.
 *
 * Ring: core. Contract:
 * - Memory comes from the allocator given at init; the engine's adapter passes the request heap,
 *   the unit tests pass one that can fail.
 * - The first append that would pass the ceiling, or that gets no memory, frees the content, makes the
 *   buffer *failed* and returns false; every later append returns false too (sticky), so a caller may
 *   append many pieces and look once at the end.
 * - The content is always followed by a NUL byte that does not count.
 */
#ifndef MCP_CORE_BUF_H
#define MCP_CORE_BUF_H

#include "text.h"

#include <stdint.h>

typedef struct mcp_allocator {
	void *(*resize)(void *context, void *block, size_t size); /* like realloc; NULL: no memory, block untouched */
	void (*release)(void *context, void *block);              /* like free; block may be NULL */
	void *context;
} mcp_allocator;

/* malloc/free; for tests and the command-line tools. */
extern const mcp_allocator mcp_allocator_libc;

typedef struct mcp_buf {
	char *ptr;
	size_t len;
	size_t size;
	size_t ceiling;
	bool failed;
	const mcp_allocator *allocator;
} mcp_buf;

static inline void mcp_buf_init(mcp_buf *buf, size_t ceiling, const mcp_allocator *allocator)
{
	*buf = (mcp_buf) {
		.ceiling = ceiling < SIZE_MAX ? ceiling : SIZE_MAX - 1,
		.allocator = allocator
	};
}

/* Frees the content; the buffer may be used again (empty, not failed). */
void mcp_buf_reset(mcp_buf *buf);

bool mcp_buf_append(mcp_buf *buf, const char *ptr, size_t len);
bool mcp_buf_append_char(mcp_buf *buf, char c);

/* Appends the UTF-8 form of a code point; a surrogate or a value above U+10FFFF is appended as U+FFFD. */
bool mcp_buf_append_code_point(mcp_buf *buf, unsigned code_point);

static inline bool mcp_buf_append_text(mcp_buf *buf, mcp_text text)
{
	return mcp_buf_append(buf, text.ptr, text.len);
}

/* The content as a view, valid until the next append or reset. Empty when failed. */
static inline mcp_text mcp_buf_text(const mcp_buf *buf)
{
	return mcp_text_of(buf->ptr ? buf->ptr : "", buf->len);
}

#endif /* MCP_CORE_BUF_H */
