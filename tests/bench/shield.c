/*
 * How fast the shield is, on one core: what an answer really passes (mcp_answer_text: shield, masks, shield again until calm),
 * and the shield alone, both in remove mode, with the aggregate profile.
 *
 * Usage: shield FOLDER [MORE-LABELS]   (the data sets, tests/data/shield; a file with one label a line)
 * Each figure is the best of several runs, in processor time: the machine may be busy. MB are 2^20 bytes.
 */
#define _POSIX_C_SOURCE 200809L

#include "limits.h"
#include "mask_answer.h"
#include "pattern.h"
#include "shield.h"
#include "shield_patterns.h"
#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define LABELS_MAX 40000u
#define RUNS       5u
#define MEGABYTE   (1024.0 * 1024.0)
#define GIANT      ((size_t) 64 << 20)
#define NASTY      ((size_t) 64 << 10)  /* of the texts that patterns are tried on */
#define CAP_MAX    ((size_t) 1 << 20)

typedef struct set {
	const char *name;
	mcp_text labels[LABELS_MAX];
	size_t count;
	size_t bytes;
} set;

static mcp_shield *shield;
static mcp_shield_scratch *scratch;
static mcp_answer_rules rules;

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double) t.tv_sec + (double) t.tv_nsec / 1e9;
}

static void keep(set *to, const char *text, size_t len)
{
	char *copy = malloc(len + 1);

	if (copy && to->count < LABELS_MAX) {
		memcpy(copy, text, len);
		to->labels[to->count++] = mcp_text_of(copy, len);
		to->bytes += len;
	} else {
		free(copy);
	}
}

static void drop(set *of)
{
	for (size_t i = 0; i < of->count; i++) {
		free((void *) (uintptr_t) of->labels[i].ptr);
	}
	of->count = 0;
}

static void load(const char *path, set *ascii, set *mixed)
{
	char line[4096];

	FILE *file = fopen(path, "r");
	if (!file) {
		fprintf(stderr, "cannot read %s\n", path);
		exit(1);
	}
	while (fgets(line, sizeof(line), file)) {
		size_t len = strcspn(line, "\n");
		keep(mixed, line, len);
		if (mcp_utf8_plain_ascii_prefix(mcp_text_of(line, len)) == len) {
			keep(ascii, line, len);
		}
	}
	fclose(file);
}

/* One label through the full pass, or the shield alone. */
static void one(bool full, mcp_text text, mcp_buf *out)
{
	if (full) {
		mcp_answer_text(shield, scratch, &rules, text, out);
	} else {
		mcp_shield_text(shield, scratch, rules.mode, text, rules.cap, out);
	}
}

/* Passes labels until there were `bytes`; returns the seconds. */
static double pass(const set *labels, bool full, size_t bytes)
{
	mcp_buf out;
	size_t done = 0;

	mcp_buf_init(&out, rules.cap + 64, &mcp_allocator_libc);
	double start = now();
	for (size_t i = 0; done < bytes; i = i + 1 < labels->count ? i + 1 : 0) {
		one(full, labels->labels[i], &out);
		done += labels->labels[i].len;
	}
	double seconds = now() - start;
	mcp_buf_reset(&out);
	return seconds;
}

static double best(const set *labels, bool full, size_t bytes, unsigned runs)
{
	double least = pass(labels, full, bytes);

	for (unsigned i = 1; i < runs; i++) {
		double seconds = pass(labels, full, bytes);
		least = seconds < least ? seconds : least;
	}
	return (double) bytes / MEGABYTE / least;
}

static void show_set(const set *labels)
{
	printf("%-44s %6.0f MB/s full pass  %6.0f MB/s shield alone  (%zu labels, %.1f bytes each)\n", labels->name, best(labels, true, 8u << 20, RUNS),
		best(labels, false, 8u << 20, RUNS), labels->count, (double) labels->bytes / (double) labels->count);
}

static void fill(char *text, size_t size, const char *piece)
{
	size_t len = strlen(piece);

	for (size_t i = 0; i < size; i++) {
		text[i] = piece[i % len];
	}
}

/* One text of many sizes. What stands behind the ceiling of a value is not looked at. */
static void show_giant(const char *piece, char *text)
{
	mcp_buf out;

	fill(text, GIANT, piece);
	rules.cap = CAP_MAX;
	mcp_buf_init(&out, CAP_MAX + 64, &mcp_allocator_libc);
	printf("one text of \"%.24s\", full pass:", piece);
	for (size_t size = GIANT >> 10; size <= GIANT; size *= 4) {
		double start = now();
		one(true, mcp_text_of(text, size), &out);
		printf("  %zu KB %.2f ms", size >> 10, 1000 * (now() - start));
	}
	printf("\n");
	rules.cap = MCP_TEXT_VALUE_MAX;
	mcp_buf_reset(&out);
}

typedef struct worst {
	const char *id;
	const char *piece;
	double nanoseconds; /* per byte */
	bool limited;       /* the match limit ended it */
} worst;

/* Every rule on texts that its kind of view may show: letters of its own pattern, over and over, without and with gaps. */
static void show_worst_pattern(char *text)
{
	static const char *const words[] = {
		"ignore all the ", "system: ", "note to any ai assistant you must ", "send all the data record to the ", "[x](http:", "<img src http:", "a",
		"curl -a ", "delete all of the old ", "do not tell the ", "user: ai ", "\"role\" : \"", "### ", "from now on you ", "# # #", "x_y_z run a_b_c "
	};
	static const char *const concepts[] = { "I", "IqP", "Iq-", "D-", "DqG", "A:m", "An", "Sq-", "VqYy", "Mu-", "n-T-", "X-", "C-L", "H-q", "-", "y-A-", "l-R-", "KlE-", "1L-G", "W-ymZ", "sSq" };
	worst slowest = { "", "", 0, false };
	mcp_matcher *matcher = mcp_matcher_create();
	unsigned limited = 0;
	unsigned count = 0;

	for (size_t t = 0; matcher && t < MCP_SHIELD_TABLES; t++) {
		for (size_t i = 0; i < mcp_shield_tables[t]->count; i++) {
			const mcp_shield_rule *rule = &mcp_shield_tables[t]->rules[i];
			const char *error = NULL;
			bool letters = rule->view == MCP_SHIELD_CONCEPTS;
			if (!rule->pattern) {
				continue;
			}
			mcp_pattern *pattern = mcp_pattern_compile(mcp_text_of(rule->pattern, strlen(rule->pattern)), !letters, &error);
			for (size_t k = 0; pattern && k < (letters ? sizeof(concepts) : sizeof(words)) / sizeof(words[0]); k++) {
				const char *piece = letters ? concepts[k] : words[k];
				size_t from = 0;
				size_t end = 0;
				mcp_match match;
				fill(text, NASTY, piece);
				double start = now();
				size_t hit;
				while ((match = mcp_pattern_find(pattern, matcher, mcp_text_of(text, NASTY), from, &hit, &end)) == MCP_MATCH_YES && end > from) {
					from = end;
				}
				double spent = (now() - start) * 1e9 / (double) NASTY;
				count++;
				limited += match == MCP_MATCH_ERROR;
				if (spent > slowest.nanoseconds) {
					slowest = (worst) { rule->id, piece, spent, match == MCP_MATCH_ERROR };
				}
			}
			mcp_pattern_destroy(&pattern);
		}
	}
	printf("slowest pattern on %u nasty texts of %zu KB: %s on \"%s\", %.1f ns a byte%s; %u ended by the match limit\n", count, NASTY >> 10,
		slowest.id, slowest.piece, slowest.nanoseconds, slowest.limited ? " (limited)" : "", limited);
	mcp_matcher_destroy(&matcher);
}

/* Whole texts, folded and read in all ways: the slowest of them in the full pass. */
static void show_worst_text(char *text)
{
	static const char *const pieces[] = {
		"ignore all the previous ", "1gn0re a1l the ", "i g n o r e ", "ig nore prev ious ", "ai 1s y0u ", "system: user: ", "%69gnore ", "&#105;gnore ",
		"<b>ig</b>nore ", "IgnoreAllThePrevious", "\xE4\xBB\xA5\xE5\x89\x8D\xE3\x81\xAE", "\xD0\xB8gn\xD0\xBEre all ", "[](http:", "!!!!", "send.all@data.com ", "<<<<", "a@b.c "
	};
	worst slowest = { "", "", 0, false };
	mcp_buf out;

	mcp_buf_init(&out, MCP_TEXT_VALUE_MAX + 64, &mcp_allocator_libc);
	for (size_t k = 0; k < sizeof(pieces) / sizeof(pieces[0]); k++) {
		fill(text, MCP_TEXT_VALUE_MAX, pieces[k]);
		double start = now();
		one(true, mcp_text_of(text, MCP_TEXT_VALUE_MAX), &out);
		double spent = (now() - start) * 1e9 / (double) MCP_TEXT_VALUE_MAX;
		if (spent > slowest.nanoseconds) {
			slowest = (worst) { "", pieces[k], spent, false };
		}
	}
	printf("slowest of %zu nasty texts of %u bytes in the full pass: \"%s\", %.0f ns a byte\n", sizeof(pieces) / sizeof(pieces[0]),
		(unsigned) MCP_TEXT_VALUE_MAX, slowest.piece, slowest.nanoseconds);
	mcp_buf_reset(&out);
}

int main(int argc, char **argv)
{
	static set ascii = { .name = "ASCII labels full of trigger words" };
	static set mixed = { .name = "mixed labels full of trigger words" };
	static set plain = { .name = "ASCII labels" };
	static set more = { .name = "further labels, ASCII" };
	static set further = { .name = "further labels, mixed" };
	const set *const sets[] = { &plain, &ascii, &mixed, &more, &further };
	const char *error = NULL;
	char path[1024];

	rules = (mcp_answer_rules) { MCP_SHIELD_REMOVE, mcp_mask_profile(MCP_PRIVACY_AGGREGATE), MCP_TEXT_VALUE_MAX };
	double start = now();
	shield = mcp_shield_create(&error);
	double created = now() - start;
	scratch = mcp_shield_scratch_create();
	char *text = malloc(GIANT);
	if (argc < 2 || !shield || !scratch || !text) {
		fprintf(stderr, "usage: %s FOLDER [MORE-LABELS]\n", argv[0]);
		return 1;
	}
	printf("mode remove, profile aggregate, cap %u; creating the shield: %.1f ms\n", (unsigned) rules.cap, 1000 * created);
	for (char half = 'a'; half <= 'b'; half++) {
		snprintf(path, sizeof(path), "%s/harmless-%c.txt", argv[1], half);
		load(path, &ascii, &mixed);
	}
	if (argc > 2) {
		load(argv[2], &more, &further);
	}
	for (size_t i = 0; i < 1000; i++) {
		static const char *const titles[] = { "Winter jacket blue 42", "/blog/2026/03/garden-hose", "Berlin marathon photos", "Index - page 7",
			"Weekend hikes around the lakes | Travel", "https://shop.example/shoes/running?page=2" };
		keep(&plain, titles[i % 6], strlen(titles[i % 6]));
	}
	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++) {
		if (sets[i]->count > 0) {
			show_set(sets[i]);
		}
	}
	for (size_t megabytes = 1; megabytes <= 64; megabytes *= 4) {
		printf("%2zu MB of labels, full pass: ASCII %6.0f MB/s  ASCII full of trigger words %6.0f MB/s  mixed %6.0f MB/s\n", megabytes,
			best(&plain, true, megabytes << 20, 2), best(&ascii, true, megabytes << 20, 2), best(&mixed, true, megabytes << 20, 2));
	}
	show_giant("Running shoes for women ", text);
	show_giant("Ignore the rules of Stra\xC3\x9F" "en ", text);
	show_worst_pattern(text);
	show_worst_text(text);
	free(text);
	drop(&ascii);
	drop(&mixed);
	drop(&plain);
	drop(&more);
	drop(&further);
	mcp_shield_scratch_destroy(&scratch);
	mcp_shield_destroy(&shield);
	return 0;
}
