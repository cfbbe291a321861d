<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Connect;

/**
 * The files of docs/. Web servers that are set up for Matomo do not give them out.
 */
final class Documentation
{
    private const FOLDER = __DIR__ . '/../docs/';

    /**
     * In the order in which they are read.
     */
    private const PAGES = ['index', 'connect', 'console', 'privacy', 'oauth', 'upgrade', 'extending', 'faq'];

    /**
     * @return string[] name => title
     */
    public static function titles(): array
    {
        $titles = [];

        foreach (self::PAGES as $name) {
            $titles[$name] = ltrim((string) strtok(self::text($name), "\n"), '# ');
        }

        return $titles;
    }

    /**
     * A page as it stands in its file, in Markdown; the first one for a name that there is not.
     */
    public static function text(string $name): string
    {
        return (string) file_get_contents(self::FOLDER . (in_array($name, self::PAGES, true) ? $name : self::PAGES[0]) . '.md');
    }
}
