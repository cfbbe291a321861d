<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

/**
 * Hints about a tool's behaviour. What is null is not said, and clients assume the worst.
 */
final class McpToolAnnotations
{
    public function __construct(
        public readonly ?bool $readOnlyHint = null,
        public readonly ?bool $destructiveHint = null,
        public readonly ?bool $idempotentHint = null,
        public readonly ?bool $openWorldHint = null
    ) {
    }

    /**
     * @return array<string, bool>
     */
    public function toArray(): array
    {
        return array_filter(get_object_vars($this), 'is_bool');
    }
}
