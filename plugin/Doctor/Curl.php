<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

use Piwik\Config;
use Piwik\Http;
use Piwik\Url;

/**
 * One HTTP request to the very address that was asked for. Matomo's own client follows redirects, and with them a body that
 * holds a token; besides it drops what an error says, and reads answers of any length.
 */
class Curl
{
    private const ANSWER_CEILING = 4194304;
    private const AGENT = 'Matomo McpServer doctor';

    /**
     * @param string[] $headers lines
     * @return array{status: int, headers: array<string, string>, data: string} names of headers as they were sent
     * @throws \RuntimeException there was no answer; its code is curl's
     */
    public function send(string $method, string $url, #[\SensitiveParameter] string $body, #[\SensitiveParameter] array $headers, int $seconds, bool $verify): array
    {
        if (!preg_match('~^https?://~i', $url)) {
            throw new \RuntimeException('This is no address of a web server.');
        }

        $found = [];
        $data = '';
        $handle = curl_init($url);
        curl_setopt_array($handle, [
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_HTTPHEADER => array_merge($headers, ['Expect:']),
            CURLOPT_USERAGENT => self::AGENT,
            CURLOPT_FOLLOWLOCATION => false,
            CURLOPT_CONNECTTIMEOUT => $seconds,
            CURLOPT_TIMEOUT => $seconds,
            CURLOPT_NOSIGNAL => true,
            CURLOPT_ENCODING => '',
            CURLOPT_SSL_VERIFYPEER => $verify,
            CURLOPT_SSL_VERIFYHOST => $verify ? 2 : 0,
            CURLOPT_HEADERFUNCTION => static function ($handle, string $line) use (&$found): int {
                if (strncmp($line, 'HTTP/', 5) === 0) {
                    // What stood before was a 100, or a proxy's answer.
                    $found = [];
                } elseif (strpos($line, ':') !== false) {
                    [$name, $value] = explode(':', $line, 2);
                    $found[trim($name)] = trim($value);
                }

                return strlen($line);
            },
            CURLOPT_WRITEFUNCTION => static function ($handle, string $piece) use (&$data): int {
                $data .= $piece;

                // Less than what came ends the request.
                return strlen($data) > self::ANSWER_CEILING ? 0 : strlen($piece);
            },
        ] + ($body === '' ? [] : [CURLOPT_POSTFIELDS => $body]) + $this->proxy($url));
        Http::configCurlCertificate($handle);

        $isDone = curl_exec($handle);
        $status = (int) curl_getinfo($handle, CURLINFO_RESPONSE_CODE);
        if (!$isDone) {
            throw new \RuntimeException(curl_error($handle), curl_errno($handle));
        }

        return ['status' => $status, 'headers' => $found, 'data' => $data];
    }

    /**
     * Matomo's proxy for requests that leave the server.
     */
    private function proxy(string $url): array
    {
        $proxy = Config::getInstance()->proxy;
        $host = (string) Url::getHostFromUrl($url);
        $excluded = array_map('trim', explode(',', (string) ($proxy['exclude'] ?? '')));

        if (empty($proxy['host']) || empty($proxy['port']) || Url::isLocalHost($host) || in_array($host, $excluded, true)) {
            return [];
        }

        $isNamed = !empty($proxy['username']) && !empty($proxy['password']);

        return [CURLOPT_PROXY => $proxy['host'] . ':' . $proxy['port']]
            + ($isNamed ? [CURLOPT_PROXYUSERPWD => $proxy['username'] . ':' . $proxy['password']] : []);
    }
}
