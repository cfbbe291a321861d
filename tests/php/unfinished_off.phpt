--TEST--
Without option call_record nothing is kept of a call that was cut off
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
Host::on('SitesManager.getSitesWithAtLeastViewAccess', function () { exit(0); });
register_shutdown_function(function () {
    while (ob_get_level() > 0) {
        ob_end_clean();
    }
    echo text(McpServer::unfinishedCalls()), "\n";
});
Host::tool('matomo_site_list');
echo "not reached\n";
?>
--EXPECT--
[]
