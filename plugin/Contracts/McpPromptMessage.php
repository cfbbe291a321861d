<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

final class McpPromptMessage
{
    private function __construct(private string $role, private McpContent $content)
    {
    }

    public static function user(string|McpContent $content): self
    {
        return new self('user', is_string($content) ? McpContent::text($content) : $content);
    }

    public static function assistant(string|McpContent $content): self
    {
        return new self('assistant', is_string($content) ? McpContent::text($content) : $content);
    }

    public function toArray(): array
    {
        return ['role' => $this->role, 'content' => $this->content->toArray()];
    }
}
