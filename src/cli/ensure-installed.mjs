// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from './check-node.mjs';
import { runCommand } from './run-command.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Makes sure that Node is new enough and that node_modules is what package-lock.json says; runs `npm ci` when it is not.
 * Needs nothing installed itself. 80 s with an empty npm cache (1.0 GB on disk, most of it icons).
 * @param {(line: string) => void} [log]
 * @returns {Promise<void>}
 */
export async function ensureInstalled(log = print) {
  checkNode();
  if (isInstalled(root)) return;
  log('Installing the packages (npm ci); the first time this takes one to two minutes …');
  const npm = process.env['npm_execpath'];
  const progress = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(process.stderr.isTTY ? ['--progress=true'] : []),
  ];
  const ticking = setInterval(() => log('… still installing'), 20_000);
  try {
    if (npm !== undefined && npm.endsWith('.js')) await runCommand(process.execPath, [npm, ...progress], { cwd: root });
    else await runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', progress, { cwd: root });
  } catch (cause) {
    throw new Error(
      'The packages could not be installed: look at the lines above, see that the network is there, and run the command again.',
      { cause },
    );
  } finally {
    clearInterval(ticking);
  }
}

/**
 * True when everything that the lock asks for on every platform is there in the version it asks for. The lock's
 * time alone would not do: a checkout touches it without changing it.
 * @param {string} folder the project's root
 * @returns {boolean}
 */
export function isInstalled(folder) {
  const lock = path.join(folder, 'package-lock.json');
  const record = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  if (statSync(lock).mtimeMs <= statSync(record).mtimeMs) return true;
  const wanted = packages(lock);
  const installed = packages(record);
  return Object.entries(wanted).every(
    ([place, entry]) =>
      place === '' ||
      (entry.optional === true && installed[place] === undefined) ||
      installed[place]?.version === entry.version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packages(file) {
  /** @type {unknown} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  return /** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */ (lock).packages;
}

/** @param {string} line */
function print(line) {
  console.log(line);
}
