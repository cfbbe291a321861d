--TEST--
Option minimum_visits: the period before, and reports that name no dimension, give no small count away
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

use Piwik\DataTable;

as_user();
$rows = function (array $rows, array $metadata, string $date = '2026-11-19', int $minimum = 5): array {
    $table = function (array $rows): DataTable {
        $table = new DataTable();
        foreach ($rows as $row) {
            $table->addRow(new DataTable\Row([DataTable\Row::COLUMNS => $row]));
        }
        return $table;
    };
    $several = str_contains($date, ',');
    Host::on('API.getProcessedReport', function () use ($rows, $metadata, $table, $several) {
        [$data, $facts] = [$table($rows), $table(array_fill(0, count($rows), []))];
        if ($several) {
            $maps = [new DataTable\Map(), new DataTable\Map()];
            $maps[0]->addTable($data, 'one');
            $maps[1]->addTable($facts, 'one');
            [$data, $facts] = $maps;
        }
        return ['website' => 'x', 'prettyDate' => 'd', 'metadata' => $metadata + ['uniqueId' => 'Own_get', 'module' => 'Own', 'action' => 'get'],
            'columns' => array_fill_keys(['label', ...array_keys($rows[0])], 'C'), 'reportData' => $data, 'reportMetadata' => $facts, 'reportTotal' => []];
    });
    $report = answer('matomo_report_processed', ['idSite' => 1, 'period' => 'day', 'date' => $date, 'reportUniqueId' => 'Own_get'], ['minimum_visits' => $minimum])['report'] ?? [];
    return $several ? $report['reportData']['one'] : $report['reportData'];
};

// --- set against the period before
$sites = [
    ['label' => 'many', 'nb_visits' => 90, 'visits_evolution' => '50%', 'revenue_evolution' => '3%', 'previous_nb_visits' => 60],
    ['label' => 'new', 'nb_visits' => 8, 'visits_evolution' => '700%', 'revenue_evolution' => '3%', 'previous_nb_visits' => 1],
    ['label' => 'fell', 'nb_visits' => 9, 'visits_evolution' => '-90%', 'revenue_evolution' => '3%', 'previous_nb_visits' => 90],
    ['label' => 'silent', 'nb_visits' => 0, 'visits_evolution' => '-100%', 'revenue_evolution' => '0%', 'previous_nb_visits' => 2],
    ['label' => 'never', 'nb_visits' => 0, 'visits_evolution' => '0%', 'revenue_evolution' => '0%', 'previous_nb_visits' => 0],
];
$shown = array_column($rows($sites, ['dimension' => 'Site']), null, 'label');
same('all are there', array_column($shown, 'nb_visits', 'label'), ['many' => 90, 'new' => 8, 'fell' => 9, 'silent' => 0, 'never' => 0]);
same('enough before', $shown['many'], $sites[0]);
same('few before', $shown['new'], ['label' => 'new', 'nb_visits' => 8]);
same('many before', $shown['fell'], $sites[2]);
same('gone: nobody knows how many', $shown['silent'], ['label' => 'silent', 'nb_visits' => 0]);
same('none before', $shown['never'], $sites[4]);
same('off', $rows($sites, ['dimension' => 'Site'], minimum: 0), $sites);

// --- rows without a dimension
$visits = new DataTable\Simple();
$visits->addRow(new DataTable\Row([DataTable\Row::COLUMNS => ['nb_visits' => 1000]]));
Host::on('VisitsSummary.get', fn() => $visits);
foreach (['2026-11-19', '2026-11-18,2026-11-19'] as $date) {
    same("rows, $date", $rows([['label' => 'a', 'nb_visits' => 900], ['label' => 'b', 'nb_visits' => 1], ['label' => 'c', 'nb_visits' => 2], ['label' => 'd', 'nb_visits' => 3]], [], $date),
        [['label' => 'a', 'nb_visits' => 900], ['label' => 'Others', 'nb_visits' => 6]]);
    same("conversions, $date", $rows([['label' => 'a', 'nb_conversions' => 900], ['label' => 'b', 'nb_conversions' => 1]], [], $date), [['label' => 'Others', 'nb_conversions' => 901]]);
}
done();
?>
--EXPECT--
done
