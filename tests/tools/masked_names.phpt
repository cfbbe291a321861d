--TEST--
Filters by name do not find what the masks hide: guessing letter by letter gets nothing
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

use Piwik\DataTable;

as_user();
const TOOL = 'matomo_report_processed';
const PROCESSED = 'API.getProcessedReport';
const MASKED = ['privacy_profile' => 'masked'];
const FULL = ['privacy_profile' => 'full'];
const ROWS = ['jane@acme.example' => 30, 'pay 4111 1111 1111 1111' => 20, '/account?mail=x&token=abcdef' => 10, 'Prices' => 9, 'News' => 7, 'Jobs' => 6];
const HIDDEN = ['jane@acme.example', 'pay 4111 1111 1111 1111', '/account?mail=x&token=abcdef'];

/** Finds rows as Matomo does: by a pattern or labels, then the page of them. */
$asked = null;
Host::on(PROCESSED, function (array $parameters) use (&$asked) {
    $asked = $parameters;
    $pattern = $parameters['filter_pattern'] ?? '';
    $labels = (array) ($parameters['label'] ?? []);
    $found = array_filter(ROWS, fn($label) => ($pattern === '' || preg_match("/$pattern/i", $label)) && ($labels === [] || in_array($label, $labels, true)), ARRAY_FILTER_USE_KEY);
    $data = new DataTable();
    $meta = new DataTable();
    foreach (array_slice($found, $parameters['filter_offset'], $parameters['filter_limit'], true) as $label => $visits) {
        $data->addRow(new DataTable\Row([DataTable\Row::COLUMNS => ['label' => $label, 'nb_visits' => $visits]]));
        $meta->addRow(new DataTable\Row([DataTable\Row::COLUMNS => ['segment' => 'pageTitle==' . urlencode(urlencode($label))]]));
    }
    return ['website' => 'x', 'prettyDate' => 'd', 'metadata' => ['uniqueId' => 'Own_get', 'module' => 'Own', 'action' => 'get', 'dimension' => 'D'],
        'columns' => ['label' => 'Label', 'nb_visits' => 'Visits'], 'reportData' => $data, 'reportMetadata' => $meta, 'reportTotal' => ['nb_visits' => array_sum(ROWS)]];
});
$own = ['idSite' => 1, 'period' => 'day', 'date' => '2026-11-19', 'reportUniqueId' => 'Own_get'];
$read = fn(array $parameters, array $arguments = [], array $options = []) => answer(TOOL, $arguments + $own + ['apiParameters' => $parameters], $options);
$visits = fn(array $answer) => array_column($answer['report']['reportData'], 'nb_visits');

// --- without a filter: all rows, under masked names
$whole = $read([]);
same('all rows', [$visits($whole), $whole['pagination']['total_rows'] ?? null], [array_values(ROWS), 6]);
same('none by its name', array_values(array_intersect(array_column($whole['report']['reportData'], 'label'), HIDDEN)), []);
same('segments of rows with a name that is shown', array_map(fn($meta) => isset($meta['segment']), $whole['report']['reportMetadata']), [false, false, false, true, true, true]);

// --- guessing
foreach ([[], MASKED, ['minimum_visits' => 2], ['minimum_visits' => 2] + MASKED] as $options) {
    $empty = $read(['filter_pattern' => 'no such name'], [], $options);
    foreach (['^j', '^ja', '^jane@', 'jane@acme\.example', 'acme', '@', '4111', '1111 1111', '^pay', 'token', 'abcdef', 'abcd', '\?mail', '[0-9]{4}'] as $pattern) {
        same("$pattern " . text($options), $visits($read(['filter_pattern' => $pattern], [], $options)), array_values(array_filter(ROWS,
            fn($n, $label) => preg_match("/$pattern/i", $label) && !in_array($label, HIDDEN, true), ARRAY_FILTER_USE_BOTH)));
        if ($pattern !== '^j') {
            $answer = $read(['filter_pattern' => $pattern], [], $options);
            same("$pattern is answered like a name that does not exist " . text($options), $answer, $empty);
        }
    }
    foreach (HIDDEN as $label) {
        same("label $label " . text($options), $visits($read(['label' => $label], [], $options)), []);
        same("among labels: $label " . text($options), $visits($read(['label' => ['News', $label]], [], $options)), [7]);
    }
    same('a look-ahead ' . text($options), $visits($read(['filter_pattern' => '^(?=.*@)|News'], [], $options)), [7]);
    same('by another column ' . text($options), $visits($read(['filter_pattern' => 'jane', 'filter_column' => 'label'], [], $options)), []);
}
same('full: they are shown, and found', [$visits($read(['filter_pattern' => 'jane'], [], FULL)), $visits($read(['label' => HIDDEN[1]], [], FULL))], [[30], [20]]);

// --- how many there are does not tell either
foreach ([1, 2, 3, 50] as $limit) {
    for ($offset = 0; $offset < 5; $offset++) {
        $answer = $read(['filter_pattern' => '.'], ['filter_limit' => $limit, 'filter_offset' => $offset]);
        same("page $offset $limit", [$visits($answer), $answer['pagination']], [array_slice([9, 7, 6], $offset, $limit),
            ['filter_limit' => $limit, 'filter_offset' => $offset, 'returned_rows' => count(array_slice([9, 7, 6], $offset, $limit)), 'total_rows' => 3, 'has_more' => $offset + $limit < 3]]);
    }
}
same('Matomo is asked for all', [$asked['filter_limit'], $asked['filter_offset']], ['10000', '0']);
$read([], ['filter_limit' => 2, 'filter_offset' => 1]);
same('else for the page', [$asked['filter_limit'], $asked['filter_offset']], ['2', '1']);

// --- what cannot be sifted
foreach (['filter_pattern_recursive', 'filter_column_recursive'] as $name) {
    matches($name, (string) refusal(TOOL, $own + ['apiParameters' => [$name => 'jane']]), "/^filter_pattern_recursive and filter_column_recursive cannot be used/");
}

// --- segments that name a person: the default profile has none, however they are written
foreach ([
    'pageTitle==jane@acme.example', 'pageTitle==jane%40acme.example', 'pageTitle==jane%2540acme.example', 'pageTitle==jane&#64;acme.example', 'pageTitle=@jane@acme.example', 'countryCode==de;pageTitle==jane@acme.example',
    'pageTitle==4111111111111111', 'pageTitle==4111 1111 1111 1111', 'pageTitle==DE89370400440532013000', 'pageTitle==DE89%203704%200044%200532%200130%2000', 'siteSearchKeyword==198.51.100.77',
] as $segment) {
    matches("segment $segment", (string) refusal(TOOL, $own + ['segment' => $segment]), '/^The segment singles out visitors /');
    matches("compared segment $segment", (string) refusal(TOOL, $own + ['apiParameters' => ['compareSegments' => ['countryCode==de', $segment]]]), '/^The segment singles out visitors /');
    same("segment $segment, masked", refusal(TOOL, $own + ['segment' => $segment], MASKED), null);
}
foreach (['pageTitle==Prices', 'pageUrl==https%3A%2F%2Fshop.example%2Faccount%3Fsize%3D42', 'pageTitle=@2026', 'visitDuration>=60;countryCode==de,countryCode==fr', 'referrerKeyword==best%20shoes%202026', 'pageUrl=^https://shop.example/p/4711'] as $segment) {
    same("segment $segment", refusal(TOOL, $own + ['segment' => $segment]), null);
}
Host::on(PROCESSED, null);
done();
?>
--EXPECT--
done
