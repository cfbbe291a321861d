<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\Common;
use Piwik\Container\StaticContainer;
use Piwik\Http\BadRequestException;
use Piwik\Nonce;
use Piwik\Piwik;
use Piwik\Plugin\ControllerAdmin;
use Piwik\Plugin\Manager;
use Piwik\Plugins\McpServer\Connect\ClientGuides;
use Piwik\Plugins\McpServer\Doctor\Check;
use Piwik\Plugins\McpServer\Doctor\Doctor;
use Piwik\Plugins\McpServer\Doctor\TestUser;
use Piwik\Request;
use Piwik\Session;
use Piwik\View;

/**
 * The pages under Administration > Platform > MCP Server.
 */
class Controller extends ControllerAdmin
{
    private const NONCE = 'McpServer.doctor';
    private const NONCE_LIFETIME = 86400;

    public static function mayConnect(): bool
    {
        return !Piwik::isUserIsAnonymous() && Piwik::isUserHasSomeViewAccess();
    }

    /**
     * The guide, for everybody who may see a site.
     */
    public function connect()
    {
        Piwik::checkUserIsNotAnonymous();
        Piwik::checkUserHasSomeViewAccess();

        $settings = StaticContainer::get(SystemSettings::class);
        $isSuperUser = Piwik::hasUserSuperUserAccess();
        $isUsable = Extension::isUsable();
        $isEnabled = $settings->isMcpEnabled();
        $url = html_entity_decode(Endpoint::url(), ENT_QUOTES, 'UTF-8');
        $maximum = $settings->getMaximumAccessLevel();

        $variables = [
            'isEnabled' => $isEnabled,
            'isUsable' => $isUsable,
            // Others cannot do anything before it works.
            'showsGuide' => $isSuperUser || ($isEnabled && $isUsable),
            'endpointUrl' => $url,
            'clients' => (new ClientGuides($url))->all(),
            'isOAuthActive' => Manager::getInstance()->isPluginActivated('OAuth2'),
            'isAboveMaximum' => TestUser::current()->isAbove($maximum),
            'maximum' => $maximum,
        ];

        if ($isSuperUser) {
            $variables += [
                'isFixedInFile' => !$settings->enableMcp->isWritableByCurrentUser(),
                'extensionVersion' => Extension::loadedVersion(),
                'extensionProblem' => $isUsable ? '' : MissingExtension::describe(),
                'php' => Installation::phpOfThisProcess(),
                'installation' => Installation::lines(),
                'nonce' => Nonce::getNonce(self::NONCE, self::NONCE_LIFETIME),
            ];
        }

        return $this->renderTemplate('connect', $variables);
    }

    /**
     * Runs the doctor and answers with its report as a piece of the page.
     */
    public function doctor()
    {
        Piwik::checkUserHasSuperUserAccess();

        if (($_SERVER['REQUEST_METHOD'] ?? '') !== 'POST') {
            throw new BadRequestException('The doctor is run by POST.');
        }

        // It stays good, so that the doctor can be run again, and in more than one tab.
        if (!Nonce::verifyNonce(self::NONCE, Request::fromPost()->getStringParameter('nonce', ''))) {
            throw new BadRequestException(Piwik::translate('General_ExceptionSecurityCheckFailed'));
        }

        // The browser's other requests need not wait for the report.
        Session::close();

        $checks = (new Doctor())->run();
        $counts = array_count_values(array_column($checks, 'status')) + [Check::OK => 0, Check::WARNING => 0, Check::FAILURE => 0];

        $view = new View('@McpServer/_doctor');
        $view->checks = $checks;
        $view->counts = $counts;
        Common::sendHeader('Cache-Control: no-store');

        return $view->render();
    }
}
