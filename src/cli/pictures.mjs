// @ts-check
// npm run pictures: makes docs/pictures (README) and .tmp/pictures (to look at) from the sandbox.
import { ensureBuilt, ensureChromium } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { runStep } from './run-steps.mjs';

await ensureInstalled();
await ensureBuilt();
const { code } = await runStep({
  name: 'pictures',
  command: 'playwright',
  args: ['test', '-c', 'test/e2e/pictures.config.ts', ...process.argv.slice(2)],
  env: { CHROMIUM_PATH: await ensureChromium() },
  live: true,
});
process.exitCode = code;
