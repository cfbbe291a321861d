--TEST--
Memory after the five hundredth request of each kind is that after the hundredth
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
Host::on('SitesManager.getSitesWithAtLeastViewAccess', fn() => [['idsite' => 1, 'name' => 'A &amp; B', 'main_url' => 'https://a.example', 'type' => 'website']]);
Host::on('SitesManager.getSiteFromId', fn() => throw new Piwik\NoAccessException('x'));
Host::on('API.getReportMetadata', fn() => throw new Error('x'));
$store = new class implements McpServerSessionStore {
    public function load(string $id): ?array { return ['user' => 'viewer', 'revision' => '2025-06-18', 'expires' => 50, 'client_name' => 'x']; }
    public function save(string $id, array $data, int $expiresAt): void {}
    public function delete(string $id): void {}
};
$logger = new class {
    public function log($level, $message, array $context = []): void {}
};
$options = [
    'session_store' => $store, 'clock' => fn() => 1, 'logger' => $logger, 'config' => ['log_tool_calls' => 1, 'session_ttl' => 100, 'log_tool_call_parameters_full' => 1],
    'trusted_hosts' => ['a.example', 'b.example'],
];
$call = fn(string $name, string $arguments) => '{"jsonrpc":"2.0","id":"x","method":"tools/call","params":{"name":"' . $name . '","arguments":' . $arguments . '}}';
$session = ['HTTP_MCP_SESSION_ID' => 'abc'];
$modern = ['HTTP_MCP_PROTOCOL_VERSION' => '2026-07-28', 'HTTP_MCP_METHOD' => 'tools/list'];
$kinds = [
    'ping' => ['{"jsonrpc":"2.0","id":"x","method":"ping"}', $session],
    'initialize' => ['{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","clientInfo":{"name":"n","version":"v"}}}', []],
    'delete' => ['', ['REQUEST_METHOD' => 'DELETE'] + $session],
    'list' => ['{"jsonrpc":"2.0","id":1,"method":"tools/list"}', []],
    'bad cursor' => ['{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"dG9vbHM6NTA="}}', []],
    'good call' => [$call('matomo_site_list', '{"limit":"5"}'), $session],
    'refused' => [$call('matomo_site_get', '{"idSite":1}'), []],
    'broken' => [$call('matomo_report_list', '{"idSite":1,"search":"x"}'), []],
    'schema' => [$call('matomo_report_processed', '{"idSite":"x","goalMetricsProcessGoals":["a","b"],"more":{"a":[1]}}'), []],
    'schema as result' => [$call('matomo_site_get', '{"idSite":[]}'), ['HTTP_MCP_PROTOCOL_VERSION' => '2025-11-25']],
    'intake conflict' => [$call('matomo_report_processed', '{"idSite":1,"filterLimit":1,"filter_limit":2,"apiParameters":"{\"a\":1}"}'), []],
    'intake' => [$call('matomo_report_processed', '{"idSite":1,"period":"day","date":"2026-11-19","reportUniqueId":" A.b ","filterLimit":"5","flat":1,"apiParameters":"{\"segment\":\"a==b\"}"}'), []],
    'quick' => [$call('get_visit_stats', '{"startDate":"2026-11-19","endDate":"2026-11-01","period":"day"}'), []],
    'unknown tool' => [$call('nope', '[1]'), []],
    'unknown method' => ['{"jsonrpc":"2.0","id":1,"method":"nope"}', []],
    'batch' => ['[{"jsonrpc":"2.0","id":"a","method":"ping"},{"jsonrpc":"2.0","id":"a","method":"ping"},5,{"jsonrpc":"2.0","id":"b","method":"tools/list"}]', []],
    'notification' => ['{"jsonrpc":"2.0","method":"x","params":{"a":["b"]}}', []],
    'no JSON' => ['{"a":["b",{"c":', []],
    'Origin' => ['{}', ['HTTP_ORIGIN' => 'https://evil.example']],
    'type' => ['{"jsonrpc":"2.0","id":"x"}', ['CONTENT_TYPE' => 'x']],
    'stateless' => ['{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}}', $modern],
    'stateless mismatch' => ['{"jsonrpc":"2.0","id":1,"method":"x","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}}', $modern],
    'unsupported version' => ['{"jsonrpc":"2.0","id":1,"method":"ping"}', ['HTTP_MCP_PROTOCOL_VERSION' => 'x']],
];
$runs = [];
foreach ($kinds as $kind => [$body, $server]) {
    $server = Host::server($server);
    $runs[$kind] = fn() => (new McpServer($options + ['enabled' => true, 'check_host' => false]))->handle($body, $server);
}
$off = new McpServer();
$on = new McpServer($options + ['enabled' => true]);
$exception = new Piwik\NoAccessException('x');
$server = Host::server();
$runs['off'] = fn() => $off->handle('{"jsonrpc":"2.0","id":"x","method":"ping"}', $server);
$runs['wrong format'] = function () use ($off, $server) {
    $_GET['format'] = 'xml';
    try {
        $off->handle('{}', $server);
    } catch (Exception $e) {
    }
    $_GET['format'] = 'mcp';
};
$runs['bad option'] = function () use ($options) {
    try {
        new McpServer(['host' => 'x', 'clock' => 'no_such'] + $options);
    } catch (TypeError $e) {
    }
};
$runs['refuse'] = fn() => McpServer::refuse($exception, '{"jsonrpc":"2.0","id":"x","params":{"a":[1]}}');
$runs['tools'] = fn() => $on->tools();
$runs['callTool'] = fn() => $on->callTool('matomo_site_list', ['limit' => 1, 'more' => null]);
$runs['callTool, refused'] = fn() => $on->callTool('matomo_site_get', ['idSite' => '1', 'x' => ['y' => ['z']]]);
$runs['callTool, unknown'] = fn() => $on->callTool('nope', ['a' => ['b']]);

// the host remembers calls and log lines
$forget = function () { $this->lines = []; };
foreach ($runs as $kind => $run) {
    $used = $now = 0;
    for ($i = 0; $i < 500; $i++) {
        $run();
        MatomoHost\Calls::reset();
        $forget->call(Piwik\Container\StaticContainer::get('Piwik\Log\LoggerInterface'));
        Host::on('SitesManager.getSitesWithAtLeastViewAccess', $sites ??= fn() => [['idsite' => 1, 'name' => 'A &amp; B', 'main_url' => 'https://a.example', 'type' => 'website']]);
        Host::on('SitesManager.getSiteFromId', $get ??= fn() => throw new Piwik\NoAccessException('x'));
        Host::on('API.getReportMetadata', $metadata ??= fn() => throw new Error('x'));
        if ($i === 100) {
            $used = memory_get_usage();
        }
    }
    $now = memory_get_usage();
    holds("$kind keeps memory", $now - $used < 400, $now - $used);
}
done();
?>
--EXPECT--
done
