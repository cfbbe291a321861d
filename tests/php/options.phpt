--TEST--
Options of the constructor: unknown or ill-typed ones are never ignored
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

$tell = fn(array $options) => thrown(fn() => new McpServer($options));
$store = new class implements McpServerSessionStore {
    public function load(string $id): ?array { return null; }
    public function save(string $id, array $data, int $expiresAt): void {}
    public function delete(string $id): void {}
};
$logger = new class {
    public function log($level, $message, array $context = []) {}
};

$good = [
    'enabled' => [true, false],
    'maximum_access_level' => ['unlimited', 'view', 'write', 'admin'],
    'untrusted_text' => ['remove', 'flag', 'withhold', 'off'],
    'trusted_hosts' => [[], ['a.example', 'b.example:8080']],
    'check_host' => [true, false],
    'host' => ['', 'a.example'],
    'body_ceiling' => [1024, 4194304, 67108864],
    'config' => [[], ['session_ttl' => 'garbage', 'unknown' => new stdClass(), 'log_tool_calls' => []]],
    'session_store' => [null, $store],
    'logger' => [null, $logger],
    'clock' => [null, 'time', fn() => 1],
];
foreach ($good as $name => $values) {
    foreach ($values as $value) {
        same("$name good", $tell([$name => $value]), 'nothing');
    }
}

$wrongType = [
    'enabled' => [1, 0, '1', 'true', null, []],
    'maximum_access_level' => [1, null, true, []],
    'untrusted_text' => [0, null, true, false],
    'trusted_hosts' => ['a.example', null, [1], ['a', null], true],
    'check_host' => [1, '0', null],
    'host' => [null, 1, []],
    'body_ceiling' => ['4096', 4096.0, null, true],
    'config' => [null, '', new stdClass()],
    'session_store' => [false, 'x', new stdClass(), []],
    'logger' => [false, 'x', new stdClass(), []],
    'clock' => ['no_such_function', 5, [new stdClass(), 'nothing']],
];
foreach ($wrongType as $name => $values) {
    foreach ($values as $value) {
        $told = $tell([$name => $value]);
        holds("$name of a wrong type", str_starts_with($told, "TypeError: McpServer::__construct(): Option \"$name\" must be "), $told);
    }
}

$wrongValue = [
    'maximum_access_level' => ['', 'none', 'superuser', 'everything', 'views'],
    'untrusted_text' => ['', 'on', 'Remove', "remove\0"],
    'body_ceiling' => [0, -1, 1023, 67108865, PHP_INT_MAX, PHP_INT_MIN],
];
foreach ($wrongValue as $name => $values) {
    foreach ($values as $value) {
        $told = $tell([$name => $value]);
        holds("$name of a wrong value", str_starts_with($told, "ValueError: McpServer::__construct(): Option \"$name\" must be "), [$value, $told]);
    }
}

foreach (['nonsense', 'Enabled', 'enabled ', '', '0', "enabled\0"] as $name) {
    $told = $tell([$name => true]);
    holds('an unknown option', str_starts_with($told, 'ValueError: McpServer::__construct(): Unknown option'), [$name, $told]);
}
holds('a list is no set of options', str_starts_with($tell([true]), 'ValueError: '), $tell([true]));
holds('options must be an array', str_starts_with(thrown(fn() => new McpServer('x')), 'TypeError: '));
holds('one argument', str_starts_with(thrown(fn() => new McpServer([], 1)), 'ArgumentCountError: '));

// References and changes after construction do not reach the server.
$enabled = true;
$options = ['enabled' => &$enabled];
$server = new McpServer($options);
$enabled = 'x';
as_user();
same('what was given counts', $server->handle('{"jsonrpc":"2.0","id":1,"method":"ping"}', Host::server())->status, 200);
done();
?>
--EXPECT--
done
