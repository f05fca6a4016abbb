// @ts-check
// npm run e2e: the whole walk in Chromium with the production bundle and the genuine office.js, teams-js, msal and Graph SDK.
import { prepareBrowserTests } from './prepare-browser-tests.mjs';
import { runEndToEnd } from './run-end-to-end.mjs';

const browser = await prepareBrowserTests();
const { passed, failed } = await runEndToEnd(process.argv.slice(2), browser);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
