--TEST--
serve(): one message a line, in both eras
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

$meta = static fn(array $more = []) => ['io.modelcontextprotocol/protocolVersion' => '2026-07-28', 'io.modelcontextprotocol/clientCapabilities' => new stdClass()] + $more;
$line = static fn(?int $id, string $method, array|stdClass|null $params = null) => json_encode(['jsonrpc' => '2.0'] + ($id === null ? [] : ['id' => $id]) + ['method' => $method] + ($params === null ? [] : ['params' => $params]));
$initialize = static fn(int $id, string $version = '2025-11-25') => $line($id, 'initialize', ['protocolVersion' => $version, 'capabilities' => new stdClass(), 'clientInfo' => ['name' => 'pipe', 'version' => '7']]);
$call = static fn(int $id, string $tool, array $arguments, array $more = []) => $line($id, 'tools/call', ['name' => $tool, 'arguments' => (object) $arguments] + $more);

/** What comes back for a text, as decoded lines. */
function serve(string $text, array $options = [], ?callable $provider = null): array
{
    $in = fopen('php://memory', 'w+');
    fwrite($in, $text);
    rewind($in);
    $out = fopen('php://memory', 'w+');
    McpServer::serve($provider ?? static fn() => new McpServer($options + ['enabled' => true]), $in, $out);
    rewind($out);
    $answer = stream_get_contents($out);
    holds('each answer is a line', $answer === '' || str_ends_with($answer, "\n"), $answer);

    return array_map(static fn(string $one) => json_decode($one, true, 512, JSON_THROW_ON_ERROR), $answer === '' ? [] : explode("\n", rtrim($answer, "\n")));
}

$short = static fn(array $answers) => array_map(static fn(array $a) => [$a['id'] ?? null, $a['error']['code'] ?? array_keys($a['result'])[0] ?? null], $answers);

as_user();
Host::get([]);
Host::root(false);

// the handshake
$answers = serve(implode("\n", [$initialize(1), $line(null, 'notifications/initialized'), $line(2, 'ping'), $line(3, 'tools/list'), $call(4, 'matomo_site_get', ['idSite' => 1])]) . "\n");
same('ids', array_column($answers, 'id'), [1, 2, 3, 4]);
same('revision', $answers[0]['result']['protocolVersion'], '2025-11-25');
same('same tools as in process', array_column($answers[2]['result']['tools'], 'name'), array_column((new McpServer(['enabled' => true]))->tools(), 'name'));
same('same answer as over HTTP', $answers[3]['result']['structuredContent'], json_decode(json_encode((new McpServer(['enabled' => true]))->callTool('matomo_site_get', ['idSite' => 1])['structuredContent']), true));

// the stateless revision needs no headers
$answers = serve(implode("\n", [$line(1, 'server/discover', ['_meta' => $meta()]), $line(2, 'tools/list', ['_meta' => $meta()]), $call(3, 'matomo_site_get', ['idSite' => 1], ['_meta' => $meta()]),
    $line(4, 'ping', ['_meta' => $meta()]), $line(5, 'tools/list', ['_meta' => ['io.modelcontextprotocol/protocolVersion' => '2099-01-01'] + $meta()]),
    $line(6, 'tools/list', ['_meta' => ['io.modelcontextprotocol/protocolVersion' => '2026-07-28']])]));
same('stateless', [$answers[0]['result']['supportedVersions'], $answers[1]['result']['resultType'], $answers[2]['result']['isError'] ?? false], [['2026-07-28'], 'complete', false]);
same('stateless refusals', array_column(array_column(array_slice($answers, 3), 'error'), 'code'), [-32601, -32022, -32602]);
same('both eras on one connection', $short(serve($initialize(1) . "\n" . $line(2, 'server/discover', ['_meta' => $meta()]) . "\n" . $line(3, 'ping'))), [[1, 'protocolVersion'], [2, 'supportedVersions'], [3, null]]);

// the revision of the connection counts
same('unknown tool by revision', $short(serve($initialize(1, '2024-11-05') . "\n" . $call(2, 'nope', []))), [[1, 'protocolVersion'], [2, -32601]]);
same('again', $short(serve($initialize(1, '2024-11-05') . "\n" . $initialize(2) . "\n" . $call(3, 'nope', []))), [[1, 'protocolVersion'], [2, 'protocolVersion'], [3, -32602]]);
same('batch', array_map('count', serve($initialize(1, '2025-03-26') . "\n[" . $line(2, 'ping') . ',' . $line(null, 'notifications/x') . ',' . $line(3, 'ping') . ']'))[1], 2);
same('no batch', $short(serve($initialize(1) . "\n[" . $line(2, 'ping') . ']')), [[1, 'protocolVersion'], [null, -32600]]);

// what gets no line
same('nothing to say', serve("\n \t\r\n" . $line(null, 'notifications/cancelled', ['requestId' => 1]) . "\n" . $line(null, 'tools/call', ['name' => 'matomo_site_list']) . "\n" . '{"jsonrpc":"2.0","id":5,"result":{}}' . "\n"), []);
same('nothing at all', serve(''), []);
same('windows line ends, last line without an end', $short(serve($line(1, 'ping') . "\r\n" . $line(2, 'ping'))), [[1, null], [2, null]]);

// bad lines, and the connection lives on
same('garbage', $short(serve("{\n" . "\xff\n" . "[]\n" . "3\n" . '{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}' . "\n" . "a\0b\n" . $line(9, 'ping'))), [[null, -32700], [null, -32700], [null, -32600], [null, -32600], [null, -32600], [null, -32700], [9, null]]);
same('too long', $short(serve($line(1, 'ping') . "\n" . str_repeat('x', 70000) . "\n" . $line(2, 'ping'), ['body_ceiling' => 2000])), [[1, null], [null, -32600], [2, null]]);
same('as long as may be', $short(serve($line(1, 'ping') . "\n" . str_pad($line(2, 'ping'), 2000) . "\n" . str_pad($line(3, 'ping'), 2001) . "\n", ['body_ceiling' => 2000])), [[1, null], [2, null], [null, -32600]]);

// the gate, for each line anew
same('off', $short(serve($line(1, 'ping') . "\n" . $line(null, 'notifications/initialized') . "\n" . $line(2, 'ping', ['_meta' => $meta()]), ['enabled' => false])), [[1, -32600], [2, -32600]]);
as_user('superuser');
same('ceiling', $short(serve($line(1, 'ping'), ['maximum_access_level' => 'view'])), [[1, -32600]]);
same('no ceiling', $short(serve($line(1, 'ping'), ['maximum_access_level' => 'unlimited'])), [[1, null]]);
foreach (['anonymous', 'noaccess'] as $nobody) {
    as_user($nobody);
    same($nobody, $short(serve($line(1, 'ping'))), [[1, -32001]]);
}
as_user();
$turns = 0;
same('switched off meanwhile', $short(serve($line(1, 'ping') . "\n" . $line(2, 'ping'), [], static function () use (&$turns) {
    return new McpServer(['enabled' => $turns++ === 0]);
})), [[1, null], [2, -32600]]);
$turns = 0;
same('the host fails for a while', $short(serve($line(1, 'ping') . "\n" . $line(2, 'ping') . "\n" . $line(null, 'notifications/x') . "\n" . $line(3, 'ping'), [], static function () use (&$turns) {
    return $turns++ === 1 ? throw new RuntimeException('secret') : new McpServer(['enabled' => true]);
})), [[1, null], [2, -32000], [3, null]]);

// one session, never that of somebody else
$turns = 0;
$answers = serve($initialize(1, '2024-11-05') . "\n" . $call(2, 'nope', []) . "\n" . $call(3, 'nope', []), [], static function () use (&$turns) {
    as_user($turns++ === 2 ? 'superuser' : 'viewer');

    return new McpServer(['enabled' => true, 'maximum_access_level' => 'unlimited']);
});
as_user();
same('another user starts anew', $short($answers), [[1, 'protocolVersion'], [2, -32601], [3, -32602]]);

// records, events and what is printed
$records = $events = [];
$watch = ['call_record' => function (array $r) use (&$records) { $records[] = [$r['method'], $r['origin'], $r['client'], $r['session'], $r['outcome']]; },
    'on_event' => function (string $type, array $data) use (&$events) { $events[] = [$type, $data['transport'], $data['client_name']]; echo 'printed'; }];
ob_start();
serve($initialize(1) . "\n" . $line(null, 'notifications/initialized') . "\n" . $call(2, 'matomo_site_list', []), $watch);
serve($line(1, 'ping'), ['enabled' => false] + $watch);
same('nothing is printed', ob_get_clean(), '');
same('records', $records, [['tools/call', 'stdio', 'pipe', true, 'answered'], ['', 'stdio', '', false, 'denied']]);
same('events', $events, [['initialize', 'stdio', 'pipe'], ['notifications/initialized', 'stdio', 'pipe'], ['tools/call', 'stdio', 'pipe']]);

// notifications are lines of their own, before the answer
$tool = new class {
    public function definition(): array { return ['name' => 'slow', 'description' => 'x', 'inputSchema' => ['type' => 'object']]; }
    public function call(array $arguments, McpServerContext $context): array
    {
        $context->progress(1, 2, "half\nway");
        $context->log('debug', 'quiet');
        $context->log('warning', ['a' => 1]);

        return ['content' => [['type' => 'text', 'text' => 'ok']]];
    }
};
$with = ['contributions' => static fn() => ['tools' => [$tool]]];
$answers = serve($initialize(1) . "\n" . $call(2, 'slow', [], ['_meta' => ['progressToken' => 'p']]) . "\n" . $line(3, 'logging/setLevel', ['level' => 'error']) . "\n" . $call(4, 'slow', []) . "\n"
    . $call(5, 'slow', [], ['_meta' => $meta(['progressToken' => 7, 'io.modelcontextprotocol/logLevel' => 'debug'])]), $with);
same('order', array_map(static fn(array $a) => $a['id'] ?? $a['method'], $answers),
    [1, 'notifications/progress', 'notifications/message', 2, 3, 4, 'notifications/progress', 'notifications/message', 'notifications/message', 5]);

// exit() in a tool: the client still learns that its call failed
$exits = new class {
    public function definition(): array { return ['name' => 'leave', 'description' => 'x', 'inputSchema' => ['type' => 'object']]; }
    public function call(array $arguments, McpServerContext $context): array { exit(0); }
};
$out = fopen('php://memory', 'w+');
register_shutdown_function(static function () use ($out, $short) {
    rewind($out);
    $answers = array_map(static fn(string $one) => json_decode($one, true), array_filter(explode("\n", stream_get_contents($out))));
    same('exit', $short($answers), [[1, null], ['two', -32000]]);
    same('exit: still a whole error', array_keys($answers[1]['error']), ['code', 'message']);
    done();
});

// misuse
$file = fopen('php://memory', 'w+');
same('half', thrown(static fn() => McpServer::serve(static fn() => null, $file)), 'ValueError: McpServer::serve(): Argument #2 ($input) and argument #3 ($output) must be given together');
same('no stream', thrown(static fn() => McpServer::serve(static fn() => null, 1, 2)), 'TypeError: McpServer::serve(): Argument #2 ($input) must be of type resource or null, int given');
same('no server', thrown(static fn() => serve($line(1, 'ping'), [], static fn() => 3)), 'TypeError: McpServer::serve(): Argument #1 ($server) must return a McpServer');
same('closed in between', thrown(static function () use ($line) {
    $in = fopen('php://memory', 'w+');
    fwrite($in, $line(1, 'ping') . "\n" . $line(2, 'ping') . "\n");
    rewind($in);
    $to = fopen('php://memory', 'w+');
    McpServer::serve(static function () use ($in, $to) {
        fclose($in);
        fclose($to);

        return new McpServer(['enabled' => true]);
    }, $in, $to);
}), 'nothing');

$in = fopen('php://memory', 'w+');
fwrite($in, $line(1, 'ping') . "\n" . str_replace('"id":2', '"id":"two"', $call(2, 'leave', [])) . "\n" . $line(3, 'ping') . "\n");
rewind($in);
McpServer::serve(static fn() => new McpServer(['enabled' => true, 'contributions' => static fn() => ['tools' => [$exits]]]), $in, $out);
echo "not reached\n";
?>
--EXPECT--
done
