// The official clients: version 1 of the SDK, and version 2 in each way of finding out the revision.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Client as Client1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as Transport1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { Client as Client2, StreamableHTTPClientTransport as Transport2 } from '@modelcontextprotocol/client';
import { endpointUrl, needs, token } from './lib/target.mjs';
import { checkToolAnswer, exampleCalls, toolNames } from './lib/tools.mjs';

const info = { name: 'e2e', version: '1.0.0' };
const withToken = { requestInit: { headers: { Authorization: `Bearer ${token('viewer')}` } } };

const ways = [
	['SDK 1', 'legacy', () => new Client1(info), () => new Transport1(endpointUrl, withToken)],
	['SDK 2, legacy', 'legacy', () => new Client2(info), () => new Transport2(endpointUrl, withToken)],
	['SDK 2, auto', 'modern', () => new Client2(info, { versionNegotiation: { mode: 'auto' } }), () => new Transport2(endpointUrl, withToken)],
	['SDK 2, pinned', 'modern', () => new Client2(info, { versionNegotiation: { mode: { pin: '2026-07-28' } } }), () => new Transport2(endpointUrl, withToken)],
];

for (const [title, era, makeClient, makeTransport] of ways) {
	describe(title, needs('viewer'), () => {
		let client, transport, tools;

		before(async () => {
			client = makeClient();
			transport = makeTransport();
			await client.connect(transport);
			tools = (await client.listTools()).tools;
		});
		after(() => client?.close());

		test('learns who the server is', () => {
			assert.equal(client.getServerVersion().name, 'Matomo MCP Server');
			assert.deepEqual(client.getServerCapabilities().tools, {});
			assert.match(client.getInstructions(), /matomo_site_list/);
		});

		test('has the newest revision of its era', () => {
			// version 1 of the client keeps it in the transport
			assert.equal(client.getNegotiatedProtocolVersion?.() ?? transport.protocolVersion, era === 'modern' ? '2026-07-28' : '2025-11-25');
		});

		test('has a session exactly in the handshake era', () => {
			assert.equal(typeof transport.sessionId, era === 'modern' ? 'undefined' : 'string');
		});

		test('lists all tools', () => {
			assert.deepEqual(tools.map((tool) => tool.name).sort(), toolNames);
		});

		for (const name of toolNames) {
			test(`calls ${name}`, async () => {
				const answer = await client.callTool({ name, arguments: (await exampleCalls())[name] });
				checkToolAnswer(tools.find((tool) => tool.name === name), answer);
			});
		}

		test('is told about a tool that is not there', async () => {
			await assert.rejects(client.callTool({ name: 'no_such_tool', arguments: {} }), (error) => error.code === -32602);
		});

		if (era === 'legacy') {
			test('pings and ends its session', async () => {
				const other = makeClient();
				const way = makeTransport();
				await other.connect(way);
				assert.deepEqual(await other.ping(), {});
				await way.terminateSession();
				await other.close();
			});
		}
	});
}

test('a client without a token is told to authenticate', async () => {
	const client = new Client2(info, { versionNegotiation: { mode: 'auto' } });
	await assert.rejects(client.connect(new Transport2(endpointUrl)), (error) => /401|auth/i.test(`${error.code} ${error.message} ${error.status}`));
});
