<?php

/*
 * The extension's classes, for tests that need them where it is not loaded. They record what they are asked.
 */

// phpcs:disable

interface McpServerSessionStore
{
    public function load(string $id): ?array;

    public function save(string $id, array $data, int $expiresAt): void;

    public function delete(string $id): void;
}

final class McpServer
{
    const VERSION = FAKE_EXTENSION_VERSION;

    public static $options = [];
    public static $thrown;
    public static $tools = [];
    public static $called = [];

    public function __construct(array $options = [])
    {
        self::$options = $options;
    }

    public function handle(?string $body = null, ?array $server = null): McpServerResponse
    {
        if (self::$thrown) {
            throw self::$thrown;
        }

        return new McpServerResponse('answered');
    }

    public static $toolsets = ['sites' => ['site_list', 'site_get'], 'reports' => ['report_list'], 'visits' => ['visit_list']];

    public static function toolsets(): array
    {
        return self::$toolsets;
    }

    public static function patternProblem(string $pattern): ?string
    {
        return strpos($pattern, 'bad') === false ? null : 'this one is bad';
    }

    public function tools(): array
    {
        return self::$tools;
    }

    public function callTool(string $name, array $arguments = []): array
    {
        self::$called[] = [$name, $arguments];

        return ['content' => [], 'structuredContent' => null, 'isError' => $name === 'broken'];
    }

    /** method => fn(stdClass $params): [result, ?error]; lines before the answer */
    public static $answers = [];
    public static $notifications = [];
    public static $asked = [];

    public static function serve(callable $server, $input = null, $output = null): void
    {
        if ($input === null) {
            self::$asked[] = ['serve', $server() instanceof self];

            return;
        }

        while (($line = fgets($input)) !== false) {
            $server();
            $request = json_decode($line);
            self::$asked[] = [$request->method, $request->params];
            foreach (self::$notifications as $notification) {
                fwrite($output, json_encode($notification) . "\n");
            }
            [$result, $error] = (self::$answers[$request->method] ?? static fn () => [new \stdClass(), null])($request->params) + [1 => null];
            fwrite($output, json_encode(['jsonrpc' => '2.0', 'id' => $request->id] + ($error ? ['error' => $error] : ['result' => $result])) . "\n");
        }
    }

    public static $unfinished = [];

    public static function unfinishedCalls(): array
    {
        [$calls, self::$unfinished] = [self::$unfinished, []];

        return $calls;
    }

    public static $challenge = [];

    public static function refuse(\Throwable $e, ?string $body = null, string $resourceMetadata = '', string $oauthScope = ''): McpServerResponse
    {
        self::$challenge = [$resourceMetadata, $oauthScope];

        return new McpServerResponse('refused: ' . $e->getMessage(), $e instanceof \Piwik\NoAccessException ? 401 : 500);
    }
}

final class McpServerResponse
{
    public static $sent = [];

    public $body;
    public $status;

    public function __construct(string $body, int $status = 200)
    {
        $this->body = $body;
        $this->status = $status;
    }

    public function send(): void
    {
        self::$sent[] = $this->body;
    }
}
