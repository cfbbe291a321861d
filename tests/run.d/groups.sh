# One function for each group of tests; the last line of each is "N passed, N failed, N skipped". Sourced by tests/run.

tree=$work/tree
so=$tree/modules/mcpserver.so

needs_build() {
	[ ${#only[@]} -eq 0 ] || wanted phpt || wanted hygiene || wanted schema || wanted conformance || wanted e2e || wanted commands || wanted browser
}

# A copy without what git ignores, so that neither the build nor run-tests.php leaves anything in the repository.
copy_tree() {
	rm -rf "$tree" && mkdir -p "$tree/tests" &&
		cp -a "$root"/{config.m4,mcpserver.c,php_mcpserver.h,src,stubs,plugin} "$tree/" &&
		cp -a "$root"/tests/{mcp,tools,php,matomo,checks.inc} "$tree/tests/"
}

group_build() {
	copy_tree && cd "$tree" &&
		"$(php_tool phpize)" && ./configure -q --with-php-config="$(php_tool php-config)" --enable-mcpserver-dev ${CONFIGURE_ARGS:-} || return 1
	if ! make -j"$(nproc)" >make.log 2>&1; then
		grep -vE '^(libtool|/bin/|cc |gcc |clang )' make.log
		return 1
	fi
	"$PHP" -d extension="$so" --ri mcpserver || return 1
	echo "1 passed, 0 failed, 0 skipped"
}

group_core() {
	local out=$work/core.out status

	make -C "$root/tests/core" check 2>&1 | tee "$out"
	status=$?
	# cmocka: "[  PASSED  ] 12 test(s)." and "[  FAILED  ] 1 test(s), listed below:"
	awk '/^\[  PASSED  \] [0-9]+ test/ { passed += $4 } /^\[  FAILED  \] [0-9]+ test/ { failed += $4 } /^\[  SKIPPED \] [0-9]+ test/ { skipped += $4 }
		END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }' "$out"
	return $status
}

# The counts out of the summary of run-tests.php. A test that skips is a failure: all that they need has been installed.
count_phpt() {
	awk '
		function number(line) { sub(/^[^:]*: */, "", line); return line + 0 }
		/^Tests skipped *:/ { skipped = number($0) } /^Tests passed *:/ { passed = number($0) }
		/^Tests (failed|warned|borked|leaked) *:/ { failed += number($0) }
		END { printf "%d passed, %d failed, 0 skipped\n", passed, failed + skipped }
	' "$1"
}

group_phpt() {
	local out=$work/phpt.out cgi

	cgi=$(command -v "$(php_tool php-cgi)")
	cd "$tree" || return 1
	TEST_PHP_EXECUTABLE=$(command -v "$PHP") TEST_PHP_CGI_EXECUTABLE=$cgi NO_INTERACTION=1 NO_COLOR=1 "$PHP" run-tests.php -q \
		-j"$(nproc)" --set-timeout 300 -g FAIL,BORK,SKIP,WARN,LEAK,XFAIL,XLEAK --show-diff --offline --no-color ${RUN_TESTS_ARGS:-} -d extension="$so" \
		tests/mcp tests/tools tests/php 2>&1 | tee "$out" | grep -vE '^(PHP|CWD|ZEND|INI|TEST|More|Extra|VALGRIND|=====|-----)'
	count_phpt "$out"
}

group_plugin() {
	local out=$work/plugin.out status

	phpunit -c "$root/tests/plugin" --do-not-cache-result 2>&1 | tee "$out"
	status=$?
	# "OK (12 tests, 40 assertions)" or "Tests: 12, Assertions: 40, Failures: 1, Errors: 1, Skipped: 1."
	awk '
		function field(name,    at) { at = match($0, name ": [0-9]+"); return at ? substr($0, at + length(name) + 2) + 0 : 0 }
		/^OK \([0-9]+ test/ { total = substr($2, 2) }
		/^Tests: / { total = field("Tests"); failed = field("Failures") + field("Errors") + field("Warnings") + field("Risky"); skipped = field("Skipped") + field("Incomplete") }
		END { printf "%d passed, %d failed, 0 skipped\n", total - failed - skipped, failed + skipped }
	' "$out"
	return $status
}

group_hygiene() {
	"$root/tests/hygiene/run" "$so"
}

# The validator against the JSON-Schema-Test-Suite.
group_schema() {
	"$root/tests/e2e/schema/run" "$so"
}

# The official conformance suite, with the fixture plugin. Its packages also check each message of the end-to-end tests.
group_conformance() {
	"$root/tests/e2e/conformance/run-embedded" "$so"
}

# What people type: the Inspector's command line and mcp-remote.
group_commands() {
	"$root/tests/e2e/commands/run-embedded" "$so"
}

group_e2e() {
	local out=$work/e2e.out status

	"$root/tests/e2e/run-embedded" "$so" 2>&1 | tee "$out"
	status=$?
	# the embedded host has everything: there is no reason to skip
	! grep -q '^ *skipped ' "$out" || return 1
	return $status
}

# What is published, and what comes out of it.
group_packages() {
	"$root/tests/packaging/run" ${matomo:+--matomo "$matomo"}
}

group_matomo() {
	"$root/tests/e2e/run" --tokens "$tokens" --matomo "$matomo"
}

# The plugin's pages, in a browser.
group_browser() {
	"$root/tests/browser/run" --matomo "$matomo" --tokens "$tokens" --extension "$so"
}
