<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Session;

use Piwik\Common;
use Piwik\Db;
use Piwik\DbHelper;

/**
 * The table of MCP sessions. Name and columns are those of the official McpServer plugin, so that an installation
 * can change over either way.
 */
class SessionTable
{
    private const NAME = 'mcp_session';
    private const ROWS_PER_DELETE = 1000;

    public function name(): string
    {
        return Common::prefixTable(self::NAME);
    }

    public function create(): void
    {
        DbHelper::createTable(
            self::NAME,
            '`id` VARCHAR(191) NOT NULL,
             `expires_at` INTEGER UNSIGNED NOT NULL,
             `data` MEDIUMTEXT NOT NULL,
             PRIMARY KEY (`id`),
             KEY `index_expires_at` (`expires_at`)'
        );
    }

    public function drop(): void
    {
        Db::dropTables($this->name());
    }

    public function deleteExpired(int $now): int
    {
        return Db::deleteAllRows($this->name(), 'WHERE expires_at <= ?', 'expires_at', self::ROWS_PER_DELETE, [$now]);
    }
}
