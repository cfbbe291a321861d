<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Doctor;

use Piwik\Config;
use Piwik\Piwik;
use Piwik\Url;

/**
 * The address that clients are given: a host that Matomo trusts, HTTPS, and a proxy before it that Matomo knows of.
 */
final class AddressChecks
{
    private const FORWARDED_CLIENT = ['HTTP_X_FORWARDED_FOR', 'HTTP_CF_CONNECTING_IP', 'HTTP_X_REAL_IP', 'HTTP_CLIENT_IP'];

    /**
     * @see Url::getCurrentHost()
     */
    private const NOT_KNOWN = 'unknown';

    /**
     * @var string
     */
    private $url;

    /**
     * @var array
     */
    private $server;

    /**
     * @var array
     */
    private $general;

    /**
     * @param array $server the headers of a request by browser; empty on the command line
     */
    public function __construct(string $url, array $server)
    {
        $this->url = $url;
        $this->server = $server;
        $this->general = Config::getInstance()->General;
    }

    /**
     * Whether a token may be sent there: the address of a page comes from the browser's own Host header.
     */
    public function isTrusted(): bool
    {
        $host = (string) Url::getHostFromUrl($this->url);

        return $host !== '' && (Url::isLocalHost($this->hostAndPort()) || Url::isLocalHost($host) || $this->matches($host));
    }

    /**
     * @return Check[]
     */
    public function run(): array
    {
        return [$this->host(), $this->scheme(), $this->proxy()];
    }

    private function host(): Check
    {
        $title = Piwik::translate('McpServer_DoctorHost');
        $host = $this->asked() ?? $this->hostAndPort();

        if ($host === '') {
            return Check::failure('host', $title, Piwik::translate('McpServer_DoctorHostUnknown'), Piwik::translate('McpServer_DoctorHostUnknownRemedy'));
        }

        if (!$this->isTrusted()) {
            return Check::failure(
                'host',
                $title,
                Piwik::translate('McpServer_DoctorHostUntrusted', [$host]),
                Piwik::translate('McpServer_DoctorHostRemedy'),
                ['[General]', 'trusted_hosts[] = "' . $host . '"']
            );
        }

        return Check::ok('host', $title, Piwik::translate('McpServer_DoctorHostOk', [$host]));
    }

    private function scheme(): Check
    {
        $title = Piwik::translate('McpServer_DoctorScheme');

        if (stripos($this->url, 'https://') === 0) {
            return Check::ok('scheme', $title, Piwik::translate('McpServer_DoctorSchemeOk'));
        }

        $forwarded = strtolower((string) ($this->server['HTTP_X_FORWARDED_PROTO'] ?? $this->server['HTTP_X_FORWARDED_SCHEME'] ?? ''));
        if (str_starts_with($forwarded, 'https') || strtolower((string) ($this->server['HTTP_X_FORWARDED_SSL'] ?? '')) === 'on') {
            return Check::warning(
                'scheme',
                $title,
                Piwik::translate('McpServer_DoctorSchemeHidden'),
                Piwik::translate('McpServer_DoctorIniRemedy'),
                ['[General]', 'assume_secure_protocol = 1']
            );
        }

        if (Url::isLocalHost($this->hostAndPort())) {
            return Check::ok('scheme', $title, Piwik::translate('McpServer_DoctorSchemeLocal'));
        }

        return Check::warning(
            'scheme',
            $title,
            Piwik::translate('McpServer_DoctorSchemePlain'),
            Piwik::translate('McpServer_DoctorSchemePlainRemedy'),
            ['[General]', 'force_ssl = 1']
        );
    }

    private function proxy(): Check
    {
        $title = Piwik::translate('McpServer_DoctorProxy');
        $lines = [];

        if ($this->server === []) {
            return Check::ok('proxy', $title, Piwik::translate('McpServer_DoctorProxyUnseen'));
        }

        foreach (self::FORWARDED_CLIENT as $header) {
            if (!empty($this->server[$header]) && empty($this->general['proxy_client_headers'])) {
                $lines[] = "proxy_client_headers[] = $header";
                break;
            }
        }

        $forwardedHost = trim((string) ($this->server['HTTP_X_FORWARDED_HOST'] ?? ''));
        $isOther = $forwardedHost !== '' && strcasecmp($forwardedHost, (string) ($this->server['HTTP_HOST'] ?? '')) !== 0;
        if ($isOther && empty($this->general['proxy_host_headers'])) {
            $lines[] = 'proxy_host_headers[] = HTTP_X_FORWARDED_HOST';
        }

        if ($lines) {
            return Check::warning(
                'proxy',
                $title,
                Piwik::translate('McpServer_DoctorProxyUnknown'),
                Piwik::translate('McpServer_DoctorProxyRemedy'),
                array_merge(['[General]'], $lines)
            );
        }

        return Check::ok('proxy', $title, Piwik::translate('McpServer_DoctorProxyOk'));
    }

    /**
     * The host that the browser asked for; null when the address has it. In the place of one that it does not trust Matomo
     * puts the server's number, or a word.
     */
    private function asked(): ?string
    {
        $asked = $this->server === [] ? '' : (string) Url::getCurrentHost('', false);
        $isName = preg_match('/^(?=.{1,255}$)[a-z0-9.:_\[\]-]+$/Di', $asked) === 1;

        return $isName && $asked !== self::NOT_KNOWN && !$this->isTrusted() && !$this->matches($asked) ? $asked : null;
    }

    private function hostAndPort(): string
    {
        $parts = parse_url($this->url);

        return ($parts['host'] ?? '') . (isset($parts['port']) ? ':' . $parts['port'] : '');
    }

    /**
     * Url::isValidHost() is not asked: without trusted hosts it writes the current one to the configuration.
     */
    private function matches(string $host): bool
    {
        if (($this->general['enable_trusted_host_check'] ?? 1) == 0) {
            return true;
        }

        $withoutPort = static fn (string $name): string => rtrim(strtolower((string) preg_replace('~:\d+$~', '', $name)), '.');
        foreach (array_filter(Url::getTrustedHosts(), 'is_string') as $trusted) {
            $trusted = $withoutPort($trusted);
            if ($trusted !== '' && ($withoutPort($host) === $trusted || str_ends_with($withoutPort($host), '.' . $trusted))) {
                return true;
            }
        }

        return false;
    }
}
