<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\Plugins\McpServer\CallRecord\CallTable;
use Piwik\Updater;
use Piwik\Updates as PiwikUpdates;

/**
 * For those who come from the official plugin or from an earlier build: install() does not run for them again.
 */
class Updates_5_2_0 extends PiwikUpdates
{
    public function doUpdate(Updater $updater)
    {
        (new CallTable())->create();
    }
}
