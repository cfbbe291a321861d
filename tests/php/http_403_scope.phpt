--TEST--
HTTP: an access token without the scope gets a 403 with a challenge
--EXTENSIONS--
mcpserver
--ENV--
HTTP_HOST=127.0.0.1
--GET--
module=API&method=McpServer.mcp&format=mcp
--POST_RAW--
Content-Type: application/json
{"jsonrpc":"2.0","id":"x","method":"ping"}
--FILE--
<?php
require __DIR__ . '/../matomo/bootstrap.php';

Host::loginAs('noaccess');
$options = ['scope_missing' => true, 'resource_metadata' => 'https://m.example/x?a=b&c=d', 'oauth_scope' => 'matomo:read'];
(new McpServer($options))->handle('{"jsonrpc":"2.0","id":"x","method":"ping"}', Host::server())->send();
?>
--EXPECTHEADERS--
Status: 403 Forbidden
WWW-Authenticate: Bearer realm="mcp", error="insufficient_scope", scope="matomo:read", resource_metadata="https://m.example/x?a=b&c=d"
Content-Type: application/json
Cache-Control: no-store
--EXPECT--
{"jsonrpc":"2.0","id":"x","error":{"code":-32600,"message":"The scope of the access token does not allow this."}}
