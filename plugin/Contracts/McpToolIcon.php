<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

/**
 * An icon of a tool, resource or prompt: an https: or data: URL.
 */
final class McpToolIcon
{
    /**
     * @param string[]|null $sizes such as "48x48" or "any"
     */
    public function __construct(
        public readonly string $src,
        public readonly ?string $mimeType = null,
        public readonly ?array $sizes = null
    ) {
    }

    public function toArray(): array
    {
        return array_filter(get_object_vars($this), static fn ($value) => $value !== null && $value !== []);
    }
}
