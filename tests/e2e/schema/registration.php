<?php

declare(strict_types=1);

// Which schemas are refused at registration, and with which words. Schemas are written as JSON.

/** A schema of the given depth. */
function nested(int $depth): string
{
    return str_repeat('{"not":', $depth) . 'true' . str_repeat('}', $depth);
}

/** So many properties. */
function wide(int $count): string
{
    return '{"properties":{' . implode(',', array_map(fn (int $i): string => "\"p$i\":true", range(1, $count))) . '}}';
}

$refused = [
    '{"foo":1}' => "#/properties/value: keyword 'foo' is not supported.",
    '{"dependencies":{}}' => "#/properties/value: keyword 'dependencies' is not supported.",
    '{"$dynamicRef":"#a"}' => "#/properties/value: keyword '\$dynamicRef' is not supported.",
    '{"$dynamicAnchor":"a"}' => "#/properties/value: keyword '\$dynamicAnchor' is not supported.",
    '{"$vocabulary":{}}' => "#/properties/value: keyword '\$vocabulary' is not supported.",
    '{"$recursiveRef":"#"}' => "#/properties/value: keyword '\$recursiveRef' is not supported.",
    '{"additionalItems":true}' => "#/properties/value: keyword 'additionalItems' is not supported.",
    '{"minimum":"x"}' => "#/properties/value: keyword 'minimum' must be a number.",
    '{"exclusiveMinimum":true}' => "#/properties/value: keyword 'exclusiveMinimum' must be a number.",
    '{"multipleOf":0}' => "#/properties/value: keyword 'multipleOf' must be a number above 0.",
    '{"minLength":-1}' => "#/properties/value: keyword 'minLength' must be a whole number, 0 or more.",
    '{"maxItems":1.5}' => "#/properties/value: keyword 'maxItems' must be a whole number, 0 or more.",
    '{"uniqueItems":1}' => "#/properties/value: keyword 'uniqueItems' must be true or false.",
    '{"title":1}' => "#/properties/value: keyword 'title' must be a string.",
    '{"type":"text"}' => "#/properties/value: keyword 'type' must be a type's name or an array of different ones.",
    '{"type":["string","string"]}' => "#/properties/value: keyword 'type' must be a type's name or an array of different ones.",
    '{"type":[]}' => "#/properties/value: keyword 'type' must be a type's name or an array of different ones.",
    '{"enum":"a"}' => "#/properties/value: keyword 'enum' must be an array.",
    '{"required":"a"}' => "#/properties/value: keyword 'required' must be an array of different strings.",
    '{"required":["a","a"]}' => "#/properties/value: keyword 'required' must be an array of different strings.",
    '{"dependentRequired":{"a":"b"}}' => "#/properties/value: keyword 'dependentRequired' must be an object of arrays of different strings.",
    '{"pattern":"(a"}' => "#/properties/value: keyword 'pattern' must be a regular expression that this server can use.",
    '{"patternProperties":{"[":true}}' =>
        "#/properties/value: keyword 'patternProperties' must be an object of schemas, named by regular expressions that this server can use.",
    '{"items":[true]}' => "#/properties/value: keyword 'items' must be a schema: an object, true or false.",
    '{"not":"a"}' => "#/properties/value: keyword 'not' must be a schema: an object, true or false.",
    '{"anyOf":[]}' => "#/properties/value: keyword 'anyOf' must be an array of schemas, and not empty.",
    '{"anyOf":[1]}' => '#/properties/value/anyOf/0: must be a schema: an object, true or false.',
    '{"properties":{"a/b":{"maximum":null}}}' => "#/properties/value/properties/a~1b: keyword 'maximum' must be a number.",
    '{"$ref":"https://example.org/schema"}' => "#/properties/value: keyword '\$ref' must be a reference inside this schema, beginning with #.",
    '{"$ref":"#/$defs/none"}' => '#/properties/value/$ref: leads to no schema.',
    '{"$ref":"#none"}' => '#/properties/value/$ref: leads to no schema.',
    '{"$ref":"#/properties/value/%zz"}' => '#/properties/value/$ref: leads to no schema.',
    '{"$ref":"#/properties/value/default","default":{}}' => '#/properties/value/$ref: leads to no schema.',
    '{"$ref":"#/properties/~2"}' => '#/properties/value/$ref: leads to no schema.',
    '{"allOf":[true],"$ref":"#/properties/value/allOf/00"}' => '#/properties/value/$ref: leads to no schema.',
    '{"$anchor":"1a"}' => "#/properties/value: keyword '\$anchor' must be a plain name.",
    '{"allOf":[{"$anchor":"a"},{"$anchor":"a"}]}' => "#/properties/value/allOf/1: keyword '\$anchor' has a name that another schema has already.",
    '{"$id":"urn:example:a"}' => "#/properties/value: keyword '\$id' is supported at the root only.",
    '{"$schema":"http://json-schema.org/draft-07/schema#"}' =>
        "#/properties/value: keyword '\$schema' names a dialect other than https://json-schema.org/draft/2020-12/schema.",
    '{"type":"number","x-mcp-header":"A"}' => "#/properties/value: keyword 'x-mcp-header' needs a property of type string, integer or boolean.",
    '{"type":"string","x-mcp-header":"a b"}' => "#/properties/value: keyword 'x-mcp-header' must be a header name's part: letters, digits and hyphens.",
    '{"items":{"type":"string","x-mcp-header":"A"}}' =>
        "#/properties/value/items: keyword 'x-mcp-header' is allowed only on properties that are reached through 'properties' alone.",
    '{"properties":{"a":{"type":"string","x-mcp-header":"A"},"b":{"type":"string","x-mcp-header":"a"}}}' =>
        "#/properties/value/properties/b: keyword 'x-mcp-header' has a name that another property has already.",
    nested(31) => '#/properties/value' . str_repeat('/not', 31) . ': is nested too deeply.',
    wide(2000) => '#: has too many subschemas.',
    '{"' . str_repeat('n', 200) . '":1}' => "#/properties/value: keyword '" . str_repeat('n', 64) . "' is not supported.",
];

$accepted = [
    'true', 'false', '{}',
    '{"title":"t","description":"d","default":1,"examples":[],"deprecated":true,"readOnly":false,"writeOnly":true,"$comment":"c","format":"x"}',
    '{"contentEncoding":"base64","contentMediaType":"text/plain","contentSchema":{"type":"string"}}',
    '{"$schema":"https://json-schema.org/draft/2020-12/schema"}',
    '{"x-order":1,"x-group":{"minimum":"x"}}',
    '{"type":"string","x-mcp-header":"Region"}',
    '{"definitions":{"a":true},"$ref":"#/properties/value/definitions/a"}',
    '{"$defs":{"a":{"$anchor":"a"}},"$ref":"#a"}',
    '{"const":{"minimum":"x"},"enum":[{"$ref":"none"}],"default":{"foo":1}}',
    '{"properties":{"minimum":{"type":"integer"},"$ref":{"type":"string"}}}',
    '{"maxLength":2.0,"multipleOf":0.01}',
    '{"pattern":"^\\\\p{Letter}[\\\\s\\\\d]\\\\u00e9$"}',
    nested(29),
    wide(1900),
];

$offer = fn (string $schema): Probe => new Probe((object) ['type' => 'object', 'properties' => (object) ['value' => json_decode($schema)]]);

foreach ($refused as $schema => $wanted) {
    $complaint = $offer($schema)->complaint();
    Counts::check($complaint === $wanted, 'registration of ' . substr($schema, 0, 100) . ": wanted \"$wanted\", is " . var_export($complaint, true));
}
foreach ($accepted as $schema) {
    $complaint = $offer($schema)->complaint();
    Counts::check($complaint === null, 'registration of ' . substr($schema, 0, 100) . ': ' . $complaint);
}
