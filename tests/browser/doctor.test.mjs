// The doctor: all in order, and each fault planted in turn. It leaves nothing behind and locks nobody out.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { checkAccessible, openConnect, picture, quit, runDoctor } from './lib/browser.mjs';
import { configure, evaluate, hasOwnExtension, proxy, serve, switchMcp } from './lib/matomo.mjs';

const isEndpoint = (request) => request.url.includes('method=McpServer.mcp');
const table = '(new Piwik\\Plugins\\McpServer\\Session\\SessionTable())->name()';
let server;
let traces;

// What a run must not change: tokens of users, failed logins that count, sessions of MCP.
const count = () => evaluate(`
	echo json_encode(array_map(fn ($name) => (int) Piwik\\Db::fetchOne('SELECT COUNT(*) FROM \`' . $name . '\`'),
		[Piwik\\Common::prefixTable('user_token_auth'), Piwik\\Common::prefixTable('brute_force_log')]));
`).trim();

before(async () => {
	configure('enable_mcp', '1');
	configure('maximum_mcp_access_level', 'unlimited');
	server = await serve();
});

after(async () => {
	await quit();
	server.stop();
});

beforeEach(() => {
	traces = count();
});

afterEach(() => {
	assert.equal(count(), traces, 'no token is left, no failed login counted');
});

// -> the statuses of the checks, and all that is told about those that are not in order
async function examine(url, name) {
	const { page, close } = await openConnect(url, 'root');
	const checks = await runDoctor(page);
	const told = await page.$$eval('[data-check]:not([data-status="ok"])', (all) => Object.fromEntries(all.map((one) => [one.dataset.check, one.innerText])));
	await checkAccessible(page, '.mcpConnect');
	if (name) {
		await picture(page, name, '.card:has(#mcp-doctor)');
	}
	await close();
	return { checks, told };
}

// Only the named checks are not in order.
function assertOnly(checks, expected) {
	assert.deepEqual(Object.fromEntries(Object.entries(checks).filter(([, status]) => status !== 'ok')), expected);
}

async function through(spoil, use) {
	const between = await proxy(server, spoil);
	try {
		await use(between);
	} finally {
		between.stop();
	}
}

test('all in order', async () => {
	const { page, close } = await openConnect(server.url, 'root');
	const checks = await runDoctor(page);
	assertOnly(checks, {});
	assert.deepEqual(Object.keys(checks), [
		'extension', 'jit', 'enabled', 'user', 'host', 'scheme', 'proxy', 'endpoint', 'authorization', 'initialize', 'tools', 'call', 'sessions', 'clock', 'shield',
	]);
	assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Report', 'the focus goes to the report');
	await checkAccessible(page, '.mcpConnect');
	await picture(page, '02-doctor', '.card:has(#mcp-doctor)');

	assertOnly(await runDoctor(page), {});
	await close();
});

test('phone width: the report fits', async () => {
	await through({ change: (headers) => delete headers.authorization }, async (between) => {
		const { page, close } = await openConnect(between.url, 'root', { width: 375, height: 760 });
		await runDoctor(page);
		assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 375, 'nothing to be scrolled sideways');
		await picture(page, '10-doctor-phone', '.card:has(#mcp-doctor)');
		await close();
	});
});

test('the Authorization header does not arrive', async () => {
	await through({ change: (headers) => delete headers.authorization }, async (between) => {
		const { checks, told } = await examine(between.url, '03-doctor-failure');
		assertOnly(checks, { authorization: 'failure', initialize: 'warning' });
		for (const line of ['CGIPassAuth On', 'SetEnvIf Authorization', 'fastcgi_param HTTP_AUTHORIZATION', 'FcgidPassHeader Authorization', '-pass-header Authorization']) {
			assert.ok(told.authorization.includes(line), line);
		}
	});
});

test('the endpoint cannot be reached: refused, silent, or nobody is free to answer', async () => {
	await through({ answer: (request) => isEndpoint(request) && request.socket.destroy() }, async (between) => {
		const { checks, told } = await examine(between.url);
		assertOnly(checks, { endpoint: 'warning', authorization: 'warning', initialize: 'warning' });
		assert.match(told.endpoint, /No answer: .*Try it from another computer/s);
		assert.match(told.initialize, /the endpoint was not reached/);
	});

	await through({ answer: isEndpoint }, async (between) => {
		const begun = Date.now();
		const { checks, told } = await examine(between.url);
		assert.ok(Date.now() - begun < 20000, 'it gives up soon');
		assertOnly(checks, { endpoint: 'warning', authorization: 'warning', initialize: 'warning' });
		assert.match(told.endpoint, /No answer: .*tim/is);
	});

	const single = await serve('with', { workers: 0 });
	try {
		const { checks, told } = await examine(single.url);
		assert.equal(checks.endpoint, 'warning');
		assert.match(told.endpoint, /No answer/);
	} finally {
		single.stop();
	}
});

test('something else answers in the place of the endpoint', async () => {
	const cases = [
		[(response) => response.writeHead(301, { Location: '/elsewhere' }).end(), /another address \(status 301\): \/elsewhere/],
		[(response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p onclick="alert(1)">Maintenance</p>'), /status 200, content type text\/html/],
		[(response) => response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="staging"' }).end(), /password of its own/],
	];
	for (const [reply, words] of cases) {
		await through({ answer: (request, response) => isEndpoint(request) && (reply(response), true) }, async (between) => {
			const { checks, told } = await examine(between.url);
			assertOnly(checks, { endpoint: 'failure', authorization: 'warning', initialize: 'warning' });
			assert.match(told.endpoint, words);
		});
	}
});

test('the clock of the web server is wrong', async () => {
	const reply = (headers) => {
		headers.date = new Date(Date.now() - 3600 * 1000).toUTCString();
	};
	await through({ reply }, async (between) => {
		const { checks, told } = await examine(between.url);
		assertOnly(checks, { clock: 'warning' });
		assert.match(told.clock, /differ by 3[56]\d\d seconds/);
	});
});

test('a proxy that Matomo does not know', async () => {
	const change = (headers) => Object.assign(headers, { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-ssl': 'on' });
	await through({ change }, async (between) => {
		const { checks, told } = await examine(between.url);
		assertOnly(checks, { scheme: 'warning', proxy: 'warning' });
		assert.match(told.scheme, /assume_secure_protocol = 1/);
		assert.match(told.proxy, /proxy_client_headers\[\] = HTTP_X_FORWARDED_FOR/);
	});
});

test('MCP is disabled', async () => {
	configure('enable_mcp', undefined);
	const was = switchMcp(false);
	try {
		const { checks, told } = await examine(server.url);
		assertOnly(checks, { enabled: 'failure', initialize: 'warning' });
		assert.match(told.enabled, /General settings/);

		configure('enable_mcp', '0');
		const fixed = await examine(server.url);
		assert.match(fixed.told.enabled, /enable_mcp = 1/);
	} finally {
		configure('enable_mcp', undefined);
		switchMcp(was);
		configure('enable_mcp', '1');
	}
});

test('the user has more rights than clients may have', async () => {
	configure('maximum_mcp_access_level', 'view');
	try {
		const { checks, told } = await examine(server.url);
		assertOnly(checks, { user: 'warning', initialize: 'warning' });
		assert.match(told.user, /mcpserver:doctor --login=/);
	} finally {
		configure('maximum_mcp_access_level', 'unlimited');
	}
});

test('planted instructions are let through by the settings', async () => {
	try {
		for (const [mode, words] of [['flag', /reach the model; they are only told/], ['off', /are not looked for/]]) {
			configure('untrusted_text', mode);
			const { checks, told } = await examine(server.url);
			assertOnly(checks, { shield: 'warning' });
			assert.match(told.shield, words);
			assert.match(told.shield, /"Text that gives instructions"/);
		}
	} finally {
		configure('untrusted_text', undefined);
	}
});

test('the table of sessions is missing', async () => {
	evaluate(`$name = ${table}; Piwik\\Db::exec("RENAME TABLE \`$name\` TO \`{$name}_away\`");`);
	try {
		const { checks, told } = await examine(server.url);
		assert.equal(checks.sessions, 'failure');
		assert.notEqual(checks.initialize, 'ok');
		assert.match(told.sessions, /plugin:activate McpServer/);
	} finally {
		evaluate(`$name = ${table}; Piwik\\Db::exec("DROP TABLE IF EXISTS \`$name\`"); Piwik\\Db::exec("RENAME TABLE \`{$name}_away\` TO \`$name\`");`);
	}
});

test('a host that Matomo does not trust gets no token', () => {
	const checks = JSON.parse(evaluate(`
		$connection = new Piwik\\Plugins\\McpServer\\Doctor\\Connection(str_replace('127.0.0.1', 'untrusted.localtest', '${server.url}') . 'index.php?module=API&method=McpServer.mcp&format=mcp');
		echo json_encode((new Piwik\\Plugins\\McpServer\\Doctor\\Doctor('root', $connection, ['HTTP_HOST' => 'untrusted.localtest']))->run());
	`));
	const host = checks.find(({ id }) => id === 'host');
	assert.equal(host.status, 'failure');
	assert.ok(host.lines.some((line) => line.startsWith('trusted_hosts[] = "untrusted.localtest')));
	assert.equal(checks.find(({ id }) => id === 'authorization').status, 'warning');
	assert.ok(!checks.some(({ id }) => id === 'tools'));
});

test('the extension is missing or of another version', { skip: hasOwnExtension && 'the PHP of this machine loads mcpserver' }, async () => {
	for (const [kind, words] of [['without', /not loaded/], ['other', /Version 0\.0\.1 is loaded/]]) {
		const bare = await serve(kind);
		try {
			const { checks, told } = await examine(bare.url);
			assertOnly(checks, { extension: 'failure', initialize: 'warning', shield: 'warning' });
			assert.match(told.extension, words);
			assert.match(told.extension, /extension=mcpserver/);
		} finally {
			bare.stop();
		}
	}
});

test('an expired page, and a request that is not meant', async () => {
	const { page, close } = await openConnect(server.url, 'root', { expected: [400, 401, 403] });
	const button = page.locator('.mcpDoctorRun');
	const url = await button.getAttribute('data-url');
	const nonce = await button.getAttribute('data-nonce');

	assert.equal((await page.request.get(url)).status(), 400, 'GET');
	assert.equal((await page.request.post(url)).status(), 400, 'without a nonce');
	assert.equal((await page.request.post(url, { form: { nonce: 'x'.repeat(32) } })).status(), 400, 'with a wrong one');
	assert.equal((await page.request.post(`${url}&nonce=${nonce}`)).status(), 400, 'in the URL');
	assert.equal((await page.request.post(url, { form: { nonce }, headers: { Origin: 'https://attacker.example' } })).status(), 400, 'from another site');

	await button.evaluate((element) => {
		element.dataset.nonce = 'expired';
	});
	assert.equal((await runDoctor(page)).extension, 'ok', 'the page gets itself another nonce');

	await page.context().clearCookies();
	await button.click();
	await page.waitForFunction(() => /Reload the page/.test(document.querySelector('.mcpDoctorState').textContent));
	assert.equal(await page.locator('[data-mcp-report]').count(), 0);
	await close();
});

test('the system check of Matomo has the same lines', async () => {
	const { page, close } = await openConnect(server.url, 'root');
	await page.goto('index.php?module=Installation&action=systemCheckPage&idSite=1&period=day&date=yesterday');
	const text = await page.innerText('#content, .admin');
	assert.match(text, /MCP Server/);
	assert.match(text, /PHP extension: Version .* is loaded/);
	assert.match(text, /Shield against planted instructions/);
	assert.match(text, /Endpoint over HTTP: It answers/);
	await close();
});
