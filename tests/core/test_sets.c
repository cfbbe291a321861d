/*
 * The data sets of tests/data/shield: how many attacks are found, how many harmless labels are altered.
 *
 * Usage: test_sets FOLDER [-a | -b]
 * Without a half, asserts the thresholds on half b, and on both halves and the rules' examples that the prefilter never hides
 * a match. With one, prints the figures of that half and what went wrong.
 */
#include "detect.h"
#include "limits.h"
#include "shield.h"
#include "shield_patterns.h"
#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINE_MAX_BYTES 8192
#define KEYS_MAX       64u
#define RECALL_MIN     0.95
#define FALSE_MAX      0.002
#define ATTACKS_MIN    400u
#define HARMLESS_MIN   2000u
/* What somebody wrote who did not know the patterns: meant to get through, and meant to be taken for an attack. */
#define STRANGERS_RECALL_MIN 0.75
#define STRANGERS_FALSE_MAX  0.01

typedef struct tally {
	char key[40];
	unsigned total;
	unsigned hit;
} tally;

typedef struct tallies {
	tally rows[KEYS_MAX];
	size_t count;
} tallies;

static mcp_shield *shield;
static mcp_shield_scratch *scratch;

static void count(tallies *all, const char *kind, const char *key, bool hit)
{
	char name[sizeof(all->rows[0].key)];
	size_t i = 0;

	snprintf(name, sizeof(name), "%s %s", kind, key);
	while (i < all->count && strcmp(all->rows[i].key, name) != 0) {
		i++;
	}
	if (i == KEYS_MAX) {
		return;
	}
	if (i == all->count) {
		memcpy(all->rows[i].key, name, sizeof(name));
		all->count++;
	}
	all->rows[i].total++;
	all->rows[i].hit += hit;
}

static unsigned pass(const char *text, char *to, size_t size, mcp_shield_found *found)
{
	mcp_buf out;

	mcp_buf_init(&out, MCP_TEXT_VALUE_MAX + 64, &mcp_allocator_libc);
	unsigned result = mcp_shield_text_found(shield, scratch, MCP_SHIELD_REMOVE, mcp_text_of(text, strlen(text)),
		MCP_TEXT_VALUE_MAX, &out, found);
	snprintf(to, size, "%.*s", (int) out.len, out.ptr ? out.ptr : "");
	mcp_buf_reset(&out);
	return result;
}

static FILE *open_set(const char *folder, const char *name, char half, const char *ending)
{
	char path[1024];

	snprintf(path, sizeof(path), "%s/%s-%c.%s", folder, name, half, ending);
	FILE *file = fopen(path, "r");
	if (!file) {
		fprintf(stderr, "cannot read %s\n", path);
		exit(1);
	}
	return file;
}

static bool next_line(FILE *file, char *line)
{
	if (!fgets(line, LINE_MAX_BYTES, file)) {
		return false;
	}
	line[strcspn(line, "\n")] = '\0';
	return true;
}

/* How many attacks of the half there are and are found. */
static tally attacks(const char *folder, const char *name, char half, bool verbose)
{
	char line[LINE_MAX_BYTES];
	char out[LINE_MAX_BYTES];
	tallies all = { 0 };
	tally sum = { "attacks", 0, 0 };

	FILE *file = open_set(folder, name, half, "tsv");
	while (next_line(file, line)) {
		char *language = strchr(line, '\t');
		char *disguise = language ? strchr(language + 1, '\t') : NULL;
		char *text = disguise ? strchr(disguise + 1, '\t') : NULL;
		mcp_shield_found found;
		if (!text) {
			fprintf(stderr, "bad line: %s\n", line);
			exit(1);
		}
		*language++ = *disguise++ = *text++ = '\0';
		bool hit = (pass(text, out, sizeof(out), &found) & MCP_SHIELD_HIT) != 0;
		bool class_hit = false;
		for (unsigned k = 0; k < MCP_SHIELD_CLASS_COUNT; k++) {
			class_hit = class_hit || ((found.classes & (1u << k)) && strcmp(mcp_shield_class_name((mcp_shield_class) k), line) == 0);
		}
		sum.total++;
		sum.hit += hit;
		count(&all, "class", line, hit);
		count(&all, "named", line, class_hit);
		count(&all, "language", language, hit);
		count(&all, "disguise", disguise, hit);
		if (verbose && !hit) {
			printf("missed %s %s %s: %s\n", line, language, disguise, text);
		}
	}
	fclose(file);
	for (size_t i = 0; verbose && i < all.count; i++) {
		printf("%-22s %4u of %4u  %5.1f %%\n", all.rows[i].key, all.rows[i].hit, all.rows[i].total, 100.0 * all.rows[i].hit / all.rows[i].total);
	}
	return sum;
}

static tally harmless(const char *folder, const char *name, char half, bool verbose)
{
	char line[LINE_MAX_BYTES];
	char out[LINE_MAX_BYTES];
	tally sum = { "harmless", 0, 0 };

	FILE *file = open_set(folder, name, half, "txt");
	while (next_line(file, line)) {
		mcp_shield_found found;
		unsigned result = pass(line, out, sizeof(out), &found);
		sum.total++;
		sum.hit += result != 0;
		if (result != 0 && verbose) {
			printf("altered %x: %s -> %s\n", found.classes, line, out);
		}
	}
	fclose(file);
	return sum;
}

/* The same spans with the prefilter and without it? */
static bool agrees(const mcp_detector *detector, mcp_detect_scratch *work, const char *text)
{
	mcp_span spans[MCP_DETECT_SPANS_MAX];
	mcp_text clean = mcp_text_of(text, strlen(text));

	work->unfiltered = false;
	mcp_match match = mcp_detect(detector, work, clean, mcp_utf8_plain_ascii_prefix(clean) == clean.len);
	size_t count = work->span_count;
	memcpy(spans, work->spans, sizeof(spans));
	work->unfiltered = true;
	bool same = mcp_detect(detector, work, clean, mcp_utf8_plain_ascii_prefix(clean) == clean.len) == match && work->span_count == count
		&& memcmp(spans, work->spans, count * sizeof(*spans)) == 0;
	if (!same) {
		printf("the prefilter hides a match: %s\n", text);
	}
	return same;
}

static bool prefilter_is_sound(const char *folder)
{
	static const struct { const char *name; char half; const char *ending; } files[] = {
		{ "attacks", 'a', "tsv" }, { "attacks", 'b', "tsv" }, { "harmless", 'a', "txt" }, { "harmless", 'b', "txt" },
		{ "strangers", 'a', "tsv" }, { "strangers", 'b', "tsv" }, { "strangers-harmless", 'a', "txt" }, { "strangers-harmless", 'b', "txt" }
	};
	char line[LINE_MAX_BYTES];
	const char *error = NULL;
	mcp_detect_scratch work = { 0 };
	bool sound = true;

	mcp_detector *detector = mcp_detector_create(NULL, 0, &error);
	work.matcher = mcp_matcher_create();
	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		FILE *file = open_set(folder, files[i].name, files[i].half, files[i].ending);
		while (next_line(file, line)) {
			const char *text = strrchr(line, '\t');
			sound = agrees(detector, &work, text ? text + 1 : line) && sound;
		}
		fclose(file);
	}
	for (size_t t = 0; t < MCP_SHIELD_TABLES; t++) {
		for (size_t i = 0; i < mcp_shield_tables[t]->count; i++) {
			sound = agrees(detector, &work, mcp_shield_tables[t]->rules[i].example) && sound;
			sound = agrees(detector, &work, mcp_shield_tables[t]->rules[i].look_alike) && sound;
		}
	}
	mcp_matcher_destroy(&work.matcher);
	mcp_detect_scratch_free(&work);
	mcp_detector_destroy(&detector);
	return sound;
}

int main(int argc, char **argv)
{
	const char *error = NULL;
	bool verbose = argc > 2;
	char half = argc > 2 && argv[2][0] == '-' && argv[2][1] == 'a' ? 'a' : 'b';

	shield = mcp_shield_create(&error);
	scratch = mcp_shield_scratch_create();
	if (argc < 2 || !shield || !scratch) {
		fprintf(stderr, "usage: %s FOLDER [-a | -b]%s%s\n", argv[0], error ? ": " : "", error ? error : "");
		return 1;
	}
	tally found = attacks(argv[1], "attacks", half, verbose);
	tally altered = harmless(argv[1], "harmless", half, verbose);
	tally strange = attacks(argv[1], "strangers", half, verbose);
	tally mistaken = harmless(argv[1], "strangers-harmless", half, verbose);
	mcp_shield_scratch_destroy(&scratch);
	mcp_shield_destroy(&shield);

	printf("half %c: %u of %u attacks found (%.1f %%), %u of %u harmless labels altered (%.2f %%)\n", half, found.hit, found.total,
		100.0 * found.hit / found.total, altered.hit, altered.total, 100.0 * altered.hit / altered.total);
	printf("strangers' half %c: %u of %u attacks found (%.1f %%), %u of %u harmless labels altered (%.2f %%)\n", half, strange.hit, strange.total,
		100.0 * strange.hit / strange.total, mistaken.hit, mistaken.total, 100.0 * mistaken.hit / mistaken.total);
	return (verbose || prefilter_is_sound(argv[1])) && strange.hit >= STRANGERS_RECALL_MIN * strange.total
		&& mistaken.hit <= STRANGERS_FALSE_MAX * mistaken.total && found.total >= ATTACKS_MIN
		&& altered.total >= HARMLESS_MIN && found.hit >= RECALL_MIN * found.total
		&& altered.hit <= FALSE_MAX * altered.total ? 0 : 1;
}
