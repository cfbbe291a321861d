// What is not JSON, and JSON that we do not take.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { needs } from './lib/target.mjs';
import { checkError, send } from './lib/http.mjs';

const ping = '{"jsonrpc":"2.0","id":1,"method":"ping"}';
const withParams = (params) => `{"jsonrpc":"2.0","id":1,"method":"ping","params":${params}}`;
const nested = (depth) => withParams('{"a":' + '['.repeat(depth) + ']'.repeat(depth) + '}');
const latin1 = Buffer.from('{"jsonrpc":"2.0","id":"caf\xe9","method":"ping"}', 'latin1');
const bytes = (...list) => Buffer.concat([Buffer.from('{"jsonrpc":"2.0","id":"'), Buffer.from(list), Buffer.from('","method":"ping"}')]);

const notJson = {
	'an empty body': '',
	'blanks': ' \r\n\t ',
	'a bare word': 'garbage',
	'a truncated object': ping.slice(0, -1),
	'a truncated string': ping.slice(0, 12),
	'bytes after the message': ping + 'x',
	'two messages': ping + ping,
	'a trailing comma': ping.replace('}', ',}'),
	'a trailing comma in a list': '[1,]',
	'single quotes': ping.replaceAll('"', "'"),
	'unquoted names': '{jsonrpc:"2.0",id:1,method:"ping"}',
	'a comment': '/* */' + ping,
	'NaN': withParams('{"a":NaN}'),
	'Infinity': withParams('{"a":-Infinity}'),
	'a leading zero': withParams('{"a":01}'),
	'a leading plus': withParams('{"a":+1}'),
	'a bare point': withParams('{"a":.5}'),
	'hexadecimal': withParams('{"a":0x10}'),
	'a raw control character': '{"jsonrpc":"2.0","id":"a\u0001b","method":"ping"}',
	'a raw line feed in a string': '{"jsonrpc":"2.0","id":"a\nb","method":"ping"}',
	'a raw NUL': '{"jsonrpc":"2.0","id":"a\u0000b","method":"ping"}',
	'a NUL after the message': ping + '\u0000',
	'a byte order mark': '\ufeff' + ping,
	'an unknown escape': '{"jsonrpc":"2.0","id":"\\x41","method":"ping"}',
	'a short Unicode escape': '{"jsonrpc":"2.0","id":"\\u12","method":"ping"}',
	'a lone high surrogate': '{"jsonrpc":"2.0","id":"\\ud800","method":"ping"}',
	'a lone low surrogate': '{"jsonrpc":"2.0","id":"\\udc00","method":"ping"}',
	'Latin 1': latin1,
	'an overlong encoding': bytes(0xc0, 0xaf),
	'an encoded surrogate': bytes(0xed, 0xa0, 0x80),
	'a code point past the end': bytes(0xf4, 0x90, 0x80, 0x80),
	'a cut-off code point': bytes(0xe2, 0x82),
	'UTF-16': Buffer.from(ping, 'utf16le'),
	'XML': '<?xml version="1.0"?><ping/>',
	'a form': 'jsonrpc=2.0&id=1&method=ping',
};

const notTaken = {
	'a repeated id': '{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}',
	'a repeated method': '{"jsonrpc":"2.0","id":1,"method":"ping","method":"tools/list"}',
	'a repeated tool name': '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"matomo_site_list","name":"x","arguments":{}}}',
	'a repeated argument': '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"matomo_site_get","arguments":{"idSite":1,"idSite":2}}}',
	'a repeated name that is spelled in another way': '{"jsonrpc":"2.0","id":1,"method":"ping","\\u006dethod":"x"}',
	'a repeated name deep inside': withParams('{"a":[{"b":{"c":1,"c":1}}]}'),
	'a number beyond all doubles': withParams('{"a":1e999}'),
	'500 levels': nested(500),
	'100000 levels': nested(100000),
	'too many values': withParams('{"a":[' + '0,'.repeat(30000) + '0]}'),
};

describe('not JSON: 400, -32700', needs('viewer'), () => {
	for (const [title, body] of Object.entries(notJson)) {
		test(title, async () => checkError(await send({ role: 'viewer', body }), { status: 400, code: -32700 }));
	}
});

describe('JSON that is not taken: 400, -32600', needs('viewer'), () => {
	for (const [title, body] of Object.entries(notTaken)) {
		test(title, async () => checkError(await send({ role: 'viewer', body }), { status: 400, code: -32600 }));
	}
});

describe('JSON that is taken', needs('viewer'), () => {
	const taken = {
		'blanks around': ` \n${ping}\r\n\t`,
		'60 levels': nested(60),
		'escapes': '{"jsonrpc":"2.0","\\u0069d":1,"method":"p\\u0069ng"}',
		'an empty name': withParams('{"":1}'),
		'an exponent': withParams('{"a":1E+2}'),
		'a pair of surrogates': withParams('{"a":"\\ud83d\\ude00"}'),
		'-0': withParams('{"a":-0}'),
		'many values': withParams('{"a":[' + '0,'.repeat(15000) + '0]}'),
	};
	for (const [title, body] of Object.entries(taken)) {
		test(title, async () => {
			const answer = await send({ role: 'viewer', body });
			assert.deepEqual([answer.status, answer.text], [200, '{"jsonrpc":"2.0","id":1,"result":{}}']);
		});
	}
});

describe('size', needs('viewer'), () => {
	const padded = (size) => ping + ' '.repeat(size - ping.length);
	const ceiling = 4 * 1024 * 1024;

	test('4 MiB are taken', async () => assert.equal((await send({ role: 'viewer', body: padded(ceiling) })).status, 200));
	test('one byte more is not: 413', async () => {
		checkError(await send({ role: 'viewer', body: padded(ceiling + 1) }), { status: 413, code: -32600 });
	});
	test('nor without a declared length: 413', async () => {
		checkError(await send({ role: 'viewer', body: padded(ceiling + 1), chunked: true }), { status: 413, code: -32600 });
	});
	test('nor 7 MiB that are no JSON: 413', async () => {
		checkError(await send({ role: 'viewer', body: '['.repeat(7 * 1024 * 1024) }), { status: 413, code: -32600 });
	});
});
