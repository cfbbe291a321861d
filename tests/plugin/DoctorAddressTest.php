<?php

use PHPUnit\Framework\TestCase;
use Piwik\Config;
use Piwik\Plugins\McpServer\Doctor\AddressChecks;
use Piwik\Plugins\McpServer\Doctor\Check;
use Piwik\Url;

class DoctorAddressTest extends TestCase
{
    protected function tearDown(): void
    {
        Config::$sections = [];
        Url::$trustedHosts = ['matomo.example'];
    }

    /**
     * @dataProvider hosts
     */
    public function testHosts(string $host, bool $isTrusted, array $general = [])
    {
        Config::$sections = ['General' => $general];
        Url::$trustedHosts = ['Matomo.example:8443', '', 'analytics.example.'];
        $checks = new AddressChecks("https://$host/index.php", []);

        self::assertSame($isTrusted, $checks->isTrusted());
        self::assertSame($isTrusted ? Check::OK : Check::FAILURE, $checks->run()[0]->status);
        if (!$isTrusted) {
            self::assertSame(['[General]', "trusted_hosts[] = \"$host\""], $checks->run()[0]->lines);
        }
    }

    public function hosts(): array
    {
        return [
            ['matomo.example', true],
            ['MATOMO.example:9000', true],
            ['www.matomo.example', true],
            ['analytics.example', true],
            ['localhost', true],
            ['localhost:8080', true],
            ['matomo.example.attacker.example', false],
            ['evilmatomo.example', false],
            ['matomo-example', false],
            ['192.0.2.1', false],
            ['attacker.example', true, ['enable_trusted_host_check' => 0]],
            ['attacker.example', false, ['enable_trusted_host_check' => 1]],
        ];
    }

    public function testNoAddress()
    {
        $checks = new AddressChecks('index.php', []);

        self::assertFalse($checks->isTrusted());
        self::assertSame('McpServer_DoctorHostUnknown', $checks->run()[0]->message);
    }

    /**
     * @dataProvider schemes
     */
    public function testScheme(string $url, array $server, string $status, array $lines = [])
    {
        $check = (new AddressChecks($url, $server))->run()[1];

        self::assertSame($status, $check->status);
        self::assertSame($lines, array_slice($check->lines, 1));
    }

    public function schemes(): array
    {
        return [
            ['https://matomo.example/', [], Check::OK],
            ['http://localhost:8080/', [], Check::OK],
            ['http://matomo.example/', [], Check::WARNING, ['force_ssl = 1']],
            ['http://matomo.example/', ['HTTP_X_FORWARDED_PROTO' => 'HTTPS, http'], Check::WARNING, ['assume_secure_protocol = 1']],
            ['http://localhost/', ['HTTP_X_FORWARDED_SSL' => 'on'], Check::WARNING, ['assume_secure_protocol = 1']],
        ];
    }

    /**
     * @dataProvider proxies
     */
    public function testProxy(array $server, array $general, array $lines)
    {
        Config::$sections = ['General' => $general];
        $check = (new AddressChecks('https://matomo.example/', $server))->run()[2];

        self::assertSame($lines ? Check::WARNING : Check::OK, $check->status);
        self::assertSame($lines, array_slice($check->lines, 1));
    }

    public function proxies(): array
    {
        $own = ['HTTP_HOST' => 'matomo.example'];

        return [
            [[], [], []],
            [$own, [], []],
            [$own + ['HTTP_X_FORWARDED_FOR' => '203.0.113.7'], [], ['proxy_client_headers[] = HTTP_X_FORWARDED_FOR']],
            [$own + ['HTTP_CF_CONNECTING_IP' => '203.0.113.7', 'HTTP_X_REAL_IP' => '203.0.113.7'], [], ['proxy_client_headers[] = HTTP_CF_CONNECTING_IP']],
            [$own + ['HTTP_X_FORWARDED_FOR' => '203.0.113.7'], ['proxy_client_headers' => ['HTTP_X_FORWARDED_FOR']], []],
            [$own + ['HTTP_X_FORWARDED_HOST' => 'MATOMO.example'], [], []],
            [$own + ['HTTP_X_FORWARDED_HOST' => 'www.matomo.example'], [], ['proxy_host_headers[] = HTTP_X_FORWARDED_HOST']],
            [$own + ['HTTP_X_FORWARDED_HOST' => 'www.matomo.example'], ['proxy_host_headers' => ['HTTP_X_FORWARDED_HOST']], []],
        ];
    }
}
