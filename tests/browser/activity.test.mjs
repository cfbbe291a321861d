// The activity page: real calls, filters, days, pages, export, and who may see it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { action, checkAccessible, open, quit } from './lib/browser.mjs';
import { configure, evaluate, serve, token } from './lib/matomo.mjs';

const client = { name: '=1+1 Test <b>client</b>', version: '1.0' };
let server;

async function call(role, method, params, headers = {}) {
	const response = await fetch(`${server.url}index.php?module=API&method=McpServer.mcp&format=mcp`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...(role && { Authorization: `Bearer ${token(role)}` }), ...headers },
		body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
	});
	await response.text();
	return response;
}

const callTool = (role, name, args = {}, headers = {}) => call(role, 'tools/call', { name, arguments: args }, headers);

// As by a client that says its name.
async function callNamed(role, name, args) {
	const begun = await call(role, 'initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: client });
	await callTool(role, name, args, { 'Mcp-Session-Id': begun.headers.get('mcp-session-id'), 'MCP-Protocol-Version': '2025-06-18' });
}

async function openActivity(role, query = '', options) {
	const session = await open(server.url, role, options);
	await session.page.goto(`${action('activity')}${query}`);
	await session.page.waitForSelector('.mcpActivity');
	return session;
}

const outcomes = (page) => page.$$eval('tr[data-outcome]', (rows) => rows.map((row) => row.dataset.outcome));
const total = async (page, name) => Number((await page.innerText(`[data-total="${name}"]`)).replace(/\D/g, ''));

before(async () => {
	configure('enable_mcp', '1');
	configure('maximum_mcp_access_level', 'unlimited');
	configure('call_record_days', '90');
	server = await serve();
	evaluate('(new Piwik\\Plugins\\McpServer\\CallRecord\\CallTable())->create(); Piwik\\Db::query("DELETE FROM `" . (new Piwik\\Plugins\\McpServer\\CallRecord\\CallTable())->name() . "`");');
	await callTool('viewer', 'matomo_site_list');
	await callTool('viewer', 'matomo_report_processed', { idSite: 1, period: 'day', date: 'yesterday', reportUniqueId: 'VisitsSummary_get' });
	await callTool('viewer', 'matomo_site_get', { idSite: 999999 });
	await callTool('root', 'matomo_site_list');
	await callNamed('root', 'matomo_goal_list', { idSite: 1 });
	await callTool(null, 'matomo_site_list');
});

after(async () => {
	await quit();
	server.stop();
});

test('an administrator finds it in the menu, with every call and its totals', async () => {
	const { page, close } = await open(server.url, 'root');
	await page.goto('index.php?module=CoreAdminHome&action=generalSettings&idSite=1&period=day&date=yesterday');
	await page.click('#secondNavBar >> text=MCP Activity');
	await page.waitForSelector('.mcpActivity');
	assert.deepEqual((await outcomes(page)).sort(), ['answered', 'answered', 'answered', 'answered', 'denied', 'refused']);
	assert.equal(await total(page, 'calls'), 6);
	assert.equal(await total(page, 'answered'), 4);
	assert.equal(await total(page, 'denied'), 1);
	assert.match(await page.innerText('.mcpCalls'), /matomo_report_processed/);
	assert.equal(await page.locator('svg g[data-day]').count(), 30);
	assert.equal(await page.locator('svg g[data-calls="6"]').count(), 1);
	assert.match(await page.innerText('.mcpActivity'), /90 days/);
	await close();
});

test('the name of a client is shown as it is, and never as markup', async () => {
	const { page, close } = await openActivity('root');
	assert.match(await page.innerText('.mcpCalls'), /=1\+1 Test/);
	assert.equal(await page.locator('.mcpCalls b').count(), 0);
	await close();
});

test('filters narrow rows, totals and days, and stay in the form', async () => {
	const { page, close } = await openActivity('root');
	await page.selectOption('#mcp-user', '=viewer');
	await page.selectOption('#mcp-outcome', 'refused');
	await Promise.all([page.waitForURL(/outcome=refused/), page.click('.mcpFilter button')]);
	assert.deepEqual(await outcomes(page), ['refused']);
	assert.equal(await total(page, 'calls'), 1);
	assert.equal(await page.inputValue('#mcp-user'), '=viewer');
	assert.match(page.url(), /idSite=1/);

	await page.click('.mcpFilter a');
	await page.waitForURL((url) => !url.search.includes('outcome='));
	assert.equal((await outcomes(page)).length, 6);

	await page.fill('#mcp-site', '1');
	await Promise.all([page.waitForURL(/site=1/), page.click('.mcpFilter button')]);
	assert.match(await page.innerText('.mcpCalls'), /matomo_goal_list/);
	assert.doesNotMatch(await page.innerText('.mcpCalls'), /matomo_site_get/);

	await page.goto(`${action('activity')}&tool=%3Dmatomo_goal_list&client=${encodeURIComponent('=no such client')}`);
	assert.match(await page.innerText('.mcpEmpty'), /No calls match/);
	assert.equal(await page.inputValue('#mcp-client'), '=no such client');
	await close();
});

test('what is not understood is as if not asked, and days without calls are empty', async () => {
	const { page, close } = await openActivity('root', '&from=2026-13-99&to[]=1&outcome=%27%22%3E&site=1e3&user=viewer&cursor=x');
	assert.equal((await outcomes(page)).length, 6);
	assert.equal(await page.locator('svg g[data-day]').count(), 30);
	await page.goto(`${action('activity')}&from=2020-01-01&to=2020-01-03`);
	assert.match(await page.innerText('.mcpEmpty'), /No calls in these days/);
	await close();
});

test('long records come in pages', async () => {
	evaluate(`
		$table = (new Piwik\\Plugins\\McpServer\\CallRecord\\CallTable())->name();
		for ($i = 1; $i <= 60; $i++) {
			Piwik\\Db::query("INSERT INTO \`$table\` (called_at, login, client, method, tool, sites, row_count, byte_count, masked, outcome) VALUES (?, 'paged', 'Claude', 'tools/call', 'matomo_site_list', ',1,', ?, 2048, 1, ?)",
				[time() - 86400 * ($i % 25) - $i, $i, $i % 9 ? 'answered' : 'failed']);
		}
	`);
	const { page, close } = await openActivity('root', '&user=%3Dpaged');
	assert.equal(await total(page, 'calls'), 60);
	assert.equal((await outcomes(page)).length, 50);
	await page.click('a[rel="next"]');
	await page.waitForURL(/cursor=/);
	assert.equal((await outcomes(page)).length, 10);
	assert.equal(await page.locator('a[rel="next"]').count(), 0);
	await page.click('text=Newest calls');
	await page.waitForURL((url) => !url.search.includes('cursor='));
	assert.equal((await outcomes(page)).length, 50);
	await close();
});

test('the export has the calls of the filter, and nothing that a spreadsheet would run', async () => {
	const { page, close } = await openActivity('root');
	const [download] = await Promise.all([page.waitForEvent('download'), page.click('.mcpBelow form button')]);
	assert.match(download.suggestedFilename(), /^mcp-activity-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
	const lines = readFileSync(await download.path(), 'utf8').trimEnd().split('\r\n');
	assert.equal(lines.length, 67);
	assert.match(lines[0], /^time,user,client,client_version,method,tool,sites,rows,/);
	assert.ok(lines.some((line) => line.includes("'=1+1 Test")), 'a formula is text');
	assert.ok(!lines.some((line) => /(^|,)"?[=+@-]/.test(line)), 'no cell begins like a formula');
	for (const line of lines.slice(1)) {
		assert.match(line, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d,/);
	}

	await page.goto(`${action('activity')}&user=%3Dviewer`);
	const [narrow] = await Promise.all([page.waitForEvent('download'), page.click('.mcpBelow form button')]);
	assert.equal(readFileSync(await narrow.path(), 'utf8').trimEnd().split('\r\n').length, 4);
	await close();
});

test('the export wants POST and a nonce', async () => {
	const { page, close } = await openActivity('root', '', { expected: [400, 500] });
	const nonce = await page.inputValue('.mcpBelow input[name="nonce"]');
	for (const [method, sent] of [['GET', nonce], ['POST', ''], ['POST', 'wrong']]) {
		const text = await page.evaluate(async ([url, how, value]) => {
			const body = new URLSearchParams({ nonce: value });
			const response = await fetch(how === 'GET' ? `${url}&${body}` : url, { method: how, ...(how === 'POST' && { body }) });
			return `${response.headers.get('content-type')} ${await response.text()}`;
		}, [action('exportActivity'), method, sent]);
		assert.doesNotMatch(text, /text\/csv|matomo_site_list/);
	}
	await close();
});

test('only superusers see it: in the menu, and by address', async () => {
	for (const role of ['viewer', 'writer', 'siteadmin', null]) {
		const { page, close } = await open(server.url, role, { expected: [401, 403, 500] });
		for (const name of ['activity', 'exportActivity']) {
			await page.goto(action(name));
			const text = await page.content();
			assert.doesNotMatch(text, /mcpCalls|matomo_report_processed|=1\+1 Test/, `${role} ${name}`);
		}
		if (role) {
			await page.goto('index.php?module=UsersManager&action=userSettings&idSite=1&period=day&date=yesterday');
			assert.equal(await page.locator('#secondNavBar >> text=MCP Activity').count(), 0, role);
		}
		await close();
	}
});

test('it is accessible, at desktop and phone width', async () => {
	for (const width of [1280, 375]) {
		const { page, close } = await openActivity('root', '', { width });
		await checkAccessible(page, '.mcpActivity');
		assert.ok(await page.evaluate(() => document.querySelector('.mcpActivity').scrollWidth <= document.querySelector('.mcpActivity').clientWidth), `nothing sticks out at ${width}`);
		await page.click('.mcpDetails summary');
		await checkAccessible(page, '.mcpActivity');
		await page.click('.mcpDetails summary');
		await close();
	}
});

test('every column is seen at desktop width, and a phone is told of the others', async () => {
	for (const width of [1280, 375]) {
		const { page, close } = await openActivity('root', '', { width });
		const hidden = await page.$eval('.mcpScroll:has(.mcpCalls)', (box) => box.scrollWidth - box.clientWidth);
		assert.equal(hidden > 0, width < 1280, `${hidden} pixels are hidden at ${width}`);
		assert.equal(await page.locator('.mcpScrollHint:near(.mcpCalls)').first().isVisible(), width < 1280);
		await page.focus('.mcpScroll:has(.mcpCalls)');
		await page.keyboard.press('ArrowRight');
		await page.waitForFunction((isWide) => (document.querySelector('.mcpScroll:has(.mcpCalls)').scrollLeft > 0) !== isWide, width === 1280);
		await close();
	}
});

test('calls by the console say so, and nothing is 0 B', async () => {
	evaluate(`(new Piwik\\Plugins\\McpServer\\CallRecord\\CallWriter())->write(['time' => time(), 'user' => 'writer', 'client' => 'Local', 'method' => 'tools/call',
		'tool' => 'matomo_site_list', 'outcome' => 'answered', 'origin' => 'stdio']);`);
	const { page, close } = await openActivity('root', '&user=%3Dwriter');
	const row = await page.innerText('.mcpCalls tbody tr');
	assert.match(row, /on the server, by the console/);
	assert.match(row, /\b0 B\b/);
	await close();
	evaluate(`Piwik\\Db::query("DELETE FROM \`" . (new Piwik\\Plugins\\McpServer\\CallRecord\\CallTable())->name() . "\` WHERE login = 'writer'");`);
});

test('the next clean-up is told: not planned, planned, overdue', async () => {
	const task = 'Piwik\\\\Plugins\\\\McpServer\\\\Tasks.cleanupCallRecord';
	const kept = evaluate('echo base64_encode((string) Piwik\\Option::get("TaskScheduler.timetable"));').trim();
	const plan = (seconds) => evaluate(`$all = unserialize(base64_decode('${kept}')) ?: []; unset($all['${task}']);
		${seconds === null ? '' : `$all['${task}'] = time() + ${seconds};`} Piwik\\Option::set('TaskScheduler.timetable', serialize($all));`);
	try {
		for (const [seconds, words] of [[null, /has not been planned yet/], [3600, /deleted next on/], [-5 * 86400, /should have been deleted on/]]) {
			plan(seconds);
			const { page, close } = await openActivity('root');
			assert.match(await page.innerText('.mcpActivity'), words);
			await close();
		}
	} finally {
		evaluate(`Piwik\\Option::set('TaskScheduler.timetable', base64_decode('${kept}'));`);
	}
});

test('a record that is off or without a table says so', async () => {
	configure('call_record_days', '0');
	const off = await openActivity('root');
	assert.match(await off.page.innerText('.mcpActivity'), /Calls are not recorded/);
	await off.close();
	configure('call_record_days', '90');

	evaluate('$name = (new Piwik\\Plugins\\McpServer\\CallRecord\\CallTable())->name(); Piwik\\Db::exec("RENAME TABLE `$name` TO `{$name}_away`");');
	try {
		const { page, close } = await openActivity('root');
		assert.match(await page.innerText('.mcpActivity .alert'), /table of the record is missing/);
		assert.equal(await page.locator('.mcpFilter').count(), 0);
		await close();
	} finally {
		evaluate('$name = (new Piwik\\Plugins\\McpServer\\CallRecord\\CallTable())->name(); Piwik\\Db::exec("RENAME TABLE `{$name}_away` TO `$name`");');
	}
});
