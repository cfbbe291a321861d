<?php

/*
 * Starts the Matomo in $directory in this process, with its plugins and no user. For scripts that run as the user that Matomo runs as; who
 * copies such a script to where that user may read copies this file with it.
 */

declare(strict_types=1);

use Piwik\Application\Environment;
use Piwik\Plugin\Manager;

function startMatomo(string $directory): void
{
    foreach (['PIWIK_DOCUMENT_ROOT', 'PIWIK_INCLUDE_PATH', 'PIWIK_USER_PATH'] as $name) {
        define($name, $directory);
    }
    define('PIWIK_ENABLE_DISPATCH', false);
    $_SERVER['HTTP_HOST'] = 'localhost';
    require_once $directory . '/core/bootstrap.php';
    (new Environment('cli'))->init();
    Manager::getInstance()->loadActivatedPlugins();
}
