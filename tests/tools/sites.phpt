--TEST--
matomo_site_list, matomo_site_search, matomo_site_get
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
$calls = function () {
    $calls = array_map(fn($call) => [$call[0], $call[1]], Host::calls());
    MatomoHost\Calls::reset();
    return $calls;
};
$replace = fn(string $method, mixed $value) => Host::on($method, $value === null ? null : ($value instanceof Closure ? $value : fn() => $value));
const LIST_ = 'SitesManager.getSitesWithAtLeastViewAccess';
const SEARCH = 'SitesManager.getPatternMatchSites';
const GET = 'SitesManager.getSiteFromId';

// list
$sites = answer('matomo_site_list')['sites'];
same('rows', $sites, [
    ['idsite' => 2, 'name' => 'Example Blog & News', 'main_url' => 'https://blog.example.org', 'type' => 'website'],
    ['idsite' => 1, 'name' => 'Example Shop', 'main_url' => 'https://shop.example.com', 'type' => 'website'],
]);
MatomoHost\Calls::reset();

// normalising
$row = ['idsite' => 1, 'name' => 'A', 'main_url' => 'https://a.example', 'type' => 'website'];
foreach ([
    [[], ['sites' => [], 'next_cursor' => null, 'has_more' => false, 'total_rows' => 0]],
    [[['idsite' => '07'] + $row], 7],
    [['x' => $row, 5 => ['idsite' => 2] + $row], 1],
    [[['name' => ''] + $row], 1],
    [[['name' => 'A &amp; &lt;B&gt; &#039;C&#039; &amp;amp;'] + $row], 1],
] as [$data, $expected]) {
    $replace(LIST_, $data);
    $answer = answer('matomo_site_list');
    same('data ' . text($data), is_array($expected) ? $answer : $answer['sites'][0]['idsite'], $expected);
}
same('entities are decoded once', $answer['sites'][0]['name'], "A & <B> 'C' &amp;");
foreach ([
    [null, 'Site list data is invalid.'], [true, 'Site list data is invalid.'], [false, 'Site list data is invalid.'], ['x', 'Site list data is invalid.'], [5, 'Site list data is invalid.'],
    [['x'], 'Site list data is invalid.'], [[[1, 2]], 'Site list data is invalid.'], [[[]], 'Site list data is invalid.'],
    [[['name' => null] + $row], "Site list item is incomplete (missing 'name')."],
    [[array_diff_key($row, ['idsite' => 1])], "Site list item is incomplete (missing 'idsite')."],
    [[['idsite' => 'x'] + $row], "Site list item is invalid (field 'idsite')."],
    [[['idsite' => ''] + $row], "Site list item is invalid (field 'idsite')."],
    [[['idsite' => '-1'] + $row], "Site list item is invalid (field 'idsite')."],
    [[['idsite' => 1.5] + $row], "Site list item is invalid (field 'idsite')."],
    [[['name' => 5] + $row], "Site list item is invalid (field 'name')."],
    [[['main_url' => []] + $row], "Site list item is invalid (field 'main_url')."],
    [[$row, ['type' => true] + $row], "Site list item is invalid (field 'type')."],
] as [$data, $expected]) {
    $replace(LIST_, $data === null ? fn() => null : $data);
    same('data ' . text($data), refusal('matomo_site_list', []), $expected);
}
$replace(LIST_, fn() => throw new Exception('secret'));
same('failure', refusal('matomo_site_list', []), 'Site retrieval failed.');
$replace(LIST_, fn() => throw new Piwik\NoAccessException('secret'));
same('no access: an empty list', answer('matomo_site_list')['total_rows'], 0);
$replace(LIST_, null);

// search
$calls();
same('by name', array_column(answer('matomo_site_search', ['search' => 'shop'])['sites'], 'idsite'), [1]);
same('what was asked', $calls(), [[SEARCH, ['pattern' => 'shop']]]);
same('trimmed', array_column(answer('matomo_site_search', ['search' => "  shop\n"])['sites'], 'idsite'), [1]);
same('nothing', answer('matomo_site_search', ['search' => 'no such thing'])['sites'], []);
foreach ([' ', "\t\n", '  '] as $blank) {
    same('blank', refusal('matomo_site_search', ['search' => $blank]), "Parameter 'search' missing or invalid.");
}
foreach ([[], ['search' => ''], ['search' => 5], ['search' => null], ['search' => []]] as $arguments) {
    holds('search ' . text($arguments), str_starts_with((string) refusal('matomo_site_search', $arguments), '-32602 Invalid parameters for tool'), refusal('matomo_site_search', $arguments));
}
same('the address of a page', array_column(answer('matomo_site_search', ['search' => 'https://shop.example.com/product/7?x=1#y'])['sites'], 'idsite'), [1]);
same('another scheme and www', array_column(answer('matomo_site_search', ['search' => 'http://www.shop.example.com'])['sites'], 'idsite'), [1]);
$replace(SEARCH, fn() => throw new Exception('secret'));
same('failure', refusal('matomo_site_search', ['search' => 'a']), 'Site retrieval failed.');
$replace(SEARCH, null);

// get
$site = answer('matomo_site_get', ['idSite' => 1]);
same('fields', array_keys($site), ['idsite', 'name', 'main_url', 'timezone', 'timezone_name', 'currency', 'currency_name', 'type', 'ecommerce', 'sitesearch']);
same('types', array_map('gettype', array_values($site)), ['integer', 'string', 'string', 'string', 'string', 'string', 'string', 'string', 'boolean', 'boolean']);
same('site 1', [$site['idsite'], $site['name'], $site['ecommerce']], [1, 'Example Shop', true]);
foreach ([3, 4, 99999, PHP_INT_MAX] as $id) {
    same("site $id", refusal('matomo_site_get', ['idSite' => $id]), 'Site not found or access denied.');
}
$calls();
refusal('matomo_site_get', ['idSite' => 3]);
same('Matomo is not asked for what may not be seen', $calls(), []);
foreach ([true, false, [], 'x', [1]] as $data) {
    $replace(GET, fn() => $data);
    same('no row: ' . text($data), refusal('matomo_site_get', ['idSite' => 1]), 'Site not found or access denied.');
}
$whole = [
    'idsite' => '1', 'name' => 'A', 'main_url' => 'u', 'timezone' => 'UTC', 'timezone_name' => 'UTC', 'currency' => 'EUR', 'currency_name' => 'Euro', 'type' => 'website',
    'ecommerce' => '1', 'sitesearch' => 0,
];
$replace(GET, fn() => $whole + ['secret' => 'x']);
same('only what is promised', answer('matomo_site_get', ['idSite' => 1]), array_merge($whole, ['idsite' => 1, 'ecommerce' => true, 'sitesearch' => false]));
foreach (['ecommerce' => [2, '2', 'true', 1.0, []], 'timezone' => [5, true]] as $field => $values) {
    foreach ($values as $value) {
        $replace(GET, fn() => [$field => $value] + $whole);
        same("$field " . text($value), refusal('matomo_site_get', ['idSite' => 1]), "Site data is invalid (field '$field').");
    }
    $replace(GET, fn() => array_diff_key($whole, [$field => 1]));
    same("no $field", refusal('matomo_site_get', ['idSite' => 1]), "Site data is incomplete (missing '$field').");
}
$replace(GET, fn() => throw new Exception('secret'));
same('failure', refusal('matomo_site_get', ['idSite' => 1]), 'Site retrieval failed.');
$replace(GET, fn() => throw new Piwik\NoAccessException('secret'));
same('no access', refusal('matomo_site_get', ['idSite' => 1]), 'Site not found or access denied.');
foreach ([[], ['idSite' => 0], ['idSite' => -1], ['idSite' => '1x'], ['idSite' => '01'], ['idSite' => 1.5], ['idSite' => '1e3'], ['idSite' => null], ['idSite' => [1]], ['idSite' => 1, 'x' => 1], ['idsite' => 1], ['idSite' => '99999999999999999999']] as $arguments) {
    holds('arguments ' . text($arguments), str_starts_with((string) refusal('matomo_site_get', $arguments), '-32602 Invalid parameters for tool \'matomo_site_get\': '), refusal('matomo_site_get', $arguments));
}
done();
?>
--EXPECT--
done
