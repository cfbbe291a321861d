<?php

/**
 * MCP Server for Matomo
 *
 * @license https://www.gnu.org/licenses/gpl-3.0.html GPL v3 or later
 */

namespace Piwik\Plugins\McpServer\Contribution;

/**
 * JSON Schemas written as PHP arrays, in which an empty object and an empty list look alike.
 *
 * @internal
 */
final class Schema
{
    private const OF_SCHEMAS = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
    private const SCHEMA = [
        'additionalProperties', 'unevaluatedProperties', 'propertyNames', 'items', 'unevaluatedItems', 'contains',
        'not', 'if', 'then', 'else', 'contentSchema',
    ];
    private const LIST_OF_SCHEMAS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];

    /**
     * @return array|\stdClass
     */
    public static function clean(array $schema)
    {
        if ($schema === []) {
            return new \stdClass();
        }

        foreach ($schema as $keyword => $value) {
            if (!is_array($value)) {
                continue;
            }

            if (in_array($keyword, self::OF_SCHEMAS, true)) {
                $schema[$keyword] = $value === [] ? new \stdClass() : array_map([self::class, 'member'], $value);
            } elseif (in_array($keyword, self::SCHEMA, true)) {
                $schema[$keyword] = self::clean($value);
            } elseif (in_array($keyword, self::LIST_OF_SCHEMAS, true)) {
                $schema[$keyword] = array_map([self::class, 'member'], $value);
            }
        }

        return $schema;
    }

    /**
     * @param mixed $schema
     * @return mixed
     */
    private static function member($schema)
    {
        return is_array($schema) ? self::clean($schema) : $schema;
    }
}
