--TEST--
Superglobals are clean for Matomo's code, and come back as they were
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user('viewer', 'de');
$seen = [];
$look = function (array $parameters) use (&$seen) {
    $seen = ['get' => $_GET, 'post' => $_POST, 'query' => $_SERVER['QUERY_STRING']];
    $_GET['dirt'] = 1;
    $_POST['dirt'] = 1;
    $_SERVER['QUERY_STRING'] = 'dirt';
    return [['idsite' => 1, 'name' => 'A', 'main_url' => 'https://a.example', 'type' => 'website']];
};
Host::on('SitesManager.getSitesWithAtLeastViewAccess', $look);
$attack = ['segment' => 'visitIp==1.2.3.4', 'token_auth' => 'secret', 'filter_limit' => '1', 'showColumns' => 'nb_visits', 'idSite' => '3'];
Host::get($attack);
Host::post(['token_auth' => 'secret', 'segment' => 'x==y']);
$before = [$_GET, $_POST, $_SERVER];

$clean = function () use (&$seen, $attack) {
    return [array_keys(array_intersect_key($seen['get'] + $seen['post'], $attack)), $seen['query']];
};
answer('matomo_site_list');
same('handle: clean inside', $clean(), [[], '']);
same('handle: restored', [$_GET, $_POST, $_SERVER], $before);

$seen = [];
(new McpServer(['enabled' => true]))->callTool('matomo_site_list');
same('callTool: clean inside', $clean(), [[], '']);
same('callTool: restored', [$_GET, $_POST, $_SERVER], $before);

// also when Matomo's code throws, or takes the superglobals away
Host::on('SitesManager.getSitesWithAtLeastViewAccess', function () { $_GET = []; throw new Exception('x'); });
refusal('matomo_site_list', []);
same('restored after an exception', [$_GET, $_POST, $_SERVER], $before);
Host::on('SitesManager.getSitesWithAtLeastViewAccess', function () { unset($GLOBALS['_POST']); return []; });
answer('matomo_site_list');
same('restored after unset', [$_GET, $_SERVER], [$before[0], $before[2]]);

// no QUERY_STRING before, none after
$_POST = [];
unset($_SERVER['QUERY_STRING']);
Host::on('SitesManager.getSitesWithAtLeastViewAccess', fn() => []);
answer('matomo_site_list');
same('no query string is made up', array_key_exists('QUERY_STRING', $_SERVER), false);

// language: English for reports, the user's for names; always back
Host::on('API.getReportMetadata', function () use (&$seen) { $seen = Host::language(); return []; });
refusal('matomo_report_metadata', ['idSite' => 1, 'reportUniqueId' => 'A_b_c']);
same('reports speak English', [$seen, Host::language()], ['en', 'de']);
answer('matomo_report_list', ['idSite' => 1]);
same('the list speaks the user\'s language', [$seen, Host::language()], ['de', 'de']);
Host::on('API.getReportMetadata', function () { throw new Error('x'); });
refusal('matomo_report_metadata', ['idSite' => 1, 'reportUniqueId' => 'A_b_c']);
same('the language comes back after an error', Host::language(), 'de');
done();
?>
--EXPECT--
done
