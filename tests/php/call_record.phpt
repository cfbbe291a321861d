--TEST--
The record of what was exposed: one row for each outcome, from the front controller to the table
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../matomo/bootstrap.php';

use Piwik\Plugins\McpServer\CallRecord\CallFilter;
use Piwik\Plugins\McpServer\CallRecord\CallReader;

const QUERY = 'module=API&method=McpServer.mcp&format=mcp';

$statuses = [];
$ask = function (string $token, string $method, array $params = [], array $server = []) use (&$statuses): void {
    $body = ['jsonrpc' => '2.0', 'id' => 1, 'method' => $method, 'params' => $params === [] ? new stdClass() : $params];
    $statuses[] = Host::request(QUERY, $body, $server + ['HTTP_AUTHORIZATION' => "Bearer $token"])['status'];
};
$call = fn(string $token, string $tool, array $arguments = [], array $server = []) => $ask(
    $token,
    'tools/call',
    ['name' => $tool, 'arguments' => $arguments === [] ? new stdClass() : $arguments],
    $server
);
$viewer = Host::token('viewer');

Host::setting('enable_mcp', true);
$call($viewer, 'matomo_site_list');
$ask($viewer, 'ping');
$call($viewer, 'matomo_site_get', ['idSite' => 3]);
$call($viewer, 'secret-name-of-a-tool', ['secret' => 'value']);
$call($viewer, 'matomo_site_list', [], ['HTTP_ORIGIN' => 'https://evil.example']);
$call('deadbeefdeadbeefdeadbeefdeadbeef', 'matomo_site_list');
$call('', 'matomo_site_list');
Host::setting('enable_mcp', false);
$call($viewer, 'matomo_site_list');
Host::setting('enable_mcp', true);
Host::setting('call_record_days', 0);
$call($viewer, 'matomo_site_list');
Host::setting('call_record_days', 90);
$call($viewer, 'matomo_site_get', ['idSite' => 1]);

$rows = (new CallReader())->page(new CallFilter())['rows'];
echo implode(' ', $statuses), "\n";
foreach (array_reverse($rows) as $row) {
    printf(
        "%s|%s|%s|%s|%d rows|%s|%d|%s\n",
        $row['user'],
        $row['method'],
        $row['tool'],
        implode(',', $row['sites']),
        $row['rows'],
        $row['outcome'],
        $row['error'],
        $row['origin']
    );
}
echo strpos(json_encode($rows), 'secret') === false ? "no value\n" : "a value\n";
?>
--EXPECT--
200 200 200 200 403 401 401 403 200 200
viewer|tools/call|matomo_site_list|2,1|2 rows|answered|0|http
viewer|tools/call|matomo_site_get|3|0 rows|refused|0|http
viewer|tools/call|||0 rows|refused|-32602|http
viewer||||0 rows|denied|403|http
||||0 rows|denied|401|http
||||0 rows|denied|401|http
viewer||||0 rows|denied|403|http
viewer|tools/call|matomo_site_get|1|1 rows|answered|0|http
no value
