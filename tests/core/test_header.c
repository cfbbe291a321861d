#include "testing.h"

#include "header.h"
#include "limits.h"

static void json_is_recognised_with_any_parameters(void **state)
{
	static const struct { const char *value; bool json; } cases[] = {
		{ "application/json", true }, { "Application/JSON", true }, { " application/json ; charset=utf-8", true },
		{ "application/json;", true }, { "application/json; a=\"x;y\"", true },
		{ NULL, false }, { "", false }, { "text/plain", false }, { "application/jsonp", false }, { "application/json, text/plain", false },
		{ "application/json-patch+json", false }, { "application/ json", false }
	};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_case(mcp_header_is_json(text_of(cases[i].value)) == cases[i].json, cases[i].value ? cases[i].value : "absent");
	}
}

static void accept_follows_content_negotiation(void **state)
{
	static const struct { const char *accept; bool json; bool stream; } cases[] = {
		{ NULL, true, true }, { "", true, true }, { " \t", true, true }, { "*/*", true, true }, { "*", true, true },
		{ "application/json", true, false }, { "text/event-stream", false, true },
		{ "application/json, text/event-stream", true, true }, { "APPLICATION/*", true, false }, { "text/*", false, true },
		{ "text/html", false, false }, { "text/html, */*;q=0.1", true, true },
		{ "application/json;q=0, */*", false, true }, { "application/*;q=0, application/json", true, false },
		{ "*/*;q=0", false, false }, { "*/*; Q=0.000", false, false }, { "*/*;q=0.", false, false }, { "*/*;q=0.001", true, true },
		{ "*/*;q=broken", true, true }, { "application/json;version=\"a,b;q=0\"", true, false },
		{ "application/json;charset=utf-8;q=0", false, false }, { "application/json;q=0, application/json", true, false },
		{ ",,application/json,", true, false }, { "application/jsonx", false, false }, { ";;", false, false },
		{ "application/json;x=\"\\\"\", text/event-stream", true, true }, { "application/json;x=\"open, text/event-stream", true, false }
	};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		const char *name = cases[i].accept ? cases[i].accept : "absent";
		assert_case(mcp_header_accepts(text_of(cases[i].accept), MCP_TEXT("application/json")) == cases[i].json, name);
		assert_case(mcp_header_accepts(text_of(cases[i].accept), MCP_TEXT("text/event-stream")) == cases[i].stream, name);
	}
}

static void assert_host(mcp_text actual, const char *expected, const char *name)
{
	assert_case((actual.ptr == NULL) == (expected == NULL), name);
	if (expected) {
		assert_text(actual, text_of(expected), name);
	}
}

static void host_is_read_without_port_and_trailing_dot(void **state)
{
	static const struct { const char *value; const char *host; } cases[] = {
		{ "example.org", "example.org" }, { " Example.org:8443 ", "Example.org" }, { "example.org.", "example.org" },
		{ "example.org.:80", "example.org" }, { "example.org:", "example.org" }, { "localhost", "localhost" }, { "127.0.0.1:80", "127.0.0.1" },
		{ "[::1]:8080", "[::1]" }, { "[::1]", "[::1]" }, { "my_host-1", "my_host-1" },
		{ NULL, NULL }, { "", NULL }, { ".", NULL }, { "..", NULL }, { "a..b", NULL }, { ".a", NULL }, { "a b", NULL },
		{ "user@example.org", NULL }, { "example.org:8o", NULL }, { "example.org:123456", NULL }, { "example.org/path", NULL },
		{ "::1", NULL }, { "[::1", NULL }, { "[]", NULL }, { "[::1]x", NULL }, { "[g::1]", NULL }, { "ex\xC3\xA4mple.org", NULL },
		{ "evil.com,example.org", NULL }, { "example.org:80:80", NULL }
	};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_host(mcp_header_host_name(text_of(cases[i].value)), cases[i].host, cases[i].value ? cases[i].value : "absent");
	}
}

static void origin_is_read_strictly(void **state)
{
	static const struct { const char *value; const char *host; } cases[] = {
		{ "https://example.org", "example.org" }, { "http://Example.org:8080", "Example.org" }, { "https://[::1]:3000", "[::1]" },
		{ "chrome-extension://abcdef", "abcdef" }, { "vscode-webview://x1", "x1" }, { "https://example.org.", "example.org" },
		{ NULL, NULL }, { "", NULL }, { "null", NULL }, { "https://", NULL }, { "https:/example.org", NULL }, { "//example.org", NULL },
		{ "://example.org", NULL }, { "https://example.org/", NULL }, { "https://a@example.org", NULL }, { "https://example.org?x", NULL },
		{ "https://evil.com https://example.org", NULL }, { "ht tp://example.org", NULL }, { "1http://example.org", NULL }, { "example.org", NULL },
		{ "http:", NULL }, { "http:/", NULL }
	};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_host(mcp_header_origin_host(text_of(cases[i].value)), cases[i].host, cases[i].value ? cases[i].value : "absent");
	}
}

static void values_are_decoded_strictly(void **state)
{
	static const struct { const char *value; const char *decoded; } cases[] = {
		{ "tools/call", "tools/call" }, { "  x y ", "x y" }, { "", "" },
		{ "=?base64?SGVsbG8=?=", "Hello" }, { " =?base64?w6k=?= ", "\xC3\xA9" }, { "=?base64?" "?=", "" },
		{ "=?base64?SGVsbG8?=", NULL }, { "=?base64?SGVsbG9=?=", NULL }, { "=?base64?SGVs bG8=?=", NULL }, { "=?base64?SGVsbG8-?=", NULL },
		{ "=?base64?=SGV?=", NULL }, { "=?base64?S===?=", NULL }, { "=?base64?====?=", NULL }, { "=?base64?SG=V?=", NULL },
		{ "=?base64?SG==SGVs?=", NULL }, { "=?base64?SH==?=", NULL },
		{ "=?base64?SGVs", "=?base64?SGVs" }, { "=?base64?=", "=?base64?=" }, { "=?BASE64?SGVs?=", "=?BASE64?SGVs?=" },
		{ "x=?base64?SGVs?=", "x=?base64?SGVs?=" }, { NULL, NULL }
	};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		const char *name = cases[i].value ? cases[i].value : "absent";
		mcp_buf out;
		mcp_buf_init(&out, 100, &mcp_allocator_libc);
		mcp_buf_append(&out, "old", 3);
		assert_case(mcp_header_decode(text_of(cases[i].value), &out) == (cases[i].decoded != NULL), name);
		if (cases[i].decoded) {
			assert_text(mcp_buf_text(&out), text_of(cases[i].decoded), name);
		} else {
			assert_int_equal(out.len, 0);
		}
		mcp_buf_reset(&out);
	}
}

static void a_value_that_is_too_long_is_refused(void **state)
{
	static char value[MCP_HEADER_VALUE_MAX + 1];
	mcp_buf out;

	(void) state;
	memset(value, 'a', sizeof(value));
	mcp_buf_init(&out, MCP_HEADER_VALUE_MAX, &mcp_allocator_libc);
	assert_true(mcp_header_decode(mcp_text_of(value, MCP_HEADER_VALUE_MAX), &out));
	assert_false(mcp_header_decode(mcp_text_of(value, sizeof(value)), &out));
	assert_null(mcp_header_host_name(mcp_text_of(value, sizeof(value))).ptr);
	mcp_buf_reset(&out);
}

static void decoding_survives_every_lack_of_memory(void **state)
{
	static const char *const values[] = { "=?base64?SGVsbG8gV29ybGQ=?=", "tools/call" };

	(void) state;
	for (size_t i = 0; i < COUNT(values); i++) {
		bool done = false;
		for (size_t n = 1; !done; n++) {
			torture_state torture = { n, 0, 0 };
			mcp_allocator allocator = torture_allocator(&torture);
			mcp_buf out;
			mcp_buf_init(&out, 100, &allocator);
			done = mcp_header_decode(text_of(values[i]), &out);
			assert_int_equal(done, torture.calls < n);
			mcp_buf_reset(&out);
			assert_int_equal(torture.blocks, 0);
		}
	}
}

static void session_ids_are_visible_ascii(void **state)
{
	(void) state;
	assert_true(mcp_header_is_visible_ascii(MCP_TEXT("!~aZ9"), 5));
	assert_false(mcp_header_is_visible_ascii(MCP_TEXT("!~aZ9"), 4));
	assert_false(mcp_header_is_visible_ascii(MCP_TEXT(""), 5));
	assert_false(mcp_header_is_visible_ascii(MCP_TEXT_ABSENT, 5));
	assert_false(mcp_header_is_visible_ascii(MCP_TEXT("a b"), 5));
	assert_false(mcp_header_is_visible_ascii(MCP_TEXT("a\x7F"), 5));
	assert_false(mcp_header_is_visible_ascii(MCP_TEXT("\xC3\xA9"), 5));
	assert_false(mcp_header_is_visible_ascii(mcp_text_of("a\0b", 3), 5));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(json_is_recognised_with_any_parameters),
		cmocka_unit_test(accept_follows_content_negotiation),
		cmocka_unit_test(host_is_read_without_port_and_trailing_dot),
		cmocka_unit_test(origin_is_read_strictly),
		cmocka_unit_test(values_are_decoded_strictly),
		cmocka_unit_test(a_value_that_is_too_long_is_refused),
		cmocka_unit_test(decoding_survives_every_lack_of_memory),
		cmocka_unit_test(session_ids_are_visible_ascii)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
