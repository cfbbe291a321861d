<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\Menu\MenuAdmin;
use Piwik\Piwik;

class Menu extends \Piwik\Plugin\Menu
{
    public function configureAdminMenu(MenuAdmin $menu)
    {
        if (!Piwik::isUserIsAnonymous() && Piwik::isUserHasSomeViewAccess()) {
            $menu->addPlatformItem('McpServer_McpServer', $this->urlForAction('connect'), 42);
        }

        if (Piwik::hasUserSuperUserAccess()) {
            $menu->addSystemItem('McpServer_Activity', $this->urlForAction('activity'), 42);
        }
    }
}
