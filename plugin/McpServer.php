<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\Plugins\McpServer\Http\BearerToken;
use Piwik\Plugins\McpServer\Http\ExitGuard;
use Piwik\Plugins\McpServer\Session\SessionTable;

class McpServer extends \Piwik\Plugin
{
    public function registerEvents()
    {
        return [
            // Nobody is authenticated yet and no other plugin has looked at the request.
            'Request.dispatchCoreAndPluginUpdatesScreen' => ['function' => 'prepareRequest', 'before' => true],
            'Db.getTablesInstalled' => 'getTablesInstalled',
        ];
    }

    public function install()
    {
        (new SessionTable())->create();
    }

    public function uninstall()
    {
        (new SessionTable())->drop();
    }

    /**
     * @param string[] $allTablesInstalled
     */
    public function getTablesInstalled(&$allTablesInstalled)
    {
        $allTablesInstalled[] = (new SessionTable())->name();
    }

    public function prepareRequest()
    {
        if (!Endpoint::isAddressed($_GET + $_POST)) {
            return;
        }

        // Matomo reads an address from a form too, but its exception handler looks for the format only here.
        $_GET += array_intersect_key($_POST, ['module' => true, 'method' => true, 'format' => true]);

        if (Endpoint::isFormat($_GET['format'] ?? null)) {
            // What others print must not send the headers before the answer does, which drops it.
            ob_start();
            ExitGuard::arm();
        }

        (new BearerToken())->map($_SERVER, $_GET, $_POST);
    }
}
