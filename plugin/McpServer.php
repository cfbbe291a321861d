<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\Plugins\McpServer\CallRecord\CallTable;
use Piwik\Plugins\McpServer\CallRecord\Forgetting;
use Piwik\Plugins\McpServer\Http\BearerToken;
use Piwik\Plugins\McpServer\Http\ExitGuard;
use Piwik\Plugins\McpServer\Session\SessionTable;
use Piwik\Plugins\McpServer\Settings\Submitted;

class McpServer extends \Piwik\Plugin
{
    public function registerEvents()
    {
        return [
            // Nobody is authenticated yet and no other plugin has looked at the request.
            'Request.dispatchCoreAndPluginUpdatesScreen' => ['function' => 'prepareRequest', 'before' => true],
            'Db.getTablesInstalled' => 'getTablesInstalled',
            'AssetManager.getStylesheetFiles' => 'getStylesheetFiles',
            'AssetManager.getJavaScriptFiles' => 'getJavaScriptFiles',
            'SitesManager.deleteSite.end' => 'forgetSite',
            'UsersManager.deleteUser' => 'forgetUser',
            'API.CorePluginsAdmin.setSystemSettings' => 'completeSettings',
        ];
    }

    public function install()
    {
        (new SessionTable())->create();
        (new CallTable())->create();
    }

    /**
     * Makes what is missing, so that a lost table comes back without losing the settings.
     */
    public function activate()
    {
        $this->install();
    }

    public function uninstall()
    {
        (new SessionTable())->drop();
        (new CallTable())->drop();
    }

    /**
     * @param string[] $allTablesInstalled
     */
    public function getTablesInstalled(&$allTablesInstalled)
    {
        $allTablesInstalled[] = (new SessionTable())->name();
        $allTablesInstalled[] = (new CallTable())->name();
    }

    /**
     * @param int|string $idSite
     */
    public function forgetSite($idSite)
    {
        Forgetting::of(static fn (CallTable $table) => $table->forgetSite((int) $idSite));
    }

    /**
     * @param string $userLogin
     */
    public function forgetUser($userLogin)
    {
        Forgetting::of(static fn (CallTable $table) => $table->forgetUser((string) $userLogin));
    }

    /**
     * @param array $parameters
     */
    public function completeSettings(&$parameters)
    {
        $parameters = Submitted::complete($parameters);
    }

    /**
     * @param string[] $stylesheets
     */
    public function getStylesheetFiles(&$stylesheets)
    {
        $stylesheets[] = 'plugins/McpServer/stylesheets/pages.less';
        $stylesheets[] = 'plugins/McpServer/stylesheets/activity.less';
    }

    /**
     * @param string[] $files
     */
    public function getJavaScriptFiles(&$files)
    {
        $files[] = 'plugins/McpServer/javascripts/connect.js';
    }

    public function prepareRequest()
    {
        $address = Endpoint::addressIn($_GET + $_POST);
        if ($address === null) {
            return;
        }

        // From here on there is one spelling and one place. Matomo's exception handler does not look into forms.
        $_GET = $address + $_GET;

        if (Endpoint::isFormat($_GET['format'])) {
            // What others print must not send the headers before the answer does, which drops it.
            ob_start();
            ExitGuard::arm();
        }

        (new BearerToken())->map($_SERVER, $_GET, $_POST);
    }
}
