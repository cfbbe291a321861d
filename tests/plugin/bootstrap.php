<?php

// Unit tests of plugin/ without a Matomo: phpunit -c tests/plugin

error_reporting(E_ALL);

require __DIR__ . '/fakes/matomo.php';
require __DIR__ . '/fakes/doctor.php';

if (!class_exists('McpServerContext')) {
    require __DIR__ . '/fakes/context.php';
}

spl_autoload_register(function (string $class) {
    $folders = [
        'Piwik\\Plugins\\McpServer\\' => '/../../plugin/',
        'Piwik\\Plugins\\McpFixtures\\' => '/../matomo/fixtures/McpFixtures/',
    ];

    foreach ($folders as $prefix => $folder) {
        $file = __DIR__ . $folder . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';

        if (strncmp($class, $prefix, strlen($prefix)) === 0 && is_file($file)) {
            require $file;
        }
    }
});

require __DIR__ . '/fakes/curl.php';
