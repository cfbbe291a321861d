<?php

use PHPUnit\Framework\TestCase;
use Piwik\API\Request;
use Piwik\Config;
use Piwik\NoAccessException;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\API;
use Piwik\Plugins\McpServer\Contracts\McpUnavailableException;
use Piwik\Plugins\McpServer\Extension;

/**
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
class InternalToolsTest extends TestCase
{
    private $events = [];

    protected function setUp(): void
    {
        if (class_exists('\McpServer', false)) {
            self::markTestSkipped('the extension is loaded');
        }

        define('FAKE_EXTENSION_VERSION', Extension::requiredVersion());
        require __DIR__ . '/fakes/extension.php';

        Config::$sections = ['McpServer' => ['enable_mcp' => 1, 'maximum_mcp_access_level' => 'view']];
        Request::$rootMethod = null;
        Piwik::$listeners['McpServer.serverEvent'] = [function ($event) {
            $this->events[] = $event;
        }];
    }

    public function testCatalog()
    {
        McpServer::$tools = [
            ['name' => 'a', 'description' => 'A.', 'inputSchema' => ['type' => 'object'], 'annotations' => ['readOnlyHint' => true, 'openWorldHint' => false]],
            ['name' => 'b', 'title' => 'B', 'description' => '', 'inputSchema' => [], 'outputSchema' => ['type' => 'object']],
        ];
        $none = ['readOnly' => null, 'destructive' => null, 'idempotent' => null, 'openWorld' => null];

        self::assertEquals([
            ['name' => 'a', 'title' => null, 'description' => 'A.', 'inputSchema' => ['type' => 'object'], 'outputSchema' => null]
                + ['readOnly' => true, 'openWorld' => false] + $none,
            ['name' => 'b', 'title' => 'B', 'description' => '', 'inputSchema' => [], 'outputSchema' => ['type' => 'object']] + $none,
        ], (new API())->getInternalToolCatalog());
    }

    public function testTheCallIsNotLimitedAndIsTold()
    {
        $result = (new API())->callInternalTool('broken', ['a' => '<b>']);

        self::assertTrue($result['isError']);
        self::assertSame([['broken', ['a' => '<b>']]], McpServer::$called);
        self::assertSame('unlimited', McpServer::$options['maximum_access_level']);
        self::assertTrue(McpServer::$options['enabled']);

        self::assertCount(1, $this->events);
        self::assertSame(['broken', true, 'internal', 'Matomo', '5.9.9'], [
            $this->events[0]->toolName, $this->events[0]->isError, $this->events[0]->transport,
            $this->events[0]->clientName, $this->events[0]->clientVersion,
        ]);
    }

    public function testSessionsAreToldByKey()
    {
        foreach (['key', 'key', 'other', null, null] as $key) {
            (new API())->callInternalTool('x', [], $key);
        }

        [$a, $b, $c, $d, $e] = array_map(fn ($event) => $event->sessionId, $this->events);
        self::assertSame($a, $b);
        self::assertCount(4, array_unique([$a, $c, $d, $e]));
        self::assertMatchesRegularExpression('/^matomo-internal-[0-9a-f]{64}$/', $a);
        self::assertMatchesRegularExpression('/^matomo-internal-[0-9a-f]{32}$/', $d);
    }

    /**
     * @dataProvider refusals
     */
    public function testRefusals(string $exception, string $class, string $property, $value)
    {
        $class::$$property = $value;

        foreach (['getInternalToolCatalog' => [], 'callInternalTool' => ['x']] as $method => $arguments) {
            try {
                (new API())->$method(...$arguments);
                self::fail('not refused');
            } catch (\Exception $e) {
                self::assertInstanceOf($exception, $e);
            }
        }
        self::assertSame([], McpServer::$called);
        self::assertSame([], $this->events);
    }

    public function refusals(): array
    {
        return [
            'HTTP API' => [NoAccessException::class, Request::class, 'rootMethod', 'API.getBulkRequest'],
            'anonymous' => [NoAccessException::class, Piwik::class, 'anonymous', true],
            'no access' => [NoAccessException::class, Piwik::class, 'someViewAccess', false],
            'switched off' => [McpUnavailableException::class, Config::class, 'sections', []],
        ];
    }
}
