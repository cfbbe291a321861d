<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts\Events;

/**
 * A client has connected.
 */
final class McpInitializeEvent extends McpServerEvent
{
    public function __construct(
        ?string $sessionId,
        public readonly string $clientName,
        public readonly string $clientVersion,
        public readonly string $protocolVersion,
        public readonly string $transport = 'http'
    ) {
        parent::__construct(self::INITIALIZE, $sessionId);
    }
}
