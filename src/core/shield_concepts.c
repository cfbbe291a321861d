#include "shield_concepts_tree.h"

#include <stdlib.h>

#define ENTRY_MAX   96u   /* bytes of one word or phrase */
#define NODES_MAX   (1u << 20)
#define SQUEEZED_BLANKS 2u /* a phrase with more is not looked for in squeezed text */

const mcp_concept_language *const mcp_concept_languages[MCP_CONCEPT_LANGUAGES] = {
	&mcp_words_en, &mcp_words_de, &mcp_words_fr, &mcp_words_es, &mcp_words_it, &mcp_words_pt, &mcp_words_nl, &mcp_words_pl,
	&mcp_words_ja, &mcp_words_zh
};

/* One word of a list, folded. */
typedef struct entry {
	char text[ENTRY_MAX];
	size_t len;
	bool stem;
} entry;

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

/* Blanks and letters first, in their order. */
static void queue_children(const mcp_concepts *concepts, const node *from, place *to, uint32_t *queue, size_t *tail)
{
	uint32_t letters[27] = { 0 };

	for (uint32_t child = from->child; child; child = concepts->nodes[child].sibling) {
		unsigned letter = mcp_concepts_letter(concepts->nodes[child].byte);
		if (letter < 27) {
			letters[letter] = child;
			to->letters |= UINT32_C(1) << letter;
		}
		to->children++;
	}
	for (unsigned letter = 0; letter < 27; letter++) {
		if (letters[letter]) {
			queue[(*tail)++] = letters[letter];
		}
	}
	for (uint32_t child = from->child; child; child = concepts->nodes[child].sibling) {
		if (mcp_concepts_letter(concepts->nodes[child].byte) == 27) {
			queue[(*tail)++] = child;
		}
	}
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
		concepts->places[head] = (place) { (uint32_t) tail, 0, 0, from->whole, from->stem };
		queue_children(concepts, from, &concepts->places[head], queue, &tail);
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

/* Takes the blanks out of a phrase: that is how it stands in squeezed text. False: it had none, or too many for a hashtag. */
static bool squeeze(entry *word)
{
	size_t len = 0;
	size_t blanks = 0;

	for (size_t i = 0; i < word->len; i++) {
		if (word->text[i] != ' ') {
			word->text[len++] = word->text[i];
		}
		blanks += word->text[i] == ' ';
	}
	word->len = len;
	return blanks > 0 && blanks <= SQUEEZED_BLANKS;
}

/* Verbs, which no "dell" or "sull" stands before, and what no article at all does. */
static const char verbs[] = "ISDHVvKTZJFCX3";
static const char without_article[] = "MBWnmwh4$%";

/* The word, with each elided article in front if it begins with a vowel, and without its blanks. */
static bool plant_forms(mcp_concepts *concepts, entry *word, const char *elided, char concept)
{
	bool vowel = (word->len > 2 || (word->len == 2 && concept == 'A')) && strchr("aeiouh", word->text[0]) != NULL;

	bool noun = !strchr(verbs, concept);
	for (const char *next = vowel && !strchr(without_article, concept) ? elided : ""; *next;) {
		entry form = { .len = 0, .stem = word->stem };
		while (*next && *next != ' ') {
			form.text[form.len++] = *next++;
		}
		next += *next == ' ';
		if (form.len > 1 && !noun) {
			continue;
		}
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

bool mcp_concept_is_short_ai(const char *word, size_t len)
{
	return (len == 2 || (len == 3 && word[2] == 's'))
		&& (memcmp(word, "ai", 2) == 0 || memcmp(word, "ki", 2) == 0 || memcmp(word, "ia", 2) == 0);
}

size_t mcp_concept_article(const char *word, size_t len, size_t *after)
{
	size_t number = 0;

	for (size_t i = 0; i < MCP_CONCEPT_LANGUAGES; i++) {
		for (const char *next = mcp_concept_languages[i]->elided; *next;) {
			size_t article = strcspn(next, " ");
			if (number++ == *after) {
				++*after;
				if (len > article && memcmp(word, next, article) == 0) {
					return article;
				}
			}
			next += article + (next[article] == ' ');
		}
	}
	return 0;
}

bool mcp_concept_is_elided_ai(const char *word, size_t len)
{
	size_t after = 0;
	size_t article;

	if (len < 3 || !(mcp_concept_is_short_ai(word + len - 2, 2) || mcp_concept_is_short_ai(word + len - 3, 3))) {
		return false; /* the end says it for nearly all words; the articles are many */
	}
	while ((article = mcp_concept_article(word, len, &after)) > 0) {
		if (mcp_concept_is_short_ai(word + article, len - article)) {
			return true;
		}
	}
	return false;
}

bool mcp_concepts_find(const mcp_concepts *concepts, const char *word, size_t len, char *whole, char *stem)
{
	uint32_t at = len > 0 ? concepts->first[(unsigned char) word[0]] : 0;

	for (size_t i = 1; at && i < len; i++) {
		at = mcp_concepts_step(concepts, &concepts->places[at], word[i]);
	}
	*whole = concepts->places[at].whole;
	*stem = concepts->places[at].stem;
	return at != 0 && (*whole || *stem);
}

typedef struct visitor {
	const mcp_concepts *concepts;
	mcp_concept_visit visit;
	void *context;
	char word[2 * ENTRY_MAX]; /* and the longest article */
} visitor;

static bool visit_all(visitor *job, uint32_t at, size_t len)
{
	const place *here = &job->concepts->places[at];
	uint32_t end = here->child + here->children;

	if (len == sizeof(job->word)) {
		return true;
	}
	job->word[len++] = job->concepts->bytes[at];
	if ((here->whole || here->stem) && !job->visit(job->context, job->word, len, here->whole, here->stem)) {
		return false;
	}
	for (uint32_t child = here->child; child < end; child++) {
		if (!visit_all(job, child, len)) {
			return false;
		}
	}
	return true;
}

bool mcp_concepts_each(const mcp_concepts *concepts, mcp_concept_visit visit, void *context)
{
	visitor job = { .concepts = concepts, .visit = visit, .context = context };

	for (size_t byte = 0; byte < 256; byte++) {
		if (concepts->first[byte] && !visit_all(&job, concepts->first[byte], 0)) {
			return false;
		}
	}
	return true;
}
