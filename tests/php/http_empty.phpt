--TEST--
HTTP: an answer without a body has no Content-Type either
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
{"jsonrpc":"2.0","method":"notifications/initialized"}
--FILE--
<?php
register_shutdown_function(function () {
    echo http_response_code(), ' ', implode(', ', preg_grep('/^content-type/i', headers_list())) ?: 'no type';
});
require __DIR__ . '/../matomo/index.php';
?>
--EXPECTHEADERS--
Cache-Control: no-store
--EXPECT--
202 no type
