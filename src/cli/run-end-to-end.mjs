// @ts-check
import fs from 'node:fs';
import { ROOT, runStep } from './run-steps.mjs';

/**
 * Runs the browser tests and reads how many passed.
 * @param {readonly string[]} filters file name parts and Playwright options
 * @param {string} chromium path of the browser
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runEndToEnd(filters, chromium) {
  const report = `${ROOT}.tmp/playwright.json`;
  fs.rmSync(report, { force: true });
  // The Graph traffic of the run, for .ci/run to judge against Microsoft's metadata.
  fs.rmSync(`${ROOT}.tmp/traffic`, { recursive: true, force: true });
  const { code } = await runStep({
    name: 'playwright',
    command: 'playwright',
    args: ['test', '-c', 'test/e2e/playwright.config.ts', ...filters],
    env: { CHROMIUM_PATH: chromium },
    live: true,
  });
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
  const { stats } = /** @type {{ stats: { expected: number, unexpected: number, flaky: number } }} */ (
    JSON.parse(fs.readFileSync(report, 'utf8'))
  );
  const { expected, unexpected, flaky } = stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: Math.max(failed, code === 0 ? 0 : 1) };
}
