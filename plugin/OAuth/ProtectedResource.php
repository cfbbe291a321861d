<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\OAuth;

use Piwik\Piwik;
use Piwik\Plugins\McpServer\Endpoint;
use Piwik\Plugins\McpServer\Http\Response;
use Piwik\Url;

/**
 * The endpoint as an OAuth protected resource (RFC 9728): tells clients which authorization server gives tokens for it.
 */
class ProtectedResource
{
    public const ACTION = 'oauthProtectedResourceMetadata';

    /** Where clients look that do not read the challenge; the web server may hand it to our action. */
    private const WELL_KNOWN = '/.well-known/oauth-protected-resource';

    private const HOUR = 3600;

    /**
     * @var AuthorizationServer
     */
    private $server;

    public function __construct(?AuthorizationServer $server = null)
    {
        $this->server = $server ?? new AuthorizationServer();
    }

    /**
     * Options of the extension for the current user: what a refused client is told.
     */
    public function options(): array
    {
        if (!$this->server->isActive() || (!Piwik::isUserIsAnonymous() && Piwik::isUserHasSomeViewAccess())) {
            return [];
        }

        return $this->challenge() + ['scope_missing' => $this->server->isScopeMissing()];
    }

    /**
     * @return string[] `resource_metadata` and `oauth_scope`, or nothing
     */
    public function challenge(): array
    {
        $base = $this->server->isDiscoverable() ? $this->baseUrl() : null;

        if ($base === null) {
            return [];
        }

        return [
            'resource_metadata' => $base . 'index.php?module=McpServer&action=' . self::ACTION,
            'oauth_scope' => $this->server->scope(),
        ];
    }

    /**
     * Answers the request for the metadata, which is nobody's secret: any web page may read it.
     */
    public function respond(string $method = 'GET'): Response
    {
        $open = ['Access-Control-Allow-Origin' => '*', 'Vary' => 'Host'];

        if ($method === 'OPTIONS') {
            return new Response(204, '', $open + [
                'Access-Control-Allow-Methods' => 'GET, HEAD, OPTIONS',
                'Access-Control-Allow-Headers' => '*',
                'Access-Control-Max-Age' => (string) self::HOUR,
            ]);
        }

        if (!in_array($method, ['GET', 'HEAD'], true)) {
            return new Response(405, '', $open + ['Allow' => 'GET, HEAD, OPTIONS']);
        }

        $base = $this->server->isDiscoverable() ? $this->baseUrl() : null;
        if ($base === null) {
            return new Response(404, '', $open);
        }

        return new Response(200, $method === 'HEAD' ? '' : $this->document($base), $open + ['Cache-Control' => 'public, max-age=' . self::HOUR]);
    }

    /**
     * Without the session that Matomo has begun for a page: this answer is the same for all and may be kept.
     */
    public function send(string $method): void
    {
        foreach (['Set-Cookie', 'Expires', 'Pragma'] as $header) {
            header_remove($header);
        }

        $this->respond($method)->send();
    }

    private function document(string $base): string
    {
        $scope = $this->server->scope();

        return (string) json_encode([
            'resource' => $base . 'index.php?' . Endpoint::QUERY,
            'authorization_servers' => [rtrim($base, '/')],
            'bearer_methods_supported' => ['header'],
            'resource_name' => 'Matomo MCP Server',
        ] + ($scope === '' ? [] : ['scopes_supported' => [$scope]]), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    }

    /**
     * The address that the client used, with a slash at its end; null for a host that is not trusted.
     */
    private function baseUrl(): ?string
    {
        $host = (string) Url::getCurrentHost('', false);

        // Url::isValidHost() writes the host to the configuration when no trusted one is there.
        if (!preg_match('/^[a-z0-9.:_\[\]-]+$/Di', $host) || (Url::getTrustedHosts() !== [] && !Url::isValidHost($host))) {
            return null;
        }

        $url = Url::getCurrentScheme() . '://' . $host . $this->folder((string) Url::getCurrentScriptName());

        // It will stand between quotes in a header.
        return preg_match('~^[!#-\[\]-\~]+$~D', $url) ? $url : null;
    }

    /**
     * The folder that Matomo is in. The well-known name stands before the path of the resource, or at the end of a folder.
     */
    private function folder(string $script): string
    {
        $parts = explode(self::WELL_KNOWN, $script, 2);

        if (isset($parts[1])) {
            $script = $parts[0] . ($parts[1] === '' ? '/' : $parts[1]);
        }

        return substr($script, 0, (int) strrpos($script, '/') + 1);
    }
}
