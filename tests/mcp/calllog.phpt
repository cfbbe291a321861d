--TEST--
The tool-call log: off by default, redacted by default, and a line that cannot be forged
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

final class Lines
{
    public array $lines = [];

    public function log($level, $message, array $context = []): void
    {
        $this->lines[] = [$level, $message, $context];
    }

    public function one(): ?array
    {
        $line = array_shift($this->lines);
        holds('no more than one line', $this->lines === [], $this->lines);
        return $line;
    }
}

as_user();
$log = new Lines();
$call = function (string $tool, mixed $arguments, array $config, array $server = []) use ($log) {
    Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => 'tools/call', 'params' => ['name' => $tool, 'arguments' => $arguments]], ['logger' => $log, 'config' => $config], $server);
    return $log->one();
};
$on = ['log_tool_calls' => 1];
$empty = new stdClass();

// on and off
foreach ([1, '1', true] as $value) {
    holds('on: ' . text($value), $call('matomo_site_list', $empty, ['log_tool_calls' => $value]) !== null);
}
foreach ([0, '0', false, null, 'true', 'yes', 'on', 2, 1.0, '', [], '01', ' 1'] as $value) {
    same('off: ' . text($value), $call('matomo_site_list', $empty, ['log_tool_calls' => $value]), null);
}
same('off', $call('matomo_site_list', $empty, []), null);

// levels
foreach (['ERROR' => 'error', 'WARN' => 'warning', 'WARNING' => 'warning', 'INFO' => 'info', 'DEBUG' => 'debug', 'VERBOSE' => 'debug', 'warn' => 'warning', ' Info ' => 'info', 'x' => 'debug', '' => 'debug'] as $given => $level) {
    same("level $given", $call('matomo_site_list', $empty, $on + ['log_tool_call_level' => $given])[0], $level);
}
foreach ([null, 5, true, ['ERROR']] as $given) {
    same('level ' . text($given), $call('matomo_site_list', $empty, $on + ['log_tool_call_level' => $given])[0], 'debug');
}

// success and failure
[$level, $message, $context] = $call('matomo_site_list', ['limit' => 5], $on);
same('success', $message, 'MCP Tool Call successful: {tool_name} [{formatted_arguments}] [session={session_id}, response_bytes={response_bytes}]');
holds('response bytes', is_int($context['response_bytes']) && $context['response_bytes'] > 20 && $context['mcp_response_bytes'] === $context['response_bytes'], $context);
unset($context['response_bytes'], $context['mcp_response_bytes']);
same('its context', $context, [
    'tool_name' => 'matomo_site_list', 'formatted_arguments' => 'limit: <int>', 'session_id' => 'unknown', 'mcp_session_id' => 'unknown',
    'mcp_tool_name' => 'matomo_site_list', 'mcp_params_mode' => 'redacted', 'mcp_call_origin' => 'http',
]);
[, $message, $context] = $call('matomo_site_get', ['idSite' => 99], $on);
same('failure', $message, 'MCP Tool Call failed: {error_message} [{formatted_arguments}] [session={session_id}]');
same('the first text of the result', $context['error_message'], 'Site not found or access denied.');
same('no bytes', isset($context['response_bytes']), false);
foreach ([
    ['no_such_tool', $empty, 'Tool not found'], ['matomo_site_get', $empty, 'Invalid parameters for tool'], ['matomo_site_list', 'x', 'must be an object'],
] as [$tool, $arguments, $text]) {
    $context = $call($tool, $arguments, $on)[2];
    holds("$tool failed", str_contains($context['error_message'], $text) && $context['tool_name'] === $tool, $context);
}
Host::on('SitesManager.getSitesWithAtLeastViewAccess', fn() => throw new Error('secret'));
holds('Matomo failed', !str_contains(text($call('matomo_site_list', $empty, $on)), 'secret'));
Host::on('SitesManager.getSitesWithAtLeastViewAccess', null);

// arguments: raw, as they were sent
$arguments = ['query' => 'secret', 'n' => -5, 'f' => 1.5, 't' => true, 'o' => false, 'z' => null, 'list' => [1, 2], 'none' => [], 'object' => ['a' => 1], 'empty' => $empty, '5' => 'five', 'ü' => 1, 'Zoë€' => ''];
same('redacted', $call('matomo_site_list', $arguments, $on)[2]['formatted_arguments'],
    'query: <string:6>, n: <int>, f: <float>, t: <bool>, o: <bool>, z: <null>, list: <array:2>, none: <array:0>, object: <object:1>, empty: <object:0>, 5: <string:4>, ??: <int>, Zo?????: <string:0>');
$full = $on + ['log_tool_call_parameters_full' => '1'];
[, , $context] = $call('matomo_site_list', ['query' => 'secret', 'list' => [1, 'a'], 'o' => ['x' => null], 'e' => $empty], $full);
same('full', [$context['formatted_arguments'], $context['mcp_params_mode']], ['query: "secret", list: [1,"a"], o: {"x":null}, e: {}', 'full']);
foreach (['true', 0, null, 'x'] as $value) {
    same('full is off: ' . text($value), $call('matomo_site_list', ['a' => 's'], $on + ['log_tool_call_parameters_full' => $value])[2]['formatted_arguments'], 'a: <string:1>');
}
same('none', $call('matomo_site_list', $empty, $on)[2]['formatted_arguments'], '');
same('not even an object', $call('matomo_site_list', [1], $on)[2]['formatted_arguments'], '');

// nobody forges a line
$forged = "x\nMCP Tool Call successful: y\r\x1b[31m\u{202e}\0";
$context = $call($forged, [$forged => $forged], $full)[2];
holds('the tool\'s name', !preg_match('/[^\x20-\x7e]/', $context['tool_name']), $context['tool_name']);
holds('the arguments', !preg_match('/[\x00-\x1f\x7f]/', $context['formatted_arguments']), $context['formatted_arguments']);
same('a long name is cut', strlen($call(str_repeat('n', 5000), $empty, $on)[2]['tool_name']), 128);
$long = $call('matomo_site_list', array_fill_keys(array_map(fn($i) => "key$i", range(1, 900)), str_repeat('v', 100)), $full)[2]['formatted_arguments'];
holds('long arguments are cut', strlen($long) < 10000, strlen($long));
$long = $call('matomo_site_list', ['a' => str_repeat('v', 1000000)], $full)[2]['formatted_arguments'];
holds('one long argument, too', strlen($long) < 100000, strlen($long));

// sessions are named
$store = new class implements McpServerSessionStore {
    public function load(string $id): ?array { return ['user' => 'viewer', 'revision' => '2025-06-18', 'expires' => PHP_INT_MAX]; }
    public function save(string $id, array $data, int $expiresAt): void {}
    public function delete(string $id): void {}
};
Host::handle('{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"matomo_site_list"}}', ['logger' => $log, 'config' => $on, 'session_store' => $store], ['HTTP_MCP_SESSION_ID' => 'abc']);
$context = $log->one()[2];
same('the session', [$context['session_id'], $context['mcp_session_id']], ['abc', 'abc']);

// in process
(new McpServer(['enabled' => true, 'logger' => $log, 'config' => $on]))->callTool('matomo_site_list');
same('in process', $log->one()[2]['mcp_call_origin'], 'internal');

// only calls are logged
foreach (['tools/list', 'ping', 'initialize', 'nope'] as $method) {
    Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => $method, 'params' => ['protocolVersion' => '2025-06-18']], ['logger' => $log, 'config' => $on]);
    same("$method is not logged", $log->one(), null);
}

// a logger that fails costs nothing
foreach ([new Exception('x'), new Error('x')] as $thrown) {
    $failing = new class ($thrown) {
        public function __construct(private Throwable $thrown) {}
        public function log() { throw $this->thrown; }
    };
    same('a failing logger', Host::handle('{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"matomo_site_list"}}', ['logger' => $failing, 'config' => $on])->status, 200);
}
// values that are logged are masked as answers are
$mail = ['search' => 'jane.doe@example.com'];
same('masked', $call('matomo_site_search', $mail, $full)[2]['formatted_arguments'], 'search: "[email]"');
for ($at = 8160; $at < 8196; $at++) {
    $cut = ['a' => str_repeat('v', $at) . ' jane.doe@example.com ' . str_repeat('v ', 4000)];
    $logged = $call('matomo_site_search', $cut, $full)[2]['formatted_arguments'];
    holds("masked at the cut, $at", strlen($logged) < 8300 && !str_contains($logged, 'jane'), substr($logged, -80));
}

done();
?>
--EXPECT--
done
