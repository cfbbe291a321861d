<?php

use PHPUnit\Framework\TestCase;
use Piwik\Http;
use Piwik\Plugins\McpServer\Doctor\Check;
use Piwik\Plugins\McpServer\Doctor\Connection;
use Piwik\Plugins\McpServer\Doctor\ConversationChecks;
use Piwik\Plugins\McpServer\Doctor\FakeCurl;

/**
 * The doctor as a client: each answer of a conversation may be wrong.
 */
class DoctorConversationTest extends TestCase
{
    private const SESSION = 'f3b1c2d4';

    /** @var array[] answers by method of the message */
    private $answers;

    protected function setUp(): void
    {
        $this->answers = [
            'initialize' => $this->result(['protocolVersion' => '2025-06-18'], ['mcp-session-id' => self::SESSION]),
            'notifications/initialized' => ['status' => 202, 'headers' => [], 'data' => ''],
            'tools/list' => $this->result(['tools' => [['name' => 'other'], ['name' => 'matomo_site_list']]]),
            'tools/call' => $this->result(['content' => [], 'isError' => false]),
            'DELETE' => ['status' => 200, 'headers' => [], 'data' => ''],
        ];
        Http::$requests = [];
        Http::$answer = fn (string $method, string $body) => $this->answers[$method === 'DELETE' ? $method : json_decode($body, true)['method']];
    }

    public function testAllIsWell()
    {
        self::assertSame(['initialize' => Check::OK, 'tools' => Check::OK, 'call' => Check::OK], $this->statuses());

        $last = end(Http::$requests);
        self::assertSame('DELETE', $last['method'], 'the session is ended');
        self::assertContains('Mcp-Session-Id: ' . self::SESSION, $last['headers']);
        self::assertContains('MCP-Protocol-Version: 2025-06-18', $last['headers']);
        self::assertSame(
            ['name' => 'matomo_site_list', 'arguments' => ['limit' => 1]],
            json_decode(Http::$requests[3]['body'], true)['params']
        );
    }

    /**
     * @dataProvider faults
     */
    public function testFaults(string $message, array $answer, array $expected, string $words)
    {
        $this->answers[$message] = $answer;
        $checks = $this->examine();

        self::assertSame($expected, array_column($checks, 'status', 'id'));
        self::assertStringContainsString($words, implode("\n", array_map(static fn (Check $check) => $check->message, $checks)));
        $hasBegun = $message !== 'initialize';
        self::assertSame($hasBegun, in_array('DELETE', array_column(Http::$requests, 'method'), true), 'a session that was begun is ended');
    }

    public function faults(): array
    {
        $error = ['status' => 403, 'headers' => [], 'data' => '{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"not today"}}'];
        $html = ['status' => 502, 'headers' => [], 'data' => '<html>'];

        return [
            ['initialize', $error, ['initialize' => 'failure'], '403 not today'],
            ['initialize', $html, ['initialize' => 'failure'], '502 -'],
            ['initialize', $this->result(['protocolVersion' => 7]), ['initialize' => 'failure'], '200'],
            [
                'initialize',
                $this->result(['protocolVersion' => '2025-06-18']),
                ['initialize' => 'warning', 'tools' => 'ok', 'call' => 'ok'],
                'McpServer_DoctorInitializeWithoutSession',
            ],
            ['notifications/initialized', $html, ['initialize' => 'failure'], '502'],
            ['tools/list', $error, ['initialize' => 'ok', 'tools' => 'failure'], '403 not today'],
            ['tools/list', $this->result(['tools' => []]), ['initialize' => 'ok', 'tools' => 'warning'], 'McpServer_DoctorToolsNone'],
            [
                'tools/list',
                $this->result(['tools' => [['name' => 'other']]]),
                ['initialize' => 'ok', 'tools' => 'ok', 'call' => 'warning'],
                'McpServer_DoctorCallNone',
            ],
            [
                'tools/call',
                $this->result(['content' => [['type' => 'text', 'text' => str_repeat('ü', 400)]], 'isError' => true]),
                ['initialize' => 'ok', 'tools' => 'ok', 'call' => 'failure'],
                ' ' . str_repeat('ü', 300),
            ],
            ['tools/call', $html, ['initialize' => 'ok', 'tools' => 'ok', 'call' => 'failure'], '502'],
        ];
    }

    public function testTheAnswerStaysAway()
    {
        $answer = Http::$answer;
        Http::$answer = static function (string $method, string $body) use ($answer) {
            if (strpos($body, 'tools\/list') !== false) {
                throw new \RuntimeException('timed out', 28);
            }

            return $answer($method, $body);
        };

        self::assertSame(['initialize' => Check::OK, 'tools' => Check::FAILURE], $this->statuses());
    }

    private function result(array $result, array $headers = []): array
    {
        return ['status' => 200, 'headers' => $headers, 'data' => json_encode(['jsonrpc' => '2.0', 'id' => 1, 'result' => $result])];
    }

    private function statuses(): array
    {
        return array_column($this->examine(), 'status', 'id');
    }

    private function examine(): array
    {
        return (new ConversationChecks(new Connection('https://matomo.example/', 8, new FakeCurl()), 'token'))->run();
    }
}
