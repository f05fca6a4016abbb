import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/cli/bundling/messages-without-parser.mjs';
import { readMessage as readFinished } from '../../src/i18n/finished-message.ts';
import { chooseLanguage, LANGUAGES } from '../../src/i18n/language.ts';
import { loadPaneCatalogue } from '../../src/i18n/load-pane-catalogue.ts';
import { loadSettingsCatalogue } from '../../src/i18n/load-settings-catalogue.ts';
import { loadTabCatalogue } from '../../src/i18n/load-tab-catalogue.ts';
import { PATTERN_OPTIONS, readMessage, spelled } from '../../src/i18n/message-pattern.ts';

const SURFACES = { pane: loadPaneCatalogue, tab: loadTabCatalogue, settings: loadSettingsCatalogue } as const;

/** A number for every name: it suits plurals, choices (by `other`) and what stands as it is given. */
const VALUES = new Proxy<Record<string, number>>({}, { get: () => 3, has: () => true });

describe.each(Object.keys(SURFACES) as (keyof typeof SURFACES)[])(
  'what the build made of the %s’s messages',
  (surface) => {
    it.each(LANGUAGES)('says what the patterns say (%s)', async (code) => {
      const chosen = chooseLanguage([code]);
      for (const [key, pattern] of Object.entries<string>(await SURFACES[surface](code))) {
        const finished = readFinished(finish(parse(spelled(pattern, code), PATTERN_OPTIONS)), chosen);
        expect(finished.format(VALUES), key).toBe(readMessage(pattern, chosen).format(VALUES) || '');
      }
    });
  },
);

it.each([
  ['', ''],
  ['Saved', 'Saved'],
  ['{ref}', ['', 'ref', '']],
  ['{a}{b} of', ['', 'a', '', 'b', ' of']],
  ['About {ritual}', ['About ', 'ritual', '']],
])('%j becomes %j', (pattern, made) => {
  expect(finish(parse(pattern))).toEqual(made);
});

it('a value that is missing is an error that names it', () => {
  expect(() => readFinished(['About ', 'ritual', ''], chooseLanguage(['en'])).format({})).toThrow('"ritual"');
});
