<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Http;

use Piwik\Http\BadRequestException;

/**
 * Hands the token of an `Authorization: Bearer` header to Matomo's own authentication, which counts failed attempts,
 * knows secure-only tokens and asks other login plugins. To be called before Matomo authenticates anybody.
 */
final class BearerToken
{
    /**
     * @var callable|null returns all request headers
     */
    private $allHeaders;

    /**
     * @var bool
     */
    private $coreReadsHeader;

    /**
     * @param callable|null $allHeaders     null: the web server's, where it has them
     * @param bool|null     $coreReadsHeader null: find out; Matomo does so from 5.4 on
     */
    public function __construct(?callable $allHeaders = null, ?bool $coreReadsHeader = null)
    {
        $this->allHeaders = $allHeaders ?? (function_exists('apache_request_headers') ? 'apache_request_headers' : null);
        $this->coreReadsHeader = $coreReadsHeader ?? class_exists('Piwik\Request\AuthenticationToken');
    }

    /**
     * @throws BadRequestException the request names two different tokens
     */
    public function map(array &$server, array &$get, array &$post): void
    {
        // A browser's session must never authenticate the endpoint.
        unset($get['force_api_session'], $post['force_api_session']);

        $token = $this->read($server);
        if ($token === null) {
            return;
        }

        // The one spelling and place that newer Matomo looks at.
        $server['HTTP_AUTHORIZATION'] = 'Bearer ' . $token;

        if ($this->coreReadsHeader) {
            return;
        }

        foreach ([$get, $post] as $parameters) {
            if (!in_array($parameters['token_auth'] ?? '', ['', $token], true)) {
                throw new BadRequestException('The request names two different tokens.');
            }
        }

        // Secure-only tokens are accepted from the body alone.
        unset($get['token_auth']);
        $post['token_auth'] = $token;
    }

    private function read(array $server): ?string
    {
        foreach (['HTTP_AUTHORIZATION', 'REDIRECT_HTTP_AUTHORIZATION'] as $name) {
            if (!empty($server[$name])) {
                return $this->parse($server[$name]);
            }
        }

        // Apache's mod_php keeps the header from $_SERVER.
        foreach ($this->allHeaders ? ($this->allHeaders)() : [] as $name => $value) {
            if (strcasecmp($name, 'Authorization') === 0) {
                return $this->parse($value);
            }
        }

        return null;
    }

    private function parse(#[\SensitiveParameter] string $header): ?string
    {
        return preg_match('~^Bearer +([A-Za-z0-9._\~+/-]+=*) *$~Di', $header, $match) ? $match[1] : null;
    }
}
