#include "detect.h"

#include "shield_patterns.h"

#include <stdlib.h>

struct mcp_detector {
	mcp_prefilter *prefilter;
	bool jit;
	size_t count;
	mcp_pattern *patterns[]; /* in the order of mcp_shield_rules */
};

mcp_detector *mcp_detector_create(const char **error)
{
	bool done = false;

	mcp_detector *detector = calloc(1, sizeof(*detector) + mcp_shield_rule_count * sizeof(detector->patterns[0]));
	if (!detector) {
		*error = "out of memory";
		return NULL;
	}
	detector->prefilter = mcp_prefilter_create(mcp_shield_groups, MCP_GROUP_COUNT);
	if (!detector->prefilter) {
		*error = "out of memory";
		goto cleanup;
	}

	detector->jit = true;
	for (; detector->count < mcp_shield_rule_count; detector->count++) {
		const char *source = mcp_shield_rules[detector->count].pattern;
		const char *reason = NULL;
		mcp_pattern *pattern = mcp_pattern_compile(mcp_text_of(source, strlen(source)), true, &reason);
		if (!pattern) {
			*error = mcp_shield_rules[detector->count].id;
			goto cleanup;
		}
		detector->patterns[detector->count] = pattern;
		detector->jit = detector->jit && mcp_pattern_has_jit(pattern);
	}
	done = true;

cleanup:
	if (!done) {
		mcp_detector_destroy(&detector);
	}
	return detector;
}

void mcp_detector_destroy(mcp_detector **detector)
{
	if (*detector) {
		for (size_t i = 0; i < (*detector)->count; i++) {
			mcp_pattern_destroy(&(*detector)->patterns[i]);
		}
		mcp_prefilter_destroy(&(*detector)->prefilter);
		free(*detector);
		*detector = NULL;
	}
}

bool mcp_detector_has_jit(const mcp_detector *detector)
{
	return detector->jit;
}

void mcp_detect_scratch_free(mcp_detect_scratch *scratch)
{
	mcp_fold_free(&scratch->plain);
	mcp_fold_free(&scratch->words);
	mcp_fold_free(&scratch->squeezed);
}

/* Puts a span in its place and merges what it touches. False: no room. */
static bool add_span(mcp_detect_scratch *scratch, mcp_span span)
{
	mcp_span *spans = scratch->spans;
	size_t first = 0;

	while (first < scratch->span_count && spans[first].end < span.start) {
		first++;
	}
	size_t last = first;
	while (last < scratch->span_count && spans[last].start <= span.end) {
		span.start = spans[last].start < span.start ? spans[last].start : span.start;
		span.end = spans[last].end > span.end ? spans[last].end : span.end;
		last++;
	}
	if (first == last && scratch->span_count == MCP_DETECT_SPANS_MAX) {
		return false;
	}
	memmove(spans + first + 1, spans + last, (scratch->span_count - last) * sizeof(*spans));
	spans[first] = span;
	scratch->span_count += 1 + first - last;
	return true;
}

static size_t word_end(mcp_text text, size_t end)
{
	while (end < text.len && text.ptr[end] != ' ') {
		end++;
	}
	return end;
}

/* All hits of one rule in one view. */
static mcp_match find_all(const mcp_shield_rule *rule, const mcp_pattern *pattern, mcp_detect_scratch *scratch,
	const mcp_fold *view, mcp_text text)
{
	size_t from = 0;
	size_t start;
	size_t end;
	mcp_match match;

	while ((match = mcp_pattern_find(pattern, scratch->matcher, mcp_fold_text(view), from, &start, &end)) == MCP_MATCH_YES) {
		if (end <= start) {
			return MCP_MATCH_ERROR;
		}
		mcp_span span = { view->from[start], view->to[end - 1] };
		if (rule->whole_word) {
			span.end = word_end(text, span.end);
		}
		if (!add_span(scratch, span)) {
			return MCP_MATCH_YES;
		}
		from = end;
	}
	return match == MCP_MATCH_ERROR ? match : scratch->span_count > 0 ? MCP_MATCH_YES : MCP_MATCH_NO;
}

static mcp_match find_in(const mcp_detector *detector, mcp_detect_scratch *scratch, mcp_shield_view view,
	const mcp_fold *folded, uint64_t seen, mcp_text text)
{
	for (size_t i = 0; i < detector->count; i++) {
		const mcp_shield_rule *rule = &mcp_shield_rules[i];
		if (rule->view == view && (rule->needs & ~seen) == 0
			&& find_all(rule, detector->patterns[i], scratch, folded, text) == MCP_MATCH_ERROR) {
			return MCP_MATCH_ERROR;
		}
	}
	return MCP_MATCH_YES;
}

static bool has_candidate(uint64_t seen)
{
	for (size_t i = 0; i < mcp_shield_rule_count; i++) {
		if ((mcp_shield_rules[i].needs & ~seen) == 0) {
			return true;
		}
	}
	return false;
}

mcp_match mcp_detect(const mcp_detector *detector, mcp_detect_scratch *scratch, mcp_text text)
{
	uint64_t seen = mcp_prefilter_scan(detector->prefilter, text);
	bool encoded = (seen & MCP_SEEN_NON_ASCII) || ((seen & MCP_SEEN_ENCODING) && mcp_fold_has_encoding(text));

	scratch->span_count = 0;
	if (!encoded && !has_candidate(seen)) {
		return MCP_MATCH_NO;
	}
	if (!mcp_fold_plain(&scratch->plain, text)) {
		return MCP_MATCH_ERROR;
	}
	if (encoded) {
		seen = mcp_prefilter_scan(detector->prefilter, mcp_fold_text(&scratch->plain));
		if (!has_candidate(seen)) {
			return MCP_MATCH_NO;
		}
	}

	if (find_in(detector, scratch, MCP_SHIELD_PLAIN, &scratch->plain, seen, text) == MCP_MATCH_ERROR) {
		return MCP_MATCH_ERROR;
	}
	mcp_leet last = mcp_fold_has_leet(&scratch->plain) ? MCP_LEET_L : MCP_LEET_NONE;
	for (mcp_leet leet = MCP_LEET_NONE; leet <= last; leet++) {
		if (!mcp_fold_words(&scratch->words, &scratch->plain, leet)
			|| find_in(detector, scratch, MCP_SHIELD_WORDS, &scratch->words, seen, text) == MCP_MATCH_ERROR
			|| !mcp_fold_squeezed(&scratch->squeezed, &scratch->words)
			|| find_in(detector, scratch, MCP_SHIELD_SQUEEZED, &scratch->squeezed, seen, text) == MCP_MATCH_ERROR) {
			return MCP_MATCH_ERROR;
		}
	}
	return scratch->span_count > 0 ? MCP_MATCH_YES : MCP_MATCH_NO;
}
