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
use Piwik\Plugins\McpServer\Activity\ActivityPage;
use Piwik\Plugins\McpServer\Activity\ActivityQuery;
use Piwik\Plugins\McpServer\Activity\CsvExport;
use Piwik\Plugins\McpServer\CallRecord\CallReader;
use Piwik\Plugins\McpServer\CallRecord\CallTable;
use Piwik\Plugins\McpServer\Connect\ClientGuides;
use Piwik\Plugins\McpServer\Connect\Documentation;
use Piwik\Plugins\McpServer\Doctor\AddressChecks;
use Piwik\Plugins\McpServer\Doctor\Check;
use Piwik\Plugins\McpServer\Doctor\Doctor;
use Piwik\Plugins\McpServer\Doctor\TestUser;
use Piwik\Plugins\McpServer\OAuth\ProtectedResource;
use Piwik\Plugins\McpServer\Settings\ForcedValues;
use Piwik\Plugins\SitesManager\API as SitesManager;
use Piwik\Request;
use Piwik\Session;
use Piwik\SettingsServer;
use Piwik\View;

/**
 * The pages under Administration: Platform > MCP Server, and System > MCP Activity.
 */
class Controller extends ControllerAdmin
{
    private const NONCE_DOCTOR = 'McpServer.doctor';
    private const NONCE_EXPORT = 'McpServer.export';
    private const NONCE_LIFETIME = 86400;

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
            'isHostTrusted' => (new AddressChecks($url, $_SERVER))->isTrusted(),
            'clients' => (new ClientGuides($url))->all(),
            'documents' => Documentation::titles(),
            'isOAuthActive' => Manager::getInstance()->isPluginActivated('OAuth2'),
            'isAboveMaximum' => TestUser::current()->isAbove($maximum),
            'maximum' => $maximum,
        ];

        if ($isSuperUser) {
            $variables += [
                'forced' => array_keys(ForcedValues::problems()),
                'isFixedInFile' => !$settings->enableMcp->isWritableByCurrentUser(),
                'extensionVersion' => Extension::loadedVersion(),
                'extensionProblem' => $isUsable ? '' : MissingExtension::describe(),
                'php' => Installation::phpOfThisProcess(),
                'installation' => Installation::lines(),
                'nonce' => Nonce::getNonce(self::NONCE_DOCTOR, self::NONCE_LIFETIME),
            ];
        }

        return $this->renderTemplate('connect', $variables);
    }

    /**
     * The files of docs/, for everybody who sees the guide.
     */
    public function documentation()
    {
        Piwik::checkUserIsNotAnonymous();
        Piwik::checkUserHasSomeViewAccess();

        $documents = Documentation::titles();
        $page = Request::fromGet()->getStringParameter('page', '');
        $page = isset($documents[$page]) ? $page : (string) array_key_first($documents);

        return $this->renderTemplate('documentation', ['documents' => $documents, 'page' => $page, 'text' => Documentation::text($page)]);
    }

    /**
     * Runs the doctor and answers with its report as a piece of the page.
     */
    public function doctor()
    {
        Piwik::checkUserHasSuperUserAccess();

        self::checkIsIntended(self::NONCE_DOCTOR);

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

    /**
     * For MCP clients that have no token yet, so for everybody.
     *
     * @see ProtectedResource::ACTION
     */
    public function oauthProtectedResourceMetadata()
    {
        (new ProtectedResource())->send($_SERVER['REQUEST_METHOD'] ?? 'GET');
    }

    /**
     * What was exposed, to whom and when: the record of calls.
     */
    public function activity()
    {
        Piwik::checkUserHasSuperUserAccess();

        $hasTable = (new CallTable())->exists();
        $variables = [
            'hasTable' => $hasTable,
            'recordDays' => StaticContainer::get(SystemSettings::class)->getCallRecordDays(),
        ];

        if ($hasTable) {
            $zone = self::zone();
            $query = new ActivityQuery($_GET, $zone, time());
            $cursor = Request::fromGet()->getStringParameter('cursor', '');
            $variables += (new ActivityPage($query, $zone))->variables($cursor === '' ? null : $cursor);
            $variables['linkParameters'] = array_filter(
                array_intersect_key($_GET, ['idSite' => true, 'period' => true, 'date' => true]),
                'is_string'
            );
            $variables['exportNonce'] = Nonce::getNonce(self::NONCE_EXPORT, self::NONCE_LIFETIME);
        }

        return $this->renderTemplate('activity', $variables);
    }

    /**
     * The same calls as a file.
     */
    public function exportActivity()
    {
        Piwik::checkUserHasSuperUserAccess();
        self::checkIsIntended(self::NONCE_EXPORT);
        Session::close();
        // A year of calls takes longer than a page may.
        SettingsServer::setMaxExecutionTime(0);

        $zone = self::zone();
        $query = new ActivityQuery($_POST, $zone, time());
        $name = sprintf('mcp-activity-%s-%s.csv', $query->parameters['from'], $query->parameters['to']);

        Common::sendHeader('Content-Type: text/csv; charset=utf-8');
        Common::sendHeader("Content-Disposition: attachment; filename=\"$name\"");
        Common::sendHeader('X-Content-Type-Options: nosniff');
        Common::sendHeader('Cache-Control: no-store');

        $out = fopen('php://output', 'w');
        (new CsvExport())->write($out, (new CallReader())->stream($query->filter), $zone);
        fclose($out);

        return '';
    }

    /**
     * The one in which Matomo tells an administrator days and times.
     */
    private static function zone(): \DateTimeZone
    {
        try {
            return new \DateTimeZone(SitesManager::getInstance()->getDefaultTimezone());
        } catch (\Exception $e) {
            return new \DateTimeZone('UTC'); // "UTC+5" and the like, which PHP does not know
        }
    }

    /**
     * A POST from a page of this Matomo. The nonce stays good, so that it works again, and in more than one tab.
     */
    private static function checkIsIntended(string $nonce): void
    {
        if (($_SERVER['REQUEST_METHOD'] ?? '') !== 'POST') {
            throw new BadRequestException('This is done by POST.');
        }

        if (!Nonce::verifyNonce($nonce, Request::fromPost()->getStringParameter('nonce', ''))) {
            throw new BadRequestException(Piwik::translate('General_ExceptionSecurityCheckFailed'));
        }
    }
}
