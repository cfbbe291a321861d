<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contribution;

/**
 * Values reduced to what JSON knows.
 *
 * @internal
 */
final class Plain
{
    private const DEPTH = 64;

    /**
     * Arrays, scalars, null and \stdClass.
     *
     * @param mixed $value
     * @return mixed
     */
    public static function value($value, int $depth = self::DEPTH)
    {
        if (is_scalar($value) || $value === null) {
            return $value;
        }

        if ($depth === 0) {
            throw new \LogicException('The data is too deep, or contains itself.');
        }

        if ($value instanceof \JsonSerializable) {
            return self::value($value->jsonSerialize(), $depth - 1);
        }

        if ($value instanceof \BackedEnum) {
            return $value->value;
        }

        if (is_array($value)) {
            return array_map(static fn ($member) => self::value($member, $depth - 1), $value);
        }

        if (is_object($value)) {
            return (object) self::value(get_object_vars($value), $depth - 1);
        }

        throw new \LogicException('The data contains what JSON has no form for.');
    }

    /**
     * Objects become arrays, all the way down.
     *
     * @param mixed $value
     * @return mixed
     */
    public static function arrays($value)
    {
        if (is_object($value)) {
            $value = get_object_vars($value);
        }

        return is_array($value) ? array_map([self::class, 'arrays'], $value) : $value;
    }

    /**
     * A list of strings; what is none is left out.
     *
     * @return string[]
     */
    public static function texts(array $values): array
    {
        return array_values(array_map('strval', array_filter($values, static fn ($value) => is_string($value) || is_int($value))));
    }
}
