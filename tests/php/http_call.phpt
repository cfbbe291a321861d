--TEST--
HTTP: a call, from the front controller to the last byte
--EXTENSIONS--
mcpserver
--ENV--
HTTP_AUTHORIZATION=Bearer demo-token-of-viewer-0000000000
HTTP_HOST=127.0.0.1
MATOMO_HOST_SETTINGS={"enable_mcp":true}
--GET--
module=API&method=McpServer.mcp&format=mcp
--POST_RAW--
Content-Type: application/json
{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"matomo_site_get","arguments":{"idSite":1}}}
--FILE--
<?php require __DIR__ . '/../matomo/index.php'; ?>
--EXPECTHEADERS--
Content-Type: application/json
Cache-Control: no-store
X-Content-Type-Options: nosniff
--EXPECTF--
{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"%s\n<matomo-data-%x>\n{\"idsite\":1,%s}\n</matomo-data-%x>"}],"structuredContent":{"idsite":1,%s},"isError":false,"_meta":{"org.matomo/shield":{"cleaned":0,"removed":0,"flagged":0,"withheld":0,"capped":0,"masked":0}}}}
