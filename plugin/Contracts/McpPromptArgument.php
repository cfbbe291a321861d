<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

final class McpPromptArgument
{
    public function __construct(
        public readonly string $name,
        public readonly ?string $description = null,
        public readonly bool $required = false,
        public readonly ?string $title = null
    ) {
    }

    public function toArray(): array
    {
        return array_filter(get_object_vars($this), static fn ($value) => $value !== null);
    }
}
