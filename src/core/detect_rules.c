#include "detect_rules.h"

#include <stdlib.h>

#define NEEDS_NOTHING (~0u)

/* Reads the clauses up to a '/' or the end; NULL: there are too many. */
static const char *read_clauses(const char *letter, uint64_t *clauses, size_t most)
{
	size_t clause = 0;

	for (size_t i = 0; i < most; i++) {
		clauses[i] = MCP_DETECT_ALL_SEEN;
	}
	while (*letter && *letter != '/' && clause < most) {
		uint64_t concepts = 0;
		for (; *letter && *letter != ' ' && *letter != '/'; letter++) {
			concepts |= mcp_concept_bit(*letter);
		}
		clauses[clause++] = concepts;
		letter += *letter == ' ';
	}
	return *letter == '\0' || *letter == '/' ? letter : NULL;
}

/* The clauses of a rule of concepts; false: it has too many. */
static bool compile_clauses(compiled *one)
{
	const char *further = read_clauses(one->rule->concepts ? one->rule->concepts : "", one->concepts, MCP_DETECT_CLAUSES);

	if (!further || !read_clauses(further + (*further == '/'), one->further, MCP_DETECT_FURTHER)) {
		return false;
	}
	for (size_t i = 0; i < MCP_DETECT_FURTHER; i++) {
		one->further[i] |= one->further[i] & mcp_concept_bit('A') ? MCP_SEEN_MAYBE_AI : 0;
	}
	return true;
}

static void add_rule(rule_set *set, size_t number)
{
	set->bits[number / 64] |= UINT64_C(1) << number % 64;
}

static void add_clause(clause_table *table, size_t clause, uint64_t bits, size_t number)
{
	if (bits == MCP_DETECT_ALL_SEEN) {
		add_rule(&table->without[clause], number);
		return;
	}
	for (; bits; bits &= bits - 1) {
		add_rule(&table->by_bit[lowest_bit(bits)][clause], number);
	}
}

/* In how many of a thousand ordinary titles a concept's words are seen, or a group's stems; what is not listed is frequent. */
#define FREQUENT 300u
static const struct { const char *letters; unsigned weight; } concept_weights[] = {
	{ "i", 1 }, { "FKQJ2L", 5 }, { "M", 10 }, { "PCk", 25 }, { "HUx", 35 }, { "W", 50 }, { "s", 60 }, { "oa", 70 }, { "Xt", 80 }, { "RN", 85 },
	{ "BDIZ", 100 }, { "T", 120 }, { "u", 130 }, { "cV", 140 }, { "G", 160 }, { "r", 170 }, { "A", 180 }, { "v", 190 }, { "SO", 230 }
};
static const unsigned group_weights[64] = {
	[MCP_GROUP_OVERRIDE] = 40, [MCP_GROUP_RULES] = 140, [MCP_GROUP_OBEY] = 25, [MCP_GROUP_AI] = 150, [MCP_GROUP_ORDER] = 220, [MCP_GROUP_BORDER] = 1,
	[MCP_GROUP_ROLE] = 120, [MCP_GROUP_TOOL] = 10, [MCP_GROUP_CALL] = 1, [MCP_GROUP_EXECUTE] = 50, [MCP_GROUP_SEND] = 150,
	[MCP_GROUP_PLACE] = 20, [MCP_GROUP_HTTP] = 50, [MCP_GROUP_DELETE_ALL] = 18, [MCP_GROUP_DELETE_THE] = 28,
	[MCP_GROUP_SQL] = 1, [MCP_GROUP_PIPE] = 7, [MCP_GROUP_REVEAL] = 140, [MCP_GROUP_SECRET] = 120, [MCP_GROUP_HIDE] = 80, [MCP_GROUP_SILENT] = 1, [MCP_GROUP_USER] = 240,
	[MCP_GROUP_MARK] = 1,
	[52] = 10 /* turn */, [53] = 80 /* quote */, [54] = 2 /* at */, [55] = 10 /* underscore */, [58] = 1 /* angle */, [59] = 5 /* bracket */, [60] = 100 /* colon */, [61] = 5 /* hash */, [62] = 60 /* dot */
};

static unsigned weight_of(char letter)
{
	for (size_t i = 0; i < sizeof(concept_weights) / sizeof(concept_weights[0]); i++) {
		if (strchr(concept_weights[i].letters, letter)) {
			return concept_weights[i].weight;
		}
	}
	return FREQUENT;
}

/* Adds the rarest thing without which the rule cannot match to what must be seen. */
static void trigger(mcp_detector *detector, const compiled *one)
{
	const char *clause = one->rule->concepts ? one->rule->concepts : "";
	uint64_t concepts = 0;
	uint64_t kinds = 0;
	unsigned least = NEEDS_NOTHING;

	while (*clause && *clause != '/') {
		size_t len = strcspn(clause, " /");
		uint64_t bits = 0;
		unsigned weight = 0;
		for (size_t i = 0; i < len; i++) {
			bits |= mcp_concept_bit(clause[i]) | (clause[i] == 'A' ? MCP_SEEN_MAYBE_AI : 0);
			weight += weight_of(clause[i]);
		}
		if (weight < least) {
			least = weight;
			concepts = bits;
		}
		clause += len + (clause[len] == ' ');
	}
	for (uint64_t rest = one->rule->needs; rest; rest &= rest - 1) {
		unsigned bit = lowest_bit(rest);
		unsigned weight = group_weights[bit] ? group_weights[bit] : FREQUENT;
		if (weight < least) {
			least = weight;
			concepts = 0;
			kinds = UINT64_C(1) << bit;
		}
	}
	if (least == NEEDS_NOTHING) { /* nothing is needed: always possible */
		concepts = kinds = MCP_DETECT_ALL_SEEN;
	}
	detector->stem_triggers |= concepts;
	detector->kind_triggers |= kinds;
}

/* Files the rule under what it needs; false: that is too much. */
static bool file_rule(mcp_detector *detector, size_t number)
{
	const compiled *one = &detector->rules[number];
	uint64_t needs = one->rule->needs;

	add_rule(&detector->in_view[one->rule->view], number);
	trigger(detector, one);
	if (one->rule->squeezed) {
		add_rule(&detector->squeezed, number);
	}
	for (size_t i = 0; i < MCP_DETECT_CLAUSES; i++) {
		add_clause(&detector->clauses, i, one->concepts[i], number);
		add_clause(&detector->needs, i, needs ? needs & ~(needs - 1) : MCP_DETECT_ALL_SEEN, number);
		needs &= needs - 1;
	}
	return needs == 0;
}

/* The rules of which every clause is fulfilled. */
static rule_set fulfilled(const clause_table *table, uint64_t seen)
{
	rule_set clauses[MCP_DETECT_CLAUSES];

	memcpy(clauses, table->without, sizeof(clauses));
	for (; seen; seen &= seen - 1) {
		const rule_set *more = table->by_bit[lowest_bit(seen)];
		for (size_t i = 0; i < MCP_DETECT_CLAUSES; i++) {
			for (size_t w = 0; w < MCP_DETECT_WORDS; w++) {
				clauses[i].bits[w] |= more[i].bits[w];
			}
		}
	}
	for (size_t i = 1; i < MCP_DETECT_CLAUSES; i++) {
		clauses[0] = both(clauses[0], clauses[i]);
	}
	return clauses[0];
}

static bool create_prefilter(mcp_detector *detector)
{
	uint64_t wanted = 0;

	for (size_t i = 0; i < detector->count; i++) {
		for (size_t k = 0; k < MCP_DETECT_CLAUSES; k++) {
			wanted |= detector->rules[i].concepts[k] != MCP_DETECT_ALL_SEEN ? detector->rules[i].concepts[k] : 0;
		}
		for (size_t k = 0; k < MCP_DETECT_FURTHER; k++) {
			wanted |= detector->rules[i].further[k] != MCP_DETECT_ALL_SEEN ? detector->rules[i].further[k] : 0;
		}
	}
	detector->prefilter = mcp_prefilter_create(mcp_shield_groups, MCP_GROUP_COUNT, detector->concepts, wanted);
	return detector->prefilter != NULL;
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
			if (!compile_clauses(one) || !file_rule(detector, detector->count)) {
				*error = one->rule->id;
				mcp_pattern_destroy(&one->pattern);
				return false;
			}
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
	mcp_evidence_table_make(&detector->evidence);
	detector->concepts = mcp_concepts_create(error);
	if (!detector->concepts || !compile_own_patterns(detector, own, own_count, error) || !compile_rules(detector, error)) {
		goto cleanup;
	}
	done = create_prefilter(detector);
	if (!done) {
		*error = "out of memory";
	}

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

/* True when a colon, perhaps with a blank before it, stands behind one of the words that rules with MCP_SEEN_TURN know. */
static bool has_turn(mcp_text text)
{
	static const mcp_text words[] = {
		MCP_TEXT_INIT("assistant"), MCP_TEXT_INIT("ai"), MCP_TEXT_INIT("human"), MCP_TEXT_INIT("user"), MCP_TEXT_INIT("question"),
		MCP_TEXT_INIT("system"), MCP_TEXT_INIT("developer"), MCP_TEXT_INIT("prompt"), MCP_TEXT_INIT("message"), MCP_TEXT_INIT("instruction"),
		MCP_TEXT_INIT("instructions"), MCP_TEXT_INIT("override"), MCP_TEXT_INIT("note"), MCP_TEXT_INIT("command")
	};
	const char *colon = text.ptr;

	while ((colon = memchr(colon, ':', text.len - (size_t) (colon - text.ptr))) != NULL) {
		size_t end = (size_t) (colon++ - text.ptr);
		end -= end > 0 && text.ptr[end - 1] == ' ';
		char last = end > 0 ? mcp_ascii_lower(text.ptr[end - 1]) : ' ';
		for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
			if (words[i].ptr[words[i].len - 1] == last && end >= words[i].len && mcp_text_equals_nocase(mcp_text_of(text.ptr + end - words[i].len, words[i].len), words[i])) {
				return true;
			}
		}
	}
	return false;
}

void mcp_detect_scan(const mcp_detector *detector, const mcp_detect_scratch *scratch, mcp_text text, mcp_seen *seen)
{
	if (scratch->unfiltered) {
		*seen = (mcp_seen) { MCP_DETECT_ALL_SEEN, MCP_DETECT_ALL_SEEN, MCP_DETECT_ALL_SEEN, true };
		return;
	}
	if (!detector->prefilter) {
		return; /* own patterns alone */
	}
	mcp_prefilter_scan(detector->prefilter, text, seen);
	if (seen->kinds & (MCP_SEEN_DOT | MCP_SEEN_AT)) {
		seen->stems |= mcp_concept_bit('U'); /* the dot or at sign of an address */
	}
	if ((seen->kinds & MCP_SEEN_COLON) && has_turn(text)) {
		seen->kinds |= MCP_SEEN_TURN;
	}
}

static bool is_subset(rule_set part, rule_set whole)
{
	uint64_t rest = 0;

	for (size_t w = 0; w < MCP_DETECT_WORDS; w++) {
		rest |= part.bits[w] & ~whole.bits[w];
	}
	return rest == 0;
}

/* Of the rules in `among` those whose concepts were seen. */
static rule_set with_concepts(const mcp_detector *detector, uint64_t seen, rule_set among, mcp_text text)
{
	rule_set found = both(fulfilled(&detector->clauses, seen & ~MCP_SEEN_MAYBE_AI), among);

	if ((seen & MCP_SEEN_MAYBE_AI) && !(seen & mcp_concept_bit('A'))) {
		rule_set more = both(fulfilled(&detector->clauses, (seen & ~MCP_SEEN_MAYBE_AI) | mcp_concept_bit('A')), among);
		if (!is_subset(more, found) && has_short_ai(text)) {
			return more;
		}
	}
	return found;
}

/* Of these rules those whose pattern can match. */
static rule_set with_further(const mcp_detector *detector, uint64_t seen, rule_set among)
{
	for (size_t w = 0; w < MCP_DETECT_WORDS; w++) {
		for (uint64_t rest = among.bits[w]; rest; rest &= rest - 1) {
			unsigned bit = lowest_bit(rest);
			among.bits[w] &= ~((uint64_t) !has_further(&detector->rules[64 * w + bit], seen) << bit);
		}
	}
	return among;
}

/* The concepts of the words, wherever they may stand. */
static uint64_t words_of(const mcp_detector *detector, const mcp_seen *seen, mcp_text text, mcp_text words)
{
	uint64_t found = mcp_prefilter_scan_words(detector->prefilter, text);

	if (words.ptr) {
		found |= mcp_prefilter_scan_words(detector->prefilter, words);
	}
	return seen->kinds & (MCP_SEEN_DOT | MCP_SEEN_AT) ? found | mcp_concept_bit('U') : found;
}

void mcp_detect_possible(const mcp_detector *detector, const mcp_detect_scratch *scratch, mcp_seen *seen, mcp_text text, mcp_text words,
	possible_rules *possible)
{
	possible->leet = seen->leet;
	if (seen->leet && !scratch->unfiltered) {
		mcp_prefilter_scan_signs(detector->prefilter, text, seen);
	}
	if (!(seen->kinds & detector->kind_triggers)) {
		uint64_t triggers = seen->stems & detector->stem_triggers;
		if (triggers == 0 || (triggers == MCP_SEEN_MAYBE_AI && !has_short_ai(text))) {
			return;
		}
	}
	rule_set open = fulfilled(&detector->needs, seen->kinds);
	rule_set in_concepts = both(open, either(detector->in_view[MCP_SHIELD_CONCEPTS], detector->in_view[MCP_SHIELD_EVIDENCE]));
	for (size_t w = 0; w < MCP_DETECT_WORDS; w++) {
		possible->in_text.bits[w] = open.bits[w] & ~in_concepts.bits[w];
	}

	rule_set known = with_concepts(detector, seen->stems, in_concepts, text);
	rule_set loose = with_further(detector, seen->stems, known);
	possible->in_concepts = possible->in_squeezed = loose;
	possible->read = !is_empty(&loose);
	if ((is_empty(&loose) && is_empty(&possible->in_text)) || scratch->unfiltered) {
		return;
	}
	unsigned disguise = mcp_fold_disguise(text) | (words.ptr ? mcp_fold_disguise(words) : 0);
	if (seen->leet || (disguise & MCP_DISGUISE_SPACED)) {
		return;
	}
	possible->simple = true;
	if (is_empty(&loose)) {
		return;
	}
	uint64_t said = words_of(detector, seen, text, words);
	known = with_concepts(detector, said, known, text);
	possible->in_concepts = with_further(detector, said, both(known, loose));
	possible->in_squeezed = with_further(detector, seen->glued, with_concepts(detector, seen->glued, loose, text));
	if (!(disguise & MCP_DISGUISE_JOINED)) {
		possible->in_squeezed = both(possible->in_squeezed, detector->squeezed);
	}
	possible->read = !is_empty(&possible->in_concepts) || (!is_empty(&possible->in_squeezed) && !is_empty(&known));
}
