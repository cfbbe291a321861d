/*
 * How fast the shield is: the full pass (cleaning, detection) over labels, on one core.
 *
 * Usage: shield FOLDER   (the data sets, tests/data/shield)
 * Each figure is the best of several runs, in processor time: the machine may be busy.
 */
#define _POSIX_C_SOURCE 200809L

#include "limits.h"
#include "shield.h"
#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define LABELS_MAX 20000u
#define RUNS       7u
#define MEGABYTE   (1024.0 * 1024.0)

typedef struct set {
	const char *name;
	mcp_text labels[LABELS_MAX];
	size_t count;
	size_t bytes;
} set;

static mcp_shield *shield;
static mcp_shield_scratch *scratch;

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double) t.tv_sec + (double) t.tv_nsec / 1e9;
}

static bool is_ascii(const char *text, size_t len)
{
	return mcp_utf8_plain_ascii_prefix(mcp_text_of(text, len)) == len;
}

static void keep(set *to, const char *text, size_t len)
{
	char *copy = malloc(len + 1);

	if (copy && to->count < LABELS_MAX) {
		memcpy(copy, text, len);
		to->labels[to->count++] = mcp_text_of(copy, len);
		to->bytes += len;
	}
}

static void load(const char *folder, char half, set *ascii, set *mixed)
{
	char path[1024];
	char line[4096];

	snprintf(path, sizeof(path), "%s/harmless-%c.txt", folder, half);
	FILE *file = fopen(path, "r");
	if (!file) {
		fprintf(stderr, "cannot read %s\n", path);
		exit(1);
	}
	while (fgets(line, sizeof(line), file)) {
		size_t len = strcspn(line, "\n");
		keep(mixed, line, len);
		if (is_ascii(line, len)) {
			keep(ascii, line, len);
		}
	}
	fclose(file);
}

/* Shields labels until `bytes` have passed; returns the seconds. */
static double pass(const set *labels, size_t bytes)
{
	mcp_buf out;
	size_t done = 0;

	mcp_buf_init(&out, MCP_TEXT_VALUE_MAX + 64, &mcp_allocator_libc);
	double start = now();
	for (size_t i = 0; done < bytes; i = i + 1 < labels->count ? i + 1 : 0) {
		mcp_shield_text(shield, scratch, MCP_SHIELD_REMOVE, labels->labels[i], MCP_TEXT_VALUE_MAX, &out);
		done += labels->labels[i].len;
	}
	double seconds = now() - start;
	mcp_buf_reset(&out);
	return seconds;
}

static double best(const set *labels, size_t bytes)
{
	double least = pass(labels, bytes);

	for (unsigned i = 1; i < RUNS; i++) {
		double seconds = pass(labels, bytes);
		least = seconds < least ? seconds : least;
	}
	return (double) bytes / MEGABYTE / least;
}

int main(int argc, char **argv)
{
	static set ascii = { .name = "ASCII labels" };
	static set mixed = { .name = "labels in ten languages" };
	static set plain = { .name = "ASCII labels without any trigger word" };
	const char *error = NULL;

	double start = now();
	shield = mcp_shield_create(&error);
	scratch = mcp_shield_scratch_create();
	if (argc != 2 || !shield || !scratch) {
		fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
		return 1;
	}
	printf("%-40s %8.1f ms\n", "creating the shield", 1000 * (now() - start));
	load(argv[1], 'a', &ascii, &mixed);
	load(argv[1], 'b', &ascii, &mixed);
	for (size_t i = 0; i < 1000; i++) {
		static const char *const titles[] = { "Winter jacket blue 42", "/blog/2026/03/garden-hose", "Berlin marathon photos", "Index - page 7" };
		keep(&plain, titles[i % 4], strlen(titles[i % 4]));
	}

	const set *sets[] = { &plain, &ascii, &mixed };
	for (size_t i = 0; i < 3; i++) {
		printf("%-40s %8.0f MB/s  (%zu labels)\n", sets[i]->name, best(sets[i], 8u << 20), sets[i]->count);
	}
	for (size_t megabytes = 1; megabytes <= 64; megabytes *= 4) {
		printf("%-34s %2zu MB  %8.0f MB/s\n", "mixed, in all", megabytes, (double) megabytes / pass(&mixed, megabytes << 20));
	}
	mcp_shield_scratch_destroy(&scratch);
	mcp_shield_destroy(&shield);
	return 0;
}
