<?php

declare(strict_types=1);

namespace MatomoHost;

/**
 * Matomo runs an API method with its parameters laid over $_GET and $_POST: what was there before stays visible.
 */
final class Globals
{
    public static function with(array $parameters, callable $function): mixed
    {
        $saved = [$_GET, $_POST];
        $_GET = $parameters + $_GET;
        $_POST = $parameters + $_POST;
        try {
            return $function();
        } finally {
            [$_GET, $_POST] = $saved;
        }
    }
}
