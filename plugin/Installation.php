<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer;

/**
 * How the PHP extension gets into the PHP that is asked. For administrators only: it tells paths of the server.
 */
final class Installation
{
    private const PACKAGE = 'matomo-mcp/mcpserver-ext';

    /**
     * Commands and the line for php.ini, each to be copied as it is.
     *
     * @return string[]
     */
    public static function lines(): array
    {
        $version = Extension::requiredVersion();

        return [
            '# one of these',
            'pie install ' . self::PACKAGE . ':' . $version,
            "pecl install mcpserver-$version.tgz",
            '# ' . self::iniFile(),
            'extension=mcpserver',
            '# then',
            self::restart(),
        ];
    }

    /**
     * "PHP 8.2.35 (fpm-fcgi, NTS)": the command line often has another one.
     */
    public static function phpOfThisProcess(): string
    {
        return sprintf('PHP %s (%s, %s)', PHP_VERSION, PHP_SAPI, PHP_ZTS ? 'ZTS' : 'NTS');
    }

    private static function iniFile(): string
    {
        return php_ini_loaded_file() ?: 'php.ini';
    }

    private static function restart(): string
    {
        switch (PHP_SAPI) {
            case 'fpm-fcgi':
                return sprintf('systemctl restart php%d.%d-fpm', PHP_MAJOR_VERSION, PHP_MINOR_VERSION);

            case 'apache2handler':
                return 'systemctl restart apache2';

            default:
                return 'php --ri mcpserver';
        }
    }
}
