#include "mask_scan.h"

#define REACH_MAX 40u
#define WORDS_MAX 3u

typedef struct hint_word {
	const char *word;
	mask_hint hint;
} hint_word;

/* Looked at only for groups of digits that are long enough. */
static const hint_word hint_words[] = {
	{ "tel", MASK_HINT_PHONE }, { "telephone", MASK_HINT_PHONE }, { "telefon", MASK_HINT_PHONE }, { "telefono", MASK_HINT_PHONE },
	{ "tel\xC3\xA9" "fono", MASK_HINT_PHONE }, { "telefone", MASK_HINT_PHONE }, { "t\xC3\xA9l\xC3\xA9phone", MASK_HINT_PHONE },
	{ "t\xC3\xA9l", MASK_HINT_PHONE }, { "telefoon", MASK_HINT_PHONE }, { "telefonnummer", MASK_HINT_PHONE }, { "puhelin", MASK_HINT_PHONE },
	{ "puh", MASK_HINT_PHONE }, { "tlf", MASK_HINT_PHONE }, { "tfn", MASK_HINT_PHONE }, { "tlfn", MASK_HINT_PHONE },
	{ "phone", MASK_HINT_PHONE }, { "fon", MASK_HINT_PHONE }, { "mobile", MASK_HINT_PHONE }, { "mobil", MASK_HINT_PHONE },
	{ "m\xC3\xB3vil", MASK_HINT_PHONE }, { "movil", MASK_HINT_PHONE }, { "mobiel", MASK_HINT_PHONE }, { "portable", MASK_HINT_PHONE },
	{ "cellulare", MASK_HINT_PHONE }, { "celular", MASK_HINT_PHONE }, { "cell", MASK_HINT_PHONE }, { "handy", MASK_HINT_PHONE },
	{ "handynummer", MASK_HINT_PHONE }, { "kom\xC3\xB3rka", MASK_HINT_PHONE }, { "gsm", MASK_HINT_PHONE }, { "natel", MASK_HINT_PHONE },
	{ "call", MASK_HINT_PHONE }, { "callto", MASK_HINT_PHONE }, { "dial", MASK_HINT_PHONE },
	{ "fax", MASK_HINT_PHONE }, { "telefax", MASK_HINT_PHONE }, { "sms", MASK_HINT_PHONE }, { "whatsapp", MASK_HINT_PHONE },
	{ "signal", MASK_HINT_PHONE }, { "viber", MASK_HINT_PHONE }, { "hotline", MASK_HINT_PHONE }, { "anrufen", MASK_HINT_PHONE },
	{ "rufnummer", MASK_HINT_PHONE }, { "appelez", MASK_HINT_PHONE }, { "llame", MASK_HINT_PHONE }, { "llamar", MASK_HINT_PHONE },
	{ "ll\xC3\xA1menos", MASK_HINT_PHONE }, { "ligue", MASK_HINT_PHONE }, { "chiama", MASK_HINT_PHONE }, { "bel", MASK_HINT_PHONE },
	{ "ring", MASK_HINT_PHONE }, { "msisdn", MASK_HINT_PHONE }, { "phonenumber", MASK_HINT_PHONE },
	{ "\xD1\x82\xD0\xB5\xD0\xBB", MASK_HINT_PHONE },
	{ "\xD1\x82\xD0\xB5\xD0\xBB\xD0\xB5\xD1\x84\xD0\xBE\xD0\xBD", MASK_HINT_PHONE },
	{ "\xCF\x84\xCE\xB7\xCE\xBB", MASK_HINT_PHONE },

	{ "art", MASK_HINT_NUMBER }, { "artikel", MASK_HINT_NUMBER }, { "article", MASK_HINT_NUMBER }, { "artikelnummer", MASK_HINT_NUMBER },
	{ "artikelnr", MASK_HINT_NUMBER }, { "artnr", MASK_HINT_NUMBER }, { "item", MASK_HINT_NUMBER }, { "sku", MASK_HINT_NUMBER },
	{ "model", MASK_HINT_NUMBER }, { "modell", MASK_HINT_NUMBER }, { "part", MASK_HINT_NUMBER }, { "product", MASK_HINT_NUMBER },
	{ "order", MASK_HINT_NUMBER }, { "bestellung", MASK_HINT_NUMBER }, { "bestellnummer", MASK_HINT_NUMBER }, { "bestellnr", MASK_HINT_NUMBER },
	{ "ref", MASK_HINT_NUMBER }, { "reference", MASK_HINT_NUMBER }, { "isbn", MASK_HINT_NUMBER }, { "issn", MASK_HINT_NUMBER },
	{ "ean", MASK_HINT_NUMBER }, { "gtin", MASK_HINT_NUMBER }, { "upc", MASK_HINT_NUMBER }, { "asin", MASK_HINT_NUMBER }, { "arxiv", MASK_HINT_NUMBER },
	{ "mpn", MASK_HINT_NUMBER }, { "pzn", MASK_HINT_NUMBER }, { "oem", MASK_HINT_NUMBER }, { "id", MASK_HINT_NUMBER },
	{ "case", MASK_HINT_NUMBER }, { "ticket", MASK_HINT_NUMBER }, { "invoice", MASK_HINT_NUMBER }, { "rechnung", MASK_HINT_NUMBER },
	{ "auftrag", MASK_HINT_NUMBER }, { "serial", MASK_HINT_NUMBER }, { "code", MASK_HINT_NUMBER }, { "r\xC3\xA9" "f", MASK_HINT_NUMBER },
	{ "dp", MASK_HINT_NUMBER }, { "doi", MASK_HINT_NUMBER }, { "lot", MASK_HINT_NUMBER }, { "batch", MASK_HINT_NUMBER },
	{ "patent", MASK_HINT_NUMBER }, { "cas", MASK_HINT_NUMBER }, { "plu", MASK_HINT_NUMBER }, { "din", MASK_HINT_NUMBER },

	{ "version", MASK_HINT_VERSION }, { "v", MASK_HINT_VERSION }, { "ver", MASK_HINT_VERSION }, { "vers", MASK_HINT_VERSION },
	{ "release", MASK_HINT_VERSION }, { "build", MASK_HINT_VERSION }, { "firmware", MASK_HINT_VERSION }, { "update", MASK_HINT_VERSION },
	{ "driver", MASK_HINT_VERSION }, { "treiber", MASK_HINT_VERSION }, { "patch", MASK_HINT_VERSION }, { "chrome", MASK_HINT_VERSION },
	{ "firefox", MASK_HINT_VERSION }, { "safari", MASK_HINT_VERSION }, { "edge", MASK_HINT_VERSION }, { "opera", MASK_HINT_VERSION },
	{ "android", MASK_HINT_VERSION }, { "ios", MASK_HINT_VERSION }, { "windows", MASK_HINT_VERSION }, { "section", MASK_HINT_VERSION },
	{ "chapter", MASK_HINT_VERSION }, { "kapitel", MASK_HINT_VERSION }, { "abschnitt", MASK_HINT_VERSION }, { "chapitre", MASK_HINT_VERSION },
	{ "rev", MASK_HINT_VERSION }, { "sdk", MASK_HINT_VERSION }, { "api", MASK_HINT_VERSION }, { "oid", MASK_HINT_VERSION }
};

/* Words that may stand between the name and the number. "nr" alone makes it any number. */
static const hint_word fillers[] = {
	{ "nr", MASK_HINT_NUMBER }, { "no", MASK_HINT_NUMBER }, { "number", MASK_HINT_NUMBER }, { "nummer", MASK_HINT_NUMBER },
	{ "numero", MASK_HINT_NONE }, { "n\xC3\xBAmero", MASK_HINT_NONE }, { "num\xC3\xA9ro", MASK_HINT_NONE }, { "num", MASK_HINT_NUMBER },
	{ "us", MASK_HINT_NONE }, { "me", MASK_HINT_NONE }, { "at", MASK_HINT_NONE }, { "on", MASK_HINT_NONE }, { "is", MASK_HINT_NONE },
	{ "unter", MASK_HINT_NONE }, { "al", MASK_HINT_NONE }, { "au", MASK_HINT_NONE }, { "my", MASK_HINT_NONE }, { "ist", MASK_HINT_NONE },
	{ "send", MASK_HINT_NONE }, { "to", MASK_HINT_NONE }
};

/* Where words are not set apart. */
static const char *const endings[] = {
	"\xE9\x9B\xBB\xE8\xA9\xB1", "\xE7\x94\xB5\xE8\xAF\x9D", "\xE6\x89\x8B\xE6\x9C\xBA", "\xE6\x89\x8B\xE6\xA9\x9F", "\xE6\x90\xBA\xE5\xB8\xAF",
	"\xED\x99\x94", "\xE7\x95\xAA\xE5\x8F\xB7", "\xE7\x95\xAA\xE8\x99\x9F", "\xE5\x8F\xB7\xE7\xA0\x81", "\xE7\x83\xAD\xE7\xBA\xBF"
};

static const hint_word *look_up(const hint_word *table, size_t count, mcp_text word)
{
	for (size_t i = 0; i < count; i++) {
		if (mcp_text_equals_nocase(mcp_text_of(table[i].word, strlen(table[i].word)), word)) {
			return &table[i];
		}
	}
	return NULL;
}

static bool is_word_byte(char c)
{
	return mcp_mask_is_letter((unsigned char) c) || (unsigned char) c >= 0x80;
}

static bool ends_as_phone(mcp_text word)
{
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
		size_t len = strlen(endings[i]);
		if (word.len >= len && memcmp(word.ptr + word.len - len, endings[i], len) == 0) {
			return true;
		}
	}
	return false;
}

mask_hint mcp_mask_hint_before(mcp_text text, size_t at, size_t floor)
{
	size_t low = at - floor > REACH_MAX ? at - REACH_MAX : floor;
	mask_hint filler = MASK_HINT_NONE;
	size_t i = at;

	for (unsigned words = 0; words < WORDS_MAX; words++) {
		while (i > low && mcp_mask_is_any((unsigned char) text.ptr[i - 1], " .:#=()/+-\"'?&\t")) {
			i--;
		}
		if (i - low >= 3 && text.ptr[i - 3] == '%') {
			i -= 3;
			words--;
			continue;
		}
		size_t end = i;
		while (i > low && is_word_byte(text.ptr[i - 1])) {
			i--;
		}
		mcp_text word = mcp_text_of(text.ptr + i, end - i);
		if (word.len == 0) {
			break;
		}
		const hint_word *known = look_up(hint_words, sizeof(hint_words) / sizeof(hint_words[0]), word);
		if (known) {
			return filler == MASK_HINT_NONE || known->hint == MASK_HINT_PHONE ? known->hint : filler;
		}
		if (ends_as_phone(word)) {
			return MASK_HINT_PHONE;
		}
		known = look_up(fillers, sizeof(fillers) / sizeof(fillers[0]), word);
		if (!known) {
			break;
		}
		filler = known->hint != MASK_HINT_NONE ? known->hint : filler;
	}
	return filler;
}
