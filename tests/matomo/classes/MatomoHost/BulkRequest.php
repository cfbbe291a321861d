<?php

declare(strict_types=1);

namespace MatomoHost;

use Piwik\API\Request;

/**
 * API.getBulkRequest: several calls in one, each answered in JSON.
 */
final class BulkRequest
{
    public static function answer(array $parameters): array
    {
        $answers = [];
        foreach ((array) ($parameters['urls'] ?? []) as $url) {
            $url = (string) $url;
            $query = str_contains($url, '=') ? $url : urldecode($url);
            parse_str(ltrim((string) strrchr('?' . $query, '?'), '?'), $call);
            $_GET['format'] = 'json'; // whatever the call says
            $answers[] = json_decode((string) (new Request(['format' => 'json', 'module' => 'API'] + $call))->process(), true);
        }

        return $answers;
    }
}
