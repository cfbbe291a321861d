<?php

/*
 * install.php DIR ZIP: installs the plugin in ZIP into the Matomo in DIR as its page for uploaded plugins does, with all checks that Matomo
 * makes. ZIP is gone afterwards. Runs as the user that Matomo runs as.
 */

declare(strict_types=1);

use Piwik\Access;
use Piwik\Plugins\CorePluginsAdmin\PluginInstaller;

require __DIR__ . '/matomo-boot.php'; // copied beside this file

[, $directory, $zip] = $argv;
startMatomo($directory);
Access::getInstance()->setSuperUserAccess(true);

try {
    $metadata = (new PluginInstaller())->installOrUpdatePluginFromFile($zip);
} catch (\Exception $e) {
    echo get_class($e), ': ', strip_tags($e->getMessage()), "\n";
    exit(1);
}
echo $metadata->name, ' ', $metadata->version, "\n";
