<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

/**
 * One block of content of a tool's result or a prompt's message. Images and audio are given as bytes.
 */
final class McpContent
{
    private function __construct(private array $block)
    {
    }

    public static function text(string $text): self
    {
        return new self(['type' => 'text', 'text' => $text]);
    }

    public static function image(string $bytes, string $mimeType): self
    {
        return new self(['type' => 'image', 'data' => base64_encode($bytes), 'mimeType' => $mimeType]);
    }

    public static function audio(string $bytes, string $mimeType): self
    {
        return new self(['type' => 'audio', 'data' => base64_encode($bytes), 'mimeType' => $mimeType]);
    }

    public static function resource(McpResourceContents $contents): self
    {
        return new self(['type' => 'resource', 'resource' => $contents->toArray()]);
    }

    /**
     * @param array $more `title`, `description`, `mimeType`, `size` ... as in the specification
     */
    public static function resourceLink(string $uri, string $name, array $more = []): self
    {
        return new self(['type' => 'resource_link', 'uri' => $uri, 'name' => $name] + $more);
    }

    /**
     * @param string[]|null $audience "user", "assistant" or both
     * @param float|null $priority 0 to 1
     */
    public function annotated(?array $audience = null, ?float $priority = null): self
    {
        $annotations = array_filter(['audience' => $audience, 'priority' => $priority], static fn ($value) => $value !== null);

        return new self(($annotations === [] ? [] : ['annotations' => $annotations]) + $this->block);
    }

    public function withMeta(array $meta): self
    {
        return new self(['_meta' => $meta] + $this->block);
    }

    public function toArray(): array
    {
        return $this->block;
    }
}
