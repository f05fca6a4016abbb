// @ts-check
// npm test: unit, contract and architecture tests (vitest), then the whole walk in Chromium (Playwright).
// `npm test -- test/domain` runs only the vitest files that match; `npm run e2e -- walk` only the browser tests that match.
import fs from 'node:fs';
import { prepareBrowserTests } from './prepare-browser-tests.mjs';
import { runEndToEnd } from './run-end-to-end.mjs';
import { ROOT, runStep } from './run-steps.mjs';

const filters = process.argv.slice(2);
const browser = await prepareBrowserTests();

const report = `${ROOT}.tmp/vitest.json`;
fs.rmSync(report, { force: true });
const unit = await runStep({
  name: 'vitest',
  command: 'vitest',
  args: [
    'run',
    '-c',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
    ...filters,
  ],
  env: { CHROMIUM_PATH: browser },
  live: true,
});
const units = readVitest(report);
const endToEnd = filters.length === 0 ? await runEndToEnd([], browser) : { passed: 0, failed: 0 };

const passed = units.passed + endToEnd.passed;
const failed = Math.max(units.failed, unit.code === 0 ? 0 : 1) + endToEnd.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** @param {string} file */
function readVitest(file) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const found = /** @type {{ numPassedTests: number, numFailedTests: number, numFailedTestSuites: number }} */ (
    JSON.parse(fs.readFileSync(file, 'utf8'))
  );
  const { numPassedTests, numFailedTests, numFailedTestSuites } = found;
  return { passed: Number(numPassedTests), failed: Math.max(Number(numFailedTests), numFailedTestSuites > 0 ? 1 : 0) };
}
