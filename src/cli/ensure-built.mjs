// @ts-check
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep } from './run-steps.mjs';

export { ensureChromium } from './ensure-chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the bundles are made of. The sandbox's server and the command line are not bundled: they run as they are. */
const SOURCES = [
  ...['domain', 'ports', 'usecases', 'adapters', 'surfaces', 'i18n', 'sandbox/pages', 'cli/bundling'].map(
    (folder) => `src/${folder}`,
  ),
  'manifest',
  'assets',
  'webpack.config.ts',
  'src/cli/old-runtime',
  'package-lock.json',
];

/** Written after a build that succeeded; holds the instant at which that build began. */
const STAMP = 'dist/.built';

/**
 * Builds dist/ with webpack when it is missing or older than what it is made of.
 * @param {(line: string) => void} [log]
 * @returns {Promise<void>} rejects with one line when the build fails; webpack's own lines stand above it
 */
export async function ensureBuilt(log = print) {
  const because = reasonToBuild(root);
  if (because === undefined) return;
  log(`Building the product and the sandbox's pages: ${because} …`);
  await build();
}

/**
 * Builds dist/ in any case. With arguments for webpack (`--config-name app`) only what they say, which counts as no finished build.
 * @param {readonly string[]} [args]
 * @returns {Promise<void>}
 */
export async function build(args = []) {
  const began = Date.now();
  rmSync(path.join(root, STAMP), { force: true });
  const { code, output } = await runStep({
    name: 'build',
    command: 'webpack',
    args: [...args, '--stats', 'errors-warnings'],
  });
  if (code !== 0) {
    console.error(output.trimEnd());
    throw new Error('The build failed: the lines above name the file.');
  }
  if (args.length > 0) return;
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeFileSync(path.join(root, STAMP), `${began}\n`);
}

/**
 * Why dist/ has to be built, in words, or undefined when it is up to date.
 * @param {string} folder the project's root
 * @returns {string | undefined}
 */
export function reasonToBuild(folder) {
  const stamp = path.join(folder, STAMP);
  if (
    !existsSync(stamp) ||
    !existsSync(path.join(folder, 'dist/app')) ||
    !existsSync(path.join(folder, 'dist/sandbox-pages'))
  )
    return 'there is no finished build yet';
  const began = Number.parseInt(readFileSync(stamp, 'utf8'), 10);
  for (const source of SOURCES) {
    const newer = newerThan(folder, source, began);
    if (newer !== undefined) return `${newer} has changed`;
  }
  return undefined;
}

/**
 * The first file or folder (a folder changes when a file is removed from it) that changed after `instant`.
 * @param {string} folder
 * @param {string} place relative to `folder`, with forward slashes
 * @param {number} instant
 * @returns {string | undefined}
 */
function newerThan(folder, place, instant) {
  const stats = statSync(path.join(folder, place), { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.mtimeMs > instant) return place;
  if (!stats.isDirectory()) return undefined;
  for (const name of readdirSync(path.join(folder, place))) {
    const newer = newerThan(folder, `${place}/${name}`, instant);
    if (newer !== undefined) return newer;
  }
  return undefined;
}

/** @param {string} line */
function print(line) {
  console.log(line);
}
