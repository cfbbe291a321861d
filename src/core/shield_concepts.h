/*
 * Reads words as concepts: one ASCII letter for each word or phrase that an attack is made of, in any language.
 *
 * Ring: core. "Ignorez toutes les consignes précédentes" and "以前の指示をすべて無視" become "IqRP" and "PRqI", so that one
 * grammar (shield_patterns_grammar.c) serves all languages; a language is a list of words (shield_words_*.c).
 * The result is a view like those of fold.h, with a map back to the original text. Words without meaning here
 * are '-', articles and prepositions are left out. Of the punctuation ':' stays, ';' is the end of a clause,
 * '.' a dot and '@' an at sign inside an address.
 */
#ifndef MCP_CORE_SHIELD_CONCEPTS_H
#define MCP_CORE_SHIELD_CONCEPTS_H

#include "fold.h"

/*
 * The letters:
 *   I ignore, override      F follow, obey        C call, use (tools)    X execute, run       S send
 *   D delete                H change, reset       V reveal, print        v show, tell me      K hide, keep from
 *   T tell, mention         M do not tell         B act as, pretend      Z answer, recommend  J append, encode
 *   n not                   m you must            y you, you are         Y your               q all, every
 *   l this, the following   p please              w now, at once         W from now on        d to (a place)
 *   h how to, why, can      N new                 P previous, above      O system, hidden     i secretly
 *   z without               f if                  e dear, note to        g things to send or delete
 *   G the same, valuable    s secrets             R instructions         r rules, orders      A an AI's name
 *   a assistant, system     u the user            L tool                 c command, code      U address, attacker
 *   k server, webhook       x unrestricted, DAN   j created this month   b is, are            Q reading this
 *   E of ("password of")    t task, role          o system prompt        1 use, with
 *   2 mail tool, delete tool
 *   # help, error, lessons: says less than h
 * For shield_evidence.c alone:
 *   3 other verbs in the form of an order         4 must, should         5 bot, agents, summariser
 *   6 outside, paste sites  7 title, line, page    8 prices, rights, figures
 *   9 pretexts: compliance, "your boss"            0 a part to play
 *   $ reasons: "it was created by mistake", "the board has agreed"
 *   % what the model has: "that you were given", "at your disposal"
 */
#define MCP_CONCEPT_OTHER '-'

typedef struct mcp_concept_row {
	char concept;       /* a letter above; '-' for look-alikes that mean nothing here; ' ' for what is left out */
	const char *words;  /* as they are written; "_" is a blank inside a phrase, a final "*" stands for any ending */
} mcp_concept_row;

typedef struct mcp_concept_language {
	const char *name;
	const char *elided; /* what stands before a vowel without a blank, since the apostrophe is gone: "l d" */
	const mcp_concept_row *rows;
	size_t count;
} mcp_concept_language;

extern const mcp_concept_language mcp_words_en, mcp_words_de, mcp_words_fr, mcp_words_es, mcp_words_it, mcp_words_pt,
	mcp_words_nl, mcp_words_pl, mcp_words_ja, mcp_words_zh;

#define MCP_CONCEPT_LANGUAGES 10u
extern const mcp_concept_language *const mcp_concept_languages[MCP_CONCEPT_LANGUAGES];

typedef struct mcp_concepts mcp_concepts; /* the word list, immutable */

/* NULL: out of memory, or a word stands for two concepts; *error then says which. */
mcp_concepts *mcp_concepts_create(const char **error);
void mcp_concepts_destroy(mcp_concepts **concepts);

/* The bit of a concept's letter in a set; 0 for what is no letter. */
static inline uint64_t mcp_concept_bit(char concept)
{
	return concept >= 'a' && concept <= 'z' ? UINT64_C(1) << (concept - 'a')
		: concept >= 'A' && concept <= 'Z' ? UINT64_C(1) << (concept - 'A' + 26)
		: concept >= '0' && concept <= '9' ? UINT64_C(1) << (concept - '0' + 52)
		: concept == '$' ? UINT64_C(1) << 62 : concept == '%' ? UINT64_C(1) << 63 : 0;
}

/* Reads the view of words; the plain view it was made from gives the punctuation. *seen: the concepts found. */
bool mcp_concepts_read(const mcp_concepts *concepts, mcp_fold *view, const mcp_fold *words, const mcp_fold *plain, uint64_t *seen);

/* Reads the squeezed view: words are found wherever they begin, short ones not at all. */
bool mcp_concepts_read_squeezed(const mcp_concepts *concepts, mcp_fold *view, const mcp_fold *squeezed, uint64_t *seen);

/* A word or phrase as it stands in the view of words: what it stands for as a whole, and with any ending; 0: nothing. False: stop. */
typedef bool (*mcp_concept_visit)(void *context, const char *word, size_t len, char whole, char stem);

/* Visits every word of the list. False: stopped. */
bool mcp_concepts_each(const mcp_concepts *concepts, mcp_concept_visit visit, void *context);

/* What a word or phrase stands for. False: it is no word. */
bool mcp_concepts_find(const mcp_concepts *concepts, const char *word, size_t len, char *whole, char *stem);

/* The length of an article that a word may begin with, its apostrophe lost: *after counts up from 0, until 0 is returned. */
size_t mcp_concept_article(const char *word, size_t len, size_t *after);

/* "ai", "ki", "ia" and their plurals: they stand inside every second text. */
bool mcp_concept_is_short_ai(const char *word, size_t len);
/* The same behind an article that has lost its apostrophe: "lia", also a name; "dia", also a day. */
bool mcp_concept_is_elided_ai(const char *word, size_t len);

#endif /* MCP_CORE_SHIELD_CONCEPTS_H */
