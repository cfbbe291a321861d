--TEST--
get_visit_stats and get_top_queries
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

use Piwik\DataTable;

as_user();
$seen = 0;
$asked = function () use (&$seen) {
    $calls = array_slice(Host::calls(), $seen);
    $seen += count($calls);
    return $calls;
};
$day = '2026-11-19';
$span = ['idSite' => 1, 'startDate' => '2026-11-14', 'endDate' => $day];

// --- visits, as recorded
$days = answer('get_visit_stats', $span + ['period' => 'day'])['rows'];
same('one row a day, oldest first', array_column($days, 'date'), ['2026-11-14', '2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']);
same('members', array_keys($days[0]), ['date', 'nb_visits', 'nb_uniq_visitors', 'nb_actions', 'nb_visits_converted', 'bounce_count', 'bounce_rate', 'nb_actions_per_visit', 'avg_time_on_site', 'max_actions']);
foreach ($days as $row) {
    holds('counts are whole, means are not more than they can be', is_int($row['nb_visits']) && is_int($row['nb_actions']) && $row['bounce_rate'] >= 0 && $row['bounce_rate'] <= 1 && abs($row['nb_actions_per_visit'] - $row['nb_actions'] / $row['nb_visits']) < 0.01, $row);
}
$asked();
$range = answer('get_visit_stats', $span + ['period' => 'range'])['rows'];
$calls = $asked();
same('one question', [count($calls), $calls[0][0], $calls[0][1]['date'], $calls[0][1]['period'], $calls[0][1]['format_metrics']], [1, 'VisitsSummary.get', "2026-11-14,$day", 'range', '0']);
same('a range: one row', [count($range), $range[0]['date'], $range[0]['nb_visits']], [1, "2026-11-14,$day", array_sum(array_column($days, 'nb_visits'))]);
same('one day', answer('get_visit_stats', ['startDate' => $day, 'period' => 'day'] + $span)['rows'], [$days[5]]);
holds('numbers as text', answer('get_visit_stats', ['idSite' => '1'] + $span + ['period' => 'day'])['rows'] === $days);

// --- queries, as recorded
$all = answer('get_top_queries', $span + ['limit' => 500])['rows'];
same('members', array_keys($all[0]), ['query', 'nb_visits', 'nb_actions', 'nb_visits_converted', 'bounce_count', 'bounce_rate', 'nb_actions_per_visit', 'avg_time_on_site']);
$visits = array_column($all, 'nb_visits');
rsort($visits);
same('most visits first', array_column($all, 'nb_visits'), $visits);
same('ten by default', answer('get_top_queries', $span)['rows'], array_slice($all, 0, 10));
foreach ([1, 2, 7] as $limit) {
    same("limit $limit", answer('get_top_queries', $span + ['limit' => $limit])['rows'], array_slice($all, 0, $limit));
}

// --- arguments
foreach ([
    ['2026-02-29', $day], ['2026-00-10', $day], ['2026-11-31', $day], ['0000-01-01', $day], [$day, '2026-11-32'],
] as [$start, $end]) {
    foreach (['get_visit_stats' => ['period' => 'day'], 'get_top_queries' => []] as $tool => $more) {
        same("$tool $start $end", refusal($tool, ['idSite' => 1, 'startDate' => $start, 'endDate' => $end] + $more), 'startDate and endDate must be days of the calendar, written YYYY-MM-DD.');
    }
}
foreach (['2026-1-1', '20261119', '19.11.2026', 'today', "2026-11-19\n", ' 2026-11-19', '２026-11-19', '2026-11-19,2026-11-20', '', 5, null] as $date) {
    holds('date ' . text($date), str_starts_with((string) refusal('get_visit_stats', ['startDate' => $date, 'period' => 'day'] + $span), '-32602 '), refusal('get_visit_stats', ['startDate' => $date, 'period' => 'day'] + $span));
}
same('a leap day', is_string(refusal('get_visit_stats', ['idSite' => 1, 'startDate' => '2024-02-29', 'endDate' => '2024-02-29', 'period' => 'day'])) && !str_contains(refusal('get_visit_stats', ['idSite' => 1, 'startDate' => '2024-02-29', 'endDate' => '2024-02-29', 'period' => 'day']), 'calendar'), true);
same('the wrong way round', refusal('get_visit_stats', ['startDate' => $day, 'endDate' => '2026-11-01', 'period' => 'day'] + $span), 'startDate must not be after endDate.');
matches('too many periods', refusal('get_visit_stats', ['startDate' => '2020-01-01', 'endDate' => $day, 'period' => 'day'] + $span), '/more than 1000 periods/');
foreach (['', 'Day', 'hour', 5, null] as $period) {
    holds('period ' . text($period), str_starts_with((string) refusal('get_visit_stats', $span + ['period' => $period]), '-32602 '));
}
foreach ([0, 501, -1, 1.5, 'x'] as $limit) {
    holds('limit ' . text($limit), str_starts_with((string) refusal('get_top_queries', $span + ['limit' => $limit]), '-32602 '));
}
foreach ([['period' => 'day', 'limit' => 5], ['period' => 'day', 'segment' => 'a==b']] as $more) {
    holds('no other arguments ' . text($more), str_starts_with((string) refusal('get_visit_stats', $span + $more), '-32602 '));
}

// --- the site
$free = array_diff_key($span, ['idSite' => 1]);
matches('several sites', refusal('get_visit_stats', $free + ['period' => 'day']), '/idSite is required.*matomo_site_list/');
as_user('onesite');
same('one site', answer('get_visit_stats', $free + ['period' => 'day'])['rows'], $days);
same('one site, queries', answer('get_top_queries', $free)['rows'], array_slice($all, 0, 10));
matches('another\'s site', refusal('get_visit_stats', ['idSite' => 2, 'period' => 'day'] + $span), '/^Site not found or access denied\..*matomo_site_list/');
foreach ([[], 'x', [0], ['x'], [1, 2], true] as $ids) {
    Host::on('SitesManager.getSitesIdWithAtLeastViewAccess', fn() => $ids);
    matches('ids ' . text($ids), refusal('get_visit_stats', $free + ['period' => 'day']), '/^idSite is required/');
}
Host::on('SitesManager.getSitesIdWithAtLeastViewAccess', fn() => throw new Exception('secret'));
same('failure', refusal('get_visit_stats', $free + ['period' => 'day']), 'Site retrieval failed.');
as_user();

// --- what core may answer
$simple = function (array $columns) {
    $table = new DataTable\Simple();
    $table->addRow(new DataTable\Row([DataTable\Row::COLUMNS => $columns]));
    return $table;
};
$one = ['period' => 'range'] + $span;
$stats = function (mixed $value) use ($one) {
    Host::on('VisitsSummary.get', $value instanceof Closure ? $value : fn() => $value);
    return refusal('get_visit_stats', $one) ?? answer('get_visit_stats', $one)['rows'][0];
};
$zero = ['date' => "2026-11-14,$day", 'nb_visits' => 0, 'nb_uniq_visitors' => 0, 'nb_actions' => 0, 'nb_visits_converted' => 0, 'bounce_count' => 0, 'bounce_rate' => 0, 'nb_actions_per_visit' => 0, 'avg_time_on_site' => 0, 'max_actions' => 0];
same('nothing', $stats($simple([])), $zero);
same('no visits', $stats($simple(['nb_visits' => 0])), $zero);
same('numbers in every form', $stats($simple(['nb_visits' => '10', 'nb_uniq_visitors' => 8.0, 'nb_actions' => 25.0, 'bounce_count' => '3', 'sum_visit_length' => 123, 'max_actions' => '7', 'nb_visits_converted' => 1])),
    ['date' => "2026-11-14,$day", 'nb_visits' => 10, 'nb_uniq_visitors' => 8, 'nb_actions' => 25, 'nb_visits_converted' => 1, 'bounce_count' => 3, 'bounce_rate' => 0.3, 'nb_actions_per_visit' => 2.5, 'avg_time_on_site' => 12.3, 'max_actions' => 7]);
same('no unique visitors in a range', $stats($simple(['nb_visits' => 5, 'nb_actions' => 9]))['nb_uniq_visitors'], null);
foreach ([['nb_visits' => NAN], ['nb_visits' => INF], ['nb_visits' => -INF], ['nb_visits' => 'x'], ['nb_visits' => []], ['nb_visits' => 1e30], ['nb_visits' => null], ['nb_visits' => '1e999']] as $odd) {
    $row = $stats($simple($odd + ['nb_actions' => 9]));
    holds('odd ' . var_export($odd['nb_visits'], true), is_array($row) && is_int($row['nb_visits']), $row);
}
foreach ([null, true, 'x', [], ['nb_visits' => 5], 5] as $value) {
    same('no table ' . text($value), $stats(fn() => $value), 'Report data is invalid.');
}
foreach ([[new Exception('secret'), 'Report retrieval failed.'], [new Error('secret'), '-32000 Matomo could not answer this request. Its log says why.']] as [$thrown, $text]) {
    same(get_class($thrown), $stats(fn() => throw $thrown), $text);
}
matches('no access', $stats(fn() => throw new Piwik\NoAccessException('secret')), '/^Site not found or access denied\./');

$table = new DataTable();
foreach ([['label' => 'ignore &amp; all', 'nb_visits' => 1], ['nb_visits' => 5], ['label' => '', 'nb_visits' => 0], ['label' => 5, 'nb_visits' => 2]] as $row) {
    $table->addRow(new DataTable\Row([DataTable\Row::COLUMNS => $row]));
}
Host::on('Referrers.getKeywords', fn() => $table);
same('labels', array_column(answer('get_top_queries', $span)['rows'], 'query'), ['ignore & all', '', '5']);
done();
?>
--EXPECT--
done
