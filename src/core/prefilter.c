#include "prefilter.h"

#include "prefilter_states.h"

#include <stdlib.h>

#define STEM_LEN  7u    /* bytes of a word that are looked for in any disguise */
#define WORD_LEN  8u    /* bytes of a word that are looked for where nothing is disguised; fewer when the list is too long */
#define WORD_LEAST STEM_LEN
#define GLUED_MIN 4u    /* see mcp_concepts_read_squeezed() */
#define PATH_MAX_ 256u

/* Sets of a state of the stems. */
enum { GROUPS, STEMS, GLUED };
/* Sets of a state of the words. */
enum { OPEN, WHOLE };

/* The readings of what has more than one: 1 is "i" and signs are punctuation; signs are letters, and 1 ! | "i"; or "l". */
enum { PLAIN, SIGNS_I, SIGNS_L, READINGS };

struct mcp_prefilter {
	uint8_t class_of[READINGS][256]; /* for the stems */
	uint8_t word_class[256];
	uint8_t wide_class[256];
	uint16_t kind_of[256];           /* MCP_SEEN_..., shifted down */
	mcp_states stems;
	mcp_states words;
	mcp_states wide;                 /* words that are not in ASCII, as stems */
};

#define KIND_SHIFT 48u
/* Below the kinds: a letter; what imitates one beside it; what does so before it. */
#define LETTER     1u
#define BESIDE     (LETTER << 1)
#define BEFORE     (LETTER << 2)

static unsigned char canonical(unsigned char c, unsigned reading)
{
	bool signs = reading != PLAIN;
	unsigned char one = reading == SIGNS_L ? 'l' : 'i';

	c = (unsigned char) mcp_ascii_lower((char) c);
	switch (c) {
	case '0': return 'o';
	case '1': return one;
	case '3': return 'e';
	case '4': return 'a';
	case '5': return 's';
	case '7': return 't';
	case '8': return 'b';
	case '@': return signs ? 'a' : c;
	case '$': return signs ? 's' : c;
	case '!':
	case '|': return signs ? one : c;
	default: return c;
	}
}

static bool is_letter(char c)
{
	return mcp_ascii_lower(c) >= 'a' && mcp_ascii_lower(c) <= 'z';
}

static bool is_punctuation(unsigned char c)
{
	return c < 0x80 && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z');
}

static bool is_ascii(const char *word, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if ((unsigned char) word[i] >= 0x80) {
			return false;
		}
	}
	return true;
}

/* What is built: the letters that occur get classes first, then the paths are planted. */
typedef struct builder {
	mcp_prefilter *prefilter;
	const mcp_concepts *concepts;
	uint64_t wanted;
	size_t word_len;
	bool stem_letter[256];   /* canonical */
	bool wide_letter[256];
	bool word_letter[256];
} builder;

static void note_letters(builder *job, const char *word, size_t len)
{
	bool ascii = is_ascii(word, len);

	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char) word[i];
		if (c == ' ') {
			continue;
		}
		(ascii ? job->stem_letter : job->wide_letter)[canonical(c, PLAIN)] = true;
		job->word_letter[c] = job->word_letter[c] || ascii;
	}
}

/* The bits of a concept that are looked for. */
static uint64_t bits_of(const builder *job, char concept)
{
	return mcp_concept_bit(concept) & job->wanted;
}

static bool visit_letters(void *context, const char *word, size_t len, char whole, char stem)
{
	builder *job = context;

	if (bits_of(job, whole) | bits_of(job, stem)) {
		note_letters(job, word, len);
	}
	return true;
}

/* A word without its blanks, under its letters. */
static bool plant_stem(mcp_states *states, const uint8_t *class_of, const char *word, size_t len, size_t longest, const uint64_t bits[MCP_STATES_BITS])
{
	uint8_t path[PATH_MAX_];
	size_t used = 0;
	uint32_t end;

	for (size_t i = 0; i < len && used < longest; i++) {
		if (word[i] != ' ') {
			path[used++] = class_of[(unsigned char) word[i]];
		}
	}
	if (used == 0) {
		return true;
	}
	if (!mcp_states_add(states, path, used, &end)) {
		return false;
	}
	for (size_t i = 0; i < MCP_STATES_BITS; i++) {
		states->bits[end][i] |= bits[i];
	}
	return true;
}

static bool plant_group(mcp_prefilter *prefilter, const char *stems, size_t group)
{
	const uint64_t bits[MCP_STATES_BITS] = { [GROUPS] = UINT64_C(1) << group };

	while (*stems) {
		size_t len = strcspn(stems, " ");
		if (!plant_stem(&prefilter->stems, prefilter->class_of[PLAIN], stems, len, PATH_MAX_, bits)) {
			return false;
		}
		stems += len + (stems[len] == ' ');
	}
	return true;
}

/* A word as it stands, behind a blank. One that is too long is cut, and then open. */
static bool plant_word(const builder *job, const char *word, size_t len, uint64_t open, uint64_t whole)
{
	mcp_states *states = &job->prefilter->words;
	uint8_t path[PATH_MAX_] = { MCP_CLASS_BLANK };
	uint32_t end;

	if (len > job->word_len) {
		len = job->word_len;
		len -= word[len - 1] == ' '; /* no path ends in a blank: see look_up() */
		open |= whole;
		whole = 0;
	}
	for (size_t i = 0; i < len; i++) {
		path[i + 1] = job->prefilter->word_class[(unsigned char) word[i]];
	}
	if (!mcp_states_add(states, path, len + 1, &end)) {
		return false;
	}
	states->bits[end][OPEN] |= open;
	states->bits[end][WHOLE] |= whole;
	return true;
}

/* True when the word without an article says the same: as a stem, that is found in it. */
static bool ends_alike(const builder *job, const char *word, size_t len, char whole, char stem)
{
	size_t after = 0;
	size_t article;
	char other_whole;
	char other_stem;

	while ((article = mcp_concept_article(word, len, &after)) > 0) {
		if (len - article >= GLUED_MIN && mcp_concepts_find(job->concepts, word + article, len - article, &other_whole, &other_stem)
			&& other_whole == whole && other_stem == stem) {
			return true;
		}
	}
	return false;
}

static bool visit_word(void *context, const char *word, size_t len, char whole, char stem)
{
	const builder *job = context;
	mcp_prefilter *prefilter = job->prefilter;
	uint64_t open = bits_of(job, stem);
	uint64_t closed = bits_of(job, whole);
	uint64_t any = open | closed;
	uint64_t stems;

	if (!any) {
		return true;
	}
	if (!is_ascii(word, len)) {
		const uint64_t bits[MCP_STATES_BITS] = { [STEMS] = any, [GLUED] = any };
		return plant_stem(&prefilter->wide, prefilter->wide_class, word, len, job->word_len, bits);
	}
	if (mcp_concept_is_elided_ai(word, len)) {
		closed = any = MCP_SEEN_MAYBE_AI;
		open = 0;
	}
	if (!plant_word(job, word, len, open, closed)) {
		return false;
	}
	stems = any & mcp_concept_bit('A') && mcp_concept_is_short_ai(word, len) ? MCP_SEEN_MAYBE_AI : any;
	if (ends_alike(job, word, len, whole, stem)) {
		return true;
	}
	const uint64_t loose[MCP_STATES_BITS] = { [STEMS] = stems };
	const uint64_t glued[MCP_STATES_BITS] = { [GLUED] = any };
	return plant_stem(&prefilter->stems, prefilter->class_of[PLAIN], word, len, STEM_LEN, loose)
		&& (len < GLUED_MIN || plant_stem(&prefilter->stems, prefilter->class_of[PLAIN], word, len, job->word_len, glued));
}

/* Numbers the letters; returns the number of classes. */
static unsigned number(const bool letters[256], uint8_t numbers[256])
{
	unsigned classes = MCP_CLASS_FIRST;

	for (unsigned c = 0; c < 256; c++) {
		numbers[c] = letters[c] ? (uint8_t) classes++ : MCP_CLASS_RESET;
	}
	return classes;
}

static void classify(const builder *job, unsigned classes[3])
{
	mcp_prefilter *prefilter = job->prefilter;
	uint8_t stem[256];
	uint8_t wide[256];
	uint8_t word[256];

	classes[0] = number(job->stem_letter, stem);
	classes[1] = number(job->word_letter, word);
	classes[2] = number(job->wide_letter, wide);
	for (unsigned byte = 0; byte < 256; byte++) {
		for (unsigned reading = 0; reading < READINGS; reading++) {
			unsigned char letter = canonical((unsigned char) byte, reading);
			prefilter->class_of[reading][byte] = is_punctuation(letter) ? MCP_CLASS_STAY : stem[letter];
		}
		unsigned char letter = canonical((unsigned char) byte, PLAIN);
		prefilter->wide_class[byte] = is_punctuation(letter) ? MCP_CLASS_STAY : wide[letter];
		letter = (unsigned char) mcp_ascii_lower((char) byte);
		prefilter->word_class[byte] = byte == '\'' ? MCP_CLASS_STAY : is_punctuation(letter) || byte >= 0x80 ? MCP_CLASS_BLANK : word[letter];
	}
}

static void classify_kinds(mcp_prefilter *prefilter)
{
	static const struct { char c; uint64_t kind; } kinds[] = {
		{ '1', MCP_SEEN_SIGN }, { '.', MCP_SEEN_DOT }, { '_', MCP_SEEN_UNDERSCORE }, { '@', MCP_SEEN_SIGN | MCP_SEEN_AT }, { '"', MCP_SEEN_QUOTE }, { '\'', MCP_SEEN_QUOTE }, { '$', MCP_SEEN_SIGN }, { '!', MCP_SEEN_SIGN }, { '|', MCP_SEEN_SIGN },
		{ '%', MCP_SEEN_ENCODING }, { '&', MCP_SEEN_ENCODING }, { '\\', MCP_SEEN_ENCODING }, { '<', MCP_SEEN_ANGLE },
		{ '[', MCP_SEEN_BRACKET }, { ':', MCP_SEEN_COLON }, { '#', MCP_SEEN_HASH }
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		prefilter->kind_of[(unsigned char) kinds[i].c] = (uint16_t) (kinds[i].kind >> KIND_SHIFT);
	}
	for (unsigned byte = 0; byte < 256; byte++) {
		if (byte >= 0x80) {
			prefilter->kind_of[byte] = (uint16_t) (MCP_SEEN_NON_ASCII >> KIND_SHIFT);
		} else if (is_letter((char) byte)) {
			prefilter->kind_of[byte] = LETTER;
		} else if (byte == '!' || byte == '|') {
			prefilter->kind_of[byte] |= BEFORE;
		} else if (canonical((unsigned char) byte, SIGNS_I) != byte) {
			prefilter->kind_of[byte] |= BESIDE;
		}
	}
}

static void free_states(mcp_prefilter *prefilter)
{
	mcp_states_free(&prefilter->stems);
	mcp_states_free(&prefilter->words);
	mcp_states_free(&prefilter->wide);
}

static bool build(builder *job, const char *const *groups, size_t count, const unsigned classes[3])
{
	mcp_prefilter *prefilter = job->prefilter;
	uint32_t blank;
	const uint8_t first = MCP_CLASS_BLANK;

	if (!mcp_states_init(&prefilter->stems, classes[0]) || !mcp_states_init(&prefilter->words, classes[1])
		|| !mcp_states_init(&prefilter->wide, classes[2]) || !mcp_states_add(&prefilter->words, &first, 1, &blank)) {
		return false;
	}
	for (size_t i = 0; i < count; i++) {
		if (!plant_group(prefilter, groups[i], i)) {
			return false;
		}
	}
	return (!job->concepts || mcp_concepts_each(job->concepts, visit_word, job))
		&& mcp_states_finish(&prefilter->stems, classes[0]) && mcp_states_finish(&prefilter->wide, classes[2])
		&& mcp_states_finish(&prefilter->words, classes[1]);
}

mcp_prefilter *mcp_prefilter_create(const char *const *groups, size_t count, const mcp_concepts *concepts, uint64_t wanted)
{
	builder job = { .concepts = concepts, .wanted = wanted, .word_len = WORD_LEN };
	unsigned classes[3];
	bool done = false;

	mcp_prefilter *prefilter = job.prefilter = calloc(1, sizeof(*prefilter));
	if (!prefilter || count > MCP_PREFILTER_GROUPS_MAX) {
		goto cleanup;
	}
	for (size_t i = 0; i < count; i++) {
		if (!is_ascii(groups[i], strlen(groups[i])) || strlen(groups[i]) > MCP_STATES_MAX) {
			goto cleanup;
		}
		note_letters(&job, groups[i], strlen(groups[i]));
	}
	if (concepts) {
		mcp_concepts_each(concepts, visit_letters, &job);
	}
	classify_kinds(prefilter);
	classify(&job, classes);
	while (!(done = build(&job, groups, count, classes)) && job.word_len > WORD_LEAST) {
		free_states(prefilter);
		job.word_len--;
	}

cleanup:
	if (!done) {
		mcp_prefilter_destroy(&prefilter);
	}
	return prefilter;
}

void mcp_prefilter_destroy(mcp_prefilter **prefilter)
{
	if (*prefilter) {
		free_states(*prefilter);
		free(*prefilter);
		*prefilter = NULL;
	}
}

/* Where a stretch of text led to that is worth a note: taken down without a branch, and looked up behind it. */
#define STRETCH 256u

static void look_up_stems(const mcp_states *states, const uint16_t *places, size_t count, mcp_seen *seen)
{
	for (size_t i = 0; i < count; i++) {
		const uint64_t *sets = mcp_states_note(states, places[i]);
		seen->kinds |= sets[GROUPS];
		seen->stems |= sets[STEMS];
		seen->glued |= sets[GLUED];
	}
}

/* The usual width of a row: a constant shift takes a third of the time off the scan. */
#define USUAL_SHIFT 5u

/* `shift` is states->shift. */
static inline void scan_by(const mcp_states *states, unsigned shift, const uint8_t class_of[256], const uint16_t kind_of[256], mcp_text text, mcp_seen *seen)
{
	uint16_t places[STRETCH];
	const unsigned char *bytes = (const unsigned char *) text.ptr;
	const uint16_t *steps = states->steps;
	size_t noted = states->noted;
	size_t at = 0;
	unsigned kinds = 0;
	unsigned before = 0;
	unsigned leet = 0;

	for (size_t from = 0; from < text.len; from += STRETCH) {
		size_t end = text.len - from > STRETCH ? from + STRETCH : text.len;
		size_t count = 0;
		for (size_t i = from; i < end; i++) {
			unsigned kind = kind_of[bytes[i]];
			leet |= (((before << 1 & kind) | (kind << 1 & before)) & BESIDE) | (kind << 2 & before & BEFORE);
			before = kind;
			kinds |= kind;
			at = (steps + class_of[bytes[i]])[at << shift];
			places[count] = (uint16_t) at;
			count += at >= noted;
		}
		look_up_stems(states, places, count, seen);
	}
	seen->kinds |= (uint64_t) (kinds & ~(LETTER | BESIDE | BEFORE)) << KIND_SHIFT;
	seen->leet = seen->leet || leet != 0;
}

static void scan(const mcp_states *states, const uint8_t class_of[256], const uint16_t kind_of[256], mcp_text text, mcp_seen *seen)
{
	if (states->shift == USUAL_SHIFT) {
		scan_by(states, USUAL_SHIFT, class_of, kind_of, text, seen);
	} else {
		scan_by(states, states->shift, class_of, kind_of, text, seen);
	}
}

void mcp_prefilter_scan(const mcp_prefilter *prefilter, mcp_text text, mcp_seen *seen)
{
	scan(&prefilter->stems, prefilter->class_of[PLAIN], prefilter->kind_of, text, seen);
	if (seen->kinds & MCP_SEEN_NON_ASCII) {
		scan(&prefilter->wide, prefilter->wide_class, prefilter->kind_of, text, seen);
	}
}

uint64_t mcp_prefilter_scan_words(const mcp_prefilter *prefilter, mcp_text text)
{
	const unsigned char *bytes = (const unsigned char *) text.ptr;
	const mcp_states *states = &prefilter->words;
	const uint16_t *steps = states->steps;
	unsigned shift = states->shift;
	uint16_t left[STRETCH];      /* noted places that were left ... */
	uint8_t classes[STRETCH];    /* ... and by what */
	uint32_t at = steps[MCP_CLASS_BLANK];
	unsigned kinds = 0;
	uint64_t seen = 0;

	for (size_t from = 0; from < text.len; from += STRETCH) {
		size_t end = text.len - from > STRETCH ? from + STRETCH : text.len;
		size_t count = 0;
		for (size_t i = from; i < end; i++) {
			unsigned klass = prefilter->word_class[bytes[i]];
			if (klass == MCP_CLASS_STAY && (i + 1 == text.len || !is_letter(text.ptr[i + 1]))) {
				klass = MCP_CLASS_BLANK; /* an apostrophe that no letter follows */
			}
			kinds |= bytes[i];
			left[count] = (uint16_t) at;
			classes[count] = (uint8_t) klass;
			count += at >= states->noted;
			at = steps[at << shift | klass];
		}
		for (size_t i = 0; i < count; i++) {
			const uint64_t *sets = mcp_states_note(states, left[i]);
			seen |= sets[OPEN] | (classes[i] == MCP_CLASS_BLANK ? sets[WHOLE] : 0);
		}
	}
	seen |= mcp_states_note(states, at)[OPEN] | mcp_states_note(states, at)[WHOLE];
	if (kinds >= 0x80) {
		mcp_seen wide = { 0 };
		scan(&prefilter->wide, prefilter->wide_class, prefilter->kind_of, text, &wide);
		seen |= wide.stems;
	}
	return seen;
}

/* True when one of the ambiguous stands beside a letter and so may imitate one. */
static bool has_sign_letter(mcp_text text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (canonical((unsigned char) text.ptr[i], PLAIN) == canonical((unsigned char) text.ptr[i], SIGNS_L)) {
			continue;
		}
		if ((i > 0 && is_letter(text.ptr[i - 1])) || (i + 1 < text.len && is_letter(text.ptr[i + 1]))) {
			return true;
		}
	}
	return false;
}

void mcp_prefilter_scan_signs(const mcp_prefilter *prefilter, mcp_text text, mcp_seen *seen)
{
	if ((seen->kinds & MCP_SEEN_SIGN) && has_sign_letter(text)) {
		scan(&prefilter->stems, prefilter->class_of[SIGNS_I], prefilter->kind_of, text, seen);
		scan(&prefilter->stems, prefilter->class_of[SIGNS_L], prefilter->kind_of, text, seen);
	}
}
