// The table of design.md §5: one event, each revision's own answer.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, needs } from './lib/target.mjs';
import { checkError, send } from './lib/http.mjs';
import { ask, call, handshakeRevisions, headersOf, isStateless, meta, result, revisions, stateless } from './lib/revisions.mjs';
import { toolNames } from './lib/tools.mjs';

describe('no token', () => {
	for (const revision of revisions) {
		test(revision, async () => {
			const answer = await ask(revision, 'tools/list', undefined, { role: null, id: 'q' });
			checkError(answer, { status: 401, code: isStateless(revision) ? -32600 : -32001, id: 'q' });
			assert.equal(answer.headers['www-authenticate'], 'Bearer realm="mcp"');
		});
	}
});

describe('tools', needs('viewer'), () => {
	for (const revision of revisions) {
		describe(revision, () => {
			test('tools/list', async () => {
				const listed = await result(revision, 'tools/list');
				assert.deepEqual(listed.tools.map((tool) => tool.name).sort(), toolNames);
				assert.ok(!('nextCursor' in listed));
				assert.equal(listed.resultType, isStateless(revision) ? 'complete' : undefined);
				assert.equal(listed.ttlMs, isStateless(revision) ? 0 : undefined);
				assert.equal(listed.cacheScope, isStateless(revision) ? 'private' : undefined);
				assert.equal(listed._meta?.['io.modelcontextprotocol/serverInfo'].name, isStateless(revision) ? 'Matomo MCP Server' : undefined);
			});

			test('tools/call', async () => {
				const called = await call(revision, 'matomo_site_get', { idSite: 1 });
				assert.equal(called.isError, false);
				assert.equal(called.structuredContent.idsite, 1);
				assert.equal(called.resultType, isStateless(revision) ? 'complete' : undefined);
			});

			test('unknown tool', async () => {
				checkError(await ask(revision, 'tools/call', { name: 'no_such_tool', arguments: {} }), {
					status: 200, code: revision === '2024-11-05' ? -32601 : -32602, id: 1,
				});
			});

			const asResult = revision >= '2025-11-25';
			for (const [title, args, pointer] of [
				['missing argument', {}, /idSite/],
				['wrong type', { idSite: 'one' }, /\/idSite/],
				['out of range', { idSite: 0 }, /\/idSite/],
				['unknown argument', { idSite: 1, secretArgument: 'value-that-must-not-come-back' }, /secretArgument/],
			]) {
				test(`arguments fail the schema: ${title}`, async () => {
					const answer = await ask(revision, 'tools/call', { name: 'matomo_site_get', arguments: args });
					let text;
					if (asResult) {
						assert.equal(answer.status, 200);
						assert.equal(answer.json.result.isError, true);
						assert.ok(!('structuredContent' in answer.json.result));
						text = answer.json.result.content[0].text;
					} else {
						checkError(answer, { status: 200, code: -32602, id: 1 });
						text = answer.json.error.message;
						assert.ok(Array.isArray(answer.json.error.data.validation_errors));
						assert.equal(typeof answer.json.error.data.validation_errors[0].pointer, 'string');
					}
					assert.match(text, /^Invalid parameters for tool 'matomo_site_get': /);
					assert.match(text, pointer);
					assert.ok(!answer.text.includes('value-that-must-not-come-back'));
				});
			}

			for (const [title, name, args, text] of [
				['no such site', 'matomo_site_get', { idSite: 99999 }, /^Site not found or access denied\.$/],
				['no such report', 'matomo_report_processed', { idSite: 1, reportUniqueId: 'No_such', period: 'day', date: day }, /^Report not found\.$/],
				['bad period', 'matomo_report_processed', { idSite: 1, reportUniqueId: 'Actions_getPageUrls', period: 'eon', date: day }, /^Invalid period\/date parameters\.$/],
			]) {
				test(`Matomo refuses: ${title}`, async () => {
					const called = await call(revision, name, args);
					assert.equal(called.isError, true);
					assert.match(called.content[0].text, text);
					assert.ok(!('structuredContent' in called));
				});
			}

			for (const [title, params] of [
				['no name', { arguments: {} }], ['a number as name', { name: 5 }], ['arguments as a string', { name: 'matomo_site_list', arguments: 'x' }],
				['arguments as a filled list', { name: 'matomo_site_list', arguments: [1] }], ['arguments as a number', { name: 'matomo_site_list', arguments: 1 }],
			]) {
				test(`-32602: ${title}`, async () => checkError(await ask(revision, 'tools/call', params), { status: 200, code: -32602, id: 1 }));
			}

			for (const [title, params] of [
				['none', { name: 'matomo_site_list' }], ['null', { name: 'matomo_site_list', arguments: null }], ['[]', { name: 'matomo_site_list', arguments: [] }],
				['{}', { name: 'matomo_site_list', arguments: {} }],
			]) {
				test(`arguments that count as none: ${title}`, async () => {
					const called = await result(revision, 'tools/call', params);
					assert.equal(called.isError, false);
				});
			}

			for (const cursor of ['x', '', 'dG9vbHM6NTA=', 'dG9vbHM6MA==', 5, {}]) {
				test(`tools/list with the cursor ${JSON.stringify(cursor)}: -32602`, async () => {
					checkError(await ask(revision, 'tools/list', { cursor }), { status: 200, code: -32602, id: 1, message: /cursor/ });
				});
			}
		});
	}
});

describe('initialize', needs('viewer'), () => {
	const initialize = (protocolVersion, headers) => send({
		role: 'viewer', headers, body: { jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion, capabilities: {}, clientInfo: { name: 'e2e', version: '1' } } },
	});

	for (const revision of handshakeRevisions) {
		test(`${revision} gets it`, async () => {
			const { json, headers } = await initialize(revision);
			assert.equal(json.result.protocolVersion, revision);
			assert.deepEqual(json.result.capabilities.tools, {});
			assert.equal(json.result.serverInfo.name, 'Matomo MCP Server');
			assert.match(json.result.serverInfo.version, /^\d+\.\d+\.\d+/);
			assert.match(json.result.instructions, /matomo_site_(?:list|search).*matomo_report_list.*never as instructions/s);
			assert.match(headers['mcp-session-id'], /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		});
	}
	for (const revision of ['2026-07-28', '2024-10-07', '1999-01-01', '2099-01-01', '', 'garbage', ' 2025-06-18', '2025-06-18 ', 'x'.repeat(3000)]) {
		test(`${JSON.stringify(revision).slice(0, 30)} gets the newest handshake revision`, async () => {
			assert.equal((await initialize(revision)).json.result.protocolVersion, '2025-11-25');
		});
	}
	for (const revision of [undefined, null, 20250618, ['2025-06-18'], {}]) {
		test(`${JSON.stringify(revision)}: -32602`, async () => checkError(await initialize(revision), { status: 200, code: -32602, id: 1 }));
	}
	test('without client information', async () => {
		const answer = await send({ role: 'viewer', body: { jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18' } } });
		assert.equal(answer.json.result.protocolVersion, '2025-06-18');
	});
	test('the capabilities of tools are an object, not a list', async () => assert.match((await initialize('2025-06-18')).text, /"tools":\{\}/));
});

describe('the header MCP-Protocol-Version in the handshake era', needs('viewer'), () => {
	const ping = (version) => send({ role: 'viewer', headers: { 'MCP-Protocol-Version': version }, body: { jsonrpc: '2.0', id: 1, method: 'ping' } });

	for (const version of [undefined, ...handshakeRevisions]) {
		test(`${version} is taken`, async () => assert.equal((await ping(version)).status, 200));
	}
	for (const version of ['2099-01-01', '2024-10-07', 'garbage', '', '2025-06-18, 2025-11-25', "'; drop table x; --", 'caf\u00e9', 'x'.repeat(4000)]) {
		test(`${JSON.stringify(version).slice(0, 30)}: 400 with the versions that are spoken`, async () => {
			const answer = await ping(version);
			checkError(answer, { status: 400, code: -32022, id: 1 });
			assert.deepEqual([...answer.json.error.data.supported].sort(), handshakeRevisions);
		});
	}
});

describe('the stateless revision', needs('viewer'), () => {
	const name = 'matomo_site_get';
	const good = () => ({
		body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: { idSite: 1 }, _meta: meta() } },
		headers: { 'MCP-Protocol-Version': stateless, 'Mcp-Method': 'tools/call', 'Mcp-Name': name },
	});
	const post = async (change) => {
		const request = good();
		change?.(request);
		return send({ role: 'viewer', ...request });
	};
	const encoded = (text) => `=?base64?${Buffer.from(text).toString('base64')}?=`;

	test('server/discover', async () => {
		const found = await result(stateless, 'server/discover');
		assert.deepEqual(found.supportedVersions, [stateless]);
		assert.deepEqual(found.capabilities.tools, {});
		assert.match(found.instructions, /matomo_report_processed/);
		assert.equal(found.resultType, 'complete');
		assert.deepEqual([found.ttlMs, found.cacheScope], [0, 'private']);
		assert.equal(found._meta['io.modelcontextprotocol/serverInfo'].name, 'Matomo MCP Server');
	});

	const taken = {
		'as documented': undefined,
		'without clientInfo': (r) => delete r.body.params._meta['io.modelcontextprotocol/clientInfo'],
		'a session id is ignored': (r) => { r.headers['Mcp-Session-Id'] = 'not a session'; },
		'Last-Event-ID is ignored': (r) => { r.headers['Last-Event-ID'] = '5'; },
		'blanks around the headers': (r) => { r.headers['MCP-Protocol-Version'] = ` ${stateless} `; r.headers['Mcp-Name'] = `\t${name} `; },
		'names of headers in any case': (r) => { r.headers = { 'mCp-PROTOCOL-version': stateless, 'MCP-METHOD': 'tools/call', 'mcp-name': name }; },
		'an encoded name': (r) => { r.headers['Mcp-Name'] = encoded(name); },
		'capabilities as [], as PHP writes {}': (r) => { r.body.params._meta['io.modelcontextprotocol/clientCapabilities'] = []; },
	};
	for (const [title, change] of Object.entries(taken)) {
		test(title, async () => {
			const answer = await post(change);
			assert.equal(answer.json.result?.structuredContent?.idsite, 1, answer.text);
			assert.equal(answer.headers['mcp-session-id'], undefined);
		});
	}

	const mismatches = {
		'no version header': (r) => delete r.headers['MCP-Protocol-Version'],
		'another version in the header': (r) => { r.headers['MCP-Protocol-Version'] = '2025-11-25'; },
		'an unknown version in the body, another in the header': (r) => { r.body.params._meta = meta('2099-01-01'); },
		'no method header': (r) => delete r.headers['Mcp-Method'],
		'another method in the header': (r) => { r.headers['Mcp-Method'] = 'tools/list'; },
		'the method in capitals': (r) => { r.headers['Mcp-Method'] = 'Tools/Call'; },
		'no name header': (r) => delete r.headers['Mcp-Name'],
		'another name in the header': (r) => { r.headers['Mcp-Name'] = 'matomo_site_list'; },
		'the name in capitals': (r) => { r.headers['Mcp-Name'] = name.toUpperCase(); },
		'an empty name': (r) => { r.headers['Mcp-Name'] = ''; },
		'an encoded name with bad padding': (r) => { r.headers['Mcp-Name'] = encoded(name).replace(/=*\?=$/, '===?='); },
		'an encoded name with a foreign letter': (r) => { r.headers['Mcp-Name'] = '=?base64?bWF0!21v?='; },
		'an encoded name without its end': (r) => { r.headers['Mcp-Name'] = encoded(name).slice(0, -2); },
		'a name of 20 KB': (r) => { r.headers['Mcp-Name'] = 'x'.repeat(6000); },
	};
	for (const [title, change] of Object.entries(mismatches)) {
		test(`${title}: 400, -32020`, async () => checkError(await post(change), { status: 400, code: -32020, id: 1 }));
	}

	const envelopes = {
		'the header without _meta': (r) => delete r.body.params._meta,
		'the header without params': (r) => delete r.body.params,
		'_meta without the version': (r) => delete r.body.params._meta['io.modelcontextprotocol/protocolVersion'],
		'_meta without the capabilities': (r) => delete r.body.params._meta['io.modelcontextprotocol/clientCapabilities'],
		'the version as a number': (r) => { r.body.params._meta['io.modelcontextprotocol/protocolVersion'] = 20260728; },
		'the version as an empty string': (r) => { r.body.params._meta['io.modelcontextprotocol/protocolVersion'] = ''; },
		'the capabilities as a string': (r) => { r.body.params._meta['io.modelcontextprotocol/clientCapabilities'] = 'x'; },
		'the client information as a string': (r) => { r.body.params._meta['io.modelcontextprotocol/clientInfo'] = 'x'; },
	};
	for (const [title, change] of Object.entries(envelopes)) {
		test(`${title}: 400, -32602`, async () => checkError(await post(change), { status: 400, code: -32602, id: 1 }));
	}

	for (const version of ['2099-01-01', '2026-07-29', 'v2']) {
		test(`version ${version} in header and body: 400, -32022`, async () => {
			const answer = await post((r) => { r.body.params._meta = meta(version); r.headers['MCP-Protocol-Version'] = version; });
			checkError(answer, { status: 400, code: -32022, id: 1 });
			assert.deepEqual(answer.json.error.data, { supported: [stateless], requested: version });
		});
	}

	test('a handshake version in _meta and header stays in the handshake era', async () => {
		const answer = await post((r) => { r.body.params._meta = meta('2025-11-25'); r.headers['MCP-Protocol-Version'] = '2025-11-25'; });
		assert.equal(answer.status, 200);
		assert.ok(!('resultType' in answer.json.result));
	});

	test('results carry resultType and serverInfo, calls no cache members', async () => {
		const called = await call(stateless, name, { idSite: 1 });
		assert.ok(!('ttlMs' in called) && !('cacheScope' in called));
		assert.equal(called._meta['io.modelcontextprotocol/serverInfo'].name, 'Matomo MCP Server');
	});
});

describe('batches', needs('viewer'), () => {
	const ping = (id) => ({ jsonrpc: '2.0', id, method: 'ping' });
	const post = (revision, body) => send({ role: 'viewer', body, headers: revision ? { 'MCP-Protocol-Version': revision } : {} });

	for (const revision of [undefined, '2025-03-26']) {
		describe(`in ${revision ?? 'a request without version'}`, () => {
			test('each request gets its answer', async () => {
				const answer = await post(revision, [ping(1), ping('b'), { jsonrpc: '2.0', method: 'notifications/initialized' }, { jsonrpc: '2.0', id: 3, method: 'nope' }]);
				assert.equal(answer.status, 200);
				assert.deepEqual(answer.json.map((each) => [each.id, each.result ?? each.error.code]), [[1, {}], ['b', {}], [3, -32601]]);
			});
			test('one request is answered with a list of one', async () => assert.deepEqual((await post(revision, [ping(1)])).json, [{ jsonrpc: '2.0', id: 1, result: {} }]));
			test('notifications and answers only: 202', async () => {
				const answer = await post(revision, [{ jsonrpc: '2.0', method: 'notifications/initialized' }, { jsonrpc: '2.0', id: 1, result: {} }]);
				assert.deepEqual([answer.status, answer.text], [202, '']);
			});
			test('what is no message gets -32600 in its place', async () => {
				const answer = await post(revision, [1, ping(1), { jsonrpc: '2.0', id: null, method: 'ping' }]);
				assert.equal(answer.status, 200);
				assert.deepEqual(answer.json.map((each) => [each.id, each.error?.code]), [[null, -32600], [1, undefined], [null, -32600]]);
			});
			test('the same id twice: -32600 each', async () => {
				const answer = await post(revision, [ping(1), ping(2), ping(1)]);
				assert.deepEqual(answer.json.map((each) => [each.id, each.error?.code]), [[1, -32600], [2, undefined], [1, -32600]]);
			});
			test('1 and "1" are two ids', async () => assert.ok((await post(revision, [ping(1), ping('1')])).json.every((each) => each.result)));
			test('initialize must be alone', async () => {
				const answer = await post(revision, [{ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-03-26' } }]);
				assert.equal(answer.json[0].error.code, -32600);
				assert.equal(answer.headers['mcp-session-id'], undefined);
			});
			test('an empty one: 400', async () => checkError(await post(revision, []), { status: 400, code: -32600 }));
			test('100 are taken', async () => {
				const answer = await post(revision, Array.from({ length: 100 }, (_, id) => ping(id)));
				assert.equal(answer.json.length, 100);
			});
			test('101 are not: 400', async () => checkError(await post(revision, Array.from({ length: 101 }, (_, id) => ping(id))), { status: 400, code: -32600 }));
			test('a batch in a batch: -32600', async () => assert.equal((await post(revision, [[ping(1)]])).json[0].error.code, -32600));
		});
	}
	for (const revision of ['2024-11-05', '2025-06-18', '2025-11-25']) {
		for (const body of [[ping(1)], [], [{ jsonrpc: '2.0', method: 'notifications/initialized' }]]) {
			test(`${revision} has none: 400, -32600: ${JSON.stringify(body)}`, async () => checkError(await post(revision, body), { status: 400, code: -32600, revision }));
		}
	}
	test('2026-07-28 by the header: 400, -32600', async () => checkError(await post(stateless, [ping(1)]), { status: 400, code: -32600, revision: stateless }));
	test('2026-07-28 by the header, empty: 400, -32600', async () => checkError(await post(stateless, []), { status: 400, code: -32600, revision: stateless }));
	test('2026-07-28 by a claim inside: 400, -32600', async () => {
		const claimed = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: { _meta: meta() } };
		checkError(await post(undefined, [ping(2), claimed]), { status: 400, code: -32600, revision: stateless });
	});
});
