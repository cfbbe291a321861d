<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

use Piwik\API\Request;
use Piwik\Container\StaticContainer;
use Piwik\NoAccessException;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Contracts\Events\McpToolCallEvent;
use Piwik\Plugins\McpServer\Contracts\McpUnavailableException;
use Piwik\SettingsPiwik;
use Piwik\Version;

/**
 * The tools for other plugins in the same process, in the name of Matomo's current user.
 *
 * @internal
 */
final class InternalTools
{
    public static function catalog(): array
    {
        return array_map(static function (array $tool) {
            $hints = $tool['annotations'] ?? [];

            return [
                'name' => $tool['name'],
                'title' => $tool['title'] ?? null,
                'description' => $tool['description'],
                'inputSchema' => $tool['inputSchema'],
                'outputSchema' => $tool['outputSchema'] ?? null,
                'readOnly' => $hints['readOnlyHint'] ?? null,
                'destructive' => $hints['destructiveHint'] ?? null,
                'idempotent' => $hints['idempotentHint'] ?? null,
                'openWorld' => $hints['openWorldHint'] ?? null,
            ];
        }, self::server()->tools());
    }

    public static function call(string $name, array $arguments, ?string $sessionKey): array
    {
        $server = self::server();
        $start = hrtime(true);
        $result = $server->callTool($name, $arguments);

        ServerEvents::post(new McpToolCallEvent(
            self::sessionId($sessionKey),
            $name,
            (bool) $result['isError'],
            (int) round((hrtime(true) - $start) / 1e6),
            null,
            'internal',
            'Matomo',
            Version::VERSION
        ));

        return $result;
    }

    private static function server(): \McpServer
    {
        // The API proxy offers these methods to everybody; an HTTP request must never reach them, whatever it calls first.
        if (Request::isRootRequestApiRequest()) {
            throw new NoAccessException('The MCP tools are only available to in-process callers, not by the HTTP API.');
        }

        if (Piwik::isUserIsAnonymous() || !Piwik::isUserHasSomeViewAccess()) {
            throw new NoAccessException('The MCP tools need a user with view access.');
        }

        if (!StaticContainer::get(SystemSettings::class)->isMcpEnabled() || !Extension::isUsable()) {
            throw new McpUnavailableException('The MCP server is not available.');
        }

        return Endpoint::internalServer();
    }

    private static function sessionId(?string $key): string
    {
        // The same key gives the same id, which does not give the key away.
        $id = $key === null ? bin2hex(random_bytes(16)) : hash('sha256', SettingsPiwik::getSalt() . 'mcp-internal-session' . $key);

        return 'matomo-internal-' . $id;
    }
}
