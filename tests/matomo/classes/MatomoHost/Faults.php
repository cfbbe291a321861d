<?php

declare(strict_types=1);

namespace MatomoHost;

use Piwik\Config;
use Piwik\NoAccessException;

/**
 * Accidents on order, for tests over HTTP: section [HostFaults] of config.ini.php, "VisitsSummary.get = exit".
 */
final class Faults
{
    public static function happen(string $method): void
    {
        $kind = Config::getInstance()->HostFaults[$method] ?? null;
        match ($kind) {
            null => null,
            'exit' => exit,
            'die' => die('died of it'),
            'noise' => print(str_repeat('NOISE ', 10)),
            'flood' => print(str_repeat('NOISE ', 5000)),
            'warning' => trigger_error('a warning on order', E_USER_WARNING),
            'error' => throw new \TypeError('an error on order in ' . __FILE__),
            'fatal' => eval('namespace MatomoHost; class Faults {}'),
            'memory' => self::eat(),
            'timeout' => self::hang(),
            'database' => throw new \PDOException('SQLSTATE[HY000]: General error: 2006 MySQL server has gone away'),
            'noaccess' => throw new NoAccessException("You can't access this resource as it requires 'view' access for the website id = 1."),
            'exception' => throw new \Exception('Something was not right at ' . __FILE__),
            default => throw new \LogicException("unknown fault '$kind'"),
        };
    }

    private static function eat(): void
    {
        // PHP drops all output buffers before it prints this error: shown, it would be the answer.
        ini_set('display_errors', '0');
        ini_set('memory_limit', '32M');
        $eaten = [];
        while (true) {
            $eaten[] = str_repeat('x', 1 << 20);
        }
    }

    private static function hang(): void
    {
        set_time_limit(1);
        while (true) {
            hash('sha256', 'x');
        }
    }
}
