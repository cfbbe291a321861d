--TEST--
What Matomo's code prints is swallowed, and its buffers are closed
--EXTENSIONS--
mcpserver
--INI--
error_reporting=-1
display_errors=1
html_errors=0
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
$site = [['idsite' => 1, 'name' => 'A', 'main_url' => 'https://a.example', 'type' => 'website']];
foreach ([
    'echo' => function () use ($site) { echo 'NOISE'; return $site; },
    'much' => function () use ($site) { echo str_repeat('NOISE', 100000); return $site; },
    'flush' => function () use ($site) { echo 'NOISE'; ob_flush(); flush(); return $site; },
    'the buffer ended' => function () use ($site) { echo 'NOISE'; ob_end_flush(); return $site; },
    'open buffers' => function () use ($site) { ob_start(); echo 'NOISE'; ob_start(); echo 'NOISE'; return $site; },
    'warning' => function () use ($site) { echo $undefined; trigger_error('NOISE', E_USER_WARNING); return $site; },
    'deprecated' => function () use ($site) { trigger_error('NOISE', E_USER_DEPRECATED); return $site; },
    'print and throw' => function () { echo 'NOISE'; throw new Exception('x'); },
] as $title => $handler) {
    Host::on('SitesManager.getSitesWithAtLeastViewAccess', $handler);
    $level = ob_get_level();
    ob_start();
    $response = Host::handle('{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"matomo_site_list"}}');
    (new McpServer(['enabled' => true]))->callTool('matomo_site_list');
    $printed = ob_get_clean();
    same("$title: nothing comes out", $printed, '');
    same("$title: buffers are where they were", ob_get_level(), $level);
    holds("$title: nor into the body", !str_contains($response->body, 'NOISE'));
}

// A handler that turns warnings into exceptions is the host's right; the endpoint answers all the same.
set_error_handler(function ($level, $message) { throw new ErrorException($message); });
Host::on('SitesManager.getSitesWithAtLeastViewAccess', function () { echo $undefined; return []; });
same('warnings as exceptions', refusal('matomo_site_list', []), '-32000 Matomo could not answer this request. Its log says why.');
restore_error_handler();
done();
?>
--EXPECT--
done
