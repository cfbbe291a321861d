<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\CallRecord;

use Piwik\Db;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Extension;

/**
 * Records the calls that a fatal error or an exit in Matomo's code cut off: the extension could not, but kept what it knew.
 */
final class UnfinishedCalls
{
    /**
     * @var bool
     */
    private static $isWatching = false;

    /**
     * For requests whose calls are recorded. Most ends are met earlier, by the answer that Matomo gives in place of ours.
     */
    public static function watch(): void
    {
        if (!self::$isWatching) {
            self::$isWatching = true;
            // Loaded now: at the end there may be little memory left.
            class_exists(CallWriter::class);
            class_exists(CallTable::class);
            class_exists(RefusalRecord::class);
            register_shutdown_function([self::class, 'onShutdown']);
        }
    }

    public static function onShutdown(): void
    {
        self::add(0);
    }

    /**
     * Never throws, and never opens a connection of its own: the database may be what failed.
     *
     * @param int $status HTTP status of the answer in their place, 0: none
     * @return bool there were such calls
     */
    public static function add(int $status): bool
    {
        try {
            $calls = Extension::isUsable() ? \McpServer::unfinishedCalls() : [];

            foreach (Db::hasDatabaseObject() ? $calls : [] as $call) {
                (new CallWriter())->write(['time' => time(), 'user' => self::user(), 'outcome' => 'fatal', 'error' => $status] + $call);
            }

            return $calls !== [];
        } catch (\Throwable $e) {
            RefusalRecord::log($e, 'call');

            return true;
        }
    }

    public static function user(): string
    {
        try {
            return (string) Piwik::getCurrentUserLogin();
        } catch (\Throwable $e) {
            return '';
        }
    }
}
