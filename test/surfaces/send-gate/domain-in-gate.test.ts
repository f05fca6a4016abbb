/** The file that carries the domain into the gate: its language, and that everything is in it. What it answers: domain-answers-in-gate.test.ts. */
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import vm from 'node:vm';
import { beforeAll, expect, it } from 'vitest';
import { makeAnswer, makeRitual } from '../../support/builders.ts';
import { es2016Context } from '../../support/es2016-context.ts';
import { ANSWER, type DomainTwice, loadDomainTwice, SAY } from './domain-twice.ts';

const sayHere = vm.runInThisContext(SAY) as (value: unknown) => string;
let script: DomainTwice['script'];
let names: DomainTwice['names'];
let sources: DomainTwice['sources'];
let context: DomainTwice['context'];

beforeAll(async () => {
  ({ script, names, sources, context } = await loadDomainTwice());
}, 60_000);

it('is one script of ES2016 without the conditional operator, and everything of the domain is in it', () => {
  const found = new Set<string>();
  let nodes = 0;
  full(parse(script, { ecmaVersion: 2016, sourceType: 'script' }), ({ type }) => {
    nodes += 1;
    found.add(type);
  });
  expect(nodes).toBeGreaterThan(20_000);
  for (const type of ['ConditionalExpression', 'AwaitExpression', 'ChainExpression', 'ImportExpression']) {
    expect(found).not.toContain(type);
  }
  expect(script).not.toContain('\\p{');
  expect(vm.runInContext('Object.keys(domain)', context)).toHaveLength(names.length);
  expect(names.length).toBeGreaterThan(60);
});

it('the context has nothing that came after ES2016', () => {
  const gone = ['globalThis', 'BigInt', 'setTimeout', 'console', 'TextDecoder', 'Atomics', 'SharedArrayBuffer'];
  const bare = es2016Context({ intl: false });
  for (const name of [...gone, 'Intl']) expect(vm.runInContext(`typeof ${name}`, bare), name).toBe('undefined');
  for (const method of ['[].flatMap', '[].at', 'Object.entries', '"".padStart', '"".matchAll', 'Promise.allSettled']) {
    expect(vm.runInContext(`typeof ${method}`, bare), method).toBe('undefined');
  }
  expect(() => void vm.runInContext(String.raw`new RegExp('\\p{L}', 'u')`, bare)).toThrow('not of ES2016');
});

it('every list, table and text of the rules is the same', () => {
  let compared = 0;
  for (const name of names) {
    for (const [what, value] of Object.entries(sources[name] ?? {})) {
      if (typeof value === 'function') continue;
      const there = vm.runInContext(`(${SAY})(domain[${JSON.stringify(name)}][${JSON.stringify(what)}])`, context);
      expect(there, `${name}.${what}`).toBe(sayHere(value));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(30);
});

it('without Intl only what asks for a zone fails', () => {
  const bare = es2016Context({ intl: false });
  vm.runInContext(script, bare);
  const ask = (module: string, name: string, ...args: readonly unknown[]) =>
    String(
      vm.runInContext(
        `(${ANSWER})(domain[${JSON.stringify(module)}], '${name}', ${JSON.stringify(JSON.stringify(args))})`,
        bare,
      ),
    );
  expect(ask('objective/judge-objective', 'judgeObjective', { text: 'Discuss prices' })).toContain('"vague"');
  expect(ask('check', 'outcomeOf', makeRitual(), [makeAnswer()])).toContain('"too-few"');
  expect(ask('time-zone', 'dayOf', '2026-11-23T23:30:00Z', 'Europe/Paris')).toContain('Intl is not defined');
});
