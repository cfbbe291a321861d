--TEST--
HTTP: what has been printed before is dropped, and the status that others set does not stay
--EXTENSIONS--
mcpserver
--INI--
display_errors=1
error_reporting=-1
output_buffering=4096
--ENV--
HTTP_AUTHORIZATION=Bearer demo-token-of-viewer-0000000000
HTTP_HOST=127.0.0.1
MATOMO_HOST_SETTINGS={"enable_mcp":true}
--GET--
module=API&method=McpServer.mcp&format=mcp
--POST_RAW--
Content-Type: application/json
{"jsonrpc":"2.0","id":1,"method":"ping"}
--FILE--
<?php
ob_start();
echo 'NOISE ';
trigger_error('NOISE', E_USER_WARNING);
ob_start();
echo 'NOISE';
header('Content-Type: text/html');
header('X-Other: kept');
header('HTTP/1.1 500 Internal Server Error');
require __DIR__ . '/../matomo/index.php';
?>
--EXPECTHEADERS--
Content-Type: application/json
X-Other: kept
--EXPECT--
{"jsonrpc":"2.0","id":1,"result":{}}
