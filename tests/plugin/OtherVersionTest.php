<?php

use PHPUnit\Framework\TestCase;
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

    public function testTheRendererSendsWhatPhpMade()
    {
        $this->expectOutputString('{"x":1}');

        echo 'printed before';
        self::assertSame('', (new Mcp([]))->renderObject(new Response(401, '{"x":1}')));
        self::assertSame(401, http_response_code());
    }
}
