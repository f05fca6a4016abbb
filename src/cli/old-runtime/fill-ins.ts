/**
 * What the rules call and a runtime of ES2016 does not have (platform-facts A5). Only what a script calls by name is put before it, and
 * each does something only where the runtime lacks it. As text, because it goes into a built file; each after its paragraph of ECMA-262.
 * A built-in that is called and stands neither here nor in ES2016 is found by test/surfaces/send-gate, which runs in a context without it.
 */
import { type Node, parse } from 'acorn';
import { full } from 'acorn-walk';

interface Part extends Node {
  readonly callee?: { readonly property?: { readonly name?: string } };
  readonly object?: { readonly name?: string };
  readonly property?: { readonly name?: string };
}

interface FillIn {
  /** Where it belongs: `Array.prototype`. */
  readonly home: string;
  readonly name: string;
  /** A function of ES2016 without the conditional operator. */
  readonly text: string;
}

/** §23.1.3.1, §22.1.3.1, §23.2.3.1 */
const AT = `function (index) {
  var place = Math.trunc(index) || 0;
  if (place < 0) place += this.length;
  return this[place];
}`;

const FILL_INS: readonly FillIn[] = [
  { home: 'Array.prototype', name: 'at', text: AT },
  { home: 'String.prototype', name: 'at', text: AT },
  { home: 'Object.getPrototypeOf(Int8Array.prototype)', name: 'at', text: AT },
  {
    // §23.1.3.14
    home: 'Array.prototype',
    name: 'flatMap',
    text: `function (map, self) {
  var all = [];
  this.forEach(function (item, place, whole) {
    var some = map.call(self, item, place, whole);
    if (Array.isArray(some)) some.forEach(function (one) { all.push(one); });
    else all.push(some);
  });
  return all;
}`,
  },
  {
    // §20.1.2.5
    home: 'Object',
    name: 'entries',
    text: `function (from) { return Object.keys(from).map(function (key) { return [key, from[key]]; }); }`,
  },
  {
    // §20.1.2.9: esbuild spreads objects with it.
    home: 'Object',
    name: 'getOwnPropertyDescriptors',
    text: `function (from) {
  var all = {};
  Reflect.ownKeys(from).forEach(function (key) { all[key] = Object.getOwnPropertyDescriptor(from, key); });
  return all;
}`,
  },
  {
    // §20.1.2.23
    home: 'Object',
    name: 'values',
    text: `function (from) { return Object.keys(from).map(function (key) { return from[key]; }); }`,
  },
  {
    // §20.1.2.7; the property is defined, not assigned: a key may be called __proto__.
    home: 'Object',
    name: 'fromEntries',
    text: `function (entries) {
  var made = {};
  for (var entry of entries) {
    Object.defineProperty(made, entry[0], { value: entry[1], writable: true, enumerable: true, configurable: true });
  }
  return made;
}`,
  },
  {
    // §22.1.3.17
    home: 'String.prototype',
    name: 'padStart',
    text: `function (length, filler) {
  var text = String(this);
  var some = ' ';
  if (filler !== undefined) some = String(filler);
  var missing = length - text.length;
  if (!(missing > 0) || some === '') return text;
  return some.repeat(Math.ceil(missing / some.length)).slice(0, missing) + text;
}`,
  },
];

/** What has to stand before the script, empty where it calls nothing newer than ES2016. */
export function fillInsFor(script: string): string {
  const called = new Set<string>();
  full(parse(script, { ecmaVersion: 'latest', sourceType: 'script' }), (node) => {
    const { callee, object, property } = node as Part;
    // Bundlers' own code takes it in hand before it calls it.
    if (node.type === 'MemberExpression' && object?.name === 'Object') called.add(`Object.${property?.name}`);
    if (node.type === 'CallExpression') called.add(callee?.property?.name ?? '');
  });
  return FILL_INS.filter(({ home, name }) => called.has(home === 'Object' ? `Object.${name}` : name))
    .map(({ home, name, text }) => {
      const value = text.replace(/\s*\n\s*/g, ' ');
      const property = `{ value: ${value}, writable: true, enumerable: false, configurable: true }`;
      return `if (!('${name}' in ${home})) Object.defineProperty(${home}, '${name}', ${property});\n`;
    })
    .join('');
}
