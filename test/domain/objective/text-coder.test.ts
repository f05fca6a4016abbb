import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packText, unpackText } from '../../../src/domain/objective/text-coder.ts';

const SYMBOLS = '\nabcdefghijklmnopqrstuvwxyz*_~0123456789ABCDEFGH';

it('what was packed comes out as it went in, whatever the symbols and however many', () => {
  const text = fc.string({ unit: fc.constantFrom(...SYMBOLS), maxLength: 400 });
  fc.assert(
    fc.property(text, (any) => {
      expect(unpackText(packText(any))).toBe(any);
    }),
  );
  const long = fc.sample(text, { numRuns: 200, seed: 20261125 }).join('');
  expect(unpackText(packText(long))).toBe(long);
});

it('words take about half of their letters', () => {
  const words = Array.from({ length: 60 }, (_, at) => `agree${at % 7}approve${at % 5}appoint`).join('\n');
  expect(packText(words).length).toBeLessThan(words.length / 2);
});

it('what is packed needs no escape in a string between double quotes', () => {
  expect(packText('0agree5d5s*_~'.repeat(50))).not.toMatch(/["'`\\\n]/);
});

it('a character that cannot be packed is named', () => {
  expect(() => packText('agréé')).toThrow('"é" cannot stand in a packed text');
});
