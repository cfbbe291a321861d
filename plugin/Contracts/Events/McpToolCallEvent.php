<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts\Events;

/**
 * A tool has been called.
 */
final class McpToolCallEvent extends McpServerEvent
{
    /**
     * @param int|null $errorCode of JSON-RPC, when the call ended with a protocol error
     * @param string|null $transport http, stdio or internal; like the client, null where the session tells it
     */
    public function __construct(
        ?string $sessionId,
        public readonly string $toolName,
        public readonly bool $isError,
        public readonly int $durationMs,
        public readonly ?int $errorCode = null,
        public readonly ?string $transport = null,
        public readonly ?string $clientName = null,
        public readonly ?string $clientVersion = null
    ) {
        parent::__construct(self::TOOLS_CALL, $sessionId);
    }
}
