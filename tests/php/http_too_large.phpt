--TEST--
HTTP: a length that is too large is refused before anything is read
--EXTENSIONS--
mcpserver
--ENV--
HTTP_HOST=127.0.0.1
--POST_RAW--
Content-Type: application/json
{"jsonrpc":"2.0","id":1,"method":"ping"}
--FILE--
<?php
require __DIR__ . '/../checks.inc';

Host::get([]);
as_user();
$server = fn(array $more) => ['CONTENT_TYPE' => 'application/json'] + $more + Host::server();
$handle = fn(array $more, int $ceiling = 1024) => brief((new McpServer(['enabled' => true, 'check_host' => false, 'body_ceiling' => $ceiling]))->handle(null, $server($more)));

same('the real body', $handle([]), [200, [], 1]);
foreach (['1025', '4194305', '9223372036854775807'] as $length) {
    same("announced $length", $handle(['CONTENT_LENGTH' => $length])[0], 413);
}
foreach (['', 'x', '-1', '0', '5', '1e9', ' 40', '1024', '99999999999999999999'] as $length) {
    same("announced $length", $handle(['CONTENT_LENGTH' => $length]), [200, [], 1]);
}
same('again: the body can be read more than once', $handle([]), [200, [], 1]);
(new McpServer(['enabled' => true, 'check_host' => false]))->handle(null, $server([]))->send();
?>
--EXPECTHEADERS--
Content-Type: application/json
--EXPECT--
{"jsonrpc":"2.0","id":1,"result":{}}
