--TEST--
The record of what was exposed: an exit below a tool leaves one row, from the front controller to the table
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../matomo/bootstrap.php';

use Piwik\Plugins\McpServer\CallRecord\CallFilter;
use Piwik\Plugins\McpServer\CallRecord\CallReader;

Host::setting('enable_mcp', true);
Host::on('SitesManager.getSiteFromId', function () {
    // Behind the plugin's own.
    register_shutdown_function(function () {
        while (ob_get_level() > 0) {
            ob_end_clean();
        }
        foreach ((new CallReader())->page(new CallFilter())['rows'] as $row) {
            echo implode('|', [$row['user'], $row['method'], $row['tool'], implode(',', $row['sites']), $row['outcome'], $row['error'], $row['origin']]), "\n";
        }
    });
    exit('bye');
});
$body = ['jsonrpc' => '2.0', 'id' => 1, 'method' => 'tools/call', 'params' => ['name' => 'matomo_site_get', 'arguments' => ['idSite' => 1]]];
Host::request('module=API&method=McpServer.mcp&format=mcp', $body, ['HTTP_AUTHORIZATION' => 'Bearer ' . Host::token('viewer')]);
echo "not reached\n";
?>
--EXPECTF--
%Aviewer|tools/call|matomo_site_get|1|fatal|%d|http
