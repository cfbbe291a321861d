<?php

declare(strict_types=1);

namespace MatomoHost;

final class User
{
    /**
     * @param string[] $access site id => view, write or admin
     */
    public function __construct(
        public readonly string $login,
        public readonly string $role,
        public readonly bool $isSuperUser,
        public readonly array $access
    ) {
    }
}
