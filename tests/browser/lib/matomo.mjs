// The Matomo under test: served by php -S as its owner, with the extension or without, and its console.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';

export const directory = process.env.BROWSER_MATOMO;
const scratch = process.env.BROWSER_SCRATCH;
const php = process.env.PHP || 'php';
const config = path.join(directory, 'config/config.ini.php');
const owner = execFileSync('stat', ['-c', '%U', config], { encoding: 'utf8' }).trim();
const asOwner = process.getuid() === 0 && owner !== 'root' ? ['runuser', '-u', owner, '--'] : [];
const withExtension = ['-d', `extension=${scratch}/mcpserver.so`];
const begun = new Set();

const variables = Object.fromEntries(
	[...readFileSync(process.env.MCP_E2E_TOKENS, 'utf8').matchAll(/^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)=["']?(.*?)["']?\s*$/gm)].map((found) => [found[1], found[2]]),
);

export function token(role) {
	const value = variables[`TOKEN_${role.toUpperCase()}`];
	if (value === undefined) {
		throw new Error(`no TOKEN_${role.toUpperCase()} in the file of tokens`);
	}
	return value;
}

export function password(role) {
	const value = variables[`PASSWORD_${role.toUpperCase()}`];
	if (value === undefined) {
		throw new Error(`no PASSWORD_${role.toUpperCase()} in the file of tokens`);
	}
	return value;
}

export const secrets = Object.entries(variables).filter(([name]) => /^(TOKEN|PASSWORD)_/.test(name)).map(([, value]) => value);

function run(args) {
	const [command, ...rest] = [...asOwner, php, ...args];
	return execFileSync(command, rest, { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

export function matomoConsole(...args) {
	return run([...withExtension, 'console', ...args]);
}

// PHP inside the Matomo, as its superuser; prints what is to come back.
export function evaluate(code) {
	return run([...withExtension, '-r', `
		define('PIWIK_DOCUMENT_ROOT', getcwd()); define('PIWIK_INCLUDE_PATH', getcwd()); define('PIWIK_USER_PATH', getcwd());
		require 'core/bootstrap.php';
		(new Piwik\\Application\\Environment('cli'))->init();
		Piwik\\Access::doAsSuperUser(function () { Piwik\\Plugin\\Manager::getInstance()->loadActivatedPlugins(); ${code} });
	`]);
}

export function configure(key, value) {
	if (value === undefined) {
		matomoConsole('config:delete', '--section=McpServer', `--key=${key}`);
	} else {
		matomoConsole('config:set', `McpServer.${key}="${value}"`);
	}
}

// Matomo answers only under the addresses that it knows; the configuration is put back afterwards.
function trust(port) {
	matomoConsole('config:set', `General.trusted_hosts[]="127.0.0.1:${port}"`);
}

// The setting in the database, which counts where the configuration says nothing. -> what it was
export function switchMcp(on) {
	return evaluate(`
		$settings = new Piwik\\Plugins\\McpServer\\SystemSettings();
		echo (int) $settings->enableMcp->getValue();
		$settings->enableMcp->setIsWritableByCurrentUser(true);
		$settings->enableMcp->setValue(${on ? 'true' : 'false'});
		$settings->save();
	`).trim() === '1';
}

export const configText = () => readFileSync(config, 'utf8');

export const hasOwnExtension = (() => {
	try {
		return run(['-r', 'exit(extension_loaded("mcpserver") ? 1 : 0);']) !== '';
	} catch {
		return true;
	}
})();

function freePort() {
	return new Promise((resolve, reject) => {
		const server = net.createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

const isOpen = (port) => new Promise((resolve) => {
	const socket = net.connect(port, '127.0.0.1', () => { socket.destroy(); resolve(true); });
	socket.once('error', () => resolve(false));
});

// 'with', 'without' or 'other': the extension, none, or one of another release; 0 workers can answer one request at a time only.
// -> { url, stop() }
export async function serve(extension = 'with', { workers = 4 } = {}) {
	const port = await freePort();
	trust(port);
	const options = {
		with: withExtension,
		without: [],
		other: ['-d', `auto_prepend_file=${scratch}/other-version.php`],
	}[extension];
	const [command, ...args] = [...asOwner, php, ...options, '-d', 'memory_limit=512M', '-S', `127.0.0.1:${port}`, '-t', directory];
	const child = spawn(command, args, { cwd: directory, detached: true, stdio: 'ignore', env: { ...process.env, PHP_CLI_SERVER_WORKERS: String(workers) } });
	const server = {
		url: `http://127.0.0.1:${port}/`,
		port,
		stop() {
			begun.delete(server);
			try {
				// the whole group: the workers of php -S outlive it
				process.kill(-child.pid);
			} catch {
				// gone already
			}
		},
	};
	begun.add(server);
	for (let turn = 0; !(await isOpen(port)); turn++) {
		if (turn === 200) {
			server.stop();
			throw new Error('php -S did not start');
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return server;
}

// A web server that spoils requests on their way to another one: change(headers) edits what is handed on, reply(headers) what comes
// back, answer(request, response) may answer itself and returns true then. -> { url, stop() }
export async function proxy(target, { change = () => {}, reply = () => {}, answer = () => false } = {}) {
	const server = http.createServer((request, response) => {
		if (answer(request, response)) {
			return;
		}
		const headers = { ...request.headers };
		change(headers);
		const handed = http.request({ host: '127.0.0.1', port: target.port, path: request.url, method: request.method, headers, agent: false }, (received) => {
			reply(received.headers);
			response.writeHead(received.statusCode, received.headers);
			received.pipe(response);
		});
		handed.on('error', () => response.destroy());
		request.pipe(handed);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	trust(server.address().port);
	return {
		url: `http://127.0.0.1:${server.address().port}/`,
		stop() {
			server.close();
			server.closeAllConnections();
		},
	};
}

process.on('exit', () => begun.forEach((server) => server.stop()));
for (const signal of ['SIGINT', 'SIGTERM']) {
	process.once(signal, () => process.exit(1));
}
