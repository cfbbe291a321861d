// The guide where the plugin OAuth2 is active: tests/matomo/fixtures/OAuth2 stands in for it, unless the Matomo has one of its own.
import assert from 'node:assert/strict';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { checkAccessible, openConnect, quit, runDoctor } from './lib/browser.mjs';
import { configure, directory, evaluate, matomoConsole, serve } from './lib/matomo.mjs';

const place = path.join(directory, 'plugins/OAuth2');
const metadata = 'index.php?module=McpServer&action=oauthProtectedResourceMetadata';
const challenge = async () => (await fetch(`${server.url}index.php?module=API&method=McpServer.mcp&format=mcp`, { method: 'POST' })).headers.get('www-authenticate');
let server;

before(async () => {
	assert.ok(!existsSync(place), 'this Matomo has no plugin OAuth2');
	configure('enable_mcp', '1');
	configure('maximum_mcp_access_level', 'unlimited');
	server = await serve();
});

after(async () => {
	await quit();
	server.stop();
	if (existsSync(place)) {
		matomoConsole('plugin:deactivate', 'OAuth2');
		rmSync(place, { recursive: true });
		evaluate("Piwik\\Option::delete('version_OAuth2');");
	}
});

const clientTab = async (page, name) => {
	await page.click(`[role="tab"]:text-is("${name}")`);
	return page.innerText('[role="tabpanel"]:visible');
};

test('without OAuth2: clients that take no token say what they need, and the challenge is a plain one', async () => {
	const { page, close } = await openConnect(server.url, 'root');
	assert.equal(await page.locator('#mcp-oauth').count(), 0);
	assert.match(await clientTab(page, 'ChatGPT'), /OAuth2/);
	assert.equal(await page.locator('[role="tabpanel"]:visible .alert-info').count(), 1);
	await close();
	assert.equal(await challenge(), 'Bearer realm="mcp"');
	assert.equal((await fetch(server.url + metadata)).status, 404);
});

test('with OAuth2: the guide tells users and administrators, and clients find the server', async () => {
	cpSync(new URL('../matomo/fixtures/OAuth2', import.meta.url), place, { recursive: true });
	matomoConsole('plugin:activate', 'OAuth2');

	const root = await openConnect(server.url, 'root');
	const forRoot = await root.page.innerText('.card:has(#mcp-oauth)');
	await clientTab(root.page, 'ChatGPT');
	assert.equal(await root.page.locator('[role="tabpanel"]:visible .alert-info').count(), 0);
	await checkAccessible(root.page, '.mcpConnect');
	assert.deepEqual(Object.entries(await runDoctor(root.page)).filter(([, status]) => status !== 'ok'), [], 'all in order');
	await root.close();

	const viewer = await openConnect(server.url, 'viewer');
	assert.notEqual(await viewer.page.innerText('.card:has(#mcp-oauth)'), forRoot);
	await viewer.close();

	assert.equal(await challenge(), `Bearer realm="mcp", scope="matomo:read", resource_metadata="${server.url}${metadata}"`);
	const document = await (await fetch(server.url + metadata)).json();
	assert.equal(document.resource, `${server.url}index.php?module=API&method=McpServer.mcp&format=mcp`);
	assert.deepEqual(document.scopes_supported, ['matomo:read']);
});
