// @ts-check
// msal's files come with static members written behind their class (`A.b = new Set(…)`), which no minifier takes out with a class that
// nobody uses. Written inside it, in the same order, they say the same and go with it. 4 KiB of gzip for whoever signs in through the host.
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';

/** Making one and leaving it out changes nothing. */
const HARMLESS = new Set(['Set', 'Map']);

/**
 * webpack's loader.
 * @this {import('webpack').LoaderContext<unknown>}
 * @param {string} source
 */
export default function staticsInClasses(source) {
  const { body } = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  let written = source;
  // From the end, so that places before stay true.
  for (let at = body.length - 1; at > 0; at -= 1) {
    const statement = body[at];
    const before = body[at - 1];
    if (statement === undefined || before?.type !== 'ClassDeclaration') continue;
    const { id, body: members } = before;
    const value = staticOf(statement, id.name);
    if (value === undefined) continue;
    const member = `static ${value.name} = ${value.mark}${source.slice(value.start, value.end)};`;
    written =
      written.slice(0, members.end - 1) +
      member +
      written.slice(members.end - 1, statement.start) +
      written.slice(statement.end);
  }
  return written;
}

/** Name and place of the value, where a class is given its first static and that is a list, an object, a new Set or Map. */
function staticOf(/** @type {import('acorn').Node} */ node, /** @type {string} */ className) {
  const statement = /** @type {import('acorn').Statement} */ (node);
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
    return undefined;
  const { left, right } = statement.expression;
  if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier' || left.object.name !== className)
    return undefined;
  if (left.property.type !== 'Identifier') return undefined;
  const place = { name: left.property.name, start: right.start, end: right.end };
  if (right.type === 'ObjectExpression' || right.type === 'ArrayExpression') return { ...place, mark: '' };
  const isHarmless =
    right.type === 'NewExpression' && right.callee.type === 'Identifier' && HARMLESS.has(right.callee.name);
  return isHarmless ? { ...place, mark: '/*#__PURE__*/ ' } : undefined;
}

/** The rule for `module.rules`. */
export const msalStatics = {
  test: /[\\/]@azure[\\/]msal-(browser|common)[\\/]dist.*\.mjs$/,
  loader: fileURLToPath(import.meta.url),
};
