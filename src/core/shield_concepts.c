#include "shield_concepts.h"

#include <stdlib.h>

#define ENTRY_MAX   96u   /* bytes of one word or phrase */
#define GLUE_MIN    4u    /* so many letters make a word inside squeezed text */
#define UNKNOWN_RUN 8u    /* so many unknown letters in a row count as one word */
#define UNKNOWN_WIDE 3u   /* the same, in scripts without blanks */
#define NODES_MAX   (1u << 20)

const mcp_concept_language *const mcp_concept_languages[MCP_CONCEPT_LANGUAGES] = {
	&mcp_words_en, &mcp_words_de, &mcp_words_fr, &mcp_words_es, &mcp_words_it, &mcp_words_pt, &mcp_words_nl, &mcp_words_pl,
	&mcp_words_ja, &mcp_words_zh
};

/* A tree of bytes; children are a list. Node 0 is the root, and 0 as a link means "none". */
typedef struct node {
	uint32_t child;
	uint32_t sibling;
	char byte;
	char whole;      /* the concept of a word that ends here; 0: none */
	char stem;       /* the same, whatever follows in the word */
} node;

/* The same tree for reading: the children of a place stand side by side, their bytes apart from the rest. */
typedef struct place {
	uint32_t child;   /* the first one */
	uint8_t children;
	char whole;
	char stem;
} place;

struct mcp_concepts {
	node *nodes;         /* while it is built */
	size_t count;
	size_t size;
	uint32_t first[256]; /* the root's children by byte */
	place *places;       /* 0 is none */
	char *bytes;
	uint32_t (*second)[256]; /* the places of two bytes, which are many */
};

/* One word of a list, folded. */
typedef struct entry {
	char text[ENTRY_MAX];
	size_t len;
	bool stem;
} entry;

static bool is_wide(unsigned char c)
{
	return c >= 0xE3; /* from U+3000 on: kana, ideographs and other scripts without blanks */
}

static bool starts_code_point(char c)
{
	return ((unsigned char) c & 0xC0) != 0x80;
}

/* Folds the word at *words (to the blank behind it) and moves on. False: no memory. */
static bool next_entry(const char **words, mcp_fold *plain, mcp_fold *folded, entry *out)
{
	char raw[ENTRY_MAX];
	size_t len = 0;

	while (**words && **words != ' ') {
		char c = *(*words)++;
		if (len < sizeof(raw)) {
			raw[len++] = c == '_' ? ' ' : c;
		}
	}
	while (**words == ' ') {
		(*words)++;
	}
	out->stem = len > 0 && raw[len - 1] == '*';
	len -= out->stem;
	if (!mcp_fold_plain(plain, mcp_text_of(raw, len)) || !mcp_fold_words(folded, plain, MCP_LEET_NONE)) {
		return false;
	}
	out->len = folded->len < sizeof(out->text) ? folded->len : sizeof(out->text);
	memcpy(out->text, folded->ptr, out->len);
	return true;
}

static uint32_t child_of(const mcp_concepts *concepts, uint32_t at, char byte)
{
	if (at == 0) {
		return concepts->first[(unsigned char) byte];
	}
	uint32_t child = concepts->nodes[at].child;
	while (child && concepts->nodes[child].byte != byte) {
		child = concepts->nodes[child].sibling;
	}
	return child;
}

static uint32_t add_child(mcp_concepts *concepts, uint32_t at, char byte)
{
	if (concepts->count == concepts->size) {
		size_t size = concepts->size ? concepts->size * 2 : 4096;
		node *nodes = size <= NODES_MAX ? realloc(concepts->nodes, size * sizeof(*nodes)) : NULL;
		if (!nodes) {
			return 0;
		}
		concepts->nodes = nodes;
		concepts->size = size;
	}
	uint32_t child = (uint32_t) concepts->count++;
	concepts->nodes[child] = (node) { 0, 0, byte, 0, 0 };
	if (at == 0) {
		concepts->first[(unsigned char) byte] = child;
	} else {
		concepts->nodes[child].sibling = concepts->nodes[at].child;
		concepts->nodes[at].child = child;
	}
	return child;
}

/* The first list that names a word decides. */
static bool plant(mcp_concepts *concepts, const entry *word, char concept)
{
	uint32_t at = 0;

	for (size_t i = 0; i < word->len; i++) {
		uint32_t child = child_of(concepts, at, word->text[i]);
		if (!child) {
			child = add_child(concepts, at, word->text[i]);
			if (!child) {
				return false;
			}
		}
		at = child;
	}
	if (at) {
		char *slot = word->stem ? &concepts->nodes[at].stem : &concepts->nodes[at].whole;
		*slot = *slot ? *slot : concept;
	}
	return true;
}

/* Lays the tree out breadth first, so that the children of a place are neighbours. */
static bool lay_out(mcp_concepts *concepts)
{
	uint32_t *queue = malloc(concepts->count * sizeof(*queue));
	size_t tail = 1;

	concepts->places = calloc(concepts->count, sizeof(*concepts->places));
	concepts->bytes = calloc(concepts->count, 1);
	concepts->second = calloc(256, sizeof(*concepts->second));
	if (!queue || !concepts->places || !concepts->bytes || !concepts->second) {
		free(queue);
		return false;
	}
	for (size_t byte = 0; byte < 256; byte++) {
		if (concepts->first[byte]) {
			queue[tail] = concepts->first[byte];
			concepts->first[byte] = (uint32_t) tail++;
		}
	}
	for (size_t head = 1; head < tail; head++) {
		const node *from = &concepts->nodes[queue[head]];
		concepts->bytes[head] = from->byte;
		concepts->places[head] = (place) { (uint32_t) tail, 0, from->whole, from->stem };
		for (uint32_t child = from->child; child; child = concepts->nodes[child].sibling) {
			concepts->places[head].children++;
			queue[tail++] = child;
		}
	}
	for (size_t byte = 0; byte < 256; byte++) {
		const place *first = &concepts->places[concepts->first[byte]];
		for (uint32_t child = first->child; child < first->child + first->children; child++) {
			concepts->second[byte][(unsigned char) concepts->bytes[child]] = child;
		}
	}
	free(queue);
	free(concepts->nodes);
	concepts->nodes = NULL;
	return true;
}

/* Takes the blanks out of a phrase: that is how it stands in squeezed text. False: it had none. */
static bool squeeze(entry *word)
{
	size_t len = 0;

	for (size_t i = 0; i < word->len; i++) {
		if (word->text[i] != ' ') {
			word->text[len++] = word->text[i];
		}
	}
	bool shorter = len < word->len;
	word->len = len;
	return shorter;
}

/* The word, with each elided article in front if it begins with a vowel, and without its blanks. */
static bool plant_forms(mcp_concepts *concepts, entry *word, const char *elided, char concept)
{
	bool vowel = (word->len > 2 || (word->len == 2 && concept == 'A')) && strchr("aeiouh", word->text[0]) != NULL;

	for (const char *next = vowel ? elided : ""; *next;) {
		entry form = { .len = 0, .stem = word->stem };
		while (*next && *next != ' ') {
			form.text[form.len++] = *next++;
		}
		next += *next == ' ';
		size_t rest = word->len < ENTRY_MAX - form.len ? word->len : ENTRY_MAX - form.len;
		memcpy(form.text + form.len, word->text, rest);
		form.len += rest;
		if (!plant(concepts, &form, concept)) {
			return false;
		}
	}
	return plant(concepts, word, concept) && (!squeeze(word) || plant(concepts, word, concept));
}

mcp_concepts *mcp_concepts_create(const char **error)
{
	mcp_fold plain = { 0 };
	mcp_fold folded = { 0 };
	entry word;
	bool done = false;

	mcp_concepts *concepts = calloc(1, sizeof(*concepts));
	if (!concepts || (add_child(concepts, 0, 0), !concepts->nodes)) {
		goto cleanup;
	}
	for (size_t i = 0; i < MCP_CONCEPT_LANGUAGES; i++) {
		const mcp_concept_language *language = mcp_concept_languages[i];
		for (size_t k = 0; k < language->count; k++) {
			const char *words = language->rows[k].words;
			while (*words) {
				if (!next_entry(&words, &plain, &folded, &word) || !plant_forms(concepts, &word, language->elided, language->rows[k].concept)) {
					goto cleanup;
				}
			}
		}
	}
	done = lay_out(concepts);

cleanup:
	mcp_fold_free(&plain);
	mcp_fold_free(&folded);
	if (!done) {
		*error = "out of memory";
		mcp_concepts_destroy(&concepts);
	}
	return concepts;
}

void mcp_concepts_destroy(mcp_concepts **concepts)
{
	if (*concepts) {
		free((*concepts)->nodes);
		free((*concepts)->second);
		free((*concepts)->places);
		free((*concepts)->bytes);
		free(*concepts);
		*concepts = NULL;
	}
}

/* `i` is not 0. */
static bool ends_word(mcp_text text, size_t i)
{
	size_t before = i - 1; /* the code point before begins here */

	while (before > 0 && !starts_code_point(text.ptr[before])) {
		before--;
	}
	return i == text.len || text.ptr[i] == ' ' || is_wide((unsigned char) text.ptr[i]) || is_wide((unsigned char) text.ptr[before]);
}

static size_t word_end(mcp_text text, size_t i)
{
	while (!ends_word(text, i)) {
		i++;
	}
	return i;
}

static uint32_t next_place(const mcp_concepts *concepts, uint32_t at, char byte)
{
	uint32_t child = concepts->places[at].child;
	uint32_t end = child + concepts->places[at].children;

	while (child < end && concepts->bytes[child] != byte) {
		child++;
	}
	return child < end ? child : 0;
}

/*
 * The longest word or phrase at `i`, its end in *end; 0: none. A word in a script without blanks, and in squeezed
 * text every word, may end anywhere between two code points.
 */
static char longest(const mcp_concepts *concepts, mcp_text text, size_t i, bool squeezed, size_t *end)
{
	uint32_t at = 0;
	size_t start = i;
	char found = 0;

	while (i < text.len && (at = i == start ? concepts->first[(unsigned char) text.ptr[i]]
			: i == start + 1 ? concepts->second[(unsigned char) text.ptr[start]][(unsigned char) text.ptr[i]]
			: next_place(concepts, at, text.ptr[i])) != 0) {
		const place *here = &concepts->places[at];
		i++;
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

static bool append(char **list, size_t *len, size_t *size, const char *bytes, size_t count)
{
	if (*len + count + 2 > *size) {
		size_t wanted = (*size + count) * 2 + 256;
		char *bigger = realloc(*list, wanted);
		if (!bigger) {
			return false;
		}
		*list = bigger;
		*size = wanted;
	}
	memcpy(*list + *len, bytes, count);
	*len += count;
	(*list)[*len] = '\0';
	return true;
}

/* "ai", "ki", "ia", "ais": they would stand in every second text. */
static bool is_short_ai(const char *stem, size_t len)
{
	return (len == 2 || (len == 3 && stem[2] == 's'))
		&& (memcmp(stem, "ai", 2) == 0 || memcmp(stem, "ki", 2) == 0 || memcmp(stem, "ia", 2) == 0);
}

static bool is_ascii(const char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if ((unsigned char) bytes[i] >= 0x80) {
			return false;
		}
	}
	return true;
}

char *mcp_concepts_stems(const char *letters, size_t longest_stem, bool ascii)
{
	mcp_fold plain = { 0 };
	mcp_fold folded = { 0 };
	char *list = NULL;
	size_t len = 0;
	size_t size = 0;
	bool done = append(&list, &len, &size, "", 0);
	entry word;

	for (size_t i = 0; done && i < MCP_CONCEPT_LANGUAGES; i++) {
		const mcp_concept_language *language = mcp_concept_languages[i];
		for (size_t k = 0; done && k < language->count; k++) {
			const char *words = strchr(letters, language->rows[k].concept) ? language->rows[k].words : "";
			while (done && *words) {
				char stem[ENTRY_MAX + 1];
				size_t used = 0;
				done = next_entry(&words, &plain, &folded, &word);
				for (size_t c = 0; done && c < word.len && used < longest_stem; c++) {
					if (word.text[c] != ' ') {
						stem[used++] = word.text[c];
					}
				}
				stem[used++] = ' ';
				if (is_short_ai(stem, used - 1) || is_ascii(stem, used) != ascii) {
					continue; /* detect.c looks for the short ones */
				}
				done = done && append(&list, &len, &size, stem, used);
			}
		}
	}
	mcp_fold_free(&plain);
	mcp_fold_free(&folded);
	if (!done) {
		free(list);
		list = NULL;
	}
	return list;
}
