import { parse } from 'acorn';
import fc from 'fast-check';
import vm from 'node:vm';
import { expect, it } from 'vitest';
import { patternsLowered } from '../../../src/cli/old-runtime/lower-patterns.ts';
import { edited } from '../../../src/cli/old-runtime/text-edit.ts';

it.each([
  String.raw`/\d+|\p{L}+/gu`,
  String.raw`/[^\p{L}\p{N}]+/gu`,
  String.raw`/^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]+$/u`,
  String.raw`new RegExp("\\d+|\\p{L}+", 'gu')`,
  String.raw`/\[\p{Lu}[\]\\\p{M}]|\\\p{N}/gu`,
])('%s finds the same, written so that ES2016 can read it', (pattern) => {
  const old = edited(pattern, patternsLowered(pattern));
  expect(pattern).toContain('\\p{');
  expect(old).not.toContain('\\p{');
  expect(() => parse(old, { ecmaVersion: 2016 })).not.toThrow();
  const [now, then] = [pattern, old].map((text) => vm.runInThisContext(text) as RegExp);
  const found = (text: string, by: RegExp | undefined) => [...text.matchAll(new RegExp(by ?? '', 'gu'))].map(String);
  const character = fc.oneof(
    fc.constantFrom(...'aZé0²Å[]\\-.ßΩЖ語가𝒜🙂\u0301'),
    fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
      const text = characters.join('');
      expect(found(text, then)).toEqual(found(text, now));
    }),
    { numRuns: 200 },
  );
});

it('leaves every other pattern as it is', () => {
  expect(patternsLowered(String.raw`/\p{2}/.test('pp'); /[a-zé]/u.test('é'); '/\\p{L}/u'`)).toEqual([]);
});
