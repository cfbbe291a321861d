<?php

/*
 * upgrade.php DIR plant      what the official plugin 5.1.1 leaves in the database of the Matomo in DIR, in place of our own traces
 * upgrade.php DIR verify     says what is not as it should be after the update
 * upgrade.php DIR restore    puts back what was there before `plant`
 *
 * Run by tests/packaging/upgrade, as the user that Matomo runs as.
 */

declare(strict_types=1);

use Piwik\Common;
use Piwik\Config;
use Piwik\Db;
use Piwik\Option;
use Piwik\Plugin\Manager;
use Piwik\Plugins\McpServer\SystemSettings;

require __DIR__ . '/matomo-boot.php'; // copied beside this file

[, $directory, $step] = $argv;
startMatomo($directory);

const SESSION = '0b9a8c1e-6f2d-4f7b-9a51-3f4f6f0c7d11';
const PLANTED = [
    'enable_mcp' => '1',
    'maximum_mcp_access_level' => 'view',
    'raw_api_access_scope' => 'partial',
    'raw_api_access_read' => '1',
    'raw_api_access_create' => '0',
    'raw_api_access_update' => '0',
    'raw_api_access_delete' => '0',
];

$settings = Common::prefixTable('plugin_setting');
$tables = array_map([Common::class, 'prefixTable'], ['mcp_session', 'mcpserver_call']);
$kept = 'test_mcp_upgrade';
$exists = static fn (string $table): bool => (bool) Db::fetchOne('SHOW TABLES LIKE ?', [$table]);

$restore = static function () use ($settings, $tables, $kept, $exists): void {
    $before = json_decode((string) Option::get($kept), true);
    if (!is_array($before)) {
        return;
    }
    Db::query("DELETE FROM `$settings` WHERE plugin_name = 'McpServer'");
    foreach ($before['settings'] as $row) {
        Db::query(
            "INSERT INTO `$settings` (plugin_name, setting_name, setting_value, json_encoded, user_login) VALUES (?, ?, ?, ?, ?)",
            [$row['plugin_name'], $row['setting_name'], $row['setting_value'], $row['json_encoded'], $row['user_login']]
        );
    }
    foreach ($tables as $table) {
        if ($exists("{$table}_kept")) {
            Db::query("DROP TABLE IF EXISTS `$table`");
            Db::query("RENAME TABLE `{$table}_kept` TO `$table`");
        }
    }
    Option::set('version_McpServer', $before['version'], 1);
    Option::delete($kept);
};

if ($step === 'restore') {
    $restore();
    exit;
}

if ($step === 'plant') {
    $restore();
    Option::set($kept, json_encode([
        'version' => Option::get('version_McpServer'),
        'settings' => Db::fetchAll("SELECT * FROM `$settings` WHERE plugin_name = 'McpServer'"),
    ]));
    foreach ($tables as $table) {
        if ($exists($table)) {
            Db::query("RENAME TABLE `$table` TO `{$table}_kept`");
        }
    }
    Db::query("CREATE TABLE `$tables[0]` (`id` VARCHAR(191) NOT NULL, `expires_at` INTEGER NOT NULL, `data` MEDIUMTEXT, PRIMARY KEY (`id`), INDEX `idx_expires_at` (`expires_at`))");
    Db::query("INSERT INTO `$tables[0]` VALUES (?, ?, ?), ('expired', 1, NULL)", [SESSION, time() + 3600, '{"initialized":true}']);
    Db::query("DELETE FROM `$settings` WHERE plugin_name = 'McpServer'");
    foreach (PLANTED as $name => $value) {
        Db::query("INSERT INTO `$settings` (plugin_name, setting_name, setting_value, json_encoded, user_login) VALUES ('McpServer', ?, ?, 0, '')", [$name, $value]);
    }
    Option::set('version_McpServer', '5.1.1', 1);
    exit;
}

$problems = 0;
$same = static function (string $what, $is, $wanted) use (&$problems): void {
    if ($is !== $wanted) {
        $problems++;
        echo "$what is ", json_encode($is), ', not ', json_encode($wanted), "\n";
    }
};
Config::getInstance()->McpServer = []; // what is forced there is not the question
$read = new SystemSettings();
$same('enabled', $read->isMcpEnabled(), true);
$same('maximum access level', $read->getMaximumAccessLevel(), 'view');
$same('toolsets', $read->getToolsets(), null);
$same('sites', $read->getSites(), null);
$same('untrusted text', $read->getUntrustedTextMode(), 'remove');
$same('privacy profile', $read->getPrivacyProfile(), 'aggregate');
$same('installed version', Option::get('version_McpServer'), Manager::getInstance()->getLoadedPlugin('McpServer')->getVersion());
$same('settings that are not ours', (int) Db::fetchOne("SELECT COUNT(*) FROM `$settings` WHERE plugin_name = 'McpServer' AND setting_name LIKE 'raw_api_%'"), 5);
$same('the record of calls is there', $exists($tables[1]), true);
$same('new sessions are in the old table', (int) Db::fetchOne("SELECT COUNT(*) FROM `$tables[0]` WHERE LENGTH(id) = 64") > 0, true);
(new Piwik\Plugins\McpServer\Tasks())->cleanupExpiredSessions();
$same('expired sessions go', (int) Db::fetchOne("SELECT COUNT(*) FROM `$tables[0]` WHERE id = 'expired'"), 0);
exit($problems === 0 ? 0 : 1);
