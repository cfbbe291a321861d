<?php

/*
 * matomo-demo.php DIR begin        prepares an installed Matomo for the demo; prints "STATE TOKEN SITE OTHER_SITE DAY"
 * matomo-demo.php DIR end STATE    takes it back
 *
 * Runs as the user that Matomo runs as. STATE: letters for what was done: a the plugin was activated, e MCP was enabled,
 * u the user was made.
 */

declare(strict_types=1);

use Piwik\Access;
use Piwik\Date;
use Piwik\Plugin\Manager;
use Piwik\Plugins\SitesManager\API as SitesManager;
use Piwik\Plugins\UsersManager\API as UsersManager;
use Piwik\Plugins\UsersManager\Model;
use Piwik\Site;

const DEMO_USER = 'mcp-demo';

require __DIR__ . '/matomo-boot.php';

[, $directory, $step] = $argv;
startMatomo($directory);
$plugins = Manager::getInstance();
$plugins->loadPluginTranslations();
Access::getInstance()->setSuperUserAccess(true);

function enable(bool $value): bool
{
    $settings = new Piwik\Plugins\McpServer\SystemSettings();
    $setting = $settings->enableMcp;
    if ((bool) $setting->getValue() === $value) {
        return false;
    }
    $setting->setValue($value);
    $settings->save();

    return true;
}

function removeUser(): void
{
    $model = new Model();
    $model->deleteAllTokensForUser(DEMO_USER);
    $model->deleteUserAccess(DEMO_USER);
    $model->deleteUser(DEMO_USER);
}

if ($step === 'end') {
    $state = $argv[3];
    if (str_contains($state, 'u')) {
        removeUser();
    }
    if (str_contains($state, 'e')) {
        enable(false);
    }
    if (str_contains($state, 'a')) {
        $plugins->deactivatePlugin('McpServer');
    }
    exit;
}

$state = '-';
if (!$plugins->isPluginActivated('McpServer')) {
    $plugins->activatePlugin('McpServer');
    $plugins->loadPlugin('McpServer');
    $state .= 'a';
}
if (enable(true)) {
    $state .= 'e';
}
$sites = array_map('intval', SitesManager::getInstance()->getAllSitesId());
sort($sites);
if ($sites === []) {
    fwrite(STDERR, "This Matomo has no site.\n");
    exit(1);
}
$users = UsersManager::getInstance();
$model = new Model();
if ($model->userExists(DEMO_USER)) {
    removeUser(); // left behind by a demo that was killed
}
$password = bin2hex(random_bytes(16)) . 'A!';
// Matomo wants the acting user's password when it is asked over its API; its model does not.
$model->addUser(DEMO_USER, (new Piwik\Auth\Password())->hash(Piwik\Plugins\UsersManager\UsersManager::getPasswordHash($password)), DEMO_USER . '@localhost.invalid', Date::now()->getDatetime());
$model->addUserAccess(DEMO_USER, 'view', [$sites[0]]);
$token = $model->generateRandomTokenAuth();
$model->addTokenAuth(DEMO_USER, $token, 'tests/demo', Date::now()->getDatetime(), Date::now()->addDay(7)->getDatetime());

$yesterday = Date::factory('yesterday', Site::getTimezoneFor($sites[0]))->toString();
echo implode(' ', [$state . 'u', $token, $sites[0], $sites[1] ?? $sites[0] + 1, $yesterday]), "\n";
