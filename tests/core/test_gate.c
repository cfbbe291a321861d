#include "testing.h"

#include "gate.h"

static const mcp_text trusted[] = { MCP_TEXT_INIT("analytics.example"), MCP_TEXT_INIT("localhost:8080") };

/* A request that passes; each test spoils what it is about. */
static mcp_gate_facts good(void)
{
	return (mcp_gate_facts) {
		.root_request = true,
		.access = MCP_ACCESS_VIEW,
		.enabled = true,
		.ceiling = MCP_ACCESS_SUPERUSER,
		.method = MCP_TEXT("POST"),
		.host = MCP_TEXT("analytics.example"),
		.check_host = true,
		.trusted_hosts = trusted,
		.trusted_host_count = COUNT(trusted),
		.body_length = 100,
		.body_ceiling = 1000,
		.content_type = MCP_TEXT("application/json"),
		.accept = MCP_TEXT("application/json, text/event-stream")
	};
}

/* One way to be refused, for each rule, in the order of the contract. */
typedef struct rule {
	mcp_gate_verdict verdict;
	void (*spoil)(mcp_gate_facts *facts);
} rule;

static void nested(mcp_gate_facts *facts) { facts->root_request = false; }
static void without_token(mcp_gate_facts *facts) { facts->anonymous = true; }
static void disabled(mcp_gate_facts *facts) { facts->enabled = false; }
static void above_ceiling(mcp_gate_facts *facts) { facts->access = MCP_ACCESS_SUPERUSER; facts->ceiling = MCP_ACCESS_VIEW; }
static void foreign_origin(mcp_gate_facts *facts) { facts->origin = MCP_TEXT("https://evil.example"); }
static void foreign_host(mcp_gate_facts *facts) { facts->host = MCP_TEXT("evil.example"); }
static void get(mcp_gate_facts *facts) { facts->method = MCP_TEXT("GET"); }
static void large(mcp_gate_facts *facts) { facts->body_length = 1001; }
static void plain_text(mcp_gate_facts *facts) { facts->content_type = MCP_TEXT("text/plain"); }
static void wants_html(mcp_gate_facts *facts) { facts->accept = MCP_TEXT("text/html"); }

static const rule rules[] = {
	{ MCP_GATE_NOT_ROOT, nested },
	{ MCP_GATE_UNAUTHENTICATED, without_token },
	{ MCP_GATE_DISABLED, disabled },
	{ MCP_GATE_TOO_PRIVILEGED, above_ceiling },
	{ MCP_GATE_ORIGIN, foreign_origin },
	{ MCP_GATE_HOST, foreign_host },
	{ MCP_GATE_METHOD, get },
	{ MCP_GATE_TOO_LARGE, large },
	{ MCP_GATE_MEDIA_TYPE, plain_text },
	{ MCP_GATE_NOT_ACCEPTABLE, wants_html }
};

static void a_good_request_passes(void **state)
{
	mcp_gate_facts facts = good();

	(void) state;
	assert_int_equal(mcp_gate_check(&facts), MCP_GATE_PASS);
}

static void each_rule_refuses_alone(void **state)
{
	(void) state;
	for (size_t i = 0; i < COUNT(rules); i++) {
		mcp_gate_facts facts = good();
		rules[i].spoil(&facts);
		assert_int_equal(mcp_gate_check(&facts), rules[i].verdict);
	}
}

static void the_earlier_rule_wins_over_every_set_of_later_ones(void **state)
{
	(void) state;
	for (unsigned set = 1; set < 1u << COUNT(rules); set++) {
		mcp_gate_facts facts = good();
		mcp_gate_verdict expected = MCP_GATE_PASS;
		bool method = (set & (1u << 6)) != 0;
		for (size_t i = 0; i < COUNT(rules); i++) {
			if (!(set & (1u << i))) {
				continue;
			}
			rules[i].spoil(&facts);
			/* The body's rules concern POST only; a foreign Origin is refused before the host is looked at. */
			if (expected == MCP_GATE_PASS && !(method && i > 6)) {
				expected = rules[i].verdict;
			}
		}
		assert_int_equal(mcp_gate_check(&facts), expected);
	}
}

static void no_view_access_at_all_is_not_authenticated(void **state)
{
	mcp_gate_facts facts = good();

	(void) state;
	facts.access = MCP_ACCESS_NONE;
	facts.enabled = false;
	assert_int_equal(mcp_gate_check(&facts), MCP_GATE_UNAUTHENTICATED);
}

static void a_missing_scope_explains_missing_access_only(void **state)
{
	mcp_gate_facts facts = good();

	(void) state;
	facts.scope_missing = true;
	assert_int_equal(mcp_gate_check(&facts), MCP_GATE_PASS);
	facts.access = MCP_ACCESS_NONE;
	facts.enabled = false;
	assert_int_equal(mcp_gate_check(&facts), MCP_GATE_SCOPE);
	facts.anonymous = true;
	assert_int_equal(mcp_gate_check(&facts), MCP_GATE_UNAUTHENTICATED);
	facts.root_request = false;
	assert_int_equal(mcp_gate_check(&facts), MCP_GATE_NOT_ROOT);
}

static void an_anonymous_user_with_view_access_is_refused(void **state)
{
	mcp_gate_facts facts = good();

	(void) state;
	facts.anonymous = true;
	facts.access = MCP_ACCESS_VIEW;
	assert_int_equal(mcp_gate_check(&facts), MCP_GATE_UNAUTHENTICATED);
}

static void ceiling_admits_up_to_its_level(void **state)
{
	(void) state;
	for (int ceiling = MCP_ACCESS_NONE; ceiling <= MCP_ACCESS_SUPERUSER; ceiling++) {
		for (int access = MCP_ACCESS_VIEW; access <= MCP_ACCESS_SUPERUSER; access++) {
			mcp_gate_facts facts = good();
			facts.ceiling = (mcp_access) ceiling;
			facts.access = (mcp_access) access;
			assert_int_equal(mcp_gate_check(&facts), access > ceiling ? MCP_GATE_TOO_PRIVILEGED : MCP_GATE_PASS);
		}
	}
}

static void origin_must_be_a_trusted_host(void **state)
{
	static const struct { const char *origin; bool passes; } cases[] = {
		{ "https://analytics.example", true }, { "https://ANALYTICS.example:8443", true }, { "https://analytics.example.", true },
		{ "http://localhost:3000", true },
		{ "https://sub.analytics.example", false }, { "https://analytics.example.evil.example", false }, { "https://evilanalytics.example", false },
		{ "null", false }, { "", false }, { "https://analytics.example/x", false }
	};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		for (int check_host = 0; check_host < 2; check_host++) {
			mcp_gate_facts facts = good();
			facts.origin = text_of(cases[i].origin);
			facts.check_host = check_host != 0;
			assert_case(mcp_gate_check(&facts) == (cases[i].passes ? MCP_GATE_PASS : MCP_GATE_ORIGIN), cases[i].origin);
		}
	}
}

static void without_trusted_hosts_every_origin_is_refused_and_any_host_passes(void **state)
{
	mcp_gate_facts facts = good();

	(void) state;
	facts.trusted_hosts = NULL;
	facts.trusted_host_count = 0;
	facts.host = MCP_TEXT("evil.example");
	assert_int_equal(mcp_gate_check(&facts), MCP_GATE_PASS);
	facts.origin = MCP_TEXT("https://analytics.example");
	assert_int_equal(mcp_gate_check(&facts), MCP_GATE_ORIGIN);
}

static void host_must_be_trusted_unless_the_check_is_off(void **state)
{
	static const struct { const char *host; bool passes; } cases[] = {
		{ "analytics.example", true }, { "Analytics.Example:443", true }, { "localhost", true }, { "localhost:9", true },
		{ "www.analytics.example", true }, { "a.b.analytics.example.", true },
		{ "evil.example", false }, { "", false }, { NULL, false }, { "analytics.example@evil.example", false },
		{ "evilanalytics.example", false }, { "analytics.example.evil.example", false }
	};

	(void) state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		const char *name = cases[i].host ? cases[i].host : "absent";
		mcp_gate_facts facts = good();
		facts.host = text_of(cases[i].host);
		assert_case(mcp_gate_check(&facts) == (cases[i].passes ? MCP_GATE_PASS : MCP_GATE_HOST), name);
		facts.check_host = false;
		assert_case(mcp_gate_check(&facts) == MCP_GATE_PASS, name);
	}
}

static void post_and_delete_are_the_methods(void **state)
{
	static const char *const refused[] = { "GET", "HEAD", "PUT", "PATCH", "OPTIONS", "post", "", NULL };
	mcp_gate_facts facts = good();

	(void) state;
	for (size_t i = 0; i < COUNT(refused); i++) {
		facts.method = text_of(refused[i]);
		assert_case(mcp_gate_check(&facts) == MCP_GATE_METHOD, refused[i] ? refused[i] : "absent");
	}
	facts.method = MCP_TEXT("DELETE");
	facts.content_type = MCP_TEXT_ABSENT;
	facts.accept = MCP_TEXT("text/html");
	facts.body_length = 5000;
	assert_int_equal(mcp_gate_check(&facts), MCP_GATE_PASS);
}

static void body_may_be_as_large_as_the_ceiling(void **state)
{
	mcp_gate_facts facts = good();

	(void) state;
	facts.body_length = 1000;
	assert_int_equal(mcp_gate_check(&facts), MCP_GATE_PASS);
	facts.body_length = SIZE_MAX;
	assert_int_equal(mcp_gate_check(&facts), MCP_GATE_TOO_LARGE);
}

static void either_media_type_is_enough(void **state)
{
	static const char *const accepted[] = { NULL, "", "*/*", "application/json", "text/event-stream", "text/html, */*;q=0.1" };
	mcp_gate_facts facts = good();

	(void) state;
	for (size_t i = 0; i < COUNT(accepted); i++) {
		facts.accept = text_of(accepted[i]);
		assert_case(mcp_gate_check(&facts) == MCP_GATE_PASS, accepted[i] ? accepted[i] : "absent");
	}
}

static void access_levels_have_names(void **state)
{
	(void) state;
	for (int i = MCP_ACCESS_NONE; i <= MCP_ACCESS_SUPERUSER; i++) {
		mcp_access access = MCP_ACCESS_NONE;
		assert_true(mcp_access_parse(text_of(mcp_access_name((mcp_access) i)), &access));
		assert_int_equal(access, i);
	}

	mcp_access access = MCP_ACCESS_ADMIN;
	assert_true(mcp_access_parse(MCP_TEXT(" SuperUser\t"), &access));
	assert_int_equal(access, MCP_ACCESS_SUPERUSER);
	assert_false(mcp_access_parse(MCP_TEXT("root"), &access));
	assert_false(mcp_access_parse(MCP_TEXT(""), &access));
	assert_false(mcp_access_parse(MCP_TEXT_ABSENT, &access));
	assert_int_equal(access, MCP_ACCESS_SUPERUSER);
	assert_string_equal(mcp_access_name((mcp_access) 99), "none");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_good_request_passes),
		cmocka_unit_test(each_rule_refuses_alone),
		cmocka_unit_test(the_earlier_rule_wins_over_every_set_of_later_ones),
		cmocka_unit_test(no_view_access_at_all_is_not_authenticated),
		cmocka_unit_test(a_missing_scope_explains_missing_access_only),
		cmocka_unit_test(an_anonymous_user_with_view_access_is_refused),
		cmocka_unit_test(ceiling_admits_up_to_its_level),
		cmocka_unit_test(origin_must_be_a_trusted_host),
		cmocka_unit_test(without_trusted_hosts_every_origin_is_refused_and_any_host_passes),
		cmocka_unit_test(host_must_be_trusted_unless_the_check_is_off),
		cmocka_unit_test(post_and_delete_are_the_methods),
		cmocka_unit_test(body_may_be_as_large_as_the_ceiling),
		cmocka_unit_test(either_media_type_is_enough),
		cmocka_unit_test(access_levels_have_names)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
