#include "tools/plain_text.h"

#include "zend_smart_str.h"

/* Tags that leave a gap between what stands before and behind them. */
static bool leaves_gap(const char *name, size_t len)
{
	static const char *const names[] = {
		"br", "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "tr", "td", "th", "table", "hr",
		"h1", "h2", "h3", "h4", "h5", "h6", NULL
	};

	for (const char *const *known = names; *known; known++) {
		if (strlen(*known) == len && zend_binary_strcasecmp(*known, len, name, len) == 0) {
			return true;
		}
	}
	return false;
}

/* How long the tag at the start of `text` is; 0: there is none. */
static size_t tag_length(const char *text, size_t len, bool *gap)
{
	const char *end;
	size_t name = 1, stop;

	if (len < 3 || text[0] != '<') {
		return 0;
	}
	if (text[1] == '/') {
		name++;
	}
	if (text[name] != '!' && !isalpha((unsigned char) text[name])) {
		return 0;
	}
	end = memchr(text, '>', len);
	if (!end) {
		return 0;
	}
	for (stop = name; isalnum((unsigned char) text[stop]); stop++) {
		/* the name */
	}
	*gap = leaves_gap(text + name, stop - name);
	return (size_t) (end - text) + 1;
}

zend_string *mcp_plain_text(zend_string *html)
{
	const char *text = ZSTR_VAL(html);
	size_t len = ZSTR_LEN(html), i = 0;
	smart_str plain = {0};
	bool pending = false;

	while (i < len) {
		bool gap = false;
		size_t tag = tag_length(text + i, len - i, &gap);

		if (tag > 0) {
			pending = pending || gap;
			i += tag;
			continue;
		}
		if (strchr(" \t\r\n\v\f", text[i])) {
			pending = true; /* a NUL too */
		} else {
			if (pending && plain.s) {
				smart_str_appendc(&plain, ' ');
			}
			pending = false;
			smart_str_appendc(&plain, text[i]);
		}
		i++;
	}
	if (!plain.s) {
		return ZSTR_EMPTY_ALLOC();
	}
	smart_str_0(&plain);
	return plain.s;
}
