// The checker itself: it must see what is wrong.
import assert from 'node:assert/strict';
import test from 'node:test';
import { revisions } from './schemas.mjs';
import { Watch, messagesIn, problemsOf } from './wire.mjs';

const tool = { name: 't', inputSchema: { type: 'object' } };
const result = (value) => ({ jsonrpc: '2.0', id: 1, result: value });
const listed = { tools: [tool], resultType: 'complete', ttlMs: 0, cacheScope: 'private' };

test('there are schemas', () => {
	assert.deepEqual(revisions, ['2025-03-26', '2025-06-18', '2025-11-25', '2026-07-28']);
});

test('good messages', () => {
	for (const revision of ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25']) {
		assert.deepEqual(problemsOf(revision, result({ tools: [tool] }), 'tools/list'), []);
		assert.deepEqual(problemsOf(revision, result({}), 'ping'), []);
		assert.deepEqual(problemsOf(revision, { jsonrpc: '2.0', id: null, error: { code: -32700, message: 'm' } }), []);
		assert.deepEqual(problemsOf(revision, { jsonrpc: '2.0', method: 'notifications/progress', params: { progressToken: 1, progress: 1 } }), []);
	}
	assert.deepEqual(problemsOf('2025-03-26', [result({}), result({})]), []);
	assert.deepEqual(problemsOf('2026-07-28', result(listed), 'tools/list'), []);
	assert.deepEqual(problemsOf('2026-07-28', { jsonrpc: '2.0', error: { code: -32700, message: 'm' } }), []);
});

test('bad messages', () => {
	const bad = [
		['2025-11-25', result({ tools: [{ name: 't' }] }), 'tools/list'],
		['2025-11-25', result({ content: [{ type: 'image', data: 'no base64!', mimeType: 'image/png' }] }), 'tools/call'],
		['2025-11-25', result({ content: [{ type: 'text' }] }), 'tools/call'],
		['2025-11-25', result({ content: [], structuredContent: [] }), 'tools/call'],
		['2025-11-25', result(listed), 'tools/list'],
		['2025-11-25', result({}), 'server/discover'],
		['2025-11-25', [result({})], 'ping'],
		['2025-11-25', { jsonrpc: '2.0', id: 1, method: 'sampling/createMessage', params: {} }],
		['2025-11-25', { jsonrpc: '2.0', method: 'notifications/other' }],
		['2025-11-25', { jsonrpc: '2.0', id: 1, error: { code: 'x', message: 'm' } }],
		['2025-11-25', { jsonrpc: '1.0', id: 1, result: {} }, 'ping'],
		['2025-11-25', {}],
		['2026-07-28', result({ tools: [tool] }), 'tools/list'],
		['2026-07-28', result({ ...listed, cacheScope: 'nobody' }), 'tools/list'],
		['2026-07-28', result({ ...listed }), 'ping'],
		['2026-07-28', result({ resultType: 'input_required', inputRequests: { a: { method: 'ping' } } }), 'tools/call'],
		['2026-07-28', { jsonrpc: '2.0', id: 1, error: { code: -32021, message: 'm', data: { requiredCapabilities: [] } } }, 'tools/call'],
	];
	for (const [revision, message, method] of bad) {
		assert.notDeepEqual(problemsOf(revision, message, method), [], `${revision} ${JSON.stringify(message)}`);
	}
});

test('messages of a stream', () => {
	assert.deepEqual(messagesIn('text/event-stream', ': ping\n\nevent: message\ndata: {"a":1}\n\nid: 5\ndata: \n\ndata: {"b":\ndata: 2}\n\n'), [{ a: 1 }, { b: 2 }]);
	assert.deepEqual(messagesIn('application/json', ''), []);
	assert.deepEqual(messagesIn('application/json', '<b>'), [undefined]);
});

test('a session has the revision it began with', () => {
	const watch = new Watch();
	const exchange = (asked, answered, session) => watch.observe({
		request: { method: 'POST', headers: { 'mcp-session-id': session }, text: JSON.stringify(asked) },
		response: { status: 200, headers: { 'content-type': 'application/json', 'mcp-session-id': 's' }, text: JSON.stringify(answered) },
	});
	const tools = { tools: [{ ...tool, icons: 'none' }] };

	exchange({ jsonrpc: '2.0', id: 1, method: 'initialize' }, result({ protocolVersion: '2025-11-25', capabilities: {}, serverInfo: { name: 's', version: '1' } }));
	exchange({ jsonrpc: '2.0', id: 1, method: 'tools/list' }, result(tools));
	assert.deepEqual(watch.problems, []);
	exchange({ jsonrpc: '2.0', id: 1, method: 'tools/list' }, result(tools), 's');
	assert.match(watch.problems[0], /^2025-11-25 tools\/list: .*icons/);
	assert.equal(watch.messages, 3);
});
