import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { KNOWN_NAMES } from '../../../src/domain/account-import/column-names.ts';
import { foldedText } from '../../../src/domain/account-import/folded-text.ts';
import { IMPORT_FIELDS } from '../../../src/domain/account-import/import-field.ts';
import { bareWords } from '../../../src/i18n/bare-words.ts';
import { loadPaneCatalogue } from '../../../src/i18n/load-pane-catalogue.ts';
import { loadSettingsCatalogue } from '../../../src/i18n/load-settings-catalogue.ts';
import { loadTabCatalogue } from '../../../src/i18n/load-tab-catalogue.ts';
import { sayField } from '../../../src/i18n/say-account-import.ts';
import { createWords } from '../../../src/i18n/words.ts';

interface ManifestWords {
  readonly words: { readonly [part: string]: Readonly<Record<string, string>> };
}
const { words: manifest } = JSON.parse(readFileSync(path.resolve('manifest/source.json'), 'utf8')) as ManifestWords;

it('writes Spanish with its own marks: both ends of a question, « », and no space before a sign', async () => {
  const texts: readonly string[] = [
    ...Object.values(await loadPaneCatalogue('es')),
    ...Object.values(await loadTabCatalogue('es')),
    ...Object.values(await loadSettingsCatalogue('es')),
    ...Object.values(bareWords.es),
    ...Object.values(manifest).map((part) => part['es-ES'] ?? ''),
  ];
  expect(texts.some((text) => text.includes('¿'))).toBe(true);
  expect(texts.filter((text) => / [:;?!»…]|« |[“”]|\.\.\.|\p{L}'\p{L}/u.test(text))).toEqual([]);
  const marks = (text: string, mark: string): number => text.split(mark).length;
  expect(
    texts.filter((text) => marks(text, '¿') !== marks(text, '?') || marks(text, '¡') !== marks(text, '!')),
  ).toEqual([]);
});

it('calls the columns of a list in Spanish by names that the list may use', async () => {
  const words = createWords(await loadSettingsCatalogue('es'), { language: 'es', locale: 'es-ES' });
  const unread = IMPORT_FIELDS.filter((field) => KNOWN_NAMES.get(foldedText(sayField(words, field)))?.field !== field);
  expect(unread).toEqual([]);
});

it('counts and writes days as Spanish does', async () => {
  const words = createWords(await loadTabCatalogue('es'), { language: 'es', locale: 'es-ES' });
  const today = '2026-11-23'; // Monday
  expect(words.say('cell.overdue', { days: 1 })).toBe('1 día de retraso');
  expect(words.say('cell.overdue', { days: 12 })).toBe('12 días de retraso');
  expect(words.say('board.need-care', { need: 0, total: 60 })).toBe('Las 60 cuentas están al día.');
  expect(
    words.say('why.last-held', {
      day: words.day('2026-11-12', today),
      relative: words.relativeDay('2026-11-12', today),
    }),
  ).toBe('Celebrado por última vez el 12 de noviembre, hace 11 días.');
  expect(words.list(['Airbus', 'Northwind'])).toBe('Airbus y Northwind');
});
