// Who may open which page, also by its address: each role, each action, each method.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { action, open, openConnect, quit } from './lib/browser.mjs';
import { configure, evaluate, serve } from './lib/matomo.mjs';

// What only the page itself contains.
const MARKS = { connect: 'class="mcpPage mcpConnect"', doctor: 'data-mcp-report', documentation: 'mcpPage mcpDocs"', activity: 'mcpActivity"', exportActivity: 'matomo_' };
// role -> the pages that it may see; null is nobody at all
const MAY = {
	root: ['connect', 'documentation', 'activity'],
	siteadmin: ['connect', 'documentation'],
	writer: ['connect', 'documentation'],
	viewer: ['connect', 'documentation'],
	onesite: ['connect', 'documentation'],
	noaccess: [],
};
let server;
let nonce;

before(async () => {
	configure('enable_mcp', '1');
	server = await serve();
	const { page, close } = await openConnect(server.url, 'root');
	nonce = await page.getAttribute('.mcpDoctorRun', 'data-nonce');
	await close();
});

after(async () => {
	await quit();
	server.stop();
});

const countTokens = () => evaluate('echo Piwik\\Db::fetchOne("SELECT COUNT(*) FROM `" . Piwik\\Common::prefixTable("user_token_auth") . "`");').trim();

async function seen(page, method, name) {
	const answer = await page.request.fetch(action(name), { method, ...(method === 'POST' && { form: { nonce } }) });
	return (await answer.text()).includes(MARKS[name]);
}

for (const [role, may] of Object.entries(MAY)) {
	test(`${role} sees ${may.join(' and ') || 'nothing'}`, async () => {
		const tokens = countTokens();
		// 404: the page of Matomo where those arrive who have no access
		const { page, close } = await open(server.url, role, { expected: [400, 401, 403, 404, 500] });
		for (const name of ['connect', 'documentation', 'activity']) {
			assert.equal(await seen(page, 'GET', name), may.includes(name), name);
		}
		if (role !== 'root') {
			for (const name of ['doctor', 'exportActivity']) {
				assert.equal(await seen(page, 'GET', name), false, `GET ${name}`);
				assert.equal(await seen(page, 'POST', name), false, `POST ${name} with the nonce of an administrator`);
			}
			assert.equal(countTokens(), tokens, 'no doctor has run');
		}
		await close();
	});
}

test('nobody sees anything without a login, and is asked to log in', async () => {
	const tokens = countTokens();
	const { page, close } = await open(server.url, null, { expected: [400, 401, 403, 500] });
	for (const name of Object.keys(MARKS)) {
		assert.equal(await seen(page, 'GET', name), false, `GET ${name}`);
		assert.equal(await seen(page, 'POST', name), false, `POST ${name}`);
	}
	await page.goto(action('connect'));
	await page.waitForSelector('#login_form_login');
	assert.equal(countTokens(), tokens);
	await close();
});

test('anonymous visitors who may view a site see none of it', async () => {
	const model = '(new Piwik\\Plugins\\UsersManager\\Model())';
	const had = evaluate(`echo count(${model}->getSitesAccessFromUser('anonymous'));`).trim() !== '0';
	if (!had) {
		evaluate(`${model}->addUserAccess('anonymous', 'view', [1]);`);
	}
	try {
		const { page, close } = await open(server.url, null, { expected: [400, 401, 403, 500] });
		for (const name of Object.keys(MARKS)) {
			assert.equal(await seen(page, 'GET', name), false, `GET ${name}`);
			assert.equal(await seen(page, 'POST', name), false, `POST ${name}`);
		}
		await close();
	} finally {
		if (!had) {
			evaluate(`${model}->deleteUserAccess('anonymous', [1]);`);
		}
	}
});
