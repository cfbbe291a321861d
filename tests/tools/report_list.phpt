--TEST--
matomo_report_list and matomo_report_metadata
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
const METADATA = 'API.getReportMetadata';
$metadata = fn(mixed $value) => Host::on(METADATA, $value instanceof Closure ? $value : fn() => $value);
$seen = 0;
$asked = function () use (&$seen) {
    $calls = array_slice(Host::calls(), $seen);
    $seen += count($calls);
    return $calls;
};

// --- the list, as recorded
$all = answer('matomo_report_list', ['idSite' => 1, 'limit' => 500])['reports'];
same('what was asked', $asked(), [[METADATA, ['idSite' => '1', 'hideMetricsDoc' => '1', 'showSubtableReports' => '1']]]);
holds('many', count($all) > 50, count($all));
same('fields', array_diff(array_keys($all[0]), ['uniqueId', 'module', 'action', 'name', 'category', 'parameters', 'isSubtableReport', 'actionToLoadSubTables']), []);
holds('subtable reports, too', in_array(true, array_column($all, 'isSubtableReport'), true));
$ids = fn(array $arguments) => array_column(answer('matomo_report_list', ['idSite' => 1, 'limit' => 500] + $arguments)['reports'], 'uniqueId');
foreach (['Visits Summary', 'VisitsSummary', 'VisitsSummary.get', 'visits_summary-GET', ' v i s i t s s u m m a r y g e t ', 'VISITSSUMMARY'] as $search) {
    holds("search $search", in_array('VisitsSummary_get', $ids(['search' => $search]), true), $ids(['search' => $search]));
}
holds('search by category', count(array_diff($ids(['search' => 'goals']), [])) > 1);
same('search for nothing there', $ids(['search' => 'no such report anywhere']), []);
foreach (['   ', '_', '-._ ', '...'] as $search) {
    same('a search of separators', refusal('matomo_report_list', ['idSite' => 1, 'search' => $search]), "Parameter 'search' missing or invalid.");
}
foreach (['', 5, null, []] as $search) {
    holds('search ' . text($search), $search === null || str_starts_with((string) refusal('matomo_report_list', ['idSite' => 1, 'search' => $search]), '-32602 '));
}
same('no access', answer('matomo_report_list', ['idSite' => 3])['total_rows'], 0);
as_user('viewer', 'de');
holds('the list speaks the language of the user', $ids([]) !== [] && array_column(answer('matomo_report_list', ['idSite' => 1, 'limit' => 500])['reports'], 'name') !== array_column($all, 'name'));
as_user();

// --- normalising
$row = ['uniqueId' => 'A_b', 'module' => 'A', 'action' => 'b', 'name' => 'N &amp; M', 'category' => 'C', 'more' => 'x'];
$plain = ['uniqueId' => 'A_b', 'module' => 'A', 'action' => 'b', 'name' => 'N & M', 'category' => 'C', 'isSubtableReport' => false, 'actionToLoadSubTables' => null, 'parameters' => []];
foreach ([
    [[], []], [['category' => null], ['category' => '']], [['parameters' => []], []], [['parameters' => ['idGoal' => 3]], ['parameters' => ['idGoal' => 3]]],
    [['isSubtableReport' => true], ['isSubtableReport' => true]], [['isSubtableReport' => '1'], ['isSubtableReport' => true]],
    [['actionToLoadSubTables' => 'c'], ['actionToLoadSubTables' => 'c']],
] as [$more, $expected]) {
    $metadata([$more + $row]);
    $got = answer('matomo_report_list', ['idSite' => 1])['reports'][0];
    ksort($got);
    $wanted = $expected + $plain;
    ksort($wanted);
    same('row with ' . text($more), $got, $wanted);
}
$metadata([$row]);
holds('no parameters are {}', str_contains(Host::handle('{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"matomo_report_list","arguments":{"idSite":1}}}')->body, '"parameters":{}'));
foreach ([
    [true, 'Report list data is invalid.'], ['x', 'Report list data is invalid.'], [[5], 'Report list data is invalid.'], [[[]], 'Report list data is invalid.'],
    [[['name' => null] + $row], "Report list item is incomplete (missing 'name')."], [[['module' => 5] + $row], "Report list item is invalid (field 'module')."],
] as [$data, $text]) {
    $metadata($data);
    same('data ' . text($data), refusal('matomo_report_list', ['idSite' => 1]), $text);
}
$metadata(fn() => throw new Exception('secret'));
same('failure', [refusal('matomo_report_list', ['idSite' => 1]), refusal('matomo_report_metadata', ['idSite' => 1, 'reportUniqueId' => 'A_b'])], ['Report retrieval failed.', 'Report retrieval failed.']);
$metadata(fn() => throw new Piwik\NoAccessException('secret'));
same('no access', [answer('matomo_report_list', ['idSite' => 1])['total_rows'], refusal('matomo_report_metadata', ['idSite' => 1, 'reportUniqueId' => 'A_b'])], [0, 'Report not found.']);

// --- metadata of one report
$tool = 'matomo_report_metadata';
$rows = [
    $row,
    ['uniqueId' => 'A_b_idGoal--1', 'parameters' => ['idGoal' => '1']] + $row,
    ['uniqueId' => 'A_b_idGoal--2', 'parameters' => ['idGoal' => 2, 'on' => true, 'list' => ['y' => 1, 'x' => 2]]] + $row,
    ['uniqueId' => 'Odd_Module_get', 'module' => 'Odd_Module', 'action' => 'get'] + $row,
    ['uniqueId' => 'T_w', 'module' => 'T', 'action' => 'w'] + $row, ['uniqueId' => 'T_w2', 'module' => 'T', 'action' => 'w'] + $row,
];
$metadata($rows);
$found = fn(array $arguments) => ($got = Host::tool($tool, ['idSite' => 1] + $arguments)) && isset($got['structuredContent']) ? $got['structuredContent']['uniqueId'] : ($got['content'][0]['text'] ?? text($got));
foreach ([
    [['reportUniqueId' => 'A_b'], 'A_b'], [['reportUniqueId' => 'A.b'], 'A_b'], [['reportUniqueId' => ' A_b '], 'A_b'], [['reportUniqueId' => "\tA.b\n"], 'A_b'],
    [['reportUniqueId' => 'A.b_idGoal--1'], 'A_b_idGoal--1'], [['reportUniqueId' => 'Odd_Module.get'], 'Odd_Module_get'], [['reportUniqueId' => 'Odd.Module_get'], 'Odd_Module_get'],
    [['reportUniqueId' => 'a_b'], 'Report not found.'], [['reportUniqueId' => 'A_'], 'Report not found.'], [['reportUniqueId' => 'A'], 'Report not found.'], [['reportUniqueId' => '.'], 'Report not found.'],
    [['apiModule' => 'A', 'apiAction' => 'b'], 'A_b'], [['apiModule' => ' A ', 'apiAction' => ' b '], 'A_b'], [['apiModule' => 'A', 'apiAction' => 'b', 'apiParameters' => []], 'A_b'],
    [['apiModule' => 'A', 'apiAction' => 'b', 'apiParameters' => ['idGoal' => 1]], 'A_b_idGoal--1'], [['apiModule' => 'A', 'apiAction' => 'b', 'apiParameters' => ['idGoal' => '1']], 'A_b_idGoal--1'],
    [['apiModule' => 'A', 'apiAction' => 'b', 'apiParameters' => ['list' => ['x' => 2, 'y' => 1], 'on' => 1, 'idGoal' => '2']], 'A_b_idGoal--2'],
    [['apiModule' => 'A', 'apiAction' => 'b', 'apiParameters' => ['idGoal' => 3]], 'Report not found.'], [['apiModule' => 'A', 'apiAction' => 'b', 'apiParameters' => ['idGoal' => 1, 'more' => 1]], 'Report not found.'],
    [['apiModule' => 'a', 'apiAction' => 'b'], 'Report not found.'], [['apiModule' => 'T', 'apiAction' => 'w'], 'Multiple reports matched. Provide reportUniqueId.'],
    [['reportUniqueId' => 'A_b', 'apiParameters' => []], 'A_b'],
    [['apiModule' => 'A', 'apiAction' => 'b', 'apiParameters' => '{"idGoal":1}'], 'A_b_idGoal--1'],
    [['apiModule' => 'A', 'apiAction' => 'b', 'period' => 'eon'], 'Invalid period/date parameters.'], [['apiModule' => 'A', 'apiAction' => 'b', 'date' => 'someday'], 'Invalid period/date parameters.'],
] as [$arguments, $expected]) {
    same('metadata ' . text($arguments), $found($arguments), $expected);
}
foreach ([
    [], ['reportUniqueId' => ''], ['reportUniqueId' => 'A_b', 'apiModule' => 'A'], ['reportUniqueId' => 'A_b', 'apiAction' => 'b'], ['reportUniqueId' => 'A_b', 'apiModule' => 'A', 'apiAction' => 'b'],
    ['apiModule' => 'A'], ['apiAction' => 'b'], ['apiModule' => 'A', 'apiAction' => ''], ['reportUniqueId' => 'A_b', 'apiParameters' => ['x' => 1]], ['reportUniqueId' => 5],
    ['apiModule' => 'A', 'apiAction' => 'b', 'apiParameters' => ['flat']], ['apiModule' => 'A', 'apiAction' => 'b', 'apiParameters' => 'flat'], ['apiModule' => 'A', 'apiAction' => 'b', 'apiParameters' => 5],
] as $arguments) {
    holds('schema ' . text($arguments), str_starts_with((string) refusal($tool, ['idSite' => 1] + $arguments), "-32602 Invalid parameters for tool '$tool': "), refusal($tool, ['idSite' => 1] + $arguments));
}
same('too long', refusal($tool, ['idSite' => 1, 'reportUniqueId' => str_repeat('x', 257)]), "Value at '/reportUniqueId' must be at most 256 bytes.");
same('as long as allowed', refusal($tool, ['idSite' => 1, 'reportUniqueId' => str_repeat('x', 256)]), 'Report not found.');

// what is asked
$asked();
answer($tool, ['idSite' => 1, 'reportUniqueId' => 'A_b']);
same('by id', $asked(), [[METADATA, ['idSite' => '1', 'hideMetricsDoc' => '0', 'showSubtableReports' => '1']]]);
answer($tool, ['idSite' => 1, 'apiModule' => 'A', 'apiAction' => 'b']);
same('by action: today', $asked(), [[METADATA, ['idSite' => '1', 'period' => 'day', 'date' => '2026-11-20', 'hideMetricsDoc' => '0', 'showSubtableReports' => '1']]]);
answer($tool, ['idSite' => 1, 'apiModule' => 'A', 'apiAction' => 'b', 'period' => 'month', 'date' => '2026-11']);
same('by action: the first day', $asked()[0][1]['date'], '2026-11-01');
answer($tool, ['idSite' => 1, 'apiModule' => 'A', 'apiAction' => 'b', 'period' => 'range', 'date' => '2026-11-01,2026-11-05']);
same('by action: a range stays one', $asked()[0][1]['date'], '2026-11-01,2026-11-05');
refusal($tool, ['idSite' => 3, 'reportUniqueId' => 'A_b']);
same('no access: Matomo is not asked', $asked(), []);

// the recorded ones
Host::on(METADATA, null);
$pages = answer($tool, ['idSite' => 1, 'reportUniqueId' => 'Actions_getPageUrls']);
same('the whole row', [$pages['uniqueId'], $pages['metadata']['uniqueId'], $pages['metadata']['dimension']], ['Actions_getPageUrls', 'Actions_getPageUrls', 'Page URL']);
holds('no token in it', !str_contains(text($pages), 'token_auth'), $pages);
as_user('viewer', 'de');
same('English whatever the user speaks', answer($tool, ['idSite' => 1, 'reportUniqueId' => 'Actions_getPageUrls'])['name'], $pages['name']);
done();
?>
--EXPECT--
done
