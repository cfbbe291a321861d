<?php

namespace Piwik;

class Common
{
    private const PREFIX = 'matomo_';

    public static function prefixTable($table)
    {
        return self::PREFIX . $table;
    }

    public static function isPhpCliMode()
    {
        return PHP_SAPI === 'cli';
    }

    public static function sendHeader($header, $replace = true)
    {
        if (!self::isPhpCliMode() && !headers_sent()) {
            header($header, $replace);
        }
    }

    public static function sanitizeInputValue($value)
    {
        $value = str_replace("\0", '', (string) $value);

        return htmlspecialchars(html_entity_decode($value, ENT_QUOTES, 'UTF-8'), ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }

    public static function unsanitizeInputValue($value)
    {
        return htmlspecialchars_decode((string) $value, ENT_QUOTES);
    }

    public static function sanitizeInputValues($value)
    {
        return is_array($value) ? array_map([self::class, 'sanitizeInputValues'], $value) : self::sanitizeInputValue($value);
    }

    /**
     * A request parameter of a type: the default when it is missing, empty or of another type; without a default that is an
     * error.
     */
    public static function getRequestVar($name, $default = null, $type = null, $parameters = null)
    {
        $value = ($parameters ?? $_GET + $_POST)[$name] ?? '';
        $type ??= $default === null ? 'string' : gettype($default);
        $isGiven = $type === 'array' ? is_array($value) && $value !== [] : is_scalar($value) && (string) $value !== '';
        if ($isGiven && in_array($type, ['int', 'integer'], true)) {
            $isGiven = (string) (int) $value === (string) $value;
            $value = (int) $value;
        } elseif ($isGiven && $type !== 'array') {
            $value = self::sanitizeInputValue($value);
        }
        if ($isGiven) {
            return $type === 'array' ? self::sanitizeInputValues($value) : $value;
        }
        if ($default === null) {
            throw new \Exception(Piwik::translate('General_ExceptionVariableNotFound', [$name]));
        }

        return $default;
    }
}
