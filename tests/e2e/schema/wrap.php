<?php

declare(strict_types=1);

// The suite's schemas judge any value, a tool's schema judges an object of arguments. Two ways to get from one to the other.

const WRAPPED_AT = '/$defs/suite';

/** Keywords whose value is a schema, a list of schemas, or an object of schemas. */
const SCHEMA_KEYWORDS = ['additionalProperties', 'contains', 'contentSchema', 'else', 'if', 'items', 'not', 'propertyNames', 'then',
    'unevaluatedItems', 'unevaluatedProperties'];
const SCHEMAS_KEYWORDS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const SCHEMA_MAP_KEYWORDS = ['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties'];

/** A schema whose "#" pointers lead to where it has been moved. */
function moved(mixed $schema): mixed
{
    if (!is_object($schema)) {
        return $schema;
    }
    $copy = new stdClass();
    foreach (get_object_vars($schema) as $keyword => $value) {
        $keyword = (string) $keyword;
        if ($keyword === '$ref' && is_string($value) && ($value === '#' || str_starts_with($value, '#/'))) {
            $value = '#' . WRAPPED_AT . substr($value, 1);
        } elseif (in_array($keyword, SCHEMA_KEYWORDS, true)) {
            $value = moved($value);
        } elseif (in_array($keyword, SCHEMAS_KEYWORDS, true) && is_array($value)) {
            $value = array_map(moved(...), $value);
        } elseif (in_array($keyword, SCHEMA_MAP_KEYWORDS, true) && is_object($value)) {
            $members = new stdClass();
            foreach (get_object_vars($value) as $name => $member) {
                $members->{$name} = moved($member);
            }
            $value = $members;
        }
        $copy->{$keyword} = $value;
    }

    return $copy;
}

/**
 * The schema for an argument `value`. Behind a $ref, so that the repairs for models (a number in a string becomes a number) do
 * not see the type.
 */
function wrapped(mixed $schema): stdClass
{
    $inner = moved($schema);
    $outer = (object) ['type' => 'object', 'properties' => (object) ['value' => (object) ['$ref' => '#' . WRAPPED_AT]]];
    foreach (['$schema', '$id'] as $keyword) {
        if (is_object($inner) && isset($inner->{$keyword})) {
            $outer->{$keyword} = $inner->{$keyword};
            unset($inner->{$keyword});
        }
    }
    $outer->{'$defs'} = (object) ['suite' => $inner];

    return $outer;
}

/** The schema itself, for instances that are objects; null when it has another type, or when a type would change what "#" means. */
function at_root(mixed $schema): ?stdClass
{
    if (!is_object($schema) || ($schema->type ?? 'object') !== 'object') {
        return null;
    }
    if (!isset($schema->type) && str_contains(json_encode($schema, JSON_UNESCAPED_SLASHES), '"$ref":"#"')) {
        return null;
    }
    $root = clone $schema;
    $root->type = 'object';

    return $root;
}
