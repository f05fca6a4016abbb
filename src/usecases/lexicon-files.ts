/**
 * Where the lexicon of a language is, when a text asks it. The built pane reads none of these as a script: there
 * adapters/browser/lexicon-files.ts stands in this file's place (src/cli/bundling/lexicons-as-data.mjs).
 */
import type { LexiconFiles } from '../ports/lexicon-files.ts';

export const lexiconFiles: LexiconFiles = {
  en: async () => (await import('../domain/objective/packed-en.ts')).PACKED_EN,
  fr: async () => (await import('../domain/objective/packed-fr.ts')).PACKED_FR,
  de: async () => (await import('../domain/objective/packed-de.ts')).PACKED_DE,
  es: async () => (await import('../domain/objective/packed-es.ts')).PACKED_ES,
};
