--TEST--
HTTP: nobody gets the challenge
--EXTENSIONS--
mcpserver
--ENV--
HTTP_HOST=127.0.0.1
MATOMO_HOST_SETTINGS={"enable_mcp":true}
--GET--
module=API&method=McpServer.mcp&format=mcp
--POST_RAW--
Content-Type: application/json
{"jsonrpc":"2.0","id":"x","method":"ping"}
--FILE--
<?php require __DIR__ . '/../matomo/index.php'; ?>
--EXPECTHEADERS--
Status: 401 Unauthorized
WWW-Authenticate: Bearer realm="mcp"
Content-Type: application/json
Cache-Control: no-store
--EXPECT--
{"jsonrpc":"2.0","id":"x","error":{"code":-32001,"message":"Authentication required."}}
