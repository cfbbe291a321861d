--TEST--
Batches: revision 2025-03-26 alone has them
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
$ping = fn(mixed $id) => ['jsonrpc' => '2.0', 'id' => $id, 'method' => 'ping'];
$post = fn(array $batch, string $revision = '2025-03-26') => Host::handle($batch, [], ['HTTP_MCP_PROTOCOL_VERSION' => $revision]);
$short = function (array $batch) use ($post) {
    $response = $post($batch);
    return [$response->status, array_map(fn(array $each) => [$each['id'] ?? null, $each['error']['code'] ?? 'result'], json_decode($response->body, true) ?? [])];
};

same('in order', $short([$ping(3), $ping('x'), $ping(1)]), [200, [[3, 'result'], ['x', 'result'], [1, 'result']]]);
same('one', $short([$ping(1)]), [200, [[1, 'result']]]);
same('bytes', $post([$ping(1)])->body, '[{"jsonrpc":"2.0","id":1,"result":{}}]');
same('with what gets no answer', $short([['jsonrpc' => '2.0', 'method' => 'a'], $ping(1), ['jsonrpc' => '2.0', 'id' => 9, 'result' => 1]]), [200, [[1, 'result']]]);
same('nothing to answer', [$post([['jsonrpc' => '2.0', 'method' => 'a']])->status, $post([['jsonrpc' => '2.0', 'method' => 'a']])->body], [202, '']);
same('invalid members', $short([5, null, [], [[]], 'x', $ping(1), $ping(1.5), new stdClass()]), [200, [[null, -32600], [null, -32600], [null, -32600], [null, -32600], [null, -32600], [1, 'result'], [null, -32600], [null, -32600]]]);
same('one invalid', $short([1]), [200, [[null, -32600]]]);
same('unknown method and tool', $short([['jsonrpc' => '2.0', 'id' => 1, 'method' => 'x'], ['jsonrpc' => '2.0', 'id' => 2, 'method' => 'tools/call', 'params' => ['name' => 'x']]]), [200, [[1, -32601], [2, -32602]]]);
same('the same id', $short([$ping(1), $ping(2), $ping(1), $ping(1.0)]), [200, [[1, -32600], [2, 'result'], [1, -32600], [1, -32600]]]);
same('1 is not "1"', $short([$ping(1), $ping('1')]), [200, [[1, 'result'], ['1', 'result']]]);
same('an answer does not take an id', $short([$ping(1), ['jsonrpc' => '2.0', 'id' => 2, 'result' => 1]]), [200, [[1, 'result']]]);
same('initialize', $short([['jsonrpc' => '2.0', 'id' => 1, 'method' => 'initialize', 'params' => ['protocolVersion' => '2025-03-26']]]), [200, [[1, -32600]]]);
same('none', brief($post([])), [400, -32600, null]);
same('100', count($short(array_map($ping, range(1, 100)))[1]), 100);
same('101', brief($post(array_map($ping, range(1, 101)))), [400, -32600, null]);
same('calls run, each', count(array_filter($short(array_map(fn($id) => ['jsonrpc' => '2.0', 'id' => $id, 'method' => 'tools/call', 'params' => ['name' => 'matomo_site_list']], range(1, 5)))[1], fn($each) => $each[1] === 'result')), 5);

foreach (['2024-11-05' => null, '2025-06-18' => null, '2025-11-25' => 'absent', '2026-07-28' => 'absent'] as $revision => $id) {
    foreach ([[], [$ping(1)], [5]] as $batch) {
        same("$revision: " . text($batch), brief($post($batch, $revision)), [400, -32600, $id]);
    }
}
done();
?>
--EXPECT--
done
