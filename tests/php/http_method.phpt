--TEST--
HTTP: another method
--EXTENSIONS--
mcpserver
--ENV--
HTTP_AUTHORIZATION=Bearer demo-token-of-viewer-0000000000
HTTP_HOST=127.0.0.1
MATOMO_HOST_SETTINGS={"enable_mcp":true}
--GET--
module=API&method=McpServer.mcp&format=mcp
--FILE--
<?php require __DIR__ . '/../matomo/index.php'; ?>
--EXPECTHEADERS--
Status: 405 Method Not Allowed
Allow: POST, DELETE
Content-Type: application/json
Cache-Control: no-store
--EXPECT--
{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"Method Not Allowed"}}
