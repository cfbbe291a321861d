--TEST--
A fatal error inside a Matomo call: shutdown functions are told of the call, also when it is no tool's
--EXTENSIONS--
mcpserver
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
Host::on('SitesManager.getSiteFromId', function () {
    eval('final class Last {} class Later extends Last {}');
});
register_shutdown_function(function () {
    while (ob_get_level() > 0) {
        ob_end_clean();
    }
    echo 'fatal: ', strtok(error_get_last()['message'] ?? 'none', ' '), "\n";
    foreach (McpServer::unfinishedCalls() as $call) {
        echo $call['method'], ' ', $call['tool'], ' ', text($call['sites']), ' ', $call['origin'], "\n";
    }
    // Calls go on, and are no unfinished ones.
    $records = [];
    (new McpServer(['enabled' => true, 'call_record' => function (array $record) use (&$records) {
        $records[] = $record['tool'] . ' ' . $record['outcome'];
    }]))->callTool('matomo_site_list');
    echo text($records), ' ', text(McpServer::unfinishedCalls()), "\n";
});
Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => 'resources/read', 'params' => ['uri' => 'matomo://sites/1']], ['call_record' => function () {
    echo "not written\n";
}]);
echo "not reached\n";
?>
--EXPECT--
fatal: Class
resources/read matomo://sites/{idSite} [1] http
["matomo_site_list answered"] []
