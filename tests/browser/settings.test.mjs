// The settings in Administration > System > General settings: what is shown when, what is refused, what the file forces.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkAccessible, open, quit } from './lib/browser.mjs';
import { configText, configure, evaluate, serve } from './lib/matomo.mjs';
import { box, openSettings, save, settingsAddress, write } from './lib/settings.mjs';

const FIELDS = [
	'enable_mcp', 'maximum_mcp_access_level', 'toolsets', 'sites', 'untrusted_text', 'own_patterns', 'mark_data',
	'privacy_profile', 'stable_pseudonyms', 'kept_url_parameters', 'minimum_visits', 'call_record_days',
];
const ALWAYS = ['enable_mcp', 'call_record_days'];
let server;
let kept;

// All of them, as the database has them: put back afterwards.
const saved = () => evaluate(`
	$all = [];
	foreach ((new Piwik\\Plugins\\McpServer\\SystemSettings())->getSettingsWritableByCurrentUser() as $setting) { $all[$setting->getName()] = $setting->getValue(); }
	echo json_encode($all);
`);
const restore = (values) => evaluate(`
	$settings = new Piwik\\Plugins\\McpServer\\SystemSettings();
	foreach (json_decode('${values.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}', true) as $name => $value) { $settings->getSetting($name)->setValue($value); }
	$settings->save();
`);

// The names of what is there and can be seen; check boxes of a list have no name.
const shown = (page) => page.$$eval('.mcpSettings .form-group', (groups) => [...new Set(groups.filter((group) => group.offsetParent !== null).map((group) => (
	group.querySelector('[name]')?.getAttribute('name') ?? 'toolsets')))]);

// By its value: Matomo draws lists of its own over the browser's.
const choose = (page, name, value) => page.$eval(`.mcpSettings select[name="${name}"]`, (list, wanted) => {
	list.value = [...list.options].find((option) => option.value.endsWith(wanted)).value;
	list.dispatchEvent(new Event('change', { bubbles: true }));
}, value);

before(async () => {
	for (const name of FIELDS) {
		if (new RegExp(`^${name}\\b`, 'm').test(configText())) {
			configure(name, undefined);
		}
	}
	kept = saved();
	restore(JSON.stringify({ ...JSON.parse(kept), enable_mcp: true, toolsets: ['all'], sites: 'all', untrusted_text: 'remove', own_patterns: '', privacy_profile: 'aggregate', minimum_visits: 0, call_record_days: 90 }));
	server = await serve();
});

after(async () => {
	await quit();
	server.stop();
	restore(kept);
});

test('all settings are there, have labels, and the endpoint can be copied', async () => {
	const { page, close } = await openSettings(server.url);
	assert.deepEqual((await shown(page)).sort(), [...FIELDS].sort());
	const endpoint = `${server.url}index.php?module=API&method=McpServer.mcp&format=mcp`;
	assert.equal((await page.textContent('.mcpSettings .mcpCode pre')).trim(), endpoint);
	await page.focus('.mcpSettings .mcpCopy');
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.querySelector('.mcpSettings .mcpAnnounce').textContent !== '');
	assert.equal(await page.evaluate(() => navigator.clipboard.readText()), endpoint);
	await checkAccessible(page, '.mcpSettings .inline-help .mcpPage');
	await close();
});

test('the links lead to the guide and to the record', async () => {
	const { page, close } = await openSettings(server.url);
	await page.click('.mcpSettings a[href*="action=connect"]');
	await page.waitForSelector('.mcpConnect h2');
	await page.goto(settingsAddress);
	await page.waitForSelector('a[href*="McpServer&action=activity"]');
	await page.click('.inline-help a[href*="action=activity"]');
	await page.waitForSelector('.mcpActivity');
	await close();
});

test('what depends on another setting hides with it', async () => {
	const { page, close } = await openSettings(server.url);
	await box(page, 'enable_mcp').click();
	await page.waitForFunction(() => document.querySelector('#sites')?.offsetParent == null);
	assert.deepEqual((await shown(page)).sort(), [...ALWAYS].sort());
	await box(page, 'enable_mcp').click();
	await page.waitForFunction(() => document.querySelector('#sites')?.offsetParent != null);

	await choose(page, 'untrusted_text', 'off');
	await page.waitForFunction(() => document.querySelector('#own_patterns')?.offsetParent == null);
	await choose(page, 'privacy_profile', 'full');
	await page.waitForFunction(() => document.querySelector('#kept_url_parameters')?.offsetParent == null);
	assert.deepEqual((await shown(page)).sort(), FIELDS.filter((name) => !['own_patterns', 'stable_pseudonyms', 'kept_url_parameters'].includes(name)).sort());
	await close();
});

test('nothing of it sticks out at phone width', async () => {
	const { page, close } = await openSettings(server.url, 'root', { width: 375, height: 800 });
	assert.deepEqual(await page.$$eval('.mcpSettings *', (all) => all.filter((one) => one.offsetParent && one.getBoundingClientRect().right > window.innerWidth + 1).map((one) => one.outerHTML.slice(0, 80))), []);
	await close();
});

for (const [name, value, sentence] of [
	['sites', '', /Write all, or the id of at least one site/],
	['sites', '1, two', /These are no ids of sites: two/],
	['sites', '999999', /There are no sites with these ids: 999999/],
	['own_patterns', 'pay (now', /Line 1, .*pay \(now.*cannot be used/],
	['own_patterns', '(a+)+$', /Line 1, .* cannot be used/],
	['kept_url_parameters', 'a=b', /cannot be names of URL parameters: a=b/],
	['minimum_visits', '-1', /whole number from 0 to 1000000/],
	['minimum_visits', '2.5', /whole number from 0 to 1000000/],
	['call_record_days', 'ever', /whole number from 0 to 3650/],
]) {
	test(`${name} refuses ${JSON.stringify(value)} with a sentence that helps`, async () => {
		const { page, close } = await openSettings(server.url);
		await write(page, `.mcpSettings [name="${name}"]`, value);
		assert.match(await save(page), sentence);
		const notice = page.locator('.notification-error');
		await notice.waitFor();
		assert.match(await notice.innerText(), sentence, 'it is shown');
		assert.equal(JSON.parse(saved())[name], { minimum_visits: 0, call_record_days: 90, sites: 'all' }[name] ?? '', 'nothing was saved');
		await close();
	});
}

test('no tools at all are refused; some are kept', async () => {
	const { page, close } = await openSettings(server.url);
	const tools = page.locator('.mcpSettings .form-group:has-text("Quick answers") label');
	await tools.filter({ hasText: 'All, also' }).click();
	assert.match(await save(page), /Choose at least one group of tools/);
	await close();

	const again = await openSettings(server.url);
	const boxes = again.page.locator('.mcpSettings .form-group:has-text("Quick answers") label');
	await boxes.filter({ hasText: 'All, also' }).click();
	await boxes.filter({ hasText: 'Goals (' }).click();
	await write(again.page, '.mcpSettings [name="sites"]', '1');
	await write(again.page, '.mcpSettings [name="minimum_visits"]', '5');
	assert.equal(await save(again.page), '');
	const now = JSON.parse(saved());
	assert.deepEqual([now.toolsets, now.sites, Number(now.minimum_visits)], [['goals'], '1', 5]);
	await again.close();

	const shownAgain = await openSettings(server.url);
	assert.match(await shownAgain.page.innerText('.mcpSettings'), /Offered now: .+ \(1\)/);
	await shownAgain.close();
});

test('every value can be forced in config.ini.php, and is then not in the form', async () => {
	const forced = {
		enable_mcp: ['1', 'isMcpEnabled', true],
		maximum_mcp_access_level: ['write', 'getMaximumAccessLevel', 'write'],
		toolsets: ['sites, goals', 'getToolsets', ['sites', 'goals']],
		sites: ['1', 'getSites', [1]],
		untrusted_text: ['withhold', 'getUntrustedTextMode', 'withhold'],
		own_patterns: ['pay now', 'getOwnPatterns', ['pay now']],
		mark_data: ['0', 'isDataMarked', false],
		privacy_profile: ['masked', 'getPrivacyProfile', 'masked'],
		stable_pseudonyms: ['1', 'hasStablePseudonyms', true],
		kept_url_parameters: ['lang', 'getKeptUrlParameters', ['lang']],
		minimum_visits: ['7', 'getMinimumVisits', 7],
		call_record_days: ['30', 'getCallRecordDays', 30],
	};
	assert.deepEqual(Object.keys(forced), FIELDS);
	for (const [name, [value]] of Object.entries(forced)) {
		if (name !== 'enable_mcp') {
			configure(name, value);
		}
	}
	try {
		const some = await openSettings(server.url);
		assert.deepEqual(await shown(some.page), ['enable_mcp'], 'only what is not forced');
		await some.close();
		configure('enable_mcp', '1');
		const getters = Object.values(forced).map(([, getter]) => `$settings->${getter}()`).join(', ');
		assert.deepEqual(
			JSON.parse(evaluate(`$settings = new Piwik\\Plugins\\McpServer\\SystemSettings(); echo json_encode([${getters}]);`)),
			Object.values(forced).map(([, , meant]) => meant),
		);
		const { page, close } = await open(server.url, 'root');
		await page.goto(settingsAddress);
		await page.waitForSelector('.card h2');
		await page.waitForTimeout(1500);
		assert.equal(await page.locator('[name="enable_mcp"], [name="sites"], [name="privacy_profile"]').count(), 0);
		await close();
	} finally {
		FIELDS.forEach((name) => configure(name, undefined));
	}
});

test('a setting shows although the one it depends on is forced', async () => {
	configure('enable_mcp', '1');
	try {
		const { page, close } = await openSettings(server.url);
		assert.deepEqual((await shown(page)).sort(), FIELDS.filter((name) => name !== 'enable_mcp').sort());
		await close();
	} finally {
		configure('enable_mcp', undefined);
	}
});

test('only superusers see and save them', async () => {
	for (const role of ['viewer', 'writer', 'siteadmin', null]) {
		const { page, close } = await open(server.url, role, { expected: [401, 403, 500] });
		await page.goto(settingsAddress);
		await page.waitForTimeout(500);
		assert.equal(await page.locator('[name="enable_mcp"]').count(), 0, String(role));
		const answer = await page.evaluate(async () => {
			const form = new URLSearchParams({ 'settingValues[McpServer][0][name]': 'sites', 'settingValues[McpServer][0][value]': '2', token_auth: window.piwik?.token_auth ?? 'anonymous', force_api_session: '1' });
			const response = await fetch('index.php?module=API&format=json&method=CorePluginsAdmin.setSystemSettings', { method: 'POST', body: form });
			return response.text();
		});
		assert.match(answer, /"error"/, String(role));
		await close();
	}
	assert.notEqual(JSON.parse(saved()).sites, '2');
});
