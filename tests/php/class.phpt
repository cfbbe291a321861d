--TEST--
The classes are what the stub says: final, not cloned, not serialised, no dynamic properties
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
$server = new McpServer();
$response = Host::handle('{"jsonrpc":"2.0","id":1,"method":"ping"}');

foreach ([$server, $response] as $object) {
    $class = new ReflectionClass($object);
    holds('final', $class->isFinal());
    holds('no serialize', str_contains(thrown(fn() => serialize($object)), 'not allowed'), thrown(fn() => serialize($object)));
    holds('no unserialize', str_contains(thrown(fn() => unserialize('O:' . strlen($class->name) . ':"' . $class->name . '":0:{}')), 'not allowed'));
    holds('no dynamic property', str_starts_with(thrown(function () use ($object) { $object->more = 1; }), 'Error: '));
}

holds('a server cannot be cloned', !(new ReflectionClass($server))->isCloneable());
holds('a server cannot be cloned', str_starts_with(thrown(fn() => clone $server), 'Error: '), thrown(fn() => clone $server));
holds('a response is made by the server alone', str_contains(thrown(fn() => new McpServerResponse()), 'private'), thrown(fn() => new McpServerResponse()));
holds('a server is never without its constructor', str_starts_with(thrown(fn() => (new ReflectionClass($server))->newInstanceWithoutConstructor()), 'ReflectionException: '));
$bare = (new ReflectionClass($response))->newInstanceWithoutConstructor();
holds('an empty response cannot be sent', str_starts_with(thrown(fn() => $bare->send()), 'Error: '), thrown(fn() => $bare->send()));

foreach (['status' => 'int', 'headers' => 'array', 'body' => 'string'] as $name => $type) {
    $property = new ReflectionProperty(McpServerResponse::class, $name);
    same("$name", [$property->isReadOnly(), $property->isPublic(), (string) $property->getType()], [true, true, $type]);
    holds("$name is read only", str_contains(thrown(function () use ($response, $name) { $response->$name = 1; }), 'readonly'));
}
same('a response', [$response->status, $response->body], [200, '{"jsonrpc":"2.0","id":1,"result":{}}']);
same('its headers', $response->headers, ['Cache-Control' => 'no-store', 'X-Content-Type-Options' => 'nosniff', 'Content-Type' => 'application/json']);

// handle() and its kin
holds('types', str_starts_with(thrown(fn() => $server->handle([])), 'TypeError: '));
holds('types', str_starts_with(thrown(fn() => $server->handle('', '')), 'TypeError: '));
holds('types', str_starts_with(thrown(fn() => $server->callTool()), 'ArgumentCountError: '));
holds('types', str_starts_with(thrown(fn() => $server->callTool('x', 'y')), 'TypeError: '));
holds('types', str_starts_with(thrown(fn() => McpServer::refuse(new stdClass())), 'TypeError: '));
holds('types', str_starts_with(thrown(fn() => $server->tools(1)), 'ArgumentCountError: '));
same('an interface', [interface_exists('McpServerSessionStore', false), class_exists('McpServer', false)], [true, true]);

// An object is constructed once, and used as often as one likes.
$server = new McpServer(['enabled' => true, 'maximum_access_level' => 'unlimited', 'check_host' => false]);
for ($i = 0; $i < 3; $i++) {
    same('again', brief($server->handle('{"jsonrpc":"2.0","id":1,"method":"ping"}', Host::server())), [200, [], 1]);
}
holds('not twice', str_starts_with(thrown(fn() => $server->__construct([])), 'Error: '), thrown(fn() => $server->__construct([])));
same('and stays what it was', brief($server->handle('{"jsonrpc":"2.0","id":1,"method":"ping"}', Host::server())), [200, [], 1]);
done();
?>
--EXPECT--
done
