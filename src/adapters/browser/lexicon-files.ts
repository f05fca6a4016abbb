import type { LexiconFiles } from '../../ports/lexicon-files.ts';

/** Lexicons are data: the browser keeps them without reading them as scripts. webpack writes each into a file of its own and puts its address here. */
export const lexiconFiles: LexiconFiles = {
  en: () => textOf(new URL('../../domain/objective/packed-en.ts', import.meta.url)),
  fr: () => textOf(new URL('../../domain/objective/packed-fr.ts', import.meta.url)),
  de: () => textOf(new URL('../../domain/objective/packed-de.ts', import.meta.url)),
  es: () => textOf(new URL('../../domain/objective/packed-es.ts', import.meta.url)),
};

async function textOf(address: URL): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return await answer.text();
}
