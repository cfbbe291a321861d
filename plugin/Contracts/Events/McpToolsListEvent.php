<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts\Events;

/**
 * A client has been given the list of tools.
 */
final class McpToolsListEvent extends McpServerEvent
{
    /**
     * @param string[] $toolNames
     */
    public function __construct(?string $sessionId, public readonly array $toolNames)
    {
        parent::__construct(self::TOOLS_LIST, $sessionId);
    }
}
