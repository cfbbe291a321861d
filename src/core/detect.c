#include "detect.h"

#include "shield_concepts.h"
#include "shield_patterns.h"

#include <stdlib.h>

#define CLAUSES_MAX 3u
#define STEM_MAX    7u   /* bytes of a word that the prefilter looks for */
#define SHORT_AI    (UINT64_C(1) << 54) /* in what was seen: "AI", "KI", "IA", too short for the prefilter */
#define ALL_SEEN    UINT64_MAX

/* A rule with what it needs: each clause is a set of bits of which one must be there. */
typedef struct compiled {
	const mcp_shield_rule *rule;
	mcp_pattern *pattern;
	uint64_t concepts[CLAUSES_MAX]; /* of mcp_concept_bit() */
	uint64_t groups[CLAUSES_MAX];   /* of the prefilter */
} compiled;

struct mcp_detector {
	mcp_prefilter *prefilter;
	mcp_concepts *concepts;
	bool jit;
	mcp_pattern **own;
	size_t own_count;
	size_t count;
	compiled rules[];
};

/* The prefilter's group of a concept; ALL_SEEN when it has none, so that it never rules anything out. */
static uint64_t group_of(char concept)
{
	for (size_t i = 0; i < MCP_CONCEPT_GROUPS; i++) {
		if (strchr(mcp_concept_groups[i], concept)) {
			return UINT64_C(1) << (MCP_GROUP_COUNT + i) | (concept == 'A' ? SHORT_AI : 0);
		}
	}
	return ALL_SEEN;
}

static void compile_needs(compiled *one)
{
	const char *letter = one->rule->concepts ? one->rule->concepts : "";
	size_t clause = 0;

	for (size_t i = 0; i < CLAUSES_MAX; i++) {
		one->concepts[i] = one->groups[i] = ALL_SEEN;
	}
	while (*letter && clause < CLAUSES_MAX) {
		uint64_t concepts = 0;
		uint64_t groups = 0;
		for (; *letter && *letter != ' '; letter++) {
			concepts |= mcp_concept_bit(*letter);
			groups |= group_of(*letter);
		}
		one->concepts[clause] = concepts;
		one->groups[clause++] = groups;
		letter += *letter == ' ';
	}
}

static bool has_all(const uint64_t *clauses, uint64_t seen)
{
	for (size_t i = 0; i < CLAUSES_MAX; i++) {
		if ((clauses[i] & seen) == 0 && clauses[i] != ALL_SEEN) {
			return false;
		}
	}
	return true;
}

static bool is_candidate(const compiled *one, uint64_t seen)
{
	return (one->rule->needs & ~seen) == 0 && has_all(one->groups, seen);
}

static bool create_prefilter(mcp_detector *detector)
{
	const char *groups[MCP_GROUP_COUNT + MCP_CONCEPT_GROUPS];
	char *stems[MCP_CONCEPT_GROUPS] = { 0 };
	bool done = true;

	memcpy(groups, mcp_shield_groups, sizeof(mcp_shield_groups));
	for (size_t i = 0; i < MCP_CONCEPT_GROUPS; i++) {
		stems[i] = mcp_concepts_stems(mcp_concept_groups[i], STEM_MAX);
		groups[MCP_GROUP_COUNT + i] = stems[i];
		done = done && stems[i];
	}
	if (done) {
		detector->prefilter = mcp_prefilter_create(groups, MCP_GROUP_COUNT + MCP_CONCEPT_GROUPS);
	}
	for (size_t i = 0; i < MCP_CONCEPT_GROUPS; i++) {
		free(stems[i]);
	}
	return detector->prefilter != NULL;
}

static bool compile_rules(mcp_detector *detector, const char **error)
{
	for (size_t t = 0; t < MCP_SHIELD_TABLES; t++) {
		for (size_t i = 0; i < mcp_shield_tables[t]->count; i++) {
			compiled *one = &detector->rules[detector->count];
			one->rule = &mcp_shield_tables[t]->rules[i];
			bool utf = one->rule->view != MCP_SHIELD_CONCEPTS;
			one->pattern = mcp_pattern_compile(mcp_text_of(one->rule->pattern, strlen(one->rule->pattern)), utf, error);
			if (!one->pattern) {
				*error = one->rule->id;
				return false;
			}
			compile_needs(one);
			detector->jit = detector->jit && mcp_pattern_has_jit(one->pattern);
			detector->count++;
		}
	}
	return true;
}

/* "(?i)" in front; a pattern that passed the check begins with no verb that would have to stand first. */
static mcp_pattern *compile_own(mcp_text source, const char **error)
{
	static const char option[] = "(?i)";
	mcp_pattern *pattern = NULL;

	char *copy = malloc(source.len + sizeof(option));
	if (!copy) {
		*error = "out of memory";
		return NULL;
	}
	memcpy(copy, option, sizeof(option) - 1);
	memcpy(copy + sizeof(option) - 1, source.ptr, source.len);
	pattern = mcp_pattern_compile(mcp_text_of(copy, source.len + sizeof(option) - 1), true, error);
	free(copy);
	return pattern;
}

static bool compile_own_patterns(mcp_detector *detector, const mcp_text *own, size_t count, const char **error)
{
	if (count == 0) {
		return true;
	}
	detector->own = calloc(count, sizeof(*detector->own));
	if (!detector->own) {
		*error = "out of memory";
		return false;
	}
	for (; detector->own_count < count; detector->own_count++) {
		detector->own[detector->own_count] = compile_own(own[detector->own_count], error);
		if (!detector->own[detector->own_count]) {
			return false;
		}
	}
	return true;
}

mcp_detector *mcp_detector_create_own(const mcp_text *own, size_t count, const char **error)
{
	mcp_detector *detector = calloc(1, sizeof(*detector));

	if (!detector) {
		*error = "out of memory";
	} else if (!compile_own_patterns(detector, own, count, error)) {
		mcp_detector_destroy(&detector);
	}
	return detector;
}

mcp_detector *mcp_detector_create(const mcp_text *own, size_t own_count, const char **error)
{
	size_t count = 0;
	bool done = false;

	for (size_t t = 0; t < MCP_SHIELD_TABLES; t++) {
		count += mcp_shield_tables[t]->count;
	}
	mcp_detector *detector = calloc(1, sizeof(*detector) + count * sizeof(detector->rules[0]));
	if (!detector) {
		*error = "out of memory";
		return NULL;
	}
	detector->jit = true;
	detector->concepts = mcp_concepts_create(error);
	if (!detector->concepts || !create_prefilter(detector)) {
		*error = "out of memory";
		goto cleanup;
	}
	done = compile_own_patterns(detector, own, own_count, error) && compile_rules(detector, error);

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
			mcp_pattern_destroy(&(*detector)->rules[i].pattern);
		}
		for (size_t i = 0; i < (*detector)->own_count; i++) {
			mcp_pattern_destroy(&(*detector)->own[i]);
		}
		free((*detector)->own);
		mcp_concepts_destroy(&(*detector)->concepts);
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
	mcp_fold_free(&scratch->concepts);
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

/* All hits of one pattern in one text, whose view it is (NULL: the text itself). */
static mcp_match find_all(const mcp_pattern *pattern, mcp_shield_class klass, bool whole_word, mcp_detect_scratch *scratch,
	const mcp_fold *view, mcp_text text)
{
	mcp_text subject = view ? mcp_fold_text(view) : text;
	size_t from = 0;
	size_t start;
	size_t end;
	mcp_match match;

	while ((match = mcp_pattern_find(pattern, scratch->matcher, subject, from, &start, &end)) == MCP_MATCH_YES) {
		if (end <= start) {
			return klass == MCP_SHIELD_OWN ? MCP_MATCH_YES : MCP_MATCH_ERROR;
		}
		mcp_span span = view ? (mcp_span) { view->from[start], view->to[end - 1] } : (mcp_span) { start, end };
		if (whole_word) {
			span.end = word_end(text, span.end);
		}
		scratch->classes |= 1u << klass;
		if (!add_span(scratch, span)) {
			return MCP_MATCH_YES;
		}
		from = end;
	}
	return match == MCP_MATCH_ERROR ? match : MCP_MATCH_YES;
}

static bool find_rule(const compiled *one, mcp_detect_scratch *scratch, const mcp_fold *view, mcp_text text)
{
	return find_all(one->pattern, one->rule->klass, one->rule->whole_word, scratch, view, text) != MCP_MATCH_ERROR;
}

/* False: no verdict can be had. */
static bool find_in(const mcp_detector *detector, mcp_detect_scratch *scratch, mcp_shield_view view,
	const mcp_fold *folded, uint64_t seen, mcp_text text)
{
	for (size_t i = 0; i < detector->count; i++) {
		const compiled *one = &detector->rules[i];
		if (one->rule->view == view && is_candidate(one, seen) && !find_rule(one, scratch, folded, text)) {
			return false;
		}
	}
	return true;
}

/* Reads the words as concepts, and once more without blanks if a strong rule may be hidden there. */
static bool find_concepts(const mcp_detector *detector, mcp_detect_scratch *scratch, uint64_t seen, mcp_text text)
{
	uint64_t read;
	bool again = false;

	if (!mcp_concepts_read(detector->concepts, &scratch->concepts, &scratch->words, &scratch->plain, &read)) {
		return false;
	}
	for (size_t i = 0; i < detector->count; i++) {
		const compiled *one = &detector->rules[i];
		if (one->rule->view != MCP_SHIELD_CONCEPTS || !is_candidate(one, seen)) {
			continue;
		}
		if (has_all(one->concepts, read)) {
			if (!find_rule(one, scratch, &scratch->concepts, text)) {
				return false;
			}
		} else {
			again = again || one->rule->squeezed;
		}
	}
	if (!again) {
		return true;
	}
	if (!mcp_concepts_read_squeezed(detector->concepts, &scratch->concepts, &scratch->squeezed, &read)) {
		return false;
	}
	for (size_t i = 0; i < detector->count; i++) {
		const compiled *one = &detector->rules[i];
		if (one->rule->view == MCP_SHIELD_CONCEPTS && one->rule->squeezed && is_candidate(one, seen) && has_all(one->concepts, read)
			&& !find_rule(one, scratch, &scratch->concepts, text)) {
			return false;
		}
	}
	return true;
}

static bool find_own(const mcp_detector *detector, mcp_detect_scratch *scratch, mcp_text text)
{
	for (size_t i = 0; i < detector->own_count; i++) {
		if (find_all(detector->own[i], MCP_SHIELD_OWN, false, scratch, NULL, text) == MCP_MATCH_ERROR
			|| find_all(detector->own[i], MCP_SHIELD_OWN, false, scratch, &scratch->plain, text) == MCP_MATCH_ERROR) {
			return false;
		}
	}
	return true;
}

bool mcp_detect_matches_nothing(const mcp_detector *detector, mcp_detect_scratch *scratch)
{
	size_t start;
	size_t end;

	for (size_t i = 0; i < detector->own_count; i++) {
		if (mcp_pattern_find(detector->own[i], scratch->matcher, MCP_TEXT(""), 0, &start, &end) != MCP_MATCH_NO) {
			return true;
		}
	}
	return false;
}

static bool has_candidate(const mcp_detector *detector, uint64_t seen)
{
	for (size_t i = 0; i < detector->count; i++) {
		if (is_candidate(&detector->rules[i], seen)) {
			return true;
		}
	}
	return false;
}

static bool is_alike(char c, char letter)
{
	c = mcp_ascii_lower(c);
	return c == letter || (letter == 'a' ? c == '4' || c == '@' : letter == 'i' && (c == '1' || c == '!' || c == '|'));
}

static bool is_word_byte(char c)
{
	c = mcp_ascii_lower(c);
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* True when "ai", "ki" or "ia" may stand somewhere as a word of its own. */
static bool has_short_ai(mcp_text text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		bool opens = is_alike(c, 'a') || is_alike(c, 'k') || is_alike(c, 'i');
		if (!opens || (i > 0 && is_word_byte(text.ptr[i - 1]))) {
			continue;
		}
		size_t next = i + 1;
		while (next < text.len && !is_word_byte(text.ptr[next]) && (unsigned char) text.ptr[next] < 0x80 && !is_alike(text.ptr[next], 'i')
			&& !is_alike(text.ptr[next], 'a')) {
			next++;
		}
		if (next < text.len && (is_alike(c, 'i') ? is_alike(text.ptr[next], 'a') : is_alike(text.ptr[next], 'i'))
			&& (next + 1 == text.len || !is_word_byte(text.ptr[next + 1]))) {
			return true;
		}
	}
	return false;
}

static uint64_t scan(const mcp_detector *detector, const mcp_detect_scratch *scratch, mcp_text text)
{
	if (scratch->unfiltered) {
		return ALL_SEEN;
	}
	if (!detector->prefilter) {
		return 0; /* own patterns alone */
	}
	uint64_t seen = mcp_prefilter_scan(detector->prefilter, text) & ~SHORT_AI;
	return seen | (has_short_ai(text) ? SHORT_AI : 0);
}

mcp_match mcp_detect(const mcp_detector *detector, mcp_detect_scratch *scratch, mcp_text text)
{
	uint64_t seen = scan(detector, scratch, text);
	bool tagged = (seen & MCP_SEEN_ANGLE) != 0;
	bool encoded = (seen & MCP_SEEN_NON_ASCII) || tagged || ((seen & MCP_SEEN_ENCODING) && mcp_fold_has_encoding(text));

	scratch->span_count = 0;
	scratch->classes = 0;
	if (!encoded && detector->own_count == 0 && !has_candidate(detector, seen)) {
		return MCP_MATCH_NO;
	}
	if (!mcp_fold_plain(&scratch->plain, text) || !find_own(detector, scratch, text)) {
		return MCP_MATCH_ERROR;
	}
	if (encoded) {
		seen |= scan(detector, scratch, mcp_fold_text(&scratch->plain));
		if (seen & MCP_SEEN_ANGLE) {
			if (!mcp_fold_words(&scratch->words, &scratch->plain, MCP_LEET_NONE)) {
				return MCP_MATCH_ERROR;
			}
			seen |= scan(detector, scratch, mcp_fold_text(&scratch->words));
		}
	}
	if (!has_candidate(detector, seen)) {
		return scratch->span_count > 0 ? MCP_MATCH_YES : MCP_MATCH_NO;
	}

	if (!find_in(detector, scratch, MCP_SHIELD_PLAIN, &scratch->plain, seen, text)) {
		return MCP_MATCH_ERROR;
	}
	mcp_leet last = mcp_fold_has_leet(&scratch->plain) ? MCP_LEET_L : MCP_LEET_NONE;
	for (mcp_leet leet = MCP_LEET_NONE; leet <= last; leet++) {
		if (!mcp_fold_words(&scratch->words, &scratch->plain, leet)
			|| !find_in(detector, scratch, MCP_SHIELD_WORDS, &scratch->words, seen, text)
			|| !mcp_fold_squeezed(&scratch->squeezed, &scratch->words)
			|| !find_in(detector, scratch, MCP_SHIELD_SQUEEZED, &scratch->squeezed, seen, text)
			|| !find_concepts(detector, scratch, seen, text)) {
			return MCP_MATCH_ERROR;
		}
	}
	return scratch->span_count > 0 ? MCP_MATCH_YES : MCP_MATCH_NO;
}
