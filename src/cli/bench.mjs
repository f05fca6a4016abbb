// @ts-check
// npm run bench: figures beside their budgets; a budget that is passed is red. Where time is measured, the budget is a ratio, or so far
// above what is seen that no machine of today misses it. `npm run bench -- cadence` runs one part only.
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { runAll } from './run-steps.mjs';

const PARTS = ['sizes', 'gate', 'pane', 'objectives', 'inference', 'cadence', 'requests', 'register', 'board'];

await ensureInstalled();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`bench: there is no part "${unknown.join('", "')}"; the parts are ${PARTS.join(', ')}.`);
  process.exit(2);
}
const parts = wanted.length === 0 ? PARTS : wanted;
if (['sizes', 'gate', 'pane', 'board'].some((part) => parts.includes(part))) await ensureBuilt();
const { passed, failed } = await runAll(
  parts.map((part) => ({
    name: part,
    command: 'node',
    args: part === 'sizes' ? ['src/cli/bench/sizes.mjs'] : ['--import', 'tsx', `src/cli/bench/${part}.ts`],
    live: true,
  })),
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
