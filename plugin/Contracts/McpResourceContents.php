<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

/**
 * What stands in a resource: text, or bytes.
 */
final class McpResourceContents
{
    private function __construct(private array $contents)
    {
    }

    public static function text(string $uri, string $text, ?string $mimeType = null): self
    {
        return self::make($uri, $mimeType, ['text' => $text]);
    }

    public static function bytes(string $uri, string $bytes, ?string $mimeType = null): self
    {
        return self::make($uri, $mimeType, ['blob' => base64_encode($bytes)]);
    }

    private static function make(string $uri, ?string $mimeType, array $body): self
    {
        return new self(['uri' => $uri] + ($mimeType === null ? [] : ['mimeType' => $mimeType]) + $body);
    }

    public function withMeta(array $meta): self
    {
        return new self($this->contents + ['_meta' => $meta]);
    }

    public function toArray(): array
    {
        return $this->contents;
    }
}
