--TEST--
Option minimum_visits: small counts become one row, and no second question takes it apart
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

use Piwik\DataTable;

as_user();
const TOOL = 'matomo_report_processed';
const PROCESSED = 'API.getProcessedReport';
const FIVE = ['minimum_visits' => 5];
$day = '2026-11-19';
$base = ['idSite' => 1, 'period' => 'day', 'date' => $day];

/** A table of rows; each may have facts under the key 'facts'. Returns [rows, facts]. */
function tables(array $rows): array
{
    $data = new DataTable();
    $meta = new DataTable();
    foreach ($rows as $row) {
        $facts = $row['facts'] ?? [];
        unset($row['facts']);
        $data->addRow(new DataTable\Row([DataTable\Row::COLUMNS => $row]));
        $meta->addRow(new DataTable\Row([DataTable\Row::COLUMNS => $facts]));
    }

    return [$data, $meta];
}

function processed(array $rows, array $metadata = [], array $columns = ['nb_visits'], array $totals = []): array
{
    [$data, $meta] = tables($rows);

    return ['website' => 'x', 'prettyDate' => 'd', 'metadata' => $metadata + ['uniqueId' => 'Own_get', 'module' => 'Own', 'action' => 'get', 'dimension' => 'D'],
        'columns' => array_fill_keys(['label', ...$columns], 'Column'), 'reportData' => $data, 'reportMetadata' => $meta, 'reportTotal' => $totals];
}

/** Label => count. */
function counts(array $answer, string $column = 'nb_visits'): array
{
    return array_column($answer['report']['reportData'] ?? [], $column, 'label');
}

function labelled(array $counts): array
{
    return array_map(fn($label, $count) => ['label' => (string) $label, 'nb_visits' => $count], array_keys($counts), $counts);
}
$asked = null;
$serve = function (array $rows, ...$more) use (&$asked) {
    Host::on(PROCESSED, function (array $parameters = []) use ($rows, $more, &$asked) {
        $asked = $parameters;
        return processed($rows, ...$more);
    });
};
$own = $base + ['reportUniqueId' => 'Own_get'];
$read = fn(array $arguments = [], array $options = FIVE) => answer(TOOL, $arguments + $own, $options);

// --- what is folded
foreach ([
    'nothing small' => [['a' => 9, 'b' => 5], ['a' => 9, 'b' => 5]],
    'three small' => [['a' => 9, 'b' => 4, 'c' => 3, 'd' => 1], ['a' => 9, 'Others' => 8]],
    'just enough' => [['a' => 9, 'b' => 4, 'c' => 1], ['a' => 9, 'Others' => 5]],
    'one small takes the next' => [['a' => 9, 'b' => 7, 'c' => 3], ['a' => 9, 'Others' => 10]],
    'one small takes the smallest, whatever the order' => [['c' => 3, 'b' => 7, 'a' => 6, 'd' => 8], ['b' => 7, 'd' => 8, 'Others' => 9]],
    'of equals the last' => [['a' => 7, 'b' => 7, 'c' => 2], ['a' => 7, 'Others' => 9]],
    'one row and a small one' => [['a' => 9, 'b' => 1], ['Others' => 10]],
    'nothing left' => [['a' => 2, 'b' => 1], []],
    'one alone' => [['a' => 1], []],
    'zero stays' => [['a' => 9, 'b' => 0, 'c' => 8], ['a' => 9, 'b' => 0, 'c' => 8]],
    'zero is no help' => [['a' => 3, 'b' => 0], []],
    'only zero' => [['a' => 0, 'b' => 0], ['a' => 0, 'b' => 0]],
    'no rows' => [[], []],
    'Matomo\'s own others' => [['a' => 9, 'Others' => 20, 'b' => 2], ['a' => 9, 'Others' => 22]],
    'Matomo\'s own others alone' => [['a' => 9, 'Others' => 20], ['a' => 9, 'Others' => 20]],
    'Matomo\'s small others' => [['a' => 9, 'b' => 8, 'Others' => 2], ['a' => 9, 'Others' => 10]],
    'below nothing' => [['a' => 9, 'b' => -3, 'c' => 8], ['a' => 9, 'Others' => 5]],
    'a fraction below' => [['a' => 9, 'b' => 4.99, 'c' => 1], ['a' => 9, 'Others' => 5.99]],
] as $title => [$given, $wanted]) {
    $serve(labelled($given));
    $answer = $read();
    same($title, counts($answer), $wanted);
    $folded = count($given) - count(array_diff_key($wanted, ['Others' => 1]));
    same("$title: told", [$answer['folding']['minimum_visits'], $answer['folding']['folded_rows'], $answer['folding']['message'] === null], [5, $folded, $folded === 0]);
    same("$title: off", [counts($read([], [])), isset($read([], [])['folding']), counts($read([], ['minimum_visits' => 0]))], [$given, false, $given]);
    same("$title: nobody gives away", array_filter(counts($answer), fn($n) => $n != 0 && $n < 5), []);
}
$serve(labelled(['a' => 9, 'b' => 4, 'c' => 4]));
$read();
same('all is asked for', [$asked['filter_limit'], $asked['filter_offset'], $asked['showRawMetrics']], ['10000', '0', '1']);
$read([], []);
same('off: the page only', [$asked['filter_limit'], $asked['showRawMetrics']], ['50', '0']);

// --- what counts
foreach ([
    [['nb_visits', 'nb_uniq_visitors'], ['label' => 'b', 'nb_visits' => 9, 'nb_uniq_visitors' => 1], true],
    [['nb_uniq_visitors'], ['label' => 'b', 'nb_uniq_visitors' => 4], false],
    [['nb_events'], ['label' => 'b', 'nb_events' => 40, 'nb_visits' => 4], false],
    [['nb_events'], ['label' => 'b', 'nb_events' => 40], true],
    [['nb_conversions'], ['label' => 'b', 'nb_conversions' => 4], false],
    [['nb_visits'], ['label' => 'b', 'nb_visits' => '4'], false],
    [['nb_visits'], ['label' => 'b', 'nb_visits' => '40'], true],
    [['nb_visits'], ['label' => 'b', 'nb_visits' => 'many'], false],
    [['avg_time'], ['label' => 'b', 'avg_time' => 400], false],
    [['nb_visits', 'orders'], ['label' => 'b', 'nb_visits' => 0, 'orders' => 1], false],
    [['nb_visits', 'orders'], ['label' => 'b', 'nb_visits' => 0, 'orders' => 0], true],
    [['entry_nb_visits'], ['label' => 'b', 'entry_nb_visits' => 4, 'nb_visits' => 400], false],
    [['entry_nb_visits'], ['label' => 'b', 'entry_nb_visits' => 40, 'nb_visits' => 400], true],
    [['exit_nb_visits', 'nb_visits'], ['label' => 'b', 'exit_nb_visits' => 40, 'nb_visits' => 4], false],
] as [$columns, $row, $shown]) {
    $serve([['label' => 'a'] + array_map(fn($v) => is_numeric($v) ? 100 : $v, $row), $row], [], $columns);
    $labels = array_column($read()['report']['reportData'] ?? [], 'label');
    same('counted ' . text($row), in_array('b', $labels, true), $shown);
}
$serve(labelled(['a' => 9, 'b' => 8]), [], []);
$raw = $read()['report']['reportData'];
same('columns that are not shown do not come', array_keys($raw[0]), ['label']);

// --- what the others have
$serve([
    ['label' => 'a', 'nb_visits' => 90, 'facts' => ['url' => 'u', 'idsubdatatable' => 3]],
    ['label' => 'b', 'nb_visits' => 3, 'nb_uniq_visitors' => 2, 'nb_actions' => 7, 'bounce_rate' => '33%', 'avg_time_on_site' => '00:01:00', 'nb_actions_per_visit' => 2.3, 'max_actions' => 5, 'revenue' => '€1,234.50', 'goal_1_nb_conversions' => 1, 'goal_1_conversion_rate' => '3%', 'sum_visit_length' => 10, 'facts' => ['segment' => 'x==b', 'idsubdatatable' => 4]],
    ['label' => 'c', 'nb_visits' => 4, 'nb_uniq_visitors' => 4, 'nb_actions' => 8, 'bounce_rate' => '50%', 'avg_time_on_site' => '00:02:00', 'nb_actions_per_visit' => 2, 'max_actions' => 6, 'revenue' => '€0.75', 'goal_1_nb_conversions' => 2, 'goal_1_conversion_rate' => '4%', 'sum_visit_length' => 20, 'facts' => ['segment' => 'x==c', 'idsubdatatable' => 5]],
], [], ['nb_visits', 'nb_uniq_visitors', 'nb_actions', 'bounce_rate', 'avg_time_on_site', 'nb_actions_per_visit', 'max_actions', 'revenue'], ['nb_visits' => 97]);
$answer = $read();
same('sums only', $answer['report']['reportData'][1], ['label' => 'Others', 'nb_visits' => 7, 'nb_actions' => 15, 'revenue' => 1235.25, 'goal_1_nb_conversions' => 3]);
same('facts of the others are gone', $answer['report']['reportMetadata'], [['url' => 'u', 'idsubdatatable' => 3], []]);
same('the total stays', $answer['report']['reportTotal'], ['nb_visits' => 97]);
$serve(labelled(['a' => 2]), [], ['nb_visits'], ['nb_visits' => 2]);
same('a total that is withheld', [$read()['report']['reportTotal'], $read()['report']['reportData']], [[], []]);

// --- a table behind the ceiling: what was not read is in the others
$large = array_fill_keys(array_map(fn($i) => "r$i", range(1, 10000)), 7);
$serve(labelled($large), [], ['nb_visits'], ['nb_visits' => 70100]);
$answer = $read(['apiParameters' => ['filter_sort_column' => 'nb_visits', 'filter_sort_order' => 'asc'], 'filter_offset' => 9999]);
same('the rest', [counts($answer), $answer['pagination']['total_rows']], [['r10000' => 7, 'Others' => 100], 10001]);
$serve(labelled(['r1' => 2, 'r2' => 1] + $large), [], ['nb_visits'], ['nb_visits' => 70100]);
same('with small ones and the next', counts($read(['filter_offset' => 9997])), ['Others' => 70100 - 9997 * 7]);
$serve(labelled($large), [], ['nb_visits'], ['nb_visits' => 70001]);
$answer = $read(['filter_offset' => 9998]);
same('too little of it', [counts($answer), $answer['report']['reportTotal']], [['r9999' => 7, 'r10000' => 7], []]);

// --- pages, order, filters: behind the folding
$many = ['i' => 50, 'a' => 40, 'h' => 30, 'b' => 20, 'g' => 10, 'c' => 4, 'f' => 3, 'd' => 2, 'e' => 1];
$serve(labelled($many));
$whole = counts($read());
same('whole', $whole, ['i' => 50, 'a' => 40, 'h' => 30, 'b' => 20, 'g' => 10, 'Others' => 10]);
$collected = [];
for ($offset = 0; $offset < 9; $offset += 2) {
    $page = $read(['filter_limit' => 2, 'filter_offset' => $offset]);
    $collected += counts($page);
    same("page from $offset", $page['pagination'], ['filter_limit' => 2, 'filter_offset' => $offset, 'returned_rows' => max(0, min(2, 6 - $offset)), 'total_rows' => 6, 'has_more' => $offset + 2 < 6]);
}
same('pages are the whole', $collected, $whole);
same('far away', counts($read(['filter_offset' => PHP_INT_MAX])), []);
$with = fn(array $parameters) => counts($read(['apiParameters' => $parameters]));
same('by label', array_keys($with(['filter_sort_column' => 'label', 'filter_sort_order' => 'asc'])), ['a', 'b', 'g', 'h', 'i', 'Others']);
same('ascending', array_keys($with(['filter_sort_column' => 'nb_visits', 'filter_sort_order' => 'asc'])), ['g', 'b', 'h', 'a', 'i', 'Others']);
same('descending by default', array_keys($with(['filter_sort_column' => 'nb_visits'])), ['i', 'a', 'h', 'b', 'g', 'Others']);
same('Matomo does not sort or filter', array_intersect_key((function () use ($with, &$asked) { $with(['filter_sort_column' => 'label', 'filter_pattern' => 'a', 'label' => 'a', 'flat' => 1, 'expanded' => 1, 'filter_limit' => 1]); return $asked; })(), array_flip(['filter_sort_column', 'filter_pattern', 'filter_column', 'label', 'flat', 'expanded'])), []);
same('a pattern', $with(['filter_pattern' => '^[ai]$']), ['i' => 50, 'a' => 40]);
same('case', $with(['filter_pattern' => '^A$']), ['a' => 40]);
foreach (['d', '^c$', 'c|d', '.*', '', 'Others', '^[^ahibg]'] as $pattern) {
    same("a pattern finds no folded row: $pattern", array_intersect_key($with(['filter_pattern' => $pattern]), ['c' => 1, 'd' => 1, 'e' => 1, 'f' => 1]), []);
}
same('a pattern of none', $with(['filter_pattern' => '^d$']), []);
foreach (['d' => [], 'a' => ['a' => 40], 'Others' => []] as $label => $found) {
    same("label $label", $with(['label' => $label]), $found);
}
same('labels', $with(['label' => ['a', 'd', 'b']]), ['a' => 40, 'b' => 20]);
foreach (['(', '[', '*', '(?<n>a)(?<n>b)'] as $pattern) {
    same('no pattern ' . text($pattern), refusal(TOOL, $own + ['apiParameters' => ['filter_pattern' => $pattern]], FIVE) ?? counts($read(['apiParameters' => ['filter_pattern' => $pattern]])), 'filter_pattern is no regular expression.');
}
foreach ([
    ['filter_truncate' => 2], ['filter_excludelowpop' => 'nb_visits', 'filter_excludelowpop_value' => 2], ['filter_pattern_recursive' => 'd'], ['compareDates' => ['2026-11-18'], 'comparePeriods' => ['day']],
    ['compareSegments' => ['countryCode==de']], ['filter_sort_column_secondary' => 'label'], ['filter_add_columns_when_show_all_columns' => 1], ['sort' => 'x'], ['compare' => 1],
] as $parameters) {
    matches('refused ' . text($parameters), (string) refusal(TOOL, $own + ['apiParameters' => $parameters], FIVE), '/^apiParameters has something that cannot be used with the setting minimum_visits\./');
}

// --- two answers set against each other: no difference is a small row
$seen = [];
foreach ([[], ['filter_sort_column' => 'label'], ['filter_pattern' => '.'], ['expanded' => 1], ['flat' => 1], ['filter_sort_column' => 'nb_visits', 'filter_sort_order' => 'asc']] as $parameters) {
    foreach ([1, 2, 3, 250] as $limit) {
        for ($offset = 0; $offset < 9; $offset += $limit) {
            $seen += counts($read(['apiParameters' => $parameters, 'filter_limit' => $limit, 'filter_offset' => $offset]));
        }
    }
}
ksort($seen);
ksort($whole);
same('nothing but the folded rows was ever told', $seen, $whole);

// --- trees: the flat form and the tables below agree
$first = [['label' => 'A', 'nb_visits' => 23, 'facts' => ['idsubdatatable' => 1]], ['label' => 'B', 'nb_visits' => 12, 'facts' => ['idsubdatatable' => 2]], ['label' => 'C', 'nb_visits' => 4, 'facts' => ['idsubdatatable' => 3]], ['label' => 'D', 'nb_visits' => 6, 'facts' => ['idsubdatatable' => 4]]];
$below = [1 => ['x' => 10, 'y' => 8, 'z' => 3, 'w' => 2], 2 => ['x' => 8, 'y' => 4], 3 => ['x' => 4], 4 => ['x' => 6]];
Host::on(PROCESSED, function (array $parameters) use ($first, $below) {
    if (!empty($parameters['idSubtable'])) {
        return processed(labelled($below[$parameters['idSubtable']] ?? []));
    }
    if (empty($parameters['flat'])) {
        return processed($first);
    }
    $rows = [];
    foreach ($below as $i => $leaves) {
        foreach ($leaves as $leaf => $count) {
            $rows[] = ['label' => $first[$i - 1]['label'] . " - $leaf", 'nb_visits' => $count];
        }
    }
    return processed($rows);
});
same('first level', counts($read()), ['A' => 23, 'B' => 12, 'Others' => 10]);
same('flat', counts($read(['apiParameters' => ['flat' => 1]])), ['A - x' => 10, 'A - y' => 8, 'Others' => 10, 'A - Others' => 5, 'B - Others' => 12]);
same('below A', counts($read(['idSubtable' => 1])), ['x' => 10, 'y' => 8, 'Others' => 5]);
same('below B', counts($read(['idSubtable' => 2])), ['Others' => 12]);
foreach ([3, 4, 5, 99] as $id) {
    matches("subtable $id, which is folded or unknown", (string) refusal(TOOL, $own + ['idSubtable' => $id], FIVE), '/^This subtable belongs to no row that is shown/');
}

// --- a row of which the tables below leave out a few visits: the difference would tell
$first[] = ['label' => 'E', 'nb_visits' => 12, 'facts' => ['idsubdatatable' => 5]];
$first[] = ['label' => 'F', 'nb_visits' => 20, 'facts' => ['idsubdatatable' => 6]];
$below += [5 => ['x' => 10], 6 => ['x' => 10]];
$tree = function (array $parameters) use ($first, $below) {
    if (!empty($parameters['idSubtable'])) {
        return processed(labelled($below[$parameters['idSubtable']] ?? []));
    }
    $rows = [];
    foreach ($below as $i => $leaves) {
        foreach ($leaves as $leaf => $count) {
            $rows[] = ['label' => $first[$i - 1]['label'] . " - $leaf", 'nb_visits' => $count];
        }
    }
    return processed(empty($parameters['flat']) ? $first : $rows);
};
Host::on(PROCESSED, $tree);
same('shown above', counts($read()), ['A' => 23, 'B' => 12, 'E' => 12, 'F' => 20, 'Others' => 10]);
matches('all but two of E', (string) refusal(TOOL, $own + ['idSubtable' => 5], FIVE), '/^This subtable cannot be shown: .*would give those away/');
same('half of F', counts($read(['idSubtable' => 6])), ['x' => 10]);
same('flat', counts($read(['apiParameters' => ['flat' => 1]])), ['A - x' => 10, 'A - y' => 8, 'F - x' => 10, 'Others' => 10, 'A - Others' => 5, 'B - Others' => 12]);

// --- addresses: folders of any depth
$pages = ['/' => 9, '/shop/a' => 6, '/shop/b' => 3, '/shop/deep/x' => 8, '/shop/deep/y' => 1, '/blog/1' => 2, '/blog/2' => 2, '/c' => 1, '/blog' => 7];
Host::on(PROCESSED, function (array $parameters) use ($pages) {
    $rows = empty($parameters['flat'])
        ? [['label' => 'shop', 'nb_visits' => 18, 'facts' => ['idsubdatatable' => 1]], ['label' => '/index', 'nb_visits' => 9], ['label' => 'blog', 'nb_visits' => 4, 'facts' => ['idsubdatatable' => 2]], ['label' => '/blog', 'nb_visits' => 7], ['label' => '/c', 'nb_visits' => 1]]
        : labelled($pages);
    return processed($rows, ['module' => 'Actions', 'action' => 'getPageUrls', 'uniqueId' => 'Actions_getPageUrls']);
});
$flat = counts($read(['reportUniqueId' => 'Actions_getPageUrls', 'apiParameters' => ['flat' => 1]]));
$tree = counts($read(['reportUniqueId' => 'Actions_getPageUrls']));
same('the first level', $tree, ['shop' => 18, '/index' => 9, '/blog' => 7, 'Others' => 5]);
same('its pages', $flat, ['/' => 9, '/blog' => 7, 'Others' => 5, '/shop/Others' => 9, '/shop/deep/Others' => 9]);
same('shop is shop', array_sum(array_filter($flat, fn($label) => str_starts_with($label, '/shop'), ARRAY_FILTER_USE_KEY)), 18);

// --- several periods: each table by itself
Host::on(PROCESSED, function () {
    $report = processed([]);
    foreach (['reportData', 'reportMetadata'] as $i => $part) {
        $map = new DataTable\Map();
        foreach (['one' => ['a' => 9, 'b' => 4, 'c' => 2], 'two' => ['a' => 3, 'b' => 0], 'three' => []] as $name => $rows) {
            $map->addTable(tables(labelled($rows))[$i], $name);
        }
        $report[$part] = $map;
    }
    return ['reportTotal' => ['nb_visits' => 18]] + $report;
});
$answer = $read(['date' => '2026-11-17,2026-11-19']);
same('tables', array_map(fn(array $rows) => array_column($rows, 'nb_visits', 'label'), $answer['report']['reportData']), ['one' => ['a' => 9, 'Others' => 6], 'two' => [], 'three' => []]);
matches('a subtable of several periods', (string) refusal(TOOL, ['date' => '2026-11-17,2026-11-19', 'idSubtable' => 1] + $own, FIVE), '/^With the setting minimum_visits a subtable can be read for one period only\.$/');
same('the total would tell', [$answer['report']['reportTotal'], $answer['pagination']['total_rows'], $answer['folding']['folded_rows']], [[], 2, 4]);

// --- no rows, only figures
$sums = function (array|int $columns, array $metadata = []) {
    $table = new DataTable\Simple();
    $table->addRow(new DataTable\Row([DataTable\Row::COLUMNS => $columns]));
    $report = processed([], $metadata, array_keys($columns));
    unset($report['metadata']['dimension']);
    return ['reportData' => $table] + $report;
};
foreach ([
    [['nb_visits' => 4, 'nb_actions' => 9, 'bounce_rate' => '50%'], true], [['nb_visits' => 5, 'nb_actions' => 9], false], [['nb_visits' => 0, 'nb_actions' => 0], false], [['nb_visits' => '3', 'x' => 1], true],
    [['nb_conversions' => 1, 'revenue' => '€100'], true], [['nb_visits_converted' => 1, 'nb_conversions' => 9, 'revenue' => '€100'], true], [['nb_visits_converted' => 9, 'nb_conversions' => 9, 'revenue' => '€100'], false],
] as [$columns, $withheld]) {
    Host::on(PROCESSED, fn() => $sums($columns));
    $answer = $read();
    same('figures ' . text($columns), [$answer['report']['reportData'], $answer['folding']['folded_rows']], $withheld ? [array_map(fn() => null, $columns), 1] : [$columns, 0]);
    same('off ' . text($columns), $read([], [])['report']['reportData'], $columns);
}
foreach ([[4, true], [5, false], [0, false]] as [$visits, $withheld]) {
    Host::on(PROCESSED, fn() => $sums(['avg_page_load_time' => '00:00:02', 'nb_pageviews' => 77]));
    Host::on('VisitsSummary.get', fn() => $sums(['nb_visits' => $visits, 'nb_actions' => $visits])['reportData']);
    same("a report that does not say how many: $visits", $read()['report']['reportData'], $withheld ? ['avg_page_load_time' => null, 'nb_pageviews' => null] : ['avg_page_load_time' => '00:00:02', 'nb_pageviews' => 77]);
}
// columns that were not asked for come as zeros
Host::on(PROCESSED, fn() => $sums(['nb_actions' => 9, 'nb_visits' => 0, 'nb_uniq_visitors' => 0, 'bounce_rate' => '0%']));
Host::on('VisitsSummary.get', fn() => $sums(['nb_visits' => 2, 'nb_actions' => 1])['reportData']);
same('chosen columns', array_unique(array_values($read(['apiParameters' => ['columns' => 'nb_actions']])['report']['reportData'])), [null]);
Host::on(PROCESSED, fn() => $sums(['avg_page_load_time' => '00:00:02', 'nb_pageviews' => 77]));
Host::on('VisitsSummary.get', fn() => throw new Exception('x'));
same('and cannot be asked', $read()['report']['reportData'], ['avg_page_load_time' => null, 'nb_pageviews' => null]);
Host::on(PROCESSED, fn() => $sums(['nb_visits' => 50, 'nb_visits_new' => 48, 'nb_actions_new' => 90, 'nb_visits_returning' => 2, 'nb_actions_returning' => 4]));
same('new and returning go together', $read()['report']['reportData'], ['nb_visits' => 50, 'nb_visits_new' => null, 'nb_actions_new' => null, 'nb_visits_returning' => null, 'nb_actions_returning' => null]);
Host::on(PROCESSED, fn() => $sums(['nb_visits' => 50, 'Referrers_visitorsFromCampaigns' => 2, 'Referrers_visitorsFromCampaigns_percent' => '4%', 'Referrers_visitorsFromDirectEntry' => 48, 'Referrers_distinctCampaigns' => 1]));
same('channels go together', array_filter($read()['report']['reportData'], fn($v) => $v === null), ['Referrers_visitorsFromCampaigns' => null, 'Referrers_visitorsFromCampaigns_percent' => null, 'Referrers_visitorsFromDirectEntry' => null]);

// --- the quick tools
$span = ['idSite' => 1, 'startDate' => '2026-11-18', 'endDate' => $day];
Host::on('Referrers.getKeywords', fn() => tables([
    ['label' => 'one', 'nb_visits' => 9, 'nb_actions' => 18, 'bounce_count' => 3, 'sum_visit_length' => 90], ['label' => 'two', 'nb_visits' => 4, 'nb_actions' => 8, 'bounce_count' => 1, 'sum_visit_length' => 8],
    ['label' => 'three', 'nb_visits' => 2, 'nb_actions' => 4, 'bounce_count' => 2, 'sum_visit_length' => 4],
])[0]);
$rows = answer('get_top_queries', $span, FIVE);
same('queries', array_column($rows['rows'], 'nb_visits', 'query'), ['one' => 9, 'Others' => 6]);
same('means of the others', array_slice($rows['rows'][1], 2), ['nb_actions' => 12, 'nb_visits_converted' => 0, 'bounce_count' => 3, 'bounce_rate' => 0.5, 'nb_actions_per_visit' => 2, 'avg_time_on_site' => 2]);
same('told', $rows['folding']['folded_rows'], 2);
same('a limit cannot take them apart', [array_column(answer('get_top_queries', $span + ['limit' => 1], FIVE)['rows'], 'query'), array_column(answer('get_top_queries', $span + ['limit' => 2], FIVE)['rows'], 'query')], [['one'], ['one', 'Others']]);
same('off', [count(answer('get_top_queries', $span)['rows']), isset(answer('get_top_queries', $span)['folding'])], [3, false]);
Host::on('Referrers.getKeywords', fn() => tables(labelled(['a' => 1, 'b' => 2]))[0]);
same('nothing left', answer('get_top_queries', $span, FIVE)['rows'], []);
Host::on('VisitsSummary.get', function () {
    $map = new DataTable\Map();
    foreach (['2026-11-17' => 4, '2026-11-18' => 0, '2026-11-19' => 6] as $date => $visits) {
        $table = new DataTable\Simple();
        $table->addRow(new DataTable\Row([DataTable\Row::COLUMNS => ['nb_visits' => $visits, 'nb_actions' => 2 * $visits, 'max_actions' => 2]]));
        $map->addTable($table, $date);
    }
    return $map;
});
$stats = answer('get_visit_stats', ['period' => 'day'] + $span, FIVE);
same('visits', array_column($stats['rows'], 'nb_visits', 'date'), ['2026-11-17' => null, '2026-11-18' => 0, '2026-11-19' => 6]);
same('a withheld day', array_unique(array_values(array_slice($stats['rows'][0], 1))), [null]);
same('told', $stats['folding']['folded_rows'], 1);
same('off', array_column(answer('get_visit_stats', ['period' => 'day'] + $span)['rows'], 'nb_visits'), [4, 0, 6]);
foreach ([PROCESSED, 'VisitsSummary.get', 'Referrers.getKeywords'] as $method) {
    Host::on($method, null);
}

// --- recorded reports: each visible row is as it was, and sums agree
foreach (['UserCountry_getCountry', 'Referrers_getCampaigns', 'Actions_getPageUrls', 'DevicesDetection_getType', 'Events_getCategory', 'Referrers_getReferrerType', 'VisitTime_getVisitInformationPerServerTime'] as $id) {
    foreach ([2, 5, 20, 1000000] as $minimum) {
        $plain = answer(TOOL, $base + ['reportUniqueId' => $id, 'filter_limit' => 250])['report']['reportData'];
        $folded = answer(TOOL, $base + ['reportUniqueId' => $id, 'filter_limit' => 250], ['minimum_visits' => $minimum])['report']['reportData'];
        $column = isset($plain[0]['nb_visits']) ? 'nb_visits' : 'nb_events';
        $shown = array_values(array_filter($folded, fn($row) => $row['label'] !== 'Others'));
        same("$id $minimum: rows as they were", $shown, array_values(array_filter($plain, fn($row) => in_array($row['label'], array_column($shown, 'label'), true))));
        same("$id $minimum: nothing small", array_filter(array_column($folded, $column), fn($n) => $n != 0 && $n < $minimum), []);
        $folded !== [] && same("$id $minimum: the sum", array_sum(array_column($folded, $column)), array_sum(array_column($plain, $column)));
    }
}
$text = json_decode(Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => 'resources/read', 'params' => ['uri' => "matomo://sites/1/reports/UserCountry_getCountry?date=$day"]], ['minimum_visits' => 20])->body, true)['result']['contents'][0]['text'];
same('as a resource', array_filter(array_column(json_decode($text, true)['report']['reportData'], 'nb_visits'), fn($n) => $n < 20), []);

// --- the option
foreach ([-1, 1000001] as $wrong) {
    matches("wrong value $wrong", thrown(fn() => new McpServer(['minimum_visits' => $wrong])), '/^ValueError: .*"minimum_visits" must be between 0 and 1000000$/');
}
foreach ([null, '5', 5.0, true, []] as $wrong) {
    matches('wrong type ' . text($wrong), thrown(fn() => new McpServer(['minimum_visits' => $wrong])), '/^TypeError: .*"minimum_visits" must be of type int$/');
}
done();
?>
--EXPECT--
done
