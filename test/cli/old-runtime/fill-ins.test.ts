import vm from 'node:vm';
import { expect, it } from 'vitest';
import { fillInsFor } from '../../../src/cli/old-runtime/fill-ins.ts';
import { es2016Context } from '../../support/es2016-context.ts';

it.each([
  '[1, 2, 3].at(-1)',
  '[1, 2, 3].at(-4) === undefined',
  '[1, 2, 3].at(NaN)',
  '[1, 2, 3].at(1.9)',
  "'abc'.at(-1)",
  'Int32Array.of(4, 5).at(-2)',
  '[1, [2], [[3]]].flatMap((one) => one)',
  '[1, 2].flatMap(function (one, at, all) { return [this.k, one, at, all.length]; }, { k: 9 })',
  '[1, , 3].flatMap((one) => [one, one])',
  "Object.entries({ b: 1, a: 'x', 2: null })",
  'Object.entries(Object.create({ inherited: 1 }, { hidden: { value: 1 } }))',
  "Object.values({ b: 1, a: 'x', 2: null })",
  "Object.fromEntries(new Map([['a', 1], ['__proto__', 2]]))",
  "Object.keys(Object.fromEntries([['__proto__', 1]]))",
  'Object.getOwnPropertyDescriptors({ get a() { return 1; }, b: 2 }).b',
  "'7'.padStart(3, '0')",
  "'7'.padStart(6, 'ab')",
  "'1234'.padStart(3, '0')",
  "'7'.padStart(3)",
  "'7'.padStart(3, '')",
  "['a', 'b'].map((one) => one.at(0) + Object.values({ one }))",
])('%s is in an old runtime what it is in this one', (expression) => {
  const script = `said = JSON.stringify(${expression})`;
  const fillIns = fillInsFor(script);
  const context = es2016Context({ intl: false });
  expect(() => void vm.runInContext(script, context)).toThrow(/is not a function/);
  expect(fillIns).not.toContain('?');
  expect(vm.runInContext(`var said; ${fillIns}${script}; said`, context)).toBe(
    vm.runInThisContext(`var said; ${script}; said`),
  );
});

it('comes only where something is called, and leaves a runtime alone that has it', () => {
  expect(fillInsFor("({ at: 1 }).at; 'abc'.indexOf('b'); [1].map(String)")).toBe('');
  const own = vm.runInNewContext(
    `const own = [].at; ${fillInsFor('[].at(0)')}; own === [].at && Object.keys(Array.prototype)`,
  );
  expect(JSON.stringify(own)).toBe('[]');
});
