#include "mask_scan.h"

#define REACH_MAX 40u
#define WORDS_MAX 3u

typedef struct hint_word {
	mcp_text word;
	mask_hint hint;
} hint_word;

#define PHONE(text)   { MCP_TEXT_INIT(text), MASK_HINT_PHONE }
#define NUMBER(text)  { MCP_TEXT_INIT(text), MASK_HINT_NUMBER }
#define VERSION(text) { MCP_TEXT_INIT(text), MASK_HINT_VERSION }
#define ADDRESS(text) { MCP_TEXT_INIT(text), MASK_HINT_ADDRESS }
#define FILLER(text)  { MCP_TEXT_INIT(text), MASK_HINT_NONE }

/* Looked at only for groups of digits that are long enough. */
static const hint_word hint_words[] = {
	PHONE("tel"), PHONE("telephone"), PHONE("telefon"), PHONE("telefono"), PHONE("tel\xC3\xA9" "fono"),
	PHONE("telefone"), PHONE("t\xC3\xA9l\xC3\xA9phone"), PHONE("t\xC3\xA9l"), PHONE("telefoon"), PHONE("telefonnummer"),
	PHONE("puhelin"), PHONE("puh"), PHONE("tlf"), PHONE("tfn"), PHONE("tlfn"), PHONE("phone"), PHONE("fon"),
	PHONE("mobile"), PHONE("mobil"), PHONE("m\xC3\xB3vil"), PHONE("movil"), PHONE("mobiel"), PHONE("portable"),
	PHONE("cellulare"), PHONE("celular"), PHONE("cell"), PHONE("handy"), PHONE("handynummer"), PHONE("kom\xC3\xB3rka"),
	PHONE("gsm"), PHONE("natel"), PHONE("call"), PHONE("callto"), PHONE("dial"), PHONE("fax"), PHONE("telefax"),
	PHONE("sms"), PHONE("whatsapp"), PHONE("signal"), PHONE("viber"), PHONE("hotline"), PHONE("anrufen"),
	PHONE("rufnummer"), PHONE("appelez"), PHONE("llame"), PHONE("llamar"), PHONE("ll\xC3\xA1menos"), PHONE("ligue"),
	PHONE("chiama"), PHONE("bel"), PHONE("ring"), PHONE("msisdn"), PHONE("phonenumber"),
	PHONE("\xD1\x82\xD0\xB5\xD0\xBB"), PHONE("\xD1\x82\xD0\xB5\xD0\xBB\xD0\xB5\xD1\x84\xD0\xBE\xD0\xBD"),
	PHONE("\xCF\x84\xCE\xB7\xCE\xBB"),

	NUMBER("art"), NUMBER("artikel"), NUMBER("article"), NUMBER("artikelnummer"), NUMBER("artikelnr"), NUMBER("artnr"),
	NUMBER("item"), NUMBER("sku"), NUMBER("model"), NUMBER("modell"), NUMBER("part"), NUMBER("product"),
	NUMBER("order"), NUMBER("bestellung"), NUMBER("bestellnummer"), NUMBER("bestellnr"), NUMBER("ref"),
	NUMBER("reference"), NUMBER("isbn"), NUMBER("issn"), NUMBER("ean"), NUMBER("gtin"), NUMBER("upc"), NUMBER("asin"),
	NUMBER("arxiv"), NUMBER("mpn"), NUMBER("pzn"), NUMBER("oem"), NUMBER("id"), NUMBER("case"), NUMBER("ticket"),
	NUMBER("invoice"), NUMBER("rechnung"), NUMBER("auftrag"), NUMBER("serial"), NUMBER("code"), NUMBER("r\xC3\xA9" "f"),
	NUMBER("dp"), NUMBER("doi"), NUMBER("lot"), NUMBER("batch"), NUMBER("patent"), NUMBER("cas"), NUMBER("plu"),
	NUMBER("din"),

	VERSION("version"), VERSION("v"), VERSION("ver"), VERSION("vers"), VERSION("release"), VERSION("build"),
	VERSION("firmware"), VERSION("update"), VERSION("driver"), VERSION("treiber"), VERSION("patch"), VERSION("chrome"),
	VERSION("firefox"), VERSION("safari"), VERSION("edge"), VERSION("opera"), VERSION("android"), VERSION("ios"),
	VERSION("windows"), VERSION("section"), VERSION("chapter"), VERSION("kapitel"), VERSION("abschnitt"),
	VERSION("chapitre"), VERSION("rev"), VERSION("sdk"), VERSION("api"), VERSION("oid"),

	ADDRESS("ip"), ADDRESS("ips"), ADDRESS("address"), ADDRESS("adresse"), ADDRESS("addr"), ADDRESS("client"), ADDRESS("host"),
	ADDRESS("remote"), ADDRESS("from"), ADDRESS("server"), ADDRESS("visitor"), ADDRESS("dns"),
	ADDRESS("clientip"), ADDRESS("remoteip"), ADDRESS("ipaddr"), ADDRESS("ipaddress"), ADDRESS("remoteaddr")
};

/* Words that may stand between the name and the number. "nr" alone makes it any number. */
static const hint_word fillers[] = {
	NUMBER("nr"), NUMBER("no"), NUMBER("number"), NUMBER("nummer"), FILLER("numero"), FILLER("n\xC3\xBAmero"),
	FILLER("num\xC3\xA9ro"), NUMBER("num"), FILLER("us"), FILLER("me"), FILLER("at"), FILLER("on"), FILLER("is"),
	FILLER("unter"), FILLER("al"), FILLER("au"), FILLER("my"), FILLER("ist"), FILLER("send"), FILLER("to")
};

/* Where words are not set apart. */
static const char *const endings[] = {
	"\xE9\x9B\xBB\xE8\xA9\xB1", "\xE7\x94\xB5\xE8\xAF\x9D", "\xE6\x89\x8B\xE6\x9C\xBA", "\xE6\x89\x8B\xE6\xA9\x9F", "\xE6\x90\xBA\xE5\xB8\xAF",
	"\xED\x99\x94", "\xE7\x95\xAA\xE5\x8F\xB7", "\xE7\x95\xAA\xE8\x99\x9F", "\xE5\x8F\xB7\xE7\xA0\x81", "\xE7\x83\xAD\xE7\xBA\xBF"
};

static const hint_word *look_up(const hint_word *table, size_t count, mcp_text word)
{
	char first = mcp_ascii_lower(word.ptr[0]);

	for (size_t i = 0; i < count; i++) {
		if (table[i].word.len == word.len && table[i].word.ptr[0] == first && mcp_text_equals_nocase(table[i].word, word)) {
			return &table[i];
		}
	}
	return NULL;
}

/* Further programs whose edition for phones is called "Mobile". */
static const char *const programs[] = {
	"browser", "ie", "explorer", "webview", "mini", "silk", "brave", "vivaldi", "yandex", "duckduckgo", "coc", "samsung", "huawei",
	"miui", "whale", "puffin", "iron", "chromium", "gecko"
};

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

/* "Chrome Mobile": `end` is behind the word before "Mobile". */
static bool names_program(mcp_text text, size_t end, size_t low)
{
	size_t i = end;

	while (i > low && is_word_byte(text.ptr[i - 1])) {
		i--;
	}
	mcp_text word = mcp_text_of(text.ptr + i, end - i);
	if (word.len == 0) {
		return false;
	}
	const hint_word *known = look_up(hint_words, sizeof(hint_words) / sizeof(hint_words[0]), word);
	for (size_t k = 0; k < sizeof(programs) / sizeof(programs[0]) && !known; k++) {
		if (mcp_text_equals_nocase(word, mcp_text_of(programs[k], strlen(programs[k])))) {
			return true;
		}
	}
	return known && known->hint == MASK_HINT_VERSION;
}

mask_hint mcp_mask_hint_before(mcp_text text, size_t at, size_t floor)
{
	size_t low = at - floor > REACH_MAX ? at - REACH_MAX : floor;
	mask_hint filler = MASK_HINT_NONE;
	size_t i = at;

	for (unsigned words = 0; words < WORDS_MAX; words++) {
		while (i > low && !is_word_byte(text.ptr[i - 1]) && mcp_mask_is_any((unsigned char) text.ptr[i - 1], " .:#=()/+-\"'?&\t")) {
			i--;
		}
		mask_glyph encoded = mcp_mask_glyph_back(text, i, low);
		if (encoded.len > 1 && (text.ptr[i - encoded.len] == '%' || text.ptr[i - encoded.len] == '&')) {
			i -= encoded.len;
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
		if (known && known->hint == MASK_HINT_PHONE && words == 0 && mcp_text_equals_nocase(word, MCP_TEXT("mobile"))
			&& i > low && text.ptr[i - 1] == ' ' && names_program(text, i - 1, low)) {
			return MASK_HINT_PROGRAM;
		}
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
