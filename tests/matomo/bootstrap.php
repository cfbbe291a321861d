<?php

/*
 * The embedded host, for tests that need no HTTP: a stand-in for the Matomo classes that the product touches, answering
 * out of recording.sqlite. Everything is ready after
 *
 *     require __DIR__ . '/../matomo/bootstrap.php';        // from tests/php/x.phpt: adapt the path
 *
 * namely: nobody is logged in (anonymous), the current request is the endpoint's own root request
 * (index.php?module=API&method=McpServer.mcp&format=mcp), language English, "today" is the recording's last day
 * (2026-11-20), plugin settings and sessions live in a scratch directory that goes with the process.
 *
 *     Host::loginAs('viewer');                     users below; second argument: the user's language ('en' or 'de')
 *     $response = (new McpServer(['enabled' => true]))->handle($body, Host::server());
 *
 * or in one line each:
 *
 *     $response = Host::handle($body);             body: string, or an array that becomes JSON. Options: enabled, unlimited
 *     $response = Host::handle($body, ['enabled' => false], ['HTTP_ORIGIN' => 'https://evil.example']);
 *     $result   = Host::tool('get_visit_stats', [...]);   tools/call without session; returns the decoded `result` or `error`
 *
 * Helper API (class Host, tests/matomo/Host.php)
 *     Host::loginAs($login, $language = 'en')      superuser (all sites), viewer (view on 1, 2), onesite (view on 1),
 *                                                  writer (write on 1, view on 2), siteadmin (admin on 1, 2, 3),
 *                                                  noaccess (a user without sites), anonymous
 *     Host::token($login)                          its fixed demo token; also 'viewer_expired', 'viewer_secure' (POST only)
 *     Host::server($more = [])                     $_SERVER for a good POST: JSON, Accept, no Origin, host 127.0.0.1
 *     Host::get($parameters)                       replaces $_GET and QUERY_STRING (the endpoint's own three are kept unless
 *                                                  overwritten): what an attacker puts into the URL
 *     Host::post($parameters)                      replaces $_POST
 *     Host::root($method = 'McpServer.mcp')        the root request's method; false: a nested call in another API method;
 *                                                  null: nothing was dispatched yet
 *     Host::setting($name, $value)                 plugin setting as saved by the administrator (enable_mcp ...)
 *     Host::config($section, $values)              a section of config.ini.php, typed as Matomo reads it
 *     Host::on($method, ?callable $handler)        replaces an API method: fn(array $parameters) => value, or throws;
 *                                                  null: the recorded one again
 *     Host::calls()                                [[method, parameters], ...] of all nested calls since reset()
 *     Host::log()                                  [[level, message], ...] of Matomo's logger
 *     Host::language()                             Matomo's current language
 *     Host::deactivate($plugin)                    e.g. 'Goals': its methods throw PluginDeactivatedException
 *     Host::request($query, $body = '', $server = [], $post = [])
 *                                                  a whole request through front controller, plugin and renderer, in process:
 *                                                  ['status' => int, 'body' => string]. The status is null when the test has
 *                                                  printed something before: ask first, print later
 *     Host::reset()                                back to the beginning (same scratch directory, emptied)
 *
 * What Matomo knows: sites 1 "Example Shop", 2 "Example Blog & News", 3 "Intern Portal" (no reports recorded); see
 * README.md for the recorded reports, periods and segments. What was not recorded gets Matomo's own error.
 *
 * Environment: MATOMO_HOST_DIR (scratch directory, kept), MATOMO_HOST_INI (config.ini.php), MATOMO_HOST_SETTINGS (JSON
 * object of plugin settings, read when the scratch directory is made), MATOMO_HOST_PLUGIN (plugin directory),
 * MATOMO_HOST_FIXTURES (anything: the plugin fixtures/McpFixtures is active).
 */

declare(strict_types=1);

require_once __DIR__ . '/autoload.php';
require_once __DIR__ . '/Host.php';

Host::boot();
