// @ts-check
// Messages are written as ICU patterns and read when the app is built: the browser loads what they say, not the code that reads them. A
// message without values is a text; one whose values stand as they are given, its pieces; every other one is the tree that
// intl-messageformat fills in (src/i18n/finished-message.ts).
import { fileURLToPath } from 'node:url';
import { parse as parseMessage, TYPE } from '@formatjs/icu-messageformat-parser';
import { parse } from 'acorn';
import { tsImport } from 'tsx/esm/api';

/** @typedef {import('../../i18n/message-pattern.ts')} Patterns */

/** src/i18n/en/pane-words.ts and its like: one exported object of messages each. */
const CATALOGUE = /[\\/]src[\\/]i18n[\\/](en|fr|de|es)[\\/][a-z-]+-words\.ts$/;

/**
 * Of a message's tree: its text, or the pieces around its values with their names between them, or the tree itself.
 * @param {ReturnType<typeof parseMessage>} tree
 */
export function finish(tree) {
  /** @type {string[]} */
  const pieces = [''];
  for (const element of tree) {
    if (element.type === TYPE.literal) pieces.push(`${pieces.pop()}${element.value}`);
    else if (element.type === TYPE.argument) pieces.push(element.value, '');
    else return tree;
  }
  return pieces.length === 1 ? String(pieces[0]) : pieces;
}

/**
 * webpack's loader, after the one that takes the types out.
 * @this {import('webpack').LoaderContext<unknown>}
 * @param {string} source
 */
export default async function finishMessages(source) {
  const { spelled, PATTERN_OPTIONS } = /** @type {Patterns} */ (
    await tsImport('../../i18n/message-pattern.ts', import.meta.url)
  );
  const language = /** @type {import('../../i18n/language.ts').Language} */ (CATALOGUE.exec(this.resourcePath)?.[1]);
  /** @type {{ from: number, to: number, written: string }[]} */
  const finished = [];
  for (const object of objectsOf(parse(source, { ecmaVersion: 'latest', sourceType: 'module' })))
    for (const property of object.properties) {
      if (property.type !== 'Property') continue;
      const { value } = property;
      if (value.type !== 'Literal' || typeof value.value !== 'string')
        throw new Error(`${this.resourcePath}: a message is one text, known when the app is built`);
      finished.push({
        from: value.start,
        to: value.end,
        written: JSON.stringify(finish(parseMessage(spelled(value.value, language), PATTERN_OPTIONS))),
      });
    }
  if (finished.length === 0) throw new Error(`${this.resourcePath}: holds no message`);
  return finished.reduceRight((text, { from, to, written }) => text.slice(0, from) + written + text.slice(to), source);
}

/** @returns {import('acorn').ObjectExpression[]} */
function objectsOf(/** @type {import('acorn').Program} */ program) {
  return program.body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ init }) => (init?.type === 'ObjectExpression' ? [init] : []));
  });
}

/** The rule for `module.rules`. */
export const finishedMessages = {
  test: CATALOGUE,
  enforce: /** @type {const} */ ('post'),
  loader: fileURLToPath(import.meta.url),
};

/** For `resolve.alias`: the words ask for finished messages, and formatjs itself for its tree without its parser. */
export const withoutMessageParser = {
  [fileURLToPath(new URL('../../i18n/message-pattern.ts', import.meta.url))]: fileURLToPath(
    new URL('../../i18n/finished-message.ts', import.meta.url),
  ),
  '@formatjs/icu-messageformat-parser$': '@formatjs/icu-messageformat-parser/no-parser.js',
};
