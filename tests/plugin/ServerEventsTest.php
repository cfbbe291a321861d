<?php

use PHPUnit\Framework\TestCase;
use Piwik\Container\StaticContainer;
use Piwik\Log\LoggerInterface;
use Piwik\Piwik;
use Piwik\Plugins\McpServer\Contracts\Events\McpInitializedEvent;
use Piwik\Plugins\McpServer\Contracts\Events\McpInitializeEvent;
use Piwik\Plugins\McpServer\Contracts\Events\McpServerEvent;
use Piwik\Plugins\McpServer\Contracts\Events\McpSessionEndEvent;
use Piwik\Plugins\McpServer\Contracts\Events\McpToolCallEvent;
use Piwik\Plugins\McpServer\Contracts\Events\McpToolsListEvent;
use Piwik\Plugins\McpServer\ServerEvents;

class ServerEventsTest extends TestCase
{
    protected function tearDown(): void
    {
        Piwik::$listeners = [];
    }

    /**
     * @dataProvider events
     */
    public function testEachTypeHasItsClass(string $type, array $data, string $class, array $members)
    {
        $event = $this->published($type, $data + ['session_id' => 's']);

        self::assertSame($class, get_class($event));
        self::assertEquals($members + ['method' => $type, 'sessionId' => 's'], get_object_vars($event));
    }

    public function events(): array
    {
        $client = ['clientName' => 'c', 'clientVersion' => '1', 'transport' => 'http'];
        $data = ['client_name' => 'c', 'client_version' => '1', 'transport' => 'http'];

        return [
            ['initialize', $data + ['protocol_version' => 'p'], McpInitializeEvent::class, $client + ['protocolVersion' => 'p']],
            ['notifications/initialized', [], McpInitializedEvent::class, []],
            ['tools/list', ['tools' => ['a', 'b']], McpToolsListEvent::class, ['toolNames' => ['a', 'b']]],
            [
                'tools/call',
                $data + ['tool' => 't', 'is_error' => true, 'duration_ms' => 12.6, 'error_code' => -32602],
                McpToolCallEvent::class,
                $client + ['toolName' => 't', 'isError' => true, 'durationMs' => 13, 'errorCode' => -32602],
            ],
            ['session/end', [], McpSessionEndEvent::class, []],
            ['tasks/get', ['more' => 1], McpServerEvent::class, []],
        ];
    }

    public function testWhatIsNotKnownIsNull()
    {
        $event = $this->published('tools/call', ['tool' => 't', 'is_error' => false, 'duration_ms' => 1, 'session_id' => null]);

        self::assertSame([null, null, null, null, null], [
            $event->sessionId, $event->errorCode, $event->transport, $event->clientName, $event->clientVersion,
        ]);
    }

    public function testEventsDoNotChange()
    {
        $event = $this->published('tools/list', ['tools' => []]);

        $this->expectException(\Error::class);
        $event->toolNames[] = 'x';
    }

    public function testABrokenListenerIsOnlyLogged()
    {
        $logger = StaticContainer::$objects[LoggerInterface::class] = new LoggerInterface();
        Piwik::$listeners['McpServer.serverEvent'] = [fn () => throw new \Error('broken')];
        ServerEvents::publish('session/end', []);

        self::assertSame(['debug: MCP: a listener of McpServer.serverEvent failed: broken'], $logger->lines);
    }

    private function published(string $type, array $data): McpServerEvent
    {
        $published = null;
        Piwik::$listeners['McpServer.serverEvent'] = [function (McpServerEvent $event) use (&$published) {
            $published = $event;
        }];
        ServerEvents::publish($type, $data);

        return $published;
    }
}
