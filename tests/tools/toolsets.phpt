--TEST--
Option toolsets: what is off is neither listed nor callable, and leaks nowhere
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();

$sets = McpServer::toolsets();
same('families', array_keys($sets), ['sites', 'reports', 'goals', 'segments', 'dimensions', 'quick']);
$all = array_column((new McpServer())->tools(), 'name');
$named = array_merge(...array_values($sets));
sort($named);
$sorted = $all;
sort($sorted);
same('each tool has one family', $named, $sorted);

$rpc = function (string $method, array $params, array $options) {
    $answer = json_decode(Host::handle(['jsonrpc' => '2.0', 'id' => 1, 'method' => $method, 'params' => $params ?: new stdClass()], $options)->body, true);
    return $answer['result'] ?? $answer['error'];
};
$list = fn(array $options) => array_column($rpc('tools/list', [], $options)['tools'], 'name');
$good = [
    'matomo_site_list' => [], 'matomo_report_list' => ['idSite' => 1], 'matomo_goal_list' => ['idSite' => 1], 'matomo_segment_list' => ['idSite' => 1],
    'matomo_dimension_list' => ['idSite' => 1], 'get_visit_stats' => ['idSite' => 1, 'period' => 'range', 'startDate' => '2026-11-19', 'endDate' => '2026-11-19'],
];

same('all, and kept', [$list([]), $list(['toolsets' => null]), $list(['toolsets' => array_keys($sets)])], [$all, $all, $all]);
foreach ([[], ['sites'], ['quick'], ['reports', 'goals'], ['dimensions', 'dimensions'], ['segments', 'sites', 'quick']] as $chosen) {
    $options = ['toolsets' => $chosen];
    $wanted = array_values(array_intersect($all, array_merge([], ...array_values(array_intersect_key($sets, array_flip($chosen))))));
    same('listed with ' . text($chosen), $list($options), $wanted);
    same('in process with ' . text($chosen), array_column((new McpServer($options + ['enabled' => true]))->tools(), 'name'), $wanted);
    foreach ($good as $tool => $arguments) {
        $result = Host::tool($tool, $arguments, $options);
        $inside = (new McpServer($options + ['enabled' => true]))->callTool($tool, $arguments);
        if (in_array($tool, $wanted, true)) {
            holds("$tool works with " . text($chosen), isset($result['structuredContent']) && !$inside['isError'], $result);
        } else {
            $unknown = Host::tool('no_such_tool', [], $options);
            same("$tool is unknown with " . text($chosen), $result, $unknown);
            same("$tool is unknown in process with " . text($chosen), $inside, (new McpServer($options + ['enabled' => true]))->callTool('no_such_tool'));
        }
    }
    same('other configurations see no change', [$list([]), $list($options)], [$all, $wanted]);
}

// --- contributions cannot bring one back, and see only what is on
$seen = null;
$contributions = function (array $tools) use (&$seen) {
    $seen = array_column($tools, 'name');
    return ['tools' => ['matomo_goal_list', 'matomo_site_list', 'get_visit_stats']];
};
same('named in contributions', $list(['toolsets' => ['sites'], 'contributions' => $contributions]), ['matomo_site_list']);
same('shown to contributions', $seen, ['matomo_site_get', 'matomo_site_list', 'matomo_site_search']);
$object = new class {
    public function definition(): array { return ['name' => 'own', 'description' => 'x', 'inputSchema' => ['type' => 'object']]; }
    public function call(array $arguments, McpServerContext $context): array { return ['structuredContent' => ['a' => 1]]; }
};
same('a contributed tool stays', $list(['toolsets' => [], 'contributions' => fn() => ['tools' => [$object]]]), ['own']);
same('and can be called', answer('own', [], ['toolsets' => [], 'contributions' => fn() => ['tools' => [$object]]]), ['a' => 1]);

// --- resources
$uris = fn(array $options) => array_column($rpc('resources/list', [], $options)['resources'], 'uri');
$templates = fn(array $options) => array_column($rpc('resources/templates/list', [], $options)['resourceTemplates'], 'uriTemplate');
$read = fn(string $uri, array $options) => $rpc('resources/read', ['uri' => $uri], $options);
same('no resources', [$uris(['toolsets' => []]), $templates(['toolsets' => []])], [[], []]);
same('of sites', [$uris(['toolsets' => ['sites']]), $templates(['toolsets' => ['sites']])], [['matomo://sites', 'matomo://sites/1', 'matomo://sites/2'], ['matomo://sites/{idSite}']]);
same('of reports', [$uris(['toolsets' => ['reports']]), count($templates(['toolsets' => ['reports']]))], [['matomo://glossary', 'matomo://sites/1/reports', 'matomo://sites/2/reports'], 2]);
same('of quick', $uris(['toolsets' => ['quick']]), ['matomo://glossary']);
foreach (['matomo://sites', 'matomo://sites/1', 'matomo://glossary', 'matomo://sites/1/reports'] as $uri) {
    same("$uri is not there", $read($uri, ['toolsets' => ['goals']])['code'] ?? null, $read('matomo://nothing', ['toolsets' => ['goals']])['code']);
}
holds('a report is refused', isset($read('matomo://sites/1/reports/VisitsSummary_get', ['toolsets' => ['sites']])['code']));

// --- prompts and completions
$prompts = fn(array $options) => array_column($rpc('prompts/list', [], $options)['prompts'], 'name');
same('prompts need what they call for', [$prompts(['toolsets' => []]), $prompts(['toolsets' => ['sites', 'reports']]), $prompts(['toolsets' => ['sites', 'reports', 'quick']])],
    [[], ['device_bounce_and_load_times'], ['device_bounce_and_load_times', 'lost_pages', 'traffic_overview', 'week_against_week']]);
same('all prompts', count($prompts([])), 8);
holds('one that is not offered', isset($rpc('prompts/get', ['name' => 'traffic_overview', 'arguments' => ['site' => '1']], ['toolsets' => ['reports']])['code']));
$complete = fn(string $argument, array $options) => $rpc('completion/complete', [
    'ref' => ['type' => 'ref/resource', 'uri' => 'matomo://sites/{idSite}/reports/{reportUniqueId}{?period,date,segment}'],
    'argument' => ['name' => $argument, 'value' => ''], 'context' => ['arguments' => ['idSite' => '1']],
], $options)['completion']['values'];
same('sites are completed from sites', [$complete('idSite', []), $complete('idSite', ['toolsets' => ['reports']])], [['1', '2'], []]);
same('segments from segments', [$complete('segment', []) !== [], $complete('segment', ['toolsets' => ['reports']])], [true, []]);
holds('times always', $complete('period', ['toolsets' => ['reports']]) !== []);

// --- the option
foreach ([['no'], ['Sites'], [''], ["sites\0"], ['sites', 'x']] as $wrong) {
    matches('wrong names ' . text($wrong), thrown(fn() => new McpServer(['toolsets' => $wrong])), '/^ValueError: .*"toolsets" must be null or a list of names that McpServer::toolsets\(\) has$/');
}
foreach (['sites', 5, true, [5], [null], ['a' => 'sites'], new stdClass()] as $wrong) {
    matches('wrong types ' . text($wrong), thrown(fn() => new McpServer(['toolsets' => $wrong])), '/^TypeError: /');
}
done();
?>
--EXPECT--
done
