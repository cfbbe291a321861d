<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Settings;

use Piwik\Common;
use Piwik\Piwik;
use Piwik\Site;
use Piwik\Validators\BaseValidator;
use Piwik\Validators\Exception;

/**
 * The sites that are offered: "all", or their ids.
 */
final class Sites extends BaseValidator
{
    public const ALL = 'all';

    private const COUNT = 1000;
    private const NAMES_SHOWN = 50;

    /**
     * @return int[]|null null: all; nothing that means a site: none
     */
    public static function read($value): ?array
    {
        $entries = Strict::entries($value);

        if (array_map('strtolower', $entries) === [self::ALL]) {
            return null;
        }

        $ids = array_map([Strict::class, 'toInt'], $entries);

        return array_slice(array_values(array_filter($ids, static fn (?int $id) => $id !== null && $id > 0)), 0, self::COUNT);
    }

    /**
     * The names of the sites, as HTML; '' when all are offered.
     */
    public static function describe($value): string
    {
        $names = [];

        foreach (array_slice(self::read($value) ?? [], 0, self::NAMES_SHOWN) as $id) {
            $name = self::name($id);
            if ($name !== null) {
                // Matomo keeps names escaped.
                $names[] = Common::sanitizeInputValue(Common::unsanitizeInputValue($name)) . " ($id)";
            }
        }

        return implode(', ', $names);
    }

    public function validate($value)
    {
        $entries = Strict::entries($value);

        if ($entries === []) {
            throw new Exception(Piwik::translate('McpServer_SitesMissing'));
        }

        if (self::read($value) === null) {
            return;
        }

        if (count($entries) > self::COUNT) {
            throw new Exception(Piwik::translate('McpServer_TooManySites', [self::COUNT, count($entries)]));
        }

        $wrong = array_filter($entries, static fn (string $entry) => self::read($entry) === [] || self::read($entry) === null);
        if ($wrong !== []) {
            throw new Exception(Piwik::translate('McpServer_NotASiteId', [implode(', ', $wrong)]));
        }

        $unknown = array_filter(self::read($value), static fn (int $id) => self::name($id) === null);
        if ($unknown !== []) {
            throw new Exception(Piwik::translate('McpServer_UnknownSites', [implode(', ', $unknown)]));
        }
    }

    private static function name(int $id): ?string
    {
        try {
            return (string) Site::getNameFor($id);
        } catch (\Exception $e) {
            return null;
        }
    }
}
