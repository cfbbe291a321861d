--TEST--
HTTP: a bad token, which Matomo refuses before the endpoint is reached
--EXTENSIONS--
mcpserver
--ENV--
HTTP_AUTHORIZATION=Bearer deadbeefdeadbeefdeadbeefdeadbeef
HTTP_HOST=127.0.0.1
MATOMO_HOST_SETTINGS={"enable_mcp":true}
--GET--
module=API&method=McpServer.mcp&format=mcp
--POST_RAW--
Content-Type: application/json
{"jsonrpc":"2.0","id":9,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}
--FILE--
<?php require __DIR__ . '/../matomo/index.php'; ?>
--EXPECTHEADERS--
Status: 401 Unauthorized
WWW-Authenticate: Bearer realm="mcp"
Content-Type: application/json
Cache-Control: no-store
--EXPECT--
{"jsonrpc":"2.0","id":9,"error":{"code":-32600,"message":"Authentication required."}}
