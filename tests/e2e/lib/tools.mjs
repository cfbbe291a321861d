// What the endpoint must offer, and one good call of each tool on whatever data the target has.
import assert from 'node:assert/strict';
import Ajv2020 from 'ajv/dist/2020.js';
import { day } from './target.mjs';
import { data } from './revisions.mjs';

export const toolNames = [
	'get_top_queries', 'get_visit_stats', 'matomo_dimension_get', 'matomo_dimension_list', 'matomo_goal_get', 'matomo_goal_list',
	'matomo_report_list', 'matomo_report_metadata', 'matomo_report_processed', 'matomo_segment_get', 'matomo_segment_list',
	'matomo_site_get', 'matomo_site_list', 'matomo_site_search',
];

// Lists with paging: their collection, the identity of a row, and what else the call needs.
export const lists = {
	matomo_site_list: ['sites', 'idsite', {}],
	matomo_site_search: ['sites', 'idsite', { search: 'example' }],
	matomo_report_list: ['reports', 'uniqueId', { idSite: 1 }],
	matomo_goal_list: ['goals', 'idgoal', { idSite: 1 }],
	matomo_segment_list: ['segments', 'idsegment', { idSite: 1 }],
	matomo_dimension_list: ['dimensions', 'iddimension', { idSite: 1 }],
};

let calls;

export function exampleCalls() {
	calls ??= (async () => {
		const [goals, segments, dimensions] = await Promise.all([
			data('matomo_goal_list', { idSite: 1 }), data('matomo_segment_list', { idSite: 1 }), data('matomo_dimension_list', { idSite: 1 }),
		]);
		return {
			get_top_queries: { idSite: 1, startDate: day, endDate: day },
			get_visit_stats: { idSite: 1, startDate: day, endDate: day, period: 'day' },
			matomo_dimension_get: { idSite: 1, idDimension: dimensions.dimensions[0].iddimension },
			matomo_dimension_list: { idSite: 1 },
			matomo_goal_get: { idSite: 1, idGoal: goals.goals[0].idgoal },
			matomo_goal_list: { idSite: 1 },
			matomo_report_list: { idSite: 1 },
			matomo_report_metadata: { idSite: 1, reportUniqueId: 'Actions_getPageUrls' },
			matomo_report_processed: { idSite: 1, reportUniqueId: 'Actions_getPageUrls', period: 'day', date: day },
			matomo_segment_get: { idSite: 1, idSegment: segments.segments[0].idsegment },
			matomo_segment_list: { idSite: 1 },
			matomo_site_get: { idSite: 1 },
			matomo_site_list: {},
			matomo_site_search: { search: 'example' },
		};
	})();
	return calls;
}

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true, allErrors: true });
const validators = new Map();

export function validator(schema) {
	const key = JSON.stringify(schema);
	if (!validators.has(key)) {
		validators.set(key, ajv.compile(schema));
	}
	return validators.get(key);
}

/** What stands between the marks of a text for the model. */
export function dataOf(text) {
	const found = /^[^\n]+\n<matomo-data-([0-9a-f]{24})>\n([^]*)\n<\/matomo-data-\1>$/.exec(text);
	assert.ok(found, `marks around the data: ${text.slice(0, 200)}`);
	return found[2];
}

export function checkToolAnswer(tool, answer) {
	assert.equal(answer.isError ?? false, false, answer.content?.[0]?.text);
	assert.equal(answer.content.length, 1);
	assert.equal(answer.content[0].type, 'text');
	assert.deepEqual(JSON.parse(dataOf(answer.content[0].text)), answer.structuredContent, 'the text block says the same');
	const valid = validator(tool.outputSchema);
	assert.ok(valid(answer.structuredContent), JSON.stringify(valid.errors, null, 1));
}
