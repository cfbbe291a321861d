--TEST--
The challenge of a 401 or 403 where there is an OAuth server
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

const URL = 'https://matomo.example/index.php?module=McpServer&action=oauthProtectedResourceMetadata';
$body = ['jsonrpc' => '2.0', 'id' => 1, 'method' => 'ping'];
$challenge = static fn(McpServerResponse $response) => [$response->status, $response->headers['WWW-Authenticate'] ?? null];
$ask = static fn(array $options = []) => Host::handle($body, $options);
$oauth = ['resource_metadata' => URL, 'oauth_scope' => 'matomo:read'];
$full = 'Bearer realm="mcp", scope="matomo:read", resource_metadata="' . URL . '"';

foreach (['anonymous', 'noaccess'] as $nobody) {
    as_user($nobody);
    same("$nobody: without a server", $challenge($ask()), [401, 'Bearer realm="mcp"']);
    same("$nobody: with one", $challenge($ask($oauth)), [401, $full]);
    same("$nobody: metadata only", $challenge($ask(['resource_metadata' => URL])), [401, 'Bearer realm="mcp", resource_metadata="' . URL . '"']);
    same("$nobody: scope only", $challenge($ask(['oauth_scope' => 'a b'])), [401, 'Bearer realm="mcp", scope="a b"']);
    same("$nobody: the disabled state is not shown", $challenge($ask(['enabled' => false] + $oauth)), [401, $full]);
}

// a token that may not read
as_user('noaccess');
$refused = $ask(['scope_missing' => true] + $oauth);
same('scope: header', $challenge($refused), [403, 'Bearer realm="mcp", error="insufficient_scope", scope="matomo:read", resource_metadata="' . URL . '"']);
same('scope: body', brief($refused), [403, -32600, 1]);
same('scope, without a server', $challenge($ask(['scope_missing' => true])), [403, 'Bearer realm="mcp", error="insufficient_scope"']);
as_user('anonymous');
same('scope: not for nobody', $challenge($ask(['scope_missing' => true])), [401, 'Bearer realm="mcp"']);
as_user();
same('scope: not for somebody who may read', $ask(['scope_missing' => true])->status, 200);
same('others have no challenge', [$challenge($ask(['enabled' => false] + $oauth)), $challenge(Host::handle($body, $oauth, ['HTTP_ORIGIN' => 'https://evil.example']))], [[403, null], [403, null]]);

// refuse()
$none = new Piwik\NoAccessException('x');
same('refuse', $challenge(McpServer::refuse($none, '', URL, 'matomo:read')), [401, $full]);
same('refuse: without', $challenge(McpServer::refuse($none, '')), [401, 'Bearer realm="mcp"']);
same('refuse: others', $challenge(McpServer::refuse(new Exception('x'), '', URL, 'matomo:read')), [500, null]);

// nothing gets out of the quotes
foreach (['a"b', 'a\\b', "a\r\nX: y", "a\0b", 'ä', str_repeat('x', 2049)] as $bad) {
    foreach (['resource_metadata', 'oauth_scope'] as $option) {
        same("$option " . substr($bad, 0, 9), thrown(static fn() => new McpServer([$option => $bad])), "ValueError: McpServer::__construct(): Option \"$option\" must be quotable in a header");
    }
    same('refuse ' . substr($bad, 0, 9), $challenge(McpServer::refuse($none, '', $bad, 'x')), [401, 'Bearer realm="mcp"']);
}
same('a blank in the URL', thrown(static fn() => new McpServer(['resource_metadata' => 'a b'])), 'ValueError: McpServer::__construct(): Option "resource_metadata" must be quotable in a header');
same('types', [thrown(static fn() => new McpServer(['resource_metadata' => null])), thrown(static fn() => new McpServer(['scope_missing' => 1]))],
    ['TypeError: McpServer::__construct(): Option "resource_metadata" must be of type string', 'TypeError: McpServer::__construct(): Option "scope_missing" must be of type bool']);
done();
?>
--EXPECT--
done
