<?php

// Unit tests of plugin/ without a Matomo: phpunit -c tests/plugin

error_reporting(E_ALL);

require __DIR__ . '/fakes/matomo.php';

spl_autoload_register(function (string $class) {
    $prefix = 'Piwik\\Plugins\\McpServer\\';

    if (strncmp($class, $prefix, strlen($prefix)) === 0) {
        $file = __DIR__ . '/../../plugin/' . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';

        if (is_file($file)) {
            require $file;
        }
    }
});
