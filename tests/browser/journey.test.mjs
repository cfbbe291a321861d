// From a plugin that lies in its folder to the first answer, as an administrator goes: activate, enable, check, token, client, record.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { action, open, quit, runDoctor } from './lib/browser.mjs';
import { configText, configure, evaluate, matomoConsole, password, serve, switchMcp } from './lib/matomo.mjs';
import { box, save, waitForSettings } from './lib/settings.mjs';

const TOKEN_NAME = 'browser test: journey';
let server;
let was;

const deleteToken = () => evaluate(`Piwik\\Db::query('DELETE FROM \`' . Piwik\\Common::prefixTable('user_token_auth') . '\` WHERE description = ?', ['${TOKEN_NAME}']);`);

before(async () => {
	for (const name of ['enable_mcp', 'maximum_mcp_access_level', 'call_record_days']) {
		if (new RegExp(`^${name}\\b`, 'm').test(configText())) {
			configure(name, undefined);
		}
	}
	was = switchMcp(false);
	deleteToken();
	matomoConsole('plugin:deactivate', 'McpServer');
	server = await serve();
});

after(async () => {
	await quit();
	server.stop();
	if (!/^Plugins\[\] = "McpServer"/m.test(configText())) {
		matomoConsole('plugin:activate', 'McpServer');
	}
	switchMcp(was);
	deleteToken();
});

async function confirmPassword(page) {
	await page.waitForURL(/action=confirmPassword/);
	await page.fill('#login_form_password', password('root'));
	await page.click('#login_form_submit');
}

async function ask(endpoint, token, method, params) {
	const response = await fetch(endpoint, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', Authorization: `Bearer ${token}` },
		body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
	});
	return response.json();
}

test('activate, enable, copy, check, make a token, ask, and find it in the record', async () => {
	const { page, close } = await open(server.url, 'root');

	await page.goto('index.php?module=CorePluginsAdmin&action=plugins&idSite=1&period=day&date=yesterday');
	await page.click('a[href*="action=activate"][href*="pluginName=McpServer"]');
	await confirmPassword(page);
	await page.waitForSelector('a[href*="action=deactivate"][href*="pluginName=McpServer"]');

	await page.goto(action('connect'));
	assert.match(await page.innerText('.mcpConnect'), /MCP is disabled/);
	await page.click('.mcpConnect .alert a');
	await waitForSettings(page);
	await box(page, 'enable_mcp').click();
	assert.equal(await save(page), '');

	await page.goto(action('connect'));
	assert.match(await page.innerText('.mcpConnect'), /MCP is enabled/);
	await page.click('.mcpCopy >> nth=0');
	await page.waitForFunction(() => document.querySelector('.mcpAnnounce').textContent !== '');
	const endpoint = await page.evaluate(() => navigator.clipboard.readText());
	assert.equal(endpoint, `${server.url}index.php?module=API&method=McpServer.mcp&format=mcp`);
	const checks = await runDoctor(page);
	assert.deepEqual(Object.entries(checks).filter(([, status]) => status !== 'ok'), [], 'all in order');

	await page.click('.mcpConnect a[href*="userSecurity"]');
	await page.click('a[href*="addNewToken"]');
	await page.waitForSelector('.addTokenForm, #login_form_password');
	if (await page.locator('#login_form_password').count()) {
		await confirmPassword(page);
	}
	await page.fill('.addTokenForm input[name="description"]', TOKEN_NAME);
	await page.click('.addTokenForm input[type="submit"]');
	const token = (await page.innerText('code')).trim();
	assert.match(token, /^[0-9a-f]{32}$/);

	const { result: begun } = await ask(endpoint, token, 'initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'journey', version: '1' } });
	assert.equal(begun.protocolVersion, '2025-11-25');
	const { result: sites } = await ask(endpoint, token, 'tools/call', { name: 'matomo_site_list', arguments: {} });
	assert.ok(sites.structuredContent.sites.length > 0);

	await page.goto(action('activity'));
	assert.match(await page.innerText('.mcpCalls'), /root[\s\S]*matomo_site_list/);
	await close();
});
