--TEST--
Paging of the list tools: order, walk, cursors bound to tool, scope and sort
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user('superuser');
$site = fn(int $id, string $name) => ['idsite' => $id, 'name' => $name, 'main_url' => "https://s$id.example", 'type' => 'website'];
$sites = [];
foreach (['b', 'a', 'B', 'ä', 'a', '', 'a0', 'a ', 'é', 'aa', '10', '9'] as $i => $name) {
    $sites[] = $site(($i * 7) % 12 + 1, $name);
}
Host::on('SitesManager.getSitesWithAtLeastViewAccess', function () use (&$sites) { return $sites; });
$tool = 'matomo_site_list';
$page = fn(array $arguments = []) => answer($tool, $arguments);
$walk = function (array $arguments) use ($page) {
    $rows = [];
    do {
        $answer = $page($arguments);
        $rows = [...$rows, ...array_column($answer['sites'], 'idsite')];
        $arguments['cursor'] = $answer['next_cursor'];
    } while ($answer['has_more'] && count($rows) < 1000);
    return $rows;
};

// order: bytes for text, value for numbers, ties by id in the same direction
foreach (['name_asc', 'name_desc', 'id_asc', 'id_desc'] as $sort) {
    $expected = $sites;
    usort($expected, fn($a, $b) => (str_starts_with($sort, 'id') ? 0 : strcmp($a['name'], $b['name'])) ?: $a['idsite'] <=> $b['idsite']);
    if (str_ends_with($sort, 'desc')) {
        $expected = array_reverse($expected);
    }
    $ids = array_column($expected, 'idsite');
    same("$sort", array_column($page(['sort' => $sort])['sites'], 'idsite'), $ids);
    foreach ([1, 2, 5, 11, 12, 13] as $limit) {
        same("$sort by $limit", $walk(['sort' => $sort, 'limit' => $limit]), $ids);
    }
}
same('default sort', $walk([]), $walk(['sort' => 'name_asc']));

// the envelope
$first = $page(['limit' => 5]);
same('first page', [count($first['sites']), $first['has_more'], $first['total_rows'], is_string($first['next_cursor'])], [5, true, 12, true]);
$exact = $page(['limit' => 12]);
same('exactly all', [count($exact['sites']), $exact['has_more'], $exact['next_cursor']], [12, false, null]);
$last = $page(['limit' => 7, 'cursor' => $first['next_cursor']]);
same('the rest', [count($last['sites']), $last['has_more'], $last['next_cursor'], $last['total_rows']], [7, false, null, 12]);
same('keys', array_keys($first), ['sites', 'next_cursor', 'has_more', 'total_rows']);

// limits
same('default limit 100', (function () use (&$sites, $page, $site) {
    [$kept, $sites] = [$sites, array_map(fn($i) => $site($i, "n$i"), range(1, 600))];
    $counts = [count($page()['sites']), count($page(['limit' => 500])['sites']), $page()['total_rows']];
    $sites = $kept;
    return $counts;
})(), [100, 500, 600]);
foreach ([0, -1, 501, PHP_INT_MAX, 1.5, 'x', '', true, [], '0', '501'] as $limit) {
    holds('limit ' . text($limit), str_starts_with((string) refusal($tool, ['limit' => $limit]), '-32602 Invalid parameters for tool'), refusal($tool, ['limit' => $limit]));
}
same('limit "5"', count($page(['limit' => '5'])['sites']), 5);
foreach (['', 'name', 'NAME_ASC', 'category_asc', 5, [], true] as $sort) {
    holds('sort ' . text($sort), str_starts_with((string) refusal($tool, ['sort' => $sort]), '-32602 Invalid parameters for tool'), refusal($tool, ['sort' => $sort]));
}

// rows that come and go between pages do not shift the others
$kept = $sites;
$first = $page(['sort' => 'id_asc', 'limit' => 4]);
$sites = array_values(array_filter($sites, fn($row) => $row['idsite'] !== 4 && $row['idsite'] !== 2));
$sites[] = $site(0, 'new');
$sites[] = $site(100, 'new');
same('after a change', array_column($page(['sort' => 'id_asc', 'cursor' => $first['next_cursor']])['sites'], 'idsite'), [5, 6, 7, 8, 9, 10, 11, 12, 100]);
$sites = [];
same('after all have gone', $page(['sort' => 'id_asc', 'cursor' => $first['next_cursor']]), ['sites' => [], 'next_cursor' => null, 'has_more' => false, 'total_rows' => 0]);
$sites = $kept;

// the form of a cursor
$cursor = $page(['limit' => 3])['next_cursor'];
$plain = json_decode(base64_decode($cursor, true), true);
same('v', $plain['v'], 1);
same('sort', $plain['sort'], 'name_asc');
same('last', array_keys($plain['last']), ['name', 'idsite']);
matches('ctx', $plain['ctx'], '/^[0-9a-f]{64}$/D');

// cursors that are none of this list
$forge = fn(array $changes) => base64_encode(json_encode($changes + $plain));
$bad = [
    'empty' => '', 'blank' => ' ', 'text' => 'x', 'cut' => substr($cursor, 0, -4), 'longer' => $cursor . 'AAAA', 'no Base64' => '!' . $cursor,
    'no JSON' => base64_encode('x'), 'a list' => base64_encode('[]'), 'null' => base64_encode('null'), 'an empty object' => base64_encode('{}'),
    'repeated keys' => base64_encode('{"v":1,"v":1}'), 'version 2' => $forge(['v' => 2]), 'version "1"' => $forge(['v' => '1']), 'version true' => $forge(['v' => true]), 'another sort' => $forge(['sort' => 'name_desc']),
    'no sort' => $forge(['sort' => null]), 'another context' => $forge(['ctx' => str_repeat('0', 64)]), 'no context' => $forge(['ctx' => null]), 'context in capitals' => $forge(['ctx' => strtoupper($plain['ctx'])]),
    'last empty' => $forge(['last' => []]), 'last a text' => $forge(['last' => 'x']), 'a number as name' => $forge(['last' => ['name' => 5, 'idsite' => 1]]),
    'a text as id' => $forge(['last' => ['name' => 'a', 'idsite' => '1']]), 'a float as id' => $forge(['last' => ['name' => 'a', 'idsite' => 1.5]]), 'no id' => $forge(['last' => ['name' => 'a']]),
    'deep' => base64_encode(str_repeat('[', 50) . str_repeat(']', 50)), 'huge' => base64_encode('{"v":' . str_repeat('1', 100000) . '}'),
];
foreach ($bad as $title => $each) {
    same("cursor: $title", refusal($tool, ['cursor' => $each]), 'Invalid cursor.');
}
same('of another sort', refusal($tool, ['cursor' => $cursor, 'sort' => 'id_asc']), 'Invalid cursor.');
foreach ([5, true, [], ['x']] as $each) {
    holds('cursor of a wrong type', str_starts_with((string) refusal($tool, ['cursor' => $each]), '-32602 '));
}
same('good still', count($page(['cursor' => $cursor])['sites']), 9);
same('with another limit', count($page(['cursor' => $cursor, 'limit' => 2])['sites']), 2);

// scope: tool, site, search
Host::on('SitesManager.getPatternMatchSites', fn() => $sites);
$search = fn(string $text) => answer('matomo_site_search', ['search' => $text, 'limit' => 1])['next_cursor'];
same('search and list', [refusal('matomo_site_search', ['search' => 'a', 'cursor' => $cursor]), refusal($tool, ['cursor' => $search('a')])], ['Invalid cursor.', 'Invalid cursor.']);
same('another search', refusal('matomo_site_search', ['search' => 'b', 'cursor' => $search('a')]), 'Invalid cursor.');
same('the same search with blanks', refusal('matomo_site_search', ['search' => ' a ', 'cursor' => $search('a')]), null);
foreach (['matomo_goal_list', 'matomo_segment_list', 'matomo_report_list'] as $each) {
    $own = answer($each, ['idSite' => 1, 'limit' => 1])['next_cursor'];
    same("$each: another site", refusal($each, ['idSite' => 2, 'cursor' => $own]), 'Invalid cursor.');
    same("$each: the same site", refusal($each, ['idSite' => 1, 'cursor' => $own]), null);
}
$own = answer('matomo_report_list', ['idSite' => 1, 'limit' => 1, 'search' => 'visits'])['next_cursor'];
same('report search: another', refusal('matomo_report_list', ['idSite' => 1, 'search' => 'pages', 'cursor' => $own]), 'Invalid cursor.');
same('report search: none', refusal('matomo_report_list', ['idSite' => 1, 'cursor' => $own]), 'Invalid cursor.');
same('report search: the same key', refusal('matomo_report_list', ['idSite' => 1, 'search' => ' Vi-Si_Ts', 'cursor' => $own]), null);

// a bad cursor is told before Matomo is asked in vain, or after: but also where nothing may be seen
as_user('onesite');
same('no access, bad cursor', refusal('matomo_goal_list', ['idSite' => 2, 'cursor' => 'x']), 'Invalid cursor.');
done();
?>
--EXPECT--
done
