// Prints what failed and what was skipped with its reason, and one line of counts. MCP_E2E_VERBOSE=1 prints every test.
import path from 'node:path';

export default async function* report(events) {
	const counts = { passed: 0, failed: 0, skipped: 0 };
	const trail = [];

	for await (const { type, data } of events) {
		if (type === 'test:start') {
			trail.length = data.nesting;
			trail.push(data.name);
		}
		if (type !== 'test:pass' && type !== 'test:fail') {
			if (type === 'test:stderr' || type === 'test:stdout') {
				yield data.message;
			}
			continue;
		}
		const title = `${path.basename(data.file ?? '')}: ${[...trail.slice(0, data.nesting), data.name].join(' > ')}`;
		const reason = data.skip ?? data.todo;
		if (reason !== undefined) {
			counts.skipped++;
			yield `  skipped ${title}: ${reason === true ? 'no reason given' : reason}\n`;
		} else if (type === 'test:fail') {
			const cause = data.details.error?.cause ?? data.details.error;
			if (data.details.error?.failureType === 'subtestsFailed') {
				continue;
			}
			counts.failed++;
			yield `  FAILED ${title}\n    ${String(cause?.message ?? cause).trim().replaceAll('\n', '\n    ')}\n`;
		} else if (data.details.type !== 'suite') {
			counts.passed++;
			if (process.env.MCP_E2E_VERBOSE) {
				yield `  passed ${title}\n`;
			}
		}
	}
	yield `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}
