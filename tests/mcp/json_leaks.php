<?php
require __DIR__ . '/../checks.inc';

as_user();
$bodies = [
    'garbage', '{"jsonrpc":"2.0","id":1,"method":"ping"', '{"a":1,"a":2}', '{"a":{"b":[{"c":"x","c":"y"}]}}', '["x",{"k":"v","k":"w"}]', '[[[["x"]],1e999],"y"]',
    '{"a":["x","y",{"z":1e999}]}', str_repeat('["x",', 100), str_repeat('{"a":"x","b":', 100), '[' . str_repeat('"text",', 21000) . '1]', '{"\u0000a":"x"}', '{"a":"x","b":["y",',
    '{"' . str_repeat('k', 5000) . '":"' . str_repeat('v', 5000) . '","x":"\ud800"}', '[{"a":"x"},{"a":"x"},{"a":"x","a":"y"}]',
    '{' . implode(',', array_map(fn($i) => "\"k$i\":\"v$i\"", range(1, 1200))) . '}',
];
foreach ($bodies as $body) {
    $used = null;
    for ($round = 0; $round < 200; $round++) {
        $response = Host::handle($body);
        unset($response);
        if ($round === 50) {
            $used = memory_get_usage();
        }
    }
    same('memory after ' . substr($body, 0, 50), memory_get_usage() - $used, 0);
}
done();
?>
