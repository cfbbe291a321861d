#include "detect_rules.h"

#include <stdlib.h>

#define STEM_MAX    7u   /* bytes of a word that the prefilter looks for */
#define SHORT_AI    (UINT64_C(1) << 54) /* in what was seen: "AI", "KI", "IA", too short for the prefilter */
#define MAYBE_AI    (UINT64_C(1) << (MCP_GROUP_COUNT + MCP_CONCEPT_GROUPS)) /* their letters occur */

/* What may show a concept besides its words: "KI", and the dot or at sign of an address. */
static uint64_t extra_bits(char concept)
{
	return concept == 'A' ? SHORT_AI : concept == 'U' ? MCP_SEEN_DOT | MCP_SEEN_SIGN : 0;
}

/* The prefilter's group of a concept; MCP_DETECT_ALL_SEEN when it has none, so that it never rules anything out. */
static uint64_t group_of(char concept)
{
	for (size_t i = 0; i < MCP_CONCEPT_GROUPS; i++) {
		if (strchr(mcp_concept_groups[i], concept)) {
			return UINT64_C(1) << (MCP_GROUP_COUNT + i) | extra_bits(concept);
		}
	}
	return MCP_DETECT_ALL_SEEN;
}

static void compile_needs(compiled *one)
{
	const char *letter = one->rule->concepts ? one->rule->concepts : "";
	size_t clause = 0;

	for (size_t i = 0; i < MCP_DETECT_CLAUSES; i++) {
		one->concepts[i] = one->groups[i] = MCP_DETECT_ALL_SEEN;
	}
	while (*letter && clause < MCP_DETECT_CLAUSES) {
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

	for (size_t i = 0; i < MCP_DETECT_CLAUSES; i++) {
		if (one->groups[i] != MCP_DETECT_ALL_SEEN && one->rule->concepts && (rarest == 0 || one->rule->needs != 0 || weight_of(one->groups[i]) < weight_of(rarest))) {
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
			if (one->rule->pattern) {
				one->pattern = mcp_pattern_compile(mcp_text_of(one->rule->pattern, strlen(one->rule->pattern)), utf, error);
			}
			if (!one->pattern && one->rule->pattern) {
				*error = one->rule->id;
				return false;
			}
			compile_needs(one);
			lead(detector, detector->count);
			detector->jit = detector->jit && (!one->pattern || mcp_pattern_has_jit(one->pattern));
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

/* The rules that what was seen makes possible. */
static rule_set candidates(const mcp_detector *detector, uint64_t seen)
{
	rule_set led = detector->unled;
	rule_set found = { { 0 } };

	for (uint64_t rest = seen & detector->leaders; rest; rest &= rest - 1) {
		const rule_set *set = &detector->led[lowest_bit(rest)];
		for (size_t w = 0; w < MCP_DETECT_WORDS; w++) {
			led.bits[w] |= set->bits[w];
		}
	}
	for (size_t w = 0; w < MCP_DETECT_WORDS; w++) {
		for (uint64_t rest = led.bits[w]; rest; rest &= rest - 1) {
			if (is_candidate(&detector->rules[64 * w + lowest_bit(rest)], seen)) {
				found.bits[w] |= rest & ~(rest - 1);
			}
		}
	}
	return found;
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

uint64_t mcp_detect_scan(const mcp_detector *detector, const mcp_detect_scratch *scratch, mcp_text text)
{
	if (scratch->unfiltered) {
		return MCP_DETECT_ALL_SEEN;
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

rule_set mcp_detect_possible(const mcp_detector *detector, uint64_t seen, mcp_text text)
{
	rule_set possible = candidates(detector, seen);

	if ((seen & MAYBE_AI) && !(seen & SHORT_AI)) {
		rule_set more = candidates(detector, seen | SHORT_AI);
		bool same = true;
		for (size_t w = 0; w < MCP_DETECT_WORDS; w++) {
			same = same && more.bits[w] == possible.bits[w];
		}
		if (!same && has_short_ai(text)) {
			return more;
		}
	}
	return possible;
}
