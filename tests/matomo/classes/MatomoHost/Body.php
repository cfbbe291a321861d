<?php

declare(strict_types=1);

namespace MatomoHost;

/**
 * Stands in for php:// so that php://input has a body in a process that serves no request.
 */
final class Body
{
    /** @var resource|null */
    public $context;

    private static string $body = '';
    private static bool $isThere = false;
    private int $position = 0;

    public static function set(?string $body): void
    {
        self::$body = $body ?? '';
        if (self::$isThere) {
            stream_wrapper_restore('php');
        }
        if (self::$isThere = $body !== null) {
            stream_wrapper_unregister('php');
            stream_wrapper_register('php', self::class);
        }
    }

    public function stream_open(string $path, string $mode, int $options, ?string &$opened): bool
    {
        return $path === 'php://input';
    }

    public function stream_read(int $count): string
    {
        $part = substr(self::$body, $this->position, $count);
        $this->position += strlen($part);

        return $part;
    }

    public function stream_eof(): bool
    {
        return $this->position >= strlen(self::$body);
    }

    public function stream_stat(): array
    {
        return [];
    }
}
