--TEST--
The time limit ends a Matomo call: shutdown functions are told of it
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
    set_time_limit(1);
    for (;;) {
        md5('x');
    }
});
register_shutdown_function(function () {
    while (ob_get_level() > 0) {
        ob_end_clean();
    }
    echo 'fatal: ', substr(error_get_last()['message'] ?? 'none', 0, 22), "\n";
    foreach (McpServer::unfinishedCalls() as $call) {
        echo $call['tool'], ' ', text($call['sites']), ' ', $call['duration_ms'] >= 500 ? 'long' : $call['duration_ms'], "\n";
    }
});
Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => 'tools/call', 'params' => ['name' => 'matomo_site_get', 'arguments' => ['idSite' => 1]]], [
    'call_record' => fn() => null,
]);
echo "not reached\n";
?>
--EXPECT--
fatal: Maximum execution time
matomo_site_get [1] long
