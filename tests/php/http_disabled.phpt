--TEST--
HTTP: off, by default
--EXTENSIONS--
mcpserver
--ENV--
HTTP_AUTHORIZATION=Bearer demo-token-of-viewer-0000000000
HTTP_HOST=127.0.0.1
--GET--
module=API&method=McpServer.mcp&format=mcp
--POST_RAW--
Content-Type: application/json
{"jsonrpc":"2.0","id":1,"method":"ping"}
--FILE--
<?php require __DIR__ . '/../matomo/index.php'; ?>
--EXPECTHEADERS--
Status: 403 Forbidden
Content-Type: application/json
Cache-Control: no-store
--EXPECT--
{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"MCP endpoint is disabled. Please contact your Matomo administrator."}}
