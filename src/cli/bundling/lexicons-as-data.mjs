// @ts-check
// The lexicons of the judgement, a text for each language, go into files of their own that the pane fetches as data. The send gate is one
// file and has them in it.
import { fileURLToPath } from 'node:url';

/**
 * webpack's loader, after the one that takes the types out: the module's one text, and nothing else.
 * @this {import('webpack').LoaderContext<unknown>}
 * @param {string} source
 */
export default function textOfLexicon(source) {
  // A packed text has neither quotes nor backslashes (domain/objective/text-coder.ts).
  const text = /PACKED_\w\w\s*=\s*(["'])([^"'\\]+)\1/.exec(source)?.[2];
  if (text === undefined) throw new Error(`${this.resourcePath}: holds no packed lexicon`);
  return text;
}

/** The rule for `module.rules`. */
export const lexiconsAsData = {
  test: /[\\/]domain[\\/]objective[\\/]packed-\w\w\.ts$/,
  dependency: 'url',
  type: 'asset/resource',
  generator: { filename: 'lexicon-[contenthash:8].txt' },
  enforce: /** @type {const} */ ('post'),
  loader: fileURLToPath(import.meta.url),
};

/** For `resolve.alias`: who asks for lexicons fetches them. */
export const lexiconsFetched = {
  [fileURLToPath(new URL('../../usecases/lexicon-files.ts', import.meta.url))]: fileURLToPath(
    new URL('../../adapters/browser/lexicon-files.ts', import.meta.url),
  ),
};
