// The official clients again, over standard input and output: `console mcpserver:serve`, or the embedded host's stand-in for it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { Client as Client1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as Transport1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { Client as Client2 } from '@modelcontextprotocol/client';
import { StdioClientTransport as Transport2 } from '@modelcontextprotocol/client/stdio';
import { needsStdio, stdioCommand } from './lib/target.mjs';
import { checkToolAnswer, exampleCalls, toolNames } from './lib/tools.mjs';

const info = { name: 'e2e', version: '1.0.0' };
const started = { command: 'bash', args: ['-c', stdioCommand('viewer')], env: process.env, stderr: 'ignore' };

const ways = [
	['SDK 1', 'legacy', () => new Client1(info), () => new Transport1(started)],
	['SDK 2, legacy', 'legacy', () => new Client2(info), () => new Transport2(started)],
	['SDK 2, auto', 'modern', () => new Client2(info, { versionNegotiation: { mode: 'auto' } }), () => new Transport2(started)],
	['SDK 2, pinned', 'modern', () => new Client2(info, { versionNegotiation: { mode: { pin: '2026-07-28' } } }), () => new Transport2(started)],
];

for (const [title, era, makeClient, makeTransport] of ways) {
	describe(`${title}, stdio`, needsStdio, () => {
		let client, tools;

		before(async () => {
			client = makeClient();
			await client.connect(makeTransport());
			tools = (await client.listTools()).tools;
		});
		after(() => client?.close());

		test('learns who the server is', () => {
			assert.equal(client.getServerVersion().name, 'Matomo MCP Server');
			assert.equal(client.getNegotiatedProtocolVersion?.() ?? '2025-11-25', era === 'modern' ? '2026-07-28' : '2025-11-25');
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

		test('asks several things at once', async () => {
			const answers = await Promise.all([1, 2, 1, 2].map((idSite) => client.callTool({ name: 'matomo_site_get', arguments: { idSite } })));
			assert.deepEqual(answers.map((answer) => answer.structuredContent.idsite), [1, 2, 1, 2]);
		});

		test('sees no more than the user', async () => {
			const answer = await client.callTool({ name: 'matomo_site_get', arguments: { idSite: 3 } });
			assert.equal(answer.isError, true);
		});

		test('is told about a tool that is not there', async () => {
			await assert.rejects(client.callTool({ name: 'no_such_tool', arguments: {} }), (error) => error.code === -32602);
		});
	});
}

test('nothing but answers is on standard output, and the end of the input is the end', needsStdio, async () => {
	const server = spawn('bash', ['-c', stdioCommand('viewer')], { stdio: ['pipe', 'pipe', 'ignore'] });
	let text = '';
	server.stdout.setEncoding('utf8').on('data', (data) => { text += data; });
	const ended = once(server, 'close');
	server.stdin.end(['not json', '{"jsonrpc":"2.0","method":"notifications/initialized"}', '{"jsonrpc":"2.0","id":"é","method":"ping"}'].join('\n'));
	assert.deepEqual(await ended, [0, null]);
	assert.deepEqual(text.split('\n').filter(Boolean).map((line) => JSON.parse(line)).map(({ id, error, result }) => [id, error?.code ?? result]),
		[[null, -32700], ['é', {}]]);
	assert.ok(text.endsWith('\n'));
});

test('a user who may not ask is refused', needsStdio, async () => {
	const server = spawn('bash', ['-c', stdioCommand('noaccess')], { stdio: ['pipe', 'pipe', 'ignore'] });
	let text = '';
	server.stdout.setEncoding('utf8').on('data', (data) => { text += data; });
	const ended = once(server, 'close');
	server.stdin.on('error', () => {}); // it may be gone already
	server.stdin.end('{"jsonrpc":"2.0","id":1,"method":"tools/list"}\n');
	await ended;
	// the console says so on standard error and does not begin
	assert.ok(text === '' || JSON.parse(text).error.code === -32001, text);
});
