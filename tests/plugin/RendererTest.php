<?php

use PHPUnit\Framework\TestCase;
use Piwik\API\Request;
use Piwik\Http\BadRequestException;
use Piwik\Plugins\McpServer\API;
use Piwik\Plugins\McpServer\Endpoint;
use Piwik\Plugins\McpServer\Extension;
use Piwik\Plugins\McpServer\Renderer\Mcp;

/**
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
class RendererTest extends TestCase
{
    private const REQUEST = ['module' => 'API', 'method' => 'McpServer.mcp', 'format' => 'mcp'];

    protected function setUp(): void
    {
        if (class_exists('\McpServer', false)) {
            self::markTestSkipped('the extension is loaded');
        }

        define('FAKE_EXTENSION_VERSION', Extension::requiredVersion());
        require __DIR__ . '/fakes/extension.php';
    }

    public function testSendsTheAnswer()
    {
        self::assertSame('', (new Mcp(self::REQUEST))->renderObject(new McpServerResponse('x')));
        self::assertSame(['x'], McpServerResponse::$sent);
    }

    public function testHeadersAreTheAnswersOwn()
    {
        (new Mcp(self::REQUEST))->sendHeader();

        self::assertSame([], McpServerResponse::$sent);
    }

    public function testExceptionsAreRefused()
    {
        self::assertSame('', (new Mcp(self::REQUEST))->renderException('&quot;escaped&quot;', new \Exception('"raw"')));
        self::assertSame(['refused: "raw"'], McpServerResponse::$sent);
    }

    /**
     * @dataProvider unexpected
     */
    public function testNothingElseIsRendered(string $method, $value)
    {
        self::assertSame('', (new Mcp(self::REQUEST))->$method($value));
        self::assertSame(['refused: McpServer.mcp returned no MCP answer.'], McpServerResponse::$sent);
    }

    public function unexpected(): array
    {
        return [
            ['renderObject', new \stdClass()],
            ['renderScalar', 1],
            ['renderArray', []],
            ['renderDataTable', new \stdClass()],
            ['renderSuccess', 'ok'],
            ['renderResource', null],
        ];
    }

    /**
     * @dataProvider otherMethods
     */
    public function testForItsOwnMethodOnly($method)
    {
        $this->expectException(BadRequestException::class);
        $this->expectExceptionMessage('format=mcp can only be used with method=McpServer.mcp.');
        new Mcp(['method' => $method] + self::REQUEST);
    }

    public function otherMethods(): array
    {
        return [['API.getMatomoVersion'], ['McpServer.MCP'], ['McpServer.mcp '], [['McpServer.mcp']]];
    }

    /**
     * @dataProvider insideAnotherAnswer
     */
    public function testInsideAnotherAnswerOnlyTheBodyIsReturned(bool $isRoot, $rootMethod)
    {
        Request::$isRoot = $isRoot;
        Request::$rootMethod = $rootMethod;

        self::assertSame('x', (new Mcp(self::REQUEST))->renderObject(new McpServerResponse('x')));
        self::assertSame('refused: y', (new Mcp(self::REQUEST))->renderException('y', new \Exception('y')));
        self::assertSame([], McpServerResponse::$sent);
    }

    public function insideAnotherAnswer(): array
    {
        return [
            'from another API method' => [false, 'Other.method'],
            'from itself' => [false, 'McpServer.mcp'],
            'from a page' => [true, null],
            'from a command' => [true, false],
        ];
    }

    /**
     * @dataProvider exceptionHandlers
     */
    public function testExceptionHandlersOwnTheAnswer(bool $isRoot, $rootMethod)
    {
        Request::$isRoot = $isRoot;
        Request::$rootMethod = $rootMethod;

        self::assertSame('', (new Mcp([]))->renderException('y', new \Exception('y')));
        self::assertSame(['refused: y'], McpServerResponse::$sent);
    }

    public function exceptionHandlers(): array
    {
        return ['before dispatch' => [false, false], 'fatal error inside a nested call' => [false, 'McpServer.mcp']];
    }

    public function testTheEndpointHandsOverTheSettings()
    {
        \Piwik\Config::$sections = [
            'General' => ['enable_trusted_host_check' => 0],
            'McpServer' => ['enable_mcp' => 1, 'maximum_mcp_access_level' => ' Write ', 'session_ttl' => 60],
        ];
        \Piwik\Url::$trustedHosts = ['matomo.example', null, 'www.matomo.example'];

        self::assertSame('answered', Endpoint::handle()->body);

        $options = McpServer::$options;
        self::assertTrue($options['enabled']);
        self::assertSame('write', $options['maximum_access_level']);
        self::assertSame(['matomo.example', 'www.matomo.example'], $options['trusted_hosts']);
        self::assertFalse($options['check_host']);
        self::assertSame('matomo.example', $options['host']);
        self::assertSame(60, $options['config']['session_ttl']);
        self::assertInstanceOf(McpServerSessionStore::class, $options['session_store']);
        self::assertIsObject($options['logger']);
        self::assertIsCallable($options['on_event']);
        self::assertSame([], $options['contributions']([]));
    }

    public function testTheSecretIsMadeOfTheSalt()
    {
        Endpoint::handle();
        $secret = McpServer::$options['secret'];

        \Piwik\SettingsPiwik::$salt = 'other';
        Endpoint::handle();
        $other = McpServer::$options['secret'];

        self::assertMatchesRegularExpression('/^[0-9a-f]{64}$/', $secret);
        self::assertNotSame($secret, $other);

        \Piwik\SettingsPiwik::$salt = null;
        Endpoint::handle();
        self::assertSame('', McpServer::$options['secret']);
    }

    public function testTheEndpointIsSafeWithoutSettings()
    {
        Endpoint::handle();

        self::assertFalse(McpServer::$options['enabled']);
        self::assertTrue(McpServer::$options['check_host']);
        self::assertSame([], McpServer::$options['config']);
    }

    public function testLocalNamesAreNotChecked()
    {
        \Piwik\Url::$host = 'localhost';
        Endpoint::handle();

        self::assertFalse(McpServer::$options['check_host']);
        self::assertSame('localhost', McpServer::$options['host']);
    }

    public function testNoErrorLeavesTheMethod()
    {
        McpServer::$thrown = new \TypeError('inner');

        try {
            (new API())->mcp();
            self::fail('nothing thrown');
        } catch (\RuntimeException $e) {
            self::assertSame(McpServer::$thrown, $e->getPrevious());
        }
    }

    public function testExceptionsPassUnchanged()
    {
        McpServer::$thrown = new BadRequestException('wrong format');

        try {
            (new API())->mcp();
            self::fail('nothing thrown');
        } catch (BadRequestException $e) {
            self::assertSame(McpServer::$thrown, $e);
            self::assertNotSame(400, http_response_code());
        }
    }

    public function testABulkRequestFailsAsAWhole()
    {
        McpServer::$thrown = new BadRequestException('nested');
        Request::$rootMethod = 'API.getBulkRequest';

        try {
            (new API())->mcp();
            self::fail('nothing thrown');
        } catch (BadRequestException $e) {
            self::assertSame(400, http_response_code());
        }
    }
}
