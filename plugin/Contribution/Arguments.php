<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contribution;

use Piwik\Plugins\McpServer\Contracts\McpToolCallException;

/**
 * The arguments of a call, matched by name with the parameters of execute() and cast to their types. The schema has been checked before;
 * this only bridges what JSON and PHP call a type.
 *
 * @internal
 */
final class Arguments
{
    /**
     * @return array<string, mixed>
     */
    public static function match(\ReflectionFunctionAbstract $method, array $arguments): array
    {
        $matched = [];

        foreach ($method->getParameters() as $parameter) {
            $name = $parameter->getName();

            if ($parameter->isVariadic()) {
                $matched += $arguments;
            } elseif (array_key_exists($name, $arguments)) {
                $matched[$name] = self::cast($name, $arguments[$name], $parameter->getType());
                unset($arguments[$name]);
            } elseif (!$parameter->isDefaultValueAvailable()) {
                if (!$parameter->allowsNull()) {
                    throw new McpToolCallException("Missing argument '$name'.");
                }
                $matched[$name] = null;
            }
        }

        return $matched;
    }

    /**
     * @param mixed $value
     * @return mixed
     */
    private static function cast(string $name, $value, ?\ReflectionType $type)
    {
        if ($type === null || ($value === null && $type->allowsNull())) {
            return $value;
        }

        $types = $type instanceof \ReflectionUnionType ? $type->getTypes() : [$type];

        // What fits without a cast goes first: "5" stays a string for int|string.
        foreach ([true, false] as $exact) {
            foreach ($types as $one) {
                if ($one instanceof \ReflectionNamedType && self::convert($value, $one->getName(), $exact, $converted)) {
                    return $converted;
                }
            }
        }

        throw new McpToolCallException("Invalid type of argument '$name'.");
    }

    /**
     * @param mixed $value
     * @param mixed $converted
     */
    private static function convert($value, string $type, bool $exact, &$converted): bool
    {
        $converted = $value;

        switch ($type) {
            case 'mixed':
                return true;
            case 'string':
                if (!$exact && (is_int($value) || is_float($value))) {
                    $converted = (string) json_encode($value);
                }
                return is_string($converted);
            case 'int':
                if (!$exact && ((is_float($value) && abs($value) < 2 ** 53) || is_string($value))) {
                    $integer = filter_var($value, FILTER_VALIDATE_INT);
                    $converted = $integer === false ? $value : $integer;
                }
                return is_int($converted);
            case 'float':
                if (!$exact && (is_int($value) || is_numeric($value))) {
                    $converted = (float) $value;
                }
                return is_float($converted);
            case 'true':
            case 'false':
            case 'bool':
                if (!$exact && (is_string($value) || is_int($value))) {
                    $converted = filter_var($value, FILTER_VALIDATE_BOOLEAN, FILTER_NULL_ON_FAILURE);
                }
                return is_bool($converted) && ($type === 'bool' || $converted === ($type === 'true'));
            case 'array':
            case 'iterable':
                $converted = Plain::arrays($value);
                return is_array($converted);
            case 'object':
            case 'stdClass':
                if (!$exact && is_array($value)) {
                    $converted = (object) $value;
                }
                return is_object($converted);
            default:
                return self::isCase($value, $type, $converted);
        }
    }

    /**
     * @param mixed $value
     * @param mixed $case
     */
    private static function isCase($value, string $type, &$case): bool
    {
        if (!is_subclass_of($type, \BackedEnum::class) || !(is_string($value) || is_int($value))) {
            return false;
        }

        foreach ($type::cases() as $case) {
            if ($case->value === $value) {
                return true;
            }
        }

        return false;
    }
}
