#include "detect_rules.h"

#include "utf8.h"

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
	const mcp_fold *folded, const rule_set *possible, mcp_text text)
{
	for (size_t w = 0; w < MCP_DETECT_WORDS; w++) {
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
		} else if (i - start == MCP_FOLD_JOINED) {
			return true;
		}
	}
	return false;
}

/* The rules in `set` whose concepts were read; without those in `but` that the words had the concepts for. */
static bool find_read(const mcp_detector *detector, mcp_detect_scratch *scratch, const rule_set *set, uint64_t read, uint64_t but, mcp_text text)
{
	for (size_t w = 0; w < MCP_DETECT_WORDS; w++) {
		for (uint64_t rest = set->bits[w]; rest; rest &= rest - 1) {
			const compiled *one = &detector->rules[64 * w + lowest_bit(rest)];
			if (one->pattern && has_all(one->concepts, read) && has_further(one, read) && (but == 0 || !has_all(one->concepts, but))
				&& !find_rule(one, scratch, &scratch->concepts, text)) {
				return false;
			}
		}
	}
	return true;
}

/* Did a pattern find something there? It knows better how far it reaches. */
static bool overlaps(const mcp_detect_scratch *scratch, mcp_span span)
{
	for (size_t i = 0; i < scratch->span_count; i++) {
		if (scratch->spans[i].start < span.end && span.start < scratch->spans[i].end) {
			return true;
		}
	}
	return false;
}

/* Weighs the clauses when what was read makes it worth it. */
static void find_evidence(const mcp_detector *detector, mcp_detect_scratch *scratch, const rule_set *possible, uint64_t read, mcp_text text)
{
	rule_set occasions = both(*possible, detector->in_view[MCP_SHIELD_EVIDENCE]);
	mcp_evidence state = { .seen = read };
	bool worth = false;

	for (size_t w = 0; w < MCP_DETECT_WORDS && !worth; w++) {
		for (uint64_t rest = occasions.bits[w]; rest && !worth; rest &= rest - 1) {
			worth = has_all(detector->rules[64 * w + lowest_bit(rest)].concepts, read);
		}
	}
	worth = worth && mcp_evidence_may(&detector->evidence, read, &scratch->concepts, text);
	while (worth && mcp_evidence_next(&detector->evidence, &state, &scratch->concepts, text)) {
		mcp_span span = { scratch->concepts.from[state.first], scratch->concepts.to[state.last] };
		if (state.klass == MCP_SHIELD_EXFILTRATE) {
			span.end = word_end(text, span.end);
		}
		if (!overlaps(scratch, span)) {
			scratch->classes |= 1u << state.klass;
			worth = add_span(scratch, span);
		}
	}
}

/*
 * Reads the words as concepts, and once more without blanks if a strong rule may be hidden there; when words run
 * together, any rule. A rule for which the words say enough is otherwise not looked for in the squeezed text.
 */
static bool find_concepts(const mcp_detector *detector, mcp_detect_scratch *scratch, const possible_rules *possible, mcp_text text)
{
	uint64_t exact = 0; /* what the words say */
	uint64_t read;

	if (possible->read) {
		if (!mcp_concepts_read(detector->concepts, &scratch->concepts, &scratch->words, &scratch->plain, &exact)
			|| !find_read(detector, scratch, &possible->in_concepts, exact, 0, text)) {
			return false;
		}
		find_evidence(detector, scratch, &possible->in_concepts, exact, text);
	}
	if (is_empty(&possible->in_squeezed)) {
		return true;
	}
	bool joined = is_joined(mcp_fold_text(&scratch->words));
	rule_set wanted = both(possible->in_squeezed, detector->in_view[MCP_SHIELD_CONCEPTS]);
	wanted = joined ? wanted : both(wanted, detector->squeezed);
	bool again = joined;
	for (size_t w = 0; w < MCP_DETECT_WORDS && !again; w++) {
		for (uint64_t rest = wanted.bits[w]; rest && !again; rest &= rest - 1) {
			again = !has_all(detector->rules[64 * w + lowest_bit(rest)].concepts, exact);
		}
	}
	return !again || (mcp_fold_squeezed(&scratch->squeezed, &scratch->words)
		&& mcp_concepts_read_squeezed(detector->concepts, &scratch->concepts, &scratch->squeezed, &read)
		&& find_read(detector, scratch, &wanted, read, joined ? 0 : exact, text));
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

static bool is_none(const possible_rules *possible)
{
	return is_empty(&possible->in_text) && is_empty(&possible->in_concepts) && is_empty(&possible->in_squeezed);
}

/* Looks for these rules in the plain view and what is made of it. False: no verdict can be had. */
static bool find_possible(const mcp_detector *detector, mcp_detect_scratch *scratch, const possible_rules *possible, mcp_text text,
	bool encoded)
{
	if (is_none(possible)) {
		return true;
	}
	if (!find_in(detector, scratch, MCP_SHIELD_PLAIN, &scratch->plain, &possible->in_text, text)) {
		return false;
	}
	mcp_leet last = possible->leet ? MCP_LEET_L : MCP_LEET_NONE;
	for (mcp_leet leet = MCP_LEET_NONE; leet <= last; leet++) {
		if (!(possible->simple && !encoded ? mcp_fold_words_ascii(&scratch->words, &scratch->plain)
				: mcp_fold_words(&scratch->words, &scratch->plain, leet))
			|| !find_in(detector, scratch, MCP_SHIELD_WORDS, &scratch->words, &possible->in_text, text)
			|| !find_concepts(detector, scratch, possible, text)) {
			return false;
		}
	}
	return true;
}

/* Finds what is possible in a plain view in which something was decoded or folded. False: no verdict can be had. */
static bool look_folded(const mcp_detector *detector, mcp_detect_scratch *scratch, mcp_text text, mcp_seen *seen)
{
	possible_rules possible = { 0 };
	mcp_text folded = mcp_fold_text(&scratch->plain);
	mcp_text words = MCP_TEXT_ABSENT;

	if (!find_own(detector, scratch, text)) {
		return false;
	}
	seen->leet = false;
	mcp_detect_scan(detector, scratch, folded, seen);
	if (seen->kinds & MCP_SEEN_ANGLE) {
		bool leet = seen->leet;
		if (!mcp_fold_words(&scratch->words, &scratch->plain, MCP_LEET_NONE)) {
			return false;
		}
		words = mcp_fold_text(&scratch->words);
		mcp_detect_scan(detector, scratch, words, seen);
		seen->leet = leet;
	}
	mcp_detect_possible(detector, scratch, seen, folded, words, &possible);
	return find_possible(detector, scratch, &possible, text, true);
}

/* Finds what is possible in a text, once it is known that something may be. */
static mcp_match look(const mcp_detector *detector, mcp_detect_scratch *scratch, mcp_text text, mcp_seen *seen, bool encoded)
{
	possible_rules possible = { 0 };

	if (encoded) {
		if (!mcp_fold_plain(&scratch->plain, text) || !look_folded(detector, scratch, text, seen)) {
			return MCP_MATCH_ERROR;
		}
		if (scratch->plain.in_doubt && (!mcp_fold_plain_paths(&scratch->plain, text) || !look_folded(detector, scratch, text, seen))) {
			return MCP_MATCH_ERROR;
		}
	} else {
		mcp_detect_possible(detector, scratch, seen, text, MCP_TEXT_ABSENT, &possible);
		if (detector->own_count == 0 && is_none(&possible)) {
			return MCP_MATCH_NO;
		}
		if (!mcp_fold_plain_ascii(&scratch->plain, text) || !find_own(detector, scratch, text)
			|| !find_possible(detector, scratch, &possible, text, false)) {
			return MCP_MATCH_ERROR;
		}
	}
	return scratch->span_count > 0 ? MCP_MATCH_YES : MCP_MATCH_NO;
}

mcp_match mcp_detect(const mcp_detector *detector, mcp_detect_scratch *scratch, mcp_text text, bool ascii)
{
	mcp_seen seen = { 0 };
	bool encoded = !ascii;

	scratch->span_count = 0;
	scratch->classes = 0;
	if (ascii) {
		mcp_detect_scan(detector, scratch, text, &seen);
		encoded = (seen.kinds & (MCP_SEEN_ANGLE | MCP_SEEN_ENCODING))
			&& ((seen.kinds & MCP_SEEN_ANGLE) || mcp_fold_has_encoding(text));
		if (!encoded && detector->own_count == 0 && !may_match(detector, &seen)) {
			return MCP_MATCH_NO;
		}
	} /* else only what folding makes of it counts */
	return look(detector, scratch, text, &seen, encoded);
}
