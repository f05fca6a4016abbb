// @ts-check
// npm run build: dist/app (what is deployed) and dist/sandbox-pages (never deployed).
import { ensureInstalled } from './ensure-installed.mjs';
import { runStep } from './run-steps.mjs';

await ensureInstalled();
const { code } = await runStep({ name: 'build', command: 'webpack', args: process.argv.slice(2), live: true });
process.exitCode = code;
