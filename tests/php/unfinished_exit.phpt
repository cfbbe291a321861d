--TEST--
exit inside a Matomo call: shutdown functions are told of the call and of the call around it, once, with the sites known by then
--EXTENSIONS--
mcpserver
--INI--
display_errors=1
html_errors=0
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
$written = [];
$options = ['call_record' => function (array $record) use (&$written) {
    $written[] = $record['tool'] . ' ' . $record['outcome'];
}];
$inner = new McpServer($options + ['enabled' => true]);
Host::on('SitesManager.getSiteFromId', function () use ($inner, &$written) {
    $written[] = 'while it runs ' . text(McpServer::unfinishedCalls());
    Host::on('SitesManager.getSitesWithAtLeastViewAccess', function () { exit('bye'); });
    $inner->callTool('matomo_site_list', ['limit' => 5]);
});
register_shutdown_function(function () use (&$written) {
    while (ob_get_level() > 0) {
        ob_end_clean();
    }
    foreach (McpServer::unfinishedCalls() as $call) {
        same('time', is_int($call['duration_ms']) && $call['duration_ms'] >= 0 && $call['duration_ms'] < 60000, true);
        unset($call['duration_ms']);
        echo text($call), "\n";
    }
    echo 'again ', text(McpServer::unfinishedCalls()), "\n";
    echo 'written ', text($written), "\n";
});
Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => 'tools/call', 'params' => ['name' => 'matomo_report_list', 'arguments' => ['idSite' => 1]]], $options);
$meta = ['io.modelcontextprotocol/protocolVersion' => '2026-07-28', 'io.modelcontextprotocol/clientCapabilities' => new stdClass(),
    'io.modelcontextprotocol/clientInfo' => ['name' => 'Claude of jane@example.com', 'version' => '1.2']];
Host::handle(
    ['jsonrpc' => '2.0', 'id' => 1, 'method' => 'tools/call', 'params' => ['name' => 'matomo_site_get', 'arguments' => ['idSite' => '1'], '_meta' => $meta]],
    $options,
    ['HTTP_MCP_PROTOCOL_VERSION' => '2026-07-28', 'HTTP_MCP_METHOD' => 'tools/call', 'HTTP_MCP_NAME' => 'matomo_site_get']
);
echo "not reached\n";
?>
--EXPECT--
{"client":"Claude of [email]","client_version":"1.2","method":"tools/call","tool":"matomo_site_get","sites":[1],"more_sites":false,"origin":"http","session":false}
{"client":"","client_version":"","method":"tools/call","tool":"matomo_site_list","sites":[],"more_sites":false,"origin":"internal","session":false}
again []
written ["matomo_report_list answered","while it runs []"]
