--TEST--
JSON-RPC envelopes: each row of mcp-protocol.md §5, in each revision
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
const HANDSHAKE = ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'];

$post = fn(string $body, string $revision) => brief(Host::handle($body, [], ['HTTP_MCP_PROTOCOL_VERSION' => $revision]));

foreach (HANDSHAKE as $revision) {
    $unknown = $revision >= '2025-11-25' ? 'absent' : null;
    $ping = fn(string $id) => $post('{"jsonrpc":"2.0","id":' . $id . ',"method":"ping"}', $revision);

    // ids
    foreach (['0' => 0, '-1' => -1, '"x"' => 'x', '""' => '', '"\\u0000"' => "\0", '1.0' => 1, '2e3' => 2000, '9223372036854775807' => PHP_INT_MAX] as $id => $echoed) {
        same("$revision id $id", $ping((string) $id), [200, [], $echoed]);
    }
    foreach (['null', 'true', 'false', '1.5', '-0.5', '1e17', '9007199254740993.0', '9223372036854775808', '1e30', '{}', '[]', '["a"]', '{"a":1}'] as $id) {
        same("$revision id $id", $ping($id), [400, -32600, $unknown]);
    }

    // members
    foreach ([
        '{"id":1,"method":"ping"}' => [400, -32600, 1],
        '{"jsonrpc":"1.0","id":1,"method":"ping"}' => [400, -32600, 1],
        '{"jsonrpc":2.0,"id":1,"method":"ping"}' => [400, -32600, 1],
        '{"jsonrpc":"2.0 ","id":1,"method":"ping"}' => [400, -32600, 1],
        '{"JSONRPC":"2.0","id":1,"method":"ping"}' => [400, -32600, 1],
        '{"jsonrpc":"2.0","id":1}' => [400, -32600, 1],
        '{"jsonrpc":"2.0","id":1,"method":5}' => [400, -32600, 1],
        '{"jsonrpc":"2.0","id":1,"method":null}' => [400, -32600, 1],
        '{"jsonrpc":"2.0","id":1,"method":""}' => [200, -32601, 1],
        '{"jsonrpc":"2.0","id":1,"method":"PING"}' => [200, -32601, 1],
        '{"jsonrpc":"2.0","id":1,"method":"ping\\u0000"}' => [200, -32601, 1],
        '{"jsonrpc":"2.0","id":1,"method":"rpc.ping"}' => [200, -32601, 1],
        '{"jsonrpc":"2.0","id":1,"method":"server/discover"}' => [200, -32601, 1],
        '{"jsonrpc":"2.0","id":1,"method":"ping","params":null}' => [200, [], 1],
        '{"jsonrpc":"2.0","id":1,"method":"ping","params":{}}' => [200, [], 1],
        '{"jsonrpc":"2.0","id":1,"method":"ping","params":[1]}' => [400, -32600, 1],
        '{"jsonrpc":"2.0","id":1,"method":"ping","params":"x"}' => [400, -32600, 1],
        '{"jsonrpc":"2.0","id":1,"method":"ping","params":0}' => [400, -32600, 1],
        '{"jsonrpc":"2.0","id":1,"method":"ping","params":false}' => [400, -32600, 1],
        '{"jsonrpc":"2.0","id":1,"method":"ping","extra":[1,2]}' => [200, [], 1],
        '{"jsonrpc":"2.0","id":1,"method":"ping","result":1}' => [400, -32600, 1],
        '{"jsonrpc":"2.0","id":1,"method":"ping","error":null}' => [400, -32600, 1],
        '{"jsonrpc":"2.0","id":1,"result":{}}' => [202],
        '{"jsonrpc":"2.0","id":null,"error":{"code":-1,"message":""}}' => [202],
        '{"jsonrpc":"2.0","result":5}' => [202],
        '{"jsonrpc":"1.0","id":1,"result":{}}' => [400, -32600, 1],
        '{"jsonrpc":"2.0","method":"ping"}' => [202],
        '{"jsonrpc":"2.0","method":"no/such"}' => [202],
        '{"jsonrpc":"2.0","method":"notifications/initialized"}' => [202],
        '{"jsonrpc":"2.0","method":"tools/call","params":{"name":"matomo_site_list"}}' => [202],
        '{"jsonrpc":"2.0","method":"ping","params":[1]}' => [400, -32600, $unknown],
        '{}' => [400, -32600, $unknown],
        '5' => [400, -32600, $unknown],
        '"x"' => [400, -32600, $unknown],
        'null' => [400, -32600, $unknown],
        'true' => [400, -32600, $unknown],
        '1.5' => [400, -32600, $unknown],
    ] as $body => $expected) {
        same("$revision $body", $post((string) $body, $revision), $expected);
    }
}
same('a notification runs nothing', Host::calls(), []);

// What is refused is not repeated.
$response = Host::handle('{"jsonrpc":"2.0","id":1,"method":"secret-method-name","params":{"secret":"secret"}}');
holds('the method is not repeated', !str_contains($response->body, 'secret'), $response->body);
done();
?>
--EXPECT--
done
