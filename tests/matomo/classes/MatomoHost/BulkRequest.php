<?php

declare(strict_types=1);

namespace MatomoHost;

use Piwik\API\Request;

/**
 * API.getBulkRequest: several calls in one, each answered in JSON.
 */
final class BulkRequest
{
    public static function answer(array $parameters): mixed
    {
        $answers = [];
        foreach ((array) ($parameters['urls'] ?? []) as $url) {
            $url = (string) $url;
            $query = str_contains($url, '=') ? $url : urldecode($url);
            parse_str(ltrim((string) strrchr('?' . $query, '?'), '?'), $call);
            // As in Matomo: a call that says nothing about its format gets the one around it, which is JSON.
            $_GET['format'] = 'json';
            $answers[] = (new Request($call + ['format' => 'json', 'module' => 'API']))->process();
        }
        $response = new RawJson('[' . implode(',', array_map(static fn($answer) => is_string($answer) ? $answer : 'null', $answers)) . ']');

        return $response;
    }
}
