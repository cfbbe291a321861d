#include "shield_concepts_tree.h"

#define GLUE_MIN    4u    /* so many letters make a word inside squeezed text */
#define UNKNOWN_RUN 8u    /* so many unknown letters in a row count as one word */
#define UNKNOWN_WIDE 3u   /* the same, in scripts without blanks */

/* `i` is not 0. */
static bool ends_word(mcp_text text, size_t i)
{
	size_t before = i - 1; /* the code point before begins here */

	if (i == text.len || text.ptr[i] == ' ') {
		return true;
	}
	if (((unsigned char) text.ptr[i] | (unsigned char) text.ptr[before]) < 0x80) {
		return false;
	}
	while (before > 0 && !starts_code_point(text.ptr[before])) {
		before--;
	}
	return is_wide((unsigned char) text.ptr[i]) || is_wide((unsigned char) text.ptr[before]);
}

static size_t word_end(mcp_text text, size_t i)
{
	while (!ends_word(text, i)) {
		i++;
	}
	return i;
}

/*
 * The longest word or phrase at `i`, its end in *end; 0: none. A word in a script without blanks, and in squeezed
 * text every word, may end anywhere between two code points.
 */
static char longest(const mcp_concepts *concepts, mcp_text text, size_t i, bool squeezed, size_t *end)
{
	uint32_t at = i < text.len ? concepts->first[(unsigned char) text.ptr[i]] : 0;
	size_t start = i;
	char found = 0;

	while (at) {
		const place *here = &concepts->places[at];
		i++;
		if (here->whole || here->stem) {
			bool edge = i == text.len || starts_code_point(text.ptr[i]);
			bool glued = squeezed && (i - start >= GLUE_MIN || is_wide((unsigned char) text.ptr[start]));
			if (here->whole && edge && (glued || (!squeezed && ends_word(text, i)))) {
				found = here->whole;
				*end = i;
			} else if (here->stem && edge && (glued || !squeezed)) {
				found = here->stem;
				*end = squeezed ? i : word_end(text, i);
			}
		}
		if (i == text.len) {
			break;
		}
		at = i == start + 1 ? concepts->second[(unsigned char) text.ptr[start]][(unsigned char) text.ptr[i]]
			: mcp_concepts_step(concepts, here, text.ptr[i]);
	}
	return found;
}

static void put(mcp_fold *view, char concept, size_t from, size_t to)
{
	view->ptr[view->len] = concept;
	view->from[view->len] = (uint32_t) from;
	view->to[view->len] = (uint32_t) to;
	view->len++;
}

/* A run of unknown letters stands for as many unknown words as it may be. */
static void put_unknown(mcp_fold *view, const mcp_fold *source, size_t start, size_t end, bool squeezed)
{
	unsigned run = squeezed && !is_wide((unsigned char) source->ptr[start]) ? UNKNOWN_RUN : UNKNOWN_WIDE;
	size_t count = 0;
	size_t begin = start;

	for (size_t i = start; i < end; i++) {
		if (starts_code_point(source->ptr[i]) && ++count > run) {
			put(view, MCP_CONCEPT_OTHER, source->from[begin], source->to[i - 1]);
			begin = i;
			count = 1;
		}
	}
	if (count > run / 2) {
		put(view, MCP_CONCEPT_OTHER, source->from[begin], source->to[end - 1]);
	}
}

/* What the separators between two words say; `dots`: whether anything but one dot or at sign touches both words. */
static char punctuation_of(const mcp_fold *plain, size_t first, size_t end)
{
	size_t dots = 0;
	char mark = 0;

	if (end - first == 1 && (plain->ptr[first] == '.' || plain->ptr[first] == '@')) {
		bool wide = first == 0 || end >= plain->len || is_wide((unsigned char) plain->ptr[end]) || (unsigned char) plain->ptr[first - 1] >= 0x80;
		return wide ? ';' : plain->ptr[first];
	}
	for (size_t i = first; i < end; i++) {
		char c = plain->ptr[i];
		if (c == ':' && (i + 1 == plain->len || plain->ptr[i + 1] != '/')) {
			return ':';
		}
		dots += c == '.';
		if (c == ';' || c == '|' || c == '!' || c == '?' || c == '=' || ((c == '-' || c == '>') && i > first && plain->ptr[i - 1] == ' ' && i + 1 < end && plain->ptr[i + 1] == ' ')) {
			mark = ';';
		}
	}
	return dots == 1 ? ';' : mark;
}

static bool is_top_level(mcp_text word)
{
	static const char names[] = " com net org io co ru cn xyz site info biz top app dev me online example test tk ml ly sh ai de fr uk eu in br nl it "
		"es pl jp tech store club live click link invalid local pw cc to ws su ga cf ch at be us ";
	char needle[12] = " ";

	if (word.len + 3 > sizeof(needle)) {
		return false;
	}
	memcpy(needle + 1, word.ptr, word.len);
	needle[word.len + 1] = ' ';
	needle[word.len + 2] = '\0';
	return strstr(names, needle) != NULL;
}

static void note(mcp_fold *view, uint64_t *seen, char concept, size_t from, size_t to)
{
	if (concept != ' ') {
		put(view, concept, from, to);
		*seen |= mcp_concept_bit(concept);
	}
}

bool mcp_concepts_read(const mcp_concepts *concepts, mcp_fold *view, const mcp_fold *words, const mcp_fold *plain, uint64_t *seen)
{
	mcp_text text = mcp_fold_text(words);
	size_t i = 0;
	size_t p = 0;     /* in the plain view */
	size_t unknown = 0;
	size_t run = 0;   /* where a run of unknown wide letters began, if unknown > 0 */
	char mark = 0;    /* in front of this word */

	*seen = 0;
	if (!mcp_fold_prepare(view, words->len)) {
		return false;
	}
	while (i < text.len) {
		size_t end;
		char concept;
		if (text.ptr[i] == ' ') {
			while (p < plain->len && plain->from[p] < words->from[i]) {
				p++;
			}
			size_t first = p;
			while (p < plain->len && plain->to[p] <= words->to[i]) {
				p++;
			}
			mark = punctuation_of(plain, first, p);
			if (unknown) {
				put_unknown(view, words, run, i, false);
				unknown = 0;
			}
			if (mark && view->len > 0) {
				put(view, mark, words->from[i], words->to[i]);
			}
			i++;
			continue;
		}
		if ((mark == '.' || mark == '@') && !unknown) {
			end = word_end(text, i + 1);
			concept = mark == '@' || is_top_level(mcp_text_of(text.ptr + i, end - i)) ? 'U' : 0;
			mark = 0;
			if (concept) {
				note(view, seen, concept, words->from[i], words->to[end - 1]);
				i = end;
				continue;
			}
		}
		mark = 0;
		concept = longest(concepts, text, i, false, &end);
		bool wide = is_wide((unsigned char) text.ptr[i]);
		if (!concept && wide) {
			run = unknown ? run : i;
			unknown++;
			do {
				i++;
			} while (i < text.len && !starts_code_point(text.ptr[i]));
			continue;
		}
		if (unknown) {
			put_unknown(view, words, run, i, false);
			unknown = 0;
		}
		if (!concept) {
			concept = MCP_CONCEPT_OTHER;
			end = word_end(text, i + 1);
		}
		note(view, seen, concept, words->from[i], words->to[end - 1]);
		i = end;
	}
	if (unknown) {
		put_unknown(view, words, run, i, false);
	}
	return true;
}

bool mcp_concepts_read_squeezed(const mcp_concepts *concepts, mcp_fold *view, const mcp_fold *squeezed, uint64_t *seen)
{
	mcp_text text = mcp_fold_text(squeezed);
	size_t i = 0;
	size_t known = 0; /* behind the last word */

	*seen = 0;
	if (!mcp_fold_prepare(view, squeezed->len)) {
		return false;
	}
	while (i < text.len) {
		size_t end = i;
		char concept = starts_code_point(text.ptr[i]) ? longest(concepts, text, i, true, &end) : 0;
		if (!concept) {
			i++;
			continue;
		}
		if (i > known) {
			put_unknown(view, squeezed, known, i, true);
		}
		note(view, seen, concept, squeezed->from[i], squeezed->to[end - 1]);
		i = end;
		known = end;
	}
	if (i > known) {
		put_unknown(view, squeezed, known, i, true);
	}
	return true;
}
