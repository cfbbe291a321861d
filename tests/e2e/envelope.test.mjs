// JSON-RPC envelopes: ids of every kind, and the members around them (mcp-protocol §5).
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { needs } from './lib/target.mjs';
import { checkEmpty, checkError, send } from './lib/http.mjs';
import { ask, headersOf, message, meta, notification, revisions, isStateless, stateless } from './lib/revisions.mjs';

const ping = (id) => `{"jsonrpc":"2.0","id":${id},"method":"ping"}`;
const post = (body, headers) => send({ role: 'viewer', body, headers });

describe('ids that come back as they were', needs('viewer'), () => {
	const ids = {
		'0': '0', '1': '1', '-7': '-7', '9007199254740993': '9007199254740993', '9223372036854775807': '9223372036854775807',
		'-9223372036854775808': '-9223372036854775808', '""': '""', '"1"': '"1"', '"a-b_c"': '"a-b_c"', '"Zoë €"': '"Zoë €"', '"\\u0000"': '"\\u0000"',
		'"\\u0041"': '"A"', '"\\""': '"\\""', '"/"': '"/"', '"\\ud83d\\ude00"': '"😀"', '1.0': '1', '1e3': '1000', '-0': '0',
	};
	for (const [sent, received] of Object.entries(ids)) {
		test(sent, async () => {
			const answer = await post(ping(sent));
			assert.equal(answer.status, 200);
			// byte by byte: JSON.parse would round
			assert.equal(answer.text, `{"jsonrpc":"2.0","id":${received},"result":{}}`);
		});
	}
	test('a string of 10000 characters', async () => {
		const id = JSON.stringify('x'.repeat(10000));
		assert.equal((await post(ping(id))).text, `{"jsonrpc":"2.0","id":${id},"result":{}}`);
	});
});

describe('ids that cannot be: 400, -32600, without the id', needs('viewer'), () => {
	for (const id of ['null', '1.5', '1e30', '1000000000000000000000000000000', '9223372036854775808', 'true', 'false', '{}', '[]', '[1]']) {
		for (const revision of revisions) {
			test(`${id} in ${revision}`, async () => {
				const body = JSON.stringify(message(revision, isStateless(revision) ? 'server/discover' : 'ping', undefined, 'ID')).replace('"ID"', id);
				checkError(await post(body, headersOf(revision, 'server/discover')), { status: 400, code: -32600, revision });
			});
		}
	}
});

describe('members of a request', needs('viewer'), () => {
	const refused = {
		'no jsonrpc': [{ id: 1, method: 'ping' }, 1],
		'jsonrpc "1.0"': [{ jsonrpc: '1.0', id: 1, method: 'ping' }, 1],
		'jsonrpc as a number': [{ jsonrpc: 2.0, id: 1, method: 'ping' }, 1],
		'jsonrpc null': [{ jsonrpc: null, id: 'a', method: 'ping' }, 'a'],
		'no method': [{ jsonrpc: '2.0', id: 1 }, 1],
		'a number as method': [{ jsonrpc: '2.0', id: 1, method: 7 }, 1],
		'null as method': [{ jsonrpc: '2.0', id: 1, method: null }, 1],
		'a list as method': [{ jsonrpc: '2.0', id: 1, method: ['ping'] }, 1],
		'a string as params': [{ jsonrpc: '2.0', id: 1, method: 'ping', params: 'x' }, 1],
		'a number as params': [{ jsonrpc: '2.0', id: 1, method: 'ping', params: 1 }, 1],
		'a filled list as params': [{ jsonrpc: '2.0', id: 1, method: 'ping', params: [1] }, 1],
		'request and result in one': [{ jsonrpc: '2.0', id: 1, method: 'ping', result: {} }, 1],
		'request and error in one': [{ jsonrpc: '2.0', id: 1, method: 'ping', error: { code: 1, message: 'x' } }, 1],
		'a number': [7, undefined],
		'a string': ['ping', undefined],
		'null': [null, undefined],
		'true': [true, undefined],
		'an empty object': [{}, undefined],
	};
	for (const [title, [body, id]] of Object.entries(refused)) {
		test(`${title}: 400, -32600`, async () => checkError(await post(JSON.stringify(body)), { status: 400, code: -32600, id }));
	}

	const taken = {
		'an unknown member': { jsonrpc: '2.0', id: 1, method: 'ping', extra: { a: 1 } },
		'params null': { jsonrpc: '2.0', id: 1, method: 'ping', params: null },
		'empty params': { jsonrpc: '2.0', id: 1, method: 'ping', params: {} },
		'unknown params': { jsonrpc: '2.0', id: 1, method: 'ping', params: { a: 1, _meta: { progressToken: 5 } } },
	};
	for (const [title, body] of Object.entries(taken)) {
		test(`${title} is taken`, async () => assert.deepEqual((await post(body)).json, { jsonrpc: '2.0', id: 1, result: {} }));
	}
});

describe('methods that are not there', needs('viewer'), () => {
	const names = ['nope', '', 'rpc.discover', 'Ping', 'ping ', 'ping\u0000', 'tools/call/x', 'notifications/initialized', '__proto__', 'x'.repeat(5000)];

	for (const revision of revisions) {
		for (const name of [...names, ...(isStateless(revision) ? ['initialize', 'ping', 'resources/subscribe', 'logging/setLevel'] : ['server/discover'])]) {
			test(`${JSON.stringify(name).slice(0, 40)} in ${revision}`, async () => {
				const plain = /^[!-~]*( [!-~]+)*$/.test(name) && name !== '';
				const header = plain ? name : `=?base64?${Buffer.from(name).toString('base64')}?=`;
				const headers = { ...headersOf(revision, name), ...(isStateless(revision) && { 'Mcp-Method': header }) };
				const answer = await post(message(revision, name, undefined, 'm'), headers);
				checkError(answer, { status: isStateless(revision) ? 404 : 200, code: -32601, id: 'm' });
				assert.ok(name.length < 5 || !answer.json.error.message.includes(name), 'what was sent is not repeated');
			});
		}
	}
});

describe('methods come with the capabilities that are declared', needs('viewer'), () => {
	const methods = {
		'resources/list': 'resources', 'resources/templates/list': 'resources', 'resources/read': 'resources', 'prompts/list': 'prompts', 'prompts/get': 'prompts',
		'completion/complete': 'completions', 'tools/list': 'tools', 'tools/call': 'tools',
	};
	for (const revision of revisions) {
		test(revision, async () => {
			const opened = isStateless(revision) ? ask(revision, 'server/discover') : ask(revision, 'initialize', { protocolVersion: revision });
			const { capabilities } = (await opened).json.result;
			for (const [method, capability] of Object.entries(methods)) {
				const { json, status } = await ask(revision, method, {});
				assert.equal(json.error?.code === -32601, !(capability in capabilities), `${method}: ${status} ${JSON.stringify(json).slice(0, 200)}`);
			}
		});
	}
});

describe('notifications are never answered', needs('viewer'), () => {
	for (const revision of revisions) {
		for (const method of ['notifications/initialized', 'notifications/cancelled', 'notifications/unknown', 'ping', 'initialize', 'tools/list', 'nope']) {
			test(`${method} in ${revision}`, async () => {
				checkEmpty(await post(notification(revision, method), headersOf(revision, method)), 202);
			});
		}
		test(`tools/call in ${revision}`, async () => {
			const params = { name: 'matomo_site_list', arguments: {} };
			checkEmpty(await post(notification(revision, 'tools/call', params), headersOf(revision, 'tools/call', params)), 202);
		});
	}
});

describe('answers that a client posts', needs('viewer'), () => {
	const answers = [
		{ jsonrpc: '2.0', id: 77, result: {} },
		{ jsonrpc: '2.0', id: 'x', error: { code: -1, message: 'no' } },
		{ jsonrpc: '2.0', id: null, error: { code: -32700, message: 'Parse error' } },
	];
	for (const body of answers) {
		test(`handshake: 202 and dropped: ${JSON.stringify(body)}`, async () => checkEmpty(await post(body), 202));
		test(`stateless: 400, -32600: ${JSON.stringify(body)}`, async () => {
			const answer = await post(body, headersOf(stateless, 'x'));
			checkError(answer, { status: 400, code: -32600, id: body.id ?? undefined, revision: stateless });
		});
	}
});

test('a notification with a claim in _meta is taken without headers', needs('viewer'), async () => {
	checkEmpty(await post({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1, _meta: meta() } }), 202);
});
