<?php

declare(strict_types=1);

namespace MatomoHost;

/**
 * A finished JSON text.
 */
final class RawJson
{
    public function __construct(public readonly string $text)
    {
    }
}
