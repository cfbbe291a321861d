--TEST--
Strict JSON: what RFC 8259 allows, and nothing else
--EXTENSIONS--
mcpserver
--INI--
serialize_precision=5
--FILE--
<?php
require __DIR__ . '/../checks.inc';

as_user();
// What stands at the place of VALUE decides; a good value is passed over by ping.
$status = fn(string $value) => brief(Host::handle('{"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":' . $value . '}}'));

$valid = [
    'null', 'true', 'false', '0', '-0', '1', '-1', '10', '0.0', '-0.1', '1e5', '1E5', '1e+5', '1e-5', '123.456e78', '-1.5E-3', '0e0', '0e+1', '1e-400',
    '9223372036854775807', '-9223372036854775808', '9223372036854775808', '123456789012345678901234567890', '1.7976931348623157e308', '5e-324',
    '""', '"a"', '"\\""', '"\\\\"', '"\\/"', '"\\b\\f\\n\\r\\t"', '"\\u0000"', '"\\u00e9"', '"\\u20AC"', '"\\ud834\\udd1e"', '"\\uD834\\uDD1E"', '"/"', '"é"', '"€"', '"😀"',
    "\"\u{7f}\"", "\"\u{80}\"", "\"\u{2028}\u{2029}\"", "\"\u{feff}\"", "\"\u{fffe}\"", "\"\u{10ffff}\"", '"\\uFFFF"', '"\\uFFFE"', '"*/"', '"//"',
    '[]', '[ ]', '[1]', '[1,2]', "[\t1\r\n,\n2 ]", '[[]]', '[[],[[]]]', '[null]', '{}', '{ }', '{"a":1}', '{"a":{}}', '{"":""}', '{"a":1,"b":2}', '{"a":1,"A":2}', '{"a":1,"a ":2}',
    '{"\\u0061":1,"b":2}', '{"é":1}', '{"0":1,"00":2}', '{"1":1,"01":2}', '{"1":1,"1.0":2}', '{"__proto__":1}', '{"a":[],"b":{}}',
];
foreach ($valid as $value) {
    same("valid: $value", $status($value), [200, [], 1]);
}

$syntax = [
    '', ' ', 'nul', 'NULL', 'Null', 'nulll', 'TRUE', 'True', 'tru', 'False', 'undefined', 'NaN', '-NaN', 'nan', 'Infinity', '-Infinity', 'Inf', '-',
    '+1', '01', '-01', '00', '1.', '.1', '-.1', '1.e1', '1e', '1e+', '1e-', '1e1.5', '1e1e1', '0x1', '0b1', '0o1', '1_000', '1 000', '- 1', '1f', '1L', '１', '--1', '++1', '1.2.3', '1a', '0.3e', '1eE2', '2.e+3', '-012', '-foo', '1+2',
    '"', '"a', "'a'", '`a`', '"\\"', '"\\x41"', '"\\a"', '"\\0"', '"\\\'"', '"\\U0041"', '"\\u"', '"\\u1"', '"\\u12"', '"\\u123"', '"\\u123g"', '"\\u00G0"', '"\\',
    '"\\ud800"', '"\\udc00"', '"\\ud800\\ud800"', '"\\ud800x"', '"\\ud800\\u0041"', '"\\udbff"', '"\\udfff"', '"\\udd1e\\ud834"', '"\\uD800\\"', '"\\uD800\\u"', '"\\uD800\\u1"',
    "\"\n\"", "\"\r\"", "\"\t\"", "\"\0\"", "\"\x01\"", "\"\x1f\"", "\"\x80\"", "\"\xff\"", "\"\xc0\x80\"", "\"\xc1\xbf\"", "\"\xe0\x80\x80\"", "\"\xed\xa0\x80\"", "\"\xed\xbf\xbf\"", "\"\xf0\x80\x80\x80\"", "\"\xf4\x90\x80\x80\"", "\"\xf5\x80\x80\x80\"", "\"\xf8\x88\x80\x80\x80\"", "\"\xc3\"", "\"\xe2\x82\"", "\"\xf0\x9f\x98\"", "\"\xe9\"",
    '[', ']', '[1', '[1,', '[1,]', '[,1]', '[,]', '[1,,2]', '[1 2]', '[1;2]', '[1:2]', '["a":1]', '[1}', '[[]', '[]]', '["a"', '["', '[*]', '[a]', "[\f]", "[\v1]", '[1]x', "[\u{2060}]", "[\u{a0}1]", "[\u{feff}1]",
    '{', '}', '{,}', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{,"a":1}', '{"a":1,,"b":2}', '{a:1}', "{'a':1}", '{1:1}', '{"a" 1}', '{"a"::1}', '{"a":1:2}', '{"a":1 "b":2}', '{"a",1}', '{null:1}', '{"a":1}}', '{"a":1]', '{"a"=1}', '{"\\ud800":1}', "{\"\xff\":1}",
    '1,"y":', '/* */1', '1//', '#1', '1;', '<null>', '$1', '(1)', '1)', "1\0", "\x001",
    // names that PHP mangles as private
    '{"\\u0000a":1}', '{"\\u0000":1}', '{"\\u0000A\\u0000b":1}',
];
foreach ($syntax as $value) {
    same('no JSON: ' . bin2hex($value) . " $value", $status($value), [400, -32700, null]);
}

$refused = [
    '{"a":1,"a":2}', '{"a":1,"b":2,"a":3}', '{"a":1,"\\u0061":2}', '{"":1,"":2}', '{"1":1,"1":2}', '{"é":1,"\\u00e9":2}', '[{"a":1,"a":1}]', '{"a":{"b":[{"c":1,"c":1}]}}', '{"a":null,"a":null}',
    '1e999', '-1e999', '1e309', '[1e400]', '{"a":1e400}', '1' . str_repeat('0', 400), '-1' . str_repeat('0', 400) . '.5',
];
foreach ($refused as $value) {
    same("refused: $value", $status($value), [400, -32600, null]);
}

// depth: the message and its params count
foreach ([60 => 200, 62 => 200, 63 => 400, 64 => 400, 511 => 400, 100000 => 400] as $depth => $expected) {
    same("$depth lists", $status(str_repeat('[', $depth) . str_repeat(']', $depth))[0], $expected);
    same("$depth objects", $status(str_repeat('{"a":', $depth) . '1' . str_repeat('}', $depth))[0], $expected);
}
same('deep and never closed', $status(str_repeat('[', 200000))[0], 400);
same('deep objects, never closed', $status(str_repeat('{"a":', 100000))[0], 400);

// values: 20000, and the four members of the message and x itself
same('many values', $status('[' . implode(',', array_fill(0, 19994, 1)) . ']')[0], 200);
same('too many values', $status('[' . implode(',', array_fill(0, 20000, 1)) . ']')[0], 400);
same('too many empty lists', $status('[' . implode(',', array_fill(0, 20000, '[]')) . ']')[0], 400);

// what comes back has nothing to do with the administrator's serialize_precision
Host::on('SitesManager.getSitesWithAtLeastViewAccess', fn() => []);
foreach (['9007199254740991', '-9007199254740991'] as $id) {
    same("id $id", Host::handle('{"jsonrpc":"2.0","id":' . $id . '.0,"method":"ping"}')->body, '{"jsonrpc":"2.0","id":' . $id . ',"result":{}}');
}
same('serialize_precision is left alone', ini_get('serialize_precision'), '5');
done();
?>
--EXPECT--
done
