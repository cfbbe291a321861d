<?php

// One version everywhere: Matomo compares the plugin's with the extension's, PECL and PIE read their own.

preg_match('/PHP_MCPSERVER_VERSION "([^"]+)"/', file_get_contents('php_mcpserver.h'), $match);
$version = $match[1] ?? '(none in php_mcpserver.h)';

preg_match('~<version>\s*<release>([^<]+)</release>~', file_get_contents('package.xml'), $package);
preg_match('/^## v?([0-9][^\s]*)/m', file_get_contents('CHANGELOG.md'), $changes);
preg_match('/^## v?([0-9][^\s]*)/m', file_get_contents('plugin/CHANGELOG.md'), $pluginChanges);
$composer = json_decode(file_get_contents('composer.json'), true, 512, JSON_THROW_ON_ERROR);
$plugin = json_decode(file_get_contents('plugin/plugin.json'), true, 512, JSON_THROW_ON_ERROR);

$found = [
    'package.xml' => $package[1] ?? null,
    'CHANGELOG.md' => $changes[1] ?? null,
    'plugin/CHANGELOG.md' => $pluginChanges[1] ?? null,
    'plugin/plugin.json' => $plugin['version'] ?? null,
    'composer.json' => $composer['version'] ?? $version, // PIE takes the tag's where there is none
];
foreach ($found as $file => $itsVersion) {
    if ($itsVersion !== $version) {
        printf("%s has version %s, php_mcpserver.h %s\n", $file, $itsVersion ?? '(none)', $version);
    }
}

$minimum = '8.1';
foreach (['composer.json' => $composer['require']['php'] ?? '', 'plugin/plugin.json' => $plugin['require']['php'] ?? ''] as $file => $wanted) {
    if (!preg_match("/^>=$minimum(\\.0)?(\\D|$)/", $wanted)) {
        echo "$file asks for PHP \"$wanted\", the extension for $minimum\n";
    }
}
