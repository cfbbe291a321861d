// Checks messages of the server against the JSON schema of their revision.
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemas } from './schemas.mjs';

const handshake = ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'];
const checkers = new Map();

function checkerOf(revision) {
	// Of 2024-11-05 there is no schema here. A message of a server is nearly the same in the revision after it.
	const schema = JSON.parse(JSON.stringify(schemas[revision] ?? schemas['2025-03-26']));
	const section = '$defs' in schema ? '$defs' : 'definitions';
	const ajv = new (section === '$defs' ? Ajv2020 : Ajv)({ strict: false, allErrors: true });
	const types = schema[section];
	const notifications = new Map();

	addFormats(ajv);
	ajv.addFormat('byte', (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text));
	// In two revisions the limits of a number are integers, by a mistake of the generator.
	for (const name of ['minimum', 'maximum', 'default']) {
		if (types.NumberSchema?.properties?.[name]?.type === 'integer') {
			types.NumberSchema.properties[name].type = 'number';
		}
	}
	ajv.addSchema({ ...schema, $id: 'mcp:schema' });

	const results = new Map();
	const errors = new Map();
	for (const [name, type] of Object.entries(types)) {
		const method = type.properties?.method?.const;
		const result = name.replace(/Request$/, 'Result');
		if (method && name.endsWith('Notification')) {
			notifications.set(method, name);
		} else if (method && name.endsWith('Request')) {
			results.set(method, result in types ? result : 'EmptyResult');
		}
		for (const part of type.properties?.error?.allOf ?? []) {
			if (part.properties?.code?.const) {
				errors.set(part.properties.code.const, name);
			}
		}
	}

	return {
		check(name, value) {
			const valid = ajv.getSchema(`mcp:schema#/${section}/${name}`);
			return valid(value) ? [] : valid.errors.map(({ instancePath, message, params }) => `${name}${instancePath} ${message} ${JSON.stringify(params)}`);
		},
		first: (...names) => names.find((name) => name in types),
		notifications, results, errors,
	};
}

// What is wrong with a message of the server; an empty list is good. `method` is that of the request it answers, where there is one.
export function problemsOf(revision, message, method) {
	if (!checkers.has(revision)) {
		checkers.set(revision, checkerOf(revision));
	}
	const { check, first, notifications, results, errors } = checkers.get(revision);

	if (Array.isArray(message)) {
		return revision === '2025-03-26' ? message.flatMap((one) => problemsOf(revision, one, undefined)) : ['a batch in a revision that has none'];
	}
	if (typeof message?.method === 'string') {
		if ('id' in message) {
			return ['a request of the server'];
		}
		return notifications.has(message.method) ? check(notifications.get(message.method), message) : [`unknown notification ${message.method}`];
	}
	if (message?.error) {
		// JSON-RPC has null where the id of the request cannot be told; the schemas have no id there, or forget about it.
		const told = message.id === null ? { ...message, id: 0 } : message;
		return check(errors.get(message.error.code) ?? first('JSONRPCErrorResponse', 'JSONRPCError'), 'id' in told ? told : { ...told, id: 0 });
	}
	if (message?.result === undefined) {
		return ['neither a result nor an error nor a notification'];
	}
	const type = message.result.resultType === 'input_required' ? first('InputRequiredResult') : results.get(method);
	return [
		...check(first('JSONRPCResultResponse', 'JSONRPCResponse'), message),
		...(type ? check(type, message.result) : method ? [`a result for ${method}, which the revision does not have`] : []),
		...(revision < '2026-07-28' && 'resultType' in message.result ? ['resultType in a revision that has none'] : []),
	];
}

// The messages in the body of an answer. What is no JSON comes as undefined.
export function messagesIn(contentType, text) {
	if (text === '') {
		return [];
	}
	const events = /^text\/event-stream\b/.test(contentType ?? '')
		? text.split(/\r?\n\r?\n/).map((event) => event.split(/\r?\n/).filter((line) => line.startsWith('data:')).map((line) => line.slice(5)).join('\n')).filter((data) => data.trim() !== '')
		: [text];
	return events.map((data) => {
		try {
			return JSON.parse(data);
		} catch {
			return undefined;
		}
	});
}

// Watches exchanges of one endpoint; knows which session speaks which revision.
export class Watch {
	messages = 0;
	problems = [];
	#sessions = new Map();

	observe({ request, response }) {
		const asked = messagesIn('application/json', request.text)[0];
		const answered = messagesIn(response.headers['content-type'], response.text);
		const revision = this.#revisionOf(request, response, asked, answered);

		for (const message of answered) {
			this.messages++;
			const method = !Array.isArray(asked) && typeof asked?.method === 'string' ? asked.method : undefined;
			const problems = message === undefined ? ['no JSON'] : problemsOf(revision, message, method);
			if (problems.length > 0) {
				this.problems.push(`${revision} ${method ?? request.method}: ${problems.join('; ')}\n      ${JSON.stringify(message ?? response.text).slice(0, 600)}`);
			}
		}
	}

	#revisionOf(request, response, asked, answered) {
		const claimed = asked?.params?._meta?.['io.modelcontextprotocol/protocolVersion'];
		const session = request.headers['mcp-session-id'];
		const header = request.headers['mcp-protocol-version'];

		if (asked?.method === 'initialize') {
			const agreed = answered[0]?.result?.protocolVersion;
			if (agreed) {
				this.#sessions.set(response.headers['mcp-session-id'], agreed);
				return agreed;
			}
		}
		if (claimed !== undefined) {
			return handshake.includes(claimed) ? claimed : '2026-07-28';
		}
		return this.#sessions.get(session) ?? (handshake.includes(header) || schemas[header] ? header : '2025-03-26');
	}
}
