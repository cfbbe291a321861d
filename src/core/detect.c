#include "detect.h"

#include "shield_concepts.h"
#include "shield_patterns.h"
#include "utf8.h"

#include <stdlib.h>

#define CLAUSES_MAX 3u
#define STEM_MAX    7u   /* bytes of a word that the prefilter looks for */
#define SHORT_AI    (UINT64_C(1) << 54) /* in what was seen: "AI", "KI", "IA", too short for the prefilter */
#define MAYBE_AI    (UINT64_C(1) << (MCP_GROUP_COUNT + MCP_CONCEPT_GROUPS)) /* their letters occur */
#define ALL_SEEN    UINT64_MAX
#define RULE_WORDS  2u   /* 64 rules each */
#define JOINED_MIN  18u  /* a longer word is seldom one word */

/* A rule with what it needs: each clause is a set of bits of which one must be there. */
typedef struct compiled {
	const mcp_shield_rule *rule;
	mcp_pattern *pattern;
	uint64_t concepts[CLAUSES_MAX]; /* of mcp_concept_bit() */
	uint64_t groups[CLAUSES_MAX];   /* of the prefilter */
} compiled;

/* A set of rules, by their numbers. */
typedef struct rule_set {
	uint64_t bits[RULE_WORDS];
} rule_set;

struct mcp_detector {
	mcp_prefilter *prefilter; /* words in ASCII */
	mcp_prefilter *wide;      /* other words */
	mcp_concepts *concepts;
	bool jit;
	mcp_pattern **own;
	size_t own_count;
	rule_set led[64];      /* by bit of what was seen: the rules that cannot match without it */
	rule_set in_view[MCP_SHIELD_CONCEPTS + 1];
	uint64_t leaders;      /* the bits with such rules */
	rule_set unled;        /* the rules without such a bit */
	size_t count;
	compiled rules[];
};

/* What may show a concept besides its words: "KI", and the dot or at sign of an address. */
static uint64_t extra_bits(char concept)
{
	return concept == 'A' ? SHORT_AI : concept == 'U' ? MCP_SEEN_DOT | MCP_SEEN_SIGN : 0;
}

/* The prefilter's group of a concept; ALL_SEEN when it has none, so that it never rules anything out. */
static uint64_t group_of(char concept)
{
	for (size_t i = 0; i < MCP_CONCEPT_GROUPS; i++) {
		if (strchr(mcp_concept_groups[i], concept)) {
			return UINT64_C(1) << (MCP_GROUP_COUNT + i) | extra_bits(concept);
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

/* How often a clause lets ordinary text pass, roughly. */
static unsigned weight_of(uint64_t groups)
{
	unsigned weight = 0;

	for (size_t i = 0; i < MCP_CONCEPT_GROUPS; i++) {
		weight += groups >> (MCP_GROUP_COUNT + i) & 1 ? mcp_concept_weights[i] : 0;
	}
	return weight;
}

/* Files the rule under the bits of its rarest clause. */
static void lead(mcp_detector *detector, size_t number)
{
	const compiled *one = &detector->rules[number];
	uint64_t rarest = one->rule->needs & ~(one->rule->needs - 1);

	for (size_t i = 0; i < CLAUSES_MAX; i++) {
		if (one->groups[i] != ALL_SEEN && one->rule->concepts && (rarest == 0 || one->rule->needs != 0 || weight_of(one->groups[i]) < weight_of(rarest))) {
			rarest = one->groups[i];
		}
	}
	rule_set *set = &detector->unled;
	detector->in_view[one->rule->view].bits[number / 64] |= UINT64_C(1) << number % 64;
	for (size_t bit = 0; bit < 64; bit++) {
		if (rarest >> bit & 1) {
			set = &detector->led[bit];
			detector->leaders |= UINT64_C(1) << bit;
			set->bits[number / 64] |= UINT64_C(1) << number % 64;
		}
	}
	if (rarest == 0) {
		set->bits[number / 64] |= UINT64_C(1) << number % 64;
	}
}

/* Of the words in ASCII, with the groups of the other patterns; or of the words that are not. */
static mcp_prefilter *create_prefilter(bool ascii)
{
	const char *groups[MCP_GROUP_COUNT + MCP_CONCEPT_GROUPS + 1];
	char *stems[MCP_CONCEPT_GROUPS] = { 0 };
	mcp_prefilter *prefilter = NULL;
	bool done = true;

	for (size_t i = 0; i < MCP_GROUP_COUNT; i++) {
		groups[i] = ascii ? mcp_shield_groups[i] : "";
	}
	for (size_t i = 0; i < MCP_CONCEPT_GROUPS; i++) {
		stems[i] = mcp_concepts_stems(mcp_concept_groups[i], STEM_MAX, ascii);
		groups[MCP_GROUP_COUNT + i] = stems[i];
		done = done && stems[i];
	}
	groups[MCP_GROUP_COUNT + MCP_CONCEPT_GROUPS] = ascii ? "ai ki ia" : "";
	if (done) {
		prefilter = mcp_prefilter_create(groups, MCP_GROUP_COUNT + MCP_CONCEPT_GROUPS + 1);
	}
	for (size_t i = 0; i < MCP_CONCEPT_GROUPS; i++) {
		free(stems[i]);
	}
	return prefilter;
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
			lead(detector, detector->count);
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
	detector->prefilter = create_prefilter(true);
	detector->wide = create_prefilter(false);
	if (!detector->concepts || !detector->prefilter || !detector->wide) {
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
		mcp_prefilter_destroy(&(*detector)->wide);
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

/* The number of the lowest bit that is set; not for 0. */
static unsigned lowest_bit(uint64_t bits)
{
#if defined(__GNUC__)
	return (unsigned) __builtin_ctzll(bits);
#else
	unsigned bit = 0;
	while (!(bits >> bit & 1)) {
		bit++;
	}
	return bit;
#endif
}

/* The rules that what was seen makes possible. */
static rule_set candidates(const mcp_detector *detector, uint64_t seen)
{
	rule_set led = detector->unled;
	rule_set found = { { 0 } };

	for (uint64_t rest = seen & detector->leaders; rest; rest &= rest - 1) {
		const rule_set *set = &detector->led[lowest_bit(rest)];
		for (size_t w = 0; w < RULE_WORDS; w++) {
			led.bits[w] |= set->bits[w];
		}
	}
	for (size_t w = 0; w < RULE_WORDS; w++) {
		for (uint64_t rest = led.bits[w]; rest; rest &= rest - 1) {
			if (is_candidate(&detector->rules[64 * w + lowest_bit(rest)], seen)) {
				found.bits[w] |= rest & ~(rest - 1);
			}
		}
	}
	return found;
}

static bool has(const rule_set *set, size_t number)
{
	return set->bits[number / 64] >> number % 64 & 1;
}

static bool is_empty(const rule_set *set)
{
	uint64_t all = 0;

	for (size_t w = 0; w < RULE_WORDS; w++) {
		all |= set->bits[w];
	}
	return all == 0;
}

/* False: no verdict can be had. */
static bool find_in(const mcp_detector *detector, mcp_detect_scratch *scratch, mcp_shield_view view,
	const mcp_fold *folded, const rule_set *possible, mcp_text text)
{
	for (size_t w = 0; w < RULE_WORDS; w++) {
		for (uint64_t rest = possible->bits[w] & detector->in_view[view].bits[w]; rest; rest &= rest - 1) {
			if (!find_rule(&detector->rules[64 * w + lowest_bit(rest)], scratch, folded, text)) {
				return false;
			}
		}
	}
	return true;
}

/* Do words run together ("IgnorePreviousInstructions")? */
static bool is_joined(mcp_text words)
{
	size_t start = 0;

	for (size_t i = 0; i < words.len; i++) {
		if (words.ptr[i] == ' ' || (unsigned char) words.ptr[i] >= 0x80) {
			start = i + 1;
		} else if (i - start == JOINED_MIN) {
			return true;
		}
	}
	return false;
}

/* Reads the words as concepts, and once more without blanks if a strong rule may be hidden there. */
static bool find_concepts(const mcp_detector *detector, mcp_detect_scratch *scratch, const rule_set *possible, mcp_text text)
{
	uint64_t read;
	uint64_t exact; /* what the words say; a rule for which that is enough is not looked for in the squeezed text */
	bool joined = is_joined(mcp_fold_text(&scratch->words));
	bool again = joined;

	if (!mcp_concepts_read(detector->concepts, &scratch->concepts, &scratch->words, &scratch->plain, &exact)) {
		return false;
	}
	for (size_t w = 0; w < RULE_WORDS; w++) {
		for (uint64_t rest = possible->bits[w] & detector->in_view[MCP_SHIELD_CONCEPTS].bits[w]; rest; rest &= rest - 1) {
			const compiled *one = &detector->rules[64 * w + lowest_bit(rest)];
			if (!has_all(one->concepts, exact)) {
				again = again || one->rule->squeezed;
			} else if (!find_rule(one, scratch, &scratch->concepts, text)) {
				return false;
			}
		}
	}
	if (!again) {
		return true;
	}
	if (!mcp_fold_squeezed(&scratch->squeezed, &scratch->words)
		|| !mcp_concepts_read_squeezed(detector->concepts, &scratch->concepts, &scratch->squeezed, &read)) {
		return false;
	}
	for (size_t i = 0; i < detector->count; i++) {
		const compiled *one = &detector->rules[i];
		if (has(possible, i) && one->rule->view == MCP_SHIELD_CONCEPTS && (one->rule->squeezed || joined) && (joined || !has_all(one->concepts, exact)) && has_all(one->concepts, read)
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

/* True when "ai", "ki" or "ia" may stand somewhere as a word of its own, perhaps with an "s". */
static bool has_short_ai(mcp_text text)
{
	bool inside = false; /* of a word */

	for (size_t i = 0; i < text.len; i++) {
		char c = mcp_ascii_lower(text.ptr[i]);
		bool opens = !inside && (c == 'k' || is_alike(c, 'a') || is_alike(c, 'i'));
		inside = is_word_byte(c);
		if (!opens) {
			continue;
		}
		char wanted = is_alike(c, 'i') ? 'a' : 'i';
		size_t next = i + 1;
		while (next < text.len && !is_word_byte(text.ptr[next]) && (unsigned char) text.ptr[next] < 0x80 && !is_alike(text.ptr[next], wanted)) {
			next++;
		}
		if (next == text.len || !is_alike(text.ptr[next], wanted)) {
			continue;
		}
		next++;
		next += next < text.len && (mcp_ascii_lower(text.ptr[next]) == 's' || text.ptr[next] == '5');
		if (next == text.len || !is_word_byte(text.ptr[next])) {
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
	uint64_t seen = mcp_prefilter_scan(detector->prefilter, text);
	if (seen & MCP_SEEN_NON_ASCII) {
		seen |= mcp_prefilter_scan(detector->wide, text);
	}
	return seen & ~SHORT_AI;
}

/* The rules possible in a text in which this was seen; short names of an AI are only looked for when it matters. */
static rule_set possible_in(const mcp_detector *detector, uint64_t seen, mcp_text text)
{
	rule_set possible = candidates(detector, seen);

	if ((seen & MAYBE_AI) && !(seen & SHORT_AI)) {
		rule_set more = candidates(detector, seen | SHORT_AI);
		bool same = true;
		for (size_t w = 0; w < RULE_WORDS; w++) {
			same = same && more.bits[w] == possible.bits[w];
		}
		if (!same && has_short_ai(text)) {
			return more;
		}
	}
	return possible;
}

mcp_match mcp_detect(const mcp_detector *detector, mcp_detect_scratch *scratch, mcp_text text)
{
	bool ascii = mcp_utf8_plain_ascii_prefix(text) == text.len;
	uint64_t seen = ascii ? scan(detector, scratch, text) : 0; /* else only what folding makes of it counts */
	bool encoded = !ascii || (seen & MCP_SEEN_ANGLE) || ((seen & MCP_SEEN_ENCODING) && mcp_fold_has_encoding(text));
	rule_set possible = { { 0 } };

	scratch->span_count = 0;
	scratch->classes = 0;
	if (!encoded) {
		possible = possible_in(detector, seen, text);
		if (detector->own_count == 0 && is_empty(&possible)) {
			return MCP_MATCH_NO;
		}
	}
	if (!mcp_fold_plain(&scratch->plain, text) || !find_own(detector, scratch, text)) {
		return MCP_MATCH_ERROR;
	}
	if (encoded) {
		mcp_text folded = mcp_fold_text(&scratch->plain);
		seen |= scan(detector, scratch, folded);
		if (seen & MCP_SEEN_ANGLE) {
			if (!mcp_fold_words(&scratch->words, &scratch->plain, MCP_LEET_NONE)) {
				return MCP_MATCH_ERROR;
			}
			folded = mcp_fold_text(&scratch->words);
			seen |= scan(detector, scratch, folded);
		}
		possible = possible_in(detector, seen, folded);
	}
	if (is_empty(&possible)) {
		return scratch->span_count > 0 ? MCP_MATCH_YES : MCP_MATCH_NO;
	}

	if (!find_in(detector, scratch, MCP_SHIELD_PLAIN, &scratch->plain, &possible, text)) {
		return MCP_MATCH_ERROR;
	}
	mcp_leet last = mcp_fold_has_leet(&scratch->plain) ? MCP_LEET_L : MCP_LEET_NONE;
	for (mcp_leet leet = MCP_LEET_NONE; leet <= last; leet++) {
		if (!mcp_fold_words(&scratch->words, &scratch->plain, leet)
			|| !find_in(detector, scratch, MCP_SHIELD_WORDS, &scratch->words, &possible, text)
			|| !find_concepts(detector, scratch, &possible, text)) {
			return MCP_MATCH_ERROR;
		}
	}
	return scratch->span_count > 0 ? MCP_MATCH_YES : MCP_MATCH_NO;
}
