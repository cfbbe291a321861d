--TEST--
Origin and Host against the trusted hosts (official plugin, 18 cases)
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
$status = fn(array $options, array $server) => (new McpServer($options + ['enabled' => true]))->handle('{"jsonrpc":"2.0","id":1,"method":"ping"}', Host::server($server))->status;
$trusted = ['trusted_hosts' => ['matomo.example', 'stats.example:8080']];
$origin = fn(string $value) => ['HTTP_ORIGIN' => $value];

foreach ([
    // host, without Origin
    ['trusted host', $trusted + ['host' => 'matomo.example'], [], 200],
    ['trusted host with a port', $trusted + ['host' => 'matomo.example:8443'], [], 200],
    ['trusted host that was given with a port', $trusted + ['host' => 'stats.example'], [], 200],
    ['untrusted host', $trusted + ['host' => 'evil.example'], [], 403],
    ['host unknown', $trusted, [], 403],
    ['no trusted hosts: free', ['host' => 'any.example'], [], 200],
    ['check off: free', $trusted + ['host' => 'evil.example', 'check_host' => false], [], 200],
    ['lookalike', $trusted + ['host' => 'notmatomo.example'], [], 403],
    ['suffix', $trusted + ['host' => 'matomo.example.evil.example'], [], 403],
    // Origin
    ['equal', $trusted + ['host' => 'matomo.example'], $origin('https://matomo.example'), 200],
    ['the Origin decides alone', $trusted + ['host' => 'evil.example'], $origin('https://matomo.example'), 200],
    ['untrusted', $trusted + ['host' => 'matomo.example'], $origin('https://evil.example'), 403],
    ['subdomain', $trusted + ['host' => 'matomo.example'], $origin('https://sub.matomo.example'), 403],
    ['lookalike prefix', $trusted + ['host' => 'matomo.example'], $origin('https://evilmatomo.example'), 403],
    ['lookalike suffix', $trusted + ['host' => 'matomo.example'], $origin('https://matomo.example.evil'), 403],
    ['trailing dot', $trusted + ['host' => 'matomo.example'], $origin('https://matomo.example.'), 200],
    ['port', $trusted + ['host' => 'matomo.example'], $origin('https://matomo.example:8443'), 200],
    ['capitals', $trusted + ['host' => 'matomo.example'], $origin('https://MATOMO.example'), 200],
    ['no trusted hosts', ['host' => 'matomo.example'], $origin('https://matomo.example'), 403],
    ['no trusted hosts, check off', ['host' => 'matomo.example', 'check_host' => false], $origin('https://matomo.example'), 403],
    ['check off: Origin is checked all the same', $trusted + ['check_host' => false], $origin('https://evil.example'), 403],
    ['check off: a good one passes', $trusted + ['check_host' => false], $origin('https://matomo.example'), 200],
    ['localhost is not trusted by itself', $trusted + ['host' => 'matomo.example'], $origin('http://localhost'), 403],
    ['localhost when configured', ['trusted_hosts' => ['localhost']], $origin('http://localhost:3000'), 200],
    ['null', $trusted + ['host' => 'matomo.example'], $origin('null'), 403],
    ['blank', $trusted + ['host' => 'matomo.example'], $origin(''), 403],
    ['user information', $trusted + ['host' => 'matomo.example'], $origin('https://matomo.example@evil.example'), 403],
    ['an empty trusted host trusts nobody', ['trusted_hosts' => ['']], $origin('https://'), 403],
] as [$title, $options, $server, $expected]) {
    same($title, $status($options, $server), $expected);
}
done();
?>
--EXPECT--
done
