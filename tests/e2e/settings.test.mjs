// What the administrator decides, in section [McpServer] of the configuration: off, the ceiling of rights, the life of sessions.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { configure, needs, needsConfiguration } from './lib/target.mjs';
import { checkEmpty, checkError, send } from './lib/http.mjs';
import { ask, isStateless, notification, revisions } from './lib/revisions.mjs';

const ping = (id = 1) => ({ jsonrpc: '2.0', id, method: 'ping' });
const withSetting = (key, value, body) => describe(`${key} = ${value}`, needsConfiguration, () => {
	before(() => configure('McpServer', key, value));
	after(() => configure('McpServer', key, key === 'enable_mcp' ? '1' : undefined));
	body();
});

withSetting('enable_mcp', '0', () => {
	const message = 'MCP endpoint is disabled. Please contact your Matomo administrator.';

	for (const revision of revisions) {
		test(`a request with an id, ${revision}: 403 that tells whom to ask`, async () => {
			const answer = await ask(revision, 'tools/list', undefined, { id: 'x' });
			checkError(answer, { status: 403, code: -32600, id: 'x' });
			assert.equal(answer.json.error.message, message);
		});
		test(`nobody, ${revision}: 401, as if it were on`, async () => {
			const answer = await ask(revision, 'tools/list', undefined, { role: null });
			checkError(answer, { status: 401, code: isStateless(revision) ? -32600 : -32001, id: 1 });
			assert.equal(answer.headers['www-authenticate'], 'Bearer realm="mcp"');
			assert.ok(!answer.text.includes('disabled'));
		});
	}
	for (const [title, body] of [
		['a notification', { jsonrpc: '2.0', method: 'notifications/initialized' }],
		['no JSON', 'garbage'],
		['nothing', ''],
		['a batch', [ping()]],
		['an id that is none', { jsonrpc: '2.0', id: null, method: 'ping' }],
		['a notification of 2026-07-28', notification('2026-07-28', 'notifications/cancelled')],
	]) {
		test(`${title}: 403 without a body`, async () => checkEmpty(await send({ role: 'viewer', body }), 403));
	}
	test('before anything about the transport', async () => {
		const answer = await send({ role: 'viewer', method: 'PUT', body: ping(7), headers: { Origin: 'https://evil.example', 'Content-Type': 'text/plain', Accept: 'text/html' } });
		checkError(answer, { status: 403, code: -32600, id: 7 });
		assert.equal(answer.json.error.message, message);
	});
	test('a user without any view access: 401', needs('noaccess'), async () => checkError(await send({ role: 'noaccess', body: ping() }), { status: 401, code: -32001, id: 1 }));
	test('the superuser too', needs('root'), async () => checkError(await send({ role: 'root', body: ping() }), { status: 403, code: -32600, id: 1 }));
});

for (const value of ['false', 'no', 'off', 'garbage', '']) {
	withSetting('enable_mcp', value, () => test('is off', async () => assert.equal((await send({ role: 'viewer', body: ping() })).status, 403)));
}
withSetting('enable_mcp', '1', () => test('is on', async () => assert.equal((await send({ role: 'viewer', body: ping() })).status, 200)));

for (const [ceiling, allowed, refused] of [
	['view', ['viewer', 'onesite'], ['writer', 'siteadmin', 'root']],
	['write', ['viewer', 'writer'], ['siteadmin', 'root']],
	['admin', ['viewer', 'writer', 'siteadmin'], ['root']],
	['unlimited', ['viewer', 'root'], []],
	['nonsense', ['viewer'], ['writer', 'siteadmin', 'root']],
]) {
	withSetting('maximum_mcp_access_level', ceiling, () => {
		for (const role of allowed) {
			test(`${role} may`, needs(role), async () => assert.equal((await send({ role, body: ping() })).status, 200));
		}
		for (const role of refused) {
			test(`${role} may not, and is told why`, needs(role), async () => {
				const answer = await send({ role, body: ping('c') });
				checkError(answer, { status: 403, code: -32600, id: 'c' });
				const level = ceiling === 'nonsense' ? 'View' : ceiling[0].toUpperCase() + ceiling.slice(1);
				assert.equal(answer.json.error.message, `Authenticated MCP access has too high privilege level. Maximum of ${level} access level is allowed.`);
				checkEmpty(await send({ role, body: { jsonrpc: '2.0', method: 'notifications/initialized' } }), 403);
			});
		}
	});
}

withSetting('session_ttl', '1', () => {
	test('a session ends by itself: 404', async () => {
		const opened = await send({ role: 'viewer', body: { ...ping(), method: 'initialize', params: { protocolVersion: '2025-06-18' } } });
		const headers = { 'Mcp-Session-Id': opened.headers['mcp-session-id'] };
		await sleep(2100);
		checkError(await send({ role: 'viewer', body: ping(), headers }), { status: 404, code: -32600, id: 1 });
	});
});
for (const value of ['0', '-5', 'garbage', '']) {
	withSetting('session_ttl', value, () => test('means the default', async () => {
		const opened = await send({ role: 'viewer', body: { ...ping(), method: 'initialize', params: { protocolVersion: '2025-06-18' } } });
		const headers = { 'Mcp-Session-Id': opened.headers['mcp-session-id'] };
		assert.equal((await send({ role: 'viewer', body: ping(), headers })).status, 200);
	}));
}
