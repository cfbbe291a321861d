// The rules at the door, and their order: what an outsider may learn depends on it (core/gate.h).
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { baseUrl, endpointUrl, needs, token } from './lib/target.mjs';
import { checkError, send } from './lib/http.mjs';

const ping = { jsonrpc: '2.0', id: 5, method: 'ping' };
const evil = 'https://evil.example';
const tooLarge = ' '.repeat(4 * 1024 * 1024 + 1);
const post = (headers, more = {}) => send({ role: 'viewer', body: ping, headers, ...more });
const index = (query) => new URL('index.php?' + query, baseUrl);

describe('order', needs('viewer'), () => {
	const everythingWrong = { Origin: evil, 'Content-Type': 'text/plain', Accept: 'text/html' };

	for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
		test(`${method}: without a token nothing else is told`, async () => {
			const answer = await send({ method, body: method === 'GET' ? undefined : tooLarge, headers: everythingWrong });
			checkError(answer, { status: 401, code: -32001 });
			assert.equal(answer.headers['www-authenticate'], 'Bearer realm="mcp"');
			assert.equal(answer.headers.allow, undefined);
		});
	}
	test('a foreign Origin before the method', async () => {
		checkError(await send({ role: 'viewer', method: 'GET', headers: everythingWrong }), { status: 403, code: -32600, message: /Origin/ });
	});
	test('the method before size, type and Accept', async () => {
		const answer = await send({ role: 'viewer', method: 'PUT', body: tooLarge, headers: { 'Content-Type': 'text/plain', Accept: 'text/html' } });
		checkError(answer, { status: 405, code: -32600 });
	});
	test('the size before the type', async () => {
		checkError(await post({ 'Content-Type': 'text/plain', Accept: 'text/html' }, { body: tooLarge }), { status: 413, code: -32600 });
	});
	test('the type before Accept', async () => {
		checkError(await post({ 'Content-Type': 'text/plain', Accept: 'text/html' }), { status: 415, code: -32600, id: 5 });
	});
	test('Accept before the message', async () => {
		checkError(await post({ Accept: 'text/html' }, { body: 'garbage' }), { status: 406, code: -32600 });
	});
});

describe('methods', needs('viewer'), () => {
	for (const method of ['GET', 'PUT', 'PATCH', 'OPTIONS']) {
		test(`${method}: 405`, async () => {
			const answer = await send({ role: 'viewer', method, body: method === 'GET' ? undefined : ping });
			checkError(answer, { status: 405, code: -32600, id: method === 'GET' ? undefined : 5 });
			assert.equal(answer.headers.allow, 'POST, DELETE');
		});
	}
	test('HEAD: 405', async () => {
		const answer = await send({ role: 'viewer', method: 'HEAD', foreign: true });
		assert.deepEqual([answer.status, answer.headers.allow, answer.headers['cache-control']], [405, 'POST, DELETE', 'no-store']);
	});
	test('no CORS is ever offered', async () => {
		const answer = await send({ role: 'viewer', method: 'OPTIONS', headers: { Origin: endpointUrl.origin, 'Access-Control-Request-Method': 'POST' } });
		assert.deepEqual(Object.keys(answer.headers).filter((name) => name.startsWith('access-control')), []);
	});
});

describe('Content-Type', needs('viewer'), () => {
	for (const type of ['application/json', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'Application/JSON', ' application/json ;', 'application/json; a=b; c']) {
		test(`${type} is taken`, async () => assert.equal((await post({ 'Content-Type': type })).status, 200));
	}
	for (const type of [
		undefined, '', 'text/plain', 'text/json', 'application/x-www-form-urlencoded', 'application/jsonx', 'application/json+x', 'application/vnd.api+json',
		'text/plain; application/json', 'text/plain, application/json', 'application /json', '*/*', 'json', 'x'.repeat(4000),
	]) {
		test(`${String(type).slice(0, 40)}: 415`, async () => checkError(await post({ 'Content-Type': type }), { status: 415, code: -32600, id: 5 }));
	}
});

describe('Accept', needs('viewer'), () => {
	for (const accept of [
		undefined, '', '*/*', 'application/json', 'application/*', 'text/event-stream', 'text/*', 'application/json, text/event-stream', 'text/html, */*;q=0.1',
		'APPLICATION/JSON', 'application/json;q=0.001', 'application/json;q=0, text/event-stream', 'a/b,'.repeat(500) + '*/*',
	]) {
		test(`${String(accept).slice(0, 40)} is taken`, async () => assert.equal((await post({ Accept: accept })).status, 200));
	}
	for (const accept of ['text/html', 'image/*', 'application/json;q=0', 'application/json;q=0.000, text/event-stream;q=0', '*/*;q=0', 'application/xml, text/plain']) {
		test(`${accept}: 406`, async () => checkError(await post({ Accept: accept }), { status: 406, code: -32600, id: 5 }));
	}
});

describe('Origin', needs('viewer'), () => {
	const { protocol, hostname, port } = baseUrl;
	const trusted = [`${protocol}//${hostname}`, `${protocol}//${hostname}:${port || 80}`, `${protocol}//${hostname}:1`, `HTTP://${hostname.toUpperCase()}`, `${protocol}//${hostname}.`];
	const refused = [
		evil, 'null', '', hostname + '.evil.example', `http://${hostname}.evil.example`, `http://evil-${hostname}`, `http://sub.${hostname}`, `http://${hostname}@evil.example`,
		`http://evil.example#${hostname}`, `http://evil.example/${hostname}`, `http://evil.example?${hostname}`, `http://evil.example\\@${hostname}`, `http://${hostname}, http://evil.example`,
		'file://', 'http://', '*', `http://${hostname}:80:80`, 'http://[::1', 'x'.repeat(4000),
	];
	for (const origin of trusted) {
		test(`${origin} is taken`, async () => assert.equal((await post({ Origin: origin })).status, 200));
	}
	for (const origin of refused) {
		test(`${JSON.stringify(origin).slice(0, 50)}: 403`, async () => {
			const answer = await post({ Origin: origin });
			checkError(answer, { status: 403, code: -32600, id: 5, message: /Origin/ });
			assert.equal(answer.headers['access-control-allow-origin'], undefined);
		});
	}
});

describe('Host', needs('viewer'), () => {
	for (const host of ['evil.example', `${baseUrl.hostname}.evil.example`, `evil.example:${baseUrl.port}`]) {
		test(`${host}: 403`, async () => checkError(await post({ Host: host }), { status: 403, code: -32600, id: 5, message: /Host/ }));
	}
	test('a forwarded host is not believed', async () => assert.equal((await post({ 'X-Forwarded-Host': 'evil.example' })).status, 200));
});

describe('headers of a hostile kind', needs('viewer'), () => {
	const hostile = {
		'a long Mcp-Method': { 'Mcp-Method': 'x'.repeat(7000) },
		'a Base64 bomb': { 'Mcp-Name': `=?base64?${'A'.repeat(6000)}?=` },
		'Latin 1': { 'Mcp-Name': 'caf\u00e9', 'User-Agent': '\u00ff\u00fe' },
		'format strings': { 'User-Agent': '%s%n%x', 'Last-Event-ID': '%n%n' },
		'quotes and tags': { 'User-Agent': '"><script>alert(1)</script>', Referer: "' OR 1=1 --" },
		'a content encoding': { 'Content-Encoding': 'identity' },
		'a method override': { 'X-HTTP-Method-Override': 'DELETE' },
		'many headers': Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`X-Custom-${i}`, 'v'.repeat(20)])),
	};
	for (const [title, headers] of Object.entries(hostile)) {
		test(title, async () => assert.deepEqual((await post(headers)).json, { jsonrpc: '2.0', id: 5, result: {} }));
	}
});

describe('the address', needs('viewer'), () => {
	const form = (fields) => ({
		role: 'viewer', foreign: true, body: new URLSearchParams({ token_auth: token('viewer'), ...fields }).toString(), headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
	});

	test('format=MCP is the same', async () => assert.equal((await post({}, { url: index('module=API&method=McpServer.mcp&format=MCP') })).status, 200));
	test('order and further parameters do not matter', async () => {
		assert.equal((await post({}, { url: index('a[b]=c&format=mcp&method=McpServer.mcp&segment=x%3D%3D&idSite=99&module=API&filter_limit=1') })).status, 200);
	});
	for (const format of ['json', 'xml', 'original']) {
		test(`format=${format}: refused, and the right address named`, async () => {
			const answer = await post({}, { foreign: true, url: index(`module=API&method=McpServer.mcp&format=${format}`) });
			assert.equal(answer.status, 400, answer.text.slice(0, 300));
			assert.match(answer.text, /module=API&(?:amp;)*method=McpServer\.mcp&(?:amp;)*format=mcp/);
		});
	}
	test('a format that Matomo does not know: refused by Matomo itself, which knows no address to name', async () => {
		const answer = await post({}, { foreign: true, url: index('module=API&method=McpServer.mcp&format=nonsense') });
		assert.match(answer.text, /Renderer format .{1,8}nonsense.{1,8} not valid/);
	});
	test('no format: refused, and the right address named', async () => {
		const answer = await post({}, { foreign: true, url: index('module=API&method=McpServer.mcp') });
		assert.equal(answer.status, 400, answer.text.slice(0, 300));
		assert.match(answer.text, /format=mcp/);
	});
	test('format=mcp is for this method only', async () => {
		const answer = await post({}, { foreign: true, url: index('module=API&method=API.getMatomoVersion&format=mcp') });
		assert.equal(answer.status, 400, answer.text.slice(0, 300));
	});
	for (const part of ['method=McpServer.mcp&format=mcp', 'module=API&method=McpServer.mcp&format=mcp', 'method=McpServer.mcp']) {
		test(`part of a bulk request (${part}): 400`, async () => {
			const answer = await send({ ...form({ 'urls[0]': part }), url: index('module=API&method=API.getBulkRequest&format=json') });
			assert.equal(answer.status, 400, answer.text.slice(0, 300));
			assert.ok(!answer.text.includes('"jsonrpc":"2.0","id":'), answer.text.slice(0, 300));
		});
	}
	test('Matomo itself goes on working', async () => {
		const answer = await send({ ...form({}), url: index('module=API&method=API.getMatomoVersion&format=json') });
		assert.equal(answer.status, 200);
		assert.match(answer.text, /^\{"value":"\d+\./);
	});
});
