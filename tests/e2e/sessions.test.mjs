// Sessions of the handshake era. They never authenticate anybody; a client may go without.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { needs } from './lib/target.mjs';
import { checkEmpty, checkError, send } from './lib/http.mjs';
import { randomUUID } from 'node:crypto';

const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };

async function open(role = 'viewer', protocolVersion = '2025-06-18') {
	const answer = await send({
		role, body: { jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion, capabilities: {}, clientInfo: { name: 'e2e', version: '1' } } },
	});
	assert.equal(answer.status, 200, answer.text);
	return answer.headers['mcp-session-id'];
}
const use = (id, more = {}) => send({ role: 'viewer', body: ping, ...more, headers: { 'Mcp-Session-Id': id, ...more.headers } });
const end = (id, role = 'viewer') => send({ role, method: 'DELETE', headers: { 'Mcp-Session-Id': id } });

describe('a session', needs('viewer'), () => {
	test('serves, and is named in each answer', async () => {
		const id = await open();
		for (const message of [ping, { jsonrpc: '2.0', id: 2, method: 'tools/list' }, { jsonrpc: '2.0', id: 3, method: 'nope' }]) {
			const answer = await use(id, { body: message });
			assert.equal(answer.status, 200);
			assert.equal(answer.headers['mcp-session-id'], id);
		}
		checkEmpty(await use(id, { body: { jsonrpc: '2.0', method: 'notifications/initialized' } }), 202);
	});
	test('is a new one each time', async () => assert.notEqual(await open(), await open()));
	test('remembers its revision', async () => {
		const call = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'no_such_tool' } };
		assert.equal((await use(await open('viewer', '2024-11-05'), { body: call })).json.error.code, -32601);
		assert.equal((await use(await open('viewer', '2025-11-25'), { body: call })).json.error.code, -32602);
		const bad = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'matomo_site_get', arguments: {} } };
		assert.equal((await use(await open('viewer', '2025-06-18'), { body: bad })).json.error.code, -32602);
		assert.equal((await use(await open('viewer', '2025-11-25'), { body: bad })).json.result.isError, true);
	});
	test('serves another supported version in the header', async () => {
		assert.equal((await use(await open('viewer', '2025-11-25'), { headers: { 'MCP-Protocol-Version': '2025-03-26' } })).status, 200);
	});
	test('a batch is ruled by the revision of the session', async () => {
		assert.equal((await use(await open('viewer', '2025-03-26'), { body: [ping] })).status, 200);
		checkError(await use(await open('viewer', '2025-11-25'), { body: [ping] }), { status: 400, code: -32600, revision: '2025-11-25' });
	});
	test('blanks around its id are no part of it', async () => assert.equal((await use(` ${await open()} `)).status, 200));
	test('its id in capitals is another id', async () => {
		const id = await open();
		checkError(await use(id.toUpperCase()), { status: 404, code: -32600, id: 1 });
	});
	test('does not authenticate', async () => {
		const answer = await send({ body: ping, headers: { 'Mcp-Session-Id': await open() } });
		checkError(answer, { status: 401, code: -32001, id: 1 });
	});
	test('initialize must not carry one', async () => {
		const id = await open();
		checkError(await use(id, { body: { jsonrpc: '2.0', id: 9, method: 'initialize', params: { protocolVersion: '2025-06-18' } } }), { status: 400, code: -32600, id: 9 });
		assert.equal((await use(id)).status, 200);
	});
});

describe('ending a session', needs('viewer'), () => {
	test('DELETE: 200, and it is gone: 404', async () => {
		const id = await open();
		checkEmpty(await end(id), 200);
		checkError(await use(id), { status: 404, code: -32600, id: 1 });
		checkError(await end(id), { status: 404, code: -32600 });
	});
	test('DELETE without a session: 400', async () => checkError(await send({ role: 'viewer', method: 'DELETE' }), { status: 400, code: -32600 }));
	test('DELETE of an unknown one: 404', async () => checkError(await end(randomUUID()), { status: 404, code: -32600 }));
	test('DELETE without a token: 401', async () => checkError(await send({ method: 'DELETE', headers: { 'Mcp-Session-Id': await open() } }), { status: 401, code: -32001 }));
	test('DELETE with an unsupported version: 400', async () => {
		const answer = await send({ role: 'viewer', method: 'DELETE', headers: { 'Mcp-Session-Id': await open(), 'MCP-Protocol-Version': '2099-01-01' } });
		checkError(answer, { status: 400, code: -32022, revision: '2025-11-25' });
	});
});

describe("another user's session: 404, as if it did not exist", needs('viewer', 'onesite'), () => {
	test('cannot be used nor ended, and lives on', async () => {
		const id = await open('viewer');
		const foreign = await use(id, { role: 'onesite' });
		const unknown = await use(randomUUID(), { role: 'onesite' });
		checkError(foreign, { status: 404, code: -32600, id: 1 });
		assert.equal(foreign.text, unknown.text);
		checkError(await end(id, 'onesite'), { status: 404, code: -32600 });
		assert.equal((await use(id)).status, 200);
	});
	test("another token of the same user is the same user's", needs('viewer_secure'), async () => assert.equal((await use(await open('viewer'), { role: 'viewer_secure' })).status, 200));
});

describe('ids that are none', needs('viewer'), () => {
	for (const id of [randomUUID(), 'x', '0', 'null', '../../etc/passwd', "' OR '1'='1", 'x'.repeat(128)].map((each) => each.replaceAll(' ', '+'))) {
		test(`${id.slice(0, 40)}: 404`, async () => checkError(await use(id), { status: 404, code: -32600, id: 1 }));
	}
	for (const id of ['', 'a b', 'caf\u00e9', 'x'.repeat(129), 'x'.repeat(4000)]) {
		test(`${JSON.stringify(id).slice(0, 40)}: 400`, async () => checkError(await use(id), { status: 400, code: -32600, id: 1 }));
	}
});

test('a client may go without one', needs('viewer'), async () => assert.equal((await send({ role: 'viewer', body: ping })).headers['mcp-session-id'], undefined));

test('many at once', needs('viewer'), async () => {
	const ids = await Promise.all(Array.from({ length: 12 }, () => open()));
	assert.equal(new Set(ids).size, 12);
	const answers = await Promise.all(ids.flatMap((id) => [use(id), use(id), use(id)]));
	assert.ok(answers.every((answer) => answer.status === 200));
	await Promise.all(ids.map((id) => end(id)));
});
