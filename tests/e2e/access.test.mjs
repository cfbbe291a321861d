// Tokens of every kind, and what each role sees. A bad token counts as a failed login: more than 20 an hour lock the address, so
// only four requests of this file present one.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { endpointUrl, needs, token } from './lib/target.mjs';
import { checkError, send } from './lib/http.mjs';
import { ask, data, refusal, stateless } from './lib/revisions.mjs';
import { day } from './lib/target.mjs';

const ping = { jsonrpc: '2.0', id: 'p', method: 'ping' };
const withParameter = (parameters) => new URL(endpointUrl.href + '&' + new URLSearchParams(parameters));

function checkUnauthenticated(answer, code = -32001) {
	checkError(answer, { status: 401, code, id: answer.json.id });
	assert.equal(answer.headers['www-authenticate'], 'Bearer realm="mcp"');
	assert.equal(answer.headers['mcp-session-id'], undefined);
}

describe('nobody: 401', () => {
	const nobody = {
		'no token': {},
		'an empty Bearer': { headers: { Authorization: 'Bearer ' } },
		'Bearer alone': { headers: { Authorization: 'Bearer' } },
		'a token with blanks': { headers: { Authorization: 'Bearer a b' } },
		'Basic': { headers: { Authorization: 'Basic dXNlcjpwYXNz' } },
		'another scheme': { headers: { Authorization: 'Token abc' } },
		'a token without a scheme': { role: null, headers: { Authorization: 'x'.repeat(32) } },
		'the name anonymous': { bearer: 'anonymous' },
		'a session cookie': { headers: { Cookie: 'MATOMO_SESSID=0123456789abcdef0123456789abcdef' } },
		'quotes and control characters': { headers: { Authorization: 'Bearer \'"\t;--' } },
		'10 KB of token': { headers: { Authorization: 'Bearer ' + '!'.repeat(6000) } },
	};
	for (const [title, request] of Object.entries(nobody)) {
		test(title, async () => {
			const answer = await send({ body: ping, ...request });
			checkUnauthenticated(answer);
			assert.equal(answer.json.id, 'p');
		});
	}
	test('anonymous has no rights here even where it may view sites', async () => checkUnauthenticated(await send({ body: ping, url: withParameter({ token_auth: 'anonymous' }) })));
});

describe('bad tokens: 401, and they do not come back', () => {
	const garbage = 'deadbeefdeadbeefdeadbeefdeadbeef';

	test('an unknown one', async () => {
		const answer = await send({ bearer: garbage, body: ping });
		checkUnauthenticated(answer);
		assert.equal(answer.json.id, 'p');
		assert.ok(!answer.text.includes(garbage));
	});
	test('an unknown one, 2026-07-28', async () => {
		const answer = await ask(stateless, 'tools/list', undefined, { role: null, bearer: garbage });
		checkUnauthenticated(answer, -32600);
		assert.ok(!answer.text.includes(garbage));
	});
	test('an expired one', needs('viewer_expired'), async () => checkUnauthenticated(await send({ role: 'viewer_expired', body: ping })));
	test('a secure-only one in the address', needs('viewer_secure'), async () => {
		checkUnauthenticated(await send({ body: ping, url: withParameter({ token_auth: token('viewer_secure') }) }));
	});
});

describe('good tokens', () => {
	for (const role of ['viewer', 'onesite', 'writer', 'siteadmin', 'root', 'viewer_secure']) {
		test(`${role}, as Bearer`, needs(role), async () => assert.equal((await send({ role, body: ping })).status, 200));
	}
	test('the scheme in any case', needs('viewer'), async () => {
		assert.equal((await send({ headers: { Authorization: `bEARER ${token('viewer')}` }, body: ping })).status, 200);
	});
	test('as a parameter', needs('viewer'), async () => assert.equal((await send({ body: ping, url: withParameter({ token_auth: token('viewer') }) })).status, 200));
	test('in both places, the same', needs('viewer'), async () => {
		assert.equal((await send({ role: 'viewer', body: ping, url: withParameter({ token_auth: token('viewer') }) })).status, 200);
	});
	test('a user without any view access: 401', needs('noaccess'), async () => checkUnauthenticated(await send({ role: 'noaccess', body: ping })));
	test('force_api_session changes nothing', needs('viewer'), async () => {
		assert.equal((await send({ role: 'viewer', body: ping, url: withParameter({ force_api_session: 1 }) })).status, 200);
	});
});

describe('header and parameter disagree: 400', needs('viewer', 'onesite'), () => {
	for (const [title, header, parameter] of [
		['two good ones', 'viewer', token('onesite')],
		['good header, bad parameter', 'viewer', 'deadbeefdeadbeefdeadbeefdeadbeef'],
		['good header, anonymous parameter', 'viewer', 'anonymous'],
	]) {
		test(title, async () => {
			const answer = await send({ role: header, body: ping, url: withParameter({ token_auth: parameter }) });
			checkError(answer, { status: 400, code: -32600, id: 'p' });
			assert.ok(!answer.text.includes(parameter));
		});
	}
	test('bad header, good parameter', async () => {
		const answer = await send({ bearer: 'deadbeefdeadbeefdeadbeefdeadbeef', body: ping, url: withParameter({ token_auth: token('viewer') }) });
		checkError(answer, { status: 400, code: -32600, id: 'p' });
	});
	test('a list as parameter', async () => {
		const answer = await send({ role: 'viewer', body: ping, url: new URL(endpointUrl.href + '&token_auth[]=x') });
		assert.equal(answer.status, 400, answer.text);
	});
	test('a parameter in a posted form', async () => {
		const answer = await send({ role: 'viewer', body: 'token_auth=deadbeef', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
		assert.equal(answer.status, 400, answer.text);
	});
});

describe('what a role sees', () => {
	const ids = async (role) => (await data('matomo_site_list', { sort: 'id_asc' }, { role })).sites.map((site) => site.idsite);

	test('onesite: site 1 alone', needs('onesite'), async () => assert.deepEqual(await ids('onesite'), [1]));
	test('viewer: sites 1 and 2', needs('viewer'), async () => assert.deepEqual(await ids('viewer'), [1, 2]));
	test('a secure-only token sees what its user sees', needs('viewer', 'viewer_secure'), async () => assert.deepEqual(await ids('viewer_secure'), await ids('viewer')));
	test('siteadmin and root: at least as much as viewer', needs('siteadmin', 'root'), async () => {
		for (const role of ['siteadmin', 'root']) {
			assert.deepEqual((await ids(role)).slice(0, 2), [1, 2]);
		}
	});

	describe('of a site that is not theirs (onesite, site 2)', needs('onesite'), () => {
		const role = 'onesite';
		for (const [name, collection] of [['matomo_goal_list', 'goals'], ['matomo_segment_list', 'segments'], ['matomo_dimension_list', 'dimensions'], ['matomo_report_list', 'reports']]) {
			test(`${name}: an empty list`, async () => {
				assert.deepEqual(await data(name, { idSite: 2 }, { role }), { [collection]: [], next_cursor: null, has_more: false, total_rows: 0 });
			});
		}
		test('search does not find it', async () => {
			const found = await data('matomo_site_search', { search: 'example' }, { role });
			assert.deepEqual(found.sites.map((site) => site.idsite), [1]);
		});
		const report = { idSite: 2, reportUniqueId: 'Actions_getPageUrls' };
		for (const [name, args, text] of [
			['matomo_site_get', { idSite: 2 }, 'Site not found or access denied.'],
			['matomo_goal_get', { idSite: 2, idGoal: 1 }, 'Goal not found.'],
			['matomo_segment_get', { idSite: 2, idSegment: 1 }, 'Segment not found.'],
			['matomo_dimension_get', { idSite: 2, idDimension: 1 }, 'Dimension not found.'],
			['matomo_report_metadata', report, 'Report not found.'],
			['matomo_report_processed', { ...report, period: 'day', date: day }, 'Report not found.'],
		]) {
			test(`${name}: as if it did not exist`, async () => {
				assert.equal(await refusal(name, args, { role }), text);
				assert.equal(await refusal(name, { ...args, idSite: 98765 }, { role }), text);
			});
		}
		for (const name of ['get_visit_stats', 'get_top_queries']) {
			test(`${name}: as if it did not exist`, async () => {
				const args = { startDate: day, endDate: day, ...(name === 'get_visit_stats' && { period: 'day' }) };
				assert.equal(await refusal(name, { ...args, idSite: 2 }, { role }), await refusal(name, { ...args, idSite: 98765 }, { role }));
			});
		}
	});

	describe('quick tools without idSite', () => {
		const args = { startDate: day, endDate: day, period: 'day' };
		test('one site: it is taken', needs('onesite'), async () => {
			assert.deepEqual(await data('get_visit_stats', args, { role: 'onesite' }), await data('get_visit_stats', { ...args, idSite: 1 }, { role: 'onesite' }));
		});
		test('several: the error names matomo_site_list', needs('viewer'), async () => assert.match(await refusal('get_visit_stats', args), /matomo_site_list/));
		test('several, queries: the error names matomo_site_list', needs('viewer'), async () => {
			assert.match(await refusal('get_top_queries', { startDate: day, endDate: day }), /matomo_site_list/);
		});
	});
});
