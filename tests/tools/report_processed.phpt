--TEST--
matomo_report_processed: what Matomo is asked, and the shape of the answer
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

use Piwik\DataTable;

as_user();
const TOOL = 'matomo_report_processed';
const PROCESSED = 'API.getProcessedReport';
$day = '2026-11-19';
$base = ['idSite' => 1, 'period' => 'day', 'date' => $day];
$pages = $base + ['reportUniqueId' => 'Actions_getPageUrls'];
$seen = 0;
$asked = function () use (&$seen) {
    $calls = array_slice(Host::calls(), $seen);
    $seen += count($calls);
    return $calls;
};
$told = fn(array $arguments) => refusal(TOOL, $arguments);

// --- one plain report: one question, and one for the number of rows when the page is full
$answer = answer(TOOL, $pages);
same('the request', $asked()[0], [PROCESSED, [
    'idSite' => '1', 'period' => 'day', 'date' => $day, 'filter_limit' => '50', 'filter_offset' => '0', 'apiModule' => 'Actions', 'apiAction' => 'getPageUrls',
    'showTimer' => '0', 'hideMetricsDoc' => '1', 'showRawMetrics' => '0',
]]);
same('members', count(array_intersect_key($answer, ['report' => 1, 'pagination' => 1, 'resolvedReport' => 1])), count($answer));
same('which report', $answer['resolvedReport'], ['uniqueId' => 'Actions_getPageUrls', 'apiModule' => 'Actions', 'apiAction' => 'getPageUrls', 'apiParameters' => []]);
holds('{} stays {}', str_contains(Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => 'tools/call', 'params' => ['name' => TOOL, 'arguments' => $pages]])->body, '"apiParameters":{}'));
same('paging', $answer['pagination'], ['filter_limit' => 50, 'filter_offset' => 0, 'returned_rows' => count($answer['report']['reportData']), 'total_rows' => count($answer['report']['reportData']), 'has_more' => false]);
same('rows and their facts', count($answer['report']['reportData']), count($answer['report']['reportMetadata']));
same('report', [$answer['report']['website'], $answer['report']['metadata']['uniqueId'], isset($answer['report']['columns']['label'])], ['Example Shop', 'Actions_getPageUrls', true]);
$total = $answer['pagination']['total_rows'];
foreach ([[1, 0], [1, 1], [2, 1], [3, $total - 3], [$total, 0], [$total - 1, 0], [250, 0], [5, $total], [5, 1000000], [1, PHP_INT_MAX]] as [$limit, $offset]) {
    $page = answer(TOOL, $pages + ['filter_limit' => $limit, 'filter_offset' => $offset]);
    $rows = max(0, min($limit, $total - $offset));
    same("page $limit from $offset", [$page['pagination']['returned_rows'], count($page['report']['reportData']), $page['pagination']['has_more'], $page['report']['reportData']], [$rows, $rows, $offset + $rows < $total && $rows > 0, array_slice($answer['report']['reportData'], min($offset, $total), $limit)]);
    $offset < $total && same("total at $limit from $offset", $page['pagination']['total_rows'], $total);
}
foreach ([['filter_limit', 0], ['filter_limit', 251], ['filter_limit', 'x'], ['filter_offset', -1], ['filter_offset', 1.5]] as [$name, $value]) {
    holds("$name " . text($value), str_contains((string) $told($pages + [$name => $value]), "/$name"), $told($pages + [$name => $value]));
}
same('nested paging does not count', answer(TOOL, $pages + ['apiParameters' => ['filter_limit' => 1, 'filter_offset' => 3]])['pagination'], $answer['pagination']);

// --- selectors
foreach ([
    ['reportUniqueId' => 'Actions.getPageUrls'], ['reportUniqueId' => " Actions_getPageUrls\n"], ['apiModule' => 'Actions', 'apiAction' => 'getPageUrls'],
    ['apiModule' => ' Actions', 'apiAction' => 'getPageUrls '], ['reportUniqueId' => 'Actions_getPageUrls', 'apiParameters' => []], ['apiModule' => 'Actions', 'apiAction' => 'getPageUrls', 'apiParameters' => []],
] as $selector) {
    same('selector ' . text($selector), answer(TOOL, $base + $selector), $answer);
}
foreach ([
    [], ['reportUniqueId' => 'A_b', 'apiModule' => 'A'], ['reportUniqueId' => 'A_b', 'apiAction' => 'b'], ['apiModule' => 'A'], ['apiAction' => 'b'], ['reportUniqueId' => ''], ['reportUniqueId' => 5],
    ['reportUniqueId' => 'A_b', 'goal_columns_mode' => 'full'], ['reportUniqueId' => 'A_b', 'apiParameters' => ['flat']], ['reportUniqueId' => 'A_b', 'apiParameters' => 'flat'], ['reportUniqueId' => 'A_b', 'apiParameters' => 5],
    ['reportUniqueId' => 'A_b', 'goalMetricsMode' => 'all'], ['reportUniqueId' => 'A_b', 'goalMetricsProcessGoals' => [0]], ['reportUniqueId' => 'A_b', 'goalMetricsProcessGoals' => ['x']],
    ['reportUniqueId' => 'A_b', 'goalMetricsProcessGoals' => '1'], ['reportUniqueId' => 'A_b', 'segment' => 5], ['reportUniqueId' => 'A_b', 'idGoal' => []], ['reportUniqueId' => 'A_b', 'idSubtable' => 'x'],
] as $selector) {
    holds('schema ' . text($selector), str_starts_with((string) $told($base + $selector), "-32602 Invalid parameters for tool 'matomo_report_processed': "), $told($base + $selector));
}
holds('the old name is named', str_contains((string) $told($base + ['reportUniqueId' => 'A_b', 'goal_columns_mode' => 'full']), 'goal_columns_mode'));
foreach (['No_such', 'No.such', 'Nosuch', 'Actions_', '_', 'Actions_getPageUrls_', 'actions_getpageurls'] as $id) {
    same("report $id", $told($base + ['reportUniqueId' => $id]), 'Report not found.');
}
same('module and action', $told($base + ['apiModule' => 'No', 'apiAction' => 'such']), 'Report not found.');
same('no access', [$told(['idSite' => 3] + $pages), $told(['idSite' => 98765] + $pages)], ['Report not found.', 'Report not found.']);
foreach (['idSite', 'period', 'date'] as $name) {
    holds("no $name", str_starts_with((string) $told(array_diff_key($pages, [$name => 1])), '-32602 '));
}

// --- periods
foreach ([['day', 'x'], ['eon', $day], ['day', ''], ['day', ' '], ['range', $day], ['range', '2026-11-19,2026-11-01'], ['day', '2026-11-19,2026-11-01'], ['day', '2026-13-01'], ['day', '2026-02-30'], ['Day', $day]] as [$period, $date]) {
    $text = $told(['period' => $period, 'date' => $date] + $pages);
    holds("period $period $date", $text === 'Invalid period/date parameters.' || ($date === '' && str_starts_with($text, '-32602 ')), $text);
}
$sent = function (array $arguments) use ($asked, $base) {
    $asked();
    Host::tool(TOOL, $arguments + $base);
    foreach ($asked() as [$method, $parameters]) {
        if ($method === PROCESSED) {
            return $parameters;
        }
    }
    return null;
};
foreach ([['year', '2026', '2026-01-01'], ['month', '2026-11', '2026-11-01'], ['day', " $day ", $day], ['month', '2026-11-19', '2026-11-19'], ['year', '2026-11-19', '2026-11-19'], ['week', 'today', 'today'], ['day', 'last7', 'last7'], ['range', 'previous7', 'previous7']] as [$period, $date, $expected]) {
    same("date $period $date", $sent(['period' => $period, 'date' => $date] + $pages)['date'] ?? null, $expected);
}
$week = answer(TOOL, ['idSite' => 1, 'period' => 'day', 'date' => '2026-11-14,2026-11-20', 'reportUniqueId' => 'VisitsSummary_get']);
same('several periods: one entry each', [count($week['report']['reportData']), $week['pagination']['has_more']], [7, false]);
$range = answer(TOOL, ['idSite' => 1, 'period' => 'range', 'date' => '2026-11-14,2026-11-20', 'reportUniqueId' => 'VisitsSummary_get']);
same('a range: one total', array_is_list($range['report']['reportData']), false);

// --- apiParameters
foreach (['method', 'module', 'format', 'serialize', 'token_auth', 'force_api_session', 'translateColumnNames'] as $key) {
    same("reserved $key", $told($pages + ['apiParameters' => [$key => 'x']]), "Unsupported apiParameters key '$key'.");
    same("reserved $key, otherwise spelled", $told($pages + ['apiParameters' => [strtoupper($key) => 'x']]), "Unsupported apiParameters key '$key'.");
}
foreach (['filter_update_columns_when_show_all_goals', 'filter_show_goal_columns_process_goals'] as $key) {
    holds("reserved $key", str_contains((string) $told($pages + ['apiParameters' => [$key => '1']]), 'goalMetricsMode'), $told($pages + ['apiParameters' => [$key => '1']]));
}
foreach (['idGoal' => 1, 'x' => 1, 'Flat' => 1, '5' => 1, 'period' => 'day', 'idSite' => 2] as $key => $value) {
    $text = $told($pages + ['apiParameters' => [$key => $value]]);
    holds("specific $key", is_string($text) && str_starts_with($text, 'Invalid apiParameters for reportUniqueId lookup.') || str_contains((string) $text, '/apiParameters'), $text);
}
$generic = ['flat' => 1, 'expanded' => '0', 'label' => 'a', 'columns' => 'nb_visits', 'compareDates' => ['a'], 'filter_sort_column' => 'nb_visits', 'sort' => true, 'filter_x' => null, 'filter_y' => 1.5];
same('generic ones are passed on', array_intersect_key($sent($pages + ['apiParameters' => $generic]), $generic), ['flat' => '1', 'expanded' => '0', 'label' => 'a', 'columns' => 'nb_visits', 'compareDates' => ['a'], 'filter_sort_column' => 'nb_visits', 'sort' => '1', 'filter_y' => '1.5']);
same('what is ours cannot be overwritten', array_intersect_key($sent($pages + ['apiParameters' => ['filter_limit' => 9, 'filter_offset' => 9]]), ['filter_limit' => 1, 'filter_offset' => 1]), ['filter_limit' => '50', 'filter_offset' => '0']);
holds('flat rows', count(answer(TOOL, $pages + ['apiParameters' => ['flat' => 1], 'filter_limit' => 250])['report']['reportData']) > $total);

// --- goal columns
$update = 'filter_update_columns_when_show_all_goals';
$process = 'filter_show_goal_columns_process_goals';
$columns = fn(array $arguments) => array_map(fn($name) => ($sent($arguments + $pages) ?? [])[$name] ?? null, [$update, $process]);
foreach ([
    'overview' => '-1', 'full' => '0', 'minimal' => '-2', 'pages' => '-3', 'entry_pages' => '-4', 'pages_ecommerce' => '-5', 'entry_pages_ecommerce' => '-6',
    'ecommerce_order' => 'ecommerceOrder', 'ecommerce_cart' => 'ecommerceAbandonedCart',
] as $mode => $value) {
    same("mode $mode", $columns(['goalMetricsMode' => $mode]), [$value, null]);
}
foreach ([
    [['goalMetricsProcessGoals' => [1, '2', 1, 'ecommerceOrder', '1']], [null, '1,2,ecommerceOrder']],
    [['goalMetricsMode' => 'overview', 'goalMetricsProcessGoals' => [1, '2']], ['-1', '1,2']],
    [['goalMetricsMode' => 'full', 'goalMetricsProcessGoals' => ['ecommerceOrder']], ['0', 'ecommerceOrder']],
    [['goalMetricsMode' => 'specific_goal', 'idGoal' => 3], ['3', '3']], [['goalMetricsMode' => 'specific_goal', 'idGoal' => '3'], ['3', '3']],
    [['goalMetricsMode' => 'specific_goal', 'idGoal' => 'ecommerceOrder'], ['ecommerceOrder', 'ecommerceOrder']],
    [['goalMetricsMode' => 'specific_goal', 'idGoal' => 3, 'goalMetricsProcessGoals' => [1]], ['3', '1']],
    [['idGoal' => 3], [null, null]],
] as [$arguments, $expected]) {
    same('goal columns ' . text($arguments), $columns($arguments), $expected);
}
same('idGoal alone is not passed to a report that is not about goals', isset($sent($pages + ['idGoal' => 3])['idGoal']), false);
foreach ([[], ['idGoal' => 0], ['idGoal' => -1], ['idGoal' => 'x'], ['idGoal' => '03'], ['idGoal' => '']] as $goal) {
    holds('specific_goal with ' . text($goal), str_contains((string) $told($pages + ['goalMetricsMode' => 'specific_goal'] + $goal), 'idGoal'), $told($pages + ['goalMetricsMode' => 'specific_goal'] + $goal));
}
holds('an empty list of goals', is_string($told($pages + ['goalMetricsProcessGoals' => []])));
$metadata = array_values(array_filter(answer('matomo_report_list', ['idSite' => 1, 'limit' => 500])['reports'], fn($row) => isset($row['parameters']['idGoal'])));
if ($metadata !== []) {
    $goalReport = ['reportUniqueId' => $metadata[0]['uniqueId']] + $base;
    $goal = $metadata[0]['parameters']['idGoal'];
    $parameters = $sent(['goalMetricsMode' => 'specific_goal', 'idGoal' => $goal] + $goalReport);
    same('a report of one goal: no goal columns', [$parameters[$update] ?? null, $parameters['idGoal'] ?? null], [null, (string) $goal]);
}

// --- subtables
$subtable = array_values(array_filter(answer('matomo_report_list', ['idSite' => 1, 'limit' => 500])['reports'], fn($row) => $row['isSubtableReport']))[0];
foreach ([['reportUniqueId' => $subtable['uniqueId']], ['apiModule' => $subtable['module'], 'apiAction' => $subtable['action'], 'apiParameters' => $subtable['parameters']]] as $selector) {
    foreach ([[], ['idSubtable' => 0], ['idSubtable' => -1]] as $id) {
        holds('a subtable report without its id ' . text($selector + $id), str_starts_with((string) $told($base + $selector + $id), 'Selected subtable report requires idSubtable.'), $told($base + $selector + $id));
    }
}
same('idSubtable is passed on', $sent($pages + ['idSubtable' => 5])['idSubtable'] ?? null, '5');
same('idDimension is passed on', $sent($pages + ['idDimension' => 2])['idDimension'] ?? null, '2');

// --- what core may answer
$processed = fn(mixed $value) => Host::on(PROCESSED, $value instanceof Closure ? $value : fn() => $value);
$table = function (array $rows, array $facts = []) {
    $table = new DataTable();
    foreach ($rows as $row) {
        $table->addRow(new DataTable\Row([DataTable\Row::COLUMNS => $row]));
    }
    foreach ($facts as $name => $value) {
        $table->setMetadata($name, $value);
    }
    return $table;
};
$whole = ['website' => 'W &amp; X', 'prettyDate' => 'D', 'metadata' => ['uniqueId' => 'Actions_getPageUrls', 'module' => 'Actions', 'action' => 'getPageUrls', 'parameters' => []], 'columns' => ['label' => 'L'], 'reportMetadata' => $table([]), 'reportTotal' => []];
Host::on('Actions.getPageUrls', fn() => throw new Exception('not to be asked'));
foreach ([null, true, 'x', 5, [], ['metadata' => []], $whole, ['reportData' => []] + $whole, ['reportData' => [['label' => 'x']]] + $whole, ['reportData' => 'x'] + $whole, ['reportData' => new DataTable\Map()] + $whole, ['reportData' => $table([]), 'metadata' => ['uniqueId' => 5]] + $whole] as $i => $value) {
    $processed(fn() => $value);
    same("no report $i", $told($pages), 'Report data is invalid.');
}
$processed(['reportData' => $table([['label' => 'a &lt;b&gt;', 'nb_visits' => 5.0, 'rate' => '5%'], ['label' => 'c']])] + $whole);
$got = answer(TOOL, $pages);
same('a table', [$got['report']['reportData'], $got['report']['website'], $got['pagination']['total_rows']], [[['label' => 'a <b>', 'nb_visits' => 5, 'rate' => '5%'], ['label' => 'c']], 'W & X', 2]);
holds('whole floats without a fraction, empty objects as {}', str_contains($body = Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => 'tools/call', 'params' => ['name' => TOOL, 'arguments' => $pages]])->body, '"nb_visits":5,') && str_contains($body, '"reportTotal":{}') && str_contains($body, '"parameters":{}'), $body);
$processed(['reportData' => $table([['label' => 'a'], ['label' => 'b']], ['total_rows_before_limit' => 7])] + $whole);
same('the table knows its total', answer(TOOL, $pages + ['filter_limit' => 2])['pagination'], ['filter_limit' => 2, 'filter_offset' => 0, 'returned_rows' => 2, 'total_rows' => 7, 'has_more' => true]);
$map = new DataTable\Map();
$map->setKeyName('date');
$map->addTable($table([['label' => 'a']], ['total_rows_before_limit' => 9]), 'Mon');
$map->addTable($table([['label' => 'a'], ['label' => 'b']], ['total_rows_before_limit' => 2]), 'Tue');
$processed(['reportData' => $map] + $whole);
$got = answer(TOOL, $pages);
same('a map: the maximum', [$got['pagination']['returned_rows'], $got['pagination']['total_rows'], $got['pagination']['has_more'], array_keys($got['report']['reportData'])], [2, 9, true, ['Mon', 'Tue']]);
$simple = new DataTable\Simple();
$simple->addRow(new DataTable\Row([DataTable\Row::COLUMNS => ['nb_visits' => 0, 'rate' => '0%']]));
$processed(['reportData' => $simple] + $whole);
same('a report without dimension', answer(TOOL, $pages)['report']['reportData'], ['nb_visits' => 0, 'rate' => '0%']);
foreach ([[new Exception('secret'), 'Report retrieval failed.'], [new Piwik\NoAccessException('secret'), 'Report not found.'], [new Error('secret'), '-32000 Matomo could not answer this request. Its log says why.'], [new Exception('API returned an error: SQLSTATE[x] at f.php:3'), '-32000 Matomo could not answer this request. Its log says why.']] as [$thrown, $text]) {
    $processed(fn() => throw $thrown);
    same(get_class($thrown), $told($pages), $text);
}
done();
?>
--EXPECT--
done
