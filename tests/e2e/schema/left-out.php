<?php

// What of the suite is left out, and why. A group that is to be refused at registration must be refused: that is a test too.

$elsewhere = "/^#[^:]*: keyword '\\\$ref' must be a reference inside this schema, beginning with #\\.$/";
$inner = "/^#[^:]*: keyword '\\\$id' is supported at the root only\\.$/";

return [
    'files' => [
        'dynamicRef.json' => '$dynamicRef and $dynamicAnchor are refused at registration',
        'refRemote.json' => '$ref to other documents is refused at registration: nothing is fetched',
        'vocabulary.json' => '$vocabulary and other meta-schemas are refused at registration',
        'optional/bignum.json' => 'integers are exact, so one beyond 64 bits is not taken for an integer',
        'optional/cross-draft.json' => '$ref to other documents',
        'optional/dependencies-compatibility.json' => 'dependencies is no keyword of draft 2020-12: refused',
        'optional/dynamicRef.json' => '$dynamicRef',
        'optional/float-overflow.json' => 'as optional/bignum.json',
        'optional/format' => 'format is an annotation, as the draft has it by default (format.json)',
        'optional/format-assertion.json' => 'format is an annotation',
        'optional/id.json' => '$id below the root is refused',
        'optional/refOfUnknownKeyword.json' => 'unknown keywords are refused',
        'optional/unknownKeyword.json' => 'unknown keywords are refused',
    ],
    'refused' => [
        'anchor.json' => [
            'Location-independent identifier with absolute URI' => $elsewhere,
            'Location-independent identifier with base URI change in subschema' => $elsewhere,
            'same $anchor with different base uri' => $elsewhere,
        ],
        'defs.json' => [
            'validate definition against metaschema' => $elsewhere,
        ],
        'ref.json' => [
            'remote ref, containing refs itself' => $elsewhere,
            'Recursive references between schemas' => $elsewhere,
            'refs with relative uris and defs' => $elsewhere,
            'relative refs with absolute uris and defs' => $elsewhere,
            '$id must be resolved against nearest parent, not just immediate parent' => $inner,
            'order of evaluation: $id and $ref' => $elsewhere,
            'order of evaluation: $id and $anchor and $ref' => $inner,
            'order of evaluation: $id and $ref on nested schema' => $elsewhere,
            'simple URN base URI with $ref via the URN' => $elsewhere,
            'URN base URI with URN and JSON pointer ref' => $elsewhere,
            'URN base URI with URN and anchor ref' => $elsewhere,
            'URN ref with nested pointer ref' => $elsewhere,
            'ref to if' => $elsewhere,
            'ref to then' => $elsewhere,
            'ref to else' => $elsewhere,
            'ref with absolute-path-reference' => $elsewhere,
        ],
        'unevaluatedItems.json' => [
            'unevaluatedItems with $dynamicRef' => $elsewhere,
        ],
        'unevaluatedProperties.json' => [
            'unevaluatedProperties with $dynamicRef' => $elsewhere,
        ],
    ],
];
