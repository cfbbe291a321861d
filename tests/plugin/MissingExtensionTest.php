<?php

use PHPUnit\Framework\TestCase;
use Piwik\API\Request;
use Piwik\Config;
use Piwik\Container\StaticContainer;
use Piwik\Http\BadRequestException;
use Piwik\NoAccessException;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Extension;
use Piwik\Plugins\McpServer\Http\Response;
use Piwik\Plugins\McpServer\MissingExtension;

class MissingExtensionTest extends TestCase
{
    private const CALL = '{"jsonrpc":"2.0","id":7,"method":"tools/list"}';

    protected function setUp(): void
    {
        StaticContainer::$objects = [];
        Config::$sections = ['McpServer' => ['enable_mcp' => true]];
        Piwik::$anonymous = false;
        Piwik::$someViewAccess = true;
        Request::$isRoot = true;
        Request::$rootMethod = 'McpServer.mcp';
        $_GET = ['module' => 'API', 'method' => 'McpServer.mcp', 'format' => 'mcp'];
    }

    public function testSaysWhatIsMissing()
    {
        $response = $this->handle();

        self::assertSame(503, $response->status);
        self::assertSame('application/json', $response->headers['Content-Type']);
        self::assertSame('no-store', $response->headers['Cache-Control']);
        self::assertSame(-32000, $this->error($response)['code']);
        self::assertStringContainsString('mcpserver ' . Extension::requiredVersion(), $this->error($response)['message']);
    }

    /**
     * @dataProvider ids
     */
    public function testEchoesTheId(string $body, $id)
    {
        self::assertSame($id, json_decode($this->handle($body)->body, true)['id']);
    }

    public function ids(): array
    {
        return [
            'integer' => ['{"id":0}', 0],
            'string' => ['{"id":"ä/\u0000<"}', "ä/\0<"],
            'null' => ['{"id":null}', null],
            'fraction' => ['{"id":1.5}', null],
            'too large' => ['{"id":12345678901234567890}', null],
            'list' => ['{"id":[1]}', null],
            'notification' => ['{"method":"x"}', null],
            'batch' => ['[{"id":1}]', null],
            'no JSON' => ['{', null],
            'nothing' => ['', null],
        ];
    }

    public function testOutsidersLearnNothing()
    {
        foreach ([[true, true], [false, false], [true, false]] as [Piwik::$anonymous, Piwik::$someViewAccess]) {
            foreach ([true, false] as $enabled) {
                Config::$sections = ['McpServer' => ['enable_mcp' => $enabled]];
                $this->assertUnauthenticated($this->handle());
            }
        }
    }

    public function testDisabled()
    {
        Config::$sections = [];
        $response = $this->handle();

        self::assertSame(403, $response->status);
        self::assertSame(-32600, $this->error($response)['code']);
        self::assertStringContainsString('contact your Matomo administrator', $this->error($response)['message']);
    }

    public function testDisabledAndNoId()
    {
        Config::$sections = [];

        foreach (['{"method":"x"}', '[' . self::CALL . ']', '{', ''] as $body) {
            $response = $this->handle($body);
            self::assertSame(403, $response->status);
            self::assertSame('', $response->body);
            self::assertArrayNotHasKey('Content-Type', $response->headers);
        }
    }

    /**
     * @dataProvider notRoot
     */
    public function testOnlyARootCallWithTheRightFormat(bool $isRoot, $rootMethod, $format)
    {
        Request::$isRoot = $isRoot;
        Request::$rootMethod = $rootMethod;
        $_GET['format'] = $format;
        Piwik::$anonymous = true;

        $this->expectException(BadRequestException::class);
        $this->expectExceptionMessage('index.php?module=API&method=McpServer.mcp&format=mcp');
        $this->handle();
    }

    public function notRoot(): array
    {
        return [
            'nested' => [false, 'McpServer.mcp', 'mcp'],
            'bulk' => [false, 'API.getBulkRequest', 'json'],
            'from a page' => [true, null, 'mcp'],
            'from a task' => [true, false, 'mcp'],
            'trailing blank' => [true, 'McpServer.mcp ', 'mcp'],
            'other format' => [true, 'McpServer.mcp', 'json'],
            'no format' => [true, 'McpServer.mcp', null],
            'list of formats' => [true, 'McpServer.mcp', ['mcp']],
        ];
    }

    public function testFormatInAnyCase()
    {
        $_GET['format'] = 'MCP';

        self::assertSame(503, $this->handle()->status);
    }

    public function testRefusals()
    {
        $missing = new MissingExtension(self::CALL);

        $this->assertUnauthenticated($missing->refuse(new NoAccessException('bad token')));
        $this->assertUnauthenticated($missing->refuse(new \Exception('outer', 0, new NoAccessException('bad token'))));

        $response = $missing->refuse(new BadRequestException('secret detail'));
        self::assertSame(400, $response->status);
        self::assertStringNotContainsString('secret', $response->body);

        $response = $missing->refuse(new \Exception('SQLSTATE[HY000] secret detail'));
        self::assertSame(500, $response->status);
        self::assertSame(-32603, $this->error($response)['code']);
        self::assertStringNotContainsString('secret', $response->body);
    }

    public function testDescription()
    {
        if (class_exists('\McpServer', false)) {
            self::markTestSkipped('the extension is loaded');
        }

        self::assertFalse(Extension::isUsable());
        self::assertSame('McpServer_ExtensionMissing ' . Extension::requiredVersion(), MissingExtension::describe());
    }

    private function handle(string $body = self::CALL): Response
    {
        return (new MissingExtension($body))->handle();
    }

    private function error(Response $response): array
    {
        $message = json_decode($response->body, true);
        self::assertSame('2.0', $message['jsonrpc']);

        return $message['error'];
    }

    private function assertUnauthenticated(Response $response): void
    {
        self::assertSame(401, $response->status);
        self::assertSame('Bearer realm="mcp"', $response->headers['WWW-Authenticate']);
        self::assertSame(-32001, $this->error($response)['code']);
        self::assertSame('Authentication required.', $this->error($response)['message']);
    }
}
