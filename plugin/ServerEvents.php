<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\Container\StaticContainer;
use Piwik\Log\LoggerInterface;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Contracts\Events\McpInitializedEvent;
use Piwik\Plugins\McpServer\Contracts\Events\McpInitializeEvent;
use Piwik\Plugins\McpServer\Contracts\Events\McpServerEvent;
use Piwik\Plugins\McpServer\Contracts\Events\McpSessionEndEvent;
use Piwik\Plugins\McpServer\Contracts\Events\McpToolCallEvent;
use Piwik\Plugins\McpServer\Contracts\Events\McpToolsListEvent;

/**
 * Tells other plugins what the server has answered.
 *
 * @internal
 */
final class ServerEvents
{
    /**
     * The extension's option `on_event`.
     */
    public static function publish(string $type, array $data): void
    {
        self::post(self::make($type, $data));
    }

    public static function post(McpServerEvent $event): void
    {
        try {
            /**
             * Triggered after each request that the MCP server has completed.
             *
             * @param McpServerEvent $event
             */
            Piwik::postEvent('McpServer.serverEvent', [$event]);
        } catch (\Throwable $e) {
            // An observer is no reason to fail.
            StaticContainer::get(LoggerInterface::class)->debug('MCP: a listener of McpServer.serverEvent failed: {exception}', ['exception' => $e]);
        }
    }

    private static function make(string $type, array $data): McpServerEvent
    {
        $session = $data['session_id'] ?? null;

        switch ($type) {
            case McpServerEvent::INITIALIZE:
                return new McpInitializeEvent(
                    $session,
                    (string) ($data['client_name'] ?? ''),
                    (string) ($data['client_version'] ?? ''),
                    (string) ($data['protocol_version'] ?? ''),
                    (string) ($data['transport'] ?? 'http')
                );

            case McpServerEvent::INITIALIZED:
                return new McpInitializedEvent($session);

            case McpServerEvent::TOOLS_LIST:
                return new McpToolsListEvent($session, (array) ($data['tools'] ?? []));

            case McpServerEvent::TOOLS_CALL:
                return new McpToolCallEvent(
                    $session,
                    (string) ($data['tool'] ?? ''),
                    (bool) ($data['is_error'] ?? false),
                    (int) round($data['duration_ms'] ?? 0),
                    $data['error_code'] ?? null,
                    $data['transport'] ?? null,
                    $data['client_name'] ?? null,
                    $data['client_version'] ?? null
                );

            case McpServerEvent::SESSION_END:
                return new McpSessionEndEvent($session);

            default:
                return new McpServerEvent($type, $session);
        }
    }
}
