// @ts-check
// Runs a TypeScript command on a fresh clone: installs what is missing, then hands over to tsx.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';

// Standard output is for the answer.
await ensureInstalled((line) => console.error(line));
const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
