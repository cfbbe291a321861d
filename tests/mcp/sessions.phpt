--TEST--
Sessions: made by initialize, bound to the user, sliding, seldom written
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

final class Store implements McpServerSessionStore
{
    public array $kept = [];
    public array $calls = [];

    public function load(string $id): ?array
    {
        $this->calls[] = 'load';
        return $this->kept[$id] ?? null;
    }

    public function save(string $id, array $data, int $expiresAt): void
    {
        $this->calls[] = "save until $expiresAt";
        $this->kept[$id] = $data;
    }

    public function delete(string $id): void
    {
        $this->calls[] = 'delete';
        unset($this->kept[$id]);
    }

    public function told(): array
    {
        [$calls, $this->calls] = [$this->calls, []];
        return $calls;
    }
}

$store = new Store();
$now = 1000000;
$options = ['session_store' => $store, 'clock' => function () use (&$now) { return $now; }, 'config' => ['session_ttl' => 1000]];
$initialize = function (string $version = '2025-06-18') use (&$options) {
    $client = ['name' => 'test', 'version' => '1.2'];
    return Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => 'initialize', 'params' => ['protocolVersion' => $version, 'clientInfo' => $client]], $options);
};
$ping = function (string $id) use (&$options) {
    return Host::handle('{"jsonrpc":"2.0","id":1,"method":"ping"}', $options, ['HTTP_MCP_SESSION_ID' => $id]);
};
$end = function (string $id) use (&$options) {
    return Host::handle('', $options, ['REQUEST_METHOD' => 'DELETE', 'HTTP_MCP_SESSION_ID' => $id]);
};

as_user();
$id = $initialize()->headers['Mcp-Session-Id'];
matches('a version 4 UUID', $id, '/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/D');
same('saved once', $store->told(), ['save until 1001000']);
$kept = ['user' => 'viewer', 'revision' => '2025-06-18', 'client_name' => 'test', 'client_version' => '1.2', 'expires' => 1001000];
same('what is kept', array_intersect_key($store->kept[$id], $kept), $kept);
holds('nothing but text and numbers is kept', $store->kept[$id] === array_filter($store->kept[$id], fn($value) => is_string($value) || is_int($value)), $store->kept[$id]);

// written at most once per tenth of its life
foreach ([0 => ['load'], 50 => ['load'], 99 => ['load'], 100 => ['load', 'save until 1001100'], 150 => ['load'], 199 => ['load'], 200 => ['load', 'save until 1001200']] as $later => $calls) {
    $now = 1000000 + $later;
    same("$later seconds later", [brief($ping($id)), $store->told()], [[200, [], 1], $calls]);
}
$now = 1001199;
same('the last second', brief($ping($id)), [200, [], 1]);
$now = 1001199 + 1000;
same('expired', brief($ping($id)), [404, -32600, 1]);
$store->told();

// foreign and ended
$id = $initialize()->headers['Mcp-Session-Id'];
as_user('onesite');
same('another user\'s', brief($ping($id)), [404, -32600, 1]);
same('nor ended by another', [brief($end($id)), isset($store->kept[$id])], [[404, -32600, null], true]);
as_user();
same('the owner\'s still', brief($ping($id)), [200, [], 1]);
same('ended', [brief($end($id)), isset($store->kept[$id])], [[200], false]);
same('gone', brief($ping($id)), [404, -32600, 1]);
same('ended twice', brief($end($id)), [404, -32600, null]);

// what a store may hold after an upgrade, or by accident
foreach ([
    [], ['user' => 'viewer'], ['user' => 'viewer', 'revision' => '2025-06-18'], ['user' => 'viewer', 'revision' => '2025-06-18', 'expires' => '9999999999'],
    ['user' => 'viewer', 'revision' => 'x', 'expires' => PHP_INT_MAX], ['user' => 'viewer', 'revision' => '2026-07-28', 'expires' => PHP_INT_MAX],
    ['user' => 5, 'revision' => '2025-06-18', 'expires' => PHP_INT_MAX], ['user' => 'VIEWER', 'revision' => '2025-06-18', 'expires' => PHP_INT_MAX],
    ['user' => '', 'revision' => '2025-06-18', 'expires' => PHP_INT_MAX], ['user' => ['viewer'], 'revision' => [], 'expires' => []], [1, 2, 3],
] as $data) {
    $store->kept['odd'] = $data;
    same('odd: ' . text($data), brief($ping('odd')), [404, -32600, 1]);
}
$store->kept['good'] = ['user' => 'viewer', 'revision' => '2025-06-18', 'expires' => PHP_INT_MAX, 'client_name' => 5, 'more' => new stdClass()];
same('more than we know', brief($ping('good')), [200, [], 1]);

// names of clients
foreach ([['name' => str_repeat('n', 200)], ['name' => str_repeat('n', 201)], ['name' => 5], [], null, 'x', ['name' => "a\0b", 'version' => []]] as $i => $info) {
    $response = Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => 'initialize', 'params' => ['protocolVersion' => '2025-06-18', 'clientInfo' => $info]], $options);
    same("client $i", $response->status, 200);
    $kept = $store->kept[$response->headers['Mcp-Session-Id']];
    same("client $i kept", $kept['client_name'] ?? null, $i === 0 || $i === 6 ? $info['name'] : null);
}

// malformed ids are never looked up; others are looked up as they are
$store->told();
foreach (['a b', "a\tb", "a\nb", 'é', str_repeat('x', 129), ''] as $bad) {
    same('malformed ' . text($bad), [brief($ping($bad)), $store->told()], [[400, -32600, 1], []]);
}
foreach (['x', str_repeat('x', 128), "'--", '%00'] as $odd) {
    same("unknown $odd", [brief($ping($odd)), $store->told()], [[404, -32600, 1], ['load']]);
}

// without a store nothing is issued and nothing is known
unset($options['session_store']);
same('no store, no id', $initialize()->headers['Mcp-Session-Id'] ?? null, null);
same('no store, no session', brief($ping($id)), [404, -32600, 1]);
same('no store, nothing to end', brief($end($id)), [404, -32600, null]);

// the life of a session, as the configuration says
foreach (['60' => 60, 60 => 60, '1.5' => 3600, 0 => 3600, -1 => 3600, '' => 3600, 'x' => 3600, '10x' => 3600, '99999999999' => 3600] as $given => $ttl) {
    $options = ['session_store' => $store, 'clock' => fn() => 0, 'config' => ['session_ttl' => $given]];
    $store->told();
    $initialize();
    same('session_ttl ' . text($given), $store->told(), ["save until $ttl"]);
}
done();
?>
--EXPECT--
done
