<?php

use PHPUnit\Framework\TestCase;
use Piwik\API\Request;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Endpoint;
use Piwik\Plugins\McpServer\Extension;
use Piwik\Plugins\McpServer\Http\Response;
use Piwik\Plugins\McpServer\MissingExtension;
use Piwik\Plugins\McpServer\Renderer\Mcp;

/**
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
class OtherVersionTest extends TestCase
{
    protected function setUp(): void
    {
        if (class_exists('\McpServer', false)) {
            self::markTestSkipped('the extension is loaded');
        }

        define('FAKE_EXTENSION_VERSION', '99.0.0');
        require __DIR__ . '/fakes/extension.php';
    }

    public function testCountsAsMissing()
    {
        $_GET = ['format' => 'mcp'];
        Piwik::$anonymous = true;

        self::assertFalse(Extension::isUsable());
        self::assertSame(401, Endpoint::handle()->status);
        self::assertSame([], McpServer::$options);
    }

    public function testDescription()
    {
        $expected = 'McpServer_ExtensionOfOtherVersion 99.0.0 ' . Extension::requiredVersion();

        self::assertSame($expected, MissingExtension::describe());
    }

    public function testTheRendererReturnsWhatPhpMade()
    {
        Request::$rootMethod = 'Other.method';
        Request::$isRoot = false;

        self::assertSame('{"x":1}', (new Mcp(['method' => 'McpServer.mcp']))->renderObject(new Response(401, '{"x":1}')));
    }

    public function testWhatWasPrintedBeforeIsDropped()
    {
        $code = 'require "' . addslashes(realpath(__DIR__ . '/../../plugin/Http/Response.php')) . '";'
            . 'ob_start(); echo "one"; ob_start(); echo "two";'
            . '(new Piwik\\Plugins\\McpServer\\Http\\Response(401, "body"))->send();'
            . 'echo http_response_code();';

        self::assertSame('body401', shell_exec(escapeshellarg(PHP_BINARY) . ' -r ' . escapeshellarg($code)));
    }
}
