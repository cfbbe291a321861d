<?php

use PHPUnit\Framework\TestCase;
use Piwik\Container\StaticContainer;
use Piwik\Piwik;
use Piwik\Plugin\Manager;
use Piwik\Plugins\McpServer\Endpoint;
use Piwik\Plugins\McpServer\Extension;
use Piwik\Plugins\McpServer\OAuth\AuthorizationServer;
use Piwik\Plugins\McpServer\OAuth\ProtectedResource;
use Piwik\Plugins\OAuth2\Auth\Oauth2Auth;
use Piwik\Plugins\OAuth2\SystemSettings;
use Piwik\Settings\Plugin\SystemSetting;
use Piwik\Url;

/**
 * With tests/matomo/fixtures/OAuth2 in the place of the real plugin.
 *
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
class OAuthTest extends TestCase
{
    private const METADATA = 'https://matomo.example/index.php?module=McpServer&action=oauthProtectedResourceMetadata';

    protected function setUp(): void
    {
        if (class_exists('\McpServer', false)) {
            self::markTestSkipped('the extension is loaded');
        }

        define('FAKE_EXTENSION_VERSION', Extension::requiredVersion());
        require __DIR__ . '/fakes/extension.php';
        require __DIR__ . '/fakes/console.php';

        Manager::$active = ['OAuth2'];
        Piwik::$anonymous = true;
    }

    public function testWithoutThePlugin()
    {
        Manager::$active = [];
        $this->installPlugin();

        self::assertSame([], (new ProtectedResource())->options());
        self::assertSame([], (new ProtectedResource())->challenge());
        self::assertSame(404, (new ProtectedResource())->respond()->status);
        self::assertSame(['', ''], $this->refusal());
    }

    public function testAServerThatClientsCannotDiscoverIsNotNamed()
    {
        self::assertSame(['scope_missing' => false], (new ProtectedResource())->options());
        self::assertSame(404, (new ProtectedResource())->respond()->status);
        self::assertSame(['', ''], $this->refusal());
    }

    public function testTheChallenge()
    {
        $this->installPlugin();

        self::assertSame(['resource_metadata' => self::METADATA, 'oauth_scope' => 'matomo:read', 'scope_missing' => false], (new ProtectedResource())->options());
        self::assertSame([self::METADATA, 'matomo:read'], $this->refusal());
    }

    public function testSomebodyWhoMayAskCostsNothing()
    {
        $this->installPlugin();
        Piwik::$anonymous = false;
        Piwik::$someViewAccess = true;

        self::assertSame([], (new ProtectedResource())->options());
    }

    public function testTheMetadata()
    {
        $this->installPlugin();
        Url::$script = '/sub/index.php';

        $response = (new ProtectedResource())->respond();

        self::assertSame(200, $response->status);
        self::assertSame([
            'resource' => 'https://matomo.example/sub/index.php?' . Endpoint::QUERY,
            'authorization_servers' => ['https://matomo.example/sub'],
            'bearer_methods_supported' => ['header'],
            'resource_name' => 'Matomo MCP Server',
            'scopes_supported' => ['matomo:read'],
        ], json_decode($response->body, true));
        self::assertSame('application/json', $response->headers['Content-Type']);
        self::assertSame('public, max-age=3600', $response->headers['Cache-Control']);
        self::assertSame('*', $response->headers['Access-Control-Allow-Origin']);
    }

    public function testOtherMethods()
    {
        $this->installPlugin();
        $resource = new ProtectedResource();

        self::assertSame([200, ''], [$resource->respond('HEAD')->status, $resource->respond('HEAD')->body]);
        self::assertSame(405, $resource->respond('POST')->status);
        self::assertSame('GET, HEAD, OPTIONS', $resource->respond('DELETE')->headers['Allow']);

        $preflight = $resource->respond('OPTIONS');
        self::assertSame([204, '', '*'], [$preflight->status, $preflight->body, $preflight->headers['Access-Control-Allow-Headers']]);
        self::assertArrayNotHasKey('Access-Control-Allow-Credentials', $preflight->headers);
    }

    /**
     * @dataProvider hosts
     */
    public function testHosts(string $host, array $trusted, bool $named)
    {
        $this->installPlugin();
        Url::$host = $host;
        Url::$trustedHosts = $trusted;

        self::assertSame($named ? 200 : 404, (new ProtectedResource())->respond()->status);
        self::assertSame($named, isset((new ProtectedResource())->challenge()['resource_metadata']));
    }

    public function hosts(): array
    {
        return [
            'trusted' => ['matomo.example', ['matomo.example'], true],
            'not trusted' => ['evil.example', ['matomo.example'], false],
            'nothing is known' => ['matomo.example:8443', [], true],
            'address' => ['[::1]:80', [], true],
            'quote' => ['a"b', [], false],
            'backslash' => ['a\\b', [], false],
            'path' => ['a/b', [], false],
            'line' => ["a\nb", [], false],
            'empty' => ['', [], false],
        ];
    }

    /**
     * @dataProvider scripts
     */
    public function testTheFolderIsFoundHoweverTheWebServerGotHere(string $script, string $folder)
    {
        $this->installPlugin();
        Url::$script = $script;

        $document = json_decode((new ProtectedResource())->respond()->body, true);
        self::assertSame("https://matomo.example{$folder}index.php?" . Endpoint::QUERY, $document['resource']);
        self::assertSame([rtrim("https://matomo.example$folder", '/')], $document['authorization_servers']);
    }

    public function scripts(): array
    {
        return [
            ['/', '/'],
            ['/index.php', '/'],
            ['/sub/', '/sub/'],
            ['/a/b/index.php', '/a/b/'],
            ['/.well-known/oauth-protected-resource', '/'],
            ['/.well-known/oauth-protected-resource/', '/'],
            ['/.well-known/oauth-protected-resource/index.php', '/'],
            ['/.well-known/oauth-protected-resource/sub/index.php', '/sub/'],
            ['/sub/.well-known/oauth-protected-resource', '/sub/'],
        ];
    }

    public function testThePathIsQuotable()
    {
        $this->installPlugin();

        foreach (['/a b/', '/a"b/', "/a\n/", '/ä/'] as $path) {
            Url::$script = $path . 'index.php';
            self::assertSame([], (new ProtectedResource())->challenge(), $path);
        }
    }

    public function testTheScopeIsTheLeastThatIsAllowed()
    {
        $this->installPlugin();

        foreach ([
            [['matomo:superuser', 'matomo:admin', 'matomo:write'], 'matomo:write'],
            [['matomo:read'], 'matomo:read'],
            [['something'], ''],
            [[], ''],
        ] as [$allowed, $scope]) {
            SystemSetting::$saved['defaultScopes'] = $allowed;
            self::assertSame($scope, (new AuthorizationServer())->scope());
        }

        self::assertArrayNotHasKey('scopes_supported', json_decode((new ProtectedResource())->respond()->body, true));
    }

    public function testATokenWithoutAScope()
    {
        $this->installPlugin();
        Piwik::$anonymous = false;
        Piwik::$someViewAccess = false;

        foreach ([[['matomo:read'], false], [['matomo:superuser'], false], [['other'], true], [[], true]] as [$scopes, $missing]) {
            StaticContainer::$objects['Piwik\Auth'] = new Oauth2Auth('jane', $scopes);
            self::assertSame($missing, (new ProtectedResource())->options()['scope_missing']);
        }

        StaticContainer::$objects['Piwik\Auth'] = new \stdClass();
        self::assertFalse((new ProtectedResource())->options()['scope_missing']);
    }

    public function testAPluginThatHasChangedIsNoReasonToFail()
    {
        $this->installPlugin();
        StaticContainer::$objects[SystemSettings::class] = new \stdClass();
        StaticContainer::$objects['Piwik\Auth'] = new class('x', []) extends Oauth2Auth {
            public function getPrimaryScope(): ?string
            {
                throw new \LogicException();
            }
        };

        self::assertSame(['resource_metadata' => self::METADATA, 'oauth_scope' => '', 'scope_missing' => false], (new ProtectedResource())->options());
    }

    private function refusal(): array
    {
        Endpoint::refuse(new \Exception('x'));

        return \McpServer::$challenge;
    }

    private function installPlugin(): void
    {
        foreach (['Auth/Oauth2Auth', 'Service/AuthorizationServerMetadata', 'SystemSettings'] as $file) {
            require __DIR__ . "/../matomo/fixtures/OAuth2/$file.php";
        }
    }
}
