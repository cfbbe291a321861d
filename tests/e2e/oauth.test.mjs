// OAuth discovery, in a Matomo where tests/matomo/fixtures/OAuth2 is active (MCP_E2E_OAUTH=1): its access tokens are test.LOGIN.SCOPE.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { discoverOAuthProtectedResourceMetadata, extractWWWAuthenticateParams, selectResourceURL } from '@modelcontextprotocol/sdk/client/auth.js';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { baseUrl, endpointUrl } from './lib/target.mjs';

const metadataUrl = new URL('index.php?module=McpServer&action=oauthProtectedResourceMetadata', baseUrl);

function post(token, message = { jsonrpc: '2.0', id: 1, method: 'ping' }) {
	const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) };
	return fetch(endpointUrl, { method: 'POST', headers, body: JSON.stringify(message) });
}

if (process.env.MCP_E2E_OAUTH) {
	describe('OAuth', () => {
		test('a client without a token finds the authorization server', async () => {
			const refused = await post();
			assert.equal(refused.status, 401);
			const { resourceMetadataUrl, scope, error } = extractWWWAuthenticateParams(refused);
			assert.deepEqual([resourceMetadataUrl.href, scope, error], [metadataUrl.href, 'matomo:read', undefined]);

			const metadata = await discoverOAuthProtectedResourceMetadata(endpointUrl, { resourceMetadataUrl });
			assert.equal(metadata.resource, endpointUrl.href);
			assert.deepEqual(metadata.authorization_servers, [baseUrl.href.replace(/\/$/, '')]);
			assert.deepEqual(metadata.scopes_supported, ['matomo:read']);
			assert.equal((await selectResourceURL(endpointUrl, {}, metadata)).href, endpointUrl.href);
		});

		test('so does one with a token that has expired', async () => {
			assert.equal(extractWWWAuthenticateParams(await post('0123456789abcdef0123456789abcdef')).resourceMetadataUrl.href, metadataUrl.href);
		});

		test('the metadata is for everybody, and no page of Matomo', async () => {
			const answer = await fetch(metadataUrl, { headers: { Origin: 'https://elsewhere.example' } });
			assert.equal(answer.status, 200);
			assert.equal(answer.headers.get('content-type'), 'application/json');
			assert.equal(answer.headers.get('access-control-allow-origin'), '*');
			assert.equal(answer.headers.get('cache-control'), 'public, max-age=3600');
			assert.equal(answer.headers.get('set-cookie'), null);

			const preflight = await fetch(metadataUrl, { method: 'OPTIONS', headers: { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' } });
			assert.deepEqual([preflight.status, preflight.headers.get('access-control-allow-headers')], [204, '*']);
			assert.equal((await fetch(metadataUrl, { method: 'POST', body: 'x' })).status, 405);
		});

		test('an access token works', async () => {
			const client = new Client({ name: 'e2e', version: '1' });
			await client.connect(new StreamableHTTPClientTransport(endpointUrl, { requestInit: { headers: { Authorization: 'Bearer test.viewer.matomo_read' } } }));
			const answer = await client.callTool({ name: 'matomo_site_list', arguments: {} });
			assert.equal(answer.structuredContent.total_rows, 2);
			await client.close();
		});

		test('a token whose scope gives nothing is told which it needs', async () => {
			const refused = await post('test.viewer.something_else');
			assert.equal(refused.status, 403);
			const { resourceMetadataUrl, scope, error } = extractWWWAuthenticateParams(refused);
			assert.deepEqual([resourceMetadataUrl.href, scope, error], [metadataUrl.href, 'matomo:read', 'insufficient_scope']);
			assert.equal((await refused.json()).error.code, -32600);
		});

		test('a user without access is not a matter of scope', async () => {
			assert.equal((await post('test.noaccess.matomo_read')).status, 401);
		});
	});
}
