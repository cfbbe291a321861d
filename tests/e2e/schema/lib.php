<?php

declare(strict_types=1);

require __DIR__ . '/../../matomo/bootstrap.php';

/** A contributed tool that takes what its schema takes. */
final class SchemaTool
{
    public const NAME = 'schema_probe';

    public function __construct(private readonly mixed $schema)
    {
    }

    public function definition(): array
    {
        return ['name' => self::NAME, 'description' => 'Says whether its arguments are valid.', 'inputSchema' => $this->schema];
    }

    public function call(array $arguments, McpServerContext $context): array
    {
        return ['content' => [['type' => 'text', 'text' => 'taken']]];
    }
}

final class Lines
{
    public array $lines = [];

    public function log($level, $message, array $context = []): void
    {
        $this->lines[] = (string) $message;
    }
}

/** One schema, offered for registration, and asked about values. */
final class Probe
{
    private Lines $log;
    private McpServer $server;
    public string $lastText = '';

    public function __construct(mixed $schema)
    {
        $this->log = new Lines();
        $this->server = new McpServer([
            'enabled' => true,
            'maximum_access_level' => 'unlimited',
            'check_host' => false,
            'boundaries' => false,
            'logger' => $this->log,
            'contributions' => fn (array $builtIn): array => ['tools' => [new SchemaTool($schema)]],
        ]);
    }

    /** Why the schema was not registered; null: it was. */
    public function complaint(): ?string
    {
        if (in_array(SchemaTool::NAME, array_column($this->server->tools(), 'name'), true)) {
            return null;
        }
        foreach ($this->log->lines as $line) {
            if (preg_match('/^MCP: contributed tool ' . SchemaTool::NAME . ' is left out: (.*)$/s', $line, $match)) {
                return $match[1];
            }
        }

        return 'no reason given';
    }

    /** Are these arguments valid? Null: neither was said. */
    public function takes(stdClass $arguments): ?bool
    {
        $body = json_encode([
            'jsonrpc' => '2.0',
            'id' => 1,
            'method' => 'tools/call',
            'params' => ['name' => SchemaTool::NAME, 'arguments' => $arguments],
        ], JSON_PRESERVE_ZERO_FRACTION | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
        $answer = json_decode($this->server->handle($body, Host::server())->body, true);
        $this->lastText = $answer['error']['message'] ?? $answer['result']['content'][0]['text'] ?? '';

        if ($this->lastText === 'taken') {
            return true;
        }

        return str_starts_with($this->lastText, 'Invalid parameters for tool') ? false : null;
    }
}

final class Counts
{
    public static int $passed = 0;
    public static int $failed = 0;
    public static int $skipped = 0;

    public static function check(bool $holds, string $what): void
    {
        if ($holds) {
            self::$passed++;
        } else {
            self::$failed++;
            echo "  FAILED $what\n";
        }
    }

    public static function finish(): never
    {
        echo self::$passed, ' passed, ', self::$failed, ' failed, ', self::$skipped, " skipped\n";
        exit(self::$failed === 0 ? 0 : 1);
    }
}
