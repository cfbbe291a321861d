/*
 * How fast the masks are: MB/s over the harmless labels of a file, value by value, and over nasty texts as one value.
 *
 * Usage: bench_mask FILE
 */
#include "mask.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define SIZE   ((size_t) 64 * 1024 * 1024)
#define MEGA   1e6

static double seconds_since(clock_t start)
{
	return (double) (clock() - start) / CLOCKS_PER_SEC;
}

/* Values end with a line feed. */
static void labels(const mcp_mask_options *options, const char *name, const char *data, size_t len)
{
	size_t bytes = 0;
	size_t found = 0;
	clock_t start = clock();

	while (seconds_since(start) < 2) {
		for (size_t i = 0; i < len;) {
			const char *end = memchr(data + i, '\n', len - i);
			size_t size = end ? (size_t) (end - data) - i : len - i;
			mcp_buf out;
			mcp_buf_init(&out, MCP_MASK_ROOM(size), &mcp_allocator_libc);
			found += mcp_mask_text(options, mcp_text_of(data + i, size), &out) != 0;
			mcp_buf_reset(&out);
			bytes += size;
			i += size + 1;
		}
	}
	printf("%-28s %8.0f MB/s (%zu hits)\n", name, (double) bytes / MEGA / seconds_since(start), found);
}

static void one_value(const mcp_mask_options *options, const char *piece, char *text)
{
	size_t len = strlen(piece);
	double seconds[2];

	for (size_t i = 0; i < SIZE; i++) {
		text[i] = piece[i % len];
	}
	for (int big = 0; big < 2; big++) {
		size_t size = big ? SIZE : SIZE / 8;
		mcp_buf out;
		mcp_buf_init(&out, MCP_MASK_ROOM(size), &mcp_allocator_libc);
		clock_t start = clock();
		mcp_mask_text(options, mcp_text_of(text, size), &out);
		seconds[big] = seconds_since(start);
		mcp_buf_reset(&out);
	}
	printf("64 MB of %-19.19s %8.0f MB/s, %4.1f times the time of 8 MB\n", piece, SIZE / MEGA / seconds[1],
		seconds[0] > 0 ? seconds[1] / seconds[0] : 0.0);
}

int main(int argc, char **argv)
{
	static const char *const pieces[] = {
		"Running shoes for women | Shop ", "/product/4711/running-shoes?page=2 ", "a@b.", "1 ", "01 23 ", "tel 12345 67 ", "&a=b", "DE89 ", "1:", "a1/", "4111111111111111 ",
		"jane@example.com "
	};
	static char file_data[1 << 20];
	static char ascii[1 << 20];
	size_t ascii_len = 0;
	mcp_mask_options options = mcp_mask_profile(MCP_PRIVACY_AGGREGATE);
	FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
	char *text = malloc(SIZE);

	if (!file || !text) {
		fprintf(stderr, "usage: %s FILE\n", argv[0]);
		return 1;
	}
	size_t len = fread(file_data, 1, sizeof(file_data), file);
	fclose(file);
	for (size_t i = 0; i < len;) {
		const char *end = memchr(file_data + i, '\n', len - i);
		size_t size = end ? (size_t) (end - file_data) - i + 1 : len - i;
		bool plain = true;
		for (size_t k = 0; k < size; k++) {
			plain = plain && (unsigned char) file_data[i + k] < 0x80;
		}
		if (plain) {
			memcpy(ascii + ascii_len, file_data + i, size);
			ascii_len += size;
		}
		i += size;
	}
	labels(&options, "labels, ASCII, with digits", ascii, ascii_len);
	labels(&options, "labels, all", file_data, len);
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		one_value(&options, pieces[i], text);
	}
	free(text);
	return 0;
}
