// Values in config.ini.php that mean nothing: every page loads, and those who can mend it are told.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAccessible, openConnect, open, quit, runDoctor } from './lib/browser.mjs';
import { configure, serve, switchMcp } from './lib/matomo.mjs';

const WRONG = { sites: 'shop', minimum_visits: '<b>five</b>', maximum_mcp_access_level: '' };
let server;
let wasOn;

before(async () => {
	configure('enable_mcp', undefined);
	for (const [name, value] of Object.entries(WRONG)) {
		configure(name, value);
	}
	wasOn = switchMcp(true);
	server = await serve();
});

after(async () => {
	await quit();
	server.stop();
	switchMcp(wasOn);
	for (const name of Object.keys(WRONG)) {
		configure(name, undefined);
	}
});

test('the guide names them to administrators, and the doctor says what is wrong', async () => {
	const { page, close } = await openConnect(server.url, 'root');
	const names = 'maximum_mcp_access_level, sites, minimum_visits';
	assert.match(await page.innerText('.mcpConnect .mcpFirst'), new RegExp(`mean nothing.*: ${names}\\.`));
	const checks = await runDoctor(page);
	for (const name of Object.keys(WRONG)) {
		assert.equal(checks[`forced-${name}`], 'warning', name);
	}
	assert.equal(checks.user, 'warning', 'a level that means nothing lets no superuser in');
	const told = await page.innerText('[data-check="forced-minimum_visits"]');
	assert.match(told, /minimum_visits .* a whole number from 0 to/);
	assert.equal(await page.locator('.mcpReport b').count(), 0);
	await checkAccessible(page, '.mcpConnect');
	await close();

	const viewer = await openConnect(server.url, 'viewer');
	assert.doesNotMatch(await viewer.page.innerText('.mcpConnect'), /config\.ini\.php/);
	await viewer.close();
});

test('the page of settings loads and names them', async () => {
	const { page, close } = await open(server.url, 'root');
	await page.goto('index.php?module=CoreAdminHome&action=generalSettings&idSite=1&period=day&date=yesterday#/McpServer');
	const card = page.locator('.card:has(input[name="enable_mcp"])');
	await card.waitFor();
	assert.match(await card.textContent(), /maximum_mcp_access_level, sites, minimum_visits/);
	assert.equal(await card.locator('[name="sites"]').count(), 0, 'what is forced is not in the form');
	await close();
});
