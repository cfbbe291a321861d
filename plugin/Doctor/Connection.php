<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

use Piwik\Http;

/**
 * HTTP to this Matomo's own endpoint, the way a client comes in.
 */
class Connection
{
    private const TIMEOUT = 8;

    /**
     * @var string
     */
    private $url;

    /**
     * @var bool
     */
    private $verify = true;

    public function __construct(string $url)
    {
        $this->url = $url;
    }

    public function url(): string
    {
        return $this->url;
    }

    /**
     * Matomo's other ways to send a request drop the body of an error, which is what counts here.
     */
    public static function isPossible(): bool
    {
        return Http::getTransportMethod() === 'curl';
    }

    /**
     * From now on certificates are not checked. No token is sent any more.
     */
    public function acceptAnyCertificate(): void
    {
        $this->verify = false;
    }

    public function isVerified(): bool
    {
        return $this->verify;
    }

    /**
     * @param string[] $headers lines
     */
    public function send(string $method, string $body, array $headers = [], #[\SensitiveParameter] ?string $token = null): Answer
    {
        $headers[] = 'Accept: application/json, text/event-stream';
        if ($token !== null) {
            if (!$this->verify) {
                throw new \LogicException('A token is not sent to a server that cannot prove who it is.');
            }

            $headers[] = 'Authorization: Bearer ' . $token;
        }

        return $this->request($method, $body, $headers);
    }

    public function post(array $message, array $headers = [], #[\SensitiveParameter] ?string $token = null): Answer
    {
        return $this->send('POST', (string) json_encode($message), array_merge($headers, ['Content-Type: application/json']), $token);
    }

    /**
     * The token where only Matomo's core looks for it: tells a bad token from a header that got lost.
     */
    public function postTokenAsForm(#[\SensitiveParameter] string $token): Answer
    {
        if (!$this->verify) {
            throw new \LogicException('A token is not sent to a server that cannot prove who it is.');
        }

        return $this->request('POST', http_build_query(['token_auth' => $token]), ['Content-Type: application/x-www-form-urlencoded']);
    }

    private function request(string $method, #[\SensitiveParameter] string $body, #[\SensitiveParameter] array $headers): Answer
    {
        try {
            $answer = Http::sendHttpRequestBy(
                Http::getTransportMethod(),
                $this->url,
                self::TIMEOUT,
                'Matomo McpServer doctor',
                null,
                null,
                0,
                false,
                !$this->verify,
                false,
                true,
                $method,
                null,
                null,
                $body,
                $headers,
                null,
                false
            );
        } catch (\Exception $e) {
            $isCertificate = preg_match('~certificate|SSL~i', $e->getMessage()) === 1;

            return Answer::none($isCertificate ? Answer::UNTRUSTED_CERTIFICATE : Answer::UNREACHABLE, $e->getMessage());
        }

        $found = is_array($answer) ? $answer : [];

        return new Answer(
            (int) ($found['status'] ?? 0),
            array_change_key_case(array_map('strval', (array) ($found['headers'] ?? []))),
            (string) ($found['data'] ?? '')
        );
    }
}
