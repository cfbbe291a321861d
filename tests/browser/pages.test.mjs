// Every page: no error, nothing that sticks out at phone width, and its picture. A new page is added to the list.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { action, checkAccessible, open, picture, quit } from './lib/browser.mjs';
import { configure, evaluate, serve, switchMcp } from './lib/matomo.mjs';

const settings = 'index.php?module=CoreAdminHome&action=generalSettings&idSite=1&period=day&date=yesterday#/McpServer';
// name: of the picture; selector: what is ours; phone: also has a picture at phone width; only: the picture shows nothing else
const PAGES = [
	{ name: '01-connect-guide', phone: '08-connect-guide-phone', address: action('connect'), selector: '.mcpConnect' },
	{ name: '04-activity', phone: '09-activity-phone', address: action('activity'), selector: '.mcpActivity' },
	{ name: '05-settings', address: settings, selector: '.card:has(input[name="enable_mcp"])', only: true },
];
const table = '(new Piwik\\Plugins\\McpServer\\CallRecord\\CallTable())->name()';
let server;
let wasOn;

before(async () => {
	configure('enable_mcp', undefined);
	configure('maximum_mcp_access_level', undefined);
	configure('call_record_days', undefined);
	wasOn = switchMcp(true);
	server = await serve();
	evaluate(`
		(new Piwik\\Plugins\\McpServer\\CallRecord\\CallTable())->create();
		$table = ${table};
		Piwik\\Db::query("DELETE FROM \`$table\`");
		$clients = ['Claude', 'ChatGPT', 'Codex', 'Cursor'];
		$users = ['marketing', 'viewer', 'seo'];
		$tools = ['matomo_report_processed', 'get_visit_stats', 'matomo_site_list', 'get_top_queries', 'matomo_goal_list'];
		for ($i = 0; $i < 180; $i++) {
			$outcome = $i % 23 === 5 ? 'refused' : ($i % 41 === 7 ? 'failed' : 'answered');
			Piwik\\Db::query("INSERT INTO \`$table\` (called_at, login, client, method, tool, sites, row_count, byte_count, masked, outcome) VALUES (?, ?, ?, 'tools/call', ?, ',1,', ?, ?, ?, ?)",
				[time() - 3600 - (int) (86400 * 28 * ($i / 180) ** 1.3) - $i * 61, $users[$i * 7 % 3], $clients[$i * 5 % 11 % 4], $tools[$i * 3 % 5],
					$outcome === 'answered' ? 1 + $i * 13 % 50 : 0, 400 + $i * 977 % 9000, $i % 6 === 0 ? 2 : 0, $outcome]);
		}
	`);
});

after(async () => {
	await quit();
	server.stop();
	switchMcp(wasOn);
	evaluate(`Piwik\\Db::query("DELETE FROM \`" . ${table} . "\`");`);
});

for (const { name, phone, address, selector, only } of PAGES) {
	for (const width of [1280, 375]) {
		test(`${name} at ${width} pixels`, async () => {
			const { page, close } = await open(server.url, 'root', { width, height: width === 375 ? 760 : 900 });
			await page.goto(address);
			await page.waitForSelector(selector);
			await page.waitForLoadState('networkidle');
			const end = await page.$eval(selector, (root) => Math.max(...[...root.querySelectorAll('*')]
				.filter((element) => element.offsetParent && !element.closest('.mcpScroll *')).map((element) => element.getBoundingClientRect().right)));
			assert.ok(Math.floor(end) <= width, `widest element ends at ${end}`);
			if (!only) {
				assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width, 'nothing to be scrolled sideways');
				await checkAccessible(page, selector);
			}
			const shown = width === 375 ? phone : name;
			if (shown) {
				await picture(page, shown, only && selector);
			}
			await close();
		});
	}
}
