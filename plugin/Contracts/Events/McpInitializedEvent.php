<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts\Events;

/**
 * A client has finished connecting.
 */
final class McpInitializedEvent extends McpServerEvent
{
    public function __construct(?string $sessionId)
    {
        parent::__construct(self::INITIALIZED, $sessionId);
    }
}
