// @ts-check
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './run-command.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/** Where installers put it on macOS and Windows, which do not put it on the PATH. */
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
];

/**
 * The path of a Chromium for the tests: $CHROMIUM_PATH, one on the PATH, one in the usual places of macOS and Windows,
 * Playwright's own; else, for root on Debian, one that apt-get installs.
 * @param {(line: string) => void} [log]
 * @returns {Promise<string>} rejects with one line that says how to get one
 */
export async function ensureChromium(log = print) {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') {
    if (isProgram(asked)) return asked;
    throw new Error(
      `CHROMIUM_PATH is ${asked}, where no program is: set it to the path of a Chromium or Chrome, or unset it.`,
    );
  }
  const found = await findChromium();
  if (found !== undefined) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    log('No Chromium is there: installing one with apt-get …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      await runCommand('apt-get', ['update', '-qq'], { quiet: true, env });
      await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
        quiet: true,
        env,
      });
    } catch (cause) {
      throw new Error(
        'apt-get could not install Chromium: run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH to a Chrome or Chromium.',
        { cause },
      );
    }
    const installed = await findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The tests need a Chromium and found none: run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH to a Chrome or Chromium.',
  );
}

/** @returns {Promise<string | undefined>} */
async function findChromium() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name + ending))).find(isProgram);
  if (onPath !== undefined) return onPath;
  const usual = USUAL_PLACES.find(isProgram);
  if (usual !== undefined) return usual;
  // Installed by ensureInstalled, which the caller has run; asked here so that this file loads before that.
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return isProgram(own) ? own : undefined;
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} line */
function print(line) {
  console.log(line);
}
