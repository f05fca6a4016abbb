import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BYTES_FOR_REF, isOccurrenceRef, mintRef, occurrenceRef } from '../../src/domain/mint-ref.ts';
import { findRef, findRefs, parseRef, seriesRef } from '../../src/domain/ref.ts';
import { OTHER_REF, REF } from '../support/builders.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const anyRef = fc.uint8Array({ minLength: BYTES_FOR_REF, maxLength: BYTES_FOR_REF }).map(mintRef);

it('a minted Ref reads back, in either case and with spaces around', () => {
  fc.assert(
    fc.property(anyRef, (minted) => {
      expect(minted).toMatch(/^AR-[0-9A-HJKMNP-TV-Z]{8}$/);
      expect(parseRef(minted)).toBe(minted);
      expect(parseRef(` ${minted.toLowerCase()} `)).toBe(minted);
    }),
  );
});

it('every single wrong character is caught', () => {
  fc.assert(
    fc.property(anyRef, fc.nat(7), fc.nat(30), (minted, place, step) => {
      const at = 3 + place;
      const right = ALPHABET.indexOf(minted.charAt(at));
      const wrong = ALPHABET.charAt((right + 1 + step) % 32);
      expect(parseRef(minted.slice(0, at) + wrong + minted.slice(at + 1))).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

it('every swap of neighbours is caught, except 0 with Z', () => {
  const missed = new Set<string>();
  for (const a of ALPHABET) {
    for (const b of ALPHABET) {
      if (a === b) continue;
      for (let place = 0; place < 7; place += 1) {
        const bytes = new Uint8Array(BYTES_FOR_REF).fill(5);
        bytes[place] = ALPHABET.indexOf(a);
        if (place < 6) bytes[place + 1] = ALPHABET.indexOf(b);
        const minted = mintRef(bytes);
        // In the last place the neighbour is the check character, which nobody chooses.
        if (minted.charAt(3 + place) === minted.charAt(4 + place)) continue;
        const swapped = `${minted.slice(0, 3 + place)}${minted.charAt(4 + place)}${minted.charAt(3 + place)}${minted.slice(5 + place)}`;
        if (parseRef(swapped) !== undefined)
          missed.add([minted.charAt(3 + place), minted.charAt(4 + place)].sort().join(''));
      }
    }
  }
  expect([...missed]).toEqual(['0Z']);
});

it.each(['AR-7F3K2Q9', 'AR-7F3K2Q9XX', 'XR-7F3K2Q9X', 'AR-7F3K2Q9U', '7F3K2Q9X', ''])('%j is no Ref', (text) => {
  expect(parseRef(text)).toBeUndefined();
});

it('O is read as 0, I and L as 1, as people write them', () => {
  expect(OTHER_REF).toBe('AR-0000001Y');
  expect(parseRef('AR-OOOOOOlY')).toBe(OTHER_REF);
  expect(parseRef('ar-000000iy')).toBe(OTHER_REF);
});

it('an occurrence carries its day, and its series is found again', () => {
  const occurrence = occurrenceRef(REF, '2026-11-30');
  expect(occurrence).toBe(`${REF}@2026-11-30`);
  expect(parseRef(occurrence)).toBe(occurrence);
  expect(isOccurrenceRef(occurrence)).toBe(true);
  expect(isOccurrenceRef(REF)).toBe(false);
  expect(seriesRef(occurrence)).toBe(REF);
  expect(occurrenceRef(occurrence, '2026-12-07')).toBe(`${REF}@2026-12-07`);
});

it.each([
  ['at the end of a sentence', `See ${REF}.`],
  ['in brackets', `(${REF})`],
  ['with a non-breaking hyphen', REF.replace('-', '\u2011')],
  ['with an en dash of autocorrection', REF.replace('-', '–')],
  ['in lower case in a link', `https://app.example/check?ref=${REF.toLowerCase()}&x=1`],
  ['after another that does not check', `AR-7F3K2Q90 ${REF}`],
  ['right after a separator', `·${REF}·`],
])('is found in a text %s', (_where, text) => {
  expect(findRef(text)).toBe(REF);
});

it.each([
  ['as part of a longer word', `XAR-7F3K2Q9X`],
  ['with a character too many', `${REF}A`],
  ['with a wrong check character', 'AR-7F3K2Q9Y'],
  ['broken by a space', 'AR-7F3K 2Q9X'],
])('is not found %s', (_where, text) => {
  expect(findRef(text)).toBeUndefined();
});

it('finds all of them with their places', () => {
  const text = `a ${REF} ${OTHER_REF} z`;
  expect(findRefs(text).map(({ ref, from, to }) => [ref, text.slice(from, to)])).toEqual([
    [REF, REF],
    [OTHER_REF, OTHER_REF],
  ]);
});
