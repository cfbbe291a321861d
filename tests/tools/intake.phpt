--TEST--
Arguments as models really write them (official plugin §4.21), and whole numbers as text
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

use Piwik\DataTable;

as_user();
const TOOL = 'matomo_report_processed';
$sent = null;
Host::on('API.getProcessedReport', function (array $parameters) use (&$sent) {
    $sent = $parameters;
    throw new Exception('enough');
});
$base = ['idSite' => 1, 'period' => 'day', 'date' => '2026-11-19', 'reportUniqueId' => 'Actions_getPageUrls', 'idSubtable' => 1];
$run = function (array $arguments) use (&$sent, $base) {
    $sent = null;
    $told = refusal(TOOL, $arguments + $base);
    return $sent ?? $told;
};
$picked = fn(array $arguments, string ...$names) => is_array($got = $run($arguments)) ? array_intersect_key($got, array_flip($names)) : $got;
$conflict = fn(string $a, string $b) => "Conflicting values supplied at '$a' and '$b'. Supply one of them, or supply equal values.";

// aliases
same('filterLimit', $picked(['filterLimit' => 7], 'filter_limit'), ['filter_limit' => '7']);
same('filterOffset', $picked(['filterOffset' => '7'], 'filter_offset'), ['filter_offset' => '7']);
foreach ([[5, 5], [5, '5'], ['5', 5], [5.0, 5]] as [$a, $b]) {
    same('equal ' . text([$a, $b]), $picked(['filterLimit' => $a, 'filter_limit' => $b], 'filter_limit'), ['filter_limit' => '5']);
}
foreach ([[5, 6], ['5', '05'], [5, null], [null, 5], [5, [5]]] as [$a, $b]) {
    same('conflict ' . text([$a, $b]), $run(['filterLimit' => $a, 'filter_limit' => $b]), $conflict('/filterLimit', '/filter_limit'));
}
same('no other aliases', str_starts_with($run(['filter-limit' => 5]), '-32602 '), true);

// objects as text
foreach (['{"flat":1}', "  \n\t{\"flat\":\"1\"}  ", '{"flat":true}'] as $text) {
    same("object $text", $picked(['apiParameters' => $text], 'flat'), ['flat' => '1']);
}
same('{} as text', is_array($run(['apiParameters' => '{}'])), true);
same('[] for {}', is_array($run(['apiParameters' => []])), true);
$bad = "Value at '/apiParameters' must be an object, or a single JSON object string with at most 20 nesting levels and 200 properties per object.";
$deep = fn(int $depth) => str_repeat('{"flat":', $depth) . '1' . str_repeat('}', $depth);
$wide = fn(int $count) => '{' . implode(',', array_map(fn($i) => "\"filter_$i\":1", range(1, $count))) . '}';
foreach (['{', '{"flat":1', '{"flat":1}x', '{"flat":1}{"flat":1}', '{"flat":1,"flat":2}', "{'flat':1}", '{"5":1}', '{"flat":1,"7":2}', $deep(21), $wide(201), '{"flat":1e999}', "{\"flat\":\"\xff\"}", '{"a":' . $wide(201) . '}'] as $text) {
    // text that is no UTF-8 cannot be sent at all
    $got = preg_match('//u', $text) ? $run(['apiParameters' => $text]) : $bad;
    same('bad object ' . substr($text, 0, 30), $got, $bad);
}
foreach ([$deep(20), $wide(200)] as $text) {
    same('as far as allowed ' . substr($text, 0, 30), is_array($run(['apiParameters' => $text])), true);
}
foreach (['', 'flat', '[1]', '"{}"', 'null', ' [', '5'] as $text) {
    holds("other text $text", is_string($got = $run(['apiParameters' => $text])) && str_starts_with($got, '-32602 '), $got ?? null);
}
foreach ([[1], 'x', 5, true] as $value) {
    holds('other values ' . text($value), is_string($got = $run(['apiParameters' => $value])) && str_starts_with($got, '-32602 '), $got ?? null);
}
holds('decoded once only', is_string($run(['apiParameters' => '{"apiParameters":"{\"flat\":1}"}'])));

// moved into the container
foreach (['expanded', 'flat', 'filter_sort_column', 'filter_sort_order'] as $name) {
    same("$name beside", $picked([$name => 'v'], $name), [$name => 'v']);
    same("$name in both places, equal", $picked([$name => 1, 'apiParameters' => [$name => '1']], $name), [$name => '1']);
    same("$name in both places, true", $picked([$name => true, 'apiParameters' => [$name => 1]], $name), [$name => '1']);
    same("$name in both places, different", $run([$name => 'a', 'apiParameters' => [$name => 'b']]), $conflict("/$name", "/apiParameters/$name"));
    same("$name and an object as text", $run([$name => 'a', 'apiParameters' => '{"' . $name . '":"b"}']), $conflict("/$name", "/apiParameters/$name"));
}
same('"true" is not 1', $run(['flat' => 'true', 'apiParameters' => ['flat' => 1]]), $conflict('/flat', '/apiParameters/flat'));
holds('beside a bad container', is_string($got = $run(['flat' => 1, 'apiParameters' => [1]])) && str_starts_with($got, '-32602 '), $got);

// lifted out
same('segment inside', $picked(['apiParameters' => ['segment' => 'deviceType==smartphone']], 'segment'), ['segment' => 'deviceType==smartphone']);
same('segment inside, as text', $picked(['apiParameters' => '{"segment":"deviceType==smartphone"}'], 'segment'), ['segment' => 'deviceType==smartphone']);
same('segment in both places, equal', $picked(['segment' => 'a==b', 'apiParameters' => ['segment' => 'a==b']], 'segment'), ['segment' => 'a==b']);
same('segment in both places, different', $run(['segment' => 'a==secret', 'apiParameters' => ['segment' => 'a==c']]), $conflict('/segment', '/apiParameters/segment'));
same('nested paging is ignored', $picked(['apiParameters' => ['filter_limit' => 3, 'filter_offset' => 4]], 'filter_limit', 'filter_offset'), ['filter_limit' => '50', 'filter_offset' => '0']);
holds('values are never repeated', !str_contains($run(['segment' => 'a==secret', 'apiParameters' => ['segment' => 'secret']]), 'secret'));

// selectors
foreach (['Actions.getPageUrls', ' Actions.getPageUrls ', "Actions_getPageUrls\t"] as $id) {
    same("selector $id", $picked(['reportUniqueId' => $id], 'apiModule', 'apiAction'), ['apiModule' => 'Actions', 'apiAction' => 'getPageUrls']);
}
foreach (['reportUniqueId', 'apiModule', 'apiAction'] as $name) {
    $arguments = array_diff_key($base, ['reportUniqueId' => 1]) + ($name === 'reportUniqueId' ? [] : ['apiModule' => 'A', 'apiAction' => 'b']);
    $arguments[$name] = str_repeat('ä', 129);
    same("$name too long", refusal(TOOL, $arguments), "Value at '/$name' must be at most 256 bytes.");
}

// the caller's arguments stay as they were, also in the log: tests/mcp/calllog.phpt

// whole numbers: for properties that are integers and nothing else
foreach (['1', 1, 1.0] as $id) {
    holds('idSite ' . text($id), is_array($run(['idSite' => $id])));
}
foreach (['01', '1.0', '1e0', ' 1', '1 ', '+1', '', '0x1', '１', '1_0', '٣', true, null, [1], 1.5, '9223372036854775808'] as $id) {
    holds('idSite ' . text($id), is_string($got = $run(['idSite' => $id])) && str_starts_with($got, '-32602 '), $got);
}
same('-1 as text', str_contains((string) $run(['filter_offset' => '-1']), '/filter_offset'), true);
same('-0', is_array($run(['filter_offset' => '-0'])) || str_contains((string) $run(['filter_offset' => '-0']), '/filter_offset'), true);
done();
?>
--EXPECT--
done
