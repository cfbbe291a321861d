<?php

namespace Piwik\Plugins\McpServer\Doctor;

use Piwik\Http;

/**
 * HTTP that Http::$answer answers, in the place of a network.
 */
class FakeCurl extends Curl
{
    public function send(string $method, string $url, string $body, array $headers, int $seconds, bool $verify): array
    {
        Http::$requests[] = ['method' => $method, 'url' => $url, 'body' => $body, 'headers' => $headers, 'verified' => $verify, 'timeout' => $seconds];

        return (Http::$answer)($method, $body, $headers, $verify);
    }
}
