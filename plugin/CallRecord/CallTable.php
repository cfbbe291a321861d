<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\CallRecord;

use Piwik\Common;
use Piwik\Db;
use Piwik\DbHelper;

/**
 * The table of what was exposed: one row for each call, never a value. Rows are added and, when they are old enough,
 * deleted; they are changed only to forget a user or a site.
 *
 * The sites of a call stand in its row (",1,7,", at most 20, then ",1,7,+,") and not in a second table: a record is one insert, so that it is there
 * whole or not at all, and the filter by site goes with a span of time, which has an index.
 */
final class CallTable
{
    /**
     * In place of the login of a deleted user. No login can contain parentheses.
     */
    public const DELETED_USER = '(deleted)';

    /**
     * Stands behind the sites of a call that had others, too.
     */
    public const MORE_SITES = '+';

    private const NAME = 'mcpserver_call';
    private const ROWS_PER_DELETE = 1000;

    public function name(): string
    {
        return Common::prefixTable(self::NAME);
    }

    public function create(): void
    {
        DbHelper::createTable(
            self::NAME,
            "`idcall` BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
             `called_at` INTEGER UNSIGNED NOT NULL,
             `login` VARCHAR(100) NOT NULL DEFAULT '',
             `client` VARCHAR(64) NOT NULL DEFAULT '',
             `client_version` VARCHAR(64) NOT NULL DEFAULT '',
             `method` VARCHAR(64) NOT NULL DEFAULT '',
             `tool` VARCHAR(191) NOT NULL DEFAULT '',
             `sites` VARCHAR(255) NOT NULL DEFAULT '',
             `row_count` INTEGER UNSIGNED NOT NULL DEFAULT 0,
             `byte_count` BIGINT UNSIGNED NOT NULL DEFAULT 0,
             `duration_ms` INTEGER UNSIGNED NOT NULL DEFAULT 0,
             `cleaned` INTEGER UNSIGNED NOT NULL DEFAULT 0,
             `removed` INTEGER UNSIGNED NOT NULL DEFAULT 0,
             `flagged` INTEGER UNSIGNED NOT NULL DEFAULT 0,
             `withheld` INTEGER UNSIGNED NOT NULL DEFAULT 0,
             `capped` INTEGER UNSIGNED NOT NULL DEFAULT 0,
             `masked` INTEGER UNSIGNED NOT NULL DEFAULT 0,
             `outcome` VARCHAR(16) NOT NULL,
             `error` INTEGER NOT NULL DEFAULT 0,
             `origin` VARCHAR(16) NOT NULL DEFAULT '',
             `has_session` TINYINT UNSIGNED NOT NULL DEFAULT 0,
             PRIMARY KEY (`idcall`),
             KEY `index_called_at` (`called_at`),
             KEY `index_login_called_at` (`login`, `called_at`),
             KEY `index_client_called_at` (`client`, `called_at`),
             KEY `index_tool_called_at` (`tool`, `called_at`)"
        );
    }

    public function exists(): bool
    {
        return DbHelper::tableExists($this->name());
    }

    public function drop(): void
    {
        // It may never have been made, which is no reason for an uninstallation to fail.
        Db::query("DROP TABLE IF EXISTS `{$this->name()}`");
    }

    /**
     * @param int $time Unix time
     */
    public function deleteBefore(int $time): int
    {
        return Db::deleteAllRows($this->name(), 'WHERE called_at < ?', 'called_at', self::ROWS_PER_DELETE, [$time]);
    }

    /**
     * What was done is still told, but no longer by whom.
     */
    public function forgetUser(string $login): void
    {
        if ($login !== '') {
            Db::query("UPDATE `{$this->name()}` SET login = ? WHERE login = ?", [self::DELETED_USER, $login]);
        }
    }

    public function forgetSite(int $idSite): void
    {
        $entry = ",$idSite,";

        Db::query(
            "UPDATE `{$this->name()}` SET sites = CASE WHEN sites = ? THEN '' ELSE REPLACE(sites, ?, ',') END WHERE sites LIKE ?",
            [$entry, $entry, "%$entry%"]
        );
    }
}
