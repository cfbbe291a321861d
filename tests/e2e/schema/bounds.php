<?php

declare(strict_types=1);

// What the suite does not ask: endless references, hostile values, and the words of complaints.

/** What is said about `value`, behind a $ref; "taken" when it is valid. */
function said(string $schema, mixed $value): string
{
    $probe = new Probe(wrapped(json_decode($schema)));
    $probe->takes((object) ['value' => $value]);

    return preg_replace('/^Invalid parameters for tool \S+ /', '', $probe->lastText);
}

$stuck = 'cannot be checked: it is too complex for its schema, or the schema refers to itself without end';
$deep = fn (int $depth): mixed => json_decode(str_repeat('{"n":', $depth) . '{}' . str_repeat('}', $depth));
$tree = '{"type":"object","properties":{"n":{"$ref":"#"}},"additionalProperties":false}';

$cases = [
    ['{"$ref":"#"}', 1, $stuck],
    ['{"allOf":[{"$ref":"#"}]}', 1, $stuck],
    ['{"not":{"$ref":"#"}}', 1, $stuck],
    ['{"anyOf":[{"$ref":"#"},true]}', 1, $stuck],
    ['{"anyOf":[{"$ref":"#/$defs/a"},true],"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}}', 1, $stuck],
    ['{"anyOf":[{"$ref":"#"},{"$ref":"#"}]}', 1, $stuck],
    [$tree, $deep(40), 'taken'],
    [$tree, json_decode('{"n":{"n":{"m":1}}}'), "Property '/value/n/n/m': is not a known property"],
    ['{"pattern":"^(a+)+$"}', str_repeat('a', 40) . '!', $stuck],
    ['{"not":{"pattern":"^(a+)+$"}}', str_repeat('a', 40) . '!', $stuck],
    ['{"uniqueItems":true}', range(1, 15000), 'taken'],
    ['{"uniqueItems":true}', [...range(1, 15000), 1.0], "Property '/value': must not have the same item twice"],
    ['{"uniqueItems":true}', array_map(strval(...), range(1, 15000)), 'taken'],
    ['{"uniqueItems":true}', [(object) ['a' => 1, 'b' => [2]], (object) ['b' => [2.0], 'a' => 1]], "Property '/value': must not have the same item twice"],
    ['{"minimum":9007199254740993}', 9007199254740992, "Property '/value': must be at least 9007199254740993"],
    ['{"maximum":9223372036854775806}', 9.3e18, "Property '/value': must be at most 9223372036854775806"],
    ['{"const":9007199254740993}', 9007199254740992.0, "Property '/value': must have the one allowed value"],
    ['{"pattern":"^a$"}', "a\n", "Property '/value': does not have the required form"],
    ['{"pattern":"^[[:alpha:]]+$"}', 'a', "Property '/value': does not have the required form"],
    ['{"pattern":"^[\\\\D]$"}', "\u{7c0}", 'taken'],
    ['{"pattern":"^[\\\\W\\\\S]$"}', "\u{e9}", 'taken'],
    ['{"pattern":"^\\\\ud83d\\\\udc32\\\\u{1F432}$"}', "\u{1f432}\u{1f432}", 'taken'],
    ['{"pattern":"^\\\\p{Script=Greek}\\\\P{Lu}.$"}', "\u{3b1}aa", 'taken'],
    ['{"pattern":"a.b"}', "a\rb", "Property '/value': does not have the required form"],
    ['{"not":{"required":["a","b"],"description":"a and b exclude each other"}}', (object) ['a' => 1, 'b' => 2],
        "Property '/value': a and b exclude each other"],
    ['{"enum":["a","b"]}', 'secret', "Property '/value': must be one of: a, b"],
    ['{"enum":["a",1]}', 'secret', "Property '/value': is not one of the allowed values"],
    ['{"dependentRequired":{"a":["b"]}}', (object) ['a' => 1], "Property '/value/b': is required together with another property that is given"],
    ['{"propertyNames":{"maxLength":2}}', (object) ['abc' => 1], "Property '/value/abc': has a name that is not allowed"],
    ['{"propertyNames":{"maxLength":2}}', (object) [str_repeat('a', 100) => 1], "Property '/value/" . str_repeat('a', 64) . "': has a name that is not allowed"],
    ['{"additionalProperties":false}', (object) ["a\"\u{e9}" => 1], "Property '/value/a\"??': is not a known property"],
    ['{"properties":{"a":true},"unevaluatedProperties":false}', (object) ['a' => 1, 'b' => 2], "Property '/value/b': is not a known property"],
    ['{"items":{"type":"integer"}}', [1, 'secret', 2, null], "Property '/value/1': must be of type integer; Property '/value/3': must be of type integer"],
    ['{"if":{"required":["a"]},"then":{"required":["b"]}}', (object) ['a' => 1], "Property '/value/b': is required"],
    ['{"contains":{"const":1},"minContains":2}', [1], "Property '/value': must have at least 2 item(s) of a certain kind"],
    ['{"type":["integer","null"]}', 'secret', "Property '/value': is of a type that is not allowed here"],
];

foreach ($cases as [$schema, $value, $wanted]) {
    $began = microtime(true);
    $text = said($schema, $value);
    Counts::check($text === $wanted, "$schema: wanted \"$wanted\", is \"$text\"");
    Counts::check(microtime(true) - $began < 2, "$schema: took longer than 2 s");
}
