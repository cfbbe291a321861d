<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

/**
 * Whether the PHP extension is there and fits this plugin: the two are released together.
 */
final class Extension
{
    public static function isUsable(): bool
    {
        return self::loadedVersion() === self::requiredVersion();
    }

    public static function loadedVersion(): ?string
    {
        // Inside this namespace McpServer is the plugin's own class.
        return class_exists('\McpServer', false) ? \McpServer::VERSION : null;
    }

    public static function requiredVersion(): string
    {
        static $version;

        if ($version === null) {
            // Not from Matomo's plugin information, which is cached and may be that of the previous release.
            $plugin = json_decode((string) file_get_contents(__DIR__ . '/plugin.json'), true);
            $version = (string) ($plugin['version'] ?? '');
        }

        return $version;
    }
}
