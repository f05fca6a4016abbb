// @ts-check
import { ensureBuilt, ensureChromium } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

/**
 * Packages, build and browser, as every command needs them that opens the product. What cannot be had ends the command with one line.
 * @returns {Promise<string>} path of a Chromium
 */
export async function prepareBrowserTests() {
  try {
    await ensureInstalled();
    await ensureBuilt();
    return await ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
