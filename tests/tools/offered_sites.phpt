--TEST--
Option sites: any other site is one that the user may not view, everywhere
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

use Piwik\DataTable;

const ONE = ['sites' => [1]];

/* Without marks, which are new each time. */
function asked(string $tool, array $arguments, array $options = []): array
{
    return Host::tool($tool, $arguments, $options + ['boundaries' => false]);
}
$day = '2026-11-19';
$rpc = function (string $method, array $params, array $options) {
    $answer = json_decode(Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => $method, 'params' => $params ?: new stdClass()], $options)->body, true);
    return $answer['result'] ?? $answer['error'];
};
$report = ['period' => 'day', 'date' => $day, 'reportUniqueId' => 'VisitsSummary_get'];
$calls = [
    ['matomo_site_get', []], ['matomo_report_list', []], ['matomo_report_metadata', ['reportUniqueId' => 'VisitsSummary_get']], ['matomo_report_processed', $report],
    ['matomo_report_processed', ['reportUniqueId' => 'UserCountry_getCountry'] + $report],
    ['matomo_report_processed', ['segment' => 'deviceType==smartphone'] + $report],
    ['matomo_goal_list', []], ['matomo_goal_get', ['idGoal' => 1]], ['matomo_segment_list', []], ['matomo_segment_get', ['idSegment' => 1]], ['matomo_dimension_list', []],
    ['matomo_dimension_get', ['idDimension' => 1]], ['get_visit_stats', ['period' => 'day', 'startDate' => $day, 'endDate' => $day]], ['get_top_queries', ['startDate' => $day, 'endDate' => $day]],
];
foreach (['root', 'viewer'] as $login) {
    as_user($login);
    $before = count(Host::calls());
    foreach ($calls as [$tool, $arguments]) {
        // viewer may not view site 3 at all: site 2 has to look the same, also to a superuser
        as_user('viewer');
        $hidden = asked($tool, ['idSite' => 3] + $arguments);
        as_user($login);
        foreach ([2, '2', 3, 98765] as $site) {
            $given = asked($tool, ['idSite' => $site] + $arguments, ONE);
            same("$tool of $site for $login", $given, $hidden);
        }
        if ($tool !== 'matomo_report_list') { // without reports over all sites, see below
            same("$tool of 1 for $login", asked($tool, ['idSite' => 1] + $arguments, ONE), asked($tool, ['idSite' => 1] + $arguments));
        }
    }
    foreach (['all', '1,2', [1, 2], '2,1', 0, -1, 1.5, null] as $site) {
        holds('not a site ' . text($site), !isset(asked('matomo_site_get', ['idSite' => $site], ONE)['structuredContent']));
    }
}
as_user('root');
$seen = count(Host::calls());
asked('matomo_report_processed', ['idSite' => 2] + $report, ONE);
same('Matomo is not asked about it', count(Host::calls()), $seen);

// --- lists
same('site list', array_column(answer('matomo_site_list', [], ONE)['sites'], 'idsite'), [1]);
same('total', answer('matomo_site_list', [], ONE)['total_rows'], 1);
same('search', [answer('matomo_site_search', ['search' => 'e'], ONE)['total_rows'], array_column(answer('matomo_site_search', ['search' => 'blog'], ONE)['sites'], 'idsite')], [1, []]);
same('none', [answer('matomo_site_list', [], ['sites' => []])['sites'], refusal('matomo_site_get', ['idSite' => 1], ['sites' => []])], [[], 'Site not found or access denied.']);
same('all of them', answer('matomo_site_list', [], ['sites' => null]), answer('matomo_site_list'));
same('order and doubles do not count', array_column(answer('matomo_site_list', [], ['sites' => [3, 1, 3, 99]])['sites'], 'idsite'), array_column(answer('matomo_site_list', ['sort' => 'name_asc'], ['sites' => [1, 3]])['sites'], 'idsite'));
same('the only one', answer('get_visit_stats', ['period' => 'day', 'startDate' => $day, 'endDate' => $day], ONE), answer('get_visit_stats', ['idSite' => 1, 'period' => 'day', 'startDate' => $day, 'endDate' => $day]));
as_user('viewer');
same('it gives no rights', [array_column(answer('matomo_site_list', [], ['sites' => [1, 3]])['sites'], 'idsite'), refusal('matomo_site_get', ['idSite' => 3], ['sites' => [1, 3]])], [[1], 'Site not found or access denied.']);

// --- reports over all sites
as_user('root');
holds('not listed', !in_array('MultiSites_getAll', array_column(answer('matomo_report_list', ['idSite' => 1, 'limit' => 500], ONE)['reports'], 'uniqueId'), true));
holds('listed otherwise', in_array('MultiSites_getAll', array_column(answer('matomo_report_list', ['idSite' => 1, 'limit' => 500])['reports'], 'uniqueId'), true));
foreach ([['reportUniqueId' => 'MultiSites_getAll'], ['apiModule' => 'MultiSites', 'apiAction' => 'getAll'], ['apiModule' => 'multisites', 'apiAction' => 'GETALL']] as $selector) {
    same('not told ' . text($selector), refusal('matomo_report_processed', ['idSite' => 1, 'period' => 'day', 'date' => $day] + $selector, ONE), 'Report not found.');
    same('not described ' . text($selector), refusal('matomo_report_metadata', ['idSite' => 1] + $selector, ONE), 'Report not found.');
}
Host::on('API.getProcessedReport', function () {
    $rows = $facts = new DataTable();
    $rows->addRow(new DataTable\Row([DataTable\Row::COLUMNS => ['label' => 'a', 'nb_visits' => 5]]));
    $facts = new DataTable();
    $facts->addRow(new DataTable\Row([DataTable\Row::COLUMNS => ['idsite' => '2']]));
    return ['website' => 'x', 'metadata' => ['uniqueId' => 'Own_all', 'module' => 'Own', 'action' => 'all', 'dimension' => 'Site'], 'columns' => ['label' => 'l'], 'reportData' => $rows, 'reportMetadata' => $facts, 'reportTotal' => []];
});
same('a plugin\'s report with rows of another site', refusal('matomo_report_processed', ['idSite' => 1, 'period' => 'day', 'date' => $day, 'reportUniqueId' => 'Own_all'], ONE), 'Report not found.');
same('is told without', refusal('matomo_report_processed', ['idSite' => 1, 'period' => 'day', 'date' => $day, 'reportUniqueId' => 'Own_all']), null);
Host::on('API.getProcessedReport', null);

// --- resources, completions
same('listed resources', array_column($rpc('resources/list', [], ONE)['resources'], 'uri'), ['matomo://glossary', 'matomo://sites', 'matomo://sites/1', 'matomo://sites/1/reports']);
same('sites in them', array_column(json_decode($rpc('resources/read', ['uri' => 'matomo://sites'], ONE)['contents'][0]['text'], true)['sites'] ?? [], 'idsite'), [1]);
foreach (['matomo://sites/2', 'matomo://sites/2/reports', 'matomo://sites/2/reports/VisitsSummary_get?period=day&date=2026-11-19', 'matomo://sites/all', 'matomo://sites/1,2'] as $uri) {
    holds("$uri is not there", ($rpc('resources/read', ['uri' => $uri], ONE)['code'] ?? null) === ($rpc('resources/read', ['uri' => 'matomo://sites/98765'], ONE)['code'] ?? 0), $rpc('resources/read', ['uri' => $uri], ONE));
}
holds('the glossary', isset($rpc('resources/read', ['uri' => 'matomo://glossary'], ONE)['contents']));
holds('no site, no glossary', isset($rpc('resources/read', ['uri' => 'matomo://glossary'], ['sites' => []])['code']));
$complete = fn(string $argument, string $value, array $settled) => $rpc('completion/complete', [
    'ref' => ['type' => 'ref/prompt', 'name' => 'campaign_conversion'], 'argument' => ['name' => $argument, 'value' => $value], 'context' => ['arguments' => (object) $settled],
], ONE)['completion']['values'];
same('sites to choose', [$complete('site', '', []), $complete('site', '2', []), $complete('site', 'blog', [])], [['Example Shop'], [], []]);
same('goals of another', [$complete('goal', '', ['site' => '2']), $complete('goal', '', ['site' => '1']) !== []], [[], true]);

// --- the option
foreach (['1', 1, true, ['1'], [1.0], [null], ['a' => 1], new stdClass()] as $wrong) {
    matches('wrong types ' . text($wrong), thrown(fn() => new McpServer(['sites' => $wrong])), '/^TypeError: .*"sites" must be null or a list of ints$/');
}
foreach ([[0], [-1], [1, PHP_INT_MIN]] as $wrong) {
    matches('wrong values ' . text($wrong), thrown(fn() => new McpServer(['sites' => $wrong])), '/^ValueError: /');
}
done();
?>
--EXPECT--
done
