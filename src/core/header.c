#include "header.h"

#include "base64.h"
#include "limits.h"

/* How exactly a media range names a type; a more exact range wins over a wider one (RFC 9110 §12.5.1). */
enum { NO_MATCH = -1, ANY_TYPE, ANY_SUBTYPE, EXACT, PRECISIONS };

static mcp_text slice(mcp_text text, size_t from, size_t to)
{
	return mcp_text_of(text.ptr + from, to - from);
}

static bool find(mcp_text text, char c, size_t *at)
{
	const char *hit = text.len > 0 ? memchr(text.ptr, c, text.len) : NULL;
	if (!hit) {
		return false;
	}
	*at = (size_t) (hit - text.ptr);
	return true;
}

/* Takes the trimmed part before the next `separator` that stands outside a quoted string off `rest`. */
static mcp_text take(mcp_text *rest, char separator)
{
	bool quoted = false;
	size_t i = 0;

	for (; i < rest->len; i++) {
		char c = rest->ptr[i];
		if (quoted && c == '\\') {
			i++;
		} else if (c == '"') {
			quoted = !quoted;
		} else if (!quoted && c == separator) {
			break;
		}
	}
	size_t end = i < rest->len ? i : rest->len;
	size_t next = i < rest->len ? i + 1 : rest->len;
	mcp_text part = mcp_text_trim_ows(slice(*rest, 0, end));
	*rest = slice(*rest, next, rest->len);
	return part;
}

/* "0", "0." and "0.000" mean "not acceptable"; anything else, also a malformed weight, does not. */
static bool is_zero_weight(mcp_text value)
{
	if (value.len == 0 || value.ptr[0] != '0') {
		return false;
	}
	for (size_t i = 1; i < value.len; i++) {
		if (i == 1 ? value.ptr[i] != '.' : value.ptr[i] != '0') {
			return false;
		}
	}
	return true;
}

static bool has_zero_weight(mcp_text parameters)
{
	while (parameters.len > 0) {
		mcp_text parameter = take(&parameters, ';');
		size_t equals;
		if (find(parameter, '=', &equals)
			&& mcp_text_equals_nocase(mcp_text_trim_ows(slice(parameter, 0, equals)), MCP_TEXT("q"))) {
			return is_zero_weight(mcp_text_trim_ows(slice(parameter, equals + 1, parameter.len)));
		}
	}
	return false;
}

static int precision_of(mcp_text range, mcp_text media_type)
{
	size_t slash;

	if (mcp_text_equals(range, MCP_TEXT("*/*")) || mcp_text_equals(range, MCP_TEXT("*"))) {
		return ANY_TYPE;
	}
	if (mcp_text_equals_nocase(range, media_type)) {
		return EXACT;
	}
	if (find(media_type, '/', &slash) && range.len == slash + 2 && range.ptr[slash + 1] == '*'
		&& mcp_text_equals_nocase(slice(range, 0, slash + 1), slice(media_type, 0, slash + 1))) {
		return ANY_SUBTYPE;
	}
	return NO_MATCH;
}

bool mcp_header_is_json(mcp_text content_type)
{
	return content_type.ptr && mcp_text_equals_nocase(take(&content_type, ';'), MCP_TEXT("application/json"));
}

bool mcp_header_accepts(mcp_text accept, mcp_text media_type)
{
	bool named[PRECISIONS] = { false };
	bool taken[PRECISIONS] = { false };

	if (mcp_text_trim_ows(accept).len == 0) {
		return true;
	}
	while (accept.len > 0) {
		mcp_text parameters = take(&accept, ',');
		mcp_text range = take(&parameters, ';');
		int precision = precision_of(range, media_type);
		if (precision != NO_MATCH) {
			named[precision] = true;
			taken[precision] = taken[precision] || !has_zero_weight(parameters);
		}
	}
	for (int precision = EXACT; precision >= ANY_TYPE; precision--) {
		if (named[precision]) {
			return taken[precision];
		}
	}
	return false;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return mcp_ascii_lower(c) >= 'a' && mcp_ascii_lower(c) <= 'z';
}

static bool is_port(mcp_text port)
{
	if (port.len > 5) {
		return false;
	}
	for (size_t i = 0; i < port.len; i++) {
		if (!is_digit(port.ptr[i])) {
			return false;
		}
	}
	return true;
}

/* "[" ... "]" with the bytes of an IPv6 address; whether it is one does not matter for a comparison. */
static bool is_bracketed(mcp_text host)
{
	if (host.len < 4 || host.ptr[0] != '[' || host.ptr[host.len - 1] != ']') {
		return false;
	}
	for (size_t i = 1; i < host.len - 1; i++) {
		char c = mcp_ascii_lower(host.ptr[i]);
		if (!is_digit(c) && !(c >= 'a' && c <= 'f') && c != ':' && c != '.') {
			return false;
		}
	}
	return true;
}

static bool is_name(mcp_text host)
{
	for (size_t i = 0; i < host.len; i++) {
		char c = host.ptr[i];
		bool dot = c == '.' && i > 0 && host.ptr[i - 1] != '.';
		if (!dot && !is_digit(c) && !is_letter(c) && c != '-' && c != '_') {
			return false;
		}
	}
	return host.len > 0 && host.ptr[host.len - 1] != '.';
}

mcp_text mcp_header_host_name(mcp_text host)
{
	size_t end;

	host = mcp_text_trim_ows(host);
	if (host.len == 0 || host.len > MCP_HEADER_VALUE_MAX) {
		return MCP_TEXT_ABSENT;
	}

	mcp_text name = host;
	mcp_text port = slice(host, host.len, host.len);
	if (host.ptr[0] == '[' && find(host, ']', &end)) {
		name = slice(host, 0, end + 1);
		port = slice(host, end + 1, host.len);
	} else if (find(host, ':', &end)) {
		name = slice(host, 0, end);
		port = slice(host, end, host.len);
	}
	if (port.len > 0 && (port.ptr[0] != ':' || !is_port(slice(port, 1, port.len)))) {
		return MCP_TEXT_ABSENT;
	}
	if (is_bracketed(name)) {
		return name;
	}
	if (name.len > 1 && name.ptr[name.len - 1] == '.') {
		name.len--;
	}
	return is_name(name) ? name : MCP_TEXT_ABSENT;
}

mcp_text mcp_header_origin_host(mcp_text origin)
{
	size_t colon;

	origin = mcp_text_trim_ows(origin);
	if (!find(origin, ':', &colon) || colon == 0 || !is_letter(origin.ptr[0])
		|| origin.len < colon + 3 || !mcp_text_equals(slice(origin, colon, colon + 3), MCP_TEXT("://"))) {
		return MCP_TEXT_ABSENT;
	}
	for (size_t i = 1; i < colon; i++) {
		char c = origin.ptr[i];
		if (!is_letter(c) && !is_digit(c) && c != '+' && c != '-' && c != '.') {
			return MCP_TEXT_ABSENT;
		}
	}
	return mcp_header_host_name(slice(origin, colon + 3, origin.len));
}

bool mcp_header_decode(mcp_text value, mcp_buf *out)
{
	const mcp_text prefix = MCP_TEXT("=?base64?");
	const mcp_text suffix = MCP_TEXT("?=");

	mcp_buf_reset(out);
	if (!value.ptr || value.len > MCP_HEADER_VALUE_MAX) {
		return false;
	}
	value = mcp_text_trim_ows(value);
	if (value.len >= prefix.len + suffix.len
		&& mcp_text_equals(slice(value, 0, prefix.len), prefix)
		&& mcp_text_equals(slice(value, value.len - suffix.len, value.len), suffix)) {
		if (mcp_base64_decode(slice(value, prefix.len, value.len - suffix.len), out)) {
			return true;
		}
		mcp_buf_reset(out);
		return false;
	}
	return mcp_buf_append_text(out, value);
}

bool mcp_header_is_visible_ascii(mcp_text value, size_t max)
{
	if (value.len == 0 || value.len > max) {
		return false;
	}
	for (size_t i = 0; i < value.len; i++) {
		if (value.ptr[i] < 0x21 || value.ptr[i] > 0x7E) {
			return false;
		}
	}
	return true;
}
