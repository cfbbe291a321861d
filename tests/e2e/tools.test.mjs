// Every tool over HTTP: what tools/list promises, and what the calls keep of it. Finer points of single tools: tests/tools.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { day, needs } from './lib/target.mjs';
import { call, data, refusal, result, revisions } from './lib/revisions.mjs';
import { checkToolAnswer, exampleCalls, lists, toolNames, validator } from './lib/tools.mjs';

describe('tools/list', needs('viewer'), () => {
	let tools;
	before(async () => { tools = (await result('2025-11-25', 'tools/list')).tools; });

	for (const name of toolNames) {
		test(name, () => {
			const tool = tools.find((each) => each.name === name);
			assert.deepEqual(Object.keys(tool).sort(), ['annotations', 'description', 'inputSchema', 'name', 'outputSchema', 'title']);
			assert.ok(tool.title.length > 3 && tool.description.length > 40);
			assert.deepEqual(
				[tool.annotations.readOnlyHint, tool.annotations.destructiveHint, tool.annotations.idempotentHint], [true, false, true], 'reads only');
			assert.equal(typeof tool.annotations.openWorldHint, 'boolean');

			for (const schema of [tool.inputSchema, tool.outputSchema]) {
				assert.equal(schema.type, 'object');
				assert.equal(schema.additionalProperties, false);
				assert.ok(!('oneOf' in schema) && !('anyOf' in schema) && !('allOf' in schema), 'strict clients refuse these at the top');
				assert.ok(JSON.stringify(schema).length < 16384);
				assert.ok(new Ajv2020({ strict: false }).validateSchema(schema), 'a JSON Schema of 2020-12');
				validator(schema);
			}
			for (const [property, described] of Object.entries(tool.inputSchema.properties)) {
				assert.ok(described.description?.length > 5, `${property} is described`);
			}
			// but `folding`, which is there only while the administrator keeps small counts back
			const always = Object.keys(tool.outputSchema.properties).filter((name) => name !== 'folding').sort();
			assert.deepEqual([...tool.outputSchema.required].sort(), always, 'every output field is required');
		});
	}
	test('visitors\' text is marked', () => {
		const open = tools.filter((tool) => tool.annotations.openWorldHint).map((tool) => tool.name);
		for (const name of ['matomo_report_processed', 'get_top_queries']) {
			assert.ok(open.includes(name), name);
		}
	});
	test('fewer than 20 tools', () => assert.ok(tools.length < 20));
	test('always the same bytes', async () => assert.deepEqual((await result('2025-06-18', 'tools/list')).tools, tools));
});

describe('a good call of each', needs('viewer'), () => {
	let tools;
	before(async () => { tools = (await result('2025-11-25', 'tools/list')).tools; });

	for (const revision of revisions) {
		for (const name of toolNames) {
			test(`${name} in ${revision}`, async () => {
				checkToolAnswer(tools.find((each) => each.name === name), await call(revision, name, (await exampleCalls())[name]));
			});
		}
	}
	for (const name of toolNames) {
		test(`${name} validates its example, and numbers as strings too`, async () => {
			const args = (await exampleCalls())[name];
			const tool = tools.find((each) => each.name === name);
			assert.ok(validator(tool.inputSchema)(args), JSON.stringify(validator(tool.inputSchema).errors));
			const asStrings = Object.fromEntries(Object.entries(args).map(([key, value]) => [key, typeof value === 'number' ? String(value) : value]));
			assert.deepEqual(await data(name, asStrings), await data(name, args));
		});
	}
});

for (const [name, [collection, identity, args]] of Object.entries(lists)) {
	describe(`paging of ${name}`, needs('viewer'), () => {
		const sorts = name === 'matomo_report_list' ? ['category_asc', 'category_desc', 'name_asc', 'name_desc'] : ['name_asc', 'name_desc', 'id_asc', 'id_desc'];
		const identities = (page) => page[collection].map((row) => row[identity]);

		for (const sort of sorts) {
			test(`by cursor through everything, ${sort}`, async () => {
				const all = await data(name, { ...args, sort, limit: 500 });
				assert.equal(all.has_more, false);
				assert.equal(all.next_cursor, null);
				assert.equal(all.total_rows, all[collection].length);
				const size = Math.max(1, Math.ceil(all.total_rows / 4));
				const walked = [];
				for (let cursor, pages = 0; ; pages++) {
					assert.ok(pages < 20, 'the walk ends');
					const page = await data(name, { ...args, sort, limit: size, ...(cursor && { cursor }) });
					walked.push(...identities(page));
					assert.equal(page.total_rows, all.total_rows);
					assert.equal(page.has_more, page.next_cursor !== null);
					assert.ok(page[collection].length <= size);
					if (!page.has_more) {
						break;
					}
					cursor = page.next_cursor;
				}
				assert.deepEqual(walked, identities(all));
			});
		}
		test('the first sort is the default', async () => {
			assert.deepEqual(await data(name, { ...args, sort: sorts[0] }), await data(name, args));
		});
		test('rising and falling mirror each other', async () => {
			const rising = await data(name, { ...args, sort: sorts[0] });
			const falling = await data(name, { ...args, sort: sorts[1] });
			assert.deepEqual(identities(falling).reverse(), identities(rising));
		});
		test('a cursor of another sort, or none at all: refused', async () => {
			const { next_cursor: cursor } = await data(name, { ...args, limit: 1 });
			const wrong = ['x', '', 'e30=', Buffer.from('{"v":2}').toString('base64'), Buffer.from('[]').toString('base64'), cursor + 'A'];
			for (const each of [...(cursor ? [cursor] : []), ...wrong]) {
				assert.equal(await refusal(name, { ...args, cursor: each, sort: sorts[1] }), 'Invalid cursor.');
			}
		});
		test('a cursor of another tool: refused', async () => {
			const { next_cursor: cursor } = await data(name === 'matomo_report_list' ? 'matomo_site_list' : 'matomo_report_list', name === 'matomo_report_list' ? { limit: 1 } : { idSite: 1, limit: 1 });
			assert.equal(await refusal(name, { ...args, cursor }), 'Invalid cursor.');
		});
		if ('idSite' in args) {
			test('a cursor of another site: refused', async () => {
				const { next_cursor: cursor } = await data(name, { ...args, limit: 1 });
				assert.equal(await refusal(name, { ...args, idSite: 2, cursor }), 'Invalid cursor.');
			});
		}
		for (const limit of [0, -1, 501, 1.5, 'many', true]) {
			test(`limit ${JSON.stringify(limit)}: refused by the schema`, async () => {
				assert.match(await refusal(name, { ...args, limit }), new RegExp(`^Invalid parameters for tool '${name}': .*/limit`));
			});
		}
		test('an unknown sort: refused by the schema', async () => assert.match(await refusal(name, { ...args, sort: 'size' }), /\/sort/));
	});
}

describe('matomo_report_processed', needs('viewer'), () => {
	const name = 'matomo_report_processed';
	const args = { idSite: 1, reportUniqueId: 'Actions_getPageUrls', period: 'day', date: day };
	const rows = (answer) => answer.report.reportData.map((row) => row.label);

	test('pages of filter_limit and filter_offset make up the whole', async () => {
		const all = await data(name, { ...args, filter_limit: 250 });
		assert.equal(all.pagination.total_rows, all.report.reportData.length);
		assert.deepEqual([all.pagination.has_more, all.pagination.returned_rows], [false, all.pagination.total_rows]);
		const walked = [];
		for (let offset = 0; ; offset += 3) {
			assert.ok(offset < 300);
			const page = await data(name, { ...args, filter_limit: 3, filter_offset: offset });
			assert.deepEqual(
				[page.pagination.filter_limit, page.pagination.filter_offset, page.pagination.total_rows, page.pagination.returned_rows],
				[3, offset, all.pagination.total_rows, page.report.reportData.length]);
			walked.push(...rows(page));
			if (!page.pagination.has_more) {
				break;
			}
		}
		assert.deepEqual(walked, rows(all));
	});
	test('the selector may be spelled in three ways', async () => {
		const { reportUniqueId, ...rest } = args;
		const expected = await data(name, args);
		assert.deepEqual(await data(name, { ...rest, reportUniqueId: 'Actions.getPageUrls' }), expected);
		assert.deepEqual(await data(name, { ...rest, apiModule: 'Actions', apiAction: 'getPageUrls' }), expected);
		assert.deepEqual(expected.resolvedReport, { uniqueId: 'Actions_getPageUrls', apiModule: 'Actions', apiAction: 'getPageUrls', apiParameters: {} });
	});
	test('an offset past the end', async () => {
		const page = await data(name, { ...args, filter_offset: 100000 });
		assert.deepEqual(page.report.reportData, []);
		assert.deepEqual([page.pagination.has_more, page.pagination.returned_rows], [false, 0]);
	});
	test('several days: one entry each', async () => {
		const week = await data(name, { ...args, reportUniqueId: 'VisitsSummary_get', date: 'last7' });
		assert.equal(Object.keys(week.report.reportData).length, 7);
	});
	test('a subtable needs its id, and a row gives it', async () => {
		const subtable = { ...args, reportUniqueId: 'Actions_getPageUrls' };
		const row = (await data(name, subtable)).report.reportMetadata.findIndex((metadata) => metadata.idsubdatatable);
		assert.ok(row >= 0, 'a row with a subtable');
		const { report } = await data(name, subtable);
		const below = await data(name, { ...subtable, idSubtable: report.reportMetadata[row].idsubdatatable });
		assert.ok(below.report.reportData.length > 0);
	});
	for (const [title, more, text] of [
		['unknown field in the segment', { segment: 'noSuchField==1' }, /matomo_segment_list/],
		['segment without a condition', { segment: 'secretword' }, /==/],
		['reserved key', { apiParameters: { token_auth: 'x' } }, /^Unsupported apiParameters key 'token_auth'\.$/],
		['bad date', { date: 'someday' }, /^Invalid period\/date parameters\.$/],
		['filter_limit 251', { filter_limit: 251 }, /\/filter_limit/],
		['negative offset', { filter_offset: -1 }, /\/filter_offset/],
		['two selectors', { apiModule: 'Actions', apiAction: 'getPageUrls' }, /Invalid parameters/],
	]) {
		test(`${title}: refused`, async () => {
			const told = await refusal(name, { ...args, ...more });
			assert.match(told, text);
			assert.ok(!told.includes('secretword') && !told.includes('noSuchField'), 'what was sent is not repeated');
		});
	}
	test('no selector: refused', async () => assert.match(await refusal(name, { idSite: 1, period: 'day', date: day }), /Invalid parameters/));
});

describe('quick answers', needs('viewer'), () => {
	const span = { idSite: 1, startDate: day, endDate: day };

	test('the same visits from both kinds of tools', async () => {
		const quick = await data('get_visit_stats', { ...span, period: 'day' });
		assert.equal(quick.rows.length, 1);
		assert.equal(quick.rows[0].date, day);
		const processed = await data('matomo_report_processed', { idSite: 1, reportUniqueId: 'VisitsSummary_get', period: 'day', date: day });
		const row = [processed.report.reportData].flat()[0];
		assert.equal(quick.rows[0].nb_visits, Number(String(row.nb_visits).replaceAll(',', '')));
	});
	test('the most frequent query first, as many as asked for', async () => {
		const two = await data('get_top_queries', { ...span, limit: 2 });
		const all = await data('get_top_queries', { ...span, limit: 500 });
		assert.ok(all.rows.length >= two.rows.length && two.rows.length <= 2);
		assert.deepEqual(all.rows.slice(0, two.rows.length), two.rows);
		const visits = all.rows.map((row) => row.nb_visits);
		assert.deepEqual(visits, [...visits].sort((a, b) => b - a));
	});
	for (const [tool, args, text] of [
		['get_visit_stats', { ...span, period: 'eon' }, /\/period/],
		['get_visit_stats', { ...span }, /period/],
		['get_visit_stats', { idSite: 1, endDate: day, period: 'day' }, /startDate/],
		['get_visit_stats', { ...span, startDate: '19-11-2026', period: 'day' }, /\/startDate/],
		['get_visit_stats', { ...span, startDate: '2026-02-30', period: 'day' }, /date/i],
		['get_visit_stats', { ...span, endDate: '2020-01-01', period: 'day' }, /date/i],
		['get_top_queries', { ...span, limit: 0 }, /\/limit/],
		['get_top_queries', { ...span, limit: 501 }, /\/limit/],
		['get_top_queries', { ...span, idSite: 0 }, /\/idSite/],
	]) {
		test(`${tool} ${JSON.stringify(args)}: refused`, async () => assert.match(await refusal(tool, args), text));
	}
});
