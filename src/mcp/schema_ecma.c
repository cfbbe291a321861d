/*
 * Patterns of JSON Schema are ECMA-262's, in its Unicode mode. Here what PCRE2 reads differently is written as PCRE2 means it; the rest
 * stays as it is, and what PCRE2 then does not take (look-behind of any length, numbered back references ...) is refused.
 */
#include "mcp/schema_internal.h"

#define SPACE_MEMBERS "\\s\\x{FEFF}\\p{Z}"      /* PCRE2's own \s is ASCII */
#define LINE_ENDS     "\\n\\r\\x{2028}\\x{2029}"

/* Long names of general categories, which PCRE2 knows by their short ones. */
static const struct {
	const char *name;
	const char *category;
} categories[] = {
	{ "Cased_Letter", "L&" }, { "Close_Punctuation", "Pe" }, { "Combining_Mark", "M" }, { "Connector_Punctuation", "Pc" },
	{ "Control", "Cc" }, { "Currency_Symbol", "Sc" }, { "Dash_Punctuation", "Pd" }, { "Decimal_Number", "Nd" },
	{ "Enclosing_Mark", "Me" }, { "Final_Punctuation", "Pf" }, { "Format", "Cf" }, { "Initial_Punctuation", "Pi" }, { "LC", "L&" },
	{ "Letter", "L" }, { "Letter_Number", "Nl" }, { "Line_Separator", "Zl" }, { "Lowercase_Letter", "Ll" }, { "Mark", "M" },
	{ "Math_Symbol", "Sm" }, { "Modifier_Letter", "Lm" }, { "Modifier_Symbol", "Sk" }, { "Nonspacing_Mark", "Mn" }, { "Number", "N" },
	{ "Open_Punctuation", "Ps" }, { "Other", "C" }, { "Other_Letter", "Lo" }, { "Other_Number", "No" }, { "Other_Punctuation", "Po" },
	{ "Other_Symbol", "So" }, { "Paragraph_Separator", "Zp" }, { "Private_Use", "Co" }, { "Punctuation", "P" }, { "Separator", "Z" },
	{ "Space_Separator", "Zs" }, { "Spacing_Mark", "Mc" }, { "Surrogate", "Cs" }, { "Symbol", "S" }, { "Titlecase_Letter", "Lt" },
	{ "Unassigned", "Cn" }, { "Uppercase_Letter", "Lu" }, { "cntrl", "Cc" }, { "digit", "Nd" }, { "punct", "P" }
};

/* The text that is being read, and what has been written. */
typedef struct translation {
	const char *at;
	const char *end;
	bool in_class;
	smart_str out;
} translation;

static bool follows(const translation *t, const char *text)
{
	size_t len = strlen(text);

	return (size_t) (t->end - t->at) >= len && memcmp(t->at, text, len) == 0;
}

static void write_rest(translation *t, size_t len)
{
	smart_str_appendl(&t->out, t->at, len);
	t->at += len;
}

/* --- \p{Letter}, \p{Script=Greek} ------------------------------------------------------------------------ */

static void write_category(translation *t, const char *name, size_t len)
{
	for (size_t i = 0; i < sizeof(categories) / sizeof(categories[0]); i++) {
		if (strlen(categories[i].name) == len && memcmp(categories[i].name, name, len) == 0) {
			smart_str_appends(&t->out, categories[i].category);
			return;
		}
	}
	smart_str_appendl(&t->out, name, len);
}

/* Stands on \p{ or \P{. False: there is no end. */
static bool write_property(translation *t)
{
	const char *name = t->at + 3, *brace = memchr(name, '}', (size_t) (t->end - name));
	const char *equals = brace ? memchr(name, '=', (size_t) (brace - name)) : NULL;

	if (!brace) {
		return false;
	}
	write_rest(t, 3);
	name = equals ? equals + 1 : name; /* gc=, General_Category=, sc=, Script=: a bare name means the same */
	write_category(t, name, (size_t) (brace - name));
	t->at = brace;
	write_rest(t, 1);
	return true;
}

/* --- \u0041, \u{1F432}, \uD83D\uDC32 --------------------------------------------------------------------- */

/* Four hexadecimal digits; negative: no such. */
static long four_digits(const translation *t, const char *from)
{
	char digits[5] = {0};

	if (t->end - from < 4) {
		return -1;
	}
	memcpy(digits, from, 4);
	return strspn(digits, "0123456789abcdefABCDEF") == 4 ? strtol(digits, NULL, 16) : -1;
}

/* Stands on \u. False: it is no escape of ours. */
static bool write_code_point(translation *t)
{
	long high, low;

	if (follows(t, "\\u{")) {
		smart_str_appends(&t->out, "\\x");
		t->at += 2;
		return true; /* the braces are the same */
	}
	high = four_digits(t, t->at + 2);
	if (high < 0) {
		return false;
	}
	t->at += 6;
	low = high >= 0xD800 && high <= 0xDBFF && follows(t, "\\u") ? four_digits(t, t->at + 2) : -1;
	if (low >= 0xDC00 && low <= 0xDFFF) {
		high = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
		t->at += 6;
	}
	smart_str_append_printf(&t->out, "\\x{%lX}", (unsigned long) high);
	return true;
}

/* --- the walk ------------------------------------------------------------------------------------------- */

static void write_escape(translation *t)
{
	if ((follows(t, "\\p{") || follows(t, "\\P{")) && write_property(t)) {
		return;
	}
	if (follows(t, "\\u") && write_code_point(t)) {
		return;
	}
	if (follows(t, "\\s")) {
		smart_str_appends(&t->out, t->in_class ? SPACE_MEMBERS : "[" SPACE_MEMBERS "]");
		t->at += 2;
	} else if (follows(t, "\\S") && !t->in_class) {
		smart_str_appends(&t->out, "[^" SPACE_MEMBERS "]");
		t->at += 2;
	} else if ((follows(t, "\\D") || follows(t, "\\W")) && !t->in_class) {
		/* The same, but PCRE2 10.42's JIT in its mode for invalid UTF-8 finds no code point above ASCII for the short form. */
		smart_str_appends(&t->out, t->at[1] == 'D' ? "[^\\d]" : "[^\\w]");
		t->at += 2;
	} else if (follows(t, "\\v")) {
		smart_str_appends(&t->out, "\\x0B"); /* PCRE2: any vertical space */
		t->at += 2;
	} else {
		write_rest(t, MIN(2, (size_t) (t->end - t->at)));
	}
}

static void write_in_class(translation *t)
{
	if (*t->at == '[') {
		smart_str_appendc(&t->out, '\\'); /* PCRE2: may begin a POSIX class */
	}
	t->in_class = *t->at != ']';
	write_rest(t, 1);
}

static void write_outside(translation *t)
{
	if (follows(t, "[^]")) {
		smart_str_appends(&t->out, "(?s:.)");
		t->at += 3;
	} else if (follows(t, "[]")) {
		smart_str_appends(&t->out, "(?!)");
		t->at += 2;
	} else if (*t->at == '[') {
		t->in_class = true;
		write_rest(t, follows(t, "[^") ? 2 : 1);
	} else if (*t->at == '$') {
		smart_str_appends(&t->out, "\\z"); /* PCRE2: also before a line's end that comes last */
		t->at++;
	} else if (*t->at == '.') {
		smart_str_appends(&t->out, "[^" LINE_ENDS "]");
		t->at++;
	} else {
		write_rest(t, 1);
	}
}

zend_string *mcp_schema_ecma_to_pcre(zend_string *source)
{
	translation t = { ZSTR_VAL(source), ZSTR_VAL(source) + ZSTR_LEN(source), false, {0} };

	while (t.at < t.end) {
		if (*t.at == '\\') {
			write_escape(&t);
		} else if (t.in_class) {
			write_in_class(&t);
		} else {
			write_outside(&t);
		}
	}
	smart_str_0(&t.out);
	return t.out.s ? t.out.s : ZSTR_EMPTY_ALLOC();
}
