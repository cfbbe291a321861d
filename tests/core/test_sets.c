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

/* What half b has to show. */
typedef struct family {
	const char *title;
	const char *attacks;
	const char *harmless;
	unsigned attacks_min;
	unsigned harmless_min;
	double recall_min;
	double false_max;
} family;

static const family families[] = {
	{ "own", "attacks", "harmless", 400, 2000, 0.95, 0.002 },
	/* By somebody who did not know the patterns: meant to get through, and meant to be taken for an attack. */
	{ "strangers'", "strangers", "strangers-harmless", 130, 1200, 0.75, 0.01 },
	/* Likewise, by others, when the patterns were done; the labels are such as websites really have. */
	{ "unseen", "unseen", "unseen-harmless", 520, 2000, 0.70, 0.002 },
};
#define FAMILIES (sizeof(families) / sizeof(families[0]))

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
	char line[LINE_MAX_BYTES];
	const char *error = NULL;
	mcp_detect_scratch work = { 0 };
	bool sound = true;

	mcp_detector *detector = mcp_detector_create(NULL, 0, &error);
	work.matcher = mcp_matcher_create();
	for (size_t i = 0; i < 4 * FAMILIES; i++) {
		bool is_harmless = i & 1;
		const family *of = &families[i / 4];
		FILE *file = open_set(folder, is_harmless ? of->harmless : of->attacks, i & 2 ? 'b' : 'a', is_harmless ? "txt" : "tsv");
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
	bool good = true;
	char half = argc > 2 && argv[2][0] == '-' && argv[2][1] == 'a' ? 'a' : 'b';

	shield = mcp_shield_create(&error);
	scratch = mcp_shield_scratch_create();
	if (argc < 2 || !shield || !scratch) {
		fprintf(stderr, "usage: %s FOLDER [-a | -b]%s%s\n", argv[0], error ? ": " : "", error ? error : "");
		return 1;
	}
	for (size_t i = 0; i < FAMILIES; i++) {
		const family *of = &families[i];
		tally found = attacks(argv[1], of->attacks, half, verbose);
		tally altered = harmless(argv[1], of->harmless, half, verbose);

		printf("%s half %c: %u of %u attacks found (%.1f %%), %u of %u harmless labels altered (%.2f %%)\n", of->title, half, found.hit,
			found.total, 100.0 * found.hit / found.total, altered.hit, altered.total, 100.0 * altered.hit / altered.total);
		good = good && (verbose || (found.total >= of->attacks_min && altered.total >= of->harmless_min
			&& found.hit >= of->recall_min * found.total && altered.hit <= of->false_max * altered.total));
	}
	mcp_shield_scratch_destroy(&scratch);
	mcp_shield_destroy(&shield);
	return good && (verbose || prefilter_is_sound(argv[1])) ? 0 : 1;
}
