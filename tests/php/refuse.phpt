--TEST--
refuse(): what never reached handle() becomes the endpoint's own answer
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

Host::loginAs('anonymous');
$body = '{"jsonrpc":"2.0","id":"q","method":"tools/list"}';
$modern = '{"jsonrpc":"2.0","id":"q","method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}';
$none = McpServer::refuse(new Piwik\NoAccessException('x'), $body);
same('bad token', brief($none), [401, -32001, 'q']);
same('bad token: the challenge', $none->headers['WWW-Authenticate'] ?? null, 'Bearer realm="mcp"');
same('bad token: no store', $none->headers['Cache-Control'] ?? null, 'no-store');
same('bad token, 2026-07-28', brief(McpServer::refuse(new Piwik\NoAccessException('x'), $modern)), [401, -32600, 'q']);

$blocked = McpServer::refuse(new Exception(Piwik\Piwik::translate('Login_LoginNotAllowedBecauseBlocked')), $body);
same('locked out', brief($blocked), [429, -32600, 'q']);
holds('locked out: how long', (int) ($blocked->headers['Retry-After'] ?? 0) > 0, $blocked->headers);

same('not the root, wrong format, two tokens', brief(McpServer::refuse(new Piwik\Http\BadRequestException('x'), $body)), [400, -32600, 'q']);
foreach ([new Exception('secret'), new PDOException('secret'), new Error('secret'), new ErrorException('secret'), new Exception('')] as $e) {
    $response = McpServer::refuse($e, $body);
    same(get_class($e), brief($response), [500, -32000, 'q']);
    same(get_class($e) . ', 2026-07-28', brief(McpServer::refuse($e, $modern)), [500, -32603, 'q']);
    holds('silent', !str_contains($response->body, 'secret'), $response->body);
}

// the id, as far as it can be read
foreach ([
    ['', null], ['garbage', null], ['[' . $body . ']', null], ['{"id":5', null], ['{"id":null}', null], ['{"id":1.5}', null], ['{"id":[1]}', null],
    ['{"id":5}', 5], ['{"jsonrpc":"2.0","id":1,"id":2}', null], ['5', null], [str_repeat(' ', 65536) . $body, null], [str_pad($body, 65000), 'q'],
] as [$text, $id]) {
    same('id of ' . substr($text, 0, 40), brief(McpServer::refuse(new Piwik\NoAccessException('x'), $text))[2], $id);
}

// Throwable of any kind, also with a hostile past
$deep = new Exception('end');
for ($i = 0; $i < 2000; $i++) {
    $deep = new Exception("n$i", 0, $deep);
}
same('2000 causes', McpServer::refuse($deep, $body)->status, 500);
$odd = new class extends Exception {
    protected $message = ['no', 'text'];
};
same('a message that is no text', McpServer::refuse($odd, $body)->status, 500);
done();
?>
--EXPECT--
done
