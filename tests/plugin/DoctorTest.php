<?php

use PHPUnit\Framework\TestCase;
use Piwik\Config;
use Piwik\Container\StaticContainer;
use Piwik\Db;
use Piwik\Http;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Doctor\Check;
use Piwik\Plugins\McpServer\Doctor\Connection;
use Piwik\Plugins\McpServer\Doctor\Doctor;
use Piwik\Plugins\McpServer\Doctor\FakeCurl;
use Piwik\Plugins\McpServer\Session\SessionTable;
use Piwik\Plugins\UsersManager\Model;
use Piwik\Url;

/**
 * The doctor against an endpoint that answers as each test wants it.
 */
class DoctorTest extends TestCase
{
    private const URL = 'https://matomo.example/index.php?module=API&method=McpServer.mcp&format=mcp';
    private const JSON = ['content-type' => 'application/json'];

    /** @var string[] the tokens that were seen in requests */
    private $seen = [];

    protected function setUp(): void
    {
        StaticContainer::$objects = [];
        Config::$sections = ['McpServer' => ['enable_mcp' => 1]];
        Piwik::$anonymous = false;
        Piwik::$someViewAccess = true;
        Piwik::$superUser = true;
        Model::$tokens = [];
        Model::$made = 0;
        Model::$isReadOnly = false;
        Http::$transport = 'curl';
        Http::$requests = [];
        Url::$host = 'matomo.example';
        Http::$answer = fn (...$request) => $this->endpoint(...$request);
        Db::$pdo = new \PDO('sqlite::memory:', null, null, [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
        Db::$pdo->sqliteCreateFunction('UNIX_TIMESTAMP', 'time', 0);
        (new SessionTable())->create();
    }

    protected function tearDown(): void
    {
        self::assertSame([], Model::$tokens, 'no token is left');
        Db::$pdo = null;
        StaticContainer::$objects = [];
        Config::$sections = [];
        Url::$host = 'matomo.example';
    }

    public function testAHealthyEndpoint()
    {
        $checks = $this->examine();

        foreach (['enabled', 'user', 'host', 'scheme', 'proxy', 'endpoint', 'authorization', 'sessions', 'clock'] as $id) {
            self::assertSame(Check::OK, $checks[$id]->status, $id . ': ' . $checks[$id]->message);
        }
        self::assertSame(1, Model::$made);
        self::assertGreaterThan(0, count($this->seen));
        self::assertStringNotContainsString($this->seen[0], json_encode($checks), 'the token is not told');
        self::assertSame(0, (int) Db::fetchOne('SELECT COUNT(*) FROM ' . (new SessionTable())->name()));
    }

    public function testTheTokenIsShortLivedHiddenAndForSecureRequests()
    {
        $token = null;
        Http::$answer = function (...$request) use (&$token) {
            $token = current(Model::$tokens) ?: $token;

            return $this->endpoint(...$request);
        };
        $this->examine();

        self::assertTrue($token['isSystem']);
        self::assertTrue($token['isSecureOnly']);
        self::assertLessThanOrEqual(61, strtotime($token['expires'] . ' UTC') - time());
    }

    public function testTheTokenGoesWhateverHappens()
    {
        Http::$answer = function (string $method, string $body, array $headers, bool $verified) {
            if (self::token($headers) !== null) {
                throw new \Error('out of order');
            }

            return $this->endpoint($method, $body, $headers, $verified);
        };

        $this->expectException(\Error::class);
        $this->examine();
    }

    /**
     * @dataProvider placesWithoutToken
     */
    public function testNoTokenIsMadeOrSent(string $url, ?callable $answer, string $id, string $status)
    {
        if ($answer !== null) {
            Http::$answer = $answer;
        }
        $checks = $this->examine($url);

        self::assertSame($status, $checks[$id]->status);
        self::assertNotSame('', $checks[$id]->message);
        self::assertSame(Check::WARNING, $checks['authorization']->status);
        self::assertSame(Check::WARNING, $checks['initialize']->status);
        self::assertArrayNotHasKey('tools', $checks);
        self::assertSame(0, Model::$made);
        foreach (Http::$requests as $request) {
            self::assertNull(self::token($request['headers']));
            self::assertStringNotContainsString('token_auth', $request['body']);
            self::assertLessThanOrEqual(10, $request['timeout']);
        }
    }

    public function placesWithoutToken(): array
    {
        $html = static fn () => ['status' => 200, 'headers' => ['content-type' => 'text/html'], 'data' => '<html>'];
        $foreignJson = static fn () => ['status' => 401, 'headers' => self::JSON, 'data' => '{"error":"no"}'];
        $basic = static fn () => ['status' => 401, 'headers' => ['www-authenticate' => 'Basic realm="x"'], 'data' => ''];
        $moved = static fn () => ['status' => 301, 'headers' => ['Location' => 'https://www.matomo.example/'], 'data' => ''];
        $gone = static function () {
            throw new \RuntimeException('Connection timed out after 8001 milliseconds', 28);
        };
        $certificate = static function (string $method, string $body, array $headers, bool $verified) {
            if ($verified) {
                throw new \RuntimeException('SSL certificate problem: self-signed certificate', 60);
            }

            return ['status' => 401, 'headers' => ['www-authenticate' => 'Bearer realm="mcp"'], 'data' => '{"jsonrpc":"2.0","id":1,"error":{}}'];
        };

        return [
            'not trusted' => [str_replace('matomo.example', 'matomo.example.attacker.example', self::URL), null, 'host', Check::FAILURE],
            'a page' => [self::URL, $html, 'endpoint', Check::FAILURE],
            'other JSON' => [self::URL, $foreignJson, 'endpoint', Check::FAILURE],
            'a password of the web server' => [self::URL, $basic, 'endpoint', Check::FAILURE],
            'a redirect' => [self::URL, $moved, 'endpoint', Check::FAILURE],
            'no answer' => [self::URL, $gone, 'endpoint', Check::WARNING],
            'bad certificate' => [self::URL, $certificate, 'endpoint', Check::WARNING],
        ];
    }

    public function testAHostThatMatomoDoesNotTrustIsLeftAlone()
    {
        Url::$host = 'attacker.example';
        $checks = $this->examine('https://unknown/index.php');

        self::assertSame([], Http::$requests);
        self::assertSame('McpServer_DoctorSkippedAddress', $checks['endpoint']->message);
        self::assertSame('McpServer_DoctorHostUntrusted attacker.example', $checks['host']->message, 'the name that was asked for');
        self::assertSame(['[General]', 'trusted_hosts[] = "attacker.example"'], $checks['host']->lines);

        // Not one that could not stand in the file.
        Url::$host = 'attacker.example"; x = "';
        self::assertSame('McpServer_DoctorHostUntrusted unknown', $this->examine('https://unknown/index.php')['host']->message);
    }

    public function testARedirectIsTold()
    {
        Http::$answer = static fn () => ['status' => 308, 'headers' => ['Location' => "https://www.matomo.example/\e[2J"], 'data' => ''];
        $check = $this->examine()['endpoint'];

        self::assertSame('McpServer_DoctorEndpointRedirect 308 https://www.matomo.example/ [2J', $check->message);
        self::assertSame('McpServer_DoctorEndpointRedirectRemedy', $check->remedy);
    }

    public function testAllRequestsTogetherHaveAnEnd()
    {
        $connection = new Connection(self::URL, 8, new FakeCurl());
        $connection->post(['id' => 1]);
        $end = new \ReflectionProperty($connection, 'end');
        $end->setAccessible(true);
        self::assertEqualsWithDelta(time() + 30, $end->getValue($connection), 2);

        $end->setValue($connection, time() + 2);
        $connection->post(['id' => 2]);
        self::assertLessThanOrEqual(2, end(Http::$requests)['timeout']);

        $end->setValue($connection, time());
        self::assertSame('McpServer_DoctorOutOfTime 30', $connection->post(['id' => 3])->detail);
        self::assertCount(2, Http::$requests);
    }

    public function testValuesOfTheFileThatMeanNothing()
    {
        Config::$sections = ['McpServer' => ['enable_mcp' => 1, 'minimum_visits' => 'five', 'privacy_profile' => ' FULL ']];
        $checks = $this->examine();

        self::assertSame(Check::WARNING, $checks['forced-minimum_visits']->status);
        self::assertSame('McpServer_DoctorForcedWrong minimum_visits McpServer_NotAWholeNumber 0 1000000', $checks['forced-minimum_visits']->message);
        self::assertArrayNotHasKey('forced-privacy_profile', $checks);
        self::assertArrayNotHasKey('forced-enable_mcp', $checks);
    }

    public function testWithoutCurlNothingIsSent()
    {
        Http::$transport = 'fopen';
        $checks = $this->examine();

        self::assertSame(Check::WARNING, $checks['endpoint']->status);
        self::assertSame([], Http::$requests);
    }

    public function testTheHeaderGetsLost()
    {
        Http::$answer = function (string $method, string $body, array $headers, bool $verified) {
            $headers = array_filter($headers, static fn (string $line) => stripos($line, 'Authorization:') !== 0);

            return $this->endpoint($method, $body, $headers, $verified);
        };
        $check = $this->examine()['authorization'];

        self::assertSame(Check::FAILURE, $check->status);
        self::assertStringContainsString('McpServer_DoctorAuthorizationLost', $check->message);
        foreach (['CGIPassAuth On', 'fastcgi_param HTTP_AUTHORIZATION $http_authorization;', 'FcgidPassHeader Authorization'] as $line) {
            self::assertContains($line, $check->lines);
        }
    }

    public function testTheTokenIsRefusedHoweverItIsSent()
    {
        Http::$answer = fn () => $this->challenge();
        $check = $this->examine()['authorization'];

        self::assertSame(Check::FAILURE, $check->status);
        self::assertSame('McpServer_DoctorAuthorizationRefused', $check->message);
    }

    public function testTheAddressIsLockedOut()
    {
        Http::$answer = fn (string $method, string $body, array $headers) => self::token($headers) === null
            ? $this->challenge()
            : ['status' => 429, 'headers' => self::JSON, 'data' => '{"jsonrpc":"2.0","id":1,"error":{}}'];
        $check = $this->examine()['authorization'];

        self::assertSame(Check::FAILURE, $check->status);
        self::assertSame('McpServer_DoctorAuthorizationLocked', $check->message);
    }

    public function testNoTokenCanBeMade()
    {
        Model::$isReadOnly = true;
        $checks = $this->examine();

        self::assertSame(Check::WARNING, $checks['authorization']->status);
        self::assertStringContainsString('McpServer_DoctorTokenFailed', $checks['authorization']->message);
        self::assertStringNotContainsString('read-only', json_encode($checks));
    }

    public function testDisabled()
    {
        Config::$sections = [];
        self::assertSame('McpServer_DoctorEnabledRemedy', $this->examine()['enabled']->remedy);

        Config::$sections = ['McpServer' => ['enable_mcp' => 0]];
        StaticContainer::$objects = [];
        self::assertContains('enable_mcp = 1', $this->examine()['enabled']->lines);
    }

    public function testTheUserHasTooManyRights()
    {
        Config::$sections = ['McpServer' => ['enable_mcp' => 1, 'maximum_mcp_access_level' => 'view']];
        self::assertSame(Check::WARNING, $this->examine()['user']->status);

        Piwik::$superUser = false;
        self::assertSame(Check::OK, $this->examine()['user']->status);
    }

    public function testTheSessionTable()
    {
        Db::query('DROP TABLE ' . (new SessionTable())->name());
        $check = $this->examine()['sessions'];

        self::assertSame(Check::FAILURE, $check->status);
        self::assertContains('./console plugin:activate McpServer', $check->lines);
    }

    public function testTheClocks()
    {
        Db::$pdo->sqliteCreateFunction('UNIX_TIMESTAMP', static fn () => time() - 95, 0);
        $check = $this->examine()['clock'];
        self::assertSame(Check::WARNING, $check->status);
        self::assertMatchesRegularExpression('/McpServer_DoctorClockOff 9[4-7]$/', $check->message);

        Db::$pdo->sqliteCreateFunction('UNIX_TIMESTAMP', 'time', 0);
        Http::$answer = function (...$request) {
            $answer = $this->endpoint(...$request);
            $answer['headers']['Date'] = gmdate('D, d M Y H:i:s', time() + 300) . ' GMT';

            return $answer;
        };
        self::assertSame(Check::WARNING, $this->examine()['clock']->status);
    }

    public function testTheSystemCheckMakesNoToken()
    {
        $checks = (new Doctor(null, Connection::toEndpoint(Connection::SHORT_TIMEOUT, new FakeCurl()), []))->runWithoutToken();

        self::assertSame([3], array_unique(array_column(Http::$requests, 'timeout')));
        self::assertSame(0, Model::$made);
        self::assertContains('endpoint', array_column($checks, 'id'));
        self::assertNotContains('authorization', array_column($checks, 'id'));

        Config::$sections = [];
        StaticContainer::$objects = [];
        Http::$requests = [];
        (new Doctor(null, new Connection(self::URL, 8, new FakeCurl()), []))->runWithoutToken();
        self::assertSame([], Http::$requests, 'disabled: nobody asks for a request');
    }

    public function testACheckAsJson()
    {
        self::assertSame(
            ['id' => 'host', 'status' => 'failure', 'title' => 'Host', 'message' => 'No', 'remedy' => 'Add', 'lines' => ['a = 1']],
            json_decode(json_encode(Check::failure('host', 'Host', 'No', 'Add', ['a = 1'])), true)
        );
    }

    /**
     * @return Check[] by id
     */
    private function examine(string $url = self::URL): array
    {
        $checks = (new Doctor(null, new Connection($url, 8, new FakeCurl()), ['HTTP_HOST' => 'matomo.example']))->run();

        return array_combine(array_column($checks, 'id'), $checks);
    }

    /**
     * An endpoint that lets tokens in that there are, and knows nothing but ping.
     */
    private function endpoint(string $method, string $body, array $headers, bool $verified): array
    {
        $token = self::token($headers);
        if ($token !== null) {
            $this->seen[] = $token;
        }

        parse_str($body, $form);
        if (!in_array($token ?? $form['token_auth'] ?? '', array_column(Model::$tokens, 'token'), true)) {
            return $this->challenge();
        }

        return ['status' => 200, 'headers' => self::JSON, 'data' => '{"jsonrpc":"2.0","id":1,"result":{}}'];
    }

    private function challenge(): array
    {
        return [
            'status' => 401,
            'headers' => self::JSON + ['WWW-Authenticate' => 'Bearer realm="mcp"'],
            'data' => '{"jsonrpc":"2.0","id":1,"error":{"code":-32001,"message":"no"}}',
        ];
    }

    private static function token(array $headers): ?string
    {
        foreach ($headers as $line) {
            if (preg_match('/^Authorization: Bearer (.+)$/', $line, $found)) {
                return $found[1];
            }
        }

        return null;
    }
}
