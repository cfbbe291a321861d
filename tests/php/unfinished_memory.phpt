--TEST--
Memory runs out inside a Matomo call, to the last page: what was kept in reserve lets shutdown functions record the call
--EXTENSIONS--
mcpserver
--SKIPIF--
<?php if (getenv('USE_ZEND_ALLOC') === '0') die('skip malloc knows no memory_limit'); ?>
--INI--
memory_limit=32M
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
Host::on('SitesManager.getSiteFromId', function () {
    // Held by something that outlives the call, as Matomo's caches are; small pieces leave no holes.
    $GLOBALS['hoard'] = new SplFixedArray(1 << 15);
    for ($i = 0; ; $i++) {
        $GLOBALS['hoard'][$i] = str_repeat('x', 2000);
    }
});
register_shutdown_function(function () {
    $work = str_repeat('y', 900 * 1024);
    while (ob_get_level() > 0) {
        ob_end_clean();
    }
    echo 'fatal: ', substr(error_get_last()['message'] ?? 'none', 0, 28), "\n";
    echo 'free: ', strlen($work), "\n";
    unset($work);
    foreach (McpServer::unfinishedCalls() as $call) {
        echo $call['method'], ' ', $call['tool'], ' ', text($call['sites']), "\n";
    }
    echo 'answer: ', McpServer::refuse(new ErrorException('fatal'))->status, "\n";
});
Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => 'tools/call', 'params' => ['name' => 'matomo_site_get', 'arguments' => ['idSite' => 1]]], [
    'call_record' => fn() => null,
]);
echo "not reached\n";
?>
--EXPECT--
fatal: Allowed memory size of 33554
free: 921600
tools/call matomo_site_get [1]
answer: 500
