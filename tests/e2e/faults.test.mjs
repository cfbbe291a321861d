// Accidents below the endpoint: whatever happens in Matomo's code, the client gets a JSON-RPC answer that gives nothing away.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { configure, day, needsFaults } from './lib/target.mjs';
import { checkError, send } from './lib/http.mjs';
import { ask, isStateless, revisions } from './lib/revisions.mjs';

const name = 'get_visit_stats';
const call = (revision) => ask(revision, 'tools/call', { name, arguments: { idSite: 1, startDate: day, endDate: day, period: 'day' } }, { id: 'f' });
const message = 'Matomo could not answer this request. Its log says why.';

function withFault(kind, body) {
	describe(`VisitsSummary.get = ${kind}`, needsFaults, () => {
		before(() => configure('HostFaults', 'VisitsSummary.get', kind));
		after(() => configure('HostFaults', 'VisitsSummary.get'));
		for (const revision of revisions) {
			test(revision, async () => body(await call(revision), revision));
		}
	});
}

function silent(answer) {
	assert.ok(!/NOISE|SQLSTATE|PDOException|TypeError|order|died|\/[a-z]+\/[a-zA-Z/]*\.php|memory|Maximum|Faults/i.test(answer.text), answer.text);
}

// Caught where it happens: an answer with HTTP 200.
for (const kind of ['error', 'database']) {
	withFault(kind, (answer, revision) => {
		checkError(answer, { status: 200, code: isStateless(revision) ? -32603 : -32000, id: 'f' });
		assert.equal(answer.json.error.message, message);
		silent(answer);
	});
}
// Not to be caught: what is left of the request answers.
for (const kind of ['exit', 'die', 'fatal', 'memory', 'timeout']) {
	withFault(kind, (answer, revision) => {
		checkError(answer, { status: 500, code: isStateless(revision) ? -32603 : -32000, id: 'f' });
		silent(answer);
	});
}
// Stray output is dropped.
for (const kind of ['noise', 'flood', 'warning']) {
	withFault(kind, (answer) => {
		assert.equal(answer.status, 200);
		assert.equal(answer.json.result.isError, false);
		assert.equal(answer.json.result.structuredContent.rows[0].date, day);
		silent(answer);
	});
}
for (const [kind, text] of [['exception', /^Report retrieval failed\.$/], ['noaccess', /^Site not found or access denied\./]]) {
	withFault(kind, (answer) => {
		assert.equal(answer.json.result.isError, true);
		assert.match(answer.json.result.content[0].text, text);
		silent(answer);
	});
}

describe('the database is down', needsFaults, () => {
	before(() => configure('Host', 'database_down', '1'));
	after(() => configure('Host', 'database_down'));
	for (const revision of revisions) {
		test(revision, async () => {
			const answer = await call(revision);
			checkError(answer, { status: 500, code: isStateless(revision) ? -32603 : -32000, id: 'f' });
			silent(answer);
		});
	}
});

describe('anonymous may view site 1', needsFaults, () => {
	before(() => configure('Host', 'anonymous_view[]', '1'));
	after(() => configure('Host', 'anonymous_view[]'));
	test('but not here: 401', async () => {
		checkError(await send({ body: { jsonrpc: '2.0', id: 1, method: 'ping' } }), { status: 401, code: -32001, id: 1 });
	});
});

describe('a plugin is off', needsFaults, () => {
	for (const [plugin, tool, args] of [
		['Goals', 'matomo_goal_list', { idSite: 1 }], ['Goals', 'matomo_goal_get', { idSite: 1, idGoal: 1 }],
		['SegmentEditor', 'matomo_segment_list', { idSite: 1 }], ['SegmentEditor', 'matomo_segment_get', { idSite: 1, idSegment: 1 }],
		['CustomDimensions', 'matomo_dimension_list', { idSite: 1 }], ['CustomDimensions', 'matomo_dimension_get', { idSite: 1, idDimension: 1 }],
	]) {
		test(`${plugin}: ${tool} says so`, async () => {
			configure('Host', 'deactivated[]', plugin);
			try {
				const answer = await ask('2025-11-25', 'tools/call', { name: tool, arguments: args });
				assert.deepEqual([answer.json.result.isError, answer.json.result.content[0].text], [true, `${plugin} plugin is not available.`]);
			} finally {
				configure('Host', 'deactivated[]');
			}
		});
	}
});

test('afterwards all is well', needsFaults, async () => assert.equal((await call('2025-11-25')).json.result.isError, false));
