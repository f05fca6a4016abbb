import { expect, it } from 'vitest';
import { fold, foldUmlauts } from '../../../src/domain/objective/fold.ts';
import {
  compileLexicon,
  KIND,
  type Kind,
  kindsOf,
  type Lexicon,
  spelledLexicon,
} from '../../../src/domain/objective/lexicon.ts';
import { readWords } from '../../../src/domain/objective/read-words.ts';

function lexicon(entries: Partial<Lexicon>): Lexicon {
  const empty = Object.fromEntries(Object.keys(KIND).map((kind) => [kind, ''])) as Lexicon;
  return { ...empty, ...entries };
}

function kinds(bits: number): string[] {
  return (Object.keys(KIND) as Kind[]).filter((kind) => (bits & KIND[kind]) !== 0);
}

function read(text: string, entries: Partial<Lexicon> = {}, german = false) {
  return readWords(text, [compileLexicon(spelledLexicon(lexicon(entries), german ? foldUmlauts : fold))], german);
}

it.each([
  ['Agréé', 'agre'],
  ['Straße', 'strase'],
  ['œuvre', 'oeuvre'],
  ['APPROVE', 'aprove'],
])('%s is spelled %s', (written, folded) => {
  expect(fold(written)).toBe(folded);
});

it('German umlauts are one spelling with ae, oe, ue', () => {
  expect(foldUmlauts('für Prämien')).toBe(foldUmlauts('fuer Praemien'));
});

it.each<[string, string[][]]>([
  ['Decide A. Then sign.', [['Decide', 'A', 'Then', 'sign']]],
  ['We meet at 9.30 for 1.000 € in v2.1', [['We', 'meet', 'at', '9.30', 'for', '1.000', '€', 'in', 'v2.1']]],
  [
    'Sign the NDA. Pick the site',
    [
      ['Sign', 'the', 'NDA'],
      ['Pick', 'the', 'site'],
    ],
  ],
  ['un point p. ej. sobre precios', [['un', 'point', 'p', 'ej', 'sobre', 'precios']]],
  ['Prices; dates\nnames', [['Prices'], ['dates'], ['names']]],
  ['sign-off d’accord go/no-go', [['sign', 'off', 'd', 'accord', 'go', 'no', 'go']]],
])('%s has these sentences', (text, sentences) => {
  const { words } = read(text);
  const found: string[][] = [];
  for (const word of words) (found[word.sentence] ??= []).push(word.text);
  expect(found).toEqual(sentences);
});

it('an exact word counts before the longest beginning, that before an ending', () => {
  const entries = { decide: 'sign sign*', thing: 'signal*', filler: 'signature', outcome: '*freigabe' };
  const compiled = compileLexicon(spelledLexicon(lexicon(entries), fold));
  expect(kinds(kindsOf('signs', compiled))).toEqual(['decide']);
  expect(kinds(kindsOf('signals', compiled))).toEqual(['thing']);
  expect(kinds(kindsOf('signature', compiled))).toEqual(['filler']);
  expect(kinds(kindsOf('lieferplanfreigabe', compiled))).toEqual(['outcome']);
  expect(kinds(kindsOf('table', compiled))).toEqual([]);
});

it('a phrase is one act, the longest one wins, and it ends with its sentence', () => {
  const entries = { decide: 'sign_off sign_off_on', wildcard: 'next_step*', activity: 'sign' };
  const { words } = read('Sign off on next steps', entries);
  expect(words.map(({ bits }) => kinds(bits))).toEqual([['decide'], ['stop'], ['stop'], ['wildcard'], ['stop']]);
  expect(words[0]?.span).toBe(3);
  expect(kinds(read('Sign. Off we go', entries).words[0]?.bits ?? 0)).toEqual(['activity']);
});

it('a split verb is found across its object, and "zu" inside it does not hide it', () => {
  const entries = { decide: 'leg*~fest festleg*' };
  expect(kinds(read('Wir legen den Termin heute fest', entries, true).words[1]?.bits ?? 0)).toEqual(['decide']);
  expect(kinds(read('den Termin festzulegen', entries, true).words[2]?.bits ?? 0)).toEqual(['decide']);
});

it('a capital inside a German sentence makes a noun of what looks like a verb', () => {
  const entries = { activity: 'sprech*' };
  expect(kinds(read('mit der Sprecherin', entries, true).words[2]?.bits ?? 0)).toEqual([]);
  expect(kinds(read('sprechen wir', entries, true).words[0]?.bits ?? 0)).toEqual(['activity']);
});

it('a plural or third person is known by its bare form', () => {
  expect(kinds(read('sites', { thing: 'site' }).words[0]?.bits ?? 0)).toEqual(['thing']);
});

it('bullets are counted and part clauses', () => {
  const { bullets, words } = read('- prices\n- dates\n- names');
  expect(bullets).toBe(3);
  expect(new Set(words.map(({ clause }) => clause)).size).toBe(3);
});
