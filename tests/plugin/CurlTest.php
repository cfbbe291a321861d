<?php

use PHPUnit\Framework\TestCase;
use Piwik\Config;
use Piwik\Plugins\McpServer\Doctor\Answer;
use Piwik\Plugins\McpServer\Doctor\Connection;
use Piwik\Plugins\McpServer\Doctor\Curl;

/**
 * The doctor's own HTTP, against a web server.
 */
class CurlTest extends TestCase
{
    private static $server;
    private static $url;

    public static function setUpBeforeClass(): void
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0');
        $address = stream_socket_get_name($socket, false);
        fclose($socket);

        $nowhere = ['file', '/dev/null', 'w'];
        self::$server = proc_open([PHP_BINARY, '-n', '-S', $address, __DIR__ . '/fakes/web.php'], [1 => $nowhere, 2 => $nowhere], $pipes);
        self::$url = "http://$address";

        for ($try = 0; $try < 100 && !($connection = @stream_socket_client("tcp://$address")); $try++) {
            usleep(50000);
        }
        self::assertIsResource($connection, 'the web server has begun');
        fclose($connection);
    }

    public static function tearDownAfterClass(): void
    {
        proc_terminate(self::$server);
        proc_close(self::$server);
    }

    protected function setUp(): void
    {
        Config::$sections = [];
    }

    public function testARequestArrivesAsItIs()
    {
        $answer = $this->send('/echo', 'POST', '{"a":1}', ['Authorization: Bearer abc']);

        self::assertSame(200, $answer['status']);
        self::assertSame(
            ['method' => 'POST', 'authorization' => 'Bearer abc', 'agent' => 'Matomo McpServer doctor', 'body' => '{"a":1}'],
            json_decode($answer['data'], true)
        );
        self::assertSame('DELETE', json_decode($this->send('/echo', 'DELETE', '')['data'], true)['method']);
    }

    public function testARefusalComesWithItsHeadersAndItsBody()
    {
        $answer = $this->send('/refused');

        self::assertSame(401, $answer['status']);
        self::assertSame('Bearer realm="mcp"', $answer['headers']['WWW-Authenticate']);
        self::assertSame('{"jsonrpc":"2.0"}', $answer['data']);
    }

    public function testARedirectIsNotFollowed()
    {
        $answer = $this->send('/moved', 'POST', 'token_auth=abc', ['Authorization: Bearer abc']);

        self::assertSame(307, $answer['status']);
        self::assertSame('/echo', $answer['headers']['Location']);
        self::assertSame('', $answer['data'], 'nobody has echoed the token');
    }

    public function testAnEndlessAnswerEnds()
    {
        $this->expectException(\RuntimeException::class);
        $this->expectExceptionCode(CURLE_WRITE_ERROR);
        $this->send('/endless');
    }

    public function testASlowAnswerEnds()
    {
        $start = microtime(true);

        try {
            (new Curl())->send('POST', self::$url . '/slow', '', [], 1, true);
            self::fail('it has answered');
        } catch (\RuntimeException $e) {
            self::assertSame(CURLE_OPERATION_TIMEDOUT, $e->getCode());
        }
        self::assertLessThan(1.9, microtime(true) - $start);
    }

    /**
     * @dataProvider otherPlaces
     */
    public function testOnlyWebServersAreAsked(string $url)
    {
        $this->expectException(\RuntimeException::class);
        $this->expectExceptionMessage('no address of a web server');
        (new Curl())->send('POST', $url, '', [], 1, true);
    }

    public function otherPlaces(): array
    {
        return [['file:///etc/hosts'], ['gopher://127.0.0.1:1/_x'], ['index.php'], ['']];
    }

    public function testTheProxyIsForOtherHosts()
    {
        // Whoever is asked by way of this server gets its answer.
        Config::$sections = ['proxy' => ['host' => '127.0.0.1', 'port' => parse_url(self::$url, PHP_URL_PORT), 'exclude' => 'a.invalid, b.invalid']];

        self::assertSame(200, (new Curl())->send('POST', 'http://matomo.invalid/echo', 'x', [], 5, true)['status']);

        $connection = new Connection('http://b.invalid/echo');
        self::assertSame(Answer::UNREACHABLE, $connection->post(['id' => 1])->failure);
    }

    private function send(string $path, string $method = 'POST', string $body = '', array $headers = []): array
    {
        return (new Curl())->send($method, self::$url . $path, $body, $headers, 5, true);
    }
}
