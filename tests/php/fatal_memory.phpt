--TEST--
Memory runs out inside a Matomo call: the engine's message, no crash, and an answer for the renderer
--EXTENSIONS--
mcpserver
--SKIPIF--
<?php if (getenv('USE_ZEND_ALLOC') === '0') die('skip malloc knows no memory_limit'); ?>
--INI--
memory_limit=32M
display_errors=1
html_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
Host::on('SitesManager.getSitesWithAtLeastViewAccess', function () {
    for ($more = []; count($more) < 64;) {
        $more[] = str_repeat('x', 1 << 20);
    }
});
register_shutdown_function(function () {
    while (ob_get_level() > 0) {
        ob_end_clean();
    }
    echo 'shutdown: ', substr(error_get_last()['message'] ?? '', 0, 28), "\n";
    $response = McpServer::refuse(new ErrorException('fatal'), '{"jsonrpc":"2.0","id":7,"method":"x"}');
    echo $response->status, ' ', $response->body, "\n";
});
Host::handle('{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"matomo_site_list"}}');
echo "not reached\n";
?>
--EXPECTF--
%Ashutdown: Allowed memory size of 33554
500 {"jsonrpc":"2.0","id":7,"error":{"code":-32000,"message":"Matomo could not answer this request. Its log says why."}}
