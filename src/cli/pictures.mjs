// @ts-check
// npm run pictures: makes docs/pictures (README) and .tmp/pictures (to look at) from the sandbox.
import { prepareBrowserTests } from './prepare-browser-tests.mjs';
import { runStep } from './run-steps.mjs';

const browser = await prepareBrowserTests();
const { code } = await runStep({
  name: 'pictures',
  command: 'playwright',
  args: ['test', '-c', 'test/e2e/pictures.config.ts', ...process.argv.slice(2)],
  env: { CHROMIUM_PATH: browser },
  live: true,
});
process.exitCode = code;
