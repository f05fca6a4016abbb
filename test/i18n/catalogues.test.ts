import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { bareWords } from '../../src/i18n/bare-words.ts';
import { frenchSpacing } from '../../src/i18n/french-spacing.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { loadPaneCatalogue } from '../../src/i18n/load-pane-catalogue.ts';
import { loadSettingsCatalogue } from '../../src/i18n/load-settings-catalogue.ts';
import { loadTabCatalogue } from '../../src/i18n/load-tab-catalogue.ts';
import { barMessage, buttonLabel, stopMessage } from '../../src/i18n/send-gate-words.ts';
import type { Missing, SendStop } from '../../src/domain/judge-send.ts';
import type { Catalogue } from '../../src/i18n/words.ts';

const MISSING: readonly Missing[] = ['ritual-missing', 'objective-missing', 'objective-vague', 'account-missing'];
const GATE_STOPS = MISSING.flatMap((because) =>
  [undefined, { key: 'northwind', name: 'Northwind' }].map((account): SendStop => ({
    verdict: 'ask',
    because,
    account,
    objective: undefined,
  })),
);

const SURFACES = { pane: loadPaneCatalogue, tab: loadTabCatalogue, settings: loadSettingsCatalogue } as const;
const others = LANGUAGES.filter((language) => language !== 'en');

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Element types of the ICU parser that carry no value: literal text, and `#` in a plural. */
const WITHOUT_VALUE: readonly number[] = [0, 7];

/** Names of the values that a message takes, at any depth. */
function valuesOf(message: string): readonly string[] {
  const names = new Set<string>();
  const walk = (elements: Ast): void => {
    for (const element of elements) {
      if (!WITHOUT_VALUE.includes(element.type) && 'value' in element) names.add(element.value);
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

/** `{account}, {ritual}: {status}` has no word to translate. */
function withoutValues(message: string): string {
  return message.replace(/\{\w+(, number)?\}/g, '');
}

describe.each(Object.entries(SURFACES))('the catalogue of the %s', (_, load) => {
  it('has messages', async () => {
    expect(Object.keys(await load('en')).length).toBeGreaterThan(80);
  });

  it.each(others)('has the same keys in %s as in English', async (language) => {
    expect(Object.keys(await load(language)).sort()).toEqual(Object.keys(await load('en')).sort());
  });

  it.each(others)('asks for the same values in %s as in English', async (language) => {
    const english: Catalogue = await load('en');
    const other: Catalogue = await load(language);
    const differing = Object.keys(english).filter(
      (key) => valuesOf(english[key] ?? '').join() !== valuesOf(other[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('takes values', async () => {
    expect(Object.values(await load('en')).some((message) => valuesOf(message).length > 1)).toBe(true);
  });

  it.each(LANGUAGES)('says something under every key in %s', async (language) => {
    const empty = Object.entries(await load(language)).filter(([, message]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  it.each(LANGUAGES)(
    'uses typographic apostrophes in %s, because ICU takes the straight one for a quotation',
    async (language) => {
      const straight = Object.entries(await load(language)).filter(([, message]) => message.includes("'"));
      expect(straight).toEqual([]);
    },
  );

  it.each(others)('is translated in %s, not copied', async (language) => {
    const english: Catalogue = await load('en');
    const other: Catalogue = await load(language);
    const same = Object.keys(english).filter(
      (key) => other[key] === english[key] && /\p{L}{4}.* .*\p{L}{4}/u.test(withoutValues(english[key] ?? '')),
    );
    expect(same).toEqual([]);
  });
});

it('has the sentences of bare pages in every language', () => {
  expect(Object.keys(bareWords).sort()).toEqual([...LANGUAGES].sort());
  for (const language of LANGUAGES) expect(Object.keys(bareWords[language])).toEqual(Object.keys(bareWords.en));
});

interface ManifestWords {
  readonly words: { readonly [part: string]: Readonly<Record<string, string>> };
}
const { words: manifest } = JSON.parse(readFileSync(path.resolve('manifest/source.json'), 'utf8')) as ManifestWords;

it.each([
  ['en', 'en-US', 'Account rituals'],
  ['fr', 'fr-FR', 'Rituels de compte'],
  ['de', 'de-DE', 'Kundenrituale'],
  ['es', 'es-ES', 'Rituales de cuenta'],
] as const)('calls the product by one name, in %s', async (language, locale, name) => {
  expect(manifest['name']?.[locale]).toBe(name);
  expect((await loadPaneCatalogue(language))['app.name']).toBe(name);
  expect((await loadTabCatalogue(language))['app.name']).toBe(name);
  expect(bareWords[language]['not-loaded']).toContain(name);
  const spelling = new RegExp(name, 'gi');
  const texts = [await loadPaneCatalogue(language), await loadTabCatalogue(language), bareWords[language]];
  const said = texts.flatMap((text) => Object.values(text)).flatMap((text) => text.match(spelling) ?? []);
  expect(new Set(said)).toEqual(new Set([name]));
});

it('writes French with its own spaces and apostrophes, in the manifest and in the gate too', async () => {
  // What stands in a catalogue gets its spaces as it is said.
  const texts: readonly string[] = [
    ...Object.values(await loadPaneCatalogue('fr')).map(frenchSpacing),
    ...Object.values(await loadTabCatalogue('fr')).map(frenchSpacing),
    ...Object.values(await loadSettingsCatalogue('fr')).map(frenchSpacing),
    ...Object.values(bareWords.fr),
    ...GATE_STOPS.flatMap((stop) => [stopMessage(stop, 'fr'), barMessage(stop, 'fr'), buttonLabel(stop.because, 'fr')]),
    ...Object.values(manifest).map((part) => part['fr-FR'] ?? ''),
  ];
  expect(texts.filter((text) => / [:;?!»…]|« |\p{L}'\p{L}|\.\.\./u.test(text))).toEqual([]);
});

it('writes German with its own quotation marks, and without the addresses and apostrophes of others', async () => {
  const catalogues = await Promise.all(Object.values(SURFACES).map((load): Promise<Catalogue> => load('de')));
  const texts = [...catalogues.flatMap((catalogue) => Object.values(catalogue)), ...Object.values(bareWords.de)];
  // „…“: every opening mark is closed, and no English or French one stands anywhere; nobody is called "du".
  const wrong = texts.filter(
    (text) => !/^([^„“”«»]|„[^„“”«»]*“)*$/u.test(text) || /\b(du|dein\w*|dich|dir)\b| [:;?!]/iu.test(text),
  );
  expect(wrong).toEqual([]);
});

it('has no message that nobody says', async () => {
  const folder = path.resolve('src/surfaces');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const code = [...sources.map((name) => path.join(folder, name)), path.resolve('src/i18n/say-account-import.ts')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // say(`focus.${focus}`) speaks for every key that begins with "focus."
  const beginnings = [...code.matchAll(/`([a-z-]+\.[^`$]*)\$\{/g)].map((match) => match[1] ?? '');
  expect(beginnings).toContain('focus.');
  const catalogues = await Promise.all(Object.values(SURFACES).map((load): Promise<Catalogue> => load('en')));
  const keys = catalogues.flatMap((catalogue) => Object.keys(catalogue));
  const unsaid = keys.filter(
    (key) => !code.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unsaid).toEqual([]);
});
