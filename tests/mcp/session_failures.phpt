--TEST--
A session store that fails is logged by class and costs no answer
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

final class Broken implements McpServerSessionStore
{
    public function __construct(private array $broken, private Closure $fail) {}

    private function maybe(string $method): void
    {
        if (in_array($method, $this->broken, true)) {
            ($this->fail)();
        }
    }

    public function load(string $id): ?array
    {
        $this->maybe('load');
        return ['user' => 'viewer', 'revision' => '2025-06-18', 'expires' => 100];
    }

    public function save(string $id, array $data, int $expiresAt): void
    {
        $this->maybe('save');
    }

    public function delete(string $id): void
    {
        $this->maybe('delete');
    }
}

final class Lines
{
    public array $lines = [];

    public function log($level, $message, array $context = []): void
    {
        $this->lines[] = "$level: $message";
    }
}

as_user();
foreach ([
    'Exception' => fn() => throw new Exception('secret of the database'),
    'Error' => fn() => throw new Error('secret of the database'),
    'PDOException' => fn() => throw new PDOException('secret of the database'),
] as $class => $fail) {
    foreach (['load', 'save', 'delete'] as $method) {
        $log = new Lines();
        $options = ['session_store' => new Broken([$method], $fail), 'clock' => fn() => 0, 'config' => ['session_ttl' => 1000], 'logger' => $log];
        $session = ['HTTP_MCP_SESSION_ID' => 'abc'];

        $opened = Host::handle('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}', $options);
        same("$class in $method: initialize", [$opened->status, isset($opened->headers['Mcp-Session-Id'])], [200, $method !== 'save']);
        same("$class in $method: ping", brief(Host::handle('{"jsonrpc":"2.0","id":1,"method":"ping"}', $options, $session)), $method === 'load' ? [404, -32600, 1] : [200, [], 1]);
        $ended = Host::handle('', $options, ['REQUEST_METHOD' => 'DELETE'] + $session);
        same("$class in $method: end", $ended->status, ['load' => 404, 'save' => 200, 'delete' => 500][$method]);
        holds("$class in $method: logged", $log->lines !== [] && array_unique($log->lines) === ["error: MCP session store failed in $method(): $class"], $log->lines);
        holds("$class in $method: silent", !str_contains($opened->body . $ended->body, 'secret'));
    }
}

// also without a logger, and with one that fails as well
$failing = new class {
    public function log(...$arguments)
    {
        throw new Error('no log either');
    }
};
foreach ([[], ['logger' => $failing]] as $more) {
    $options = ['session_store' => new Broken(['load', 'save', 'delete'], fn() => throw new Exception('x'))] + $more;
    same('initialize', Host::handle('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}', $options)->status, 200);
    same('ping', Host::handle('{"jsonrpc":"2.0","id":1,"method":"ping"}', $options, ['HTTP_MCP_SESSION_ID' => 'abc'])->status, 404);
}
// a clock that fails is replaced by the real one
same('clock', Host::handle('{"jsonrpc":"2.0","id":1,"method":"ping"}', ['session_store' => new Broken([], fn() => 0), 'clock' => fn() => throw new Exception('x')], ['HTTP_MCP_SESSION_ID' => 'abc'])->status, 404);
done();
?>
--EXPECT--
done
