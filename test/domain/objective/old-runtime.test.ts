import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { build } from 'esbuild';
import { runInNewContext } from 'node:vm';
import { beforeAll, expect, it } from 'vitest';

/** In characters; the engine with the lexicons of all four languages, minified without changing syntax. */
const LARGEST = 60 * 1024;

let engine = '';
let everything = '';

async function bundle(...modules: readonly string[]): Promise<string> {
  const contents = modules.map((module) => `export * from './src/${module}.ts';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'judgement',
    target: 'es2016',
    minifyWhitespace: true,
    minifyIdentifiers: true,
  });
  return outputFiles[0]?.text ?? '';
}

beforeAll(async () => {
  engine = await bundle('domain/objective/judge-objective');
  everything = await bundle(
    'domain/objective/judge-objective',
    'domain/inference/infer-ritual',
    'i18n/objective-advice-words',
  );
});

it('fits into the send gate', () => {
  console.log(`engine and lexicons: ${Buffer.byteLength(engine)} bytes of ${LARGEST}`);
  expect(Buffer.byteLength(engine)).toBeLessThanOrEqual(LARGEST);
});

it('is ES2016 without the conditional operator, without anything newer, and asks for no global of a page', () => {
  const later = /^(at|entries|flat|flatMap|fromEntries|matchAll|pad(End|Start)|replaceAll|trim(End|Start)|values)$/;
  const found = new Set<string>();
  let nodes = 0;
  full(parse(everything, { ecmaVersion: 2016, sourceType: 'script' }), (node) => {
    nodes += 1;
    if (['ConditionalExpression', 'AwaitExpression'].includes(node.type)) found.add(node.type);
    if (node.type !== 'CallExpression') return;
    const { callee } = node as unknown as { callee: { property?: { name?: string } } };
    if (later.test(callee.property?.name ?? '')) found.add(`.${callee.property?.name}()`);
  });
  expect(nodes).toBeGreaterThan(1000);
  expect([...found]).toEqual([]);
});

it('judges in a bare context', () => {
  const script = `${everything};
    const judged = judgement.judgeObjective({ text: 'Discuss prices', place: 'external', accountNames: ['Contoso'] });
    JSON.stringify([judged.verdict, judgement.adviceSentence(judged.advice, judged.language),
      judgement.inferRitual({ subject: 'QBR', attendees: ['a@us.example', 'n@them.example'], durationMinutes: 60, body: '' },
        { internal: ['us.example'], customers: { 'them.example': 'them' } }).ritual]);`;
  expect(JSON.parse(String(runInNewContext(script)))).toEqual([
    'vague',
    'Say what will be decided: “Agree with Contoso on …”',
    'account-review',
  ]);
});
