--TEST--
What handle() takes from its arguments, and what $_SERVER may hold
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
$ping = '{"jsonrpc":"2.0","id":1,"method":"ping"}';
$handle = fn(?string $body, ?array $server, array $options = []) => brief((new McpServer($options + ['enabled' => true, 'check_host' => false]))->handle($body, $server));

same('both given', $handle($ping, Host::server()), [200, [], 1]);
same('an empty $server: no method', $handle($ping, []), [405, -32600, 1]);
same('the current $_SERVER', $handle($ping, null), [200, [], 1]);
same('no content type', $handle($ping, ['CONTENT_TYPE' => null] + Host::server()), [415, -32600, 1]);
same('values of other types count as absent', $handle($ping, Host::server(['HTTP_ACCEPT' => ['x'], 'HTTP_ORIGIN' => 5, 'HTTP_MCP_SESSION_ID' => new stdClass(), 3 => 4])), [200, [], 1]);
$method = 'POST';
same('references', $handle($ping, ['REQUEST_METHOD' => &$method] + Host::server()), [200, [], 1]);
same('a method in lower case is another one', $handle($ping, Host::server(['REQUEST_METHOD' => 'post'])), [405, -32600, 1]);

// the ceiling counts what was given and what was announced
same('as long as allowed', $handle(str_pad($ping, 1024), Host::server(), ['body_ceiling' => 1024]), [200, [], 1]);
same('longer', $handle(str_pad($ping, 1025), Host::server(), ['body_ceiling' => 1024])[0], 413);

// format=mcp, in any case, or Matomo's own exception
foreach (['mcp', 'MCP', 'Mcp'] as $format) {
    Host::get(['format' => $format]);
    same("format=$format", $handle($ping, Host::server()), [200, [], 1]);
}
foreach (['json', '', 'mcp ', 'mcpx', ['mcp'], null] as $format) {
    Host::get(['format' => $format]);
    $told = thrown(fn() => $handle($ping, Host::server()));
    holds('another format', str_starts_with($told, 'Piwik\Http\BadRequestException: ') && str_contains($told, 'index.php?module=API&method=McpServer.mcp&format=mcp'), $told);
}
unset($_GET['format']);
holds('no format', str_starts_with(thrown(fn() => $handle($ping, Host::server())), 'Piwik\Http\BadRequestException: '));
Host::get([]);

// not the root request
foreach ([false, null, 'API.getBulkRequest', 'McpServer.mcp ', 'mcpserver.mcp', ''] as $root) {
    Host::root($root);
    same('root ' . text($root), $handle($ping, Host::server()), [400, -32600, 1]);
}
Host::root();

// users
foreach (['anonymous' => 401, 'noaccess' => 401, 'viewer' => 200, 'onesite' => 200, 'writer' => 403, 'siteadmin' => 403, 'superuser' => 403] as $login => $status) {
    as_user($login);
    same("$login, default ceiling", $handle($ping, Host::server())[0], $status);
}
as_user('superuser');
same('the superuser, no ceiling', $handle($ping, Host::server(), ['maximum_access_level' => 'unlimited']), [200, [], 1]);

// off
as_user();
foreach ([[], ['enabled' => false], ['enabled' => true, 'config' => ['enable_mcp' => '0']], ['enabled' => true, 'config' => ['enable_mcp' => 'true']]] as $options) {
    same('off: ' . text($options), brief((new McpServer($options))->handle($ping, Host::server())), [403, -32600, 1]);
}
foreach ([['enable_mcp' => '1'], ['enable_mcp' => 1], ['enable_mcp' => true], ['enable_mcp' => null], []] as $config) {
    same('on: ' . text($config), $handle($ping, Host::server(), ['config' => $config]), [200, [], 1]);
}
same('the configuration cannot switch on', brief((new McpServer(['enabled' => false, 'config' => ['enable_mcp' => 1]]))->handle($ping, Host::server()))[0], 403);
done();
?>
--EXPECT--
done
