<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

/**
 * One line of the doctor's report. All texts are plain: who shows them escapes them.
 */
final class Check implements \JsonSerializable
{
    public const OK = 'ok';
    public const WARNING = 'warning';
    public const FAILURE = 'failure';

    /**
     * @param string   $id      stays the same in all languages and releases
     * @param string   $status  one of the constants
     * @param string   $title   what was checked
     * @param string   $message what was found
     * @param string   $remedy  what to do; empty: nothing
     * @param string[] $lines   configuration lines or commands that belong to the remedy, to be copied as they are
     */
    public function __construct(
        public readonly string $id,
        public readonly string $status,
        public readonly string $title,
        public readonly string $message,
        public readonly string $remedy = '',
        public readonly array $lines = []
    ) {
    }

    public static function ok(string $id, string $title, string $message): self
    {
        return new self($id, self::OK, $title, $message);
    }

    public static function warning(string $id, string $title, string $message, string $remedy = '', array $lines = []): self
    {
        return new self($id, self::WARNING, $title, $message, $remedy, $lines);
    }

    public static function failure(string $id, string $title, string $message, string $remedy = '', array $lines = []): self
    {
        return new self($id, self::FAILURE, $title, $message, $remedy, $lines);
    }

    public function jsonSerialize(): array
    {
        return get_object_vars($this);
    }
}
