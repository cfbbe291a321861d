<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\Plugins\McpServer\Session\SessionTable;

class Tasks extends \Piwik\Plugin\Tasks
{
    public function schedule()
    {
        $this->daily('cleanupExpiredSessions', null, self::LOW_PRIORITY);
    }

    public function cleanupExpiredSessions()
    {
        (new SessionTable())->deleteExpired(time());
    }
}
