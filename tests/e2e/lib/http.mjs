// Plain HTTP to the endpoint. What holds for each and every answer is checked here.
import assert from 'node:assert/strict';
import http from 'node:http';
import https from 'node:https';
import { checkMessages } from './schema.mjs';
import { endpointUrl, secrets, token } from './target.mjs';

const noise = /<b>(?:Notice|Warning|Deprecated|Fatal error|Parse error)<\/b>|PHP (?:Notice|Warning|Deprecated|Fatal error)|Stack trace:|\.php on line \d|\.php:\d/i;

function checkAlways(answer) {
	const { headers, text } = answer;

	assert.equal(headers['cache-control'], 'no-store', 'Cache-Control');
	assert.equal(headers['x-content-type-options'], 'nosniff', 'X-Content-Type-Options');
	assert.equal(headers['set-cookie'], undefined, 'no cookie is ever set');
	assert.ok(!noise.test(text), 'no notice of PHP in the body: ' + text.slice(0, 300));
	for (const secret of secrets) {
		assert.ok(!(text + JSON.stringify(headers)).includes(secret), 'no token or password comes back');
	}
	if (text === '') {
		assert.equal(headers['content-type'], undefined, 'an empty body has no type');
	} else {
		assert.equal(headers['content-type'], 'application/json', 'Content-Type');
		answer.json = JSON.parse(text);
	}
}

const lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

// { role, bearer, method, headers, body, url, chunked } -> { status, headers, text, json }
// A header given as undefined is not sent at all.
export function send(request = {}) {
	const { role, method = 'POST', body, url = endpointUrl, chunked = false } = request;
	const bearer = request.bearer ?? (role ? token(role) : undefined);
	const headers = {
		Accept: 'application/json, text/event-stream',
		...(body !== undefined && { 'Content-Type': 'application/json' }),
		...(bearer && { Authorization: `Bearer ${bearer}` }),
		...request.headers,
	};
	const bytes = typeof body === 'string' || Buffer.isBuffer(body) ? body : body === undefined ? undefined : JSON.stringify(body);

	for (const name of Object.keys(headers)) {
		if (headers[name] === undefined) {
			delete headers[name];
		}
	}
	if (bytes !== undefined && !chunked) {
		headers['Content-Length'] ??= Buffer.byteLength(bytes);
	}
	return new Promise((resolve, reject) => {
		const sent = (url.protocol === 'https:' ? https : http).request(url, { method, headers, agent: false }, (received) => {
			const chunks = [];
			received.on('data', (chunk) => chunks.push(chunk));
			received.on('error', reject);
			received.on('end', () => {
				const answer = { status: received.statusCode, headers: received.headers, text: Buffer.concat(chunks).toString('utf8') };
				try {
					if (!request.foreign) {
						checkAlways(answer);
						checkMessages({ method, headers: lowerCase(headers), text: String(bytes ?? '') }, answer);
					}
					resolve(answer);
				} catch (error) {
					reject(new Error(`${error.message}\nanswer: ${answer.status} ${JSON.stringify(answer.headers)} ${answer.text.slice(0, 500)}`));
				}
			});
		});
		sent.on('error', reject);
		sent.end(bytes);
	});
}

// An error answer of JSON-RPC; `id` as documented: null up to 2025-06-18, left out from 2025-11-25 on, when the request's cannot be told.
export function checkError(answer, { status, code, id, revision = '2025-03-26', message }) {
	assert.equal(answer.status, status, `HTTP status (${answer.text.slice(0, 300)})`);
	assert.equal(answer.json?.jsonrpc, '2.0');
	assert.equal(answer.json.error?.code, code, answer.text.slice(0, 300));
	assert.equal(typeof answer.json.error.message, 'string');
	assert.ok(answer.json.error.message.length > 0 && answer.json.error.message.length < 600, 'a message of reasonable length');
	assert.ok(!('result' in answer.json));
	if (id !== undefined) {
		assert.deepEqual(answer.json.id, id);
	} else if (revision >= '2025-11-25') {
		assert.ok(!('id' in answer.json), `no id in revision ${revision}: ${answer.text.slice(0, 200)}`);
	} else {
		assert.equal(answer.json.id, null);
	}
	if (message !== undefined) {
		assert.match(answer.json.error.message, message);
	}
}

export function checkEmpty(answer, status) {
	assert.equal(answer.status, status, answer.text.slice(0, 300));
	assert.equal(answer.text, '');
}
