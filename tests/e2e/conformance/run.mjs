// Runs the official suite in both lines of versions, one line per scenario.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startProxy } from './proxy.mjs';
import { Watch } from './wire.mjs';

const here = import.meta.dirname;
const legs = {
	'2026-07-28': { suite: 'conformance-0.2', options: ['--requirements', '2026-07-28'], expected: 'expected-2026-07-28.yml' },
	'2025-11-25': { suite: 'conformance-0.2', options: ['--requirements', '2025-11-25'], expected: 'expected-2025-11-25.yml' },
	'0.1.16': { suite: 'conformance-0.1', options: ['--suite', 'active'], expected: 'expected-0.1.16.yml' },
};

const { values } = parseArgs({ options: { url: { type: 'string' }, only: { type: 'string', multiple: true } } });
const token = process.env.MCP_CONFORMANCE_TOKEN;
const failing = new Set(['FAILURE', 'WARNING']);
const counts = { passed: 0, failed: 0, skipped: 0 };

function suite(leg, url, output) {
	const { suite, options, expected } = legs[leg];
	const command = [path.join(here, 'node_modules', suite, 'dist/index.js'), 'server', '--url', url, '--expected-failures', path.join(here, expected), '-o', output, ...options];

	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
		let text = '';
		child.stdout.on('data', (chunk) => { text += chunk; });
		child.stderr.on('data', (chunk) => { text += chunk; });
		child.on('error', reject);
		child.on('close', (status) => resolve({ status, text }));
	});
}

// One directory for each scenario, named after it and the time.
function* results(output) {
	for (const directory of readdirSync(output).sort()) {
		const scenario = directory.replace(/^server-/, '').replace(/-\d{4}-\d\d-\d\dT.*$/, '');
		yield [scenario, JSON.parse(readFileSync(path.join(output, directory, 'checks.json'), 'utf8'))];
	}
}

// What a revision requires of a server, and its `not_scored` list: these run, and say what they say.
function requirements(leg) {
	if (!legs[leg].options.includes('--requirements')) {
		return { required: new Set(), outside: new Set() };
	}
	const text = readFileSync(path.join(here, 'node_modules', legs[leg].suite, 'requirements', `${leg}.yaml`), 'utf8');
	const section = (name) => text.split(new RegExp(`^${name}:`, 'm'))[1].split(/^\w+:/m)[0];
	const names = (name, pattern) => new Set([...section(name).matchAll(pattern)].map((match) => match[1]));
	return { required: names('server', /^ +- (\S+)$/gm), outside: names('not_scored', /scenario: (\S+)/g) };
}

const expectedIn = (file) => new Set([...readFileSync(path.join(here, file), 'utf8').matchAll(/^ +- (\S+)/gm)].map((match) => match[1]));

async function run(leg) {
	const output = mkdtempSync(path.join(tmpdir(), 'mcp-conformance-'));
	const watch = new Watch();
	const proxy = await startProxy(new URL(values.url), token, (exchange) => watch.observe(exchange));

	try {
		const began = Date.now();
		const { status, text } = await suite(leg, proxy.url, output);
		const { required, outside } = requirements(leg);
		const expected = expectedIn(legs[leg].expected);
		let seen = 0;
		let unexpected = 0;

		for (const [scenario, checks] of results(output)) {
			const bad = checks.filter((check) => failing.has(check.status));
			const good = checks.filter((check) => check.status === 'SUCCESS').length;
			let word = bad.length === 0 ? 'passed' : 'FAILED';

			seen++;
			required.delete(scenario);
			if (outside.has(scenario)) {
				word = bad.length === 0 && good > 0 ? 'passed, not required' : 'not required';
				counts[good > 0 && bad.length === 0 ? 'passed' : 'skipped']++;
			} else if (expected.has(scenario)) {
				word = bad.length > 0 ? 'fails as expected' : 'FAILED: passes, but is expected to fail';
				counts[bad.length > 0 ? 'skipped' : 'failed']++;
				unexpected += bad.length > 0 ? 0 : 1;
			} else {
				counts[bad.length === 0 ? 'passed' : 'failed']++;
				unexpected += bad.length === 0 ? 0 : 1;
			}
			console.log(`  ${leg} ${scenario}: ${word} (${good} of ${good + bad.length})`);
			if (word.startsWith('FAILED')) {
				bad.forEach((check) => console.log(`      ${check.id}: ${check.errorMessage ?? check.description}`));
			}
		}

		for (const scenario of required) {
			counts.failed++;
			unexpected++;
			console.log(`  ${leg} ${scenario}: FAILED: did not run`);
		}
		// The suite judges too; when it sees more than is seen here, its own words are wanted.
		if (seen === 0 || (status !== 0 && unexpected === 0)) {
			counts.failed++;
			console.log(`  ${leg} FAILED: the suite ended with status ${status} after ${seen} scenarios\n${text.slice(-3000)}`);
		}
		counts[watch.problems.length === 0 && watch.messages > 0 ? 'passed' : 'failed']++;
		console.log(`  ${leg} every message is valid by its revision's schema: ${watch.problems.length === 0 ? 'passed' : 'FAILED'} (${watch.messages} messages)`);
		[...new Set(watch.problems)].slice(0, 20).forEach((problem) => console.log(`      ${problem}`));
		console.log(`  ${leg} took ${((Date.now() - began) / 1000).toFixed(1)} s`);
	} finally {
		proxy.close();
		rmSync(output, { recursive: true });
	}
}

const chosen = values.only ?? Object.keys(legs);
if (!values.url || !token || !chosen.every((leg) => legs[leg])) {
	console.error('--url and MCP_CONFORMANCE_TOKEN are needed; --only takes ' + Object.keys(legs).join(', '));
	process.exit(2);
}
for (const leg of chosen) {
	await run(leg);
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : 0);
