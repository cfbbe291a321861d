<?php

declare(strict_types=1);

namespace MatomoHost;

/**
 * Reads config.ini.php as Matomo types it: unquoted numbers, booleans and null; quoted values stay text.
 */
final class IniFile
{
    public static function read(string $file): array
    {
        $sections = [];
        $section = '';
        foreach (file($file, FILE_IGNORE_NEW_LINES) as $line) {
            if (preg_match('/^\s*\[([^\]]+)\]/', $line, $match)) {
                $sections[$section = $match[1]] ??= [];
            } elseif (preg_match('/^\s*([^;=\[\]]+?)(\[\])?\s*=\s*(.*?)\s*$/', $line, $match)) {
                $value = self::typed($match[3]);
                if ($match[2] !== '') {
                    $sections[$section][$match[1]][] = $value;
                } else {
                    $sections[$section][$match[1]] = $value;
                }
            }
        }

        return $sections;
    }

    private static function typed(string $text): mixed
    {
        if (preg_match('/^(["\'])(.*)\1$/', $text, $match)) {
            return $match[2];
        }
        $text = trim(explode(';', $text)[0]);
        if (preg_match('/^-?(0|[1-9]\d*)$/', $text)) {
            return (int) $text;
        }

        return match (true) {
            is_numeric($text) => (float) $text,
            in_array(strtolower($text), ['true', 'yes', 'on'], true) => true,
            in_array(strtolower($text), ['false', 'no', 'off'], true) => false,
            strtolower($text) === 'null' => null,
            strtolower($text) === 'none' => '',
            default => $text,
        };
    }
}
