<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

use Piwik\Http;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Endpoint;

/**
 * HTTP to this Matomo's own endpoint, the way a client comes in.
 */
class Connection
{
    private const TIMEOUT = 8;

    /**
     * Where somebody waits for a page that does much else.
     */
    public const SHORT_TIMEOUT = 3;

    /**
     * Seconds for all requests together: a web server gives up on a page at some time, and a token of the doctor lives for a minute.
     */
    private const TOTAL = 30;

    /**
     * Curl's, old and new.
     */
    private const CERTIFICATE_ERRORS = [51, 60, 83, 91];

    /**
     * @var string
     */
    private $url;

    /**
     * @var Curl
     */
    private $curl;

    /**
     * @var int|null Unix time, from the first request on
     */
    private $end;

    /**
     * @var bool
     */
    private $verify = true;

    /**
     * @var int
     */
    private $timeout;

    /**
     * @param int $timeout seconds that an answer may take
     */
    public function __construct(string $url, int $timeout = self::TIMEOUT, ?Curl $curl = null)
    {
        $this->curl = $curl ?? new Curl();
        $this->url = $url;
        $this->timeout = $timeout;
    }

    public static function toEndpoint(int $timeout = self::TIMEOUT, ?Curl $curl = null): self
    {
        return new self(html_entity_decode(Endpoint::url(), ENT_QUOTES, 'UTF-8'), $timeout, $curl);
    }

    public function url(): string
    {
        return $this->url;
    }

    /**
     * What else Matomo has to send a request drops the body of an error, which is what counts here.
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
        $this->end ??= time() + self::TOTAL;
        $left = min($this->timeout, $this->end - time());
        if ($left <= 0) {
            return Answer::none(Answer::UNREACHABLE, Piwik::translate('McpServer_DoctorOutOfTime', [self::TOTAL]));
        }

        try {
            $answer = $this->curl->send($method, $this->url, $body, $headers, $left, $this->verify);
        } catch (\RuntimeException $e) {
            $isCertificate = in_array($e->getCode(), self::CERTIFICATE_ERRORS, true);

            return Answer::none($isCertificate ? Answer::UNTRUSTED_CERTIFICATE : Answer::UNREACHABLE, $e->getMessage());
        }

        return new Answer($answer['status'], array_change_key_case($answer['headers']), $answer['data']);
    }
}
