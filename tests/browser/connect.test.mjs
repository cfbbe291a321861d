// The connect guide: what each role sees in each state, and that it can be used by mouse, keyboard and screen reader.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { action, checkAccessible, open, openConnect, picture, quit } from './lib/browser.mjs';
import { configure, hasOwnExtension, serve, switchMcp } from './lib/matomo.mjs';

let server;

before(async () => {
	configure('enable_mcp', '1');
	configure('maximum_mcp_access_level', 'unlimited');
	server = await serve();
});

after(async () => {
	await quit();
	server.stop();
});

const text = (page) => page.innerText('.mcpConnect');

test('a view user finds it in the menu and sees the guide, without what is for administrators', async () => {
	const { page, close } = await open(server.url, 'viewer');
	await page.goto('index.php?module=UsersManager&action=userSettings&idSite=1&period=day&date=yesterday');
	await page.click('#secondNavBar >> text=Platform');
	await page.click('#secondNavBar >> text=MCP Server');
	await page.waitForSelector('.mcpConnect');
	assert.match(await text(page), /MCP is enabled on this Matomo/);
	assert.equal(await page.locator('.mcpDoctorRun').count(), 0);
	assert.equal(await page.locator('a[href*="generalSettings#"], .mcpConnect a[href*="generalSettings"]').count(), 0);
	assert.doesNotMatch(await page.innerHTML('.mcpConnect'), /php\.ini|pecl|nonce/);
	await checkAccessible(page, '.mcpConnect');
	await close();
});

test('links keep the site and the period', async () => {
	const { page, close } = await openConnect(server.url, 'root');
	for (const [module, anchor] of [['CoreAdminHome', '#/McpServer'], ['UsersManager', '#authtokens']]) {
		const href = await page.getAttribute(`.mcpConnect a[href*="module=${module}"]`, 'href');
		assert.match(href, /idSite=1/);
		assert.match(href, /period=day/);
		assert.ok(href.endsWith(anchor), href);
	}
	await page.click('.mcpConnect a[href*="userSecurity"]');
	await page.waitForURL(/action=userSecurity/);
	await close();
});

test('the endpoint is copied, by mouse and by keyboard', async () => {
	const { page, close } = await openConnect(server.url, 'root');
	const endpoint = `${server.url}index.php?module=API&method=McpServer.mcp&format=mcp`;
	assert.equal((await page.textContent('.mcpCode pre')).trim(), endpoint);

	await page.click('.mcpCopy >> nth=0');
	await page.waitForFunction(() => document.querySelector('.mcpAnnounce').textContent !== '');
	assert.equal(await page.evaluate(() => navigator.clipboard.readText()), endpoint);

	await page.evaluate(() => navigator.clipboard.writeText(''));
	await page.focus('.mcpCopy >> nth=0');
	await page.keyboard.press('Enter');
	await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
	assert.equal(await page.evaluate(() => navigator.clipboard.readText()), endpoint);
	await close();
});

test('copying works without HTTPS, too', async () => {
	const { page, close } = await open(server.url, 'root');
	await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
	await page.goto(action('connect'));
	await page.click('.mcpCopy >> nth=0');
	await page.waitForFunction(() => document.querySelector('.mcpAnnounce').textContent !== '');
	assert.match(await page.textContent('.mcpAnnounce'), /Copied/);
	assert.match(await page.evaluate(() => navigator.clipboard.readText()), /method=McpServer\.mcp&format=mcp$/);
	await close();
});

test('the tabs follow the pattern for tabs', async () => {
	const { page, close } = await openConnect(server.url, 'viewer');
	const tabs = page.locator('.mcpTabs [role="tab"]');
	const shown = () => page.$$eval('[role="tabpanel"]', (panels) => panels.filter((panel) => !panel.hidden).map((panel) => panel.id));
	assert.deepEqual(await tabs.allInnerTexts(), ['Claude Code', 'Claude', 'ChatGPT', 'OpenAI Codex', 'Cursor', 'VS Code', 'MCP Inspector', 'curl', 'Local agent']);
	assert.deepEqual(await shown(), ['mcp-panel-claude-code']);

	await tabs.nth(0).focus();
	await page.keyboard.press('ArrowRight');
	assert.deepEqual(await shown(), ['mcp-panel-claude']);
	await page.keyboard.press('End');
	assert.deepEqual(await shown(), ['mcp-panel-local']);
	await page.keyboard.press('ArrowRight');
	assert.deepEqual(await shown(), ['mcp-panel-claude-code']);
	await page.keyboard.press('ArrowLeft');
	assert.equal(await page.evaluate(() => document.activeElement.id), 'mcp-tab-local');
	await page.keyboard.press('Tab');
	assert.equal(await page.evaluate(() => document.activeElement.id), 'mcp-panel-local', 'only the chosen tab is in the order of focus');
	await close();
});

test('every client has its example, and none holds a token', async () => {
	const { page, close } = await openConnect(server.url, 'root');
	const endpoint = `${server.url}index.php?module=API&method=McpServer.mcp&format=mcp`;
	for (const tab of await page.locator('.mcpTabs [role="tab"]').all()) {
		await tab.click();
		const panel = page.locator(`#${await tab.getAttribute('aria-controls')}`);
		const codes = await panel.locator('pre').allTextContents();
		assert.ok(codes.length > 0);
		const isLocal = (await tab.getAttribute('id')) === 'mcp-tab-local';
		assert.ok(codes.some((code) => code.includes(isLocal ? './console mcpserver:serve --login USER' : endpoint)), await tab.innerText());
		assert.equal(await panel.locator('.mcpCopy').count(), codes.length);
		for (const code of codes.filter((each) => each.startsWith('{'))) {
			JSON.parse(code);
		}
		await checkAccessible(page, '.mcpConnect');
	}
	const nonce = await page.getAttribute('.mcpDoctorRun', 'data-nonce');
	assert.doesNotMatch((await page.innerHTML('.mcpConnect')).replaceAll(nonce, ''), /token_auth=|[0-9a-f]{32}/i);
	await close();
});

test('the documentation is a click away', async () => {
	const { page, close } = await openConnect(server.url, 'viewer');
	const names = await page.locator('.mcpDocuments a').allInnerTexts();
	assert.ok(names.length > 5);
	await page.waitForLoadState('networkidle');
	await page.click('.mcpDocuments a:has-text("Privacy")');
	await page.waitForSelector('.mcpDocument');
	assert.match(await page.textContent('.mcpDocument'), /^# Privacy\n/);
	assert.equal(await page.textContent('.mcpDocuments [aria-current]'), 'Privacy');
	await checkAccessible(page, '.mcpDocs');
	await page.waitForLoadState('networkidle');
	await page.goto(`${action('documentation')}&page=${encodeURIComponent('"><img src=x>../../config/config.ini.php')}`);
	assert.match(await page.textContent('.mcpDocument'), /^# Documentation\n/);
	assert.equal(await page.locator('.mcpDocs img').count(), 0);
	await page.waitForLoadState('networkidle');
	await page.click('text=Back to the guide');
	await page.waitForSelector('.mcpConnect');
	await close();
});

test('the one-click links hold the configuration and ask for the token', async () => {
	const { page, close } = await openConnect(server.url, 'viewer');
	const endpoint = `${server.url}index.php?module=API&method=McpServer.mcp&format=mcp`;

	const cursor = new URL(await page.getAttribute('#mcp-panel-cursor .mcpInstall', 'href'));
	assert.equal(cursor.protocol + cursor.hostname + cursor.pathname, 'cursor:anysphere.cursor-deeplink/mcp/install');
	assert.equal(cursor.searchParams.get('name'), 'matomo');
	assert.deepEqual(JSON.parse(Buffer.from(cursor.searchParams.get('config'), 'base64').toString()), {
		url: endpoint,
		headers: { Authorization: 'Bearer ${env:MATOMO_TOKEN}' },
	});

	const code = await page.getAttribute('#mcp-panel-vscode .mcpInstall', 'href');
	assert.ok(code.startsWith('vscode:mcp/install?'));
	const server_ = JSON.parse(decodeURIComponent(code.slice('vscode:mcp/install?'.length)));
	assert.equal(server_.name, 'matomo');
	assert.equal(server_.type, 'http');
	assert.equal(server_.url, endpoint);
	assert.equal(server_.headers.Authorization, 'Bearer ${input:matomo-token}');
	assert.deepEqual(server_.inputs.map(({ type, id, password }) => [type, id, password]), [['promptString', 'matomo-token', true]]);
	await close();
});

test('phone width: nothing is cut off', async () => {
	const { page, close } = await openConnect(server.url, 'root', { width: 375, height: 760 });
	const width = await page.evaluate(() => Math.max(...[...document.querySelectorAll('.mcpConnect, .mcpConnect *')].filter((element) => element.offsetParent).map((element) => element.getBoundingClientRect().right)));
	assert.ok(width <= 375, `widest element ends at ${width}`);
	await checkAccessible(page, '.mcpConnect');
	await close();
});

test('a user above the highest level is told', async () => {
	configure('maximum_mcp_access_level', 'view');
	const { page, close } = await openConnect(server.url, 'writer');
	assert.match(await text(page), /more rights than MCP clients may have/);
	await close();
	const other = await openConnect(server.url, 'viewer');
	assert.doesNotMatch(await text(other.page), /more rights than MCP clients may have/);
	await other.close();
	configure('maximum_mcp_access_level', 'unlimited');
});

test('disabled: an administrator gets the way to switch it on, others are told whom to ask', async () => {
	configure('enable_mcp', undefined);
	const was = switchMcp(false);
	try {
		const root = await openConnect(server.url, 'root');
		assert.match(await text(root.page), /MCP is disabled/);
		assert.ok((await root.page.getAttribute('.mcpConnect .alert a', 'href')).endsWith('#/McpServer'));
		assert.equal(await root.page.locator('.mcpTabs').count(), 1);
		await picture(root.page, '06-connect-disabled');
		await root.close();

		const viewer = await openConnect(server.url, 'viewer');
		assert.match(await text(viewer.page), /not enabled on this Matomo. Please ask your Matomo administrator/);
		assert.equal(await viewer.page.locator('.mcpTabs').count(), 0);
		assert.equal(await viewer.page.locator('.mcpCode').count(), 0);
		await checkAccessible(viewer.page, '.mcpConnect');
		await viewer.close();

		configure('enable_mcp', '0');
		const fixed = await openConnect(server.url, 'root');
		assert.match(await text(fixed.page), /config\/config\.ini\.php/);
		await fixed.close();
	} finally {
		configure('enable_mcp', undefined);
		switchMcp(was);
		configure('enable_mcp', '1');
	}
});

test('extension missing or of another version', { skip: hasOwnExtension && 'the PHP of this machine loads mcpserver' }, async () => {
	for (const [kind, words] of [['without', /not loaded/], ['other', /Version 0\.0\.1 .* needs version/]]) {
		const bare = await serve(kind);
		try {
			const root = await openConnect(bare.url, 'root');
			assert.match(await text(root.page), words);
			assert.match(await text(root.page), /extension=mcpserver/);
			await checkAccessible(root.page, '.mcpConnect');
			await picture(root.page, kind === 'without' ? '07-extension-missing' : '11-extension-of-another-release');
			await root.close();

			const viewer = await openConnect(bare.url, 'viewer');
			assert.match(await text(viewer.page), /not available on this Matomo/);
			assert.doesNotMatch(await text(viewer.page), /extension|php/i);
			await viewer.close();
		} finally {
			bare.stop();
		}
	}
});

test('the title says what the page is', async () => {
	const { page, close } = await openConnect(server.url, 'root');
	assert.match(await page.title(), /Connect an AI assistant/);
	await close();
});
