/*
 * mcp-shield: what the server makes of a string. Reads lines, writes one JSON object a line.
 *
 * Built from the core ring alone, so that anyone can try a string without PHP and Matomo.
 */
#include "limits.h"
#include "mask_answer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINE_MAX_BYTES ((size_t) 64 * 1024 * 1024)

static const char usage[] =
	"usage: mcp-shield [--mode remove|flag|withhold|off] [--profile aggregate|masked|full] [--cap BYTES]\n"
	"Reads lines from standard input and writes one JSON object a line:\n"
	"  text     what the server would answer\n"
	"  classes  the classes of instruction-like spans that were found\n"
	"  actions  what was done: cleaned, removed, flagged, withheld, capped, masked:email, masked:phone ...\n"
	"Defaults: --mode remove --profile aggregate --cap 4096.\n";

typedef struct program {
	mcp_shield *shield;
	mcp_shield_scratch *scratch;
	mcp_answer_rules rules;
} program;

static bool parse_mode(const char *name, mcp_shield_mode *mode)
{
	static const char *const names[] = { "remove", "flag", "withhold", "off" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (strcmp(name, names[i]) == 0) {
			*mode = (mcp_shield_mode) i;
			return true;
		}
	}
	return false;
}

/* Bytes that are well-formed UTF-8, as a JSON string. */
static void print_string(mcp_text text)
{
	size_t plain = 0;

	putchar('"');
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char) text.ptr[i];
		if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F) {
			continue;
		}
		fwrite(text.ptr + plain, 1, i - plain, stdout);
		plain = i + 1;
		if (c == '"' || c == '\\') {
			putchar('\\');
			putchar(c);
		} else {
			printf("\\u%04x", c);
		}
	}
	fwrite(text.ptr + plain, 1, text.len - plain, stdout);
	putchar('"');
}

static void print_item(const char *prefix, const char *name, bool *first)
{
	printf("%s\"%s%s\"", *first ? "" : ",", prefix, name);
	*first = false;
}

static void print_classes(mcp_answer_result result)
{
	bool first = true;

	for (unsigned klass = 0; klass < MCP_SHIELD_CLASS_COUNT; klass++) {
		if (result.found.classes & (1u << klass)) {
			print_item("", mcp_shield_class_name((mcp_shield_class) klass), &first);
		}
	}
}

static void print_actions(mcp_shield_mode mode, mcp_answer_result result)
{
	bool first = true;

	if (result.shield & MCP_SHIELD_CLEANED) {
		print_item("", "cleaned", &first);
	}
	if ((result.shield & MCP_SHIELD_FAILED) || ((result.shield & MCP_SHIELD_HIT) && mode == MCP_SHIELD_WITHHOLD)) {
		print_item("", "withheld", &first);
	} else if (result.shield & MCP_SHIELD_HIT) {
		print_item("", mode == MCP_SHIELD_FLAG ? "flagged" : "removed", &first);
	}
	if (result.shield & MCP_SHIELD_CAPPED) {
		print_item("", "capped", &first);
	}
	for (unsigned kind = 0; kind < MCP_MASK_KINDS; kind++) {
		if (result.mask & MCP_MASK_BIT(kind)) {
			print_item("masked:", mcp_mask_kind_name((mcp_mask_kind) kind), &first);
		}
	}
}

static bool answer(program *run, mcp_text line)
{
	mcp_buf out;

	mcp_buf_init(&out, run->rules.cap + 64, &mcp_allocator_libc);
	mcp_answer_result result = mcp_answer_text(run->shield, run->scratch, &run->rules, line, &out);
	fputs("{\"text\":", stdout);
	print_string(result.shield || result.mask ? mcp_buf_text(&out) : line);
	fputs(",\"classes\":[", stdout);
	print_classes(result);
	fputs("],\"actions\":[", stdout);
	print_actions(run->rules.mode, result);
	fputs("]}\n", stdout);
	mcp_buf_reset(&out);
	return !ferror(stdout);
}

static bool answer_line(program *run, mcp_buf *line)
{
	mcp_text text = line->failed ? MCP_TEXT(MCP_SHIELD_WITHHELD_MARK) : mcp_buf_text(line);

	if (text.len > 0 && text.ptr[text.len - 1] == '\r') {
		text.len--;
	}
	bool written = answer(run, text);
	if (line->size > 1024 * 1024) {
		mcp_buf_reset(line);
	}
	line->len = 0;
	line->failed = false;
	return written;
}

static bool answer_all(program *run)
{
	static char block[1 << 16];
	mcp_buf line;
	bool open = false;
	bool written = true;
	size_t got;

	mcp_buf_init(&line, LINE_MAX_BYTES, &mcp_allocator_libc);
	while (written && (got = fread(block, 1, sizeof(block), stdin)) > 0) {
		size_t from = 0;
		while (from < got && written) {
			const char *end = memchr(block + from, '\n', got - from);
			size_t to = end ? (size_t) (end - block) : got;
			mcp_buf_append(&line, block + from, to - from);
			open = !end;
			if (end) {
				written = answer_line(run, &line);
			}
			from = to + 1;
		}
	}
	if (open && written) {
		written = answer_line(run, &line);
	}
	mcp_buf_reset(&line);
	return written && !ferror(stdin) && fflush(stdout) == 0;
}

/* 0: go on; else the exit status and 1. */
static int parse_arguments(int argc, char **argv, program *run)
{
	for (int i = 1; i < argc; i++) {
		const char *value = i + 1 < argc ? argv[i + 1] : NULL;
		mcp_privacy_profile profile;

		if (strcmp(argv[i], "-h") == 0 || strcmp(argv[i], "--help") == 0) {
			fputs(usage, stdout);
			return 1;
		}
		if (strcmp(argv[i], "--mode") == 0 && value && parse_mode(value, &run->rules.mode)) {
			i++;
		} else if (strcmp(argv[i], "--profile") == 0 && value
			&& mcp_privacy_profile_parse(mcp_text_of(value, strlen(value)), &profile)) {
			run->rules.mask = mcp_mask_profile(profile);
			i++;
		} else if (strcmp(argv[i], "--cap") == 0 && value && strtoul(value, NULL, 10) >= 16 && strtoul(value, NULL, 10) <= 1024 * 1024) {
			run->rules.cap = strtoul(value, NULL, 10);
			i++;
		} else {
			fputs(usage, stderr);
			return 3;
		}
	}
	return 0;
}

int main(int argc, char **argv)
{
	program run = { .rules = { MCP_SHIELD_REMOVE, mcp_mask_profile(MCP_PRIVACY_AGGREGATE), MCP_TEXT_VALUE_MAX } };
	const char *error = "out of memory";
	int stop = parse_arguments(argc, argv, &run);

	if (stop) {
		return stop - 1;
	}
	run.shield = mcp_shield_create(&error);
	run.scratch = mcp_shield_scratch_create();
	bool done = false;
	if (run.shield && run.scratch) {
		done = answer_all(&run);
		error = "cannot read or write";
	}
	mcp_shield_scratch_destroy(&run.scratch);
	mcp_shield_destroy(&run.shield);
	if (!done) {
		fprintf(stderr, "mcp-shield: %s\n", error);
	}
	return done ? 0 : 1;
}
