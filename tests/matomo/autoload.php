<?php

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    $plugin = getenv('MATOMO_HOST_PLUGIN') ?: dirname(__DIR__, 2) . '/plugin';
    $places = [
        'Piwik\\Plugins\\McpServer\\' => $plugin . '/',
        'Piwik\\Plugins\\McpFixtures\\' => __DIR__ . '/fixtures/McpFixtures/',
        'Piwik\\' => __DIR__ . '/classes/Piwik/',
        'MatomoHost\\' => __DIR__ . '/classes/MatomoHost/',
    ];
    foreach ($places as $prefix => $directory) {
        if (strncmp($class, $prefix, strlen($prefix)) === 0) {
            $file = $directory . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
            if (is_file($file)) {
                require_once $file;
            }
            return;
        }
    }
});
