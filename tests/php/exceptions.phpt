--TEST--
Whatever Matomo throws, handle() answers, and nothing of the exception's text gets out
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

final class Strange extends Exception
{
    public function __toString(): string
    {
        throw new Exception('not this either');
    }
}

as_user();
$secret = 'a secret of /var/www/x.php';
$cases = [
    // the exception, what the list says, what the getter says
    [new Exception($secret), 'Site retrieval failed.', 'Site retrieval failed.'],
    [new Strange($secret), 'Site retrieval failed.', 'Site retrieval failed.'],
    [new Piwik\NoAccessException($secret), [], 'Site not found or access denied.'],
    [new Exception($secret, 0, new Piwik\NoAccessException($secret)), [], 'Site not found or access denied.'],
    [new Exception("You can't access this resource as it requires 'view' access for the website id = 3."), [], 'Site not found or access denied.'],
    [new Exception('Access denied'), [], 'Site not found or access denied.'],
    [new Exception('SQLSTATE[HY000] [2002] ' . $secret), '-32000', '-32000'],
    [new PDOException($secret), '-32000', '-32000'],
    [new Exception($secret, 0, new PDOException($secret)), '-32000', '-32000'],
    [new Error($secret), '-32000', '-32000'],
    [new TypeError($secret), '-32000', '-32000'],
    [new DivisionByZeroError($secret), '-32000', '-32000'],
    [new Exception($secret, 0, new Error($secret)), '-32000', '-32000'],
];
foreach ($cases as $i => [$exception, $list, $get]) {
    $throw = function () use ($exception) { throw $exception; };
    Host::on('SitesManager.getSitesWithAtLeastViewAccess', $throw);
    Host::on('SitesManager.getSiteFromId', $throw);
    foreach (['matomo_site_list' => $list, 'matomo_site_get' => $get] as $tool => $expected) {
        $arguments = $tool === 'matomo_site_get' ? ['idSite' => 1] : [];
        if ($expected === []) {
            same("$i $tool", answer($tool, $arguments), ['sites' => [], 'next_cursor' => null, 'has_more' => false, 'total_rows' => 0]);
        } elseif ($expected === '-32000') {
            same("$i $tool", refusal($tool, $arguments), '-32000 Matomo could not answer this request. Its log says why.');
        } else {
            same("$i $tool", refusal($tool, $arguments), $expected);
        }
        $response = Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => 'tools/call', 'params' => ['name' => $tool, 'arguments' => (object) $arguments]]);
        same("$i $tool: HTTP", $response->status, 200);
        holds("$i $tool: silent", !str_contains($response->body, 'secret') && !str_contains($response->body, 'Exception'), $response->body);
        $internal = (new McpServer(['enabled' => true]))->callTool($tool, $arguments);
        same("$i $tool: in process", $internal['isError'], $expected !== []);
    }
}

// 2026-07-28 has its own number for it
$call = ['jsonrpc' => '2.0', 'id' => 1, 'method' => 'tools/call', 'params' => ['name' => 'matomo_site_list', '_meta' => [
    'io.modelcontextprotocol/protocolVersion' => '2026-07-28', 'io.modelcontextprotocol/clientCapabilities' => new stdClass(),
]]];
$headers = ['HTTP_MCP_PROTOCOL_VERSION' => '2026-07-28', 'HTTP_MCP_METHOD' => 'tools/call', 'HTTP_MCP_NAME' => 'matomo_site_list'];
same('stateless', brief(Host::handle($call, [], $headers)), [200, -32603, 1]);
foreach (['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'] as $revision) {
    unset($call['params']['_meta']);
    same($revision, brief(Host::handle($call, [], ['HTTP_MCP_PROTOCOL_VERSION' => $revision])), [200, -32000, 1]);
}
done();
?>
--EXPECT--
done
