#include "buf.h"

#include <stdint.h>
#include <stdlib.h>

#define FIRST_SIZE 64u

static void *libc_resize(void *context, void *block, size_t size)
{
	(void) context;
	return realloc(block, size);
}

static void libc_release(void *context, void *block)
{
	(void) context;
	free(block);
}

const mcp_allocator mcp_allocator_libc = { libc_resize, libc_release, NULL };

static bool fail(mcp_buf *buf)
{
	mcp_buf_reset(buf);
	buf->failed = true;
	return false;
}

/* Makes room for `more` bytes and the NUL behind them. */
static bool reserve(mcp_buf *buf, size_t more)
{
	if (more > buf->ceiling - buf->len) {
		return fail(buf);
	}

	/* Cannot overflow: the sum is at most the ceiling, and init keeps that below SIZE_MAX. */
	size_t needed = buf->len + more + 1;
	if (needed <= buf->size) {
		return true;
	}

	size_t size = buf->size < FIRST_SIZE ? FIRST_SIZE : buf->size;
	while (size < needed) {
		size = size > SIZE_MAX / 2 ? needed : size * 2;
	}
	if (size > buf->ceiling + 1) {
		size = buf->ceiling + 1;
	}

	char *ptr = buf->allocator->resize(buf->allocator->context, buf->ptr, size);
	if (!ptr) {
		return fail(buf);
	}
	buf->ptr = ptr;
	buf->size = size;
	return true;
}

void mcp_buf_reset(mcp_buf *buf)
{
	if (buf->ptr) {
		buf->allocator->release(buf->allocator->context, buf->ptr);
	}
	buf->ptr = NULL;
	buf->len = 0;
	buf->size = 0;
	buf->failed = false;
}

bool mcp_buf_append(mcp_buf *buf, const char *ptr, size_t len)
{
	if (buf->failed) {
		return false;
	}
	if (len == 0) {
		return true;
	}
	if (!reserve(buf, len)) {
		return false;
	}
	memcpy(buf->ptr + buf->len, ptr, len);
	buf->len += len;
	buf->ptr[buf->len] = '\0';
	return true;
}

bool mcp_buf_append_char(mcp_buf *buf, char c)
{
	return mcp_buf_append(buf, &c, 1);
}

bool mcp_buf_append_code_point(mcp_buf *buf, unsigned code_point)
{
	if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) {
		code_point = 0xFFFD;
	}

	char bytes[4];
	size_t len = 0;
	if (code_point < 0x80) {
		bytes[len++] = (char) code_point;
	} else if (code_point < 0x800) {
		bytes[len++] = (char) (0xC0 | (code_point >> 6));
		bytes[len++] = (char) (0x80 | (code_point & 0x3F));
	} else if (code_point < 0x10000) {
		bytes[len++] = (char) (0xE0 | (code_point >> 12));
		bytes[len++] = (char) (0x80 | ((code_point >> 6) & 0x3F));
		bytes[len++] = (char) (0x80 | (code_point & 0x3F));
	} else {
		bytes[len++] = (char) (0xF0 | (code_point >> 18));
		bytes[len++] = (char) (0x80 | ((code_point >> 12) & 0x3F));
		bytes[len++] = (char) (0x80 | ((code_point >> 6) & 0x3F));
		bytes[len++] = (char) (0x80 | (code_point & 0x3F));
	}
	return mcp_buf_append(buf, bytes, len);
}
