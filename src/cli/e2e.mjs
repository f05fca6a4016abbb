// @ts-check
// npm run e2e: the whole walk in Chromium with the production bundle and the genuine office.js, teams-js, msal and Graph SDK.
import { ensureBuilt, ensureChromium } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { runEndToEnd } from './run-end-to-end.mjs';

await ensureInstalled();
await ensureBuilt();
const browser = await ensureChromium().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  process.exit(1);
});
const { passed, failed } = await runEndToEnd(process.argv.slice(2), browser);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
