--TEST--
exit inside a Matomo call ends the script in an orderly way
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
Host::get(['segment' => 'a==b']);
Host::on('SitesManager.getSitesWithAtLeastViewAccess', function () { echo 'NOISE'; exit('bye'); });
register_shutdown_function(function () {
    echo "shutdown, level ", ob_get_level(), ', ', text($_GET['segment'] ?? null), "\n";
});
try {
    Host::handle('{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"matomo_site_list"}}');
    echo "not reached\n";
} catch (Throwable $e) {
    echo 'caught ', get_class($e), "\n";
} finally {
    echo "finally is not run by exit\n";
}
?>
--EXPECTF--
%Ashutdown, level %d, "a==b"
