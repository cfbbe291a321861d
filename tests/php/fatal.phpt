--TEST--
A fatal error inside a Matomo call jumps over us: no crash, and send() prints an answer all the same
--EXTENSIONS--
mcpserver
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
Host::on('SitesManager.getSitesWithAtLeastViewAccess', function () {
    echo 'NOISE';
    eval('final class Last {} class Later extends Last {}');
});
register_shutdown_function(function () {
    $fatal = error_get_last()['message'] ?? 'none';
    // what Matomo's shutdown handler leads to
    McpServer::refuse(new ErrorException('fatal'), '{"jsonrpc":"2.0","id":7,"method":"x"}')->send();
    echo "\nshutdown: $fatal\n";
});
Host::handle('{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"matomo_site_list"}}');
echo "not reached\n";
?>
--EXPECTF--
{"jsonrpc":"2.0","id":7,"error":{"code":-32000,"message":"Matomo could not answer this request. Its log says why."}}
shutdown: Class Later %s final class %S
