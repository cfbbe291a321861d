// The specification's JSON schemas by revision. No npm package offers them as files; the conformance suite carries them in its bundle,
// as object literals in a map by revision, and they are read from there. It has none for 2024-11-05.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse } from 'acorn';

const bundle = readFileSync(new URL('./node_modules/conformance-0.2/dist/index.js', import.meta.url), 'utf8');

const keyOf = (property) => property.key.name ?? property.key.value;
const isSchema = (node) => node?.type === 'ObjectExpression'
	&& ['$schema', '$defs'].every((name) => node.properties.some((property) => keyOf(property) === name || (name === '$defs' && keyOf(property) === 'definitions')));

function literal(node) {
	return node?.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0].value.cooked : node?.value;
}

function read() {
	const declared = new Map();
	const program = parse(bundle, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true });

	for (const statement of program.body) {
		for (const { id, init } of statement.type === 'VariableDeclaration' ? statement.declarations : []) {
			declared.set(id.name, init);
		}
	}

	const schemas = {};
	for (const map of declared.values()) {
		const isMap = map?.type === 'ObjectExpression' && map.properties.length > 1
			&& map.properties.every((property) => property.value?.type === 'Identifier' && isSchema(declared.get(property.value.name)));

		for (const property of isMap ? map.properties : []) {
			const revision = property.computed ? literal(property.key.type === 'Identifier' ? declared.get(property.key.name) : property.key) : keyOf(property);
			const { start, end } = declared.get(property.value.name);
			// An object literal without a function or a name in it.
			schemas[revision] = vm.runInNewContext(`(${bundle.slice(start, end)})`);
		}
	}
	return schemas;
}

export const schemas = read();
export const revisions = Object.keys(schemas).sort();

const expected = ['2025-03-26', '2025-06-18', '2025-11-25', '2026-07-28'];
if (!expected.every((revision) => schemas[revision])) {
	throw new Error(`the conformance suite carries schemas of ${revisions.join(', ') || 'no revision'}, not of ${expected.join(', ')}`);
}
