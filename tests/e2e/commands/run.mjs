// What people type: the Inspector's command line in each protocol era, and mcp-remote as a stdio bridge.
// The last line is "N passed, N failed, N skipped".
import { spawn } from 'node:child_process';

const [url, token] = process.argv.slice(2);
const node = process.execPath;
const authorization = `Authorization: Bearer ${token}`;
const limit = 60_000;
let passed = 0;
let failed = 0;

// Runs a command with `input` on its standard input until it ends, or until `enough(output)` says so.
function run(args, { input = '', enough = () => false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(node, args, { cwd: import.meta.dirname, env: { ...process.env, NO_COLOR: '1' } });
		const timer = setTimeout(() => child.kill('SIGKILL'), limit);
		let output = '';
		let errors = '';
		child.stdout.on('data', (text) => {
			output += text;
			if (enough(output)) {
				child.kill('SIGTERM');
			}
		});
		child.stderr.on('data', (text) => { errors += text; });
		child.on('close', (code) => { clearTimeout(timer); resolve({ code, output, errors }); });
		child.stdin.on('error', () => {});
		child.stdin.write(input);
		if (input === '') {
			child.stdin.end();
		}
	});
}

async function check(title, action) {
	try {
		await action();
		passed++;
		console.log(`  ${title}: passed`);
	} catch (error) {
		failed++;
		console.log(`  ${title}: FAILED: ${String(error.message ?? error).replaceAll(token, '[token]').slice(0, 600)}`);
	}
}

function ensure(condition, message, detail = {}) {
	if (!condition) {
		throw new Error(`${message} ${JSON.stringify(detail)}`);
	}
}

const inspector = (era, ...args) => run(['node_modules/.bin/mcp-inspector', '--cli', url, '--transport', 'http', '--header', authorization,
	'--protocol-era', era, '--stored-auth-only', '--format', 'json', ...args]);

for (const era of ['legacy', 'modern', 'auto']) {
	await check(`Inspector (${era}) lists the tools`, async () => {
		const { code, output, errors } = await inspector(era, '--method', 'tools/list');
		ensure(code === 0, 'exit', { code, errors });
		ensure(JSON.parse(output).result.tools.some(({ name }) => name === 'matomo_report_processed'), 'no tools', { output });
	});
	await check(`Inspector (${era}) calls a tool`, async () => {
		const { code, output, errors } = await inspector(era, '--method', 'tools/call', '--tool-name', 'matomo_site_get', '--tool-args-json', '{"idSite":1}');
		ensure(code === 0, 'exit', { code, errors });
		ensure(JSON.parse(output).result.structuredContent.idsite === 1, 'wrong site', { output });
	});
	await check(`Inspector (${era}) reads a resource`, async () => {
		const { code, output, errors } = await inspector(era, '--method', 'resources/read', '--uri', 'matomo://sites/1');
		ensure(code === 0, 'exit', { code, errors });
		ensure(JSON.parse(JSON.parse(output).result.contents[0].text).idsite === 1, 'wrong site', { output });
	});
	await check(`Inspector (${era}) gets a prompt`, async () => {
		const { code, output, errors } = await inspector(era, '--method', 'prompts/get', '--prompt-name', 'traffic_overview', '--prompt-args', 'site=1');
		ensure(code === 0, 'exit', { code, errors });
		ensure(JSON.parse(output).result.messages[0].content.text.includes('matomo_'), 'no instructions', { output });
	});
}

await check('Inspector finds the schemas portable', async () => {
	const { code, output, errors } = await inspector('modern', '--strict', '--method', 'tools/list');
	ensure(code === 0, 'exit', { code, output: output.slice(-500), errors });
});

await check('Inspector is told about a bad token', async () => {
	const { code } = await run(['node_modules/.bin/mcp-inspector', '--cli', url, '--transport', 'http', '--header', 'Authorization: Bearer no-such-token',
		'--stored-auth-only', '--format', 'json', '--method', 'tools/list']);
	ensure(code === 3, 'exit', { code });
});

await check('mcp-remote bridges a conversation', async () => {
	const messages = [
		{ id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'commands', version: '1' } } },
		{ method: 'notifications/initialized' },
		{ id: 2, method: 'tools/list' },
		{ id: 3, method: 'tools/call', params: { name: 'matomo_site_get', arguments: { idSite: 1 } } },
	].map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }) + '\n').join('');
	const answers = (output) => output.split('\n').filter((line) => line.startsWith('{')).map((line) => { try { return JSON.parse(line); } catch { return {}; } });
	const { output, errors } = await run(['node_modules/mcp-remote/dist/proxy.js', url, '--allow-http', '--transport', 'http-only', '--header', authorization], {
		input: messages, enough: (text) => [1, 2, 3].every((wanted) => answers(text).some(({ id }) => id === wanted)),
	});
	const byId = Object.fromEntries(answers(output).map((answer) => [answer.id, answer]));
	ensure(byId[1]?.result?.protocolVersion === '2025-06-18', 'no initialize', { output, errors });
	ensure(byId[2]?.result?.tools?.length > 10, 'no tools', { errors });
	ensure(byId[3]?.result?.structuredContent?.idsite === 1, 'no answer', { errors });
});

console.log(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed > 0 ? 1 : 0);
