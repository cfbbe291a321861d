<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\Container\StaticContainer;
use Piwik\Plugins\McpServer\CallRecord\CallTable;
use Piwik\Plugins\McpServer\CallRecord\Forgetting;
use Piwik\Plugins\McpServer\Session\SessionTable;

class Tasks extends \Piwik\Plugin\Tasks
{
    public function schedule()
    {
        $this->daily('cleanupExpiredSessions', null, self::LOW_PRIORITY);
        $this->daily('cleanupCallRecord', null, self::LOW_PRIORITY);
    }

    public function cleanupExpiredSessions()
    {
        (new SessionTable())->deleteExpired(time());
    }

    public function cleanupCallRecord()
    {
        $days = StaticContainer::get(SystemSettings::class)->getCallRecordDays();
        $table = new CallTable();

        // Does nothing when it is there: for installations that have skipped the update of the database.
        $table->create();
        $table->deleteBefore($days === 0 ? PHP_INT_MAX : time() - $days * 86400);
        Forgetting::ofTheMissing();
    }
}
