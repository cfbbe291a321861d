<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\OAuth;

use Piwik\Container\StaticContainer;
use Piwik\Plugin\Manager;

/**
 * Matomo's plugin OAuth2, as far as this plugin has to know it. Nothing here may fail: a plugin that has changed counts as none.
 */
class AuthorizationServer
{
    private const PLUGIN = 'OAuth2';
    private const SETTINGS = 'Piwik\Plugins\OAuth2\SystemSettings';
    private const AUTH = 'Piwik\Plugins\OAuth2\Auth\Oauth2Auth';
    private const CONTROLLER = 'Piwik\Plugins\OAuth2\Controller';

    /** From OAuth2 5.2 on; clients that are sent to a server without such a document get no further. */
    private const DISCOVERY = 'Piwik\Plugins\OAuth2\Service\AuthorizationServerMetadata';

    /** What each scope lets its bearer do, the least first. To read is all that is needed. */
    private const SCOPES = ['matomo:read', 'matomo:write', 'matomo:admin', 'matomo:superuser'];

    public function isActive(): bool
    {
        try {
            return Manager::getInstance()->isPluginActivated(self::PLUGIN);
        } catch (\Throwable $e) {
            return false;
        }
    }

    /**
     * Can clients find out about it by themselves?
     */
    public function isDiscoverable(): bool
    {
        try {
            return $this->isActive()
                && (class_exists(self::DISCOVERY) || method_exists(self::CONTROLLER, 'authorizationServerMetadata'));
        } catch (\Throwable $e) {
            return false;
        }
    }

    /**
     * The scope with the least rights that the administrator lets clients have; '' when that cannot be found out.
     */
    public function scope(): string
    {
        try {
            $allowed = StaticContainer::get(self::SETTINGS)->defaultScopes->getValue();
            $scopes = array_values(array_intersect(self::SCOPES, is_array($allowed) ? $allowed : []));

            return $scopes[0] ?? '';
        } catch (\Throwable $e) {
            return '';
        }
    }

    /**
     * Has the current user come with an access token that none of the scopes is in? OAuth2 takes all rights from such a one.
     */
    public function isScopeMissing(): bool
    {
        try {
            $auth = StaticContainer::get('Piwik\Auth');

            return is_a($auth, self::AUTH) && !in_array($auth->getPrimaryScope(), self::SCOPES, true);
        } catch (\Throwable $e) {
            return false;
        }
    }
}
