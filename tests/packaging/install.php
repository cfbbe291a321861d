<?php

/*
 * install.php DIR ZIP: installs the plugin in ZIP into the Matomo in DIR as its page for uploaded plugins does, with all checks that Matomo
 * makes. ZIP is gone afterwards. Runs as the user that Matomo runs as.
 */

declare(strict_types=1);

use Piwik\Access;
use Piwik\Application\Environment;
use Piwik\Plugin\Manager;
use Piwik\Plugins\CorePluginsAdmin\PluginInstaller;

[, $directory, $zip] = $argv;
foreach (['PIWIK_DOCUMENT_ROOT', 'PIWIK_INCLUDE_PATH', 'PIWIK_USER_PATH'] as $name) {
    define($name, $directory);
}
define('PIWIK_ENABLE_DISPATCH', false);
$_SERVER['HTTP_HOST'] = 'localhost';
require_once $directory . '/core/bootstrap.php';
(new Environment('cli'))->init();
Manager::getInstance()->loadActivatedPlugins();
Access::getInstance()->setSuperUserAccess(true);

try {
    $metadata = (new PluginInstaller())->installOrUpdatePluginFromFile($zip);
} catch (\Exception $e) {
    echo get_class($e), ': ', strip_tags($e->getMessage()), "\n";
    exit(1);
}
echo $metadata->name, ' ', $metadata->version, "\n";
