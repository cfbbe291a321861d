<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\CallRecord;

use Piwik\Common;
use Piwik\Container\StaticContainer;
use Piwik\Db;
use Piwik\Log\LoggerInterface;

/**
 * Takes users and sites that Matomo has deleted out of the record.
 */
final class Forgetting
{
    /**
     * For a deletion that is under way. Matomo has more to do behind it (it takes away a user's access, for example), which must not be
     * left undone because the record is broken: the daily task tries again.
     */
    public static function of(callable $forget): void
    {
        try {
            $table = new CallTable();

            if ($table->exists()) {
                $forget($table);
            }
        } catch (\Exception $e) {
            // Its message may hold a login.
            StaticContainer::get(LoggerInterface::class)->error('MCP: the record of calls could not be changed: {type}', ['type' => get_class($e)]);
        }
    }

    /**
     * Those that were deleted while nobody told this plugin: it was not active, or the record was broken.
     */
    public static function ofTheMissing(): void
    {
        $table = new CallTable();
        $users = array_map('mb_strtolower', self::column('SELECT login FROM `' . Common::prefixTable('user') . '`'));

        foreach (self::column("SELECT DISTINCT login FROM `{$table->name()}`") as $login) {
            // No login has a blank: that is how Matomo calls itself.
            $known = $login === '' || $login === CallTable::DELETED_USER || strpos($login, ' ') !== false;

            if (!$known && !in_array(mb_strtolower($login), $users, true)) {
                $table->forgetUser($login);
            }
        }

        $sites = self::column('SELECT idsite FROM `' . Common::prefixTable('site') . '`');
        $told = explode(',', implode(',', self::column("SELECT DISTINCT sites FROM `{$table->name()}`")));

        foreach (array_diff(array_unique(array_filter($told, 'ctype_digit')), $sites) as $idSite) {
            $table->forgetSite((int) $idSite);
        }
    }

    /**
     * @return string[]
     */
    private static function column(string $query): array
    {
        return array_map(static fn (array $row) => (string) reset($row), Db::fetchAll($query));
    }
}
