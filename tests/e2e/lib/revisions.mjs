// How a request looks in each protocol revision, written by hand: the SDKs would hide what is sent.
import assert from 'node:assert/strict';
import { send } from './http.mjs';

export const handshakeRevisions = ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'];
export const stateless = '2026-07-28';
export const revisions = [...handshakeRevisions, stateless];

// -32601 and its kin have one set of numbers for the handshake revisions and one for the stateless one.
export const isStateless = (revision) => revision === stateless;

export function meta(version = stateless) {
	return {
		'io.modelcontextprotocol/protocolVersion': version,
		'io.modelcontextprotocol/clientInfo': { name: 'e2e', version: '1' },
		'io.modelcontextprotocol/clientCapabilities': {},
	};
}

export function message(revision, method, params, id = 1) {
	const text = { jsonrpc: '2.0', id, method };
	if (isStateless(revision)) {
		text.params = { ...params, _meta: meta() };
	} else if (params !== undefined) {
		text.params = params;
	}
	return text;
}

export function notification(revision, method, params) {
	const { id, ...rest } = message(revision, method, params);
	return rest;
}

export function headersOf(revision, method, params) {
	if (!isStateless(revision)) {
		return { 'MCP-Protocol-Version': revision };
	}
	return {
		'MCP-Protocol-Version': revision,
		'Mcp-Method': method,
		...(method === 'tools/call' && typeof params?.name === 'string' && { 'Mcp-Name': params.name }),
	};
}

export function ask(revision, method, params, { role = 'viewer', id = 1, headers = {}, ...more } = {}) {
	return send({ role, body: message(revision, method, params, id), headers: { ...headersOf(revision, method, params), ...headers }, ...more });
}

// The result of a request that must succeed.
export async function result(revision, method, params, options) {
	const answer = await ask(revision, method, params, options);
	assert.equal(answer.status, 200, answer.text.slice(0, 500));
	assert.ok(answer.json.result, answer.text.slice(0, 500));
	return answer.json.result;
}

export function call(revision, name, args, options) {
	return result(revision, 'tools/call', { name, arguments: args }, options);
}

// A tool's structured answer.
export async function data(name, args, options) {
	const called = await call('2025-11-25', name, args, options);
	assert.equal(called.isError, false, called.content?.[0]?.text);
	return called.structuredContent;
}

// The text of a call that the tool refuses.
export async function refusal(name, args, options) {
	const called = await call('2025-11-25', name, args, options);
	assert.equal(called.isError, true, JSON.stringify(called).slice(0, 300));
	assert.ok(!('structuredContent' in called));
	assert.equal(called.content.length, 1);
	return called.content[0].text;
}
