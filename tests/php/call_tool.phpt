--TEST--
callTool() and tools(): for callers in the same process
--EXTENSIONS--
mcpserver
--FILE--
<?php
require __DIR__ . '/../checks.inc';

$server = new McpServer(['enabled' => true]);
$call = fn(string $name, array $arguments = [], ?McpServer $with = null) => ($with ?? $server)->callTool($name, $arguments);
$message = fn(array $result) => [$result['isError'], $result['structuredContent'], count($result['content']), $result['content'][0]['type'], $result['content'][0]['text']];

as_user();
$result = $call('matomo_site_get', ['idSite' => 1]);
same('keys', array_keys($result), ['content', 'structuredContent', 'isError', '_meta']);
same('a good call', [$result['isError'], $result['structuredContent']['idsite'], $result['content'][0]['type']], [false, 1, 'text']);
same('text is structure', json_decode(data_of($result['content'][0]['text']), true), json_decode(json_encode($result['structuredContent']), true));
same('as over HTTP', json_decode(json_encode($result['structuredContent']), true), Host::tool('matomo_site_get', ['idSite' => 1])['structuredContent']);

// problems of every kind in the same form
same('unknown tool', array_slice($message($call('nope')), 0, 4), [true, null, 1, 'text']);
same('schema', $message($call('matomo_site_get'))[4], "Invalid parameters for tool 'matomo_site_get': " . substr($message($call('matomo_site_get'))[4], strlen("Invalid parameters for tool 'matomo_site_get': ")));
same('refused', $message($call('matomo_site_get', ['idSite' => 99])), [true, null, 1, 'text', 'Site not found or access denied.']);
Host::on('SitesManager.getSiteFromId', fn() => throw new Error('secret'));
same('broken', $message($call('matomo_site_get', ['idSite' => 1])), [true, null, 1, 'text', 'Matomo could not answer this request. Its log says why.']);
Host::on('SitesManager.getSiteFromId', null);

// who may
as_user('anonymous');
same('nobody', $message($call('matomo_site_list')), [true, null, 1, 'text', 'Authentication required.']);
as_user('noaccess');
same('no site', $message($call('matomo_site_list')), [true, null, 1, 'text', 'Authentication required.']);
as_user();
same('off', $message($call('matomo_site_list', [], new McpServer()))[0], true);
holds('off: says so', str_contains($message($call('matomo_site_list', [], new McpServer()))[4], 'disabled'));
as_user('superuser');
same('works above the ceiling', $call('matomo_site_list', [], new McpServer(['enabled' => true, 'maximum_access_level' => 'view']))['isError'], false);
as_user();
Host::root(false);
same('works in a nested call', $call('matomo_site_list')['isError'], false);
Host::root(null);
same('works without an API request', $call('matomo_site_list')['isError'], false);
Host::get(['format' => 'html']);
same('works whatever the format', $call('matomo_site_list')['isError'], false);
Host::root();
Host::get([]);

// arguments as PHP has them
same('null counts as absent', $call('matomo_site_list', ['limit' => null, 'sort' => null, 'cursor' => null])['isError'], $call('matomo_site_list', ['limit' => null])['isError']);
same('numbers as text', $call('matomo_site_get', ['idSite' => '1'])['isError'], false);
same('whole floats', $call('matomo_site_get', ['idSite' => 1.0])['isError'], false);
$one = 1;
same('references', $call('matomo_site_get', ['idSite' => &$one])['isError'], false);
same('an associative array is an object', $call('matomo_report_processed', ['idSite' => 1, 'period' => 'day', 'date' => '2026-11-19', 'reportUniqueId' => 'Actions_getPageUrls', 'apiParameters' => ['flat' => '1']])['isError'], false);
same('an empty array, too', $call('matomo_report_processed', ['idSite' => 1, 'period' => 'day', 'date' => '2026-11-19', 'reportUniqueId' => 'Actions_getPageUrls', 'apiParameters' => []])['isError'], false);
foreach ([['idSite' => new DateTime()], ['idSite' => fopen('php://memory', 'r')], ['idSite' => NAN], ['idSite' => INF], ['idSite' => [1]], [1], [5 => 'x'], ['idSite' => 1, "\0x" => 1], ['idSite' => fn() => 1]] as $i => $odd) {
    same("odd $i", $call('matomo_site_get', $odd)['isError'], true);
}
$loop = ['idSite' => 1];
$loop['more'] = &$loop;
same('an endless array', $call('matomo_site_get', $loop)['isError'], true);
$before = ['idSite' => '1', 'apiParameters' => []];
$call('matomo_site_get', $before);
same('arguments are left alone', $before, ['idSite' => '1', 'apiParameters' => []]);
same('names are exact', [$call('MATOMO_SITE_LIST')['isError'], $call("matomo_site_list\0")['isError'], $call('')['isError']], [true, true, true]);

// a result may be written to
$result = $call('matomo_site_list');
$result['content'][0]['text'] = 'mine';
holds('a fresh one each time', $call('matomo_site_list')['content'][0]['text'] !== 'mine');

// a tool that is called from within a tool
Host::on('SitesManager.getSitesWithAtLeastViewAccess', function () use ($call) {
    Host::on('SitesManager.getSitesWithAtLeastViewAccess', null);
    $inner = $call('matomo_site_get', ['idSite' => 1]);
    return [['idsite' => 7, 'name' => $inner['structuredContent']['name'], 'main_url' => 'x', 'type' => 'website']];
});
same('nested', $call('matomo_site_list')['structuredContent']['sites'][0]['name'] ?? null, $call('matomo_site_get', ['idSite' => 1])['structuredContent']['name']);
done();
?>
--EXPECT--
done
