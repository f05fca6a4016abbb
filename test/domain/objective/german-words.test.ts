import { expect, it } from 'vitest';
import { kindsByForm, kindsOfSplit } from '../../../src/domain/objective/german-words.ts';
import { compileLexicon, KIND, type Kind, type SpelledLexicon } from '../../../src/domain/objective/lexicon.ts';

const nothing = Object.fromEntries((Object.keys(KIND) as Kind[]).map((kind) => [kind, [] as string[]]));
const lexicon = compileLexicon({
  ...nothing,
  decide: ['festleg*', 'abnehmen', 'herausgeb*'],
  activity: ['besichtig*'],
} as unknown as SpelledLexicon);

it.each([
  ['festgelegt', KIND.done],
  ['abgenomen', KIND.done],
  ['festlegung', KIND.outcome],
  ['preisfestlegung', KIND.outcome],
  ['herausgabe', KIND.outcome],
  ['besichtigung', KIND.occasion],
  ['tisch', 0],
])('%s is what its verb makes of it', (word, kind) => {
  expect(kindsByForm(word, lexicon)).toBe(kind);
});

it('a split verb is known by its particle, whatever its vowel', () => {
  expect(kindsOfSplit('nimt', 'ab', lexicon)).toBe(KIND.decide);
  expect(kindsOfSplit('legen', 'fest', lexicon)).toBe(KIND.decide);
  expect(kindsOfSplit('nimt', 'auf', lexicon)).toBe(0);
});
