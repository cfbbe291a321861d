--TEST--
matomo_goal_*, matomo_segment_*, matomo_dimension_*: rows, normalising, and what is not to be seen
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
$replace = fn(string $method, mixed $value) => Host::on($method, $value instanceof Closure ? $value : fn() => $value);
$without = fn(array $row, string $field) => array_diff_key($row, [$field => 1]);

// --- goals
$goal = [
    'idgoal' => '3', 'idsite' => 1, 'name' => 'G', 'description' => '', 'match_attribute' => 'url', 'pattern' => 'x', 'pattern_type' => 'contains',
    'case_sensitive' => '0', 'allow_multiple' => '1', 'revenue' => 12.5, 'event_value_as_revenue' => 0, 'deleted' => 0,
];
$listed = ['idgoal' => 3, 'idsite' => 1, 'name' => 'G', 'description' => '', 'match_attribute' => 'url', 'allow_multiple' => true, 'revenue' => '12.5', 'event_value_as_revenue' => false];
$replace('Goals.getGoals', [3 => $goal]);
same('goal_list', answer('matomo_goal_list', ['idSite' => 1])['goals'], [$listed]);
$replace('Goals.getGoal', $goal);
same('goal_get', answer('matomo_goal_get', ['idSite' => 1, 'idGoal' => 3]), $listed + ['pattern' => 'x', 'pattern_type' => 'contains', 'case_sensitive' => false]);
$manual = ['match_attribute' => 'manually'] + $without($without($without($goal, 'pattern'), 'pattern_type'), 'case_sensitive');
foreach ([$manual, ['pattern' => null, 'pattern_type' => null, 'case_sensitive' => null] + $manual] as $row) {
    $replace('Goals.getGoal', $row);
    $got = answer('matomo_goal_get', ['idSite' => 1, 'idGoal' => 3]);
    same('by hand: nulls', [$got['pattern'], $got['pattern_type'], $got['case_sensitive']], [null, null, null]);
}
foreach (['12.50' => '12.50', '' => '', 0 => '0', 7 => '7'] as $revenue => $text) {
    $replace('Goals.getGoals', [['revenue' => $revenue] + $goal]);
    same("revenue $revenue", answer('matomo_goal_list', ['idSite' => 1])['goals'][0]['revenue'], $text);
}
foreach ([['revenue', []], ['revenue', true], ['name', 5], ['idgoal', 'x'], ['allow_multiple', 'yes'], ['allow_multiple', 2]] as [$field, $value]) {
    $replace('Goals.getGoals', [[$field => $value] + $goal]);
    same("goal_list $field " . text($value), refusal('matomo_goal_list', ['idSite' => 1]), "Goal list item is invalid (field '$field').");
    $replace('Goals.getGoal', [$field => $value] + $goal);
    same("goal_get $field " . text($value), refusal('matomo_goal_get', ['idSite' => 1, 'idGoal' => 3]), "Goal data is invalid (field '$field').");
}
$replace('Goals.getGoals', [$without($goal, 'name')]);
same('goal without name', refusal('matomo_goal_list', ['idSite' => 1]), "Goal list item is incomplete (missing 'name').");
foreach ([true, false, 'x', 5, [5], [[1]]] as $data) {
    $replace('Goals.getGoals', $data);
    same('goal_list ' . text($data), refusal('matomo_goal_list', ['idSite' => 1]), 'Goal list data is invalid.');
}
foreach ([true, false, [], 'x'] as $data) { // an unknown goal arrives as true
    $replace('Goals.getGoal', $data);
    same('goal_get ' . text($data), refusal('matomo_goal_get', ['idSite' => 1, 'idGoal' => 3]), 'Goal not found.');
}

// --- segments
$segment = [
    'idsegment' => 2, 'name' => 'A &amp; B', 'definition' => 'pageUrl=@%2526;countryCode==de', 'login' => 'root', 'enable_all_users' => '1', 'enable_only_idsite' => 0,
    'auto_archive' => 0, 'hash' => 'x', 'deleted' => 0,
];
$listed = ['idsegment' => 2, 'name' => 'A & B', 'definition' => 'pageUrl=@%2526;countryCode==de', 'idsite' => null];
$other = ['idsegment' => '5', 'enable_only_idsite' => '1', 'name' => 'a & b'] + $segment;
$replace('SegmentEditor.getAll', [$segment, $other]);
same('segment_list', answer('matomo_segment_list', ['idSite' => 1])['segments'], [$listed, ['idsegment' => 5, 'name' => 'a & b', 'definition' => $segment['definition'], 'idsite' => 1]]);
$full = $listed + ['auto_archive' => false, 'enabled_all_users' => true, 'login' => 'root'];
foreach ([['idSegment' => 2], ['idSegment' => '2'], ['name' => 'A & B']] as $selector) {
    same('segment_get ' . text($selector), answer('matomo_segment_get', ['idSite' => 1] + $selector), $full);
}
foreach ([['idSegment' => 3], ['name' => 'A &amp; B'], ['name' => 'A & b'], ['name' => ' A & B'], ['definition' => 'countryCode==de'], ['definition' => strtoupper($segment['definition'])]] as $selector) {
    same('segment_get ' . text($selector), refusal('matomo_segment_get', ['idSite' => 1] + $selector), 'Segment not found.');
}
same('two of a kind', refusal('matomo_segment_get', ['idSite' => 1, 'definition' => $segment['definition']]), 'Multiple segments matched. Provide idSegment.');
foreach ([['idSite' => 1], ['idSegment' => 2], ['idSite' => 1, 'idSegment' => 2, 'name' => 'x'], ['idSite' => 1, 'name' => ''], ['idSite' => 1, 'idSegment' => 0], ['idSite' => 1, 'idSegment' => 2, 'name' => 'a', 'definition' => 'b']] as $arguments) {
    holds('segment_get ' . text($arguments), str_starts_with((string) refusal('matomo_segment_get', $arguments), '-32602 '), refusal('matomo_segment_get', $arguments));
}
foreach ([true, 'x', [5], [[]]] as $data) {
    $replace('SegmentEditor.getAll', $data);
    same('segments ' . text($data), [refusal('matomo_segment_list', ['idSite' => 1]), refusal('matomo_segment_get', ['idSite' => 1, 'idSegment' => 2])], ['Segment list data is invalid.', 'Segment list data is invalid.']);
}
$replace('SegmentEditor.getAll', [['auto_archive' => 'x'] + $segment]);
same('segment_get', refusal('matomo_segment_get', ['idSite' => 1, 'idSegment' => 2]), "Segment data is invalid (field 'auto_archive').");

// --- dimensions: Matomo gives ids as text
$dimension = ['idcustomdimension' => '2', 'idsite' => '1', 'name' => 'D', 'index' => '3', 'scope' => 'visit', 'active' => true, 'extractions' => [['dimension' => 'url', 'pattern' => 'x']], 'case_sensitive' => '1'];
$inactive = ['idcustomdimension' => '4', 'active' => false, 'extractions' => []] + $dimension;
$replace('CustomDimensions.getConfiguredCustomDimensions', [$dimension, $inactive]);
same('dimension_list: active ones only', answer('matomo_dimension_list', ['idSite' => 1])['dimensions'], [['iddimension' => 2, 'name' => 'D', 'scope' => 'visit']]);
same('dimension_get', answer('matomo_dimension_get', ['idSite' => 1, 'idDimension' => 2]), [
    'iddimension' => 2, 'idsite' => 1, 'index' => 3, 'name' => 'D', 'scope' => 'visit', 'active' => true, 'case_sensitive' => true, 'extractions' => [['dimension' => 'url', 'pattern' => 'x']],
]);
$got = answer('matomo_dimension_get', ['idSite' => 1, 'idDimension' => 4]);
same('dimension_get: inactive ones, too', [$got['iddimension'], $got['active'], $got['extractions']], [4, false, []]);
same('unknown dimension', refusal('matomo_dimension_get', ['idSite' => 1, 'idDimension' => 3]), 'Dimension not found.');
foreach ([null, 'x', 5, [5], [['dimension' => 'url']], [['dimension' => 'url', 'pattern' => 5]]] as $extractions) {
    $replace('CustomDimensions.getConfiguredCustomDimensions', [['extractions' => $extractions] + $dimension]);
    holds('extractions ' . text($extractions), str_starts_with((string) refusal('matomo_dimension_get', ['idSite' => 1, 'idDimension' => 2]), 'Dimension data is in'), refusal('matomo_dimension_get', ['idSite' => 1, 'idDimension' => 2]));
}

// --- for all of them
$families = [
    // collection, method, list and get, what is not found, what fails, plugin
    ['goals', ['Goals.getGoals', 'Goals.getGoal'], 'matomo_goal_list', 'matomo_goal_get', ['idGoal' => 3], 'Goal not found.', 'Goal retrieval failed.', 'Goals'],
    ['segments', ['SegmentEditor.getAll'], 'matomo_segment_list', 'matomo_segment_get', ['idSegment' => 2], 'Segment not found.', 'Segment retrieval failed.', 'SegmentEditor'],
    ['dimensions', ['CustomDimensions.getConfiguredCustomDimensions'], 'matomo_dimension_list', 'matomo_dimension_get', ['idDimension' => 2], 'Dimension not found.', 'Dimension retrieval failed.', 'CustomDimensions'],
];
$nothing = fn(string $collection) => [$collection => [], 'next_cursor' => null, 'has_more' => false, 'total_rows' => 0];
foreach ($families as [$collection, $methods, $list, $get, $selector, $notFound, $failed, $plugin]) {
    $each = function (mixed $value) use ($methods, $replace) {
        foreach ($methods as $method) {
            $replace($method, $value);
        }
    };
    MatomoHost\Calls::reset();
    same("$list: no access", answer($list, ['idSite' => 3]), $nothing($collection));
    same("$get: no access", refusal($get, ['idSite' => 3] + $selector), $notFound);
    same("$list: unknown site", answer($list, ['idSite' => 12345]), $nothing($collection));
    same("$get: unknown site", refusal($get, ['idSite' => 12345] + $selector), $notFound);
    same("$collection: Matomo was not asked", Host::calls(), []);
    $each(fn() => throw new Piwik\NoAccessException('secret'));
    same("$list: no access after all", answer($list, ['idSite' => 1]), $nothing($collection));
    same("$get: no access after all", refusal($get, ['idSite' => 1] + $selector), $notFound);
    $each(fn() => throw new Exception('secret'));
    same("$collection: failure", [refusal($list, ['idSite' => 1]), refusal($get, ['idSite' => 1] + $selector)], [$failed, $failed]);
    $each(fn() => throw new Piwik\Exception\PluginDeactivatedException($plugin));
    same("$collection: the plugin is gone", [refusal($list, ['idSite' => 1]), refusal($get, ['idSite' => 1] + $selector)], array_fill(0, 2, "$plugin plugin is not available."));
    $each([]);
    same("$list: none", answer($list, ['idSite' => 1]), $nothing($collection));
    Host::deactivate($plugin);
    same("$collection: the plugin is off", [refusal($list, ['idSite' => 1]), refusal($get, ['idSite' => 1] + $selector)], array_fill(0, 2, "$plugin plugin is not available."));
    foreach ([[], ['idSite' => 0], ['idSite' => 'x'], ['idSite' => 1, 'more' => 1]] as $arguments) {
        holds("$list " . text($arguments), str_starts_with((string) refusal($list, $arguments), '-32602 '));
        holds("$get " . text($arguments), str_starts_with((string) refusal($get, $arguments), '-32602 '));
    }
}
done();
?>
--EXPECT--
done
