<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Settings;

use Piwik\Piwik;
use Piwik\Validators\BaseValidator;
use Piwik\Validators\Exception;

/**
 * Names of URL parameters whose values stay readable; "name*" stands for all that begin so.
 */
final class UrlParameters extends BaseValidator
{
    private const COUNT = 100;
    private const NAME = '/^[A-Za-z0-9_.~:\[\]-]{1,64}\*?$/D';

    /**
     * @return string[] without what is no name
     */
    public static function read($value): array
    {
        return array_slice(array_values(array_filter(Strict::entries($value), [self::class, 'isName'])), 0, self::COUNT);
    }

    public function validate($value)
    {
        $names = Strict::entries($value);

        if (count($names) > self::COUNT) {
            throw new Exception(Piwik::translate('McpServer_TooManyUrlParameters', [self::COUNT, count($names)]));
        }

        $wrong = array_filter($names, static fn (string $name) => !self::isName($name));
        if ($wrong !== []) {
            throw new Exception(Piwik::translate('McpServer_NotAUrlParameter', [implode(', ', $wrong)]));
        }
    }

    private static function isName(string $name): bool
    {
        return preg_match(self::NAME, $name) === 1;
    }
}
