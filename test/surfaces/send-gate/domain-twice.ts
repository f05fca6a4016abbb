/** All rules of the domain twice: as the sources have them, and as they stand in a gate's file, in a context that old Outlook would give. */
import path from 'node:path';
import vm from 'node:vm';
import { es2016Context } from '../../support/es2016-context.ts';
import { buildDomain } from './built-gate.ts';

type Module = Readonly<Record<string, unknown>>;

/** Everything in a text that is the same in every context: what JSON leaves out (undefined, NaN, a Map, what is made when asked) has a name. */
export const SAY = `(value) => JSON.stringify(value, (key, it) => {
  const kind = typeof it === 'object' && it !== null && !Array.isArray(it) ? Object.getPrototypeOf(it) : null;
  if (kind !== null && Object.getPrototypeOf(kind) !== null && !(it instanceof Map || it instanceof Set || it instanceof RegExp)) {
    const made = Object.getOwnPropertyDescriptors(kind);
    return Object.assign({}, it, ...Object.keys(made).filter((name) => made[name].get !== undefined).map((name) => ({ [name]: it[name] })));
  }
  if (it === undefined) return '(undefined)';
  if (typeof it === 'function') return '(function)';
  if (typeof it === 'number' && (it - it !== 0 || 1 / it === -Infinity)) return '(' + it + (1 / it) + ')';
  if (it instanceof Map || it instanceof Set) return { kept: Array.from(it) };
  if (it instanceof RegExp) return String(it);
  return it;
})`;
export const ANSWER = `(module, name, args) => {
  const say = ${SAY};
  try { return say(module[name].apply(undefined, JSON.parse(args))); }
  catch (problem) { return problem.name + ': ' + problem.message; }
}`;

type Ask = (module: Module | undefined, name: string, args: string) => string;

export interface DomainTwice {
  readonly script: string;
  readonly names: readonly string[];
  readonly sources: Readonly<Record<string, Module>>;
  readonly built: Readonly<Record<string, Module>>;
  /** Where the script has run. */
  readonly context: vm.Context;
  /** A call's answer in a text, of either side. */
  readonly answerHere: Ask;
  readonly answerThere: Ask;
}

export async function loadDomainTwice(): Promise<DomainTwice> {
  const { script, modules: names } = await buildDomain();
  const loaded = names.map(async (name) => {
    const module = (await import(/* @vite-ignore */ path.resolve(`src/domain/${name}.ts`))) as Module;
    return [name, module] as const;
  });
  const context = es2016Context({ intl: true });
  vm.runInContext(script, context);
  return {
    script,
    names,
    sources: Object.fromEntries(await Promise.all(loaded)),
    built: vm.runInContext('domain', context) as DomainTwice['built'],
    context,
    answerHere: vm.runInThisContext(ANSWER) as Ask,
    answerThere: vm.runInContext(ANSWER, context) as Ask,
  };
}
