<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Settings;

/**
 * Reads values that nobody has checked, such as those of config.ini.php: what means nothing gives the strict value.
 */
final class Strict
{
    /**
     * @param string[] $allowed
     */
    public static function choice($value, array $allowed, string $strict): string
    {
        $word = is_string($value) ? strtolower(trim($value)) : '';

        return in_array($word, $allowed, true) ? $word : $strict;
    }

    /**
     * Off unless it is clearly on: "false" in quotes is a text, which PHP takes for true.
     */
    public static function isOn($value): bool
    {
        return in_array($value, [true, 1, '1'], true);
    }

    public static function isOff($value): bool
    {
        return in_array($value, [false, 0, '0'], true);
    }

    public static function whole($value, int $min, int $max, int $strict): int
    {
        $number = self::toInt($value);

        return $number !== null && $number >= $min && $number <= $max ? $number : $strict;
    }

    /**
     * Null when it is no whole number.
     */
    public static function toInt($value): ?int
    {
        if (is_string($value) && preg_match('/^[+-]?\d{1,15}$/D', trim($value))) {
            return (int) trim($value);
        }

        return is_int($value) ? $value : null;
    }

    /**
     * The entries of a list, or of a text that separates them by commas, blanks or line breaks.
     *
     * @return string[]
     */
    public static function entries($value): array
    {
        $entries = [];

        foreach (is_array($value) ? $value : [$value] as $text) {
            if (is_string($text) || is_int($text)) {
                array_push($entries, ...preg_split('/[\s,]+/', (string) $text, -1, PREG_SPLIT_NO_EMPTY));
            }
        }

        return array_values(array_unique($entries));
    }

    /**
     * The lines of a text, or of the texts of a list; without empty ones, with their numbers from 1.
     *
     * @return string[]
     */
    public static function lines($value): array
    {
        $texts = array_filter(is_array($value) ? $value : [$value], 'is_string');
        $lines = [];

        foreach (preg_split('/\r\n|\r|\n/', implode("\n", $texts)) as $index => $line) {
            if (trim($line) !== '') {
                $lines[$index + 1] = trim($line);
            }
        }

        return $lines;
    }
}
