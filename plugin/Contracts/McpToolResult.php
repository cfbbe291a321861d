<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contracts;

use Piwik\Plugins\McpServer\Contribution\Plain;

/**
 * A tool's result, where structured data alone does not do. Without content the client gets the structured data as text too.
 */
final class McpToolResult
{
    /**
     * @param McpContent[] $content
     * @param array|object|null $structured
     */
    public function __construct(
        public readonly array $content = [],
        public readonly mixed $structured = null,
        public readonly bool $isError = false,
        public readonly ?array $meta = null
    ) {
        foreach ($content as $block) {
            if (!$block instanceof McpContent) {
                throw new \LogicException('The content of a tool result is a list of McpContent.');
            }
        }
    }

    public static function text(string $text): self
    {
        return new self([McpContent::text($text)]);
    }

    public static function error(string $message): self
    {
        return new self([McpContent::text($message)], null, true);
    }

    public static function of(McpContent ...$content): self
    {
        return new self(array_values($content));
    }

    /**
     * @param mixed $returned whatever an execute() has returned
     */
    public static function from(mixed $returned): self
    {
        if ($returned instanceof self) {
            return $returned;
        }

        if ($returned instanceof McpContent) {
            return self::of($returned);
        }

        if ($returned === null) {
            return new self();
        }

        return is_scalar($returned) ? self::text(is_string($returned) ? $returned : (string) json_encode($returned)) : new self([], $returned);
    }

    public function toArray(): array
    {
        $result = [];

        if ($this->content !== [] || $this->structured === null) {
            $result['content'] = array_map(static fn (McpContent $block) => $block->toArray(), array_values($this->content));
        }

        if ($this->structured !== null) {
            $structured = Plain::value($this->structured);
            // An empty array is a PHP developer's empty object.
            $result['structuredContent'] = $structured === [] ? new \stdClass() : $structured;
        }

        if ($this->isError) {
            $result['isError'] = true;
        }

        return $result + ($this->meta === null ? [] : ['_meta' => Plain::value($this->meta)]);
    }
}
