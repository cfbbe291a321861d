<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

/**
 * What came back over HTTP, or why nothing did.
 */
final class Answer
{
    public const UNTRUSTED_CERTIFICATE = 'certificate';
    public const UNREACHABLE = 'unreachable';

    private const ERROR_LENGTH = 300;

    /**
     * @param int      $status  0: no answer
     * @param string[] $headers values by name in lower case
     * @param string   $failure one of the constants when there is no answer
     * @param string   $detail  what the HTTP client said about it
     */
    public function __construct(
        public readonly int $status,
        public readonly array $headers = [],
        public readonly string $body = '',
        public readonly string $failure = '',
        public readonly string $detail = ''
    ) {
    }

    public static function none(string $failure, string $detail): self
    {
        return new self(0, [], '', $failure, self::printable($detail));
    }

    public function header(string $name): string
    {
        return $this->headers[$name] ?? '';
    }

    /**
     * The body as a JSON-RPC message; empty when it is none.
     */
    public function message(): array
    {
        $message = json_decode($this->body, true);

        return is_array($message) && ($message['jsonrpc'] ?? null) === '2.0' ? $message : [];
    }

    public function result(): ?array
    {
        $result = $this->message()['result'] ?? null;

        return $this->status === 200 && is_array($result) ? $result : null;
    }

    /**
     * The endpoint's own words about an error; empty when there are none.
     */
    public function errorText(): string
    {
        $text = $this->message()['error']['message'] ?? '';

        return is_string($text) ? self::printable($text) : '';
    }

    /**
     * Whether the endpoint itself has answered, and not something before it. Its refusals of notifications have no body.
     */
    public function isFromEndpoint(): bool
    {
        return $this->message() !== [] || ($this->body === '' && $this->header('cache-control') === 'no-store');
    }

    /**
     * Where it leads instead; empty when it is no redirect.
     */
    public function redirect(): string
    {
        return $this->status >= 300 && $this->status < 400 ? self::printable($this->header('location')) : '';
    }

    /**
     * Whoever has answered: a terminal may show it.
     */
    private static function printable(string $text): string
    {
        return mb_substr((string) preg_replace('/\p{C}+/u', ' ', mb_scrub($text, 'UTF-8')), 0, self::ERROR_LENGTH);
    }
}
