--TEST--
Revision 2026-07-28: the order of its checks, and the names of what is wrong
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

const VERSION = 'io.modelcontextprotocol/protocolVersion';
const CAPABILITIES = 'io.modelcontextprotocol/clientCapabilities';
const INFO = 'io.modelcontextprotocol/clientInfo';

as_user();
$good = [
    'jsonrpc' => '2.0', 'id' => 1, 'method' => 'tools/list',
    'params' => ['_meta' => [VERSION => '2026-07-28', CAPABILITIES => new stdClass(), INFO => ['name' => 't', 'version' => '1']]],
];
$headers = ['HTTP_MCP_PROTOCOL_VERSION' => '2026-07-28', 'HTTP_MCP_METHOD' => 'tools/list'];
$ask = function (array $meta = [], array $more = [], array $server = []) use ($good, $headers) {
    $body = $good;
    $body['params']['_meta'] = array_filter($meta + $body['params']['_meta'], fn($value) => $value !== false);
    return brief(Host::handle($more + $body, [], array_filter($server + $headers, fn($value) => $value !== null)));
};

same('good', $ask()[0], 200);
foreach ([
    // the order: each line is wrong in one more way, the first one told
    ['id', [], ['id' => 1.5], ['HTTP_MCP_PROTOCOL_VERSION' => 'x'], [400, -32600, 'absent']],
    ['version of no text', [VERSION => 5], [], ['HTTP_MCP_PROTOCOL_VERSION' => '2026-07-28'], [400, -32602, 1]],
    ['version unprintable', [VERSION => "a\nb"], [], [], [400, -32602, 1]],
    ['version too long', [VERSION => str_repeat('9', 65)], [], [], [400, -32602, 1]],
    ['header and body differ, body unknown', [VERSION => '2099-01-01'], [], [], [400, -32020, 1]],
    ['header missing, body unknown', [VERSION => '2099-01-01'], [], ['HTTP_MCP_PROTOCOL_VERSION' => null], [400, -32020, 1]],
    ['both unknown, capabilities missing', [VERSION => '2099-01-01', CAPABILITIES => false], [], ['HTTP_MCP_PROTOCOL_VERSION' => '2099-01-01'], [400, -32022, 1]],
    ['capabilities missing, method header wrong', [CAPABILITIES => false], [], ['HTTP_MCP_METHOD' => 'x'], [400, -32602, 1]],
    ['method header wrong, method unknown', [], ['method' => 'nope'], ['HTTP_MCP_METHOD' => 'x'], [400, -32020, 1]],
    ['method unknown', [], ['method' => 'nope'], ['HTTP_MCP_METHOD' => 'nope'], [404, -32601, 1]],
    ['no claim, header of the revision', [VERSION => false], [], [], [400, -32602, 1]],
    ['capabilities null', [CAPABILITIES => null], [], [], [400, -32602, 1]],
    ['capabilities a list', [CAPABILITIES => [1]], [], [], [400, -32602, 1]],
    ['capabilities an empty list', [CAPABILITIES => []], [], [], 200],
    ['info a list', [INFO => [1]], [], [], [400, -32602, 1]],
    ['info missing', [INFO => false], [], [], 200],
    ['a handshake version', [VERSION => '2025-06-18'], [], ['HTTP_MCP_PROTOCOL_VERSION' => '2025-06-18'], 200],
] as [$title, $meta, $more, $server, $expected]) {
    $told = $ask($meta, $more, $server);
    same($title, is_int($expected) ? $told[0] : $told, $expected);
}

// methods that this revision has not, or no longer
foreach (['initialize', 'ping', 'logging/setLevel', 'resources/subscribe', 'resources/unsubscribe', 'notifications/initialized', ''] as $method) {
    same("removed: $method", $ask([], ['method' => $method], ['HTTP_MCP_METHOD' => $method]), [404, -32601, 1]);
}

// the headers: names are the server's affair here, values are compared by case, trimmed, and decoded strictly
$call = function (?string $header, string $name = 'matomo_site_list') use ($good, $headers) {
    $body = ['method' => 'tools/call', 'params' => $good['params'] + ['name' => $name]] + $good;
    $sent = ['HTTP_MCP_METHOD' => 'tools/call'] + ($header === null ? [] : ['HTTP_MCP_NAME' => $header]) + $headers;
    $answer = brief(Host::handle($body, [], $sent))[1];
    return is_array($answer) ? array_diff_key($answer, ['content' => 0]) : $answer; // its marks are new each time
};
$wrapped = fn(string $text) => '=?base64?' . base64_encode($text) . '?=';
$done = $call('matomo_site_list');
same('as it is', $done['isError'] ?? $done, false);
foreach ([' matomo_site_list', "matomo_site_list\t", $wrapped('matomo_site_list')] as $header) {
    same("taken: $header", $call($header), $done);
}
foreach ([null, '', 'matomo_site_get', 'MATOMO_SITE_LIST', $wrapped('x'), '=?base64??=', '=?base64?bWF0b21v', '=?base64?bWF0!b21v?=', '=?base64?bWF0b21vX3NpdGVfbGlzdA?=', '=?BASE64?bWF0b21vX3NpdGVfbGlzdA==?=', str_repeat('x', 9000), $wrapped(str_repeat('x', 9000))] as $header) {
    same('refused: ' . substr((string) $header, 0, 50), $call($header), -32020);
}
same('an unknown tool needs its header, too', [$call('x', 'y'), $call('y', 'y')], [-32020, -32602]);
same('a name beyond ASCII', $call($wrapped('Zoë'), 'Zoë'), -32602);
$body = ['method' => 'tools/call', 'params' => $good['params'] + ['name' => 5]] + $good;
same('no name in the body: no header is asked for', brief(Host::handle($body, [], ['HTTP_MCP_METHOD' => 'tools/call'] + $headers)), [200, -32602, 1]);

// nothing of the handshake era
$response = Host::handle($good, ['session_store' => new class implements McpServerSessionStore {
    public function load(string $id): ?array { echo 'load'; return null; }
    public function save(string $id, array $data, int $expiresAt): void { echo 'save'; }
    public function delete(string $id): void { echo 'delete'; }
}], $headers + ['HTTP_MCP_SESSION_ID' => 'not known']);
same('no session is read or named', [$response->status, isset($response->headers['Mcp-Session-Id'])], [200, false]);

// notifications and answers
unset($good['id']);
same('a notification', brief(Host::handle($good, [], $headers)), [202]);
same('a notification without headers', brief(Host::handle($good)), [202]);
same('an answer', brief(Host::handle('{"jsonrpc":"2.0","id":1,"result":{}}', [], $headers)), [400, -32600, 1]);
done();
?>
--EXPECT--
done
