<?php

use PHPUnit\Framework\TestCase;
use Piwik\Plugins\McpServer\Http\ExitGuard;
use Piwik\Plugins\McpServer\McpServer as Plugin;

class EventsTest extends TestCase
{
    private const ADDRESS = ['module' => 'API', 'method' => 'McpServer.mcp', 'format' => 'mcp'];

    /**
     * @var int
     */
    private $buffers;

    protected function setUp(): void
    {
        $this->buffers = ob_get_level();
        $_SERVER['HTTP_AUTHORIZATION'] = 'Bearer abc';
        $_GET = [];
        $_POST = [];
    }

    protected function tearDown(): void
    {
        ExitGuard::disarm();

        while (ob_get_level() > $this->buffers) {
            ob_end_clean();
        }

        unset($_SERVER['HTTP_AUTHORIZATION']);
    }

    public function testRunsBeforeAllOthers()
    {
        $event = (new Plugin())->registerEvents()['Request.dispatchCoreAndPluginUpdatesScreen'];

        self::assertTrue($event['before']);
        self::assertIsCallable([new Plugin(), $event['function']]);
    }

    /**
     * @dataProvider ownRequests
     */
    public function testMapsForItsOwnEndpoint(array $get, array $post)
    {
        $_GET = $get;
        $_POST = $post;
        (new Plugin())->prepareRequest();

        self::assertSame('abc', $_POST['token_auth']);
        self::assertSame('API', $_GET['module']);
        self::assertSame('McpServer.mcp', $_GET['method']);
    }

    public function testSessionsAreNeverUsed()
    {
        $_GET = ['method' => "McpServer.mcp\0", 'force_api_session' => '1'] + self::ADDRESS;
        $_POST = ['force_api_session' => '1'];
        (new Plugin())->prepareRequest();

        self::assertArrayNotHasKey('force_api_session', $_GET + $_POST);
    }

    public function testTheFormatIsReadAsMatomoReadsIt()
    {
        $_GET = ['format' => 'm&#99;p'] + self::ADDRESS;
        (new Plugin())->prepareRequest();

        self::assertSame('mcp', $_GET['format']);
    }

    public function ownRequests(): array
    {
        return [
            'query' => [self::ADDRESS, []],
            'no action' => [self::ADDRESS + ['action' => ''], []],
            'index' => [self::ADDRESS + ['action' => 'index'], []],
            'action 0' => [self::ADDRESS + ['action' => '0'], []],
            'zero byte' => [['method' => "McpServer\0.mcp"] + self::ADDRESS, []],
            'entity' => [['module' => 'A&#80;I', 'method' => 'McpServer&#46;mcp'] + self::ADDRESS, []],
            'no format' => [['module' => 'API', 'method' => 'McpServer.mcp'], []],
            'other format' => [['format' => 'json'] + self::ADDRESS, []],
            'form' => [[], self::ADDRESS],
            'the query wins' => [self::ADDRESS, ['method' => 'API.get']],
        ];
    }

    /**
     * @dataProvider foreignRequests
     */
    public function testLeavesOtherRequestsAlone(array $get, array $post = [])
    {
        $_GET = $get + ['force_api_session' => '1'];
        $_POST = $post;
        $before = [$_GET, $_POST];
        (new Plugin())->prepareRequest();

        self::assertSame($before, [$_GET, $_POST]);
    }

    public function foreignRequests(): array
    {
        return [
            'none' => [[]],
            'other method' => [['method' => 'API.get'] + self::ADDRESS],
            'other case' => [['method' => 'McpServer.MCP'] + self::ADDRESS],
            'trailing blank' => [['method' => 'McpServer.mcp '] + self::ADDRESS],
            'list' => [['method' => ['McpServer.mcp']] + self::ADDRESS],
            'other module' => [['module' => 'CoreHome'] + self::ADDRESS],
            'other action' => [['action' => 'x'] + self::ADDRESS],
            'the query wins' => [['method' => 'API.get'], self::ADDRESS],
        ];
    }
}
