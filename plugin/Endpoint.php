<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\Common;
use Piwik\Config;
use Piwik\Container\StaticContainer;
use Piwik\Log\LoggerInterface;
use Piwik\Plugins\McpServer\CallRecord\CallWriter;
use Piwik\Plugins\McpServer\CallRecord\RefusalRecord;
use Piwik\Plugins\McpServer\CallRecord\UnfinishedCalls;
use Piwik\Plugins\McpServer\Contribution\Contributions;
use Piwik\Plugins\McpServer\OAuth\ProtectedResource;
use Piwik\Plugins\McpServer\Session\SessionStore;
use Piwik\SettingsPiwik;
use Piwik\Url;

/**
 * The one place where the plugin meets the extension.
 */
final class Endpoint
{
    public const METHOD = 'McpServer.mcp';

    public const QUERY = 'module=API&method=' . self::METHOD . '&format=mcp';

    /**
     * `module`, `method` and `format` when these request parameters lead to API::mcp(), else null. They are read as
     * Matomo reads them, which takes "McpServer&#46;mcp" and "McpServer.mcp\0" for the same.
     *
     * @return string[]|null
     */
    public static function addressIn(array $parameters): ?array
    {
        $address = [];
        foreach (['module', 'method', 'format', 'action'] as $name) {
            $address[$name] = (string) Common::getRequestVar($name, '', 'string', $parameters);
        }

        $isAction = in_array($address['action'], ['', '0', 'index'], true);
        unset($address['action']);

        return $isAction && $address['module'] === 'API' && $address['method'] === self::METHOD ? $address : null;
    }

    /**
     * @param mixed $format request parameter
     */
    public static function isFormat($format): bool
    {
        return is_string($format) && strtolower($format) === 'mcp';
    }

    /**
     * The URL that is given to MCP clients.
     */
    public static function url(): string
    {
        return SettingsPiwik::getPiwikUrl() . 'index.php?' . self::QUERY;
    }

    /**
     * Answers the current request.
     *
     * @return \McpServerResponse|Http\Response
     */
    public static function handle()
    {
        if (!Extension::isUsable()) {
            $response = (new MissingExtension())->handle();
            RefusalRecord::add($response->status);

            return $response;
        }

        return (new \McpServer(self::options()))->handle();
    }

    /**
     * The answer to a request that failed before, beside or after handle().
     *
     * @return \McpServerResponse|Http\Response
     */
    public static function refuse(\Throwable $e)
    {
        // Before anything else: at the end of a request that ran out of memory there is little of it.
        $isRecorded = UnfinishedCalls::add(500);
        $response = Extension::isUsable() ? self::refusal($e) : (new MissingExtension())->refuse($e);

        if (!$isRecorded) {
            RefusalRecord::add($response->status);
        }

        return $response;
    }

    private static function refusal(\Throwable $e): \McpServerResponse
    {
        $challenge = (new ProtectedResource())->challenge();

        return \McpServer::refuse($e, null, $challenge['resource_metadata'] ?? '', $challenge['oauth_scope'] ?? '');
    }

    /**
     * For callers in the same process, who are not limited by the maximum access level.
     */
    public static function internalServer(): \McpServer
    {
        $settings = StaticContainer::get(SystemSettings::class);

        return new \McpServer(['enabled' => true, 'maximum_access_level' => 'unlimited'] + self::commonOptions($settings));
    }

    /**
     * For the console's commands: a client with the endpoint's rules, but for those of HTTP.
     */
    public static function commandLineServer(): \McpServer
    {
        $settings = StaticContainer::get(SystemSettings::class);

        return new \McpServer(self::clientOptions($settings) + self::commonOptions($settings));
    }

    private static function options(): array
    {
        $settings = StaticContainer::get(SystemSettings::class);
        $general = Config::getInstance()->General;
        $host = (string) Url::getCurrentHost('', false);

        return [
            // Url::isValidHost() is not asked: without trusted hosts it writes the current one to the configuration.
            'trusted_hosts' => array_values(array_filter(Url::getTrustedHosts(), 'is_string')),
            // Matomo never checks local names.
            'check_host' => ($general['enable_trusted_host_check'] ?? 1) != 0 && !Url::isLocalHost($host),
            'host' => $host,
            'session_store' => new SessionStore(),
        ] + (new ProtectedResource())->options() + self::clientOptions($settings) + self::commonOptions($settings);
    }

    private static function clientOptions(SystemSettings $settings): array
    {
        return [
            'enabled' => $settings->isMcpEnabled(),
            'maximum_access_level' => $settings->getMaximumAccessLevel(),
            'secret' => self::keyFor('what is kept at the client'),
            'on_event' => [ServerEvents::class, 'publish'],
        ];
    }

    private static function commonOptions(SystemSettings $settings): array
    {
        $section = Config::getInstance()->McpServer;
        $logger = StaticContainer::get(LoggerInterface::class);

        return [
            'config' => is_array($section) ? $section : [],
            'logger' => $logger,
            // Called when the request is about what other plugins may have changed, so that others do not pay for it.
            'contributions' => static fn (array $builtInTools) => (new Contributions($logger))->collect($builtInTools),
            'toolsets' => $settings->getToolsets(),
            'sites' => $settings->getSites(),
            'untrusted_text' => $settings->getUntrustedTextMode(),
            'own_patterns' => $settings->getOwnPatterns(),
            'boundaries' => $settings->isDataMarked(),
            'privacy_profile' => $settings->getPrivacyProfile(),
            'pseudonym_key' => $settings->hasStablePseudonyms() ? self::keyFor('pseudonyms') : '',
            'url_parameters' => $settings->getKeptUrlParameters(),
            'minimum_visits' => $settings->getMinimumVisits(),
            'call_record' => $settings->getCallRecordDays() === 0 ? null : self::callRecord(),
        ];
    }

    private static function callRecord(): \Closure
    {
        UnfinishedCalls::watch();

        return static fn (array $record) => (new CallWriter())->write($record);
    }

    /**
     * A key for one purpose, from which Matomo's salt cannot be told.
     */
    private static function keyFor(string $purpose): string
    {
        $salt = (string) SettingsPiwik::getSalt();

        return $salt === '' ? '' : hash_hmac('sha256', "McpServer: $purpose", $salt);
    }
}
