--TEST--
The record of calls knows all sites: of arguments in any form, of what Matomo was asked, of answers, lists, resources, prompts and completions
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

use Piwik\DataTable;
use Piwik\DataTable\Row;

$records = [];
$options = ['call_record' => function (array $record) use (&$records) {
    $records[] = $record;
}];
$recorded = function (string $title, array $sites, bool $more = false, array $members = []) use (&$records) {
    same("$title: one record", count($records), 1);
    $record = array_pop($records);
    $records = [];
    same("$title: sites", $record['sites'] ?? null, $sites);
    same("$title: more", $record['more_sites'] ?? null, $more);
    foreach ($members as $name => $value) {
        same("$title: $name", $record[$name] ?? null, $value);
    }
};
$run = function (string $method, array $params = [], array $more = []) use ($options) {
    $answer = json_decode(Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => $method, 'params' => $params ?: new stdClass()], $more + $options)->body, true);
    return $answer['result'] ?? $answer['error'];
};
$tool = fn(string $name, array $arguments = [], array $more = []) => $run('tools/call', ['name' => $name, 'arguments' => $arguments ?: new stdClass()], $more);
as_user('root');

// --- arguments
foreach ([1, '1', 1.0] as $site) {
    $body = '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"matomo_site_get","arguments":{"idSite":' . json_encode($site, JSON_PRESERVE_ZERO_FRACTION) . '}}}';
    Host::handle($body, $options);
    $recorded('idSite ' . json_encode($site, JSON_PRESERVE_ZERO_FRACTION), [1]);
}
foreach (['98765.0' => [98765], '[98765.0,"1",2]' => [98765, 1, 2], '98765.5' => []] as $json => $sites) {
    Host::handle('{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"matomo_site_get","arguments":{"idSite":' . $json . '}}}', $options);
    $recorded("refused, idSite $json", $sites, false, ['outcome' => 'refused']);
}
foreach ([[[1, 2], [1, 2]], ['1,2', [1, 2]], ['1, 3 ,1', [1, 3]], [['2', 3.0], [2, 3]], [1.5, []], [-1, []], [0, []], ['secret 5', []], ['', []], [null, []], [[[5]], []], [true, []]] as [$given, $sites]) {
    $tool('matomo_site_get', ['idSite' => $given]);
    $recorded('refused, idSite ' . text($given), $sites, false, ['outcome' => 'refused']);
}
$tool('matomo_site_get', ['idSite' => 'all']);
$recorded('all', [], true);
$tool('matomo_site_get', ['idSite' => range(101, 130)]);
$recorded('too many', range(101, 120), true);
$tool('matomo_site_get', ['idSite' => range(101, 120)]);
$recorded('as many as there is room for', range(101, 120));
(new McpServer($options + ['enabled' => true]))->callTool('matomo_site_get', ['idSite' => 1.0]);
$recorded('in process', [1], false, ['origin' => 'internal']);

// --- the only site of a user, whom no argument names
Host::on('SitesManager.getSitesIdWithAtLeastViewAccess', fn() => [2]);
$answer = $tool('get_visit_stats', ['period' => 'day', 'startDate' => '2026-11-19', 'endDate' => '2026-11-19'], ['sites' => [2]]);
$recorded('nowhere but in what Matomo is asked', [2], false, ['outcome' => 'answered']);
Host::on('SitesManager.getSitesIdWithAtLeastViewAccess', null);

// --- lists and searches
$listed = fn(array $answer) => array_column($answer['structuredContent']['sites'], 'idsite');
$answer = $tool('matomo_site_list');
holds('several sites', count($listed($answer)) > 1);
$recorded('list', $listed($answer));
$answer = $tool('matomo_site_list', ['limit' => 1, 'sort' => 'name_desc']);
same('one site', count($listed($answer)), 1);
$recorded('page of a list', $listed($answer));
$answer = $tool('matomo_site_search', ['search' => 'shop']);
holds('found', $listed($answer) !== []);
$recorded('search', $listed($answer));
$tool('matomo_site_search', ['search' => 'nothing like it']);
$recorded('nothing found', []);
Host::on('SitesManager.getSitesWithAtLeastViewAccess', fn() => array_map(
    fn($id) => ['idsite' => $id, 'name' => "Site $id", 'main_url' => 'https://a.example', 'type' => 'website'],
    range(1, 25)
));
$tool('matomo_site_list', ['limit' => 100, 'sort' => 'id_asc']);
$recorded('long list', range(1, 20), true, ['rows' => 25]);
$answer = $run('resources/list');
holds('sites among the resources', in_array('matomo://sites/21', array_column($answer['resources'], 'uri'), true), array_column($answer['resources'], 'uri'));
$recorded('resources/list', range(1, 20), true, ['method' => 'resources/list', 'tool' => '', 'outcome' => 'answered', 'rows' => count($answer['resources'])]);
Host::on('SitesManager.getSitesWithAtLeastViewAccess', null);

// --- a report with a row for each site
$report = ['idSite' => 1, 'period' => 'day', 'date' => '2026-11-19', 'reportUniqueId' => 'MultiSites_getAll'];
Host::on('API.getProcessedReport', function () {
    $rows = new DataTable();
    $facts = new DataTable();
    foreach ([7 => 50, 4 => 1, 3 => 40] as $site => $visits) {
        $rows->addRow(new Row([Row::COLUMNS => ['label' => "Site $site", 'nb_visits' => $visits]]));
        $facts->addRow(new Row([Row::COLUMNS => ['idsite' => (string) $site]]));
    }
    return ['website' => 'x', 'metadata' => ['uniqueId' => 'MultiSites_getAll', 'module' => 'MultiSites', 'action' => 'getAll', 'dimension' => 'Site', 'name' => 'All sites',
        'category' => 'x', 'metrics' => ['nb_visits' => 'Visits']], 'columns' => ['label' => 'Site', 'nb_visits' => 'Visits'], 'reportData' => $rows, 'reportMetadata' => $facts, 'reportTotal' => []];
});
$answer = $tool('matomo_report_processed', $report);
same('rows', count($answer['structuredContent']['report']['reportData'] ?? []), 3);
$recorded('MultiSites', [1, 7, 4, 3], false, ['outcome' => 'answered', 'tool' => 'matomo_report_processed']);
$tool('matomo_report_processed', $report, ['minimum_visits' => 5]);
$recorded('MultiSites, folded or refused', [1, 7, 4, 3]);
Host::on('API.getProcessedReport', null);
$tool('matomo_report_processed', ['reportUniqueId' => 'VisitsSummary_get', 'idSite' => 2.0] + $report);
$recorded('report of one site', [2]);

// --- resources
$run('resources/read', ['uri' => 'matomo://sites/1/reports']);
$recorded('resource of a site', [1], false, ['method' => 'resources/read', 'outcome' => 'answered']);
$answer = $run('resources/read', ['uri' => 'matomo://sites']);
$recorded('resource of sites', array_column(json_decode($answer['contents'][0]['text'], true)['sites'], 'idsite'), false, ['tool' => 'matomo://sites']);
$run('resources/read', ['uri' => 'matomo://sites/98765']);
$recorded('refused resource', [98765], false, ['outcome' => 'refused']);

// --- prompts and completions
$prompt = fn(string $site) => $run('prompts/get', ['name' => 'campaign_conversion', 'arguments' => ['site' => $site, 'goal' => '1']]);
holds('prompt', isset($prompt('Example Shop')['messages']));
$recorded('prompt with a name', [1], false, ['method' => 'prompts/get', 'tool' => 'campaign_conversion', 'outcome' => 'answered']);
$prompt('2');
$recorded('prompt with an id', [2]);
$prompt('no such site');
$recorded('prompt with another text', []);
$complete = fn(string $argument, string $value, array $settled = []) => $run('completion/complete', [
    'ref' => ['type' => 'ref/prompt', 'name' => 'campaign_conversion'], 'argument' => ['name' => $argument, 'value' => $value], 'context' => ['arguments' => (object) $settled],
])['completion']['values'];
same('a name is offered', $complete('site', 'Example S'), ['Example Shop']);
$recorded('completion of a name', [1], false, ['method' => 'completion/complete', 'outcome' => 'answered']);
same('ids are offered', $run('completion/complete', ['ref' => ['type' => 'ref/resource', 'uri' => 'matomo://sites/{idSite}'], 'argument' => ['name' => 'idSite', 'value' => '2']])['completion']['values'] ?? null, ['2']);
$recorded('completion of an id', [2], false, ['tool' => 'matomo://sites/{idSite}']);
holds('goals', $complete('goal', '', ['site' => 'Example Shop']) !== []);
$recorded('completion for a named site', [1]);
$complete('goal', '', ['site' => '3']);
$recorded('completion for a site', [3]);

// --- off: nothing is kept, nothing is asked for it
$asked = count(Host::calls());
$run('prompts/get', ['name' => 'campaign_conversion', 'arguments' => ['site' => 'Example Shop', 'goal' => '1']], ['call_record' => null]);
same('no look-up without a record', [count(Host::calls()), $records], [$asked, []]);
done();
?>
--EXPECT--
done
