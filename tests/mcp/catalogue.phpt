--TEST--
tools/list, tools() and server/discover show the same catalogue
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
$list = fn(array $params = []) => Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => 'tools/list', 'params' => $params ?: new stdClass()]);
$first = $list();
same('the same bytes again', $list()->body, $first->body);
same('for another user', (function () use ($list) { as_user('superuser'); return $list()->body; })(), $first->body);
as_user();
$tools = json_decode($first->body, true)['result']['tools'];
same('in process', json_decode(json_encode((new McpServer())->tools()), true), $tools);
same('also for nobody, in process', count((new McpServer())->tools()), count($tools));
$names = array_column($tools, 'name');
same('unique names', count(array_unique($names)), count($names));
same('a stable order', $names, (function () use ($names) { sort($names); return $names; })());
holds('empty objects stay objects', str_contains($first->body, '"properties":{') && !str_contains($first->body, '"properties":[]'));
holds('no escaped slashes or letters', !preg_match('#\\\\/|\\\\u[0-9a-f]{4}#', $first->body));

foreach ([5, true, [], new stdClass(), '', 'x', 'dG9vbHM6', 'dG9vbHM6MA==', 'dG9vbHM6NTA=', 'dG9vbHM6LTE=', 'dG9vbHM6MQ==', base64_encode('tools:99999999999999999999')] as $cursor) {
    same('cursor ' . text($cursor), brief($list(['cursor' => $cursor])), [200, -32602, 1]);
}
same('cursor null', $list(['cursor' => null])->body, $first->body);

// changes in what tools() gave do not come back
$mine = (new McpServer())->tools();
$mine[0]['name'] = 'changed';
$mine[0]['inputSchema']['properties'] = 5;
same('a copy', json_decode(json_encode((new McpServer())->tools()), true), $tools);
done();
?>
--EXPECT--
done
