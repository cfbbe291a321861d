// A browser that is logged in, and watches: errors on the console, requests to other hosts, secrets in the page.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { password, secrets } from './matomo.mjs';

const axeFile = createRequire(import.meta.url).resolve('axe-core');
const pictures = process.env.BROWSER_SCREENSHOTS;
// Pixels: what is below belongs to a longer page.
const PICTURE_HEIGHT = 1900;
let browser;

export async function launch() {
	browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM, args: process.getuid() === 0 ? ['--no-sandbox'] : [] });
	return browser;
}

export async function quit() {
	await browser?.close();
	browser = undefined;
}

// A page of its own, logged in as `role` at `url` unless it is null. `expected`: statuses of failures that belong to the test.
export async function open(url, role, { width = 1280, height = 900, expected = [] } = {}) {
	const context = await (await launch()).newContext({ viewport: { width, height }, baseURL: url });
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
	const page = await context.newPage();
	const problems = [];
	page.setDefaultTimeout(20000);
	page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error' && !expected.some((status) => message.text().includes(`status of ${status}`))) {
			problems.push(`console: ${message.text()}`);
		}
	});
	page.on('request', (request) => {
		if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(url).origin) {
			problems.push(`request to another host: ${request.url()}`);
		}
	});
	const session = {
		page,
		// To be called at the end of each test.
		async close() {
			const text = await page.content();
			await context.close();
			assert.deepEqual(problems, [], 'no errors on the console, no requests to other hosts');
			for (const secret of secrets) {
				assert.ok(!text.includes(secret), 'no token or password in the page');
			}
		},
	};
	if (role) {
		await page.goto('index.php?module=Login');
		await page.fill('#login_form_login', role);
		await page.fill('#login_form_password', password(role));
		await Promise.all([page.waitForURL((address) => !address.search.includes('module=Login')), page.click('#login_form_submit')]);
		// Matomo writes sessions without a lock: what is still under way would take the nonces of the next page away.
		await page.waitForLoadState('networkidle').catch(() => {});
	}
	return session;
}

export const action = (name) => `index.php?module=McpServer&action=${name}&idSite=1&period=day&date=yesterday`;

export async function openConnect(url, role, options) {
	const session = await open(url, role, options);
	await session.page.goto(action('connect'));
	await session.page.waitForSelector('.mcpConnect');
	return session;
}

// -> { extension: 'ok', ... } by the id of each check
export async function runDoctor(page) {
	await page.click('.mcpDoctorRun');
	await page.waitForFunction(() => document.querySelector('[data-mcp-report]')
		|| (document.querySelector('.mcpDoctorState').textContent && !document.querySelector('.mcpDoctorRun[aria-disabled]')), null, { timeout: 40000 });
	assert.equal(await page.textContent('.mcpDoctorState'), '', 'a report comes');
	return Object.fromEntries(await page.$$eval('[data-check]', (checks) => checks.map((check) => [check.dataset.check, check.dataset.status])));
}

export async function checkAccessible(page, selector) {
	await page.addScriptTag({ path: axeFile });
	const violations = await page.evaluate(async (within) => {
		const { violations: found } = await window.axe.run(within, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] });
		return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.any[0]?.message ?? ''}`).join(', ')}`);
	}, selector);
	assert.deepEqual(violations, [], 'accessible by the rules of WCAG 2.1 AA');
}

export async function picture(page, name, selector) {
	if (!pictures) {
		return;
	}
	mkdirSync(pictures, { recursive: true });
	const { width } = page.viewportSize();
	const area = await page.evaluate(([within, pageWidth]) => {
		const box = within && document.querySelector(within).getBoundingClientRect();
		return box
			? { x: box.x + window.scrollX, y: box.y + window.scrollY, width: box.width, height: box.height }
			: { x: 0, y: 0, width: pageWidth, height: document.documentElement.scrollHeight };
	}, [selector, width]);
	const clip = { ...area, height: Math.min(area.height, PICTURE_HEIGHT) };
	await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true, clip });
}
