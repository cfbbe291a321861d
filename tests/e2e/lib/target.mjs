// The endpoint under test: any server that answers like the product, described by a file of shell variables.
//
//   MATOMO_URL      base address
//   TOKEN_<ROLE>    a token of each role; a role without one is skipped, with the reason printed
//   E2E_DATE        a day that has data in the target (default below)
//
// MCP_E2E_TOKENS names the file. MCP_E2E_CONFIGURE may name a command that changes the target's configuration:
// `COMMAND section key value`, and `COMMAND section key` to take it away again. MCP_E2E_FAULTS=1: the target has accidents on
// order, as the embedded host does (its section [HostFaults]). MCP_E2E_STDIO: a shell command that serves the target over standard
// input and output, USER standing for the login.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function readShellVariables(file) {
	const variables = {};
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		const match = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)=(?:"(.*)"|'(.*)'|(.*?))\s*$/.exec(line);
		if (match) {
			variables[match[1]] = match[2] ?? match[3] ?? match[4];
		}
	}
	return variables;
}

if (!process.env.MCP_E2E_TOKENS) {
	throw new Error('MCP_E2E_TOKENS must name a file of shell variables; see tests/e2e/run -h');
}
const variables = { ...readShellVariables(process.env.MCP_E2E_TOKENS) };
const base = process.env.MCP_E2E_URL || variables.MATOMO_URL;

export const day = variables.E2E_DATE || '2026-11-19';
export const baseUrl = new URL(base.endsWith('/') ? base : base + '/');
export const query = 'module=API&method=McpServer.mcp&format=mcp';
export const endpointUrl = new URL('index.php?' + query, baseUrl);

export function token(role) {
	return variables['TOKEN_' + role.toUpperCase()];
}

// Every secret that must never come back in an answer.
export const secrets = Object.entries(variables)
	.filter(([name, value]) => /^(TOKEN|PASSWORD)_/.test(name) && value.length >= 8)
	.map(([, value]) => value);

// Options for a test that needs these roles: skipped, visibly, where the target has none.
export function needs(...roles) {
	const missing = roles.filter((role) => !token(role));
	return missing.length ? { skip: `the target has no token for: ${missing.join(', ')}` } : {};
}

const configureCommand = process.env.MCP_E2E_CONFIGURE;

export const needsConfiguration = configureCommand ? {} : { skip: 'the configuration of the target cannot be changed (MCP_E2E_CONFIGURE)' };

export const needsFaults = process.env.MCP_E2E_FAULTS ? needsConfiguration : { skip: 'accidents on order happen in the embedded host only' };

export const needsStdio = process.env.MCP_E2E_STDIO ? {} : { skip: 'how the target is served over stdio is not known (MCP_E2E_STDIO)' };

export function stdioCommand(user) {
	return (process.env.MCP_E2E_STDIO ?? 'false').replaceAll('USER', user);
}

export function configure(section, key, value) {
	execFileSync(configureCommand, value === undefined ? [section, key] : [section, key, value], { stdio: ['ignore', 'ignore', 'inherit'] });
}
