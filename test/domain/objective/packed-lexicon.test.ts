import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LEXICONS, packedLexiconFile, withoutRepeated } from '../../../src/cli/corpora/pack-lexicons.ts';
import {
  KIND,
  type Kind,
  type Lexicon,
  type SpelledLexicon,
  spelledLexicon,
} from '../../../src/domain/objective/lexicon.ts';
import { OBJECTIVE_LANGUAGES } from '../../../src/domain/objective/language-of.ts';
import { spellingOf } from '../../../src/domain/objective/fold.ts';
import { packLexicon, unpackLexicon } from '../../../src/domain/objective/packed-lexicon.ts';

const entriesOf = (lexicon: Lexicon, kind: Kind) => lexicon[kind].split(/\s+/).filter(Boolean).sort();
const kinds = Object.keys(KIND) as Kind[];

it.each(Object.entries(LEXICONS))('the lexicon %s comes out of its packing as it went in', (language, lexicon) => {
  const spelled = spelledLexicon(lexicon, spellingOf(language));
  expect(unpackLexicon(packLexicon(spelled))).toEqual(spelled);
});

it('what is packed is spelled as the texts will be, in order, and no entry is there twice', () => {
  const nothing = Object.fromEntries(kinds.map((kind) => [kind, ''])) as Lexicon;
  const written = { ...nothing, decide: ' signé\n  agree signe\tagree ', thing: 'Übergabe' };
  const spelled = spelledLexicon(written, spellingOf('fr'));
  expect(spelled).toMatchObject({ decide: ['agre', 'signe'], thing: ['ubergabe'], obtain: [] });
});

it('packing loses nothing, whatever the words', () => {
  const entries = fc.uniqueArray(fc.stringMatching(/^[a-z*_~]{1,40}$/), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(entries, { minLength: 28, maxLength: 28 }), (lists) => {
      const lexicon = Object.fromEntries(kinds.map((kind, at) => [kind, lists[at]])) as unknown as SpelledLexicon;
      expect(unpackLexicon(packLexicon(lexicon))).toEqual(lexicon);
    }),
  );
});

it.each(OBJECTIVE_LANGUAGES)('what is committed of %s is what `npm run learn` would write', async (language) => {
  const committed = readFileSync(path.resolve(`src/domain/objective/packed-${language}.ts`), 'utf8');
  expect(committed === (await packedLexiconFile(language)), 'run npm run learn').toBe(true);
});

it('what English knows the same way is not packed again, and what it knows otherwise is', () => {
  const french = withoutRepeated('fr');
  const written = spelledLexicon(LEXICONS.fr, spellingOf('fr'));
  expect(written.thing).toContain('budget');
  expect(french.thing).not.toContain('budget');
  expect(french.decide.length).toBeGreaterThan(written.decide.length / 2);
});

it.each(Object.entries(LEXICONS))('in %s no word is decided and discussed at once', (_language, lexicon) => {
  const activities = new Set(entriesOf(lexicon, 'activity'));
  expect(entriesOf(lexicon, 'decide').filter((entry) => activities.has(entry))).toEqual([]);
});
