<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\CallRecord;

use Piwik\Container\StaticContainer;
use Piwik\Db;
use Piwik\Log\LoggerInterface;
use Piwik\Plugins\McpServer\SystemSettings;

/**
 * Records the requests that ended before or beside the extension, which records the others itself.
 */
final class RefusalRecord
{
    /**
     * Never throws, and never opens a connection of its own: the database may be what failed.
     *
     * @param int $status HTTP status of the answer
     */
    public static function add(int $status): void
    {
        try {
            if (!Db::hasDatabaseObject() || StaticContainer::get(SystemSettings::class)->getCallRecordDays() === 0) {
                return;
            }

            (new CallWriter())->write([
                'time' => time(),
                'user' => UnfinishedCalls::user(),
                'outcome' => $status >= 500 ? 'failed' : 'denied',
                'error' => $status,
                'origin' => 'http',
            ]);
        } catch (\Throwable $e) {
            self::log($e, 'refusal');
        }
    }

    /**
     * Never throws.
     */
    public static function log(\Throwable $e, string $what): void
    {
        try {
            // Its message may hold what a client sent.
            StaticContainer::get(LoggerInterface::class)->warning("MCP: a $what could not be recorded: {type}", ['type' => get_class($e)]);
        } catch (\Throwable $e) {
            return;
        }
    }
}
