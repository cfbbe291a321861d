// The card of this plugin in Administration > System > General settings, used as a person does.
import { open } from './browser.mjs';
import { password } from './matomo.mjs';

export const settingsAddress = 'index.php?module=CoreAdminHome&action=generalSettings&idSite=1&period=day&date=yesterday#/McpServer';

// Waits for the card on the page that is open, and marks it with the class mcpSettings.
export async function waitForSettings(page) {
	await page.waitForFunction(() => {
		const heading = [...document.querySelectorAll('h2')].find((found) => found.textContent.trim() === 'MCP Server');
		heading?.closest('.card').classList.add('mcpSettings');
		return document.querySelector('.mcpSettings .form-group') !== null;
	});
}

export async function openSettings(url, role = 'root', options) {
	const session = await open(url, role, options);
	await session.page.goto(settingsAddress);
	await waitForSettings(session.page);
	return session;
}

export const box = (page, name) => page.locator(`.mcpSettings label:has(#${name})`);

// Matomo's fields listen to keys; on a busy machine their answer to one key may undo the next.
export async function write(page, selector, text) {
	for (let turn = 0; turn < 5; turn++) {
		await page.click(selector);
		await page.keyboard.press('Control+A');
		await page.keyboard.press('Delete');
		await page.keyboard.type(text, { delay: 10 * turn });
		if (await page.inputValue(selector) === text) {
			return;
		}
	}
	throw new Error(`the text could not be written into ${selector}`);
}

// -> what Matomo says to it: '' when it was saved
export async function save(page) {
	const answered = page.waitForResponse((response) => response.url().includes('setSystemSettings'));
	await page.click('.mcpSettings .pluginsSettingsSubmit');
	// Each card has a window of its own for the password.
	await write(page, '.modal.open input[type="password"]', password('root'));
	await page.click('.modal.open .modal-footer a:not(.modal-no):not([disabled])');
	const result = await (await answered).json();
	return result.result === 'error' ? result.message : '';
}
