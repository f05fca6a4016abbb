import { parse } from 'acorn';
import { full } from 'acorn-walk';
import fc from 'fast-check';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { conditionalsLowered } from '../../../src/cli/old-runtime/lower-conditionals.ts';
import { edited } from '../../../src/cli/old-runtime/text-edit.ts';

function lowered(script: string): string {
  return edited(script, conditionalsLowered(script));
}

function conditionalsIn(script: string): number {
  let found = 0;
  full(parse(script, { ecmaVersion: 2016, sourceType: 'script' }), ({ type }) => {
    if (type === 'ConditionalExpression') found += 1;
  });
  return found;
}

/** What the script says: its `told`, in the order in which it was told. */
function run(script: string): string {
  const heard: unknown[] = [];
  vm.runInNewContext(script, { tell: (it: unknown) => heard.push(it) });
  return JSON.stringify(heard);
}

describe('the operator is gone, and the script does what it did', () => {
  it.each<[what: string, script: string, heard: unknown[]]>([
    ['true', "tell(1 ? 'yes' : 'no')", ['yes']],
    ['false', "tell(0 ? 'yes' : 'no')", ['no']],
    ['a false value where it is true', "tell(1 ? '' : 'no')", ['']],
    ['undefined on both sides', 'tell([1 ? void 0 : 1, 0 ? 1 : void 0].length)', [2]],
    ['brackets and comments between', "tell((1 /* ? : */) /* ? */ ? ('a') /* : */ : /* : */ ('b'))", ['a']],
    ['a question in a text and in a pattern', "tell(/a?:/.test('a:') ? '? :' : ':')", ['? :']],
    ['one in the other’s test', "tell((1 ? 0 : 1) ? 'a' : 'b')", ['b']],
    ['one in the other’s first branch', "tell(1 ? 0 ? 'a' : 'b' : 'c')", ['b']],
    ['a chain of them', "tell(0 ? 'a' : 0 ? 'b' : 0 ? 'c' : 'd')", ['d']],
    ['operators that bind looser than &&', "var x; tell((x = 0, 1) || 0 ? (x, 'a') : 'b')", ['a']],
    ['an assignment in a branch', 'var x, y; 1 ? (x = 1) : (y = 1); tell(x); tell(typeof y)', [1, 'undefined']],
    ['an unbracketed assignment at the end', 'var x; 0 ? 1 : x = 5; tell(x)', [5]],
    ['a list of objects', 'tell([1 ? { a: 1 } : { b: 2 }, ...(0 ? [1] : [2])])', [[{ a: 1 }, 2]]],
    ['an object as an arrow’s value', 'tell((() => 1 ? { a: 1 } : 2)())', [{ a: 1 }]],
    ['a statement after a line without semicolon', "var f = tell\n1 ? f('a') : f('b')", ['a']],
    ['a statement with more after it', "1 ? tell('a') : tell('b'), tell('c')", ['a', 'c']],
    ['a statement under if, with else', "if (1) 0 ? tell('a') : tell('b'); else tell('c')", ['b']],
    ['case', "switch (2) { case 0 ? 1 : 2: tell('two') }", ['two']],
    ['the start of a loop', "for (var i = 1 ? 'a' in { a: 1 } : 0; i; i = false) tell(i)", [true]],
    [
      'a default value, a key, a template',
      "tell(((a = 0 ? 1 : 2) => ({ [1 ? 'k' : 'l']: `${0 ? 1 : a}` }))())",
      [{ k: '2' }],
    ],
    [
      'return, throw, typeof',
      "tell((() => { try { throw 1 ? 'a' : 'b' } catch (e) { return typeof e ? e : 0 } })())",
      ['a'],
    ],
    ['this of the function around', "tell(function () { return 1 ? this.a : 0 }.call({ a: 'mine' }))", ['mine']],
    ['arguments of the function around', "tell(function () { return 0 ? 0 : arguments[0] }('mine'))", ['mine']],
    ['a method called on it', "tell((1 ? { n: 'mine', f() { return this.n } } : 0).f())", ['mine']],
    [
      'a function called as one of two',
      "'use strict'; var o = { f: function () { return this } }; tell((1 ? o.f : 0)() === undefined)",
      [true],
    ],
    [
      'a tag that is one of two',
      "'use strict'; var o = { f: function () { return this } }; tell((0 ? 0 : o.f)`x` === undefined)",
      [true],
    ],
    ['a class that is one of two', "class A { constructor() { this.n = 'a' } } tell(new (1 ? A : Object)().n)", ['a']],
    [
      'a class that extends one of two',
      "class A { n() { return 'a' } } class B extends (1 ? A : Object) {} tell(new B().n())",
      ['a'],
    ],
    [
      'super',
      "class A { n() { return 'a' } } class B extends A { n() { return 1 ? super.n() : 0 } } tell(new B().n())",
      ['a'],
    ],
    ['yield', "tell([...(function* () { const x = 1 ? yield 'a' : yield 'b'; yield x ? 'c' : 'd' })()])", [['a', 'd']]],
    ['a function that is not named', 'const f = 1 ? function () {} : 0; tell(f.name)', ['']],
  ])('%s', (_what, script, heard) => {
    expect(JSON.parse(run(script))).toEqual(heard);
    const without = lowered(script);
    expect(conditionalsIn(script)).toBeGreaterThan(0);
    expect(conditionalsIn(without)).toBe(0);
    expect(JSON.parse(run(without))).toEqual(heard);
    expect(without.split('\n')).toHaveLength(script.split('\n').length);
  });

  it('drawn expressions are worked out in the same order, and no branch that is not taken', () => {
    const { expression } = fc.letrec<{ expression: string; leaf: string }>((tie) => ({
      leaf: fc
        .tuple(fc.integer({ min: 0, max: 99 }), fc.constantFrom('0', '1', "''", "'t'", 'null', '[]', 'NaN'))
        .map(([name, value]) => `t(${name}, ${value})`),
      expression: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        tie('leaf'),
        fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
        fc.tuple(tie('leaf'), tie('leaf'), tie('expression')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
        fc
          .tuple(tie('leaf'), tie('leaf'), tie('expression'), tie('leaf'))
          .map(([a, b, c, d]) => `(${a} || ${b} ? ${c} : !${d} ? ${a} : ${b})`),
        fc
          .tuple(fc.constantFrom('||', '&&', '+', '===', ','), tie('expression'), tie('expression'))
          .map(([operator, a, b]) => `(${a} ${operator} ${b})`),
        tie('expression').map((a) => `(() => ${a})()`),
      ),
    }));
    fc.assert(
      fc.property(expression, (text) => {
        const script = `const t = (name, value) => { tell(name); return value }; tell(String(${text}))`;
        const without = lowered(script);
        expect(conditionalsIn(without)).toBe(0);
        expect(run(without)).toBe(run(script));
      }),
      { numRuns: 200 },
    );
  });
});

it('leaves a script without the operator as it is', () => {
  const script = "switch (1) { case 1: tell({ a: '?' }) } x: for (;;) break x";
  expect(conditionalsLowered(script)).toEqual([]);
});
