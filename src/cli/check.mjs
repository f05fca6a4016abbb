// @ts-check
// npm run check: everything that can be judged without running the product. Offline; every gate says how much it looked at.
import { ensureInstalled } from './ensure-installed.mjs';
import { runAll } from './run-steps.mjs';

/** @type {(pattern: RegExp, what: string) => (output: string) => string | undefined} */
const countedAtLeastOne = (pattern, what) => (output) => {
  const found = pattern.exec(output);
  return found && Number(found[1]) > 0 ? undefined : `it looked at no ${what}`;
};

/** @type {(name: string, project: string) => import('./run-steps.mjs').Step} */
const types = (name, project) => ({
  name: `types: ${name}`,
  command: 'tsc',
  // tsc itself is red when a project holds no file (TS18003).
  args: ['-p', project, '--diagnostics'],
  verify: countedAtLeastOne(/Files:\s+(\d+)/, 'file'),
});

await ensureInstalled();
const { passed, failed } = await runAll([
  types('pure (domain, ports, use cases)', 'src/tsconfig.pure.json'),
  types('browser', 'src/tsconfig.browser.json'),
  types('node', 'src/tsconfig.node.json'),
  types('tests', 'test/tsconfig.json'),
  {
    name: 'lint',
    command: 'node',
    args: ['src/cli/lint.mjs'],
    verify: countedAtLeastOne(/(\d+) files linted/, 'file'),
  },
  {
    name: 'format',
    command: 'prettier',
    args: ['--check', '.'],
    verify: (output) => (output.includes('All matched files') ? undefined : 'it matched no file'),
  },
  {
    name: 'dependency rules',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.mjs', 'src', 'test', 'webpack.config.ts'],
    verify: countedAtLeastOne(/\((\d+) modules/, 'module'),
  },
  {
    name: 'dead code and unused packages',
    command: 'knip',
    args: ['--config', '.knip.json', '--no-progress', '--performance-fn', 'parseFile'],
    verify: countedAtLeastOne(/parseFile\s+(\d+)/, 'file'),
  },
  {
    name: 'repetition',
    command: 'jscpd',
    args: ['--config', '.jscpd.json', 'src'],
    verify: countedAtLeastOne(/Total:\D+(\d+)/, 'file'),
  },
]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
