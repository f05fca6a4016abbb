/** Which column holds what, by its name in the first line, whatever the order and the language. */
import { foldedText } from './folded-text.ts';
import { IMPORT_LANGUAGES, type ImportLanguage, KNOWN_NAMES, type KnownName } from './column-names.ts';
import type { ImportField } from './import-field.ts';

export interface ReadColumn {
  /** From 0. */
  readonly at: number;
  /** As the file writes it. */
  readonly header: string;
  readonly field: ImportField;
}

export interface ReadColumns {
  readonly read: readonly ReadColumn[];
  /** Headers that say nothing to us, and those of a field that a plainer name has already. */
  readonly ignored: readonly string[];
  /** The languages in which every column that was read has its name; empty where the file mixes them. */
  readonly languages: readonly ImportLanguage[];
}

export function readColumns(header: readonly string[]): ReadColumns {
  const known = header.map((cell) => KNOWN_NAMES.get(foldedText(cell)));
  const best = new Map<ImportField, number>();
  known.forEach((name, at) => {
    if (name === undefined) return;
    const there = best.get(name.field);
    if (there === undefined || name.rank < (known[there] as KnownName).rank) best.set(name.field, at);
  });
  const read: ReadColumn[] = [];
  const ignored: string[] = [];
  let languages: readonly ImportLanguage[] = IMPORT_LANGUAGES;
  header.forEach((cell, at) => {
    const name = known[at];
    if (name !== undefined && best.get(name.field) === at) {
      read.push({ at, header: cell.trim(), field: name.field });
      languages = languages.filter((language) => name.languages.includes(language));
    } else if (cell.trim() !== '') ignored.push(cell.trim());
  });
  return { read, ignored, languages };
}

/** How many columns a header would give: the separator that gives most is the file's own. */
export function countKnownColumns(header: readonly string[]): number {
  return readColumns(header).read.length;
}
