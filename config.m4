PHP_ARG_ENABLE([mcpserver],
  [whether to enable the MCP server for Matomo],
  [AS_HELP_STRING([--enable-mcpserver], [Enable the MCP server for Matomo])])

PHP_ARG_ENABLE([mcpserver-dev],
  [whether compiler warnings are errors],
  [AS_HELP_STRING([--enable-mcpserver-dev], [mcpserver: turn on many warnings, as errors])],
  [no], [no])

PHP_ARG_ENABLE([mcpserver-coverage],
  [whether to measure test coverage],
  [AS_HELP_STRING([--enable-mcpserver-coverage], [mcpserver: build for gcov])],
  [no], [no])

if test "$PHP_MCPSERVER" != "no"; then
  AC_MSG_CHECKING([for a supported PHP version])
  mcpserver_php_version=$($PHP_CONFIG --vernum)
  if test "$mcpserver_php_version" -lt 80100; then
    AC_MSG_ERROR([mcpserver needs PHP 8.1 or newer])
  fi
  AC_MSG_RESULT([$mcpserver_php_version])

  dnl One list per folder; config.w32 has the same lists, and tests/hygiene compares them.
  MCPSERVER_CORE="src/core/base64.c src/core/buf.c src/core/char_class.c src/core/clean.c src/core/decode.c src/core/detect.c dnl
    src/core/detect_rules.c src/core/fold.c src/core/fold_table.c src/core/fold_words.c src/core/gate.c dnl
    src/core/header.c src/core/mask.c src/core/mask_address.c src/core/mask_answer.c src/core/mask_country.c dnl
    src/core/mask_digits.c src/core/mask_entity.c src/core/mask_figure.c src/core/mask_glyph.c dnl
    src/core/mask_hint.c src/core/mask_keys.c src/core/mask_mail.c src/core/mask_number.c src/core/mask_phone.c dnl
    src/core/mask_scan.c src/core/mask_secret.c src/core/mask_url.c src/core/pattern.c src/core/prefilter.c dnl
    src/core/prefilter_states.c src/core/shield.c src/core/shield_clause.c src/core/shield_concepts.c dnl
    src/core/shield_concepts_read.c src/core/shield_evidence.c src/core/shield_own.c src/core/shield_patterns.c dnl
    src/core/shield_patterns_en.c src/core/shield_patterns_grammar.c src/core/shield_patterns_occasion.c dnl
    src/core/shield_patterns_token.c src/core/shield_words_de.c src/core/shield_words_en.c dnl
    src/core/shield_words_es.c src/core/shield_words_fr.c src/core/shield_words_it.c src/core/shield_words_ja.c dnl
    src/core/shield_words_nl.c src/core/shield_words_pl.c src/core/shield_words_pt.c src/core/shield_words_zh.c dnl
    src/core/utf8.c"
  MCPSERVER_MCP="src/mcp/boundary.c src/mcp/calllog.c src/mcp/callrecord.c src/mcp/completion.c src/mcp/context.c dnl
    src/mcp/digest.c src/mcp/endpoint.c src/mcp/exposure.c src/mcp/fault.c src/mcp/field.c src/mcp/handshake.c dnl
    src/mcp/identifier.c src/mcp/json.c src/mcp/lifecycle.c src/mcp/logging.c src/mcp/page.c dnl
    src/mcp/param_headers.c src/mcp/prompts.c src/mcp/registry.c src/mcp/request_state.c src/mcp/resources.c dnl
    src/mcp/revision.c src/mcp/rpc.c src/mcp/schema.c src/mcp/schema_any.c src/mcp/schema_array.c dnl
    src/mcp/schema_check.c src/mcp/schema_ecma.c src/mcp/schema_form.c src/mcp/schema_keywords.c dnl
    src/mcp/schema_logic.c src/mcp/schema_marks.c src/mcp/schema_names.c src/mcp/schema_number.c dnl
    src/mcp/schema_object.c src/mcp/schema_patterns.c src/mcp/schema_promote.c src/mcp/schema_ref.c dnl
    src/mcp/schema_report.c src/mcp/schema_text.c src/mcp/schema_value.c src/mcp/server.c src/mcp/session.c dnl
    src/mcp/settle.c src/mcp/site_set.c src/mcp/stateless.c src/mcp/tool.c src/mcp/tool_run.c src/mcp/tools.c dnl
    src/mcp/untrusted.c src/mcp/untrusted_describe.c src/mcp/untrusted_members.c src/mcp/uri_template.c"
  MCPSERVER_TOOLS="src/tools/catalog.c src/tools/completions.c src/tools/dimensions.c src/tools/goal_columns.c src/tools/goals.c dnl
    src/tools/intake.c src/tools/lump.c src/tools/lump_branch.c src/tools/lump_table.c src/tools/lump_view.c dnl
    src/tools/masked_names.c src/tools/paging.c src/tools/params.c src/tools/period.c src/tools/plain_text.c dnl
    src/tools/policy.c src/tools/prompts.c src/tools/quick.c src/tools/record.c src/tools/report_ask.c dnl
    src/tools/report_list.c src/tools/report_lookup.c src/tools/report_lump.c src/tools/report_metadata.c dnl
    src/tools/report_names.c src/tools/report_page.c src/tools/report_processed.c src/tools/report_request.c dnl
    src/tools/report_row.c src/tools/report_subtable.c src/tools/report_sums.c src/tools/report_tree.c dnl
    src/tools/resource_glossary.c src/tools/resources.c src/tools/search_key.c src/tools/segment_policy.c dnl
    src/tools/segments.c src/tools/site_part.c src/tools/sites.c src/tools/top_queries.c src/tools/visit_stats.c dnl
    src/tools/visitor_level.c"
  MCPSERVER_PHP="src/php/call.c src/php/class.c src/php/context.c src/php/contributed_call.c src/php/contribution_texts.c dnl
    src/php/contributions.c src/php/datatable.c src/php/matomo.c src/php/matomo_failure.c src/php/options.c dnl
    src/php/port.c src/php/request.c src/php/reserve.c src/php/response.c src/php/shield.c src/php/stdio.c dnl
    src/php/unfinished.c src/php/untrusted.c src/php/workshop.c"

  MCPSERVER_CFLAGS="-DZEND_ENABLE_STATIC_TSRMLS_CACHE=1"
  AX_CHECK_COMPILE_FLAG([-std=gnu11], [MCPSERVER_CFLAGS="$MCPSERVER_CFLAGS -std=gnu11"])
  AX_CHECK_COMPILE_FLAG([-fvisibility=hidden], [MCPSERVER_CFLAGS="$MCPSERVER_CFLAGS -fvisibility=hidden"])
  if test "$PHP_MCPSERVER_DEV" = "yes"; then
    dnl PHP 8.5's own headers have a parameter called zval.
    mcpserver_shadow="-Wshadow"
    test "$mcpserver_php_version" -ge 80500 && mcpserver_shadow="-Wshadow=local"
    MCPSERVER_CFLAGS="$MCPSERVER_CFLAGS -Wall -Wextra $mcpserver_shadow -Wstrict-prototypes -Wno-unused-parameter -Werror"
  fi
  if test "$PHP_MCPSERVER_COVERAGE" = "yes"; then
    MCPSERVER_CFLAGS="$MCPSERVER_CFLAGS -O0 --coverage"
    LDFLAGS="$LDFLAGS --coverage"
  fi

  dnl PCRE2: the one that PHP uses. A bundled one comes with PHP's own symbols; a system one has to be linked.
  AC_MSG_CHECKING([which PCRE2 PHP uses])
  if grep -q '^#define HAVE_BUNDLED_PCRE 1' "$phpincludedir/main/php_config.h" 2>/dev/null; then
    AC_MSG_RESULT([bundled])
  else
    AC_MSG_RESULT([system])
    PKG_CHECK_MODULES([PCRE2], [libpcre2-8 >= 10.34])
    PHP_EVAL_INCLINE([$PCRE2_CFLAGS])
    PHP_EVAL_LIBLINE([$PCRE2_LIBS], [MCPSERVER_SHARED_LIBADD])
    PHP_SUBST([MCPSERVER_SHARED_LIBADD])
  fi

  PHP_NEW_EXTENSION([mcpserver],
    [mcpserver.c $MCPSERVER_CORE $MCPSERVER_MCP $MCPSERVER_TOOLS $MCPSERVER_PHP],
    [$ext_shared],,
    [$MCPSERVER_CFLAGS])
  PHP_ADD_INCLUDE([$ext_srcdir])
  PHP_ADD_INCLUDE([$ext_srcdir/src])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/core])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/mcp])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/tools])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/php])
  PHP_ADD_EXTENSION_DEP([mcpserver], [hash])
  PHP_ADD_EXTENSION_DEP([mcpserver], [json])
  PHP_ADD_EXTENSION_DEP([mcpserver], [pcre])
fi
