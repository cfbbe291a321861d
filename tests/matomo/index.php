<?php

/*
 * The embedded host over HTTP:
 *
 *     PHP_CLI_SERVER_WORKERS=4 php -d extension=/path/mcpserver.so -S 127.0.0.1:8080 -t tests/matomo
 *
 * or under php-cgi. bootstrap.php names the users, their tokens and the environment variables. config.ini.php in the
 * scratch directory (MATOMO_HOST_DIR) may change between requests; sections of the host's own:
 *     [Host]        database_down = 1, anonymous_view[] = 1, deactivated[] = "Goals"
 *     [HostFaults]  VisitsSummary.get = exit (or die, noise, flood, warning, error, fatal, memory, timeout, database,
 *                   noaccess, exception)
 */

declare(strict_types=1);

require_once __DIR__ . '/autoload.php';

MatomoHost\Application::serve();
