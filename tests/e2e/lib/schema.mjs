// Every message that the server sends is checked against the specification's schema of its revision. The checker and the schemas belong to
// ../conformance; without its packages nothing is checked, which is said once.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';

const isInstalled = existsSync(new URL('../conformance/node_modules/acorn', import.meta.url));
const watch = isInstalled ? new (await import('../conformance/wire.mjs')).Watch() : undefined;

if (!isInstalled) {
	console.error('  skipped: messages are not checked against their schemas (npm ci in tests/e2e/conformance)');
}

// `request` and `response` as the proxy of ../conformance sees them.
export function checkMessages(request, response) {
	watch?.observe({ request, response });
	assert.deepEqual(watch?.problems.splice(0) ?? [], [], 'valid by the schema');
}
