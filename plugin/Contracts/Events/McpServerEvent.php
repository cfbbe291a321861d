<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts\Events;

/**
 * Something that the MCP server has answered. Handed to the listeners of `McpServer.serverEvent`, who should ignore what they do not know:
 * later versions may have more kinds.
 */
class McpServerEvent
{
    public const INITIALIZE = 'initialize';
    public const INITIALIZED = 'notifications/initialized';
    public const TOOLS_LIST = 'tools/list';
    public const TOOLS_CALL = 'tools/call';
    public const SESSION_END = 'session/end';

    /**
     * @param string|null $sessionId null for clients without a session
     */
    public function __construct(
        public readonly string $method,
        public readonly ?string $sessionId
    ) {
    }
}
